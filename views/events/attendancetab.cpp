#include "views/events/attendancetab.h"

#include "models/domain/clock.h"
#include "models/lists/rollmodel.h"
#include "models/lists/rollpaste.h"
#include "models/store/oneline.h"
#include "views/events/rollfigures.h"
#include "views/events/rollpastepanel.h"
#include "views/shell/icons.h"
#include "views/shell/stylesheet.h"
#include "views/widgets/card.h"
#include "views/widgets/keptfields.h"
#include "views/widgets/listpanel.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
constexpr int offered = 8;
constexpr int hourIsLookedAtEvery = 15'000; // ms
constexpr qint64 sameNumber = 900; // ms between two figures of one number
}

AttendanceTab::AttendanceTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RollModel(workspace.store()))
    , m_list(new ListPanel(workspace, m_model, this))
    , m_figures(new RollFigures(workspace, this))
    , m_side(new QScrollArea(this))
    , m_entry(new QLineEdit(this))
    , m_does(plainLabel({}, "cardTitle", this))
    , m_noted(plainLabel({}, "soft", this))
    , m_offers(new QListWidget(this))
    , m_replies(new QPushButton(tr("Replies"), this))
    , m_presence(new QPushButton(tr("Presence"), this))
    , m_paste(new RollPastePanel(workspace, this))
    , m_kept(new KeptFields(workspace.drafts(), u"attendance entry"_s, {m_entry}, [this] { enterAgain(); }, this))
{
    m_kept->setBlank([this] { m_entry->setText({}); }); // what is written is no longer the field's own to undo
    m_list->setStrongColumn("structure"_L1);
    m_list->setStretched("remark"_L1);
    m_list->setSorted("structure"_L1, Qt::AscendingOrder);
    m_list->filterField()->hide();
    auto *pasteButton = new QPushButton(tr("Paste a list"), this);
    m_welcome = new QPushButton(tr("Announced are here"), this);
    m_welcome->setToolTip(tr("Whoever announced themselves is noted as come, as many as they said; then take out who stayed away"));
    connect(m_welcome, &QPushButton::clicked, this, &AttendanceTab::welcomeAnnounced);
    m_list->addTool(buildEntry());
    m_list->addTool(m_welcome);
    m_list->addTool(pasteButton);
    m_list->addNarrowing("listed"_L1, {{tr("All"), {}}, {tr("On the sheet"), {u"1"_s}}});
    m_list->setPaste([this](const QString &text) { paste(text); });
    m_list->setEmptyText(tr("Type the first letters of a structure, then Enter."));
    m_list->table()->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_list->table()->installEventFilter(this);
    auto *card = new Card({}, this);
    card->content()->addWidget(m_paste, 1);
    auto *words = new QHBoxLayout;
    words->setSpacing(14);
    words->addWidget(m_does);
    words->addWidget(m_noted, 1);
    m_noted->setMinimumWidth(0);
    m_noted->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    card->content()->addLayout(words);
    card->content()->addWidget(m_list, 1);
    m_side->setAccessibleName(tr("Figures of the event"));
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setWidget(m_figures);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(card, 1);
    layout->addWidget(m_side);

    m_offers->setWindowFlags(Qt::Widget);
    m_offers->setFocusPolicy(Qt::NoFocus);
    m_offers->setObjectName(u"offers"_s);
    m_offers->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_offers->hide();
    m_paste->hide();
    connect(m_offers, &QListWidget::itemClicked, this, [this] { enter(); });
    connect(m_entry, &QLineEdit::textEdited, this, &AttendanceTab::offer);
    connect(m_entry, &QLineEdit::textChanged, this, &AttendanceTab::sayWhatEnterDoes);
    connect(m_offers, &QListWidget::currentRowChanged, this, &AttendanceTab::sayWhatEnterDoes);
    connect(pasteButton, &QPushButton::clicked, this, [this] { paste({}); });
    connect(m_paste, &RollPastePanel::closed, this, [this] {
        askDirectory(); // groups that came with the list are offered from now on
        m_list->show();
        m_does->show();
        m_noted->show();
        m_entry->setFocus();
    });
    connect(m_list, &ListPanel::removeRequested, this, &AttendanceTab::removeLines);
    connect(m_list->table(), &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        const int column = index.column();
        if (!(index.flags() & Qt::ItemIsEditable) && (column == m_model->columnOf("names"_L1) || column == m_model->columnOf("persons"_L1)))
            m_workspace.say(tr("Say first that they have come: then people can be named."));
    });
    connect(&workspace.store().undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (m_workspace.store().undoStep() < m_notedAt) // it was taken back
            m_noted->clear();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &AttendanceTab::showReplies);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AttendanceTab::showReplies);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &AttendanceTab::showReplies);
    connect(m_model, &RollModel::created, this, [this](const QString &sentence) { m_workspace.say(sentence, m_workspace.store().undoStep()); });
    follow(workspace.store(), this, {u"structure"_s, u"person"_s, u"role"_s}, [this] { askDirectory(); });
    setMode(RollMode::Presence);
    auto *clock = new QTimer(this); // the hour may come while the sheet is open
    clock->setInterval(hourIsLookedAtEvery);
    connect(clock, &QTimer::timeout, this, &AttendanceTab::followHour);
    clock->start();
    askDirectory();
}

