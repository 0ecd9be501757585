#include "views/gantt/ganttdrag.h"

#include "models/domain/planedits.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {
constexpr qreal meantFrom = 4; // pixels: a click with a trembling hand is no drag
constexpr int percentStep = 5;
} // namespace

GanttDrag::GanttDrag(Part part, const Task &task, const Schedule::Entry &entry, const GanttBar *bar, QPointF at)
    : m_part(part)
    , m_task(task)
    , m_was(entry)
    , m_wasFirst(entry.start)
    , m_wasLast(entry.end)
    , m_first(entry.start)
    , m_last(entry.end)
    , m_bar(bar ? bar->band.rect : QRectF())
    , m_from(at)
    , m_now(at)
    , m_percent(entry.progress)
{
}

void GanttDrag::moveTo(QPointF at, const TimeScale &scale)
{
    m_now = at;
    m_meant = m_meant || QLineF(m_from, at).length() >= meantFrom;
    if (!m_meant)
        return;
    const qreal by = at.x() - m_from.x();
    switch (m_part) {
    case Part::Body: {
        m_first = scale.edgeNear(scale.x(m_wasFirst) + by);
        m_last = m_first.addDays(m_wasFirst.daysTo(m_wasLast));
        // A stretch of whole months stays one.
        const QDate after = m_wasLast.addDays(1);
        if (m_wasFirst.day() == 1 && after.day() == 1 && m_first.day() == 1) {
            const int months = (after.year() - m_wasFirst.year()) * 12 + after.month() - m_wasFirst.month();
            m_last = m_first.addMonths(months).addDays(-1);
        }
        break;
    }
    case Part::Start: m_first = std::min(scale.edgeNear(scale.x(m_wasFirst) + by), m_wasLast); break;
    case Part::End: m_last = std::max(scale.edgeNear(scale.right(m_wasLast) + by).addDays(-1), m_wasFirst); break;
    case Part::Progress: {
        const qreal share = m_bar.width() > 0 ? (at.x() - m_bar.left()) / m_bar.width() * 100 : 0;
        m_percent = std::clamp(int(std::round(share / percentStep)) * percentStep, 0, 100);
        break;
    }
    case Part::None:
        m_first = scale.edgeNear(std::min(m_from.x(), at.x()));
        m_last = std::max(m_first, scale.edgeNear(std::max(m_from.x(), at.x())).addDays(-1));
        break;
    case Part::LinkStart:
    case Part::LinkEnd: break;
    }
}

Task GanttDrag::changed(const Calendar &calendar) const
{
    if (isLink() || !m_meant)
        return m_task;
    if (m_part == Part::Progress)
        return plan::withProgress(m_task, m_percent);
    return m_part == Part::Body ? plan::movedTo(m_task, m_was, m_first, m_last, calendar) : plan::withDays(m_task, m_first, m_last, true, calendar);
}

DependencyKind GanttDrag::kindTo(bool ontoStart) const
{
    if (m_part == Part::LinkStart)
        return ontoStart ? DependencyKind::StartStart : DependencyKind::StartFinish;
    return ontoStart ? DependencyKind::FinishStart : DependencyKind::FinishFinish;
}

} // namespace maillage
