#include "views/charts/qtchartdrawing.h"

#include "models/domain/text.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr qreal narrowestName = 60;

} // namespace

QtChartDrawing::QtChartDrawing(const ChartData &data, Shape shape, const ChartLook &look)
    : Drawing(look)
    , m_data(data)
    , m_shape(shape)
{
    measure();
}

QtChartDrawing::Scale QtChartDrawing::countScale(double highest)
{
    // Whole steps only: half a structure means nothing.
    const double raw = std::max(1.0, highest / 4);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double step = raw <= power ? power : raw <= 2 * power ? 2 * power : raw <= 5 * power ? 5 * power : 10 * power;
    return {std::max(1.0, std::ceil(highest / step)) * step, step};
}

QtChartDrawing::Scale QtChartDrawing::rateScale(double highest)
{
    double step = 0.05;
    for (const double wider : {0.1, 0.2, 0.25, 0.5, 1.0}) {
        if (highest / step > 5)
            step = wider;
    }
    if (highest > 5)
        step = std::ceil(highest / 5);
    return {std::max(2.0, std::ceil(highest / step - 1e-9)) * step, step};
}

void QtChartDrawing::measure()
{
    double highest = 0, highestRate = m_data.target.value_or(0);
    for (size_t s = 0; s < m_data.series.size(); ++s) {
        isBar(s) ? ++m_bars : ++m_lines;
        for (const ChartData::Row &row : m_data.rows) {
            double &top = m_data.series[s].rate ? highestRate : highest;
            top = std::max(top, row.values[s].value.value_or(0));
        }
    }
    m_counts = countScale(highest);
    m_rates = rateScale(highestRate);
}

void QtChartDrawing::build()
{
    // A chart that is resized moves its grid only in the next turn of the event loop; a new one is right at once.
    m_scene.clear();
    m_chart = new QChart;
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_scene.addItem(m_chart);
    auto *across = new QBarCategoryAxis;
    for (size_t i = 0; i < m_data.rows.size(); ++i)
        across->append(QString::number(i));
    across->setLabelsVisible(false);
    across->setGridLineVisible(false);
    across->setLinePen(QPen(m_look.theme->line));
    m_chart->addAxis(across, Qt::AlignBottom);
    if (m_bars > 0)
        addBars(across);
    if (m_lines > 0)
        addLines(across);
    m_chart->setGeometry(QRectF({0, 0}, m_size));
    m_chart->setPlotArea(m_plot);
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
    m_scene.setSceneRect(QRectF({0, 0}, m_size));
}

QAbstractAxis *QtChartDrawing::addScale(const Scale &scale, bool left)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, scale.top);
    axis->setTickCount(int(std::lround(scale.top / scale.step)) + 1);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(left);
    axis->setGridLineColor(m_look.theme->line);
    axis->setLineVisible(false);
    m_chart->addAxis(axis, left ? Qt::AlignLeft : Qt::AlignRight);
    return axis;
}

void QtChartDrawing::addBars(QAbstractAxis *across)
{
    auto *bars = new QBarSeries;
    bars->setBarWidth(groupWidth);
    for (size_t s = 0; s < m_data.series.size(); ++s) {
        if (!isBar(s))
            continue;
        const SeriesLook look = lookOf(s);
        auto *set = new QBarSet(m_data.series[s].name);
        set->setBrush(QBrush(look.color, look.texture));
        set->setPen(look.color == m_look.theme->neutralSoft ? QPen(m_look.theme->textSoft, 0.8) : QPen(Qt::NoPen));
        for (const ChartData::Row &row : m_data.rows)
            set->append(row.values[s].value.value_or(0));
        bars->append(set);
    }
    m_chart->addSeries(bars);
    bars->attachAxis(across);
    bars->attachAxis(addScale(m_counts, true));
}

void QtChartDrawing::addLines(QAbstractAxis *across)
{
    m_rateAxis = addScale(m_rates, m_bars == 0);
    const double last = double(m_data.rows.size());
    if (m_data.target) {
        SeriesLook target{m_look.theme->attention};
        target.dashed = true;
        addLine({{-0.5, *m_data.target}, {last - 0.5, *m_data.target}}, target, across);
    }
    for (size_t s = 0; s < m_data.series.size(); ++s) {
        if (isBar(s))
            continue;
        std::vector<QPointF> points; // a line breaks where there was nothing to divide by
        for (size_t i = 0; i < m_data.rows.size(); ++i) {
            if (const std::optional<double> value = m_data.rows[i].values[s].value) {
                points.emplace_back(double(i), *value);
            } else {
                addLine(points, lookOf(s), across);
                points.clear();
            }
        }
        addLine(points, lookOf(s), across);
    }
}