QWidget *AttendanceTab::buildEntry()
{
    auto *box = new QWidget(this);
    m_entry->setMinimumWidth(160); // more is not there on a small screen
    m_entry->setAccessibleName(tr("Structure, person or group"));
    m_entry->installEventFilter(this);
    auto *modes = new QButtonGroup(this);
    for (QPushButton *button : {m_replies, m_presence}) {
        button->setCheckable(true);
        button->setProperty("role", u"chip"_s);
        modes->addButton(button);
    }
    m_replies->setToolTip(tr("Enter notes that they are coming"));
    m_presence->setToolTip(tr("Enter notes that they came"));
    connect(m_replies, &QPushButton::clicked, this, [this] { chooseMode(RollMode::Replies); });
    connect(m_presence, &QPushButton::clicked, this, [this] { chooseMode(RollMode::Presence); });
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_entry, 1);
    layout->addWidget(m_replies);
    layout->addWidget(m_presence);
    return box;
}

/// Beside the sheet while that keeps room for its columns, else below it.
void AttendanceTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    auto *whole = static_cast<QBoxLayout *>(layout());
    const bool isBelow = width() < inText(900);
    whole->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isBelow ? 0 : inText(312));
    m_side->setMaximumWidth(isBelow ? QWIDGETSIZE_MAX : inText(312));
    m_side->setMaximumHeight(isBelow ? inText(150) : QWIDGETSIZE_MAX);
}

void AttendanceTab::show(EventId event)
{
    m_event = event;
    m_kept->show(QString::number(event.value()));
    m_model->setEvent(event);
    m_figures->show(event);
    const bool isPasting = m_paste->showFor(event);
    m_noted->clear();
    if (const std::optional<Event> shown = maillage::find<Event>(m_workspace.database(), event))
        setMode(m_modes.value(event, modeOf(*shown, clock::now())));
    if (isPasting && m_paste->isHidden())
        paste({});
}

void AttendanceTab::followHour()
{
    const auto event = m_modes.contains(m_event) ? std::nullopt : maillage::find<Event>(m_workspace.database(), m_event);
    if (const RollMode now = event ? modeOf(*event, clock::now()) : m_mode; now != m_mode)
        setMode(now);
}

/// Chosen by hand, it holds for this sheet however often one comes back to it.
void AttendanceTab::chooseMode(RollMode mode)
{
    m_modes.insert(m_event, mode);
    setMode(mode);
    m_entry->setFocus(); // what is typed next is an entry
}

