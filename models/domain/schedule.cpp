#include "models/domain/schedule.h"

#include "models/domain/event.h"
#include "models/domain/schedulepass.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// How far an open end is drawn at least.
constexpr int openDays = 30;

/// What the tasks of a summary come to.
struct Sum
{
    QDate start, end;
    std::optional<int> slack;
    qint64 done = 0, work = 0, plain = 0, parts = 0;

    void add(const Schedule::Entry &entry, qint64 itsWork)
    {
        if (entry.start.isValid())
            start = start.isValid() ? std::min(start, entry.start) : entry.start;
        if (entry.end.isValid())
            end = end.isValid() ? std::max(end, entry.end) : entry.end;
        if (entry.slack)
            slack = slack ? std::min(*slack, *entry.slack) : *entry.slack;
        done += entry.progress * itsWork;
        work += itsWork;
        plain += entry.progress;
        ++parts;
    }
    int progress() const { return work > 0 ? int(done / work) : parts > 0 ? int(plain / parts) : 0; }
};

/// The days of every task that has some, for our views: [[id, start, end], …]; an open end has none.
QByteArray planDates(const Database &database)
{
    QJsonArray rows;
    const auto dayOf = [](QDate day, bool open) { return day.isValid() && !open ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); };
    const Schedule schedule = Schedule::of(database);
    for (const Schedule::Entry &entry : schedule.entries()) {
        if (entry.start.isValid() || entry.end.isValid())
            rows.append(QJsonArray{QString::number(entry.task.value()), dayOf(entry.start, entry.openStart), dayOf(entry.end, entry.openEnd)});
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

[[maybe_unused]] const bool isOffered = (Database::offer("plan_dates", &planDates), true);

/// The dates of one task that has no others in it.
Schedule::Entry entryOf(const Schedule::Network &network, const SchedulePass &pass, int node)
{
    const int index = network.nodes[size_t(node)].task;
    const Task &task = network.tasks[size_t(index)];
    const Wish &wish = pass.wishes()[size_t(index)];
    const SchedulePass::Place &place = pass.places()[size_t(node)];
    Schedule::Entry entry;
    entry.task = task.id;
    entry.milestone = task.milestone;
    entry.progress = task.state == TaskState::Done ? 100 : task.progress;
    entry.wantedStart = wish.first;
    entry.wantedEnd = wish.last;
    if (!place.dated)
        return entry;
    const bool asWanted = wish.dated && place.start == wish.start;
    entry.start = asWanted ? wish.first : firstDayOf(place, task.milestone, network.daysOf(index));
    entry.end = asWanted ? wish.last : lastDayOf(place, task.milestone, network.daysOf(index));
    if (asWanted && task.state != TaskState::Done) {
        entry.roomFrom = wish.roomFrom;
        entry.roomTo = wish.roomTo;
    }
    entry.openStart = wish.openStart && asWanted;
    entry.openEnd = wish.openEnd;
    entry.moved = wish.dated && !asWanted;
    if (place.hasEnd && network.isActive(index) && task.state != TaskState::Done) {
        entry.slack = place.late - place.finish();
        entry.critical = *entry.slack <= 0;
    }
    return entry;
}

Schedule::Entry summaryOf(const Schedule::Network &network, const SchedulePass &pass, int index, const Sum &sum)
{
    const Task &task = network.tasks[size_t(index)];
    const Wish &wish = pass.wishes()[size_t(index)];
    Schedule::Entry entry;
    entry.task = task.id;
    entry.summary = true;
    entry.wantedStart = wish.first;
    entry.wantedEnd = wish.last;
    entry.start = sum.start.isValid() ? sum.start : wish.first;
    entry.end = sum.end.isValid() ? sum.end : wish.last;
    if (entry.start.isValid() && entry.end.isValid())
        entry.end = std::max(entry.start, entry.end);
    entry.slack = sum.slack;
    entry.progress = sum.progress();
    return entry;
}

} // namespace

