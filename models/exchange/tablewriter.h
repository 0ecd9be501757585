#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <optional>

namespace maillage {

/// How a table is written out: CSV and JSON for other programs, tab-separated text for pasting into a spreadsheet.
enum class TableFormat { Csv, Json, Tsv };

/// The format called "csv", "json" or "tsv".
std::optional<TableFormat> tableFormat(const QString &name);

/// Writes a table row by row, however long it is, in UTF-8 and the same in every language. A cell is a text, a
/// whole number, a decimal number, a bool, or invalid (nothing: an empty cell, null in JSON). Identities are given
/// as texts, because they are larger than what JSON readers keep exact.
class TableWriter
{
public:
    using Sink = std::function<void(const QByteArray &)>;

    TableWriter(TableFormat format, const QStringList &columns, Sink sink);

    void row(const QVariantList &cells);
    /// To be called once after the last row.
    void finish();

private:
    void put(const QByteArray &bytes);
    QByteArray jsonRow(const QVariantList &cells) const;

    TableFormat m_format;
    QList<QByteArray> m_names; // as JSON strings
    Sink m_sink;
    QByteArray m_waiting;
    bool m_first = true;
};

} // namespace maillage
