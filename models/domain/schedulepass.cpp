#include "models/domain/schedulepass.h"

#include "models/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class SchedulePassWords
{
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};

using ObstacleKind = Schedule::Obstacle::Kind;

/// Files from elsewhere may hold any number: none leads out of the days that can be written.
int held(qint64 workdays)
{
    return int(std::clamp<qint64>(workdays, -Workdays::most, Workdays::most));
}

Wish milestoneWish(const Period &period, const Workdays &workdays)
{
    Wish wish;
    wish.dated = period.from.isValid() || period.to.isValid();
    if (!wish.dated)
        return wish;
    QDate day = period.from.isValid() ? period.from : period.to;
    if (period.isBounded())
        day = period.from.addDays(period.from.daysTo(period.to) / 2);
    wish.first = wish.last = day;
    wish.start = workdays.through(day);
    return wish;
}

Wish lastingWish(const Period &period, int duration, const Workdays &workdays)
{
    Wish wish;
    wish.length = duration;
    wish.dated = period.from.isValid() || period.to.isValid();
    if (!wish.dated)
        return wish;
    if (period.from.isValid())
        wish.start = workdays.before(period.from);
    else
        wish.start = workdays.through(period.to) - duration;
    if (period.isBounded())
        wish.start += std::max(0, workdays.through(period.to) - wish.start - duration) / 2;
    wish.first = workdays.at(wish.start);
    wish.last = workdays.at(wish.start + duration - 1);
    return wish;
}

Wish periodWish(const Period &period, const Workdays &workdays)
{
    Wish wish;
    wish.dated = period.from.isValid() || period.to.isValid();
    wish.first = period.from;
    wish.last = period.to;
    wish.openStart = wish.dated && !period.from.isValid();
    wish.openEnd = wish.dated && !period.to.isValid();
    if (period.isBounded()) {
        wish.start = workdays.before(period.from);
        wish.length = workdays.through(period.to) - wish.start;
    } else if (wish.dated) {
        wish.start = wish.openEnd ? workdays.before(period.from) : workdays.through(period.to);
    } else {
        wish.length = 1;
    }
    return wish;
}

/// Moves a wish to begin on a day, whatever the period says.
void bindTo(QDate day, bool milestone, Wish &wish, const Workdays &workdays)
{
    wish.dated = true;
    wish.openStart = wish.openEnd = false;
    wish.start = milestone ? workdays.through(day) : workdays.before(day);
    wish.first = wish.last = day;
    if (wish.length > 0)
        wish.last = std::max(day, workdays.at(wish.start + wish.length - 1));
}

} // namespace

Wish wishOf(const Task &task, const Workdays &workdays)
{
    Wish wish = task.milestone  ? milestoneWish(task.period, workdays)
        : task.duration         ? lastingWish(task.period, held(*task.duration), workdays)
                                : periodWish(task.period, workdays);
    if (task.limit == LimitKind::On || (task.limit == LimitKind::NotBefore && !wish.dated))
        bindTo(task.limitDate, task.milestone, wish, workdays);
    return wish;
}

QDate firstDayOf(const SchedulePass::Place &place, bool milestone, const Workdays &workdays)
{
    return workdays.at(milestone ? place.start - 1 : place.start);
}

QDate lastDayOf(const SchedulePass::Place &place, bool milestone, const Workdays &workdays)
{
    return milestone || place.length == 0 ? firstDayOf(place, milestone, workdays) : workdays.at(place.finish() - 1);
}

SchedulePass::SchedulePass(const Schedule::Network &network)
    : m_network(network)
{
    m_wishes.reserve(network.tasks.size());
    for (const Task &task : network.tasks)
        m_wishes.push_back(wishOf(task, network.workdays));
    m_places.resize(network.nodes.size());
    forward();
    backward();
}

void SchedulePass::forward()
{
    for (const int node : m_network.order) {
        const Schedule::Network::Node &at = m_network.nodes[size_t(node)];
        Place &place = m_places[size_t(node)];
        if (at.opens) {
            const Bound bound = m_network.isActive(at.task) ? boundOf(node, 0) : Bound();
            place.dated = bound.exists;
            place.start = bound.start;
        } else if (at.closes) {
            for (const auto &link : at.waitsFor) {
                const Place &part = m_places[size_t(link.node)];
                if (m_network.nodes[size_t(link.node)].task == at.task || !part.hasEnd || !m_network.isActive(m_network.nodes[size_t(link.node)].task))
                    continue;
                place.start = place.hasEnd ? std::max(place.start, part.finish()) : part.finish();
                place.dated = place.hasEnd = true;
            }
        } else {
            placeTask(node);
        }
    }
}

