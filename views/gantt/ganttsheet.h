#pragma once

#include "models/lists/plantree.h"
#include "views/gantt/ganttlayout.h"
#include "views/gantt/ganttpainter.h"

#include <QSizeF>

class QPainter;

namespace maillage {

/// The plan on paper: cut into sheets that each repeat the tasks at their left and the time at their top. Lengths are
/// CSS pixels (96 to an inch). Over several sheets no text is smaller than 6.5 pt; on one it is as small as it must be.
class GanttSheets
{
public:
    struct Wish
    {
        QSizeF page;        // empty: one sheet as large as the plan
        bool tiled = false; // readable time over several sheets, which leave out those without a bar; else all on one sheet
        bool labels = true;
        bool reference = false;
        GanttLook look;
        QString title;
        QString footer;
    };

    GanttSheets(const PlanTree &plan, std::vector<PlanRow> rows, Wish wish);

    int count() const { return int(m_used.size()); }
    QSizeF size() const { return m_page; }
    /// Whether its text is large enough to be read with ease.
    bool isReadable() const;
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
    void measurePicture(qreal days);
    void fitRows(int rows);
    void findUsed();
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
    qreal m_rowHeight = 0;
    qreal m_leastRow = 0;
    int m_lines = 1; // of the longest name
    std::vector<int> m_used; // the sheets that have a bar, or names that no other has
    int m_rowsASheet = 1;
    int m_across = 1;
    int m_down = 1;
};

} // namespace maillage
