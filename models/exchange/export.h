#pragma once

#include "models/exchange/tablewriter.h"
#include "models/figures/figure.h"
#include "models/lists/listing.h"

namespace maillage {

class Store;

/// A register written out whole: its `id`, then the columns of the listing, codes as they stand in the file, days as
/// ISO dates. What `maillage list` prints and what `import` takes back; where two rows share a name, those that have a
/// key are referred to by it.
void exportListing(const Store &store, const Listing &listing, TableFormat format, const TableWriter::Sink &sink);

/// The same figures that are shown and printed: figure, subject_id, subject, date, value, numerator, denominator,
/// base, value_high. A count has no denominator; a rate with nothing to divide by has no value. A number of people has both ends,
/// equal where it is exact, so that a spreadsheet can add up either.
void exportFigures(const Store &store, const std::vector<const Figure *> &figures, const FigureFilter &filter,
                   TableFormat format, const TableWriter::Sink &sink);

/// One figure of one subject in the columns of exportFigures, for whoever adds some of their own.
QStringList figureColumns();
QVariantList figureCells(const QString &figure, const FigureRow &row);
/// An identity as text, since it is larger than the numbers of other programs; nothing for none.
QVariant idCell(qint64 id);

/// Cells as text for the clipboard: a line a row, a tab between cells, ready to paste into a spreadsheet.
QString tabSeparated(const QList<QStringList> &rows);

} // namespace maillage