void SchedulePass::placeTask(int node)
{
    const int index = m_network.nodes[size_t(node)].task;
    const Task &task = m_network.tasks[size_t(index)];
    const Wish &wish = m_wishes[size_t(index)];
    Place &place = m_places[size_t(node)];
    place.length = wish.length;
    const Bound bound = m_network.isActive(index) ? boundOf(node, wish.length) : Bound();
    const bool stays = wish.dated
        && (task.state == TaskState::Done || task.limit == LimitKind::On || m_network.mode == Scheduling::Warn || !m_network.isActive(index));
    place.dated = wish.dated || bound.exists;
    place.start = wish.dated ? wish.start : bound.start;
    if (bound.exists && !stays)
        place.start = std::max(place.start, bound.start);
    place.hasEnd = place.dated && !wish.openEnd;
    if (m_network.isActive(index) && place.dated)
        judge(node, wish, bound);
}

/// The earliest start that everything waited for leaves open.
SchedulePass::Bound SchedulePass::boundOf(int node, int length)
{
    const Schedule::Network::Node &at = m_network.nodes[size_t(node)];
    const Task &task = m_network.tasks[size_t(at.task)];
    Bound bound;
    const auto raise = [&](int wanted, int because) {
        const int start = held(wanted);
        if (!bound.exists || start > bound.start)
            bound = {true, start, because};
    };
    for (const auto &link : at.waitsFor) {
        if (const std::optional<int> start = earliest(node, link, length))
            raise(*start, link.node);
    }
    if (task.limit == LimitKind::NotBefore && !at.closes)
        raise(m_network.workdays.before(task.limitDate) + (task.milestone ? 1 : 0), -1);
    return bound;
}

std::optional<int> SchedulePass::earliest(int node, const Schedule::Network::Link &link, int length)
{
    const Schedule::Network::Node &from = m_network.nodes[size_t(link.node)];
    const Place &place = m_places[size_t(link.node)];
    if (!place.dated || !m_network.isActive(from.task))
        return std::nullopt;
    if (link.contains)
        return place.start;
    const Wish &wish = m_wishes[size_t(from.task)];
    const bool byFinish = link.kind == DependencyKind::FinishStart || link.kind == DependencyKind::FinishFinish;
    if (byFinish && !place.hasEnd) {
        note(ObstacleKind::NoEnd, m_network.nodes[size_t(node)].task,
             SchedulePassWords::tr("“%1” has no end, so “%2” cannot wait for it. Say until when it lasts, or remove the link.")
                 .arg(m_network.title(from.task), m_network.title(m_network.nodes[size_t(node)].task)));
        return std::nullopt;
    }
    if (!byFinish && wish.openStart && place.start == wish.start)
        return std::nullopt;
    // A start is the beginning of its day, a milestone the end: reached on the day on which what it waits for starts.
    const bool startToMilestone = !byFinish && m_network.tasks[size_t(m_network.nodes[size_t(node)].task)].milestone
        && !m_network.tasks[size_t(from.task)].milestone;
    const int value = (byFinish ? place.finish() : place.start) + held(link.lag) + (startToMilestone ? 1 : 0);
    const bool toFinish = link.kind == DependencyKind::FinishFinish || link.kind == DependencyKind::StartFinish;
    return toFinish ? value - length : value;
}

QDate SchedulePass::firstDay(int node) const
{
    const int task = m_network.nodes[size_t(node)].task;
    const Place &place = m_places[size_t(node)];
    const Wish &wish = m_wishes[size_t(task)];
    if (wish.dated && place.start == wish.start && wish.first.isValid())
        return wish.first;
    return firstDayOf(place, m_network.tasks[size_t(task)].milestone, m_network.workdays);
}

QDate SchedulePass::lastDay(int node) const
{
    const Schedule::Network::Node &at = m_network.nodes[size_t(node)];
    const Place &place = m_places[size_t(node)];
    if (at.closes)
        return m_network.workdays.at(place.start - 1);
    const Wish &wish = m_wishes[size_t(at.task)];
    if (wish.dated && place.start == wish.start && wish.last.isValid())
        return wish.last;
    return lastDayOf(place, m_network.tasks[size_t(at.task)].milestone, m_network.workdays);
}

