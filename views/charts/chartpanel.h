#pragma once

#include "models/figures/figuremodel.h"
#include "views/widgets/card.h"

#include <QChartView>

class QTableView;

namespace maillage {

enum class ChartKind { Bars, RateLine };

/// A chart of a figure model. It is made anew from the model whenever the model changes, axes included, so it can
/// never show old numbers. Bars carry their value; a click on one tells which subject it counts.
class FigureChart : public QChartView
{
    Q_OBJECT

public:
    /// Shows the last `limit` subjects at most.
    FigureChart(FigureModel *model, ChartKind kind, int limit, QWidget *parent = nullptr);

    void rebuild();
    /// How many subjects the model has beyond those shown.
    int hiddenCount() const { return m_hidden; }

signals:
    void subjectChosen(qint64 id);

private:
    QChart *barChart(int first, int count);
    QChart *rateChart(int first, int count);

    FigureModel *m_model;
    ChartKind m_kind;
    int m_limit;
    int m_hidden = 0;
};

/// A card with a chart and, beside it, the table of the same numbers, which can be copied to a spreadsheet.
class ChartPanel : public Card
{
    Q_OBJECT

public:
    ChartPanel(const QString &title, FigureModel *model, ChartKind kind, QWidget *parent = nullptr);

    FigureModel *model() const { return m_model; }
    FigureChart *chart() const { return m_chart; }
    QTableView *table() const { return m_table; }

public slots:
    void copyTable() const;

signals:
    void subjectChosen(qint64 id);

private:
    void refresh();

    FigureModel *m_model;
    FigureChart *m_chart;
    QTableView *m_table;
};

} // namespace maillage
