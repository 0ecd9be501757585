#include "views/gantt/ganttrows.h"

#include <QTreeView>

#include <set>
#include <tuple>

namespace maillage {

GanttRows::GanttRows(QTreeView *table, PlanModel *model, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, &GanttRows::invalidate);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &GanttRows::invalidate);
    connect(model, &QAbstractItemModel::rowsMoved, this, &GanttRows::invalidate);
    connect(model, &QAbstractItemModel::modelReset, this, &GanttRows::invalidate);
    connect(model, &PlanModel::refreshed, this, [this] {
        m_preview.clear();
        invalidate();
    });
    connect(table, &QTreeView::expanded, this, &GanttRows::invalidate);
    connect(table, &QTreeView::collapsed, this, &GanttRows::invalidate);
}

void GanttRows::invalidate()
{
    m_fresh = false;
    emit changed();
}

void GanttRows::collect(const QModelIndex &parent)
{
    const int count = m_model->rowCount(parent);
    for (int i = 0; i < count; ++i) {
        const QModelIndex index = m_model->index(i, 0, parent);
        m_rows.push_back(m_model->row(index));
        if (m_model->rowCount(index) > 0 && m_table->isExpanded(index))
            collect(index);
    }
}

void GanttRows::rebuild()
{
    m_fresh = true;
    m_rows.clear();
    m_links.clear();
    m_places.clear();
    collect({});
    m_places.reserve(qsizetype(m_rows.size()));
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows[i]->key, int(i));
    for (const PlanRow &row : m_preview) {
        if (const int place = m_places.value(row.key, -1); place >= 0)
            m_rows[size_t(place)] = &row;
    }
    findLinks();
}

/// A task in a closed branch stands for nothing one sees: what it belongs to does, and has its links.
void GanttRows::findLinks()
{
    QHash<PlanKey, PlanKey> above;
    if (m_rows.size() < m_model->rows().size()) {
        for (const PlanRow &row : m_model->rows())
            above.insert(row.key, row.parent);
    }
    const auto placeOf = [&](TaskId task) {
        PlanKey key{PlanKey::Task, task.value()};
        while (!m_places.contains(key) && above.contains(key))
            key = above.value(key);
        return m_places.value(key, -1);
    };
    std::set<std::tuple<int, int, int>> folded;
    for (const Dependency &dependency : m_model->plan().dependencies()) {
        const int from = placeOf(dependency.from), to = placeOf(dependency.to);
        if (from < 0 || to < 0 || from == to)
            continue;
        const auto isFolded = [this](int place, TaskId task) { return m_rows[size_t(place)]->task() != task; };
        const bool stands = isFolded(from, dependency.from) || isFolded(to, dependency.to);
        if (stands && folded.contains({from, to, int(dependency.kind)}))
            continue;
        if (stands)
            folded.insert({from, to, int(dependency.kind)});
        m_links.push_back({dependency.id, from, to, dependency.kind, stands});
    }
}

const std::vector<const PlanRow *> &GanttRows::rows()
{
    if (!m_fresh)
        rebuild();
    return m_rows;
}

const std::vector<GanttScene::Link> &GanttRows::links()
{
    if (!m_fresh)
        rebuild();
    return m_links;
}

int GanttRows::rowOf(const PlanKey &key)
{
    rows();
    return m_places.value(key, -1);
}

void GanttRows::preview(std::vector<PlanRow> rows)
{
    m_preview = std::move(rows);
    invalidate();
}

void GanttRows::endPreview()
{
    if (m_preview.empty())
        return;
    m_preview.clear();
    invalidate();
}

} // namespace maillage
