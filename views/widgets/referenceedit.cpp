#include "views/widgets/referenceedit.h"

#include "models/domain/text.h"
#include "models/store/failure.h"
#include "models/store/store.h"
#include "views/widgets/inputs.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QMouseEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int newNameRole = Qt::UserRole + 2;
constexpr int mostOffered = 30;

QStandardItem *offeredItem(const QString &words, qint64 id, const QString &newName)
{
    auto *item = new QStandardItem(words);
    item->setData(id, idRole);
    item->setData(newName, newNameRole);
    item->setEditable(false);
    return item;
}

} // namespace

// The completer is not given to the line edit (setCompleter): a QLineEdit that loses the focus cuts every connection of
// its completer to itself, also those that are not its own, and would set texts where rows are chosen.
ReferenceEdit::ReferenceEdit(Source source, QWidget *parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_offered(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(this);
    offered()->installEventFilter(this); // after the completer's own filter, so that it comes first
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        m_justEntered = false;
        offer();
        if (m_wrong && (text().trimmed().isEmpty() || meant(text::folded(text())).size() == 1))
            markWrong(this, {}); // it is settled when the field is left
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ReferenceEdit::take);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!offered()->isVisible())
            finish();
    });
    if (m_source.store)
        connect(m_source.store, &Store::changed, this, [this] {
            m_stale = true;
            // Later: what follows from it may be an edit, and the form the field stands in follows the file first.
            if (!std::exchange(m_isLookedAtAgain, true))
                QMetaObject::invokeMethod(this, &ReferenceEdit::lookAgain, Qt::QueuedConnection);
        });
}

/// The row that was chosen may be gone, or a name that was not known is now.
void ReferenceEdit::lookAgain()
{
    m_isLookedAtAgain = false;
    if (hasFocus() || text().isEmpty() || (m_id == 0 && !m_wrong) || !readChoices().isEmpty())
        return;
    const bool isGone = m_id != 0
        && std::none_of(m_choices.begin(), m_choices.end(), [this](const ChoiceRow &choice) { return choice.id == m_id; });
    if (isGone || (m_wrong && meant(text::folded(text())).size() == 1))
        settle();
    if (isGone)
        emit gone();
}

QAbstractItemView *ReferenceEdit::offered() const
{
    return m_completer->popup();
}

/// What is wrong, if the file cannot be read just now: what was read last is offered until it can.
QString ReferenceEdit::readChoices()
{
    if (!m_stale)
        return {};
    try {
        m_choices = m_source.read();
        m_stale = false;
        return {};
    } catch (const Failure &failure) {
        return failure.sentence();
    }
}

void ReferenceEdit::set(const ChoiceRow &choice)
{
    m_id = choice.id;
    m_newName.clear();
    m_touched = false;
    m_wrong = false;
    setText(choice.label());
    setModified(false);
    markWrong(this, {});
}

void ReferenceEdit::setId(qint64 id)
{
    ChoiceRow found;
    if (id != 0) {
        readChoices();
        for (const ChoiceRow &choice : std::as_const(m_choices)) {
            if (choice.id == id)
                found = choice;
        }
    }
    found.id = id;
    set(found);
}

QVariant ReferenceEdit::typed() const
{
    return QVariantList{text(), m_id, m_newName};
}

void ReferenceEdit::typeAgain(const QVariant &typed)
{
    const QVariantList parts = typed.toList();
    setText(parts.value(0).toString());
    m_id = parts.value(1).toLongLong();
    m_newName = parts.value(2).toString();
    m_touched = m_id == 0 && m_newName.isEmpty();
    m_wrong = false;
    setModified(true);
}

void ReferenceEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    switch (event->reason()) {
    case Qt::PopupFocusReason:
    case Qt::ActiveWindowFocusReason:
    case Qt::MenuBarFocusReason: return;
    default: selectAll(); // what stands there is replaced by what is typed
    }
    m_justEntered = true; // the first click selects too; the next one puts the cursor
}

void ReferenceEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (std::exchange(m_justEntered, false) && !hasSelectedText())
        selectAll();
    if (m_wrong)
        offer(); // the sentence beside it speaks of the list
}

/// The list is a window of its own and would stay over what comes.
void ReferenceEdit::hideEvent(QHideEvent *event)
{
    offered()->hide();
    QLineEdit::hideEvent(event);
}

void ReferenceEdit::offer()
{
    readChoices();
    const QString wanted = text::folded(text());
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<QStandardItem *> items;
    const std::vector<ChoiceRow> exact = wanted.isEmpty() ? std::vector<ChoiceRow>() : meant(wanted);
    for (const ChoiceRow &choice : exact)
        items << offeredItem(choice.label(), choice.id, {});
    for (const ChoiceRow &choice : std::as_const(m_choices)) {
        if (words.isEmpty() || items.size() >= mostOffered)
            break;
        const bool already = std::any_of(exact.begin(), exact.end(), [&](const ChoiceRow &other) { return other.id == choice.id; });
        if (!already && text::matches(text::folded(choice.label() + u' ' + choice.otherNames.join(u' ') + u' ' + choice.hint), words))
            items << offeredItem(choice.label(), choice.id, {});
    }
    const QString name = text().simplified();
    if (m_creatable && !name.isEmpty() && exact.empty())
        items << offeredItem(tr("Create “%1”").arg(name), 0, name);
    else if (m_creatable && m_source.mayShareName && !exact.empty() && exact.front().name.compare(name, Qt::CaseInsensitive) == 0)
        items << offeredItem(tr("Create another “%1”").arg(name), 0, name);
    m_offered->clear();
    for (QStandardItem *item : std::as_const(items))
        m_offered->appendRow(item);
    if (items.isEmpty()) {
        offered()->hide();
        return;
    }
    m_completer->complete();
    offered()->setCurrentIndex({}); // nothing is chosen before somebody chooses
}

bool ReferenceEdit::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (event->type() == QEvent::ShortcutOverride && offered()->isVisible() && key == Qt::Key_Escape) {
        event->accept(); // it closes the list, not what is around
        return true;
    }
    if (event->type() == QEvent::KeyPress && offered()->isVisible() && (takeKey(key) || !hasFocus())) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && !offered()->isVisible() && key == Qt::Key_Down && !text().isEmpty()) {
        offer();
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

bool ReferenceEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == offered() && event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == offered() && event->type() == QEvent::MouseButtonPress && clickBeside(static_cast<QMouseEvent *>(event)))
        return true;
    if (watched == offered() && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key()))
            return true;
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            if (hasFocus()) // what was taken may have led on already
                focusNextPrevChild(key->key() == Qt::Key_Tab);
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

/// A click beside the list is one on what is there: the list would only close and the keys go on coming here.
bool ReferenceEdit::clickBeside(QMouseEvent *event)
{
    if (offered()->rect().contains(event->position().toPoint()))
        return false;
    offered()->hide();
    const QPoint at = event->globalPosition().toPoint();
    QWidget *under = window()->childAt(window()->mapFromGlobal(at));
    if (!under || under == this)
        return true;
    isOnlyCreation() ? take(m_offered->index(0, 0)) : finish();
    for (QWidget *focus = under; focus; focus = focus->parentWidget()) {
        if (focus->focusPolicy() & Qt::ClickFocus && focus->isEnabled()) {
            focus->setFocus(Qt::MouseFocusReason);
            break;
        }
    }
    QMouseEvent press(event->type(), under->mapFromGlobal(QPointF(at)), QPointF(at), event->button(), event->buttons(), event->modifiers());
    QApplication::sendEvent(under, &press);
    return true;
}

