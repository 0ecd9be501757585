#pragma once

#include "models/lists/planmodel.h"
#include "views/gantt/ganttlayout.h"

#include <QObject>

class QTreeView;

namespace maillage {

/// The rows of the plan that the table shows now, numbered from the top: what its tree of open and closed branches comes
/// to. The bars are painted from these numbers and never ask the table for a row's place. While something is being
/// dragged the rows may be shown as they would become.
class GanttRows : public QObject
{
    Q_OBJECT

public:
    GanttRows(QTreeView *table, PlanModel *model, QObject *parent);

    const std::vector<const PlanRow *> &rows();
    const std::vector<GanttScene::Link> &links();
    int count() { return int(rows().size()); }
    /// -1 when it is not shown.
    int rowOf(const PlanKey &key);
    const PlanRow *at(int row) { return row >= 0 && row < count() ? rows()[size_t(row)] : nullptr; }

    /// Shows these in place of the rows of the same keys, until the preview is given up.
    void preview(std::vector<PlanRow> rows);
    void endPreview();

signals:
    void changed();

private:
    void invalidate();
    void rebuild();
    void findLinks();
    void collect(const QModelIndex &parent);

    QTreeView *m_table;
    PlanModel *m_model;
    std::vector<const PlanRow *> m_rows;
    std::vector<GanttScene::Link> m_links;
    QHash<PlanKey, int> m_places;
    std::vector<PlanRow> m_preview;
    bool m_fresh = false;
};

} // namespace maillage
