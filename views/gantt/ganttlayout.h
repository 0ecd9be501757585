#pragma once

#include "models/lists/planrow.h"
#include "views/gantt/timescale.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace maillage {

/// What the bars are made of, before anything is measured: the rows one sees, from top to bottom, and the links between
/// them. The rows belong to the caller.
struct GanttScene
{
    struct Link
    {
        DependencyId id;
        int from = 0; // rows
        int to = 0;
        DependencyKind kind = DependencyKind::FinishStart;
        bool folded = false; // of tasks in a closed branch, drawn to what they belong to
    };

    std::vector<const PlanRow *> rows;
    std::vector<Link> links;
    TimeScale scale;
    qreal rowHeight = 30;
    qreal barHeight = 15;
    QFont labelFont;
    bool labels = true;
    bool reference = false;
};

/// One row's bar, measured. All lengths are in the scene's own pixels: y from the top of the first row, x as the scale has it.
struct GanttBar
{
    enum class Shape { Bar, Bracket, Diamond };
    enum class Part { None, Body, Start, End, Progress, LinkStart, LinkEnd };

    /// A stretch of days with ends that may fade.
    struct Band
    {
        QRectF rect;
        qreal fadeStart = 0; // over how many pixels it comes up
        qreal fadeEnd = 0;
        bool openStart = false; // it fades away altogether
        bool openEnd = false;
    };

    int row = 0;
    Shape shape = Shape::Bar;
    Band band;        // of a diamond: its square
    Band window;      // where what is shorter than its period may lie; null when there is no such thing
    QRectF reference; // as it was in the reference version
    qreal doneTo = 0; // x
    QString label;
    QRectF labelRect; // null: there is no room

    QPointF progressHandle() const { return {doneTo, band.rect.bottom() + 3}; }
    QPointF linkHandle(Part end) const;
    /// What of it is at a point. The handles beside it count only when they are shown.
    Part partAt(QPointF point, bool handles) const;
};

/// The way of one link from bar to bar, in right angles.
struct GanttLink
{
    DependencyId id;
    int from = 0;
    int to = 0;
    QPolygonF line;
    QPolygonF head;
    bool critical = false;
    DependencyKind kind = DependencyKind::FinishStart;
    bool folded = false;
};

/// Measures the bars of some rows and the links that cross them, and places the labels so that they meet neither a bar,
/// nor a link, nor each other. Pure: the same scene gives the same picture on screen and on paper.
class GanttLayout
{
public:
    GanttLayout() = default;
    /// The rows from `first` to `last`; labels stay between the edges of `view`.
    GanttLayout(const GanttScene &scene, int first, int last, qreal viewLeft, qreal viewRight);

    const std::vector<GanttBar> &bars() const { return m_bars; }
    const std::vector<GanttLink> &links() const { return m_links; }
    /// Null when the row has no bar.
    const GanttBar *barOf(int row) const;
    /// The link that runs by a point; null: none.
    const GanttLink *linkAt(QPointF point) const;

    /// How wide a day may be for all bars, and the labels behind them, to fit a width.
    static double fittingDayWidth(const std::vector<PlanRow> &rows, double width, const QFont &labelFont);

private:
    void placeLabels(const GanttScene &scene, int first, int last, qreal viewLeft, qreal viewRight);

    std::vector<GanttBar> m_bars;
    std::vector<GanttLink> m_links;
};

/// "± 6 weeks": how far what is shorter than its period may lie from where it is drawn; empty when that is known.
QString uncertaintyOf(const PlanRow &row);

} // namespace maillage
