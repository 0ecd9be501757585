#pragma once

#include "models/exchange/csv.h"
#include "models/domain/period.h"
#include "models/exchange/references.h"

namespace maillage {

/// What a whole import knows: the header's columns, and where it writes and looks things up.
struct ImportContext
{
    Transaction &transaction;
    References &references;
    QHash<QString, int> columns; // name of a field → its place in the file
    const csv::Row &header;
    int unread = 0;              // periods
    QStringList notes = {};

    bool has(QLatin1StringView field) const { return columns.contains(field); }
    /// What the file calls the column; the name of the field where it has none.
    QString heading(QLatin1StringView field) const;
};

/// One cell on its way into a record. Whatever is wrong with it leaves as a Failure that names line and column.
class ImportCell
{
public:
    ImportCell(ImportContext &context, const csv::Row &row, QLatin1StringView field);

    /// As it stands, for long texts; without spaces around it, for everything else.
    const QString &whole() const { return m_whole; }
    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    ImportContext &context() const { return m_context; }
    ImportCell sibling(QLatin1StringView field) const { return {m_context, m_row, field}; }
    /// This cell as if only `text` stood in it.
    ImportCell part(const QString &text) const;
    /// One for each of several that stand in it with “;” between.
    std::vector<ImportCell> parts() const;

    [[noreturn]] void refuse(const QString &sentence) const;

    /// Says of this cell, once all is done, how it was taken. False when that was said already: a row is read twice where it
    /// changes one that is there.
    bool note(const QString &sentence) const;

    QDate date() const;
    /// A time in words; one that cannot be read is counted and told.
    Period period() const;
    /// A day, or the first or last of the month or year that stands there.
    QDate periodStart() const;
    QDate periodEnd() const;
    QTime time() const;
    std::optional<int> number() const;
    std::optional<double> decimal() const;
    bool flag() const;
    QString code(const CodeSet &codes) const; // empty for an empty cell

    /// The row of another table that the cell names; 0 for an empty cell.
    qint64 reference(const RecordType &type) const { return isEmpty() ? 0 : one(candidates(type)); }
    template<Record R>
    IdOf<R> reference() const { return IdOf<R>(reference(R::type())); }
    /// As reference, but a name unknown so far is given to a new row.
    qint64 referenceOrNew(const RecordType &type) const;

private:
    QDate dayOfPeriod(bool atEnd) const;
    [[noreturn]] void refuseUnknown() const;
    [[noreturn]] void refuseAmbiguous(qsizetype count) const;

    /// The rows that the cell may name: told apart by what stands beside it.
    QList<qint64> candidates(const RecordType &type) const;
    qint64 one(const QList<qint64> &found) const;

    ImportContext &m_context;
    const csv::Row &m_row;
    QLatin1StringView m_field;
    QString m_whole;
    QString m_text;
};

} // namespace maillage
