#include "views/events/rollpastepanel.h"

#include "models/domain/text.h"
#include "views/shell/stylesheet.h"
#include "views/widgets/card.h"
#include "views/widgets/keptfields.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int choicesRole = Qt::UserRole;
constexpr int chosenRole = Qt::UserRole + 1;

/// A cell with choices is changed in a list of them, which opens with the cell.
class PasteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QStringList choices = index.data(choicesRole).toStringList();
        if (choices.isEmpty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        box->addItems(choices);
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 32);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<PasteDelegate *>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        QMetaObject::invokeMethod(box, [box] { box->showPopup(); }, Qt::QueuedConnection);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, index.data(chosenRole).toInt())); // marked: it is what Enter takes
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentIndex(), chosenRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

/// What a line can say: the sheet's own, then the replies.
constexpr std::array pasteReplies{Reply::Yes, Reply::Maybe, Reply::No};

} // namespace

RollPastePanel::RollPastePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new QPlainTextEdit(this))
    , m_preview(new QTableWidget(0, 5, this))
    , m_verdict(plainLabel({}, "soft", this))
    , m_apply(new QPushButton(this))
    // A list is not written again before somebody has looked at how it is understood.
    , m_kept(new KeptFields(workspace.drafts(), u"attendance list"_s, {m_text}, [this] { m_kept->setReason(tr("A pasted list: look at its lines, then put them on the sheet.")); }, this))
{
    m_kept->setBlank([this] { m_text->clear(); });
    m_text->setPlaceholderText(tr("Paste a list or a mail: one name a line, with what was said.\nFOL 23, 3\nVASI will not come"));
    m_text->setAccessibleName(tr("List to paste"));
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 5 + 18);
    m_text->setTabChangesFocus(true);
    m_preview->setHorizontalHeaderLabels({tr("Line"), tr("Who"), tr("Noted as"), tr("People"), tr("Understood")});
    m_preview->setAccessibleName(tr("What was understood"));
    m_preview->setItemDelegate(new PasteDelegate(m_preview));
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setShowGrid(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setWordWrap(false);
    m_preview->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_preview->horizontalHeader()->setSectionResizeMode(Line, QHeaderView::Stretch);
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buildButtons());
    connect(m_text, &QPlainTextEdit::textChanged, this, &RollPastePanel::read);
    connect(m_preview, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) { change(item->row(), item->column()); });
    connect(m_preview, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column != Line)
            m_preview->editItem(m_preview->item(row, column));
    });
}

