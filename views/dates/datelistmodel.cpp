#include "views/dates/datelistmodel.h"

#include "models/domain/text.h"
#include "views/widgets/datestanding.h"

namespace maillage {

void DateListModel::setDates(std::vector<RankedDate> dates)
{
    beginResetModel();
    m_dates = std::move(dates);
    endResetModel();
}

const RankedDate *DateListModel::date(int row) const
{
    return row >= 0 && row < rowCount() ? &m_dates[size_t(row)] : nullptr;
}

bool DateListModel::differInUnknown() const
{
    const auto differs = [&](const RankedDate &date) {
        return reasonsFor(Verdict::CannotTell, date.judgements) != reasonsFor(Verdict::CannotTell, m_dates.front().judgements);
    };
    return std::any_of(m_dates.begin(), m_dates.end(), differs);
}

QVariant DateListModel::data(const QModelIndex &index, int role) const
{
    const RankedDate *found = date(index.row());
    if (!found || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case Day: return text::longDate(found->day);
    case Holding: return tr("%1 of %2").arg(found->holding()).arg(found->judgements.size());
    case Against: return reasonsFor(Verdict::No, found->judgements);
    case Unknown: return reasonsFor(Verdict::CannotTell, found->judgements);
    default: return {};
    }
}

QVariant DateListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day: return tr("Day");
    case Holding: return tr("Holds");
    case Against: return tr("Against it");
    case Unknown: return tr("Not known");
    default: return {};
    }
}

} // namespace maillage