void AttendanceTab::setMode(RollMode mode)
{
    m_mode = mode;
    const bool replies = mode == RollMode::Replies;
    (replies ? m_replies : m_presence)->setChecked(true);
    m_entry->setPlaceholderText(replies ? tr("two letters, ↵ is coming") : tr("two letters, ↵ present"));
    sayWhatEnterDoes();
    QList<QLatin1StringView> shown{"structure"_L1, "party"_L1, "reply"_L1, "present"_L1, "persons"_L1, "names"_L1, "remark"_L1};
    if (replies)
        shown.insert(3, "expected"_L1);
    m_list->setShown(shown);
    m_paste->setMode(mode);
    m_welcome->setVisible(!replies);
    showReplies();
    if (!m_offers->isHidden())
        offer();
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
    m_offered.clear();
    m_workspace.attempt([this] {
        m_offered = directory().offers(m_entry->text(), offered);
        offerPersonOf(m_entry->text());
    });
    m_offers->clear();
    for (const RollOffer &one : m_offered)
        m_offers->addItem(textOf(one));
    m_offers->setVisible(!m_offered.empty());
    m_offers->setCurrentRow(m_offered.empty() || isAmbiguous() ? -1 : 0);
    sayWhatEnterDoes();
    if (m_offered.empty())
        return;
    const QPoint below = m_entry->mapTo(this, QPoint(0, m_entry->height() + 2));
    const int width = std::max(m_entry->width(), std::min(m_offers->sizeHintForColumn(0) + 24, this->width() - below.x()));
    m_offers->setGeometry(below.x(), below.y(), std::max(width, 320), m_offers->sizeHintForRow(0) * int(m_offered.size()) + 16);
    m_offers->raise();
}

/// "Ada Lovelace (Le Lavoir)" is somebody of a structure, as in a pasted list, where nobody bears it all as a name.
void AttendanceTab::offerPersonOf(const QString &typed)
{
    if (m_offered.empty() || !m_offered.front().who.isNew())
        return;
    const std::vector<PastedLine> lines = readPaste(typed, directory(), m_mode);
    if (lines.size() != 1)
        return;
    std::vector<RollOffer> understood;
    for (const RollCandidate &who : lines.front().choices) {
        if (who.isPerson() && (who.structure || !who.newStructure.isEmpty()))
            understood.push_back({who, {who.name, lines.front().persons, lines.front().reply, false}});
    }
    m_offered.insert(m_offered.begin(), understood.begin(), understood.end());
}

/// The best offer shares its name with another one: Enter would take one of the two in silence.
bool AttendanceTab::isAmbiguous() const
{
    if (m_offered.empty() || !m_offered.front().who.isNamesake)
        return false;
    const RollCandidate &best = m_offered.front().who;
    return std::any_of(m_offered.begin() + 1, m_offered.end(), [&](const RollOffer &other) {
        return other.who.kind == best.kind && other.who.name.compare(best.name, Qt::CaseInsensitive) == 0;
    });
}

void AttendanceTab::enter()
{
    const int row = m_offers->currentRow();
    if (row < 0 && isAmbiguous())
        m_workspace.say(tr("Several are called “%1”: choose one with the arrow keys, or type what tells it apart.").arg(m_offered.front().who.name));
    if (row < 0 || row >= int(m_offered.size()))
        return;
    const RollOffer entered = m_offered[size_t(row)];
    const bool presence = m_mode == RollMode::Presence && !entered.line.reply;
    const QString text = presence ? tr("Mark %1 present").arg(entered.who.name) : tr("Note the reply of %1").arg(entered.who.name);
    qint64 id = 0;
    const EventId event(m_kept->about().toLongLong()); // what was typed for another is written there
    const auto write = [&](Transaction &transaction) { id = enterOnRoll(transaction, event, entered, m_mode); };
    const QString said = saidOf(entered, m_mode);
    if (!m_workspace.edit(text, write, entered.who.isNew() ? said : QString()))
        return m_kept->setReason(m_workspace.drafts().refusal());
    m_noted->setText(said);
    m_notedAt = m_workspace.store().undoStep();
    if (entered.who.kind == RollCandidate::Kind::NewStructure)
        m_created.insert(StructureId(id));
    if (entered.who.kind == RollCandidate::Kind::NewGroup)
        askDirectory(); // the next sheet offers it
    m_kept->clear();
    m_offers->hide();
    m_offered.clear();
    m_list->select(id);
}

