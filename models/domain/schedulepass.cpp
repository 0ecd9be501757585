#include "models/domain/schedulepass.h"

#include "models/domain/schedulejudge.h"

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

} // namespace

QDate firstDayOf(const SchedulePass::Place &place, bool milestone, const Workdays &days)
{
    return days.at(milestone ? place.start - 1 : place.start);
}

QDate lastDayOf(const SchedulePass::Place &place, bool milestone, const Workdays &days)
{
    return milestone || place.length == 0 ? firstDayOf(place, milestone, days) : days.at(place.finish() - 1);
}

SchedulePass::SchedulePass(const Schedule::Network &network)
    : m_network(network)
{
    m_wishes.reserve(network.tasks.size());
    for (size_t i = 0; i < network.tasks.size(); ++i)
        m_wishes.push_back(wishOf(network.tasks[i], network.daysOf(int(i)), {}, network.eventOf(int(i))));
    m_places.resize(network.nodes.size());
    m_bounds.resize(network.nodes.size());
    choose();
    forward();
    backward();
    judgeSchedule(*this);
}

/// Where a period leaves room, what has to be over by a day chooses within it: for the task itself and for all it waits for.
void SchedulePass::choose()
{
    const auto limits = [](const Task &task) { return task.limit == LimitKind::NotAfter || task.limit == LimitKind::On; };
    if (std::none_of(m_network.tasks.begin(), m_network.tasks.end(), limits))
        return;
    std::vector<std::optional<int>> latest(m_network.nodes.size());
    for (auto at = m_network.order.rbegin(); at != m_network.order.rend(); ++at) {
        const Schedule::Network::Node &node = m_network.nodes[size_t(*at)];
        const size_t index = size_t(node.task);
        const Task &task = m_network.tasks[index];
        if (!m_network.isActive(node.task) || task.state == TaskState::Done)
            continue;
        std::optional<int> late;
        const auto lower = [&late](int finish) { late = std::min(late.value_or(finish), finish); };
        for (const Link &link : node.awaitedBy) {
            if (!latest[size_t(link.node)])
                continue;
            if (const std::optional<int> by = latestBy(*at, link, *latest[size_t(link.node)]))
                lower(*by);
        }
        const Workdays &days = m_network.daysAt(*at);
        if (!node.opens && task.limit == LimitKind::NotAfter)
            lower(days.through(task.limitDate));
        if (!node.opens && !node.closes && task.limit == LimitKind::On)
            late = m_wishes[index].start + m_wishes[index].length;
        latest[size_t(*at)] = late;
        if (late && !node.opens && !node.closes && !m_wishes[index].openEnd)
            m_wishes[index] = wishOf(task, days, days.at(held(*late) - 1), m_network.eventOf(node.task));
    }
}

