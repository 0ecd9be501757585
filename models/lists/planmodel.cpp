#include "models/lists/planmodel.h"

#include "models/domain/event.h"
#include "models/store/store.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace maillage {

struct PlanModel::Node
{
    PlanRow row;
    Node *parent = nullptr;
    int place = 0; // among the children of its parent
    std::vector<std::unique_ptr<Node>> children;

    void number(size_t from = 0)
    {
        for (size_t i = from; i < children.size(); ++i) {
            children[i]->place = int(i);
            children[i]->parent = this;
        }
    }
};

namespace {

/// Which of `places` may stay where they are while the others are put among them: the longest part in rising order.
std::vector<bool> staying(const std::vector<int> &places)
{
    std::vector<size_t> ends; // of the best rising run of each length
    std::vector<qsizetype> before(places.size(), -1);
    for (size_t i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), places[i], [&](size_t end, int place) { return places[end] < place; });
        if (at != ends.begin())
            before[i] = qsizetype(*std::prev(at));
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(places.size());
    for (qsizetype i = ends.empty() ? -1 : qsizetype(ends.back()); i >= 0; i = before[size_t(i)])
        stays[size_t(i)] = true;
    return stays;
}

} // namespace

PlanModel::PlanModel(Store &store, ActionId scope, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_scope(scope)
    , m_plan(PlanTree::read(store.database(), scope))
    , m_root(std::make_unique<Node>())
{
    reset(m_plan.rows());
    follow(store, this, {Task::table, Dependency::table, Action::table, Axis::table, Profile::table, SchoolHoliday::table, SpecialDay::table, Event::table, Baseline::table, BaselineTask::table},
           [this] { refresh(); });
}

PlanModel::~PlanModel() = default;

void PlanModel::setScope(ActionId action)
{
    if (m_scope == action)
        return;
    m_scope = action;
    m_plan = PlanTree::read(m_store.database(), m_scope, m_reference);
    reset(m_plan.filtered(m_filter));
    emit refreshed();
}

void PlanModel::setReference(BaselineId reference)
{
    m_reference = reference;
    refresh();
}

void PlanModel::setFilter(const PlanFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    show(m_plan.filtered(m_filter));
    emit refreshed();
}

void PlanModel::refresh()
{
    m_plan = PlanTree::read(m_store.database(), m_scope, m_reference);
    show(m_plan.filtered(m_filter));
    emit refreshed();
}

void PlanModel::reset(std::vector<PlanRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    for (const PlanRow &row : m_rows) {
        Node *parent = m_nodes.value(row.parent, m_root.get());
        auto node = std::make_unique<Node>();
        node->row = row;
        node->parent = parent;
        node->place = int(parent->children.size());
        m_nodes.insert(row.key, node.get());
        parent->children.push_back(std::move(node));
    }
    endResetModel();
}

void PlanModel::show(std::vector<PlanRow> rows)
{
    QHash<PlanKey, std::vector<const PlanRow *>> children;
    QSet<PlanKey> wanted;
    for (const PlanRow &row : rows) {
        children[row.parent].push_back(&row);
        wanted.insert(row.key);
    }
    m_rows.swap(rows);
    // From the top down: when the parts of a row are put in order, the row itself is where it belongs already.
    placeChildren(m_root.get(), children.value({}));
    for (const PlanRow &row : m_rows) {
        if (const auto own = children.constFind(row.key); own != children.constEnd())
            placeChildren(m_nodes.value(row.key), *own);
    }
    removeGone(m_root.get(), wanted);
    for (const PlanRow &row : m_rows) {
        Node *node = m_nodes.value(row.key);
        if (!node || node->row == row)
            continue;
        node->row = row;
        emit dataChanged(indexOf(node), indexOf(node, ColumnCount - 1));
    }
}

/// Brings the wanted rows under `parent` in their order; what else is there stays between them until it is removed.
void PlanModel::placeChildren(Node *parent, const std::vector<const PlanRow *> &wanted)
{
    QHash<PlanKey, int> order;
    for (size_t i = 0; i < wanted.size(); ++i)
        order.insert(wanted[i]->key, int(i));
    std::vector<int> places;
    for (const auto &child : parent->children) {
        if (const int place = order.value(child->row.key, -1); place >= 0)
            places.push_back(place);
    }
    const std::vector<bool> stays = staying(places);
    std::vector<bool> anchored(wanted.size());
    for (size_t i = 0; i < places.size(); ++i)
        anchored[size_t(places[i])] = stays[i];

    int next = 0; // where the next wanted row goes
    for (size_t i = 0; i < wanted.size(); ++i) {
        Node *node = m_nodes.value(wanted[i]->key);
        if (node && anchored[i]) {
            next = node->place + 1;
            continue;
        }
        if (!node) {
            size_t end = i + 1;
            while (end < wanted.size() && !m_nodes.contains(wanted[end]->key))
                ++end;
            beginInsertRows(indexOf(parent), next, next + int(end - i) - 1);
            std::vector<std::unique_ptr<Node>> fresh;
            for (; i < end; ++i) {
                fresh.push_back(std::make_unique<Node>());
                fresh.back()->row = *wanted[i];
                m_nodes.insert(wanted[i]->key, fresh.back().get());
            }
            --i;
            const int count = int(fresh.size());
            parent->children.insert(parent->children.begin() + next, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
            parent->number(size_t(next));
            endInsertRows();
            next += count;
            continue;
        }
        Node *from = node->parent;
        const int place = node->place;
        if (!beginMoveRows(indexOf(from), place, place, indexOf(parent), next)) {
            next = place + 1; // it is there already
            continue;
        }
        std::unique_ptr<Node> taken = std::move(from->children[size_t(place)]);
        from->children.erase(from->children.begin() + place);
        const int to = from == parent && place < next ? next - 1 : next;
        parent->children.insert(parent->children.begin() + to, std::move(taken));
        from->number(0);
        parent->number(0);
        endMoveRows();
        next = to + 1;
    }
}

void PlanModel::removeGone(Node *parent, const QSet<PlanKey> &wanted)
{
    auto &children = parent->children;
    for (int last = int(children.size()) - 1; last >= 0;) {
        const auto isGone = [&](int at) { return !wanted.contains(children[size_t(at)]->row.key); };
        if (!isGone(last)) {
            removeGone(children[size_t(last--)].get(), wanted);
            continue;
        }
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows(indexOf(parent), first, last);
        const std::function<void(const Node &)> forget = [&](const Node &node) {
            m_nodes.remove(node.row.key);
            for (const auto &child : node.children)
                forget(*child);
        };
        for (int i = first; i <= last; ++i)
            forget(*children[size_t(i)]);
        children.erase(children.begin() + first, children.begin() + last + 1);
        parent->number(size_t(first));
        endRemoveRows();
        last = first - 1;
    }
}

PlanModel::Node *PlanModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex PlanModel::indexOf(const Node *node, int column) const
{
    return node == m_root.get() || !node ? QModelIndex() : createIndex(node->place, column, const_cast<Node *>(node));
}

QModelIndex PlanModel::indexOf(const PlanKey &key, int column) const
{
    return indexOf(m_nodes.value(key), column);
}

const PlanRow *PlanModel::row(const QModelIndex &index) const
{
    return index.isValid() ? &nodeOf(index)->row : nullptr;
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

} // namespace maillage
