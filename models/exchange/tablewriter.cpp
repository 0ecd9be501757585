#include "models/exchange/tablewriter.h"

#include "models/exchange/csv.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr qsizetype chunk = 1 << 16;

QByteArray jsonString(const QString &text)
{
    QString result(u'"');
    result.reserve(text.size() + 2);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"': result += u"\\\""; break;
        case u'\\': result += u"\\\\"; break;
        case u'\n': result += u"\\n"; break;
        case u'\r': result += u"\\r"; break;
        case u'\t': result += u"\\t"; break;
        default:
            if (c.unicode() < 0x20)
                result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
            else
                result += c;
        }
    }
    return (result + u'"').toUtf8();
}

QString plainText(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::Bool: return cell.toBool() ? u"1"_s : u"0"_s;
    case QMetaType::Double: return QString::number(cell.toDouble(), 'f', QLocale::FloatingPointShortest);
    default: return cell.toString();
    }
}

QByteArray jsonValue(const QVariant &cell)
{
    if (cell.isNull())
        return "null";
    switch (cell.typeId()) {
    case QMetaType::Bool: return cell.toBool() ? "true" : "false";
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double: return plainText(cell).toUtf8();
    default: return jsonString(cell.toString());
    }
}

} // namespace

std::optional<TableFormat> tableFormat(const QString &name)
{
    if (name == "csv"_L1)
        return TableFormat::Csv;
    if (name == "json"_L1)
        return TableFormat::Json;
    if (name == "tsv"_L1)
        return TableFormat::Tsv;
    return std::nullopt;
}

TableWriter::TableWriter(TableFormat format, const QStringList &columns, Sink sink)
    : m_format(format)
    , m_sink(std::move(sink))
{
    if (m_format == TableFormat::Json) {
        for (const QString &name : columns)
            m_names << jsonString(name);
        put("[");
    } else {
        put(csv::line(columns, m_format == TableFormat::Csv ? u',' : u'\t'));
    }
}

void TableWriter::row(const QVariantList &cells)
{
    if (m_format == TableFormat::Json) {
        put((m_first ? "\n" : ",\n") + jsonRow(cells));
    } else {
        QStringList texts;
        texts.reserve(cells.size());
        for (const QVariant &cell : cells)
            texts << plainText(cell);
        put(csv::line(texts, m_format == TableFormat::Csv ? u',' : u'\t'));
    }
    m_first = false;
}

void TableWriter::finish()
{
    if (m_format == TableFormat::Json)
        put(m_first ? "]\n" : "\n]\n");
    m_sink(m_waiting);
    m_waiting.clear();
}

void TableWriter::put(const QByteArray &bytes)
{
    m_waiting += bytes;
    if (m_waiting.size() >= chunk) {
        m_sink(m_waiting);
        m_waiting.clear();
    }
}

QByteArray TableWriter::jsonRow(const QVariantList &cells) const
{
    QByteArray result = "  {";
    for (qsizetype i = 0; i < cells.size(); ++i)
        result += (i > 0 ? ", " : "") + m_names.at(i) + ": " + jsonValue(cells.at(i));
    return result + '}';
}

} // namespace maillage