void QtChartDrawing::addLine(const std::vector<QPointF> &points, const SeriesLook &look, QAbstractAxis *across)
{
    if (points.size() < 2)
        return;
    auto *line = new QLineSeries;
    line->setPen(QPen(look.color, look.dashed ? 1.4 : 2, look.dashed ? Qt::DashLine : Qt::SolidLine));
    for (const QPointF &point : points)
        line->append(point);
    m_chart->addSeries(line);
    line->attachAxis(across);
    line->attachAxis(m_rateAxis);
}

SeriesLook QtChartDrawing::lookOf(size_t series) const
{
    const auto before = std::count_if(m_data.series.begin(), m_data.series.begin() + std::ptrdiff_t(series),
                                      [&](const ChartData::Series &other) { return other.rate == m_data.series[series].rate; });
    if (isBar(series))
        return SeriesLook::bar(*m_look.theme, int(before), m_bars);
    return SeriesLook::rate(*m_look.theme, int(before) + (m_bars > 0 ? 1 : 0)); // the first line's colour is the second bar's
}

QString QtChartDrawing::tickText(double value, bool rate) const
{
    return rate ? text::percent(std::lround(value * 1000), 1000) : text::number(std::lround(value));
}

void QtChartDrawing::arrange(const QSizeF &size)
{
    m_size = size;
    const QFontMetricsF metrics(m_look.small());
    const qreal line = m_look.line();
    qreal scaleWidth = metrics.horizontalAdvance(tickText(m_counts.top, false)) + gap;
    for (double tick = m_rates.step; m_lines > 0 && tick < m_rates.top + m_rates.step / 2; tick += m_rates.step)
        scaleWidth = std::max(scaleWidth, metrics.horizontalAdvance(tickText(tick, true)) + gap + 1);
    const qreal left = scaleWidth, right = m_bars > 0 && m_lines > 0 ? scaleWidth : gap;
    const qreal room = (size.width() - left - right) / double(std::max<size_t>(1, m_data.rows.size()));
    m_named = room > widestLabel() * 1.3 && room > narrowestName && !m_data.rows.empty() && !m_data.rows.front().name.isEmpty();
    const qreal below = 4 + line * (m_named ? 2 : 1) + line * 1.7;
    const qreal above = line + 4 + (m_lines > 0 ? pointRadius + 5 : 0); // for what is written over the highest point
    m_plot = QRectF(left, above, size.width() - left - right, std::max(20.0, size.height() - above - below));
    build();
    placeSpots();
}

QPointF QtChartDrawing::pointOf(double row, double value, const Scale &scale) const
{
    return {m_plot.left() + (row + 0.5) * m_plot.width() / double(m_data.rows.size()), m_plot.bottom() - value / scale.top * m_plot.height()};
}

void QtChartDrawing::placeSpots()
{
    m_spots.clear();
    const double barRoom = m_bars > 0 ? groupWidth / m_bars : 0;
    for (size_t i = 0; i < m_data.rows.size(); ++i) {
        int place = 0;
        for (size_t s = 0; s < m_data.series.size(); ++s) {
            const ChartData::Value &value = m_data.rows[i].values[s];
            const bool bar = isBar(s);
            const double middle = double(i) + (bar ? -groupWidth / 2 + (place++ + 0.5) * barRoom : 0);
            if (!value.value)
                continue;
            const QPointF top = pointOf(middle, *value.value, m_data.series[s].rate ? m_rates : m_counts);
            const qreal half = bar ? barRoom * m_plot.width() / double(m_data.rows.size()) / 2 : pointRadius + 3;
            const QRectF area = bar ? QRectF(top.x() - half, top.y(), 2 * half, m_plot.bottom() - top.y()) : QRectF(top.x() - half, top.y() - half, 2 * half, 2 * half);
            m_spots.push_back({area, m_data.rows[i].row, m_data.series[s].column, value.tip});
        }
    }
}

qreal QtChartDrawing::widestLabel() const
{
    const QFontMetricsF metrics(m_look.small());
    qreal widest = 1;
    for (const ChartData::Row &row : m_data.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.label));
    return widest;
}

std::unique_ptr<Drawing> barDrawing(const ChartData &data, const ChartLook &look)
{
    return std::make_unique<QtChartDrawing>(data, QtChartDrawing::Shape::Bars, look);
}

std::unique_ptr<Drawing> rateDrawing(const ChartData &data, const ChartLook &look)
{
    return std::make_unique<QtChartDrawing>(data, QtChartDrawing::Shape::Lines, look);
}

} // namespace maillage
