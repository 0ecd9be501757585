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
    QString all;
    for (int column = 0; column < model->columnCount(parent); ++column) {
        all += model->index(row, column, parent).data(Qt::DisplayRole).toString();
        all += u' ';
    }
    return text::matches(text::folded(all), m_words);
}

bool SearchProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto kind = CellKind(left.data(RecordModel::KindRole).toInt());
    const QVariant a = left.data(RecordModel::RawRole);
    const QVariant b = right.data(RecordModel::RawRole);
    switch (kind) {
    case CellKind::Number:
    case CellKind::Decimal:
    case CellKind::Flag:
        if (a.isNull() || b.isNull())
            return a.isNull() && !b.isNull();
        return a.toDouble() < b.toDouble();
    case CellKind::Date:
    case CellKind::Time: return a.toString() < b.toString();
    default:
        return m_collator.compare(left.data(Qt::DisplayRole).toString(), right.data(Qt::DisplayRole).toString()) < 0;
    }
}

} // namespace maillage