QString SchedulePass::reasonFor(const Bound &bound, const Task &task) const
{
    if (bound.because < 0)
        return SchedulePassWords::tr("it must not start before %1").arg(text::shortDate(task.limitDate));
    const Schedule::Network::Node &at = m_network.nodes[size_t(bound.because)];
    if (at.opens) // its summary waits for something
        return SchedulePassWords::tr("“%1” cannot start earlier").arg(m_network.title(at.task));
    return SchedulePassWords::tr("it waits for “%1” (%2)").arg(m_network.title(at.task), text::shortDate(lastDay(bound.because)));
}

void SchedulePass::judge(int node, const Wish &wish, const Bound &bound)
{
    const int index = m_network.nodes[size_t(node)].task;
    const Task &task = m_network.tasks[size_t(index)];
    const Place &place = m_places[size_t(node)];
    const bool late = place.hasEnd && task.limit == LimitKind::NotAfter && place.finish() > m_network.workdays.through(task.limitDate);
    if (bound.exists && place.start < bound.start && task.state != TaskState::Done)
        note(bound.because < 0 ? ObstacleKind::BeforeLimit : ObstacleKind::TooEarly, index,
             SchedulePassWords::tr("“%1” is set for %2, too early: %3.").arg(oneLine(task.title), text::shortDate(firstDay(node)), reasonFor(bound, task)));
    if (late)
        note(ObstacleKind::AfterLimit, index,
             SchedulePassWords::tr("“%1” ends on %2 but has to be over by %3.").arg(oneLine(task.title), text::shortDate(lastDay(node)), text::shortDate(task.limitDate)));
    else if (wish.dated && place.start > wish.start && place.hasEnd && task.period.to.isValid()
             && place.finish() > m_network.workdays.through(task.period.to))
        note(ObstacleKind::AfterPeriod, index,
             SchedulePassWords::tr("“%1” cannot keep to “%2”: it ends on %3, because %4.")
                 .arg(oneLine(task.title), task.period.words, text::shortDate(lastDay(node)), reasonFor(bound, task)));
}

void SchedulePass::note(ObstacleKind kind, int task, const QString &sentence)
{
    m_obstacles.push_back({kind, m_network.tasks[size_t(task)].id, sentence});
}

void SchedulePass::backward()
{
    std::optional<int> end;
    for (size_t node = 0; node < m_places.size(); ++node) {
        if (m_places[node].hasEnd && m_network.isActive(m_network.nodes[node].task))
            end = std::max(end.value_or(m_places[node].finish()), m_places[node].finish());
    }
    for (Place &place : m_places)
        place.late = end.value_or(0);
    for (auto node = m_network.order.rbegin(); node != m_network.order.rend(); ++node)
        m_places[size_t(*node)].late = latestFinish(*node);
}

int SchedulePass::latestFinish(int node) const
{
    const Schedule::Network::Node &at = m_network.nodes[size_t(node)];
    const Task &task = m_network.tasks[size_t(at.task)];
    const Place &place = m_places[size_t(node)];
    int late = place.late;
    for (const auto &link : at.awaitedBy) {
        if (const std::optional<int> latest = latestBy(node, link))
            late = std::min(late, *latest);
    }
    if (!at.opens && task.limit == LimitKind::NotAfter)
        late = std::min(late, m_network.workdays.through(task.limitDate));
    if (!at.opens && !at.closes && task.limit == LimitKind::On)
        late = std::min(late, place.finish());
    return held(late);
}

std::optional<int> SchedulePass::latestBy(int node, const Schedule::Network::Link &link) const
{
    const Schedule::Network::Node &at = m_network.nodes[size_t(node)], &to = m_network.nodes[size_t(link.node)];
    const Place &place = m_places[size_t(node)], &other = m_places[size_t(link.node)];
    const Task &task = m_network.tasks[size_t(at.task)], &next = m_network.tasks[size_t(to.task)];
    const bool isNextDone = next.state == TaskState::Done && !to.opens && !to.closes;
    if ((!other.dated && !to.opens) || !m_network.isActive(to.task) || isNextDone)
        return std::nullopt;
    if (link.contains && to.closes)
        return at.task == to.task ? std::nullopt : std::optional(other.late);
    const int lateStart = to.opens ? other.late : other.late - other.length;
    if (link.contains)
        return lateStart;
    const bool startToMilestone = next.milestone && !task.milestone;
    const int lag = held(link.lag);
    switch (link.kind) {
    case DependencyKind::FinishStart: return lateStart - lag;
    case DependencyKind::StartStart: return lateStart - lag + place.length - (startToMilestone ? 1 : 0);
    case DependencyKind::FinishFinish: return other.late - lag;
    case DependencyKind::StartFinish: return other.late - lag + place.length - (startToMilestone ? 1 : 0);
    }
    return std::nullopt;
}

} // namespace maillage
