#include "views/events/attendancetab.h"

#include "models/lists/rollmodel.h"
#include "views/events/rollfigures.h"
#include "views/shell/icons.h"
#include "views/widgets/card.h"
#include "views/widgets/listpanel.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr int offered = 8;
}

AttendanceTab::AttendanceTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RollModel(workspace.store()))
    , m_list(new ListPanel(workspace, m_model, this))
    , m_figures(new RollFigures(workspace, this))
    , m_entry(new QLineEdit(this))
    , m_offers(new QListWidget(this))
    , m_replies(new QPushButton(tr("Replies"), this))
    , m_presence(new QPushButton(tr("Presence"), this))
{
    m_list->setShown({"structure"_L1, "party"_L1, "reply"_L1, "present"_L1, "persons"_L1, "names"_L1, "remark"_L1});
    m_list->setStrongColumn("structure"_L1);
    m_list->setStretched("remark"_L1);
    m_list->setSorted("structure"_L1, Qt::AscendingOrder);
    m_list->filterField()->hide();
    m_list->addTool(buildEntry());
    auto *pasteButton = new QPushButton(tr("Paste a list"), this);
    m_list->addTool(pasteButton);
    m_list->addNarrowing("listed"_L1, {{tr("All"), {}}, {tr("On the sheet"), {u"1"_s}}});
    m_list->setEmptyText(tr("Type the first letters of a structure, then Enter."));
    m_list->table()->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_list->table()->installEventFilter(this);
    auto *card = new Card({}, this);
    card->content()->addWidget(buildPaste());
    card->content()->addWidget(m_list, 1);
    auto *side = new QScrollArea(this);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setWidget(m_figures);
    side->setFixedWidth(312);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(card, 1);
    layout->addWidget(side);

    m_offers->setWindowFlags(Qt::Widget);
    m_offers->setFocusPolicy(Qt::NoFocus);
    m_offers->setObjectName(u"offers"_s);
    m_offers->hide();
    connect(m_offers, &QListWidget::itemClicked, this, [this] { enter(); });
    connect(m_entry, &QLineEdit::textEdited, this, &AttendanceTab::offer);
    connect(pasteButton, &QPushButton::clicked, this, [this] { paste({}); });
    connect(m_list, &ListPanel::removeRequested, this, &AttendanceTab::removeLines);
    follow(workspace.store(), this, {u"structure"_s, u"person"_s, u"role"_s}, [this] { askDirectory(); });
    setMode(RollMode::Presence);
    askDirectory();
}

QWidget *AttendanceTab::buildEntry()
{
    auto *box = new QWidget(this);
    m_entry->setMinimumWidth(160); // more is not there on a small screen
    m_entry->setAccessibleName(tr("Structure or person"));
    m_entry->installEventFilter(this);
    auto *modes = new QButtonGroup(this);
    for (QPushButton *button : {m_replies, m_presence}) {
        button->setCheckable(true);
        button->setProperty("role", u"chip"_s);
        modes->addButton(button);
    }
    m_replies->setToolTip(tr("Enter notes that they are coming"));
    m_presence->setToolTip(tr("Enter notes that they came"));
    connect(m_replies, &QPushButton::clicked, this, [this] { setMode(RollMode::Replies); });
    connect(m_presence, &QPushButton::clicked, this, [this] { setMode(RollMode::Presence); });
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_entry, 1);
    layout->addWidget(m_replies);
    layout->addWidget(m_presence);
    return box;
}

QWidget *AttendanceTab::buildPaste()
{
    m_pastePanel = new QWidget(this);
    m_pasteText = new QPlainTextEdit(m_pastePanel);
    m_pasteText->setPlaceholderText(tr("One name a line; a number after it is how many came.\nFOL 23, 3\nVASI"));
    m_pasteText->setAccessibleName(tr("List to paste"));
    m_pasteText->setFixedHeight(fontMetrics().lineSpacing() * 6 + 18);
    m_pasteVerdict = plainLabel({}, "soft", m_pastePanel);
    m_pasteVerdict->setWordWrap(true);
    auto *apply = new QPushButton(tr("Put them on the sheet"), m_pastePanel);
    apply->setProperty("role", u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), m_pastePanel);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pasteVerdict, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    auto *layout = new QVBoxLayout(m_pastePanel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pasteText);
    layout->addLayout(buttons);
    m_pastePanel->hide();
    connect(m_pasteText, &QPlainTextEdit::textChanged, this, &AttendanceTab::judgePaste);
    connect(apply, &QPushButton::clicked, this, &AttendanceTab::applyPaste);
    connect(cancel, &QPushButton::clicked, m_pastePanel, &QWidget::hide);
    return m_pastePanel;
}

