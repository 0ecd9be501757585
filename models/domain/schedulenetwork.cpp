#include "models/domain/schedulenetwork.h"

#include "models/domain/components.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ScheduleNetworkWords
{
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};

} // namespace

Schedule::Network::Network(std::vector<Task> givenTasks, std::vector<Dependency> dependencies, const Calendar &givenCalendar, Scheduling givenMode,
                           QHash<TaskId, TiedEvent> givenEvents)
    : tasks(std::move(givenTasks))
    , calendar(givenCalendar)
    , workdays(givenCalendar)
    , mode(givenMode)
    , events(std::move(givenEvents))
{
    findDays();
    QHash<TaskId, int> index;
    index.reserve(qsizetype(tasks.size()));
    for (size_t i = 0; i < tasks.size(); ++i)
        index.insert(tasks[i].id, int(i));
    placeTasks(index);
    for (const Dependency &dependency : dependencies)
        addDependency(dependency, index);
    breakCircles();
    sort();
}

const TiedEvent *Schedule::Network::eventOf(int task) const
{
    const auto found = events.constFind(tasks[size_t(task)].id);
    return found == events.constEnd() ? nullptr : &*found;
}

int Schedule::Network::kindAt(int node) const
{
    const Node &at = nodes[size_t(node)];
    if (at.opens || at.closes)
        return m_kinds.size() > 1 ? 1 : 0;
    return m_kindOf[size_t(at.task)];
}

void Schedule::Network::findDays()
{
    m_names = {QString()};
    m_kindOf.assign(tasks.size(), 0);
    for (size_t i = 0; i < tasks.size(); ++i) {
        if (tasks[i].days.isEmpty())
            continue;
        if (m_names.size() == 1)
            m_names.push_back(weekdays::all);
        const auto known = std::find(m_names.begin(), m_names.end(), tasks[i].days);
        m_kindOf[i] = int(known - m_names.begin());
        if (known == m_names.end())
            m_names.push_back(tasks[i].days);
    }
    m_kinds.clear();
    for (const QString &name : m_names)
        m_kinds.push_back(name.isEmpty() ? workdays : Workdays(calendar, name));
}

void Schedule::Network::placeTasks(const QHash<TaskId, int> &index)
{
    const size_t count = tasks.size();
    parent.assign(count, -1);
    for (size_t i = 0; i < count; ++i)
        parent[i] = tasks[i].parent ? index.value(tasks[i].parent, -1) : -1;
    // Tasks that are part of each other in a ring would be walked for ever: the first one met stands free.
    std::vector<int> seen(count, -1);
    for (size_t i = 0; i < count; ++i) {
        for (int at = int(i); at >= 0 && seen[size_t(at)] < 0; at = parent[size_t(at)]) {
            seen[size_t(at)] = int(i);
            const int above = parent[size_t(at)];
            if (above >= 0 && seen[size_t(above)] == int(i)) {
                parent[size_t(at)] = -1;
                flaws.push_back({Obstacle::Kind::Circle, tasks[size_t(at)].id,
                                 ScheduleNetworkWords::tr("“%1” is part of itself. Move it to another place in the plan.").arg(title(at))});
            }
        }
    }
    std::vector<char> hasParts(count, 0);
    for (const int above : parent) {
        if (above >= 0)
            hasParts[size_t(above)] = 1;
    }
    nodes.reserve(count + count / 4);
    for (size_t i = 0; i < count; ++i) {
        firstNode.push_back(int(nodes.size()));
        nodes.push_back({int(i), hasParts[i] != 0, false, {}, {}});
        if (hasParts[i])
            nodes.push_back({int(i), false, true, {}, {}});
        lastNode.push_back(int(nodes.size()) - 1);
    }
    for (size_t i = 0; i < count; ++i) {
        if (const int above = parent[i]; above >= 0) {
            join(firstNode[size_t(above)], firstNode[i], DependencyKind::StartStart, 0, true);
            join(lastNode[i], lastNode[size_t(above)], DependencyKind::FinishFinish, 0, true);
        }
        if (hasParts[i])
            join(firstNode[i], lastNode[i], DependencyKind::StartFinish, 0, true);
    }
}

