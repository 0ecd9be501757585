#pragma once

#include "views/charts/legend.h"

#include <QGraphicsScene>

class QAbstractAxis;
class QChart;
class QXYSeries;

namespace maillage {

/// Bars and lines over an axis of subjects, drawn by Qt Charts in a scene that no view shows. Qt Charts draws bars, lines
/// and grid; numbers and names are set here, so that they are typeset like everywhere else, never taken for markup, and
/// stand in files as text.
class QtChartDrawing : public Drawing
{
public:
    enum class Shape { Bars, Lines };

    QtChartDrawing(const ChartData &data, Shape shape, const ChartLook &look);

    void arrange(const QSizeF &size) override;
    void paint(QPainter &painter) override;

private:
    struct Scale
    {
        double top = 1;
        double step = 1;
    };
    static constexpr double groupWidth = 0.64; // of the room a subject has
    static constexpr qreal gap = 6;
    static constexpr qreal pointRadius = 4;

    static Scale countScale(double highest);
    static Scale rateScale(double highest);

    void measure();
    void build();
    void addBars(QAbstractAxis *across);
    void addLines(QAbstractAxis *across);
    void addLine(const std::vector<QPointF> &points, const SeriesLook &look, QAbstractAxis *across);
    QAbstractAxis *addScale(const Scale &scale, bool left);
    void placeSpots();
    bool isBar(size_t series) const { return m_shape == Shape::Bars && !m_data.series[series].rate; }
    SeriesLook lookOf(size_t series) const;
    QString tickText(double value, bool rate) const;
    QPointF pointOf(double row, double value, const Scale &scale) const;
    void paintScale(QPainter &painter, const Scale &scale, bool rate, bool left) const;
    qreal widestLabel() const;
    void paintNames(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintValues(QPainter &painter) const;
    void paintTarget(QPainter &painter) const;

    ChartData m_data;
    Shape m_shape;
    QGraphicsScene m_scene;
    QChart *m_chart = nullptr;
    QAbstractAxis *m_rateAxis = nullptr;
    Scale m_counts;
    Scale m_rates;
    int m_bars = 0;
    int m_lines = 0;
    QSizeF m_size;
    QRectF m_plot;
    bool m_named = false; // there is room for what a subject was, below its date
};

} // namespace maillage