QWidget *RollPastePanel::buildButtons()
{
    auto *box = new QWidget(this);
    m_verdict->setWordWrap(true);
    m_apply->setProperty("role", u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    auto *buttons = new QHBoxLayout(box);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_verdict, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    connect(m_apply, &QPushButton::clicked, this, &RollPastePanel::apply);
    connect(cancel, &QPushButton::clicked, this, &RollPastePanel::close);
    return box;
}

bool RollPastePanel::showFor(EventId event)
{
    if (event != m_event) {
        if (!m_lines.empty())
            m_decided.insert(m_event, std::exchange(m_lines, {}));
        m_directory.reset(); // nothing is read while the text changes
    }
    m_event = event;
    const bool isBegun = m_kept->show(QString::number(event.value()));
    if (!isBegun && !isHidden()) {
        hide();
        emit closed();
    }
    return isBegun;
}

void RollPastePanel::open(RollMode mode, const RollDirectory &directory, const QString &text)
{
    m_mode = mode;
    m_directory = directory;
    if (!text.isEmpty())
        m_text->setPlainText(text);
    else if (m_lines.empty())
        m_lines = m_decided.take(m_event);
    read();
    show();
    m_text->setFocus();
}

void RollPastePanel::setMode(RollMode mode)
{
    if (std::exchange(m_mode, mode) == mode || !m_directory || isHidden())
        return;
    m_lines.clear(); // what was decided for the other side of the sheet says nothing of this one
    read();
}

/// The list is there again when one pastes, or comes back to the sheet.
void RollPastePanel::leave()
{
    m_kept->settle();
    if (!m_lines.empty())
        m_decided.insert(m_event, std::exchange(m_lines, {}));
    m_directory.reset();
    hide();
    emit closed();
}

void RollPastePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void RollPastePanel::close()
{
    hide();
    m_directory.reset();
    m_lines.clear();
    m_kept->clear();
    emit closed();
}

void RollPastePanel::read()
{
    if (!m_directory)
        return;
    const std::vector<PastedLine> before = std::exchange(m_lines, m_text->document()->isEmpty() ? std::vector<PastedLine>() : readPaste(m_text->toPlainText(), *m_directory, m_mode));
    decideAgain(before);
    m_isFilling = true;
    m_preview->setRowCount(int(m_lines.size()));
    m_isFilling = false;
    for (int row = 0; row < int(m_lines.size()); ++row)
        showLine(row);
    fitColumns();
    sayCount();
}

/// The line itself comes first: where there is little room, what is said of it is cut before.
void RollPastePanel::fitColumns()
{
    const QHeaderView *header = m_preview->horizontalHeader();
    int rest = m_preview->viewport()->width() - inText(220);
    for (const int column : {What, Persons, Who, Standing}) {
        m_preview->resizeColumnToContents(column);
        const int least = std::max(inText(70), header->sectionSizeHint(column));
        const int wished = std::clamp(m_preview->columnWidth(column) + 12, least, std::max(least, inText(260)));
        m_preview->setColumnWidth(column, std::clamp(wished, least, std::max(least, rest)));
        rest -= m_preview->columnWidth(column);
    }
}

void RollPastePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// A line that is still there and may still mean the same is as somebody left it.
void RollPastePanel::decideAgain(const std::vector<PastedLine> &before)
{
    std::vector<bool> isUsed(before.size());
    for (PastedLine &line : m_lines) {
        for (size_t i = 0; i < before.size(); ++i) {
            const PastedLine &same = before[i];
            if (isUsed[i] || !same.decided || same.text != line.text || same.choices != line.choices)
                continue;
            line.taken = same.taken;
            line.chosen = same.chosen;
            line.reply = same.reply;
            line.persons = same.persons;
            line.decided = true;
            isUsed[i] = true;
            break;
        }
    }
}

QString RollPastePanel::whoText(const RollCandidate &who) const
{
    if (!who.newStructure.isEmpty())
        return tr("＋ New person “%1” of the new structure “%2”").arg(who.name, who.newStructure);
    if (who.kind == RollCandidate::Kind::NewStructure)
        return tr("＋ New structure “%1”").arg(who.name);
    if (who.kind == RollCandidate::Kind::NewGroup)
        return tr("＋ Group without structure “%1”").arg(who.name);
    if (who.kind == RollCandidate::Kind::NewPerson)
        return who.hint.isEmpty() ? tr("＋ New person “%1”").arg(who.name) : tr("＋ New person “%1” (%2)").arg(who.name, who.hint);
    return who.hint.isEmpty() ? who.name : who.name + u"  ·  "_s + who.hint;
}

QString RollPastePanel::whatText(const PastedLine &line) const
{
    if (line.reply)
        return labelOf(*line.reply);
    return m_mode == RollMode::Presence ? tr("present") : labelOf(Reply::Yes);
}

void RollPastePanel::showLine(int row)
{
    const PastedLine &line = m_lines[size_t(row)];
    static const char *const standings[] = {QT_TR_NOOP("known"), QT_TR_NOOP("new"), QT_TR_NOOP("not sure"), QT_TR_NOOP("choose who"), QT_TR_NOOP("named twice"), QT_TR_NOOP("left out")};
    QStringList choices, replies;
    for (const RollCandidate &one : line.choices)
        choices << whoText(one);
    if (m_mode == RollMode::Presence)
        replies << tr("present");
    for (const Reply reply : pasteReplies)
        replies << labelOf(reply);
    const int firstReply = m_mode == RollMode::Presence ? 1 : 0;
    const auto replyAt = std::find(pasteReplies.begin(), pasteReplies.end(), line.reply.value_or(Reply::Yes)) - pasteReplies.begin();
    const bool idle = !line.taken;
    m_isFilling = true;
    const auto put = [&](Column column, const QString &text, const QStringList &offeredTexts = {}, int chosen = -1) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(choicesRole, offeredTexts);
        item->setData(chosenRole, chosen);
        if (!offeredTexts.isEmpty() || (column == Persons && !line.choices.empty()))
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (idle && column != Standing)
            item->setForeground(palette().brush(QPalette::PlaceholderText));
        if (column == Standing && line.isOpen()) {
            QFont strong = font();
            strong.setBold(true);
            item->setFont(strong);
        }
        m_preview->setItem(row, column, item);
        return item;
    };
    auto *first = put(Line, line.text);
    if (!line.choices.empty()) {
        first->setFlags(first->flags() | Qt::ItemIsUserCheckable);
        first->setCheckState(line.taken ? Qt::Checked : Qt::Unchecked);
    }
    put(Who, line.isWhole() ? whoText(line.who()) : line.choices.empty() ? QString() : tr("choose…"), choices, line.chosen);
    put(What, line.choices.empty() ? QString() : whatText(line), line.choices.empty() ? QStringList() : replies,
        line.reply || firstReply == 0 ? int(replyAt) + firstReply : 0);
    put(Persons, line.persons ? headcount::text(*line.persons) : QString());
    put(Standing, tr(standings[int(line.standing)]));
    m_isFilling = false;
}

