#include "views/charts/chartsources.h"

#include "models/domain/text.h"
#include "models/exchange/export.h"
#include "models/figures/figurechoices.h"
#include "models/figures/figuremodel.h"
#include "models/figures/matrixmodel.h"
#include "views/charts/matrixdrawing.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ChartsWords
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// "44,4": a number that a spreadsheet reads, as people write it.
QString plainPercent(double share)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(share * 100, 'f', 1);
}

QString codeOf(MatrixModel::Cell cell)
{
    switch (cell) {
    case MatrixModel::Cell::Present: return u"present"_s;
    case MatrixModel::Cell::Guest: return u"present-not-member"_s;
    case MatrixModel::Cell::AnnouncedAbsent: return u"announced-absent"_s;
    case MatrixModel::Cell::Absent: return u"absent"_s;
    default: return u"not-member"_s;
    }
}

} // namespace

std::unique_ptr<MatrixModel> MatrixChart::whole() const
{
    auto model = std::make_unique<MatrixModel>(m_store, nullptr, MatrixModel::Size::Whole);
    model->begin(m_filter);
    while (!model->advance())
        ;
    return model;
}

FigureLines::FigureLines(const QStringList &filterWords)
    : m_filter(filterWords.join(u" · "_s))
    , m_writer(TableFormat::Csv,
               figureColumns() << u"filter"_s,
               [this](const QByteArray &bytes) { m_bytes += bytes; })
{
}

void FigureLines::add(const QString &figure, const FigureRow &row)
{
    m_writer.row(figureCells(figure, row) << m_filter);
}

QByteArray FigureLines::bytes()
{
    m_writer.finish();
    return m_bytes;
}

FiguresChart::FiguresChart(Store &store, const ChartSpec &spec)
    : Chart(store, spec)
    , m_model(new FigureModel(store, spec.subjectHeading(), spec.drawn + spec.beside, this, FigureModel::Reading::InBackground))
{
    for (int i = 0; i < int(spec.drawn.size()); ++i)
        m_drawn << i;
    m_model->setSparse(isRanked() && !isOfSides());
}

void FiguresChart::begin(const FigureFilter &filter)
{
    Chart::begin(filter);
    FigureFilter asked = filter;
    if (isOfSides() && filter.networks.isEmpty())
        asked.networks = countedNetworks(m_store.database());
    if (m_spec.name == "events"_L1 && filter.kinds.isEmpty())
        asked.kinds = gatheringKinds(); // a visit has a record, not a rate
    m_model->begin(asked);
}

bool FiguresChart::advance()
{
    return m_model->advance();
}

QAbstractItemModel *FiguresChart::table() const
{
    return m_model;
}

std::unique_ptr<Drawing> FiguresChart::draw(const ChartLook &look, int rows) const
{
    ChartData data = chartData(*m_model, m_drawn, rows, isRanked());
    if (m_spec.takesTarget)
        data.target = m_target;
    switch (m_spec.kind) {
    case ChartKind::Bars: return barDrawing(data, look);
    case ChartKind::RateLine: return rateDrawing(data, look);
    default: return rowDrawing(data, RowStyle::Ranked, look);
    }
}

bool FiguresChart::isEmpty() const
{
    if (isOfSides() && m_model->rowCount() < 2)
        return true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (const int figure : m_drawn) {
            const FigureRow &value = m_model->row(row, figure);
            // A rate of nothing is a point on a line; bars of nothing are none.
            if (m_spec.kind == ChartKind::Bars ? value.numerator != 0 : value.denominator.value_or(value.numerator) != 0)
                return false;
        }
    }
    return true;
}

QString FiguresChart::base() const
{
    QStringList counts, rates;
    for (const int figure : m_drawn)
        (m_model->isRate(figure) ? rates : counts) << m_model->figureAt(figure).meaning(m_filter.status);
    return (rates.isEmpty() ? counts : rates).join(u' ');
}


QString FiguresChart::leftOut(int rows) const
{
    const ChartData data = chartData(*m_model, m_drawn, rows, isRanked());
    QStringList said;
    if (data.hidden > 0)
        said << ChartsWords::tr("%1 of %2 shown").arg(text::number(qint64(data.rows.size())), text::number(qint64(data.rows.size()) + data.hidden));
    if (data.unknown > 0)
        said << ChartsWords::tr("%n without a sheet", nullptr, data.unknown);
    if (m_model->silentCount() > 0)
        said << ChartsWords::tr("%n with nothing to count", nullptr, m_model->silentCount());
    return said.join(u" · "_s);
}

Chart::Way FiguresChart::wayFrom(int row, int column) const
{
    const int figure = std::max(0, column);
    const FigureRow &value = m_model->row(row, figure);
    // The name of a thing leads to the thing, a number to what it counts.
    if (!m_spec.page.isEmpty() && (column < 0 || !hasRowsBehind(m_model->figureAt(figure))))
        return {m_spec.page, m_model->subjectRow(row).subjectId, {}};
    return value.isThere ? Way{{}, 0, Pointed{m_model->figureAt(figure).name, m_filter, value}} : Way();
}

QByteArray FiguresChart::csv() const
{
    FigureLines lines(filterWords());
    for (int figure = 0; figure < m_model->figureCount(); ++figure) { // read anew: the model holds no row of zeros
        for (const FigureRow &row : evaluate(m_store, m_model->figureAt(figure), m_model->filter()))
            lines.add(m_model->figureAt(figure).name, row);
    }
    return lines.bytes();
}

