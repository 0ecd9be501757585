#pragma once

#include "models/figures/figure.h"

#include <QAbstractTableModel>
#include <QHash>

namespace maillage {

/// What a chart, the table beside it and its copy share: one row a subject (an event, a series, a month, a
/// structure), one column a figure. All figures of one model stand in the same view. A rate's cell names its
/// numerator and denominator.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    FigureModel(Store &store, const QString &subjectHeading, const QList<QLatin1StringView> &figures, QObject *parent = nullptr);

    void setFilter(const FigureFilter &filter);
    const FigureFilter &filter() const { return m_filter; }
    /// Only the rows in which at least one figure is not zero.
    void setSparse(bool sparse);

    int figureCount() const { return int(m_figures.size()); }
    const Figure &figureAt(int column) const { return *m_figures[size_t(column)]; }
    const FigureRow &row(int subject, int figure) const { return m_rows[size_t(subject)][size_t(figure)]; }
    /// "07/04/22 · Apéro" for an event, the name else.
    QString subjectText(int subject) const;
    bool isRate(int figure) const { return figureAt(figure).unit == FigureUnit::Rate; }
    /// The figure's name without what the rows say already.
    QString label(int figure) const;
    QString valueText(int subject, int figure) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();

    Store &m_store;
    QString m_subjectHeading;
    std::vector<const Figure *> m_figures;
    FigureFilter m_filter;
    bool m_sparse = false;
    std::vector<std::vector<FigureRow>> m_rows; // by subject, then by figure
};

} // namespace maillage
