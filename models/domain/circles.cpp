#include "models/domain/circles.h"

#include "models/domain/components.h"

#include <QHash>

namespace maillage {

namespace {

/// Each task as its beginning and its end: what waits for a task waits for its end, and what is part of a task lies
/// between both.
class Graph
{
public:
    explicit Graph(const std::vector<Task> &tasks)
        : m_next(tasks.size() * 2)
    {
        for (const Task &task : tasks)
            m_index.insert(task.id, int(m_index.size()));
        for (const Task &task : tasks) {
            join(beginning(task.id), end(task.id));
            if (m_index.contains(task.parent)) {
                join(beginning(task.parent), beginning(task.id));
                join(end(task.id), end(task.parent));
            }
        }
    }

    void add(const Dependency &link) { join(end(link.from), beginning(link.to)); }

    /// Whether one of the links lies on a circle.
    bool anyOnCircle(const std::vector<Dependency> &links, size_t count) const
    {
        std::vector<int> componentOf(m_next.size());
        const auto components = componentsOf(int(m_next.size()), [this](int node) -> const std::vector<Edge> & { return m_next[size_t(node)]; });
        for (size_t i = 0; i < components.size(); ++i) {
            for (const int node : components[i])
                componentOf[size_t(node)] = int(i);
        }
        return std::any_of(links.begin(), links.begin() + std::ptrdiff_t(count), [&](const Dependency &link) {
            return componentOf[size_t(end(link.from))] == componentOf[size_t(beginning(link.to))];
        });
    }

private:
    struct Edge
    {
        int node;
    };

    int beginning(TaskId task) const { return m_index.value(task) * 2; }
    int end(TaskId task) const { return beginning(task) + 1; }
    void join(int from, int to) { m_next[size_t(from)].push_back({to}); }

    QHash<TaskId, int> m_index;
    std::vector<std::vector<Edge>> m_next;
};

} // namespace

std::optional<size_t> firstClosingCircle(const std::vector<Task> &tasks, const std::vector<Dependency> &standing, const std::vector<Dependency> &added)
{
    Graph before(tasks);
    for (const Dependency &link : standing)
        before.add(link);
    const auto closed = [&](size_t count) {
        Graph graph = before;
        for (size_t i = 0; i < count; ++i)
            graph.add(added[i]);
        return graph.anyOnCircle(added, count);
    };
    if (!closed(added.size()))
        return std::nullopt;
    // Once closed, a circle stays closed: the first count of links that has one is found by halves.
    size_t open = 0, shut = added.size();
    while (shut - open > 1) {
        const size_t middle = open + (shut - open) / 2;
        (closed(middle) ? shut : open) = middle;
    }
    return open;
}

} // namespace maillage
