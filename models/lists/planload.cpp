#include "models/lists/planload.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr int mostWeeks = 520; // ten years: a table, not a wall

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool asksForWork(const PlanRow &row)
{
    return row.isTask() && !row.group && !row.milestone && row.isDated() && !row.openStart && !row.openEnd && !row.who.isEmpty()
        && (row.state == TaskState::Todo || row.state == TaskState::Running);
}

} // namespace

PlanLoad::PlanLoad(const PlanTree &plan)
    : m_people(plan.people())
{
    QDate first, last;
    for (const PlanRow &row : plan.rows()) {
        if (!asksForWork(row))
            continue;
        first = first.isValid() ? std::min(first, row.start) : row.start;
        last = last.isValid() ? std::max(last, row.end) : row.end;
    }
    if (!first.isValid())
        return;
    for (QDate week = mondayOf(first); week <= last && int(m_weeks.size()) < mostWeeks; week = week.addDays(7)) {
        m_weeks.push_back(week);
        m_room.push_back(plan.workingDays(week, week.addDays(6)));
    }
    m_cells.assign(size_t(m_people.size()), std::vector<Cell>(m_weeks.size()));
    for (const PlanRow &row : plan.rows()) {
        const Task *task = asksForWork(row) ? plan.task(row.task()) : nullptr;
        if (task)
            add(row, *task, plan.calendar());
    }
}

void PlanLoad::add(const PlanRow &row, const Task &task, const Calendar &calendar)
{
    for (const QString &name : peopleIn(row.who)) {
        const qsizetype person = m_people.indexOf(name);
        if (person < 0)
            continue;
        for (size_t week = 0; week < m_weeks.size(); ++week) {
            const QDate from = std::max(row.start, m_weeks[week]), to = std::min(row.end, m_weeks[week].addDays(6));
            if (from > to)
                continue;
            Cell &cell = m_cells[size_t(person)][week];
            int days = 0;
            for (QDate day = from; day <= to; day = day.addDays(1))
                days += calendar.isTaken(day, task.days) ? 1 : 0;
            if (!task.duration)
                ++cell.running;
            else if (days > 0)
                cell.days += days;
            else
                continue;
            cell.tasks.push_back(task.id);
        }
    }
}

} // namespace maillage
