// The header of the bars, as GanttPainter paints it.

#include "models/domain/clock.h"
#include "views/gantt/ganttpainter.h"
#include "views/print/textbox.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {
class GanttHeaderWords
{
    Q_DECLARE_TR_FUNCTIONS(GanttPainter)
};
} // namespace

void GanttPainter::paintTicks(const QRectF &rect, const TimeScale &scale, TimeUnit unit)
{
    const QFontMetricsF metrics(m_look.headFont);
    qreal after = rect.left();
    for (const TimeScale::Tick &tick : scale.ticks(unit, scale.dayAt(rect.left()), scale.dayAt(rect.right()))) {
        const qreal edge = std::floor(scale.x(tick.first)) + 0.5;
        if (edge > rect.left()) {
            m_painter.setPen(QPen(m_theme.line, 1));
            m_painter.drawLine(QPointF(edge, rect.top()), QPointF(edge, rect.bottom()));
        }
        // What one sees of a field carries its label.
        const qreal left = std::max(edge, rect.left()), right = std::min(scale.x(tick.next), rect.right());
        for (const QString &label : {tick.label, tick.shortLabel}) {
            const qreal width = metrics.horizontalAdvance(label);
            const qreal x = (left + right - width) / 2;
            if (label.isEmpty() || width + 6 > right - left || x < after)
                continue;
            const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
            print::paintText(m_painter, {x, baseline}, label, m_look.headFont, m_theme.textSoft);
            after = x + width + 4;
            break;
        }
    }
}

void GanttPainter::paintHeader(const QRectF &rect, const TimeScale &scale)
{
    m_painter.fillRect(rect, m_theme.card);
    const auto [upper, lower] = scale.levels();
    const qreal middle = std::floor(rect.center().y()) + 0.5;
    if (upper == lower) {
        paintTicks(rect, scale, lower);
    } else {
        paintTicks({rect.topLeft(), QPointF(rect.right(), middle)}, scale, upper);
        paintTicks({QPointF(rect.left(), middle), rect.bottomRight()}, scale, lower);
        m_painter.setPen(QPen(m_theme.line, 1));
        m_painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle));
    }
    m_painter.setPen(QPen(m_theme.line, 1));
    m_painter.drawLine(QPointF(rect.left(), rect.bottom() - 0.5), QPointF(rect.right(), rect.bottom() - 0.5));
}

void GanttPainter::paintTodayTag(const TimeScale &scale, const QRectF &header)
{
    const QString word = GanttHeaderWords::tr("today");
    const QFontMetricsF metrics(m_look.headFont);
    const qreal width = metrics.horizontalAdvance(word) + 12;
    const qreal x = scale.x(clock::today()) + scale.dayWidth / 2;
    if (x + width / 2 < header.left() || x - width / 2 > header.right())
        return;
    const QRectF tag(x - width / 2, header.bottom() - metrics.height() - 4, width, metrics.height() + 3);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.bad);
    m_painter.drawRoundedRect(tag, 3, 3);
    print::paintText(m_painter, {tag.left() + 6, tag.center().y() + (metrics.ascent() - metrics.descent()) / 2}, word, m_look.headFont,
                     m_theme.dark ? m_theme.card : QColor(Qt::white));
}

} // namespace maillage