/// A key while the list is shown. Tab takes what is marked or the only line that creates, and then goes on as everywhere.
bool ReferenceEdit::takeKey(int key)
{
    const QModelIndex marked = offered()->currentIndex();
    switch (key) {
    case Qt::Key_Down: moveChoice(1); return true;
    case Qt::Key_Up: moveChoice(-1); return true;
    case Qt::Key_Escape: offered()->hide(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        offered()->hide();
        if (marked.isValid())
            take(marked);
        else if (isOnlyCreation() || (isOnlyKnown() && (key == Qt::Key_Return || key == Qt::Key_Enter)))
            take(m_offered->index(0, 0));
        else
            finish();
        return key == Qt::Key_Return || key == Qt::Key_Enter;
    default: return false;
    }
}

bool ReferenceEdit::isOnlyCreation() const
{
    return m_offered->rowCount() == 1 && !m_offered->index(0, 0).data(newNameRole).toString().isEmpty();
}

/// One known name, and below it at most the line that creates: Enter is a choice then. Leaving the field is none.
bool ReferenceEdit::isOnlyKnown() const
{
    const int known = m_offered->rowCount() - (m_offered->index(m_offered->rowCount() - 1, 0).data(newNameRole).toString().isEmpty() ? 0 : 1);
    return known == 1;
}

void ReferenceEdit::moveChoice(int step)
{
    const int count = m_offered->rowCount();
    const QModelIndex marked = offered()->currentIndex();
    const int from = marked.isValid() ? marked.row() : step > 0 ? -1 : count;
    offered()->setCurrentIndex(offered()->model()->index(std::clamp(from + step, 0, count - 1), 0));
}

void ReferenceEdit::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const qint64 id = index.data(idRole).toLongLong();
    const QString name = index.data(newNameRole).toString();
    offered()->hide();
    if (name.isEmpty()) {
        setId(id);
    } else {
        set({0, name, {}, {}, {}});
        m_newName = name;
    }
    emit chosen();
}

void ReferenceEdit::finish()
{
    if (m_touched)
        settle();
}

std::vector<ChoiceRow> ReferenceEdit::meant(const QString &folded) const
{
    std::vector<ChoiceRow> found;
    for (const ChoiceRow &choice : m_choices) {
        if (text::folded(choice.label()) == folded)
            return {choice};
        const auto isMeant = [&](const QString &name) { return text::folded(name) == folded; };
        if (isMeant(choice.name) || std::any_of(choice.otherNames.begin(), choice.otherNames.end(), isMeant))
            found.push_back(choice);
    }
    return found;
}

void ReferenceEdit::settle()
{
    m_touched = false;
    const QString unread = readChoices();
    const QString wanted = text::folded(text());
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<ChoiceRow> found = words.isEmpty() ? std::vector<ChoiceRow>() : meant(wanted);
    if (found.empty() && !m_creatable && !words.isEmpty()) {
        // The beginning of a name that is the only one to begin so.
        for (const ChoiceRow &choice : std::as_const(m_choices)) {
            if (text::matches(text::folded(choice.name + u' ' + choice.otherNames.join(u' ')), words))
                found.push_back(choice);
        }
        if (found.size() > 1)
            found.clear();
    }
    if (words.isEmpty())
        set({});
    else if (found.size() == 1)
        set(found.front());
    else if (found.size() > 1)
        refuse(tr("Several are called “%1”. Choose one from the list.").arg(text().simplified()));
    else if (!unread.isEmpty())
        refuse(unread); // it may be known
    else if (m_creatable && offersSeveral(words))
        refuse(tr("Several may be meant by “%1”. Choose one from the list.").arg(text().simplified()));
    else if (m_creatable)
        refuse(tr("“%1” is not known yet. Choose a name from the list, or its last line to create it.").arg(text().simplified()));
    else
        refuse(tr("“%1” is not known. Choose a name from the list.").arg(text().simplified()));
    emit chosen();
}

bool ReferenceEdit::offersSeveral(const QStringList &words) const
{
    return std::count_if(m_choices.begin(), m_choices.end(), [&](const ChoiceRow &choice) {
        return text::matches(text::folded(choice.name + u' ' + choice.otherNames.join(u' ')), words);
    }) > 1;
}

void ReferenceEdit::refuse(const QString &sentence)
{
    m_id = 0;
    m_newName.clear();
    m_wrong = true;
    setModified(false);
    markWrong(this, sentence);
}

} // namespace maillage