void RollPastePanel::change(int row, int column)
{
    if (m_isFilling || row >= int(m_lines.size()))
        return;
    PastedLine &line = m_lines[size_t(row)];
    line.decided = true;
    const QTableWidgetItem *item = m_preview->item(row, column);
    switch (column) {
    case Line:
        line.taken = item->checkState() == Qt::Checked;
        if (line.taken && !line.isWhole() && line.choices.size() == 1)
            line.chosen = 0;
        line.taken = line.taken && line.isWhole(); // whom it means is to be chosen first
        break;
    case Who:
        line.chosen = item->data(chosenRole).toInt();
        line.taken = line.isWhole();
        break;
    case What: {
        const int chosen = item->data(chosenRole).toInt() - (m_mode == RollMode::Presence ? 1 : 0);
        line.reply = chosen < 0 ? std::nullopt : std::optional(pasteReplies[size_t(chosen)]);
        break;
    }
    case Persons: {
        const std::optional<Headcount> people = headcount::read(item->text());
        if (!item->text().trimmed().isEmpty() && !people)
            m_workspace.complain(headcount::notUnderstood(item->text()));
        else
            line.persons = people;
        break;
    }
    default: return;
    }
    // Not now: the item is still being changed.
    QMetaObject::invokeMethod(this, [this, row] {
        if (row < int(m_lines.size()))
            showLine(row);
        sayCount();
    }, Qt::QueuedConnection);
    sayCount();
}

void RollPastePanel::sayCount()
{
    const PasteCount count = countPaste(m_lines);
    QString does = tr("Put %n line(s) on the sheet", nullptr, count.lines);
    if (count.structures > 0)
        does += u", "_s + tr("create %n structure(s)", nullptr, count.structures);
    if (count.people > 0)
        does += u", "_s + tr("create %n person(s)", nullptr, count.people);
    if (count.groups > 0)
        does += u", "_s + tr("%n new group(s) without structure", nullptr, count.groups);
    m_apply->setText(does);
    m_apply->setEnabled(count.lines > 0);
    QString verdict = m_mode == RollMode::Presence ? tr("Who is on the list has come, unless a line says otherwise.") : tr("Who is on the list will come, unless a line says otherwise.");
    if (count.toDecide > 0)
        verdict = tr("%n line(s) not sure: choose and tick, or leave out.", nullptr, count.toDecide);
    m_verdict->setText(verdict);
}

void RollPastePanel::apply()
{
    const PasteCount count = countPaste(m_lines);
    QString said = tr("%n line(s) put on the sheet", nullptr, count.lines);
    if (count.structures > 0)
        said += u", "_s + tr("%n structure(s) created", nullptr, count.structures);
    if (count.people > 0)
        said += u", "_s + tr("%n person(s) created", nullptr, count.people);
    const auto write = [&](Transaction &transaction) { enterPaste(transaction, m_event, m_lines, m_mode); };
    QStringList open; // which nobody has decided on yet
    for (const PastedLine &line : m_lines) {
        if (!line.taken && line.isOpen())
            open << line.text;
    }
    if (!open.isEmpty())
        said += u". "_s + tr("%n line(s) not decided yet stay here", nullptr, int(open.size()));
    if (!m_workspace.edit(tr("Paste %n line(s) on the sheet", nullptr, count.lines), write, said + u'.'))
        return;
    if (open.isEmpty())
        close();
    else
        m_text->setPlainText(open.join(u'\n'));
}

} // namespace maillage
