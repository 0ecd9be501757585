#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// Comma-separated text as RFC 4180 has it, read from and written for spreadsheets. What is written is read back
/// exactly, cell by cell. A cell that a spreadsheet would run as a formula is written behind an apostrophe, and the
/// reader takes that apostrophe away again; numbers stay numbers.
namespace maillage::csv {

/// One record, and the line of the text on which it begins (the first line is 1).
struct Row
{
    int line = 0;
    QStringList cells;
};

/// Longer than anything that people write in a cell, or on a line of a list; what is longer is another kind of file.
inline constexpr int longestCell = 1024 * 1024;

struct Table
{
    Row header;
    std::vector<Row> rows; // each with as many cells as the header
};

/// Reads UTF-8 with or without a byte order mark, lines ended in any way, cells separated by whichever of comma,
/// semicolon and tab the first line holds most of. Blank lines are passed over. Throws a Failure that names line and
/// column when a quote is not closed, a cell holds a control character or is longer than any that people write, or a row has
/// more or fewer cells than the first.
Table read(const QByteArray &bytes);

/// The first rows alone, whatever comes after them: quick however long the text is.
Table readFirst(const QByteArray &bytes, int rows);

/// One line with its line feed.
QByteArray line(const QStringList &cells, QChar separator = u',');

/// A whole table for people: with the mark by which spreadsheets know UTF-8, and the separator that those of the locale expect.
QByteArray forPeople(const QList<QStringList> &rows);

} // namespace maillage::csv