QHash<TaskId, TiedEvent> tiedEvents(const Database &database)
{
    QHash<TaskId, TiedEvent> result;
    Query rows = database.query(u"SELECT t.id, e.title, e.date, e.state FROM task t JOIN event e ON e.id = t.event_id"_s);
    while (rows.next())
        result.insert(rows.get<TaskId>(0), {rows.get<QString>(1), rows.get<QDate>(2), fromCode<EventState>(rows.get<QString>(3)) == EventState::Cancelled});
    return result;
}

Schedule::Schedule(std::vector<Task> tasks, std::vector<Dependency> dependencies, const Calendar &calendar, Scheduling mode,
                   QHash<TaskId, TiedEvent> events)
    : m_network(std::make_shared<Network>(std::move(tasks), std::move(dependencies), calendar, mode, std::move(events)))
{
    m_index.reserve(qsizetype(m_network->tasks.size()));
    for (size_t i = 0; i < m_network->tasks.size(); ++i)
        m_index.insert(m_network->tasks[i].id, int(i));
    workOut();
}

Schedule Schedule::of(const Database &database)
{
    return Schedule(load<Task>(database, u"1 ORDER BY position, id"_s), load<Dependency>(database), Calendar::of(database),
                    profileOf(database).scheduling, tiedEvents(database));
}

void Schedule::replace(const Task &task)
{
    const int index = m_index.value(task.id, -1);
    if (index < 0)
        return;
    if (m_network.use_count() > 1) // another copy goes on with the plan as it was
        m_network = std::make_shared<Network>(*m_network);
    const bool otherDays = m_network->tasks[size_t(index)].days != task.days;
    m_network->tasks[size_t(index)] = task;
    if (otherDays)
        m_network->findDays();
    workOut();
}

const Schedule::Entry *Schedule::entry(TaskId task) const
{
    const int index = m_index.value(task, -1);
    return index < 0 ? nullptr : &m_entries[size_t(index)];
}

void Schedule::workOut()
{
    const SchedulePass pass(*m_network);
    m_obstacles = m_network->flaws;
    m_obstacles.insert(m_obstacles.end(), pass.obstacles().begin(), pass.obstacles().end());
    m_entries.assign(m_network->tasks.size(), {});
    std::vector<Sum> sums(m_network->tasks.size());
    for (const int node : m_network->order) {
        const Network::Node &at = m_network->nodes[size_t(node)];
        if (at.opens)
            continue;
        const size_t index = size_t(at.task);
        m_entries[index] = at.closes ? summaryOf(*m_network, pass, at.task, sums[index]) : entryOf(*m_network, pass, node);
        const qint64 work = at.closes ? sums[index].work : m_entries[index].start.isValid() ? pass.places()[size_t(node)].length : 0;
        if (const int above = m_network->parent[index]; above >= 0 && m_network->isActive(at.task))
            sums[size_t(above)].add(m_entries[index], work);
    }
    findBounds();
}

void Schedule::findBounds()
{
    m_start = m_end = {};
    m_slackToLimits.reset();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const Task &task = m_network->tasks[i];
        if (!entry.start.isValid() && !entry.end.isValid())
            continue;
        if (task.state == TaskState::Dropped)
            continue;
        if (entry.start.isValid())
            m_start = m_start.isValid() ? std::min(m_start, entry.start) : entry.start;
        if (entry.end.isValid())
            m_end = m_end.isValid() ? std::max(m_end, entry.end) : entry.end;
        if (task.limit == LimitKind::NotAfter && entry.end.isValid()) {
            const Workdays &days = m_network->daysOf(int(i));
            const int slack = days.through(task.limitDate) - days.through(entry.end);
            m_slackToLimits = m_slackToLimits ? std::min(*m_slackToLimits, slack) : slack;
        }
    }
    // An open end has no day: it is drawn out to where one sees that it goes on.
    for (Entry &entry : m_entries) {
        if (entry.openEnd)
            entry.end = std::max(entry.start.addDays(openDays), m_end);
        if (entry.openStart)
            entry.start = entry.end.addDays(-openDays);
    }
}

} // namespace maillage
