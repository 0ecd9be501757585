#include "models/exchange/csv.h"

#include "models/store/failure.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace maillage::csv {

namespace {

class CsvWords
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

QString decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        throw Failure(CsvWords::tr("This text is not in UTF-8. In the spreadsheet, save it again as CSV and choose the character "
                         "set UTF-8."));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// What no cell of a spreadsheet holds; SQLite would end a text at U+0000.
bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
}

QChar separatorOf(const QString &text)
{
    QChar best = u',';
    int most = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        int count = 0;
        bool quoted = false;
        for (const QChar c : text) {
            if (c == u'"')
                quoted = !quoted;
            else if (!quoted && isLineEnd(c))
                break;
            else if (!quoted && c == candidate)
                ++count;
        }
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

bool isProtected(const QString &cell)
{
    static const QRegularExpression pattern(u"^'+[=+\\-@\\t\\r]"_s);
    return cell.startsWith(u'\'') && pattern.match(cell).hasMatch();
}

bool needsProtection(const QString &cell)
{
    static const QRegularExpression formula(u"^[=+\\-@\\t\\r]"_s);
    static const QRegularExpression number(u"^[+-]?[0-9]+([.,][0-9]+)?\\z"_s);
    // A text that already looks protected gets one more apostrophe, or reading would take its own away.
    return isProtected(cell) || (formula.match(cell).hasMatch() && !number.match(cell).hasMatch());
}

class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    /// Empty cells: a blank line.
    Row record()
    {
        Row row{m_line, {}};
        const bool blank = isLineEnd(m_text.at(m_at));
        while (!blank) {
            row.cells << cell(row);
            if (atEnd() || m_text.at(m_at) != m_separator)
                break;
            ++m_at;
        }
        endLine();
        return row;
    }

private:
    QString cell(const Row &row)
    {
        QString value = !atEnd() && m_text.at(m_at) == u'"' ? quoted(row) : plain(row);
        if (isProtected(value))
            value.remove(0, 1);
        const auto odd = std::find_if(value.cbegin(), value.cend(), isControl);
        if (odd != value.cend())
            throw Failure(CsvWords::tr("Line %1, column %2: there is a character that cannot be shown (U+%3). Take it out of the file.")
                              .arg(row.line)
                              .arg(row.cells.size() + 1)
                              .arg(int(odd->unicode()), 4, 16, QChar(u'0')));
        return value;
    }

    static Failure tooLong(const Row &row)
    {
        return Failure(CsvWords::tr("Line %1, column %2: this cell is longer than any that people write. A quotation mark may be missing, "
                         "or this is no table.")
                           .arg(row.line)
                           .arg(row.cells.size() + 1));
    }

    QString plain(const Row &row)
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        if (m_at - start > longestCell)
            throw tooLong(row);
        return m_text.mid(start, m_at - start);
    }

    QString quoted(const Row &row)
    {
        QString value;
        ++m_at;
        while (true) {
            if (atEnd())
                throw Failure(CsvWords::tr("Line %1, column %2: a quotation mark is opened and never closed.")
                                  .arg(row.line)
                                  .arg(row.cells.size() + 1));
            const QChar c = m_text.at(m_at++);
            if (c == u'"') {
                if (atEnd() || m_text.at(m_at) != u'"')
                    break;
                ++m_at;
            } else if (c == u'\n' || (c == u'\r' && (atEnd() || m_text.at(m_at) != u'\n'))) {
                ++m_line;
            }
            value += c;
            if (value.size() > longestCell)
                throw tooLong(row);
        }
        if (!atEnd() && m_text.at(m_at) != m_separator && !isLineEnd(m_text.at(m_at)))
            throw Failure(CsvWords::tr("Line %1, column %2: there is text after the closing quotation mark. Write a quotation "
                             "mark inside a cell twice.")
                              .arg(row.line)
                              .arg(row.cells.size() + 1));
        return value;
    }

    void endLine()
    {
        if (atEnd())
            return;
        if (m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

namespace {

Table parsed(const QString &text, size_t most)
{
    Parser parser(text);
    Table table;
    while (!parser.atEnd() && table.rows.size() < most) {
        Row row = parser.record();
        if (row.cells.isEmpty())
            continue;
        const qsizetype expected = table.header.cells.size();
        if (table.header.line == 0) {
            table.header = std::move(row);
        } else if (row.cells.size() == expected) {
            table.rows.push_back(std::move(row));
        } else {
            throw Failure(CsvWords::tr("Line %1, column %2: this row has %3 cells, but the first line names %4 columns. Put "
                             "quotation marks around a cell that holds a separator.")
                              .arg(row.line)
                              .arg(std::min(row.cells.size(), expected) + 1)
                              .arg(row.cells.size())
                              .arg(expected));
        }
    }
    if (table.header.line == 0)
        throw Failure(CsvWords::tr("This file is empty. Its first line must name the columns."));
    return table;
}

/// Up to the last line end before `most` bytes: a character or a line cut in two would be wrong in a way the file is not.
QByteArrayView startOf(const QByteArray &bytes, qsizetype most)
{
    if (bytes.size() <= most)
        return bytes;
    const QByteArrayView start = QByteArrayView(bytes).first(most);
    const qsizetype end = std::max(start.lastIndexOf('\n'), start.lastIndexOf('\r'));
    return start.first(std::max<qsizetype>(end, 0));
}

} // namespace

Table read(const QByteArray &bytes)
{
    return parsed(decoded(bytes), std::numeric_limits<size_t>::max());
}

Table readFirst(const QByteArray &bytes, int rows)
{
    return parsed(decoded(startOf(bytes, 4 * longestCell)), size_t(rows));
}

QByteArray line(const QStringList &cells, QChar separator)
{
    QString result;
    for (const QString &cell : cells) {
        if (&cell != &cells.front())
            result += separator;
        QString text = needsProtection(cell) ? u'\'' + cell : cell;
        const auto special = [separator](QChar c) { return c == separator || c == u'"' || isLineEnd(c); };
        // A lone empty cell would be a blank line; a byte order mark at the very start would be lost.
        const bool ambiguous = (text.isEmpty() && cells.size() == 1) || text.startsWith(QChar::ByteOrderMark);
        if (ambiguous || std::any_of(text.cbegin(), text.cend(), special))
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        result += text;
    }
    return (result + u'\n').toUtf8();
}

QByteArray forPeople(const QList<QStringList> &rows)
{
    const QChar between = QLocale().decimalPoint() == QLatin1String(",") ? u';' : u',';
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QStringList &row : rows)
        bytes += line(row, between);
    return bytes;
}

} // namespace maillage::csv
