#include "views/charts/chart.h"

#include "models/domain/text.h"
#include "models/exchange/csv.h"
#include "models/exchange/export.h"
#include "models/figures/figuremodel.h"
#include "models/figures/matrixmodel.h"
#include "models/figures/standing.h"
#include "views/charts/chartsources.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

Chart::Chart(Store &store, const ChartSpec &spec)
    : m_store(store)
    , m_spec(spec)
{
}

std::unique_ptr<Chart> Chart::make(Store &store, const ChartSpec &spec)
{
    switch (spec.kind) {
    case ChartKind::Matrix: return std::make_unique<MatrixChart>(store, spec);
    case ChartKind::Counts: return std::make_unique<CountChart>(store, spec, readIndicatorStates);
    case ChartKind::Funnel: return std::make_unique<CountChart>(store, spec, readFunnel);
    default: return std::make_unique<FiguresChart>(store, spec);
    }
}

QStringList Chart::filterWords() const
{
    return inWords(m_store, m_filter);
}

void Chart::read(const FigureFilter &filter)
{
    begin(filter);
    while (!advance())
        ;
}

QString Chart::tabbed() const
{
    return tabSeparated(cells());
}

QString Chart::saidBelow() const
{
    return (QStringList{spec().heading()} + filterWords()).join(u" · "_s);
}

QByteArray Chart::readable() const
{
    return csv::forPeople(cells() + QList<QStringList>{{}, {saidBelow()}});
}

QList<QStringList> Chart::cells() const
{
    const QAbstractItemModel &model = *table();
    QList<QStringList> cells(1);
    for (int column = 0; column < model.columnCount(); ++column)
        cells.first() << model.headerData(column, Qt::Horizontal).toString().replace(u'\n', u' ');
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < model.columnCount(); ++column)
            line << model.index(row, column).data().toString();
        cells << line;
    }
    return cells;
}

namespace {

/// Who came to this event is noted. Where the model does not ask, it is taken for noted.
bool hasSheet(const FigureModel &model, int row)
{
    for (int figure = 0; figure < model.figureCount(); ++figure) {
        if (model.figureAt(figure).name == "participation"_L1)
            return !model.row(row, figure).isThere || model.row(row, figure).denominator.value_or(0) > 0; // a visit needs none
    }
    return true;
}

} // namespace

ChartData chartData(const FigureModel &model, const QList<int> &figures, int rows, bool ranked)
{
    ChartData data;
    for (const int figure : figures)
        data.series.push_back({model.label(figure), model.isRate(figure), figure});
    std::vector<int> shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        // None of some is an answer, a count of nothing or none of none is not.
        const bool silent = ranked && std::all_of(figures.begin(), figures.end(), [&](int figure) {
            const FigureRow &value = model.row(row, figure);
            return value.denominator.value_or(value.numerator) == 0;
        });
        const bool nothingSaid = std::all_of(figures.begin(), figures.end(), [&](int figure) { return model.row(row, figure).numerator == 0; });
        if (nothingSaid && !hasSheet(model, row))
            ++data.unknown;
        else if (!silent)
            shown.push_back(row);
    }
    if (ranked) { // what came of it counts, not what was announced
        std::stable_sort(shown.begin(), shown.end(), [&](int a, int b) {
            return model.row(a, figures.back()).value().value_or(-1) > model.row(b, figures.back()).value().value_or(-1);
        });
    }
    data.hidden = std::max(0, int(shown.size()) - rows);
    shown.erase(ranked ? shown.end() - data.hidden : shown.begin(), ranked ? shown.end() : shown.begin() + data.hidden);
    for (const int row : shown) {
        const FigureRow &first = model.subjectRow(row);
        const bool event = model.figureAt(0).view == "event_figures"_L1;
        ChartData::Row &made = data.rows.emplace_back();
        made.row = row;
        made.label = event ? QLocale().toString(first.date, u"dd/MM/yy"_s) : model.subjectText(row);
        made.name = event ? first.subject : ranked ? model.subjectText(row) : QString();
        for (const int figure : figures) {
            const FigureRow &value = model.row(row, figure);
            const QString said = model.valueText(row, figure);
            const bool unknown = value.numerator == 0 && model.figureAt(figure).name == "present"_L1 && !hasSheet(model, row);
            made.values.push_back({unknown || !value.isThere ? std::nullopt : value.value(), ranked || !value.denominator ? said : text::percent(value.numerator, *value.denominator),
                                   model.subjectText(row) + u'\n' + model.label(figure) + u" "_s + said + (value.base.isEmpty() ? QString() : u'\n' + value.base)});
        }
    }
    return data;
}

CountChart::CountChart(Store &store, const ChartSpec &spec, CountModel::Source source)
    : Chart(store, spec)
    , m_model(new CountModel(store, spec.subjectHeading(), source, this))
{
}

void CountChart::begin(const FigureFilter &filter)
{
    Chart::begin(filter);
    m_model->begin(filter);
}

bool CountChart::advance()
{
    return m_model->advance();
}

std::unique_ptr<Drawing> CountChart::draw(const ChartLook &look, int rows) const
{
    ChartData data;
    data.series.push_back({m_spec.heading(), false, 1});
    for (int i = 0; i < std::min(rows, m_model->rowCount()); ++i) {
        const FigureRow &row = m_model->row(i);
        const QString said = valueText(row);
        data.rows.push_back({row.subject, row.subject, {{double(row.numerator), said, row.subject + u" "_s + said + (row.base.isEmpty() ? QString() : u'\n' + row.base)}}, i});
    }
    return rowDrawing(data, m_spec.kind == ChartKind::Funnel ? RowStyle::Funnel : RowStyle::Ranked, look);
}

bool CountChart::isEmpty() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).numerator != 0)
            return false;
    }
    return true;
}

QString CountChart::base() const
{
    return m_spec.kind == ChartKind::Funnel ? QCoreApplication::translate("charts", "Each step out of the one before.")
                                            : QCoreApplication::translate("charts", "As they stand today, whatever the filters are.");
}

Chart::Way CountChart::wayFrom(int row, int) const
{
    const FigureRow &value = m_model->row(row);
    if (const Figure *figure = figureNamed(value.key)) // a step of the funnel is one
        return {{}, 0, Pointed{figure->name, m_filter, value}};
    return {m_spec.page, -1 - qint64(fromCode<IndicatorState>(value.key)), {}}; // those in that state
}

QByteArray CountChart::csv() const
{
    FigureLines lines(filterWords());
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines.add(m_model->row(row).key.isEmpty() ? QString(m_spec.name) : m_model->row(row).key, m_model->row(row));
    return lines.bytes();
}

} // namespace maillage
