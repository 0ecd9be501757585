#pragma once

#include "models/lists/plantree.h"

#include <QAbstractItemModel>

#include <memory>

namespace maillage {

class Store;

/// The plan as a tree of axes, actions and tasks, or the tasks of one action, to look at and to edit in place. It
/// re-reads when the store says that the plan changed and compares by key, so that a row keeps its index, its selection
/// and whether it is open while others come, go or change places. What is edited goes to the store, and shows once the
/// store says so. The bars of the plan are painted from the same rows.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, When, Who, Progress, Start, End, Duration, Slack, State, ReferenceStart, ReferenceEnd, Lateness, ColumnCount };

    explicit PlanModel(Store &store, ActionId scope = {}, QObject *parent = nullptr);
    ~PlanModel() override;

    ActionId scope() const { return m_scope; }
    void setScope(ActionId action);
    const PlanFilter &filter() const { return m_filter; }
    void setFilter(const PlanFilter &filter);

    /// Compares with that reference version (null: the last one).
    void setReference(BaselineId reference);
    /// Writes a value into a column of several tasks, as one edit: all or none. False when it is refused.
    bool setAll(const QList<TaskId> &tasks, int column, const QString &typed);

    Store &store() const { return m_store; }
    const PlanTree &plan() const { return m_plan; }
    /// The rows that pass the filter, each before those that belong to it.
    const std::vector<PlanRow> &rows() const { return m_rows; }
    /// Null for an invalid index.
    const PlanRow *row(const QModelIndex &index) const;
    QModelIndex indexOf(const PlanKey &key, int column = 0) const;
    QModelIndex indexOf(TaskId task, int column = 0) const { return indexOf({PlanKey::Task, task.value()}, column); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// An edit in place was refused; the sentence says why.
    void refused(const QString &sentence);
    /// The plan was read anew: the rows are those of the file again.
    void refreshed();

private:
    struct Node;

    void refresh();
    void show(std::vector<PlanRow> rows);
    void reset(std::vector<PlanRow> rows);
    void placeChildren(Node *parent, const std::vector<const PlanRow *> &wanted);
    void removeGone(Node *parent, const QSet<PlanKey> &wanted);
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node, int column = 0) const;
    QString text(const PlanRow &row, int column) const;
    QVariant editValue(const PlanRow &row, int column) const;
    Task changed(Task task, int column, const QString &typed) const;

    Store &m_store;
    ActionId m_scope;
    PlanFilter m_filter;
    BaselineId m_reference;
    PlanTree m_plan;
    std::vector<PlanRow> m_rows;
    std::unique_ptr<Node> m_root;
    QHash<PlanKey, Node *> m_nodes;
};

} // namespace maillage
