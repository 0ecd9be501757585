#pragma once

#include "models/lists/plantree.h"

namespace maillage {

/// How much the plan asks of each person, week by week. A task that says how many days it takes counts with these days, in the
/// weeks in which the schedule puts them, for each person named; one that only fills a period is named beside, for nobody knows
/// how much of it is work. What is done or dropped asks for nothing. A person is over in a week when the days are more than
/// the organisation works.
class PlanLoad
{
public:
    struct Cell
    {
        int days = 0;
        int running = 0; // tasks that only fill a period
        std::vector<TaskId> tasks;
    };

    PlanLoad() = default;
    explicit PlanLoad(const PlanTree &plan);

    const QStringList &people() const { return m_people; }
    /// The Mondays from the first to the last week with something to do.
    const std::vector<QDate> &weeks() const { return m_weeks; }
    const Cell &cell(int person, int week) const { return m_cells[size_t(person)][size_t(week)]; }
    /// How many days the organisation works that week.
    int room(int week) const { return m_room[size_t(week)]; }
    bool isOver(int person, int week) const { return cell(person, week).days > room(week); }

private:
    void add(const PlanRow &row, const Task &task, const Calendar &calendar);

    QStringList m_people;
    std::vector<QDate> m_weeks;
    std::vector<int> m_room;
    std::vector<std::vector<Cell>> m_cells;
};

} // namespace maillage
