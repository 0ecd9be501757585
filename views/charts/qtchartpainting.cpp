#include "views/charts/qtchartdrawing.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>

namespace maillage {

namespace {

class ChartDrawingWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartDrawing)
};

} // namespace

void QtChartDrawing::paint(QPainter &painter)
{
    const QRectF whole({0, 0}, m_size);
    m_scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bars > 0)
        paintScale(painter, m_counts, false, true);
    if (m_lines > 0)
        paintScale(painter, m_rates, true, m_bars == 0);
    paintNames(painter);
    if (m_data.target && m_lines > 0)
        paintTarget(painter);
    paintPoints(painter);
    paintValues(painter);
    std::vector<LegendEntry> entries;
    for (size_t s = 0; s < m_data.series.size(); ++s)
        entries.push_back({m_data.series[s].name, lookOf(s), !isBar(s)});
    paintLegend(painter, QRectF(m_plot.left(), m_size.height() - m_look.line() * 1.2, m_size.width() - m_plot.left(), m_look.line() * 1.2), entries, m_look);
    painter.restore();
}

void QtChartDrawing::paintScale(QPainter &painter, const Scale &scale, bool rate, bool left) const
{
    const qreal line = m_look.line();
    for (int i = 0; i * scale.step <= scale.top + 1e-9; ++i) {
        const qreal y = pointOf(0, i * scale.step, scale).y();
        const QRectF area = left ? QRectF(0, y - line / 2, m_plot.left() - gap, line) : QRectF(m_plot.right() + gap, y - line / 2, m_size.width() - m_plot.right(), line);
        paintText(painter, area, Qt::AlignVCenter | (left ? Qt::AlignRight : Qt::AlignLeft), tickText(i * scale.step, rate), m_look.small(), m_look.theme->textSoft);
    }
}

void QtChartDrawing::paintNames(QPainter &painter) const
{
    const qreal line = m_look.line();
    const qreal room = m_plot.width() / double(m_data.rows.size()), widest = widestLabel();
    const size_t every = size_t(std::max(1.0, std::ceil((widest * 1.4 + gap) / room)));
    for (size_t i = 0; i < m_data.rows.size(); ++i) {
        const ChartData::Row &row = m_data.rows[i];
        if ((m_data.rows.size() - 1 - i) % every != 0)
            continue;
        const qreal width = m_named ? room - 4 : widest + 2;
        QRectF area(pointOf(double(i), 0, m_counts).x() - width / 2, m_plot.bottom() + 4, width, line);
        area.moveLeft(std::clamp(area.left(), 0.0, std::max(0.0, m_size.width() - width)));
        paintText(painter, area, Qt::AlignCenter, row.label, m_look.small(), m_look.theme->textSoft);
        if (m_named)
            paintText(painter, area.translated(0, line), Qt::AlignCenter, row.name, m_look.small(), m_look.theme->text);
    }
}

void QtChartDrawing::paintPoints(QPainter &painter) const
{
    for (const Spot &spot : m_spots) {
        for (size_t s = 0; s < m_data.series.size(); ++s) {
            if (!isBar(s) && m_data.series[s].column == spot.column)
                paintPoint(painter, spot.area.center(), pointRadius, lookOf(s), *m_look.theme);
        }
    }
}

/// Above all else, and clear of what they lie on.
void QtChartDrawing::paintValues(QPainter &painter) const
{
    const QFontMetricsF metrics(m_look.small());
    const qreal line = m_look.line();
    for (size_t s = 0; s < m_data.series.size(); ++s) {
        const bool bar = isBar(s);
        // Numbers beside some bars only would say that the others have none.
        const bool fits = bar && std::all_of(m_data.rows.begin(), m_data.rows.end(), [&](const ChartData::Row &row) {
            return metrics.horizontalAdvance(row.values[s].text) <= groupWidth / m_bars * m_plot.width() / double(m_data.rows.size()) + 4;
        });
        const bool all = fits || (m_lines == 1 && m_bars == 0 && m_plot.width() / double(m_data.rows.size()) > 56);
        bool labelled = false;
        for (size_t back = m_data.rows.size(); back-- > 0;) {
            const ChartData::Value &value = m_data.rows[back].values[s];
            const auto spot = std::find_if(m_spots.begin(), m_spots.end(), [&](const Spot &other) {
                return other.row == m_data.rows[back].row && other.column == m_data.series[s].column;
            });
            if (!value.value || spot == m_spots.end())
                continue;
            const qreal width = metrics.horizontalAdvance(value.text) + 2;
            if (!all && (labelled || m_bars > 0))
                continue;
            labelled = true;
            const qreal y = (bar ? spot->area.top() - 1 : spot->area.top() - 2) - line;
            QRectF area(spot->area.center().x() - width / 2, y, width, line);
            area.moveLeft(std::min(area.left(), m_size.width() - width));
            paintClearText(painter, area, Qt::AlignCenter, value.text, m_look, bar ? m_look.theme->textSoft : lookOf(s).ink(*m_look.theme));
        }
    }
}

void QtChartDrawing::paintTarget(QPainter &painter) const
{
    const qreal y = pointOf(0, *m_data.target, m_rates).y();
    const QString words = ChartDrawingWords::tr("target %1").arg(tickText(*m_data.target, true));
    const qreal line = m_look.line();
    paintClearText(painter, QRectF(m_plot.left(), y - line - 1, m_plot.width() - 2, line), Qt::AlignRight | Qt::AlignBottom, words, m_look, m_look.theme->attentionInk);
}

} // namespace maillage