/// What is in the field, if it means just one; else it waits to be chosen.
void AttendanceTab::enterAgain()
{
    const RollMode shown = m_mode;
    if (const auto event = maillage::find<Event>(m_workspace.database(), EventId(m_kept->about().toLongLong())))
        m_mode = m_modes.value(event->id, modeOf(*event, clock::now()));
    offer();
    const auto isNew = [](const RollOffer &one) { return one.who.isNew(); };
    if (m_offered.size() == 1 || (!m_offered.empty() && !isNew(m_offered.front()) && std::all_of(m_offered.begin() + 1, m_offered.end(), isNew)))
        enter();
    else
        m_kept->setReason(tr("“%1” on the attendance sheet: choose who is meant.").arg(oneLine(m_entry->text())));
    m_offers->hide();
    m_mode = shown;
}

QString AttendanceTab::noted() const
{
    return m_noted->text();
}

qint64 AttendanceTab::currentLine() const
{
    return m_list->currentId();
}

void AttendanceTab::countOn(int change)
{
    const int row = m_model->rowOf(currentLine());
    if (row >= 0)
        count(m_model->peopleAt(row, m_mode == RollMode::Replies ? "expected"_L1 : "persons"_L1).moved(change));
}

void AttendanceTab::count(const Headcount &people)
{
    const int row = m_model->rowOf(currentLine());
    const StructureId structure = row < 0 ? StructureId() : m_model->structureAt(row);
    const AttendanceId group = row < 0 ? AttendanceId() : m_model->groupAt(row);
    if (!structure && !group)
        return;
    const QString name = m_model->value(row, "structure"_L1).toString();
    const bool replies = m_mode == RollMode::Replies;
    const QString text = replies ? tr("Expect people of %1").arg(name) : tr("Count the people of %1").arg(name);
    m_workspace.edit(text, [&](Transaction &transaction) {
        if (replies)
            group ? attendance::setExpected(transaction, group, people) : attendance::setExpected(transaction, m_event, structure, people);
        else
            group ? attendance::setPersons(transaction, group, people) : attendance::setPersons(transaction, m_event, structure, people);
        if (!replies)
            holdFromItsDay(transaction, m_event);
    });
}

/// A figure typed on a line is how many people there are; the next one soon after makes it a number of two. Soon counts from
/// when the first was written: on a slow disk the second has been waiting in the meantime.
void AttendanceTab::typeDigit(int digit)
{
    const bool goesOn = m_digitLine == currentLine() && m_sinceDigit.isValid() && m_sinceDigit.elapsed() < sameNumber && m_digits > 0 && m_digits < 100;
    m_digits = goesOn ? m_digits * 10 + digit : digit;
    m_digitLine = currentLine();
    count(m_digits);
    m_sinceDigit.start();
}

