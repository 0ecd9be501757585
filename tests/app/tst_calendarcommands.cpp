#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QString error;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(MAILLAGE_PROGRAM), arguments);
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

QJsonArray rows(const QStringList &arguments)
{
    const Outcome outcome = run(arguments + QStringList{u"--format"_s, u"json"_s});
    INFO(outcome.error);
    REQUIRE(outcome.code == 0);
    return QJsonDocument::fromJson(outcome.out).array();
}

/// A file with the evenings of April 2022.
struct SampleFile
{
    SampleFile() { REQUIRE(run({u"new"_s, file, u"--sample"_s, u"evenings"_s}).code == 0); }
    QStringList dates(const QStringList &more) const
    {
        return QStringList{u"dates"_s, file, u"--from"_s, u"2022-04-01"_s, u"--to"_s, u"2022-04-30"_s} + more;
    }
    QTemporaryDir folder;
    QString file = folder.filePath(u"sample.maillage"_s);
};

} // namespace

TEST_CASE("The command period says how a time is understood")
{
    const QJsonArray read = rows({u"period"_s, u"mi-avril 2022"_s});
    CHECK(read == QJsonArray{QJsonObject{{u"words"_s, u"mi-avril 2022"_s}, {u"from"_s, u"2022-04-11"_s}, {u"to"_s, u"2022-04-20"_s}, {u"from_certainty"_s, u"about"_s}, {u"to_certainty"_s, u"about"_s}}});
    const QJsonObject unread = rows({u"period"_s, u"pendant le Congrès"_s}).at(0).toObject();
    CHECK(unread.value(u"from"_s).isNull());
    CHECK(unread.value(u"from_certainty"_s) == u"unread"_s);
    CHECK(run({u"period"_s, u"2023"_s}).out == "words,from,to,from_certainty,to_certainty\n2023,2023-01-01,2023-12-31,unit,unit\n");
    CHECK(run({u"period"_s}).code == 2);
    CHECK(run({u"period"_s, u"mi-avril"_s, u"2022"_s}).code == 2);
}

TEST_CASE("The command dates ranks days by the criteria that hold")
{
    const SampleFile sample;
    const QStringList criteria{u"--criterion"_s, u"weekday=thu"_s, u"--criterion=school-holidays"_s, u"--criterion"_s, u"month=avril"_s};
    const QJsonArray zoneA = rows(sample.dates(QStringList{u"--zone"_s, u"a"_s} + criteria));
    REQUIRE(zoneA.size() == 30);
    CHECK(zoneA.at(0).toObject().value(u"date"_s) == u"2022-04-07"_s);
    CHECK(zoneA.at(1).toObject().value(u"date"_s) == u"2022-04-14"_s);
    CHECK(zoneA.at(1).toObject().value(u"holding"_s) == 3);
    CHECK(zoneA.at(2).toObject().value(u"holding"_s) == 2);
    const QJsonArray zoneB = rows(sample.dates(QStringList{u"--zone"_s, u"B"_s} + criteria));
    CHECK(zoneB.at(0).toObject().value(u"date"_s) == u"2022-04-07"_s);
    CHECK(zoneB.at(1).toObject().value(u"date"_s) == u"2022-04-28"_s);
    for (const QJsonValue &row : zoneB) {
        if (row.toObject().value(u"date"_s) == u"2022-04-14"_s)
            CHECK(row.toObject().value(u"school-holidays"_s) == u"no"_s);
    }
    // The sample is of the Creuse, zone A; a new file says of no department, and then it cannot be told.
    CHECK(rows(sample.dates({u"--criterion"_s, u"school-holidays"_s})).at(0).toObject().value(u"school-holidays"_s) == u"yes"_s);
    const QString empty = sample.folder.filePath(u"empty.maillage"_s);
    REQUIRE(run({u"new"_s, empty}).code == 0);
    const QByteArray csv = run({u"dates"_s, empty, u"--from"_s, u"2022-04-01"_s, u"--to"_s, u"2022-04-01"_s, u"--criterion"_s, u"school-holidays"_s}).out;
    CHECK(csv.startsWith("date,holding,criteria,school-holidays,school-holidays_reason\n2022-04-01,0,1,unknown,"));
    CHECK(run(sample.dates({})).code == 0);
}

TEST_CASE("The command dates refuses what it cannot judge by with a sentence")
{
    const SampleFile sample;
    for (const QStringList &wrong : {QStringList{u"--criterion"_s, u"colour"_s}, {u"--criterion"_s, u"apart=0"_s}, {u"--zone"_s, u"D"_s}, {u"--to"_s, u"32/04/2022"_s}, {u"--criterion"_s}}) {
        const Outcome outcome = run(sample.dates(wrong));
        CHECK(outcome.code == 2);
        CHECK(outcome.error.contains(u"Usage:"_s));
    }
    CHECK(run({u"dates"_s, sample.file}).code == 2);
    CHECK(run(sample.dates({u"--to"_s, u"2022-03-01"_s})).code == 1);
    CHECK(run(sample.dates({u"--to"_s, u"2122-03-01"_s})).code == 1);
    CHECK(run(sample.dates({u"--event"_s, u"nowhere"_s})).code == 1);
}

TEST_CASE("The command import takes the school calendar")
{
    const SampleFile sample;
    const QString ics = sample.folder.filePath(u"calendar.ics"_s);
    QFile file(ics);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20271023\r\nDTEND;VALUE=DATE:20271108\r\nSUMMARY:Vacances de la Toussaint - Zone A\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    CHECK(run({u"import"_s, sample.file, u"school-holidays"_s, ics}).code == 0);
    const QJsonObject row = rows({u"list"_s, sample.file, u"school-holidays"_s}).at(0).toObject();
    CHECK(row.value(u"school_year"_s) == u"2027-2028"_s);
    CHECK(row.value(u"last_day"_s) == u"2027-11-07"_s);
    const QJsonObject date = rows({u"dates"_s, sample.file, u"--from"_s, u"2027-11-04"_s, u"--to"_s, u"2027-11-04"_s, u"--zone"_s, u"A"_s, u"--criterion"_s, u"school-holidays"_s}).at(0).toObject();
    CHECK(date.value(u"school-holidays"_s) == u"no"_s);
}

TEST_CASE("The command export writes a calendar")
{
    const SampleFile sample;
    const QString out = sample.folder.filePath(u"out.ics"_s);
    const Outcome outcome = run({u"export"_s, sample.file, u"calendar"_s, u"--out"_s, out, u"--lang"_s, u"en"_s});
    CHECK(outcome.code == 0);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray ics = file.readAll();
    CHECK(ics.count("BEGIN:VEVENT") == rows({u"list"_s, sample.file, u"events"_s}).size());
    CHECK(ics.contains("DTSTART;TZID=Europe/Paris:20220407T180000"));
    CHECK(run({u"export"_s, sample.file, u"calendar"_s}).code == 2);
    CHECK(run({u"export"_s, sample.file, u"people"_s, u"--out"_s, out}).code == 2);
    CHECK(run({u"export"_s, sample.file, u"calendar"_s, u"--out"_s, u"out.csv"_s}).code == 2);
    CHECK(run({u"export"_s, sample.file, u"calendar"_s, u"--out"_s, sample.folder.filePath(u"nowhere/out.ics"_s)}).code == 1);
}
