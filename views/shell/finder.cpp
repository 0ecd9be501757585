#include "views/shell/finder.h"

#include "models/domain/recordtypes.h"
#include "models/domain/text.h"
#include "models/domain/choicelist.h"
#include "models/search/search.h"
#include "models/store/failure.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int perKind = 5;
constexpr int commandLimit = 5;
constexpr int recentFinds = 4;
constexpr int pageStep = 8;
constexpr int widestFinder = 680;

/// Where a thing of that sort is dealt with.
QLatin1StringView pageOf(const QString &at)
{
    static const QHash<QString, QLatin1StringView> pages{
        {u"event"_s, "event"_L1}, {u"structure"_s, "structures"_L1}, {u"person"_s, "people"_L1}, {u"action"_s, "plan"_L1},
        {u"task"_s, "planning"_L1}, {u"decision"_s, "decisions"_L1}, {u"theme"_s, "themes"_L1}, {u"network"_s, "networks"_L1},
        {u"series"_s, "series"_L1}, {u"obligation"_s, "obligations"_L1}, {u"axis"_s, "plan"_L1}, {u"resource"_s, "resources"_L1},
        {u"indicator"_s, "indicators"_L1}, {u"activity-report"_s, "activity"_L1}};
    return pages.value(at);
}

QString iconOf(QLatin1StringView kind)
{
    static const QHash<QLatin1StringView, QString> icons{
        {"structure"_L1, u"structures"_s}, {"person"_L1, u"people"_s}, {"role"_L1, u"people"_s}, {"event"_L1, u"events"_s},
        {"exchange"_L1, u"followups"_s}, {"feedback"_L1, u"followups"_s}, {"attendance"_L1, u"events"_s}, {"theme"_L1, u"themes"_s}, {"task"_L1, u"gantt"_s},
        {"decision"_L1, u"decisions"_s}, {"obligation"_L1, u"obligations"_s}, {"network"_L1, u"networks"_s}, {"series"_L1, u"series"_s},
        {"indicator"_L1, u"indicators"_s}, {"measure"_L1, u"indicators"_s}, {"activity_report"_L1, u"report"_s}, {"outreach"_L1, u"mail"_s}, {"resource"_L1, u"resources"_s}, {"attachment"_L1, u"attachment"_s}};
    return icons.value(kind, u"plan"_s);
}

/// Read only where two of what was found look alike.
QHash<qint64, QString> whatTellsApart(const Database &database, const SearchGroup &group)
{
    const RecordType *type = recordTypeOf(group.kind);
    QSet<QString> seen;
    for (const SearchHit &hit : group.hits)
        seen.insert(text::folded(hit.title) + hit.date.toString(Qt::ISODate));
    return !type || type->choice.rows.isEmpty() || seen.size() == qsizetype(group.hits.size()) ? QHash<qint64, QString>() : namesakes(database, *type);
}

} // namespace

Finder::Finder(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new FinderModel(this))
{
    setObjectName(u"finder"_s);
    setAutoFillBackground(true);
    m_field->setPlaceholderText(tr("Search everywhere…"));
    m_field->setAccessibleName(tr("Search everywhere"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FinderDelegate(m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 8);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    hide();
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Finder::showRows);
    connect(m_list, &QListView::clicked, this, &Finder::take);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide(); // somebody clicked elsewhere
    });
}

void Finder::open(const Database &database, const QList<Command> &commands)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_database = &database;
    m_schedule.reset();
    m_commands = commands;
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    showRows();
    show();
    raise();
    m_field->setFocus();
}

void Finder::close()
{
    if (!isVisible())
        return;
    const bool had = isAncestorOf(QApplication::focusWidget());
    const QPointer<QWidget> before = m_before;
    if (QWidget *then = had ? before.data() : nullptr; then && then->isVisible())
        then->setFocus();
    hide();
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return pressed(static_cast<QKeyEvent *>(event)->key());
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

bool Finder::pressed(int key)
{
    const int current = m_list->currentIndex().row();
    const auto go = [&](int direction, int steps) {
        int row = current;
        for (int next = row; steps > 0 && (next = m_model->next(row, direction)) >= 0; --steps)
            row = next;
        select(row);
        return true;
    };
    switch (key) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Down: return go(1, 1);
    case Qt::Key_Up: return go(-1, 1);
    case Qt::Key_PageDown: return go(1, pageStep);
    case Qt::Key_PageUp: return go(-1, pageStep);
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentIndex()); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // the keyboard stays here until Esc or Enter
    default: return false;
    }
}