/// Who came is noted, and the next line is there: one key for each.
void AttendanceTab::togglePresent()
{
    const bool isCounted = std::exchange(m_digitLine, 0) == currentLine(); // by figures just typed: they came
    const QModelIndex index = m_model->index(m_model->rowOf(currentLine()), m_model->columnOf("present"_L1));
    const bool isThere = index.data(Qt::CheckStateRole).toInt() == Qt::Checked, comes = !isThere || isCounted;
    const int shown = m_list->proxy()->mapFromSource(index).row();
    const qint64 next = m_list->proxy()->index(shown + 1, 0).data(RecordModel::IdRole).toLongLong();
    const bool done = isThere == comes || m_model->setData(index, comes ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    if (done && comes && next != 0)
        m_list->select(next);
}

void AttendanceTab::welcomeAnnounced()
{
    int lines = 0;
    m_workspace.attemptAndReport([&] {
        m_workspace.store().edit(tr("Note that the announced came"), [&](Transaction &transaction) {
            lines = attendance::welcomeAnnounced(transaction, m_event);
            if (lines > 0)
                holdFromItsDay(transaction, m_event);
        });
        return lines > 0 ? tr("%n line(s) noted as come. Take out who stayed away: Space on the line.", nullptr, lines)
                         : tr("Nobody who announced themselves is still awaited.");
    });
    m_list->table()->setFocus();
}

void AttendanceTab::showReplies()
{
    m_figures->showReplies(m_model->replies(), m_mode == RollMode::Replies);
}

void AttendanceTab::removeLines(const QList<qint64> &ids)
{
    QString said = tr("%n line(s) taken off the sheet.", nullptr, int(ids.size()));
    for (const qint64 id : ids) {
        const int row = m_model->rowOf(id);
        if (row >= 0 && m_created.contains(m_model->structureAt(row)))
            said += u' ' + tr("The structure “%1” stays in the register.").arg(m_model->value(row, "structure"_L1).toString());
    }
    m_workspace.edit(tr("Take %n line(s) off the sheet", nullptr, int(ids.size())), [&](Transaction &transaction) {
        for (const qint64 id : ids) {
            const int row = m_model->rowOf(id);
            if (row < 0)
                continue;
            if (const StructureId structure = m_model->structureAt(row))
                attendance::removeStructure(transaction, m_event, structure);
            else if (const AttendanceId group = m_model->groupAt(row))
                maillage::remove<Attendance>(transaction, group);
            else
                attendance::removePerson(transaction, m_event, PersonId(id));
        }
    }, said);
}

void AttendanceTab::paste(const QString &text)
{
    m_list->hide();
    m_does->hide();
    m_noted->hide();
    m_offers->hide();
    m_workspace.attempt([&] { m_paste->open(m_mode, directory(), text); });
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
    if (watched == m_entry && keyOnEntry(key->key()))
        return true;
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (watched == m_list->table() && keyOnTable(key->text(), key->key(), plain))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool AttendanceTab::keyOnEntry(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: enter(); return true;
    case Qt::Key_Escape: // what is typed stays, and goes with the next letter
        if (m_offers->isVisible())
            m_offers->hide();
        else
            m_entry->selectAll();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_offers->isVisible()) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_offers->setCurrentRow(std::clamp(m_offers->currentRow() + step, 0, m_offers->count() - 1));
        } else {
            m_list->table()->setFocus();
        }
        return true;
    default: return false;
    }
}

bool AttendanceTab::keyOnTable(const QString &text, int key, bool plain)
{
    if (key == Qt::Key_Space && currentLine() != 0) {
        togglePresent();
        return true;
    }
    if (plain && text.size() == 1 && text.front() >= u'0' && text.front() <= u'9' && currentLine() != 0) {
        typeDigit(text.front().digitValue());
        return true;
    }
    // Letters typed on the table begin the next name.
    if (!plain || text.isEmpty() || !text.front().isLetter())
        return false;
    const QModelIndex cell = m_list->proxy()->mapToSource(m_list->table()->currentIndex());
    const QLatin1StringView column = cell.isValid() ? m_model->listing().columns[size_t(cell.column())].name : QLatin1StringView();
    if (column == "names"_L1 || column == "remark"_L1) { // one meant this cell
        if (cell.flags() & Qt::ItemIsEditable)
            return false;
        m_workspace.say(tr("Say first that they have come: then people can be named."));
        return true;
    }
    m_entry->setFocus();
    if (m_entry->text().isEmpty()) // what was refused there stays
        m_entry->setText(text);
    offer();
    return true;
}

} // namespace maillage
