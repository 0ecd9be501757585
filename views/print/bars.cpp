#include "views/print/charts.h"

#include "models/domain/text.h"
#include "views/print/measure.h"
#include "views/print/textbox.h"

#include <QFontMetricsF>
#include <QPainter>

namespace maillage::print {

namespace {

constexpr qreal labelHeight = 15 * px;
constexpr qreal legendHeight = 18 * px;

void paintLabel(QPainter &painter, const QString &text, const QRectF &where, const QColor &colour)
{
    const QFont small = font(9.5 * px);
    const QFontMetricsF metrics(small);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, where.width());
    const QPointF baseline(where.center().x() - metrics.horizontalAdvance(shown) / 2, where.center().y() + metrics.capHeight() / 2);
    paintText(painter, baseline, shown, small, colour);
}

void paintBar(QPainter &painter, const QRectF &bar, qint64 value, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const qreal radius = std::min({2 * px, bar.height() / 2, bar.width() / 2});
    painter.drawRoundedRect(bar, radius, radius);
    paintLabel(painter, text::number(value), {bar.center().x() - 30 * px, bar.top() - labelHeight, 60 * px, labelHeight}, colours().textSoft);
}

void paintLegend(QPainter &painter, const QRectF &area, const report::BarChart &chart)
{
    const QFont small = font(9.5 * px);
    const QFontMetricsF metrics(small);
    constexpr qreal swatch = 8 * px;
    const qreal first = metrics.horizontalAdvance(chart.firstName), second = metrics.horizontalAdvance(chart.secondName);
    qreal x = area.center().x() - (first + second + 2 * swatch + 22 * px) / 2;
    const auto entry = [&](const QString &name, const QColor &colour, qreal width) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(x, area.center().y() - swatch / 2, swatch, swatch), px, px);
        paintText(painter, {x + swatch + 4 * px, area.center().y() + metrics.capHeight() / 2}, name, small, colours().textSoft);
        x += swatch + 4 * px + width + 14 * px;
    };
    entry(chart.firstName, colours().neutralSoft, first);
    entry(chart.secondName, colours().main, second);
}

} // namespace

qreal barsHeight(const report::BarChart &, qreal width)
{
    return std::clamp(width * 0.6, 125 * px, 190 * px);
}

void paintBars(QPainter &painter, const QRectF &area, const report::BarChart &chart)
{
    if (chart.pairs.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    qint64 most = 1;
    for (const auto &pair : chart.pairs)
        most = std::max({most, pair.first, pair.second});
    const QRectF plot = area.adjusted(0, labelHeight, 0, -labelHeight - legendHeight);
    const qreal slot = plot.width() / qreal(chart.pairs.size());
    const qreal bar = std::min(23 * px, slot * 0.32);
    const auto height = [&](qint64 value) { return plot.height() * qreal(value) / qreal(most); };
    for (size_t i = 0; i < chart.pairs.size(); ++i) {
        const auto &pair = chart.pairs[i];
        const qreal middle = plot.left() + slot * (qreal(i) + 0.5);
        paintBar(painter, {middle - bar - 1.5 * px, plot.bottom() - height(pair.first), bar, height(pair.first)}, pair.first, colours().neutralSoft);
        paintBar(painter, {middle + 1.5 * px, plot.bottom() - height(pair.second), bar, height(pair.second)}, pair.second, colours().main);
        paintLabel(painter, pair.label, {middle - slot / 2, plot.bottom() + px, slot, labelHeight}, colours().text);
    }
    painter.setPen(QPen(colours().line, px));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    paintLegend(painter, {area.left(), area.bottom() - legendHeight, area.width(), legendHeight}, chart);
    painter.restore();
}

} // namespace maillage::print
