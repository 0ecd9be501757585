#pragma once

#include "models/figures/figure.h"
#include "models/store/backgroundreader.h"

#include <QAbstractTableModel>

namespace maillage {

/// What a chart, the table beside it and its copy share: one row a subject (an event, a series, a month, a
/// structure), one column a figure. All figures of one model stand in the same view. A rate's cell names its
/// numerator and denominator.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// When the figures are read: at once and again whenever the store changes, or in the background and only when asked.
    enum class Reading { AtOnce, InBackground };

    FigureModel(Store &store, const QString &subjectHeading, const QList<QLatin1StringView> &figures, QObject *parent = nullptr,
                Reading reading = Reading::AtOnce);

    void setFilter(const FigureFilter &filter);
    /// Asks for the figures in the background; the model shows what it showed before until `advance`, which is called again
    /// and again and waits no more than a moment, has given true.
    void begin(const FigureFilter &filter);
    bool advance();
    const FigureFilter &filter() const { return m_filter; }
    /// Only the rows in which at least one figure is not zero; in the background, from the next reading on.
    void setSparse(bool sparse);

    /// How many rows were left out because there is nothing but zeros in them.
    int silentCount() const { return m_silent; }
    int figureCount() const { return int(m_figures.size()); }
    const Figure &figureAt(int column) const { return *m_figures[size_t(column)]; }
    const FigureRow &row(int subject, int figure) const { return m_rows[size_t(subject)][size_t(figure)]; }
    /// What the subject of a line is, from the first figure that says something of it.
    const FigureRow &subjectRow(int subject) const;
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
    using Rows = std::vector<std::vector<FigureRow>>; // by subject, then by figure

    void reload();
    void show(Rows rows);

    Store &m_store;
    QString m_subjectHeading;
    Reading m_reading;
    std::vector<const Figure *> m_figures;
    FigureFilter m_filter;
    bool m_sparse = false;
    int m_silent = 0;
    Rows m_rows;
    Answer<Rows> m_coming;
};

} // namespace maillage
