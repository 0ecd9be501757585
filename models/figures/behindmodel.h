#pragma once

#include "models/figures/behind.h"
#include "models/store/backgroundreader.h"

#include <QAbstractTableModel>

namespace maillage {

/// The rows behind a number as a table: only the columns that say something of them. Of a rate that shows its base, one column says
/// what is above the line. Roles are those of RecordModel.
class BehindModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Structure, Event, Date, Said, Amount, Counted };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Figure &figure, Behind behind);
    const CountedRow &row(int row) const { return m_behind.rows[size_t(row)]; }
    /// What the counted rows add up to.
    Headcount sum() const;
    QList<Column> columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant raw(const CountedRow &row, Column column) const;

    Behind m_behind;
    QList<Column> m_columns;
    bool m_isOfPeople = false;
};

} // namespace maillage
