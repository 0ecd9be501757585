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
            paintDays(painter);
    }
    if (m_linkFrom) {
        const GanttBar *bar = m_bars->layoutNow().barOf(m_bars->rows()->rowOf({PlanKey::Task, m_linkFrom.value()}));
        if (bar) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_bars->paintedLook().theme->main, 2, Qt::DashLine));
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
    const ColorTheme &theme = *m_bars->paintedLook().theme;
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
    const ColorTheme &theme = *m_bars->paintedLook().theme;
    if (from) {
        painter.setPen(QPen(theme.main, 1.6));
        painter.drawLine(from->linkHandle(m_drag.part()), m_drag.now());
    }
    const PendingLink link = pendingLink();
    if (!link.to)
        return;
    const int target = targetRow();
    if (const GanttBar *to = m_bars->layoutNow().barOf(target)) {
        const QRectF rect = to->band.rect.adjusted(-3, -3, 3, 3);
        painter.setPen(QPen(theme.main, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect, 4, 4);
        const qreal x = isOntoStart(target) ? rect.left() : rect.right();
        painter.setBrush(theme.main);
        painter.drawEllipse(QPointF(x, rect.center().y()), 4, 4);
    }
    paintTag(painter, wordsOf(link), m_drag.now() - QPointF(0, 14), m_drag.now().y() + 22);
}

void GanttInteraction::paintDays(QPainter &painter)
{
    const int row = m_bars->rows()->rowOf({PlanKey::Task, m_drag.task().value()});
    const GanttBar *bar = m_bars->layoutNow().barOf(row);
    const PlanRow *at = m_bars->rows()->at(row);
    if (!bar || !at)
        return;
    const bool isProgress = m_drag.part() == GanttBar::Part::Progress;
    QString text = isProgress      ? tr("%1%").arg(m_drag.percent())
        : at->start == at->end     ? text::shortDate(at->start)
                                   : text::shortDate(at->start) + u" – "_s + text::shortDate(at->end);
    if (!isProgress && !at->milestone)
        text += u" · "_s + tr("%n d", "days that a task takes", m_bars->model()->plan().daysOf(*at));
    paintTag(painter, text, {isProgress ? bar->doneTo : bar->band.rect.center().x(), bar->band.rect.top() - 4}, bar->band.rect.bottom() + 8);
}

/// Words in a box that ends above a point; below it where there is no room.
void GanttInteraction::paintTag(QPainter &painter, const QString &text, QPointF above, qreal below)
{
    const ColorTheme &theme = *m_bars->paintedLook().theme;
    const QFontMetricsF metrics(m_bars->paintedLook().labelFont);
    const qreal left = m_bars->horizontalScrollBar()->value(), top = m_bars->verticalScrollBar()->value(), width = m_bars->viewport()->width();
    QRectF tag(0, 0, std::min(metrics.horizontalAdvance(text) + 14, width - 8), metrics.height() + 6);
    const qreal nearest = left + tag.width() / 2 + 4;
    tag.moveCenter({std::clamp(above.x(), nearest, std::max(nearest, left + width - tag.width() / 2 - 4)), 0});
    tag.moveBottom(above.y());
    if (tag.top() < top)
        tag.moveTop(below);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawRoundedRect(tag, 4, 4);
    painter.setFont(m_bars->paintedLook().labelFont);
    painter.setPen(theme.card);
    painter.drawText(tag, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideMiddle, tag.width() - 14));
}

} // namespace maillage
