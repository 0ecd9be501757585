#pragma once

#include "models/domain/schedule.h"
#include "models/domain/workdays.h"
#include "models/store/oneline.h"

namespace maillage {

/// The tasks of a plan as the activity-on-node network that the critical path method walks over. A task is one node; a
/// task with sub-tasks is two, one before all that is in it and one after. It is built once; what a single task is like
/// may change, who waits for whom may not.
struct Schedule::Network
{
    /// One dependency as seen from either of its nodes.
    struct Link
    {
        int node;
        DependencyKind kind;
        int lag;
        bool contains; // not a dependency: a task and what is in it
    };
    struct Node
    {
        int task;
        bool opens = false;  // stands before what is in the task
        bool closes = false; // stands after it
        std::vector<Link> waitsFor;
        std::vector<Link> awaitedBy;
    };

    Network(std::vector<Task> givenTasks, std::vector<Dependency> dependencies, const Calendar &givenCalendar, Scheduling givenMode,
            QHash<TaskId, TiedEvent> givenEvents);
    /// Null where a task is about none.
    const TiedEvent *eventOf(int task) const;

    bool isSummary(int task) const { return lastNode[size_t(task)] != firstNode[size_t(task)]; }
    bool isActive(int task) const { return tasks[size_t(task)].state != TaskState::Dropped; }
    QString title(int task) const { return oneLine(tasks[size_t(task)].title); }

    std::vector<Task> tasks;
    std::vector<int> parent; // -1: none
    std::vector<int> firstNode, lastNode;
    std::vector<Node> nodes;
    std::vector<int> order; // of the nodes, each after what it waits for
    std::vector<Obstacle> flaws; // found while building: circles, links that cannot be
    Calendar calendar;
    Workdays workdays; // the organisation's, which lags count
    Scheduling mode;
    QHash<TaskId, TiedEvent> events;

    /// The days that a task takes, and those in which a node is reckoned: its task's, but every day for what spans others
    /// where these take different days.
    const Workdays &daysOf(int task) const { return m_kinds[size_t(m_kindOf[size_t(task)])]; }
    const Workdays &daysAt(int node) const { return m_kinds[size_t(kindAt(node))]; }
    int kindAt(int node) const;
    /// To be called when a task takes other days than before.
    void findDays();

private:
    std::vector<Workdays> m_kinds; // the organisation's working days first, then every day where they are needed
    std::vector<QString> m_names;
    std::vector<int> m_kindOf; // by task

    void placeTasks(const QHash<TaskId, int> &index);
    void join(int from, int to, DependencyKind kind, int lag, bool contains);
    void addDependency(const Dependency &dependency, const QHash<TaskId, int> &index);
    void breakCircles();
    void breakCircle(const std::vector<int> &component, const std::vector<int> &componentOf);
    std::vector<int> circleIn(const std::vector<int> &component, const std::vector<int> &componentOf) const;
    void sort();
};

} // namespace maillage
