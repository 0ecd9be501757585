#pragma once

#include "models/figures/figure.h"
#include "models/store/backgroundreader.h"

#include <QAbstractTableModel>

namespace maillage {

/// A short list of numbers that are not figures by one subject: the steps of a funnel, how many indicators are in each
/// state. Each row is a name, a count, and what it is a part of where there is such a thing. Where the rows come from is
/// given; what charts, their tables and their files show of them is the same.
class CountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Reads all rows; called in the background.
    using Source = std::vector<FigureRow> (*)(const Database &database, const FigureFilter &filter);

    CountModel(Store &store, const QString &heading, Source source, QObject *parent = nullptr);

    /// As FigureModel reads in the background.
    void begin(const FigureFilter &filter);
    bool advance();

    const FigureRow &row(int row) const { return m_rows[size_t(row)]; }
    /// Whether any row is part of something, so that it has a share.
    bool hasShares() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Store &m_store;
    QString m_heading;
    Source m_source;
    Answer<std::vector<FigureRow>> m_coming;
    std::vector<FigureRow> m_rows;
};

/// From those who were invited over those who announced themselves to those who came, each out of the step before; and,
/// beside them, who came without having said so.
std::vector<FigureRow> readFunnel(const Database &database, const FigureFilter &filter);

/// How many indicators are in each state, out of all of them. They are as they stand: no filter holds for them.
std::vector<FigureRow> readIndicatorStates(const Database &database, const FigureFilter &filter);

} // namespace maillage
