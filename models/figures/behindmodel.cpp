#include "models/figures/behindmodel.h"

#include "models/domain/text.h"
#include "models/lists/recordmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

void BehindModel::show(const Figure &figure, Behind behind)
{
    beginResetModel();
    m_behind = std::move(behind);
    m_isOfPeople = figure.isOfPeople();
    const auto any = [&](auto says) { return std::any_of(m_behind.rows.begin(), m_behind.rows.end(), says); };
    m_columns.clear();
    if (any([](const CountedRow &row) { return !row.structure.isEmpty(); }))
        m_columns << Column::Structure;
    if (any([](const CountedRow &row) { return row.eventId != 0; }))
        m_columns << Column::Event << Column::Date;
    if (any([](const CountedRow &row) { return !row.said.isEmpty(); }))
        m_columns << Column::Said;
    if (m_isOfPeople)
        m_columns << Column::Amount;
    if (m_behind.showsBase)
        m_columns << Column::Counted;
    endResetModel();
}

Headcount BehindModel::sum() const
{
    Headcount sum;
    for (const CountedRow &row : m_behind.rows) {
        if (row.isCounted)
            sum += {row.amount, row.amount + row.more};
    }
    return sum;
}

int BehindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_behind.rows.size());
}

int BehindModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant BehindModel::raw(const CountedRow &row, Column column) const
{
    switch (column) {
    case Column::Structure: return row.structure;
    case Column::Event: return row.event;
    case Column::Date: return row.date;
    case Column::Said: return row.said;
    case Column::Amount: return row.amount;
    case Column::Counted: return row.isCounted;
    }
    return {};
}

QVariant BehindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CountedRow &row = this->row(index.row());
    const Column column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Column::Date: return text::shortDate(row.date);
        case Column::Said: return row.said.simplified();
        case Column::Amount: return headcount::text({row.amount, row.amount + row.more});
        case Column::Counted: return row.isCounted ? tr("yes") : tr("no");
        default: return raw(row, column);
        }
    case Qt::ToolTipRole: return column == Column::Said ? QVariant(row.said) : QVariant();
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter) | int(column == Column::Amount ? Qt::AlignRight : Qt::AlignLeft);
    case RecordModel::RawRole: return raw(row, column);
    case RecordModel::IdRole: return row.eventId != 0 ? row.eventId : row.structureId;
    case RecordModel::KindRole: return int(column == Column::Amount ? CellKind::Number : column == Column::Date ? CellKind::Date : CellKind::Text);
    default: return {};
    }
}

QVariant BehindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column column = m_columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(column == Column::Amount ? Qt::AlignRight : Qt::AlignLeft);
    if (role == Qt::ToolTipRole && column == Column::Counted)
        return tr("Above the line of the rate; the others are of its base alone");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Structure: return tr("Structure");
    case Column::Event: return tr("Event");
    case Column::Date: return tr("Date");
    case Column::Said: return tr("What");
    case Column::Amount: return tr("People");
    case Column::Counted: return tr("Counted");
    }
    return {};
}

} // namespace maillage
