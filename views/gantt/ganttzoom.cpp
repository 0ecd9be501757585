// How GanttBars moves through time: its scale, what of it is seen, and the wheel.

#include "models/domain/clock.h"
#include "views/gantt/ganttbars.h"

#include <QScrollBar>
#include <QTimer>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace maillage {

void GanttBars::updateRange()
{
    QDate first = clock::today(), last = first;
    for (const PlanRow &row : m_model->rows()) {
        for (const QDate day : {row.start, row.referenceStart})
            first = day.isValid() ? std::min(first, day) : first;
        for (const QDate day : {row.end, row.referenceEnd})
            last = day.isValid() ? std::max(last, day) : last;
    }
    const int spare = int(std::max(31.0, 0.5 * viewport()->width() / m_scale.dayWidth));
    const QDate origin = TimeScale::startOf(TimeUnit::Month, first.addDays(-spare));
    m_end = last.addDays(spare);
    const double shift = double(origin.daysTo(m_scale.origin)) * m_scale.dayWidth;
    const double at = horizontalScrollBar()->value() + shift;
    m_scale.origin = origin;
    m_layoutFor = {};
    horizontalScrollBar()->setRange(0, std::max(0, int(m_scale.right(m_end)) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(std::max(10, viewport()->width() / 20));
    horizontalScrollBar()->setValue(int(std::round(at)));
    viewport()->update();
    m_header->update();
}

void GanttBars::setDayWidth(double dayWidth, std::optional<double> anchor)
{
    const double at = anchor.value_or(viewport()->width() / 2.0);
    const double days = (horizontalScrollBar()->value() + at) / m_scale.dayWidth;
    const QDate origin = m_scale.origin;
    m_scale.dayWidth = std::clamp(dayWidth, TimeScale::narrowest, TimeScale::widest);
    updateRange();
    const double there = days + double(m_scale.origin.daysTo(origin));
    horizontalScrollBar()->setValue(int(std::round(there * m_scale.dayWidth - at)));
    emit scaleChanged();
}

/// Where in the viewport the chosen bar is, or today where no bar is chosen; nothing where neither is seen.
std::optional<double> GanttBars::lookedAt()
{
    const PlanRow *row = m_model->row(m_table->currentIndex());
    const auto seen = [this](double left, double right) -> std::optional<double> {
        const double from = horizontalScrollBar()->value(), to = from + viewport()->width();
        if (right < from || left > to)
            return std::nullopt;
        return std::clamp((left + right) / 2, from, to) - from;
    };
    if (row && row->isTask() && row->isDated())
        return seen(m_scale.x(row->start), m_scale.right(row->end));
    return std::nullopt;
}

void GanttBars::zoom(double factor)
{
    setDayWidth(m_scale.dayWidth * factor, lookedAt());
}

void GanttBars::showUnit(TimeUnit unit)
{
    setDayWidth(TimeScale::dayWidthFor(unit), lookedAt());
}

/// The first and last day of what is in the plan.
std::pair<QDate, QDate> GanttBars::span() const
{
    std::pair<QDate, QDate> days;
    for (const PlanRow &row : m_model->rows()) {
        if (!row.isDated())
            continue;
        days.first = days.first.isValid() ? std::min(days.first, row.start) : row.start;
        days.second = days.second.isValid() ? std::max(days.second, row.end) : row.end;
    }
    return days;
}

void GanttBars::fit()
{
    const QDate first = span().first;
    if (!first.isValid())
        return;
    constexpr double before = 30; // a little room before the first bar
    setDayWidth(GanttLayout::fittingDayWidth(m_model->rows(), std::max(120.0, viewport()->width() - 1.5 * before), m_look.labelFont));
    horizontalScrollBar()->setValue(int(m_scale.x(first) - before));
}

void GanttBars::open()
{
    m_isOpen = false;
    openWhenSeen();
}

void GanttBars::openWhenSeen()
{
    const auto [first, last] = span();
    if (m_isOpen || !first.isValid() || !isVisible() || viewport()->width() < 100)
        return;
    // Once everything beside it has its place: the width is not the last one before.
    m_isOpen = true;
    QTimer::singleShot(0, this, [this] {
        fit();
        const auto [begins, ends] = span();
        const QDate today = clock::today();
        if (m_scale.unit() > TimeUnit::Month && begins <= today && today <= ends) {
            setDayWidth(TimeScale::dayWidthFor(TimeUnit::Month));
            horizontalScrollBar()->setValue(int(m_scale.x(today) - viewport()->width() / 3.0));
        }
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid() && (current.row() > 0 || current.parent().isValid())) // somebody chose it: the first one is nobody's choice
            showBar(m_rows->rowOf(m_model->row(current)->key));
    });
}

QVariant GanttBars::look() const
{
    return QVariantList{m_scale.dayWidth, m_scale.dayAt(horizontalScrollBar()->value())};
}

void GanttBars::setLook(const QVariant &look)
{
    const QVariantList said = look.toList();
    if (said.size() != 2)
        return;
    m_isOpen = true;
    QTimer::singleShot(0, this, [this, said] { // after it has opened on something else
        setDayWidth(said.first().toDouble());
        horizontalScrollBar()->setValue(int(m_scale.x(said.last().toDate())));
    });
}

void GanttBars::showDay(QDate day)
{
    horizontalScrollBar()->setValue(int(m_scale.x(day) - viewport()->width() / 2.0));
}

void GanttBars::showBar(int row)
{
    const PlanRow *at = m_rows->at(row);
    if (!at || !at->isDated())
        return;
    const double left = m_scale.x(at->start), right = m_scale.right(at->end);
    const double from = horizontalScrollBar()->value(), to = from + viewport()->width();
    if (right < from + 40 || left > to - 40)
        horizontalScrollBar()->setValue(int(left - 80));
}

void GanttBars::zoomBy(QWheelEvent &wheel)
{
    setDayWidth(m_scale.dayWidth * std::pow(1.2, wheel.angleDelta().y() / 120.0), wheel.position().x());
    wheel.accept();
}

void GanttBars::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if ((event->modifiers() & Qt::ControlModifier) && turned != 0) {
        zoomBy(*event);
    } else if ((event->modifiers() & Qt::ShiftModifier) && turned != 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned);
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

} // namespace maillage