void Finder::showRows()
{
    const QString typed = m_field->text();
    std::vector<FinderRow> rows;
    const auto say = [&rows](const QString &sentence) { rows.push_back({FinderRow::Sort::Heading, sentence, {}, {}, {}, {}, {}, {}, 0, -1}); };
    const auto read = [&](const std::function<void()> &add) {
        try {
            add();
        } catch (const Failure &failure) {
            say(failure.sentence());
        }
    };
    if (typed.trimmed().isEmpty()) {
        read([&] { addRecent(rows); });
        addCommands(rows, {}, true);
    } else {
        addCommands(rows, typed, true);
        read([&] { addFound(rows, typed); });
        addCommands(rows, typed, false);
        if (rows.empty())
            say(tr("Nothing holds these words."));
    }
    m_model->setRows(std::move(rows));
    place();
    select(m_model->next(-1, 1));
    m_list->verticalScrollBar()->setValue(0);
}

FinderRow Finder::rowOf(qsizetype number) const
{
    const Command &command = m_commands.at(number);
    FinderRow row;
    row.sort = FinderRow::Sort::Command;
    row.title = command.title;
    row.icon = command.icon;
    row.command = number;
    if (command.action)
        row.note = command.action->shortcut().toString(QKeySequence::NativeText);
    return row;
}

void Finder::addCommands(std::vector<FinderRow> &rows, const QString &typed, bool pages) const
{
    const QStringList wanted = text::folded(typed).split(u' ', Qt::SkipEmptyParts);
    const SearchWords words = SearchWords::read(typed);
    std::vector<FinderRow> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (m_commands.at(i).isPage != pages || !text::matches(text::folded(m_commands.at(i).title), wanted))
            continue;
        found.push_back(rowOf(i));
        found.back().titleMarks = words.in(found.back().title);
        if (!wanted.isEmpty() && found.size() == commandLimit)
            break;
    }
    if (found.empty())
        return;
    FinderRow heading;
    heading.title = pages ? tr("Pages") : tr("Commands");
    rows.push_back(heading);
    rows.insert(rows.end(), found.begin(), found.end());
}

void Finder::addRecent(std::vector<FinderRow> &rows) const
{
    std::vector<FinderRow> found;
    for (const QString &title : QSettings().value(u"finder/recent"_s).toStringList()) {
        for (qsizetype i = 0; i < m_commands.size(); ++i) {
            if (!m_commands.at(i).isPage && m_commands.at(i).title == title) {
                found.push_back(rowOf(i));
                break;
            }
        }
    }
    if (found.empty())
        return;
    FinderRow heading;
    heading.title = tr("Recent commands");
    rows.push_back(heading);
    rows.insert(rows.end(), found.begin(), found.end());
}

void Finder::addFound(std::vector<FinderRow> &rows, const QString &typed) const
{
    std::vector<SearchGroup> found = search(*m_database, typed, perKind);
    placeTasks(found, [this]() -> const Schedule & {
        if (!m_schedule)
            m_schedule = Schedule::of(*m_database);
        return *m_schedule;
    });
    for (const SearchGroup &group : found) {
        FinderRow heading;
        heading.title = group.heading;
        const QString count = text::number(group.count);
        if (group.more)
            heading.note = tr("%1 of more than %2").arg(group.hits.size()).arg(count);
        else if (group.count > int(group.hits.size()))
            heading.note = tr("%1 of %2").arg(group.hits.size()).arg(count);
        rows.push_back(heading);
        const QHash<qint64, QString> apart = whatTellsApart(*m_database, group);
        for (const SearchHit &hit : group.hits) {
            FinderRow row;
            row.sort = FinderRow::Sort::Place;
            row.title = apart.contains(hit.id) ? hit.title + u" · "_s + apart.value(hit.id) : hit.title;
            row.note = text::shortDate(hit.date);
            row.excerpt = hit.excerpt;
            row.icon = iconOf(hit.kind);
            row.titleMarks = hit.titleMarks;
            row.excerptMarks = hit.excerptMarks;
            row.page = pageOf(hit.at);
            row.id = hit.at == "axis"_L1 ? 0 : hit.atId;
            rows.push_back(row);
        }
    }
}

void Finder::select(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (row > 0 && m_model->next(row, -1) < 0)
        m_list->scrollToTop(); // with the heading above it
    // The keyboard stays in the field: this is what a screen reader says there.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void Finder::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(widestFinder, window->width() - 48);
    int height = m_field->sizeHint().height() + 12;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    height = std::min(height, window->height() - 140);
    setGeometry((window->width() - width) / 2, 72, width, height);
}

void Finder::take(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const FinderRow row = m_model->row(index.row());
    close();
    if (row.sort == FinderRow::Sort::Place) {
        emit chosen(row.page, row.id);
        return;
    }
    const Command command = m_commands.at(row.command);
    if (!command.isPage) {
        QSettings settings;
        QStringList recent = settings.value(u"finder/recent"_s).toStringList();
        recent.removeAll(command.title);
        recent.prepend(command.title);
        settings.setValue(u"finder/recent"_s, recent.mid(0, recentFinds));
    }
    if (command.action)
        command.action->trigger();
}

} // namespace maillage
