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

std::vector<GanttPainter::HeadLabel> GanttPainter::headLabels(const QRectF &rect, const TimeScale &scale, TimeUnit unit) const
{
    const QFontMetricsF metrics(m_look.headFont);
    std::vector<HeadLabel> labels;
    qreal after = rect.left();
    for (const TimeScale::Tick &tick : scale.ticks(unit, scale.dayAt(rect.left()), scale.dayAt(rect.right()))) {
        // What one sees of a field carries its label.
        const qreal left = std::max(std::floor(scale.x(tick.first)) + 0.5, rect.left()), right = std::min(scale.x(tick.next), rect.right());
        for (const QString &label : {tick.label, tick.shortLabel}) {
            const qreal width = metrics.horizontalAdvance(label);
            const qreal x = (left + right - width) / 2;
            if (label.isEmpty() || width + 6 > right - left || x < after)
                continue;
            labels.push_back({QRectF(x, rect.top(), width, rect.height()), label});
            after = x + width + 4;
            break;
        }
    }
    return labels;
}

void GanttPainter::paintTicks(const QRectF &rect, const TimeScale &scale, TimeUnit unit)
{
    const QFontMetricsF metrics(m_look.headFont);
    m_painter.setPen(QPen(m_theme.line, 1));
    for (const TimeScale::Tick &tick : scale.ticks(unit, scale.dayAt(rect.left()), scale.dayAt(rect.right()))) {
        const qreal edge = std::floor(scale.x(tick.first)) + 0.5;
        if (edge > rect.left())
            m_painter.drawLine(QPointF(edge, rect.top()), QPointF(edge, rect.bottom()));
    }
    for (const HeadLabel &label : headLabels(rect, scale, unit)) {
        const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
        print::paintText(m_painter, {label.rect.left(), baseline}, label.text, m_look.headFont, m_theme.textSoft);
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
    // In the line of the header where it covers no name of a month or a year, if there is one.
    const auto [upper, lower] = scale.levels();
    const qreal middle = header.center().y();
    QRectF tag(x - width / 2, header.bottom() - metrics.height() - 4, width, metrics.height() + 3);
    const auto isFree = [&](const QRectF &line, TimeUnit unit) {
        const std::vector<HeadLabel> labels = headLabels(line, scale, unit);
        return std::none_of(labels.begin(), labels.end(), [&](const HeadLabel &label) { return label.rect.left() < tag.right() + 2 && label.rect.right() > tag.left() - 2; });
    };
    if (upper != lower && !isFree({QPointF(header.left(), middle), header.bottomRight()}, lower) && isFree({header.topLeft(), QPointF(header.right(), middle)}, upper))
        tag.moveTop(header.top() + 1);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.bad);
    m_painter.drawRoundedRect(tag, 3, 3);
    print::paintText(m_painter, {tag.left() + 6, tag.center().y() + (metrics.ascent() - metrics.descent()) / 2}, word, m_look.headFont,
                     m_theme.dark ? m_theme.card : QColor(Qt::white));
}

} // namespace maillage
