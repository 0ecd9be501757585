#include "models/lists/searchproxy.h"

#include "models/domain/text.h"
#include "models/lists/recordmodel.h"

namespace maillage {

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
    forgetKeys();
    // Before those of the base class, which sort what has changed.
    if (model) {
        m_connections << connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            for (size_t row = size_t(from.row()); row <= size_t(to.row()) && row < m_keys.size(); ++row)
                m_keys[row].reset();
        });
        m_connections << connect(model, &QAbstractItemModel::rowsInserted, this, &SearchProxy::forgetKeys)
                      << connect(model, &QAbstractItemModel::rowsRemoved, this, &SearchProxy::forgetKeys)
                      << connect(model, &QAbstractItemModel::rowsMoved, this, &SearchProxy::forgetKeys)
                      << connect(model, &QAbstractItemModel::layoutChanged, this, &SearchProxy::forgetKeys)
                      << connect(model, &QAbstractItemModel::modelReset, this, &SearchProxy::forgetKeys);
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void SearchProxy::forgetKeys()
{
    m_keys.clear();
}

void SearchProxy::setWords(const QString &words)
{
    const QStringList folded = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    if (folded == m_words)
        return;
    m_words = folded;
    invalidateFilter();
}

void SearchProxy::setAllowed(int column, const QStringList &values)
{
    if (m_allowed.value(column) == values)
        return;
    if (values.isEmpty())
        m_allowed.remove(column);
    else
        m_allowed[column] = values;
    invalidateFilter();
}

bool SearchProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = sourceModel();
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

const SearchProxy::Key &SearchProxy::keyOf(const QModelIndex &index) const
{
    if (m_keyColumn != index.column() || m_keys.size() != size_t(sourceModel()->rowCount())) {
        m_keyColumn = index.column();
        m_keys.assign(size_t(sourceModel()->rowCount()), std::nullopt);
    }
    std::optional<Key> &key = m_keys[size_t(index.row())];
    if (key)
        return *key;
    key.emplace();
    const QVariant raw = index.data(RecordModel::RawRole);
    switch (CellKind(index.data(RecordModel::KindRole).toInt())) {
    case CellKind::Number:
    case CellKind::Decimal:
    case CellKind::Flag:
        key->isNull = raw.isNull();
        key->number = raw.toDouble();
        break;
    case CellKind::Date:
    case CellKind::Time: key->text = raw.toString(); break;
    default: key->words = m_collator.sortKey(index.data(Qt::DisplayRole).toString());
    }
    return *key;
}

bool SearchProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    keyOf(left); // makes room for all of them
    const Key &a = keyOf(left), &b = keyOf(right);
    if (a.words && b.words)
        return *a.words < *b.words;
    if (a.isNull || b.isNull)
        return a.isNull && !b.isNull;
    return a.number != b.number ? a.number < b.number : a.text < b.text;
}

} // namespace maillage
