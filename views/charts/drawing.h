#pragma once

#include "views/shell/theme.h"

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace maillage {

class MatrixModel;

/// In which colours, and how large, a chart is drawn. Lengths follow the size of the text.
struct ChartLook
{
    const ColorTheme *theme = &ColorTheme::light();
    QFont font; // with a size in pixels: a chart looks the same on every device

    QFont small() const;
    qreal line() const; // height of a line of small text
    /// What is on the screen just now, in the size of `font`.
    static ChartLook onScreen(const QFont &font);
    /// For files: always light.
    static ChartLook forFiles();
};

/// What a chart shows, without where it comes from: rows (an event, a structure, a month) with one value a series. Texts are
/// final.
struct ChartData
{
    struct Series
    {
        QString name;
        bool rate = false;
        int column = 0; // of the model
    };
    struct Value
    {
        std::optional<double> value; // a rate between 0 and 1; nothing where there is nothing to divide by
        QString text;                // beside the bar or point
        QString tip;                 // with numerator, denominator and base
    };
    struct Row
    {
        QString label; // short, along an axis
        QString name;
        std::vector<Value> values;
        int row = 0; // of the model
    };

    std::vector<Series> series;
    std::vector<Row> rows;
    int hidden = 0;  // rows of the model that are not shown for want of room
    int unknown = 0; // events of which nobody knows who came
    std::optional<double> target;
};

/// One value that can be pointed at, read out and followed.
struct Spot
{
    QRectF area;
    int row = 0; // of the model
    int column = 0;
    QString tip;
};

/// A chart that can be drawn to anything that takes a painter: the screen, a picture, a page. It is arranged for a size
/// first; from then on it knows where each of its values is. It shows what was there when it was made and never changes.
class Drawing
{
public:
    explicit Drawing(const ChartLook &look) : m_look(look) {}
    virtual ~Drawing() = default;
    Q_DISABLE_COPY_MOVE(Drawing)

    virtual void arrange(const QSizeF &size) = 0;
    virtual void paint(QPainter &painter) = 0;
    /// The height at which everything can be read.
    virtual qreal wishedHeight() const { return 210; }
    /// Rows stand side by side and are walked with the left and right keys; else one below the other.
    virtual bool upright() const { return true; }

    const std::vector<Spot> &spots() const { return m_spots; }
    const ChartLook &look() const { return m_look; }

protected:
    ChartLook m_look;
    std::vector<Spot> m_spots; // row by row
};

/// Groups of bars; rates as a line over them, with their own axis.
std::unique_ptr<Drawing> barDrawing(const ChartData &data, const ChartLook &look);
/// Rates over time, with the target as a dashed line.
std::unique_ptr<Drawing> rateDrawing(const ChartData &data, const ChartLook &look);
enum class RowStyle { Ranked, Funnel };
/// Named bars, one below the other, each with its value in words.
std::unique_ptr<Drawing> rowDrawing(const ChartData &data, RowStyle style, const ChartLook &look);
std::unique_ptr<Drawing> matrixDrawing(const MatrixModel &model, const ChartLook &look);

} // namespace maillage
