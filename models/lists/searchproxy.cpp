#include "models/lists/searchproxy.h"

#include "models/domain/text.h"
#include "models/lists/recordmodel.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace maillage {

namespace {

/// What a row is sorted by in the column that is sorted.
struct Key
{
    bool isNull = false;
    double number = 0;
    QString text;
    std::optional<QCollatorSortKey> words;

    bool operator<(const Key &other) const
    {
        if (words && other.words)
            return *words < *other.words;
        if (isNull || other.isNull)
            return isNull && !other.isNull;
        return number != other.number ? number < other.number : text < other.text;
    }
};

/// That of the whole column.
CellKind kindOf(const QModelIndex &index)
{
    return CellKind(index.data(RecordModel::KindRole).toInt());
}

bool isNumeric(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Decimal || kind == CellKind::Flag;
}

bool isTemporal(CellKind kind)
{
    return kind == CellKind::Date || kind == CellKind::Time;
}

/// Days and times as they stand in the file, which is their order; everything else as it is read.
QString saidIn(const QModelIndex &index, CellKind kind)
{
    return index.data(isTemporal(kind) ? int(RecordModel::RawRole) : int(Qt::DisplayRole)).toString();
}

} // namespace

SearchProxy::SearchProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void SearchProxy::setSourceModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    forgetRanks();
    // Before those of the base class, which sort what has changed.
    if (model) {
        m_connections << connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            for (size_t row = size_t(from.row()); row <= size_t(to.row()) && row < m_ranks.size(); ++row)
                m_ranks[row] = -1;
        });
        m_connections << connect(model, &QAbstractItemModel::rowsInserted, this, &SearchProxy::forgetRanks)
                      << connect(model, &QAbstractItemModel::rowsRemoved, this, &SearchProxy::forgetRanks)
                      << connect(model, &QAbstractItemModel::rowsMoved, this, &SearchProxy::forgetRanks)
                      << connect(model, &QAbstractItemModel::layoutChanged, this, &SearchProxy::forgetRanks)
                      << connect(model, &QAbstractItemModel::modelReset, this, &SearchProxy::forgetRanks);
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void SearchProxy::forgetRanks()
{
    m_ranks.clear();
}

void SearchProxy::setWords(const QString &words)
{
    const QStringList folded = text::folded(text::withPlainPhones(words)).split(u' ', Qt::SkipEmptyParts);
    if (folded == m_words)
        return;
    m_words = folded;
    invalidate(); // tells of all rows at once: told of each, a view takes a third of a second for a long list
}

void SearchProxy::setAllowed(int column, const QStringList &values)
{
    if (m_allowed.value(column) == values)
        return;
    if (values.isEmpty())
        m_allowed.remove(column);
    else
        m_allowed[column] = values;
    invalidate();
}

void SearchProxy::setOnly(const std::optional<QSet<qint64>> &ids)
{
    if (m_only == ids)
        return;
    m_only = ids;
    invalidateFilter();
}

bool SearchProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = sourceModel();
    if (m_only && !m_only->contains(model->index(row, 0, parent).data(RecordModel::IdRole).toLongLong()))
        return false;
    for (auto it = m_allowed.begin(); it != m_allowed.end(); ++it) {
        if (!it->contains(model->index(row, it.key(), parent).data(RecordModel::RawRole).toString()))
            return false;
    }
    if (m_words.isEmpty())
        return true;
    const QVariant known = model->index(row, 0, parent).data(RecordModel::WordsRole);
    if (known.isValid())
        return text::matches(known.toString(), m_words);
    QString all;
    for (int column = 0; column < model->columnCount(parent); ++column) {
        all += model->index(row, column, parent).data(Qt::DisplayRole).toString();
        all += u' ';
    }
    return text::matches(text::folded(all), m_words);
}

void SearchProxy::rankRows(int column) const
{
    const int count = sourceModel()->rowCount();
    const CellKind kind = kindOf(sourceModel()->index(0, column));
    std::vector<Key> keys; // what is said more than once is there once
    std::vector<size_t> keyOfRow;
    QHash<QString, size_t> met;
    keyOfRow.reserve(size_t(count));
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = sourceModel()->index(row, column);
        if (isNumeric(kind)) {
            const QVariant raw = index.data(RecordModel::RawRole);
            keyOfRow.push_back(keys.size());
            keys.push_back({raw.isNull(), raw.toDouble(), {}, {}});
            continue;
        }
        const QString said = saidIn(index, kind);
        if (const auto known = met.constFind(said); known != met.constEnd()) {
            keyOfRow.push_back(*known);
            continue;
        }
        met.insert(said, keys.size());
        keyOfRow.push_back(keys.size());
        keys.push_back(isTemporal(kind) ? Key{false, 0, said, {}} : Key{false, 0, {}, m_collator.sortKey(said)});
    }
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return keys[a] < keys[b]; });
    std::vector<int> rankOfKey(keys.size());
    int next = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]] < keys[order[i]])
            ++next;
        rankOfKey[order[i]] = next;
    }
    m_rankedColumn = column;
    m_ranks.clear();
    for (const size_t key : keyOfRow)
        m_ranks.push_back(rankOfKey[key]);
    m_rankOfText.clear();
    for (auto it = met.cbegin(); it != met.cend(); ++it)
        m_rankOfText.insert(it.key(), rankOfKey[it.value()]);
}

/// Sees to it that the rank of a row is known.
void SearchProxy::rank(const QModelIndex &index) const
{
    int &rank = m_ranks[size_t(index.row())];
    if (rank >= 0)
        return;
    if (const CellKind kind = kindOf(index); !isNumeric(kind))
        rank = m_rankOfText.value(saidIn(index, kind), -1);
    if (rank < 0)
        rankRows(index.column());
}

bool SearchProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto l = size_t(left.row()), r = size_t(right.row());
    const bool areRanked = m_rankedColumn == left.column() && std::max(l, r) < m_ranks.size();
    if (!areRanked || m_ranks[l] < 0 || m_ranks[r] < 0) { // which is seldom, and this is asked a million times
        if (!areRanked)
            rankRows(left.column());
        rank(left);
        rank(right);
    }
    return m_ranks[l] < m_ranks[r];
}

} // namespace maillage