void Schedule::Network::join(int from, int to, DependencyKind kind, int lag, bool contains)
{
    nodes[size_t(from)].awaitedBy.push_back({to, kind, lag, contains});
    nodes[size_t(to)].waitsFor.push_back({from, kind, lag, contains});
}

void Schedule::Network::addDependency(const Dependency &dependency, const QHash<TaskId, int> &index)
{
    const int from = index.value(dependency.from, -1), to = index.value(dependency.to, -1);
    if (from < 0 || to < 0 || from == to)
        return;
    if ((isSummary(from) || isSummary(to)) && dependency.kind != DependencyKind::FinishStart) {
        flaws.push_back({Obstacle::Kind::SummaryLink, dependency.to,
                         ScheduleNetworkWords::tr("“%1” and “%2” are linked %3, but one of them has tasks of its own: such a task can only be linked finish to start. Link its tasks instead.")
                             .arg(title(from), title(to), labelOf(dependency.kind))});
        return;
    }
    join(lastNode[size_t(from)], firstNode[size_t(to)], dependency.kind, dependency.lag, false);
}

void Schedule::Network::breakCircles()
{
    const auto components = componentsOf(int(nodes.size()), [this](int node) -> const std::vector<Link> & { return nodes[size_t(node)].awaitedBy; });
    if (components.size() == nodes.size())
        return;
    std::vector<int> componentOf(nodes.size());
    for (size_t i = 0; i < components.size(); ++i) {
        for (const int node : components[i])
            componentOf[size_t(node)] = int(i);
    }
    for (const std::vector<int> &component : components) {
        if (component.size() > 1)
            breakCircle(component, componentOf);
    }
}

/// Names one circle of a component and takes all its dependencies out of the network.
void Schedule::Network::breakCircle(const std::vector<int> &component, const std::vector<int> &componentOf)
{
    QStringList names;
    const std::vector<int> circle = circleIn(component, componentOf);
    for (const int node : circle) {
        const QString name = ScheduleNetworkWords::tr("“%1”", "a task in a circle").arg(title(nodes[size_t(node)].task));
        if (names.isEmpty() || names.last() != name)
            names << name;
    }
    flaws.push_back({Obstacle::Kind::Circle, tasks[size_t(nodes[size_t(circle.front())].task)].id,
                     ScheduleNetworkWords::tr("These tasks wait for each other in a circle: %1. Remove one of these links.").arg(names.join(u" → "_s))});
    for (const int node : component) {
        const auto inside = [&](const Link &link) { return !link.contains && componentOf[size_t(link.node)] == componentOf[size_t(node)]; };
        std::erase_if(nodes[size_t(node)].awaitedBy, inside);
        std::erase_if(nodes[size_t(node)].waitsFor, inside);
    }
}

/// The shortest way from one node of a component back to itself, the node at both ends.
std::vector<int> Schedule::Network::circleIn(const std::vector<int> &component, const std::vector<int> &componentOf) const
{
    const int start = *std::min_element(component.begin(), component.end());
    QHash<int, int> cameFrom;
    std::vector<int> waiting{start};
    for (size_t i = 0; i < waiting.size(); ++i) {
        for (const Link &link : nodes[size_t(waiting[i])].awaitedBy) {
            if (componentOf[size_t(link.node)] != componentOf[size_t(start)] || cameFrom.contains(link.node))
                continue;
            cameFrom.insert(link.node, waiting[i]);
            if (link.node == start) {
                std::vector<int> circle{start};
                for (int at = cameFrom.value(start); at != start; at = cameFrom.value(at))
                    circle.push_back(at);
                circle.push_back(start);
                std::reverse(circle.begin(), circle.end());
                return circle;
            }
            waiting.push_back(link.node);
        }
    }
    return {start};
}

void Schedule::Network::sort()
{
    std::vector<int> missing(nodes.size());
    order.reserve(nodes.size());
    for (size_t i = 0; i < nodes.size(); ++i) {
        missing[i] = int(nodes[i].waitsFor.size());
        if (missing[i] == 0)
            order.push_back(int(i));
    }
    for (size_t i = 0; i < order.size(); ++i) {
        for (const Link &link : nodes[size_t(order[i])].awaitedBy) {
            if (--missing[size_t(link.node)] == 0)
                order.push_back(link.node);
        }
    }
    Q_ASSERT(order.size() == nodes.size());
}

} // namespace maillage
