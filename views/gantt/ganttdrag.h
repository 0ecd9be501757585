#pragma once

#include "views/gantt/ganttlayout.h"

namespace maillage {

/// One bar being dragged by one of its parts: what the task would become where the mouse is now. Pure; nothing is written
/// or shown here.
class GanttDrag
{
public:
    using Part = GanttBar::Part;

    GanttDrag() = default;
    /// `at` in the scene. A task without days is given some by drawing them (Part::None).
    GanttDrag(Part part, const Task &task, const Schedule::Entry &entry, const GanttBar *bar, QPointF at);

    bool isActive() const { return bool(m_task.id); }
    bool isLink() const { return m_part == Part::LinkStart || m_part == Part::LinkEnd; }
    Part part() const { return m_part; }
    TaskId task() const { return m_task.id; }
    /// Far enough from where it began to be meant.
    bool isMeant() const { return m_meant; }
    QPointF now() const { return m_now; }

    void moveTo(QPointF at, const TimeScale &scale);
    /// The task as it would be; as it was for a link.
    Task changed(const Calendar &calendar) const;
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    int percent() const { return m_percent; }
    /// The kind of link that dropping on this end of a bar makes.
    DependencyKind kindTo(bool ontoStart) const;

private:
    Part m_part = Part::None;
    Task m_task;
    Schedule::Entry m_was;
    QDate m_wasFirst, m_wasLast;
    QDate m_first, m_last;
    QRectF m_bar;
    QPointF m_from, m_now;
    int m_percent = 0;
    bool m_meant = false;
};

} // namespace maillage
