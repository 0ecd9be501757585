#pragma once

#include "models/figures/behind.h"
#include "models/figures/countmodel.h"
#include "views/charts/chartspec.h"
#include "views/charts/drawing.h"

#include <QObject>

class QAbstractItemModel;

namespace maillage {

class FigureModel;

/// One chart over one file: reads its numbers for a filter, can be drawn in any look, and gives the same numbers as a table,
/// as text for a spreadsheet and as CSV. It needs no window, so that the page, the exports and the command line show the
/// same thing. It reads in the background; nothing changes until all is there.
class Chart : public QObject
{
    Q_OBJECT

public:
    /// Where a value leads: to the rows that it counts, or to a page and a thing on it.
    struct Way
    {
        QLatin1StringView page;
        qint64 id = 0;
        std::optional<Pointed> number;

        bool isNone() const { return page.isEmpty() && !number; }
    };

    static std::unique_ptr<Chart> make(Store &store, const ChartSpec &spec);

    const ChartSpec &spec() const { return m_spec; }
    const FigureFilter &filter() const { return m_filter; }
    /// The filter in words, the period first.
    QStringList filterWords() const;
    /// A rate to be reached, drawn where the chart takes one.
    void setTarget(std::optional<double> target) { m_target = target; }
    std::optional<double> target() const { return m_target; }
    /// What its panel says beside it, to be said on its sheet too.
    void setBesides(const QString &words) { m_besides = words; }
    const QString &besides() const { return m_besides; }
    const Store &store() const { return m_store; }

    virtual void begin(const FigureFilter &filter) { m_filter = filter; }
    /// Looks whether what `begin` asked for is there, and shows it; waits no more than a moment.
    virtual bool advance() = 0;
    void read(const FigureFilter &filter);

    virtual QAbstractItemModel *table() const = 0;
    /// How many numbers a chart shows depends on the room it has.
    virtual std::unique_ptr<Drawing> draw(const ChartLook &look, int rows) const = 0;
    virtual bool isEmpty() const = 0;
    /// How the rates shown are counted, and what is left out.
    virtual QString base() const { return {}; }
    virtual QString leftOut(int) const { return {}; }
    /// The same of a picture in a file.
    virtual QString leftOutOfPicture(int rows) const { return leftOut(rows); }
    virtual Way wayFrom(int row, int column) const = 0;
    /// One line a number: figure, subject_id, subject, date, value, numerator, denominator, base, filter. As long as it is, so
    /// that every program that reads CSV reads the filter, too.
    virtual QByteArray csv() const = 0;
    /// All of its numbers as a table to read: a heading for each column, a rate as how many, out of how many and percent; nothing is
    /// left out that a picture has no room for.
    virtual QList<QStringList> cells() const;
    /// The same, tab-separated, for a spreadsheet to be pasted into.
    QString tabbed() const;
    /// The same as a file that a spreadsheet opens as people write: semicolons where numbers have commas, words and no codes, and
    /// below the table what it is and under which filter.
    QByteArray readable() const;
    /// Title and filter, as they stand below a table.
    QString saidBelow() const;

protected:
    Chart(Store &store, const ChartSpec &spec);

    Store &m_store;
    const ChartSpec &m_spec;
    FigureFilter m_filter;
    std::optional<double> m_target;
    QString m_besides;
};

/// What a chart draws of a model of figures: the last rows along time, the first where they are ranked. A row in which none
/// of `figures` says anything is left out of ranked charts, and an event without attendance sheet everywhere: nobody knows who
/// came, which is not nobody.
ChartData chartData(const FigureModel &model, const QList<int> &figures, int rows, bool ranked);

/// A chart of any short list of numbers: the funnel, the states of indicators.
class CountChart : public Chart
{
    Q_OBJECT

public:
    CountChart(Store &store, const ChartSpec &spec, CountModel::Source source);

    void begin(const FigureFilter &filter) override;
    bool advance() override;
    QAbstractItemModel *table() const override { return m_model; }
    std::unique_ptr<Drawing> draw(const ChartLook &look, int rows) const override;
    bool isEmpty() const override;
    QString base() const override;
    Way wayFrom(int row, int column) const override;
    QByteArray csv() const override;

private:
    CountModel *m_model;
};

} // namespace maillage
