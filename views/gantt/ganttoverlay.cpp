// What GanttInteraction paints over the bars: handles, a link being drawn, the days of what is being dragged.

#include "models/domain/text.h"
#include "views/gantt/ganttbars.h"
#include "views/gantt/ganttinteraction.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

void GanttInteraction::paintOver(QPainter &painter)
{
    paintHandles(painter);
    if (m_drag.isActive() && m_drag.isMeant()) {
        if (m_drag.isLink())
            paintDraggedLink(painter);
        else
            paintTag(painter);
    }
    if (m_linkFrom) {
        const GanttBar *bar = m_bars->layoutNow().barOf(m_bars->rows()->rowOf({PlanKey::Task, m_linkFrom.value()}));
        if (bar) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_bars->look().theme->main, 2, Qt::DashLine));
            painter.drawRoundedRect(bar->band.rect.adjusted(-3, -3, 3, 3), 4, 4);
        }
    }
}

void GanttInteraction::paintHandles(QPainter &painter)
{
    const int row = m_drag.isActive() ? m_bars->rows()->rowOf({PlanKey::Task, m_drag.task().value()}) : m_hovered;
    const GanttBar *bar = m_bars->layoutNow().barOf(row);
    const PlanRow *at = m_bars->rows()->at(row);
    if (!bar || !at || !at->isTask())
        return;
    const ColorTheme &theme = *m_bars->look().theme;
    painter.setPen(QPen(theme.main, 1.3));
    painter.setBrush(theme.card);
    for (const GanttBar::Part end : {GanttBar::Part::LinkStart, GanttBar::Part::LinkEnd})
        painter.drawEllipse(bar->linkHandle(end), 3.5, 3.5);
    if (bar->shape == GanttBar::Shape::Bar) {
        const QPointF tip = bar->progressHandle() - QPointF(0, 5);
        painter.setBrush(theme.card);
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(4.5, 7), tip + QPointF(-4.5, 7)});
    }
}

void GanttInteraction::paintDraggedLink(QPainter &painter)
{
    const GanttBar *from = m_bars->layoutNow().barOf(m_bars->rows()->rowOf({PlanKey::Task, m_drag.task().value()}));
    const ColorTheme &theme = *m_bars->look().theme;
    if (from) {
        painter.setPen(QPen(theme.main, 1.6));
        painter.drawLine(from->linkHandle(m_drag.part()), m_drag.now());
    }
    const int target = targetRow();
    const GanttBar *to = m_bars->layoutNow().barOf(target);
    const PlanRow *on = m_bars->rows()->at(target);
    if (!to || !on || on->task() == m_drag.task())
        return;
    const QRectF rect = to->band.rect.adjusted(-3, -3, 3, 3);
    painter.setPen(QPen(theme.main, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, 4, 4);
    const qreal x = isOntoStart(target) ? rect.left() : rect.right();
    painter.setBrush(theme.main);
    painter.drawEllipse(QPointF(x, rect.center().y()), 4, 4);
}

void GanttInteraction::paintTag(QPainter &painter)
{
    const int row = m_bars->rows()->rowOf({PlanKey::Task, m_drag.task().value()});
    const GanttBar *bar = m_bars->layoutNow().barOf(row);
    const PlanRow *at = m_bars->rows()->at(row);
    if (!bar || !at)
        return;
    const QString text = m_drag.part() == GanttBar::Part::Progress ? tr("%1%").arg(m_drag.percent())
        : at->start == at->end                           ? text::shortDate(at->start)
                                                         : text::shortDate(at->start) + u" – "_s + text::shortDate(at->end);
    const ColorTheme &theme = *m_bars->look().theme;
    const QFontMetricsF metrics(m_bars->look().labelFont);
    QRectF tag(0, 0, metrics.horizontalAdvance(text) + 14, metrics.height() + 6);
    const qreal left = m_bars->horizontalScrollBar()->value(), top = m_bars->verticalScrollBar()->value();
    tag.moveCenter({std::clamp(m_drag.part() == GanttBar::Part::Progress ? bar->doneTo : bar->band.rect.center().x(), left + tag.width() / 2 + 4,
                               std::max(left + tag.width() / 2 + 4, left + m_bars->viewport()->width() - tag.width() / 2 - 4)), 0});
    tag.moveBottom(bar->band.rect.top() - 4);
    if (tag.top() < top)
        tag.moveTop(bar->band.rect.bottom() + 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawRoundedRect(tag, 4, 4);
    painter.setFont(m_bars->look().labelFont);
    painter.setPen(theme.card);
    painter.drawText(tag, Qt::AlignCenter, text);
}

} // namespace maillage