void SchedulePass::forward()
{
    for (const int node : m_network.order) {
        const Schedule::Network::Node &at = m_network.nodes[size_t(node)];
        Place &place = m_places[size_t(node)];
        if (at.opens) {
            const Bound bound = m_network.isActive(at.task) ? boundOf(node, 0) : Bound();
            m_bounds[size_t(node)] = bound;
            place.dated = bound.exists;
            place.start = bound.start;
        } else if (at.closes) {
            for (const Link &link : at.waitsFor) {
                const Place &part = m_places[size_t(link.node)];
                if (m_network.nodes[size_t(link.node)].task == at.task || !part.hasEnd || !m_network.isActive(m_network.nodes[size_t(link.node)].task))
                    continue;
                const int finish = numberFrom(node, link, part.finish(), true, true);
                place.start = place.hasEnd ? std::max(place.start, finish) : finish;
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
    m_bounds[size_t(node)] = bound;
    const bool stays = wish.dated
        && (task.state == TaskState::Done || task.limit == LimitKind::On || m_network.mode == Scheduling::Warn || !m_network.isActive(index));
    place.dated = wish.dated || bound.exists;
    place.start = wish.dated ? wish.start : bound.start;
    if (bound.exists && !stays)
        place.start = std::max(place.start, bound.start);
    place.hasEnd = place.dated && !wish.openEnd;
}

/// The earliest start that everything waited for leaves open.
SchedulePass::Bound SchedulePass::boundOf(int node, int length)
{
    const Schedule::Network::Node &at = m_network.nodes[size_t(node)];
    const Task &task = m_network.tasks[size_t(at.task)];
    Bound bound;
    const auto raise = [&](int wanted, const Link &because) {
        const int start = held(wanted);
        if (!bound.exists || start > bound.start)
            bound = {true, start, because.node, because.kind, because.lag, because.contains};
    };
    for (const Link &link : at.waitsFor) {
        if (const std::optional<int> start = earliest(node, link, length))
            raise(*start, link);
    }
    if (task.limit == LimitKind::NotBefore && !at.closes)
        raise(m_network.daysAt(node).before(task.limitDate) + (task.milestone ? 1 : 0), {-1, DependencyKind::FinishStart, 0, false});
    return bound;
}

std::optional<int> SchedulePass::earliest(int node, const Link &link, int length)
{
    const Schedule::Network::Node &from = m_network.nodes[size_t(link.node)], &to = m_network.nodes[size_t(node)];
    const Place &place = m_places[size_t(link.node)];
    if (!place.dated || !m_network.isActive(from.task))
        return std::nullopt;
    const bool isMilestone = m_network.tasks[size_t(to.task)].milestone && !to.opens && !to.closes;
    if (link.contains)
        return numberFrom(node, link, place.start, false, isMilestone);
    const Wish &wish = m_wishes[size_t(from.task)];
    const bool byFinish = link.kind == DependencyKind::FinishStart || link.kind == DependencyKind::FinishFinish;
    if (byFinish && !place.hasEnd) {
        note(ObstacleKind::NoEnd, to.task,
             SchedulePassWords::tr("“%1” has no end, so “%2” cannot wait for it. Say until when it lasts, or remove the link.")
                 .arg(m_network.title(from.task), m_network.title(to.task)));
        return std::nullopt;
    }
    if (!byFinish && wish.openStart && place.start == wish.start)
        return std::nullopt;
    const bool toFinish = link.kind == DependencyKind::FinishFinish || link.kind == DependencyKind::StartFinish;
    const bool fromEnd = byFinish || (m_network.tasks[size_t(from.task)].milestone && !from.closes);
    const int value = numberFrom(node, link, byFinish ? place.finish() : place.start, fromEnd, toFinish || isMilestone);
    return toFinish ? value - length : value;
}

/// A start is the beginning of its day, a milestone the end: it is reached on the day on which what it waits for starts.
bool SchedulePass::isStartToMilestone(int from, int to, const Link &link) const
{
    const bool byFinish = link.kind == DependencyKind::FinishStart || link.kind == DependencyKind::FinishFinish;
    const auto isMilestone = [this](int node) { return m_network.tasks[size_t(m_network.nodes[size_t(node)].task)].milestone; };
    return !link.contains && !byFinish && isMilestone(to) && !isMilestone(from);
}

/// What a number of the node waited for comes to in the days of the one that waits. An end is the beginning of the day after
/// it; lags count the organisation's working days.
int SchedulePass::numberFrom(int node, const Link &link, int number, bool fromEnd, bool toEnd) const
{
    const bool intoMilestone = isStartToMilestone(link.node, node, link);
    const int lag = link.contains ? 0 : held(link.lag);
    if (m_network.kindAt(link.node) == m_network.kindAt(node))
        return number + lag + (intoMilestone ? 1 : 0);
    const Workdays &theirs = m_network.daysAt(link.node), &ours = m_network.daysAt(node), &lags = m_network.workdays;
    QDate moment = fromEnd ? theirs.at(number - 1).addDays(1) : theirs.at(number);
    if (lag != 0) {
        const int lagged = lags.before(moment) + lag;
        moment = toEnd && !intoMilestone ? lags.at(lagged - 1).addDays(1) : lags.at(lagged);
    }
    if (intoMilestone)
        moment = moment.addDays(1);
    return toEnd ? ours.before(moment.addDays(-1)) + 1 : ours.before(moment);
}

/// The reverse: the latest number of the node waited for at which what waits may have that number.
int SchedulePass::numberBefore(int node, const Link &link, int number, bool fromEnd, bool toEnd) const
{
    const bool intoMilestone = isStartToMilestone(node, link.node, link);
    const int lag = link.contains ? 0 : held(link.lag);
    if (m_network.kindAt(link.node) == m_network.kindAt(node))
        return number - lag - (intoMilestone ? 1 : 0);
    const Workdays &theirs = m_network.daysAt(link.node), &ours = m_network.daysAt(node), &lags = m_network.workdays;
    QDate moment = toEnd ? theirs.at(number - 1).addDays(1) : theirs.at(number);
    if (intoMilestone)
        moment = moment.addDays(-1);
    if (lag != 0) {
        const int lagged = toEnd && !intoMilestone ? lags.before(moment) : lags.through(moment) - 1;
        moment = lags.at(lagged - lag);
    }
    return fromEnd ? ours.before(moment) : ours.through(moment) - 1;
}

void SchedulePass::note(ObstacleKind kind, int task, const QString &sentence)
{
    m_obstacles.push_back({kind, m_network.tasks[size_t(task)].id, sentence});
}

int SchedulePass::lengthOf(int node) const
{
    const Schedule::Network::Node &at = m_network.nodes[size_t(node)];
    return at.opens || at.closes ? 0 : m_wishes[size_t(at.task)].length;
}

void SchedulePass::backward()
{
    QDate end;
    const auto endOf = [this](int node) { return m_network.daysAt(node).at(m_places[size_t(node)].finish() - 1).addDays(1); };
    std::optional<int> number; // enough where all take the same days
    bool isMixed = false;
    for (size_t node = 0; node < m_places.size(); ++node) {
        if (!m_places[node].hasEnd || !m_network.isActive(m_network.nodes[node].task))
            continue;
        isMixed = isMixed || m_network.kindAt(int(node)) != 0;
        number = std::max(number.value_or(m_places[node].finish()), m_places[node].finish());
    }
    if (isMixed) {
        for (size_t node = 0; node < m_places.size(); ++node) {
            if (m_places[node].hasEnd && m_network.isActive(m_network.nodes[node].task))
                end = end.isValid() ? std::max(end, endOf(int(node))) : endOf(int(node));
        }
    }
    for (size_t node = 0; node < m_places.size(); ++node)
        m_places[node].late = isMixed ? m_network.daysAt(int(node)).before(end) : number.value_or(0);
    for (auto node = m_network.order.rbegin(); node != m_network.order.rend(); ++node)
        m_places[size_t(*node)].late = latestFinish(*node);
}

int SchedulePass::latestFinish(int node) const
{
    const Schedule::Network::Node &at = m_network.nodes[size_t(node)];
    const Task &task = m_network.tasks[size_t(at.task)];
    const Place &place = m_places[size_t(node)];
    int late = place.late;
    for (const Link &link : at.awaitedBy) {
        const Schedule::Network::Node &to = m_network.nodes[size_t(link.node)];
        if (!m_places[size_t(link.node)].dated && !to.opens)
            continue;
        if (const std::optional<int> latest = latestBy(node, link, m_places[size_t(link.node)].late))
            late = std::min(late, *latest);
    }
    if (!at.opens && task.limit == LimitKind::NotAfter)
        late = std::min(late, m_network.daysAt(node).through(task.limitDate));
    if (!at.opens && !at.closes && task.limit == LimitKind::On)
        late = std::min(late, place.finish());
    return held(late);
}

std::optional<int> SchedulePass::latestBy(int node, const Link &link, int otherLate) const
{
    const Schedule::Network::Node &at = m_network.nodes[size_t(node)], &to = m_network.nodes[size_t(link.node)];
    const Task &task = m_network.tasks[size_t(at.task)], &next = m_network.tasks[size_t(to.task)];
    const bool isNextDone = next.state == TaskState::Done && !to.opens && !to.closes;
    if (!m_network.isActive(to.task) || isNextDone)
        return std::nullopt;
    if (link.contains && to.closes)
        return at.task == to.task ? std::nullopt : std::optional(numberBefore(node, link, otherLate, true, true));
    const bool toMilestone = next.milestone && !to.opens && !to.closes;
    const int lateStart = otherLate - lengthOf(link.node);
    if (link.contains)
        return numberBefore(node, link, lateStart, false, toMilestone);
    const bool fromMilestone = task.milestone && !at.closes;
    switch (link.kind) {
    case DependencyKind::FinishStart: return numberBefore(node, link, lateStart, true, toMilestone);
    case DependencyKind::StartStart: return numberBefore(node, link, lateStart, fromMilestone, toMilestone) + lengthOf(node);
    case DependencyKind::FinishFinish: return numberBefore(node, link, otherLate, true, true);
    case DependencyKind::StartFinish: return numberBefore(node, link, otherLate, fromMilestone, true) + lengthOf(node);
    }
    return std::nullopt;
}

} // namespace maillage