QList<QStringList> FiguresChart::cells() const
{
    // A rate takes three columns, so that a spreadsheet can add up the first two; people two where one number is an interval.
    const auto hasInterval = [this](int figure) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->row(row, figure).more > 0)
                return true;
        }
        return false;
    };
    QList<QStringList> cells(1);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
        if (column > 0 && hasInterval(column - 1))
            cells.first() << ChartsWords::tr("%1: at least").arg(heading) << ChartsWords::tr("%1: at most").arg(heading);
        else if (column > 0 && m_model->isRate(column - 1))
            cells.first() << ChartsWords::tr("%1: how many").arg(heading) << ChartsWords::tr("%1: out of").arg(heading) << ChartsWords::tr("%1: percent").arg(heading);
        else
            cells.first() << heading;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList line{m_model->subjectText(row)};
        for (int figure = 0; figure < m_model->figureCount(); ++figure) {
            const FigureRow &value = m_model->row(row, figure);
            const QString number = value.isThere ? QString::number(value.numerator) : QString();
            if (!m_model->isRate(figure)) {
                line << number;
                if (hasInterval(figure))
                    line << (value.isThere ? QString::number(value.people().high) : QString());
                continue;
            }
            line << number << (value.isThere ? QString::number(value.denominator.value_or(0)) : QString());
            line << (value.isThere && value.value() ? plainPercent(*value.value()) : QString());
        }
        cells << line;
    }
    return cells;
}

MatrixChart::MatrixChart(Store &store, const ChartSpec &spec)
    : Chart(store, spec)
    , m_model(new MatrixModel(store, this))
{
}

void MatrixChart::begin(const FigureFilter &filter)
{
    Chart::begin(filter);
    m_model->begin(filter);
}

bool MatrixChart::advance()
{
    return m_model->advance();
}

QAbstractItemModel *MatrixChart::table() const
{
    return m_model;
}

std::unique_ptr<Drawing> MatrixChart::draw(const ChartLook &look, int) const
{
    return matrixDrawing(*m_model, look);
}

bool MatrixChart::isEmpty() const
{
    return m_model->structureCount() == 0;
}

QString MatrixChart::leftOut(int) const
{
    QStringList said;
    if (m_model->eventsLeftOut() > 0)
        said << ChartsWords::tr("the latest %1 of %2 events").arg(text::number(m_model->eventCount()), text::number(m_model->eventCount() + m_model->eventsLeftOut()));
    if (m_model->structuresLeftOut() > 0)
        said << ChartsWords::tr("%1 of %2 structures").arg(text::number(m_model->structureCount()), text::number(m_model->structureCount() + m_model->structuresLeftOut()));
    return said.join(u", "_s);
}

Chart::Way MatrixChart::wayFrom(int row, int column) const
{
    const bool ofEvent = column >= 0 && column < m_model->eventCount(), ofStructure = row >= 0 && row < m_model->structureCount();
    if (ofEvent && row == m_model->structureCount())
        return {{}, 0, Pointed{"present"_L1, m_filter, m_model->eventAt(column)}};
    if (ofStructure && column == m_model->eventCount())
        return {{}, 0, Pointed{"structure-gathered"_L1, m_filter, m_model->structureAt(row)}};
    if (ofEvent)
        return {"event"_L1, m_model->eventAt(column).subjectId, {}};
    return row >= 0 && row < m_model->structureCount() ? Way{"structures"_L1, m_model->structureAt(row).subjectId, {}} : Way();
}

QByteArray MatrixChart::csv() const
{
    QByteArray bytes;
    TableWriter writer(TableFormat::Csv, {u"structure_id"_s, u"structure"_s, u"event_id"_s, u"event"_s, u"date"_s, u"state"_s, u"filter"_s},
                       [&](const QByteArray &part) { bytes += part; });
    const QString filter = filterWords().join(u" · "_s);
    const std::unique_ptr<MatrixModel> whole = this->whole();
    for (int row = 0; row < whole->structureCount(); ++row) {
        const FigureRow &structure = whole->structureAt(row);
        for (int column = 0; column < whole->eventCount(); ++column) {
            const FigureRow &event = whole->eventAt(column);
            writer.row({idCell(structure.subjectId), structure.subject, idCell(event.subjectId), event.subject, event.date.toString(Qt::ISODate),
                        codeOf(whole->cell(row, column)), filter});
        }
    }
    writer.finish();
    return bytes;
}

QString MatrixChart::leftOutOfPicture(int) const
{
    const int all = m_model->structureCount() + m_model->structuresLeftOut(), drawn = std::min(m_model->structureCount(), mostMatrixRows);
    QStringList said;
    if (m_model->eventsLeftOut() > 0)
        said << ChartsWords::tr("the latest %1 of %2 events").arg(text::number(m_model->eventCount()), text::number(m_model->eventCount() + m_model->eventsLeftOut()));
    if (drawn < all)
        said << ChartsWords::tr("%1 of %2 structures").arg(text::number(drawn), text::number(all));
    return said.isEmpty() ? QString() : said.join(u", "_s) + u". "_s + ChartsWords::tr("The exported numbers hold them all.");
}

QList<QStringList> MatrixChart::cells() const
{
    // In words: a spreadsheet can count them, and nobody has to learn the signs.
    const std::unique_ptr<MatrixModel> whole = this->whole();
    QList<QStringList> cells{{m_spec.subjectHeading()}};
    for (int column = 0; column < whole->eventCount(); ++column)
        cells.first() << whole->eventAt(column).date.toString(Qt::ISODate) + u" · "_s + whole->eventAt(column).subject;
    cells.first() << whole->headerData(whole->eventCount(), Qt::Horizontal).toString();
    for (int row = 0; row < whole->structureCount(); ++row) {
        QStringList line{whole->structureAt(row).subject};
        for (int column = 0; column < whole->eventCount(); ++column)
            line << MatrixModel::words(whole->cell(row, column));
        cells << (line << QString::number(whole->structureAt(row).numerator));
    }
    return cells;
}

} // namespace maillage
