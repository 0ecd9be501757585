#pragma once

#include "models/domain/datefinder.h"

#include <QAbstractTableModel>

namespace maillage {

/// Ranked dates as a table: the day, how much of what is wished holds, what speaks against it, what cannot be told.
class DateListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Holding, Against, Unknown, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDates(std::vector<RankedDate> dates);
    /// Whether what cannot be told is not the same for all of them.
    bool differInUnknown() const;
    /// Null for a row that is none.
    const RankedDate *date(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_dates.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<RankedDate> m_dates;
};

} // namespace maillage
