#pragma once

#include "models/domain/calendar.h"
#include "models/domain/network.h"
#include "models/domain/task.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace maillage {

/// The day of an event that a task is about.
struct TiedEvent
{
    QString title;
    QDate day;
    bool cancelled = false;
};
/// By task.
QHash<TaskId, TiedEvent> tiedEvents(const Database &database);

/// When the tasks of a plan take place: worked out from their periods, durations, constraints and dependencies by the
/// critical path method (forward pass, backward pass) on working days. It never writes: what people wrote stays in the
/// tasks, and a task that had to be moved comes back by itself when what pushed it goes.
///
/// Conventions. A task takes the Calendar's working days, or those days it says itself. A milestone is reached at the end of
/// its day. "Finish to start" lets the successor begin on the next day that it takes; lags count working days. A task without
/// duration lasts as long as its period; what is shorter than its period is expected in the middle of what is left of it by its
/// own constraint and by those of what waits for it. A task that is done, or bound to a day, is not moved. A task
/// that says no day itself and is about an event is on its day. Dropped tasks are left out. A task with sub-tasks spans
/// them; it can only be linked finish to start. A task without any date, own or from what it waits for, has none. Where
/// tasks wait for each other in a circle, the circle is named, its dependencies are left aside, and everything else is
/// worked out.
class Schedule
{
public:
    struct Entry
    {
        TaskId task;
        QDate start; // first and last day, both belong to it; invalid: no date
        QDate end;
        QDate wantedStart; // as the task's own period and duration ask for
        QDate wantedEnd;
        bool openStart = false; // the period has no such end; the day is only where it is drawn to
        bool openEnd = false;
        bool summary = false;
        bool milestone = false;
        bool moved = false; // what it waits for, or a constraint, makes it differ from what was wanted
        QDate roomFrom;     // within these it was put in the middle; invalid where that is known
        QDate roomTo;
        std::optional<int> slack; // total float in the days it takes; none without dates and for what is done or dropped
        bool critical = false;    // it has no slack, and the plan's end depends on it
        int progress = 0;         // of a summary: its tasks', weighed by their working days
    };

    /// What stands in the way, in a sentence.
    struct Obstacle
    {
        enum class Kind { Circle, TooEarly, AfterLimit, BeforeLimit, AfterPeriod, SummaryLink, NoEnd, OffWords, Contradiction, OtherThanEvent };
        Kind kind;
        TaskId task;
        QString sentence;
    };

    Schedule() = default;
    Schedule(std::vector<Task> tasks, std::vector<Dependency> dependencies, const Calendar &calendar, Scheduling mode,
             QHash<TaskId, TiedEvent> events = {});
    /// The whole plan of a file.
    static Schedule of(const Database &database);

    /// Works everything out anew after one task changed its period, duration, days, constraint, progress or state (not its
    /// place in the tree). Faster than a new Schedule: the order of the tasks stays.
    void replace(const Task &task);

    /// In the order the tasks were given.
    const std::vector<Entry> &entries() const { return m_entries; }
    /// Null when there is no such task.
    const Entry *entry(TaskId task) const;
    const std::vector<Obstacle> &obstacles() const { return m_obstacles; }
    /// The first and last day of all tasks; invalid when none has a date.
    QDate start() const { return m_start; }
    QDate end() const { return m_end; }
    /// How many working days the last critical chain could slip before some "is over by" date; nothing without one.
    std::optional<int> slackToLimits() const { return m_slackToLimits; }

    struct Network; // the graph, built once

private:
    std::shared_ptr<Network> m_network;
    std::vector<Entry> m_entries;
    QHash<TaskId, int> m_index;
    std::vector<Obstacle> m_obstacles;
    QDate m_start;
    QDate m_end;
    std::optional<int> m_slackToLimits;

    void workOut();
    void findBounds();
};

} // namespace maillage
