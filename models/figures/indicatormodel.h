#pragma once

#include "models/figures/standing.h"

#include <QAbstractTableModel>

namespace maillage {

/// Where each indicator stands, as a table: the page, the card that other pages show and the action sheet share it. It is
/// read anew when the store says that something it rests on changed; what stayed keeps its row. Roles are those of
/// RecordModel, so that its proxy and delegates work.
class IndicatorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Action, Title, Kind, Value, Target, Progress, Evolution, State, Source, ColumnCount };
    static constexpr int StandingRole = Qt::UserRole + 100; // const Standing *, valid until the model changes

    explicit IndicatorModel(Store &store, QObject *parent = nullptr);

    /// Whether it is read anew at once; one that nobody looks at waits until it is watched again.
    void setWatched(bool watched);

    const std::vector<Standing> &standings() const { return m_rows; }
    int rowOf(qint64 id) const; // -1 if it is not there
    const Standing *standing(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    QString text(const Standing &standing, int column) const;
    QVariant raw(const Standing &standing, int column) const;
    QString explanation(const Standing &standing) const;

    Store &m_store;
    Reading *m_reading = nullptr;
    std::vector<Standing> m_rows;
    bool m_watched = true;
    bool m_stale = false;
};

} // namespace maillage