void AttendanceTab::show(EventId event)
{
    m_event = event;
    m_model->setEvent(event);
    m_figures->show(event);
    m_pastePanel->hide();
    if (const std::optional<Event> shown = maillage::find<Event>(m_workspace.database(), event))
        setMode(shown->state == EventState::Planned ? RollMode::Replies : RollMode::Presence);
}

void AttendanceTab::setMode(RollMode mode)
{
    m_mode = mode;
    (mode == RollMode::Replies ? m_replies : m_presence)->setChecked(true);
    m_entry->setPlaceholderText(mode == RollMode::Replies ? tr("two letters, ↵ is coming") : tr("two letters, ↵ present"));
}

/// Asks for it ahead: of a large file it takes longer than a key may take.
void AttendanceTab::askDirectory()
{
    m_directory.reset();
    m_comingDirectory = m_workspace.store().read([](const Database &database) { return RollDirectory(database); });
}

const RollDirectory &AttendanceTab::directory()
{
    if (!m_directory) {
        m_directory = m_comingDirectory.isThere() ? m_comingDirectory.take() : RollDirectory(m_workspace.database());
        m_comingDirectory = {};
    }
    return *m_directory;
}

void AttendanceTab::offer()
{
    m_candidates.clear();
    m_workspace.attempt([this] { m_candidates = directory().candidates(RollLine::parse(m_entry->text()).name, offered); });
    m_offers->clear();
    for (const RollCandidate &candidate : m_candidates) {
        QString text = candidate.name;
        if (candidate.kind == RollCandidate::Kind::NewStructure)
            text = tr("＋ New structure “%1”").arg(candidate.name);
        else if (candidate.kind == RollCandidate::Kind::NewPerson)
            text = tr("＋ New person “%1”").arg(candidate.name);
        else if (!candidate.hint.isEmpty())
            text += u"  ·  "_s + candidate.hint;
        m_offers->addItem(text);
    }
    m_offers->setVisible(!m_candidates.empty());
    if (m_candidates.empty())
        return;
    m_offers->setCurrentRow(0);
    const QPoint below = m_entry->mapTo(this, QPoint(0, m_entry->height() + 2));
    m_offers->setGeometry(below.x(), below.y(), std::max(m_entry->width(), 320), m_offers->sizeHintForRow(0) * int(m_candidates.size()) + 8);
    m_offers->raise();
}

void AttendanceTab::enter()
{
    const int row = m_offers->currentRow();
    if (row < 0 || row >= int(m_candidates.size()))
        return;
    const RollCandidate who = m_candidates[size_t(row)];
    const RollLine line = RollLine::parse(m_entry->text());
    const QString text = m_mode == RollMode::Presence && !line.reply ? tr("Mark %1 present").arg(who.name) : tr("Note the reply of %1").arg(who.name);
    qint64 id = 0;
    if (!m_workspace.edit(text, [&](Transaction &transaction) { id = enterOnRoll(transaction, m_event, who, line, m_mode); }))
        return;
    m_entry->clear();
    m_offers->hide();
    m_candidates.clear();
    m_list->select(id);
}

qint64 AttendanceTab::currentLine() const
{
    return m_list->currentId();
}

void AttendanceTab::countOn(int change)
{
    const int row = m_model->rowOf(currentLine());
    if (row < 0 || !m_model->structureAt(row))
        return;
    const StructureId structure = m_model->structureAt(row);
    const int persons = std::max(0, m_model->value(row, "persons"_L1).toInt() + change);
    m_workspace.edit(tr("Count the people of %1").arg(m_model->value(row, "structure"_L1).toString()),
                     [&](Transaction &transaction) { attendance::setPersons(transaction, m_event, structure, persons); });
}

