#pragma once

#include "models/lists/plantree.h"
#include "views/gantt/ganttlayout.h"
#include "views/gantt/ganttpainter.h"

#include <QSizeF>

class QPainter;

namespace maillage {

/// The plan on paper: cut into sheets that each repeat the tasks at their left and the time at their top. Lengths are
/// CSS pixels (96 to an inch). No text is smaller than 6.5 pt: what would need that gets more sheets.
class GanttSheets
{
public:
    struct Wish
    {
        QSizeF page;        // empty: one sheet as large as the plan
        bool tiled = false; // readable time over several sheets rather than all of it on one
        bool labels = true;
        bool reference = false;
        GanttLook look;
        QString title;
        QString footer;
    };

    GanttSheets(const PlanTree &plan, std::vector<PlanRow> rows, Wish wish);

    int count() const { return m_across * m_down; }
    QSizeF size() const { return m_page; }
    void paint(QPainter &painter, int sheet) const;

private:
    struct Column
    {
        QString heading;
        qreal width;
        Qt::Alignment alignment;
        QString (*text)(const PlanRow &);
    };

    void measureTable();
    void measureTime();
    qreal barsWidth() const;
    void paintFrame(QPainter &painter, int sheet) const;
    void paintTable(QPainter &painter, int first, int last) const;
    void paintBars(QPainter &painter, int first, int last, qreal from) const;
    void paintLegend(QPainter &painter, qreal baseline) const;

    const PlanTree &m_plan;
    std::vector<PlanRow> m_rows;
    Wish m_wish;
    GanttScene m_scene;
    std::vector<Column> m_columns;
    QSizeF m_page;
    qreal m_shrunk = 1;
    qreal m_tableWidth = 0;
    int m_rowsASheet = 1;
    int m_across = 1;
    int m_down = 1;
};

} // namespace maillage
