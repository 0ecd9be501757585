#pragma once

#include "views/charts/drawing.h"

namespace maillage {

/// How a series is told from the others: its colour never alone, but with a texture, or a shape of its points.
struct SeriesLook
{
    enum class Shape { Bar, Circle, Square, Diamond };

    QColor color;
    Qt::BrushStyle texture = Qt::SolidPattern;
    Shape shape = Shape::Bar;
    bool dashed = false;

    /// The look of the n-th series of bars, and of the n-th line.
    static SeriesLook bar(const ColorTheme &theme, int place, int count);
    static SeriesLook rate(const ColorTheme &theme, int place);
    /// For letters of this colour.
    QColor ink(const ColorTheme &theme) const { return color == theme.attention ? theme.attentionInk : color; }
};

/// A bar as every chart draws it: filled, textured, with an edge that shows on any ground.
void paintBar(QPainter &painter, const QRectF &bar, const SeriesLook &look, const ColorTheme &theme);
void paintPoint(QPainter &painter, const QPointF &at, qreal radius, const SeriesLook &look, const ColorTheme &theme);

struct LegendEntry
{
    QString name;
    SeriesLook look;
    bool line = false;
};

/// What the colours and shapes mean, in one line from the left; what does not fit is cut short.
void paintLegend(QPainter &painter, const QRectF &area, const std::vector<LegendEntry> &entries, const ChartLook &look);

/// A text on one line, cut short where it must be.
void paintText(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text, const QFont &font, const QColor &color);
/// The same in small type, on a piece of the ground: no line and no bar below it runs through it.
void paintClearText(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text, const ChartLook &look, const QColor &color);

} // namespace maillage
