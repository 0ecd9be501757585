#pragma once

#include "models/lists/plantree.h"
#include "views/gantt/ganttlayout.h"
#include "views/shell/theme.h"

#include <QHash>

class QPainter;

namespace maillage {

/// How the bars look, wherever they are painted.
struct GanttLook
{
    enum class Tint { Plain, Axis, Person };

    const ColorTheme *theme = nullptr;
    Tint tint = Tint::Plain;
    bool critical = true;
    bool holidays = true;
    QFont headFont;
    QFont labelFont;
    int current = -1; // the row whose links are brought out
    bool translucent = true; // the device knows half-transparent gradients; PDF does not
};

/// How the line of a link is drawn, by its kind: whole for finish to start, dashed, dotted and long dashes for the others.
QList<qreal> dashesOf(DependencyKind kind);

/// Paints a measured plan with any painter: the window, a page, a picture. It asks for nothing but what it is given, so
/// that screen and paper cannot differ.
class GanttPainter
{
public:
    GanttPainter(QPainter &painter, const GanttLook &look, const PlanTree &plan);

    /// Holidays, days off and the lines of the header, over the given part of the scene.
    void paintGround(const QRectF &part, const TimeScale &scale);
    /// The two rows of the header; x as in the scene.
    void paintHeader(const QRectF &rect, const TimeScale &scale);
    void paintBars(const GanttScene &scene, const GanttLayout &layout);
    void paintToday(const TimeScale &scale, qreal top, qreal bottom);
    /// The word that goes with the line, within the header.
    void paintTodayTag(const TimeScale &scale, const QRectF &header);

    QColor colourOf(const PlanRow &row) const;
    /// The colours in use with what they mean; empty when they mean nothing.
    QList<std::pair<QColor, QString>> legend() const;

private:
    struct HeadLabel
    {
        QRectF rect; // as wide as the words, as high as their line of the header
        QString text;
    };

    std::vector<HeadLabel> headLabels(const QRectF &rect, const TimeScale &scale, TimeUnit unit) const;
    void paintLink(const GanttLink &link);
    void paintBar(const PlanRow &row, const GanttBar &bar);
    void paintBand(const GanttBar::Band &band, const QColor &colour, qreal from, qreal to);
    void paintBracket(const PlanRow &row, const GanttBar &bar);
    void paintTicks(const QRectF &rect, const TimeScale &scale, TimeUnit unit);
    QColor tintAt(int place) const;

    QPainter &m_painter;
    const GanttLook &m_look;
    const ColorTheme &m_theme;
    const PlanTree &m_plan;
    QHash<QString, int> m_people;
};

/// Between two colours: `share` of the second.
QColor mixed(const QColor &a, const QColor &b, qreal share);

} // namespace maillage
