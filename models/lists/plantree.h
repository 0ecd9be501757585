#pragma once

#include "models/domain/workdays.h"
#include "models/lists/planrow.h"

namespace maillage {

/// The plan as a file holds it at one moment: its tasks under their actions and axes, in the order people gave them,
/// with the schedule worked out. A value; the item model, the bars and the printed plan are made from it.
class PlanTree
{
public:
    PlanTree() = default;
    /// The whole plan, or the tasks of one action. The schedule is always that of the whole plan. It is compared with that
    /// reference version, or with the last one.
    static PlanTree read(const Database &database, ActionId scope = {}, BaselineId reference = {});

    /// All rows, each before those that belong to it.
    const std::vector<PlanRow> &rows() const { return m_rows; }
    std::vector<PlanRow> filtered(const PlanFilter &filter) const;
    /// The rows with the days of another schedule of the same tasks: what a change would make of them.
    static void setDays(std::vector<PlanRow> &rows, const Schedule &schedule);

    const Schedule &schedule() const { return m_schedule; }
    const Calendar &calendar() const { return m_calendar; }
    /// Between tasks of this tree.
    const std::vector<Dependency> &dependencies() const { return m_dependencies; }
    const Task *task(TaskId id) const;
    const std::vector<Axis> &axes() const { return m_axes; }
    /// Everyone named in "who", once each.
    const QStringList &people() const { return m_people; }
    bool hasReference() const { return m_reference.id.value() != 0; }
    const Baseline &reference() const { return m_reference; }
    /// All there are, the last one first.
    const std::vector<Baseline> &references() const { return m_references; }
    int workingDays(QDate first, QDate last) const;
    /// How many days a row takes, of those that it takes.
    int daysOf(const PlanRow &row) const;
    bool isWorkingDay(QDate day) const { return m_workdays.through(day) > m_workdays.before(day); }

private:
    struct Builder;

    std::vector<PlanRow> m_rows;
    Schedule m_schedule;
    Calendar m_calendar;
    std::vector<Task> m_tasks;
    std::vector<Dependency> m_dependencies;
    QHash<TaskId, int> m_index; // into m_tasks
    std::vector<Axis> m_axes;
    QStringList m_people;
    Baseline m_reference;
    std::vector<Baseline> m_references;
    Workdays m_workdays;
};

} // namespace maillage
