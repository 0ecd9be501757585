#include "models/exchange/csv.h"
#include "models/exchange/tablewriter.h"
#include "models/store/failure.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QString refusal(const QByteArray &bytes)
{
    try {
        csv::read(bytes);
    } catch (const Failure &failure) {
        return failure.sentence();
    }
    return {};
}

QString randomCell(std::mt19937 &engine)
{
    static const QString alphabet = u"ab é'\"=+-@\t\r\n,;0159.«Ж東🎈\u202f\ufeff"_s;
    QString cell;
    for (auto length = engine() % 7; length > 0; --length)
        cell += alphabet.at(qsizetype(engine() % uint(alphabet.size())));
    // Half a surrogate pair is no text; UTF-8 cannot hold it.
    return QString::fromUtf8(cell.toUtf8());
}

} // namespace

TEST_CASE("Any table comes back from CSV cell by cell")
{
    std::mt19937 engine(4);
    for (int round = 0; round < 3000; ++round) {
        const int columns = 1 + int(engine() % 4);
        QStringList header;
        for (int i = 0; i < columns; ++i)
            header << u"column%1"_s.arg(i);
        const QChar separator = columns == 1 ? u',' : QList<QChar>{u',', u';', u'\t'}.at(int(engine() % 3));
        QByteArray text = csv::line(header, separator);
        QList<QStringList> rows;
        for (auto count = engine() % 4; count > 0; --count) {
            QStringList cells;
            for (int i = 0; i < columns; ++i)
                cells << randomCell(engine);
            rows << cells;
            text += csv::line(cells, separator);
        }
        const csv::Table table = csv::read(text);
        REQUIRE(table.header.cells == header);
        REQUIRE(table.rows.size() == size_t(rows.size()));
        for (qsizetype i = 0; i < rows.size(); ++i)
            REQUIRE(table.rows[size_t(i)].cells == rows.at(i));
    }
}

TEST_CASE("A cell that a spreadsheet would run is written as text and numbers stay numbers")
{
    CHECK(csv::line({u"=1+1"_s}) == "'=1+1\n");
    CHECK(csv::line({u"@SUM(A1)"_s}) == "'@SUM(A1)\n");
    CHECK(csv::line({u"+33 5 55"_s}) == "'+33 5 55\n");
    CHECK(csv::line({u"-5"_s, u"-0.25"_s, u"+3"_s}) == "-5,-0.25,+3\n");
    CHECK(csv::line({u"\tx"_s}) == "'\tx\n");
}

TEST_CASE("Line ends and separators and a byte order mark are recognised")
{
    const csv::Table table = csv::read("\xef\xbb\xbfname;notes\r\n\"a\r\nb\";x,y\r\n\r\nc;d");
    CHECK(table.header.cells == QStringList{u"name"_s, u"notes"_s});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == QStringList{u"a\r\nb"_s, u"x,y"_s});
    CHECK(table.rows[0].line == 2);
    CHECK(table.rows[1].line == 5);
    CHECK(csv::read("a\tb\n1\t2").rows.front().cells == QStringList{u"1"_s, u"2"_s});
    CHECK(csv::read("a,b\r1,2\r").rows.front().line == 2);
}

TEST_CASE("Bad CSV is refused with line and column")
{
    CHECK(refusal("a,b\n1,\"2\n3,4\n").startsWith(u"Line 2, column 2: a quotation mark is opened"_s));
    CHECK(refusal("a,b\n\"1\n\",2\n3\n").startsWith(u"Line 4, column 2: this row has 1 cells"_s));
    CHECK(refusal("a,b\n1,2,3\n").startsWith(u"Line 2, column 3: this row has 3 cells"_s));
    CHECK(refusal("a,b\n\"1\"x,2\n").startsWith(u"Line 2, column 1: there is text after"_s));
    CHECK(refusal("a,b\n\xe9,2\n").contains(u"UTF-8"_s));
    CHECK(refusal("a\n\xc3").contains(u"UTF-8"_s));
    CHECK(refusal("").contains(u"empty"_s));
    CHECK(refusal("\n\r\n").contains(u"empty"_s));
}

TEST_CASE("JSON keeps texts and numbers and flags and nothing apart")
{
    QByteArray text;
    TableWriter writer(TableFormat::Json, {u"a\"b"_s, u"n"_s, u"d"_s, u"f"_s, u"z"_s}, [&](const QByteArray &part) { text += part; });
    writer.row({u"é \\ \" \n \t \x01 🎈"_s, qint64(7), 0.25, true, QVariant()});
    writer.finish();
    const QJsonObject row = QJsonDocument::fromJson(text).array().at(0).toObject();
    CHECK(row.value(u"a\"b"_s).toString() == u"é \\ \" \n \t \x01 🎈"_s);
    CHECK(row.value(u"n"_s).toInt() == 7);
    CHECK(row.value(u"d"_s).toDouble() == 0.25);
    CHECK(row.value(u"f"_s).isBool());
    CHECK(row.value(u"z"_s).isNull());
}
