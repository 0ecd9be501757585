#pragma once

#include "models/domain/task.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace maillage {

class CellDrafts;
class PlanModel;
class Workspace;

/// The table beside the bars: the plan as a tree, edited in place, all rows of one height.
class GanttTable : public QTreeView
{
    Q_OBJECT

public:
    GanttTable(Workspace &workspace, PlanModel *model, int rowHeight, int headerHeight, QWidget *parent);

    PlanModel *plan() const { return m_model; }

    /// Only what a row is and when, to leave room for the details beside the plan that say the rest.
    void setShort(bool isShort);
    int shortWidth() const;

signals:
    /// What is to be seen is hidden by the filter.
    void filterInTheWay();

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;

public:
    /// Lets one choose the columns, at a point of the screen.
    void chooseColumns(const QPoint &globalPosition);

private:
    QList<int> chosenColumns() const;
    void fitColumns();
    QList<TaskId> editedWith(const QModelIndex &index) const;

    PlanModel *m_model;
    bool m_isShort = false;
};

/// Paints the cells of the table: rows that span others stand out, milestones carry their sign, what has an obstacle is
/// marked. States are chosen from their labels. A text that is refused is there again when its cell is edited again.
class GanttTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    GanttTableDelegate(int rowHeight, CellDrafts *drafts, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    int m_rowHeight;
    CellDrafts *m_drafts;
};

} // namespace maillage
