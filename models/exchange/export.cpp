#include "models/exchange/export.h"

#include "models/exchange/csv.h"
#include "models/exchange/distinctnames.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QVariant cellOf(const ListColumn &column, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (column.kind) {
    case CellKind::Number: return value.toLongLong();
    case CellKind::Decimal: return value.toDouble();
    case CellKind::Flag: return value.toInt() != 0;
    default: return value.toString();
    }
}

} // namespace

QVariant idCell(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(QString::number(id));
}

QStringList figureColumns()
{
    return {u"figure"_s, u"subject_id"_s, u"subject"_s, u"date"_s, u"value"_s, u"numerator"_s, u"denominator"_s, u"base"_s, u"value_high"_s};
}

QVariantList figureCells(const QString &figure, const FigureRow &row)
{
    const std::optional<double> ratio = row.value();
    const Figure *known = figureNamed(figure);
    const bool isOfPeople = known && known->isOfPeople();
    return {figure, idCell(row.subjectId), row.subject, row.date.isValid() ? QVariant(row.date.toString(Qt::ISODate)) : QVariant(),
            !row.denominator ? QVariant(row.numerator) : ratio ? QVariant(*ratio) : QVariant(), row.numerator,
            row.denominator ? QVariant(*row.denominator) : QVariant(), row.base.isEmpty() ? QVariant() : QVariant(row.base),
            isOfPeople ? QVariant(row.people().high) : QVariant()};
}

void exportListing(const Store &store, const Listing &listing, TableFormat format, const TableWriter::Sink &sink)
{
    const DistinctNames distinct(store.database(), listing);
    QStringList names{u"id"_s}, selected{u"id"_s};
    for (const ListColumn &column : listing.columns) {
        names << column.name;
        selected << u'"' + column.name + u'"';
    }
    QHash<QString, int> idPlaces;
    for (auto it = distinct.idColumns().begin(); it != distinct.idColumns().end(); ++it) {
        idPlaces.insert(it.key(), int(selected.size()));
        selected << it.value();
    }
    TableWriter writer(format, names, sink);
    Query rows = rowsOf(store.database(), listing, selected.join(u", "_s),
                        u"ORDER BY "_s + (listing.name == "timeline"_L1 ? "date DESC, id"_L1 : "id"_L1));
    while (rows.next()) {
        QVariantList cells{idCell(rows.get<qint64>(0))};
        for (int i = 0; i < int(listing.columns.size()); ++i) {
            const ListColumn &column = listing.columns[size_t(i)];
            QVariant cell = cellOf(column, rows.value(i + 1));
            if (const int place = idPlaces.value(column.name); place > 0 && !cell.isNull())
                cell = distinct.words(column.name, rows.get<QString>(place), cell.toString());
            cells << cell;
        }
        writer.row(cells);
    }
    writer.finish();
}

void exportFigures(const Store &store, const std::vector<const Figure *> &figures, const FigureFilter &filter,
                   TableFormat format, const TableWriter::Sink &sink)
{
    TableWriter writer(format, figureColumns(), sink);
    for (const Figure *figure : figures) {
        for (const FigureRow &row : evaluate(store, *figure, filter)) {
            writer.row(figureCells(figure->name, row));
        }
    }
    writer.finish();
}

QString tabSeparated(const QList<QStringList> &rows)
{
    QByteArray text;
    for (const QStringList &row : rows)
        text += csv::line(row, u'\t');
    return QString::fromUtf8(text);
}

} // namespace maillage