void AttendanceTab::removeLines(const QList<qint64> &ids)
{
    const QString text = tr("Take %n line(s) off the sheet", nullptr, int(ids.size()));
    m_workspace.edit(text, [&](Transaction &transaction) {
        for (const qint64 id : ids) {
            const int row = m_model->rowOf(id);
            if (const StructureId structure = m_model->structureAt(row))
                attendance::removeStructure(transaction, m_event, structure);
            else
                attendance::removePerson(transaction, m_event, PersonId(id));
        }
    }, text);
}

void AttendanceTab::paste(const QString &text)
{
    m_pastePanel->show();
    m_pasteText->setPlainText(text);
    m_pasteText->setFocus();
    judgePaste();
}

void AttendanceTab::judgePaste()
{
    int known = 0;
    QStringList added;
    m_workspace.attempt([&] {
        for (const QString &typed : m_pasteText->toPlainText().split(u'\n')) {
            const RollLine line = RollLine::parse(typed);
            if (!line.name.isEmpty())
                directory().exactly(line.name) ? void(++known) : void(added << line.name);
        }
    });
    if (known == 0 && added.isEmpty()) {
        m_pasteVerdict->setText(m_mode == RollMode::Presence ? tr("They will be marked present.") : tr("They will be marked as coming."));
        return;
    }
    QString verdict = tr("%n known", nullptr, known);
    if (!added.isEmpty())
        verdict += u" · "_s + tr("%n new structure(s): %1", nullptr, int(added.size())).arg(added.mid(0, 5).join(u", "_s) + (added.size() > 5 ? u"…"_s : QString()));
    m_pasteVerdict->setText(verdict);
}

void AttendanceTab::applyPaste()
{
    QStringList lines = m_pasteText->toPlainText().split(u'\n');
    lines.removeIf([](const QString &line) { return RollLine::parse(line).name.isEmpty(); });
    const QString text = tr("Paste %n line(s) on the sheet", nullptr, int(lines.size()));
    const bool done = m_workspace.edit(text, [&](Transaction &transaction) {
        RollDirectory known = directory();
        for (const QString &typed : std::as_const(lines)) {
            const RollLine line = RollLine::parse(typed);
            std::optional<RollCandidate> who = known.exactly(line.name);
            const bool isNew = !who;
            if (isNew)
                who = RollCandidate{RollCandidate::Kind::NewStructure, 0, {}, line.name, {}};
            const StructureId entered(enterOnRoll(transaction, m_event, *who, line, m_mode));
            if (isNew)
                known.add(entered, line.name);
        }
    }, text);
    if (done)
        m_pastePanel->hide();
}

bool AttendanceTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_entry && event->type() == QEvent::FocusOut)
        m_offers->hide();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool counts = watched == m_list->table() || m_entry->text().isEmpty();
    if (counts && (key->text() == "+"_L1 || key->text() == "-"_L1 || key->text() == "−"_L1)) {
        countOn(key->text() == "+"_L1 ? 1 : -1);
        return true;
    }
    if (watched == m_entry) {
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: enter(); return true;
        case Qt::Key_Escape:
            m_entry->clear();
            m_offers->hide();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (m_offers->isVisible()) {
                const int step = key->key() == Qt::Key_Down ? 1 : -1;
                m_offers->setCurrentRow(std::clamp(m_offers->currentRow() + step, 0, m_offers->count() - 1));
            } else {
                m_list->table()->setFocus();
            }
            return true;
        default: break;
        }
    } else if (watched == m_list->table()) {
        if (key->key() == Qt::Key_Space && currentLine() != 0) {
            const QModelIndex index = m_model->index(m_model->rowOf(currentLine()), m_model->columnOf("present"_L1));
            m_model->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return true;
        }
        // Letters typed on the table begin the next name.
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && !key->text().isEmpty() && key->text().front().isLetter()) {
            m_entry->setFocus();
            m_entry->setText(key->text());
            offer();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace maillage
