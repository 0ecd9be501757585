#include <catch2/catch.hpp>

#include "tests/support.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct FiguresShell
{
    QTemporaryDir folder;

    /// What it printed; it must have gone well.
    QStringList lines(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(MAILLAGE_PROGRAM), arguments);
        REQUIRE(process.waitForFinished(120'000));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    void import(const QString &table, const QString &text) const
    {
        QFile file(folder.filePath(u"import.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        lines({u"import"_s, u"n.maillage"_s, table, u"import.csv"_s});
    }
};

} // namespace

TEST_CASE("Figures of several networks stand side by side on the command line")
{
    const FiguresShell shell;
    shell.lines({u"new"_s, u"n.maillage"_s});
    shell.import(u"networks"_s, u"name,parent\nGrand-Est,n\nOccitanie,n\nAsleep,n\n"_s);
    shell.import(u"structures"_s, u"name\nA\nB\nC\nD\nE\n"_s);
    shell.import(u"memberships"_s, u"structure,network,status,from\nA,n,member,2019-01-01\nB,n,member,2022-01-01\nA,Grand-Est,member,2020-05-01\n"
                                   "C,Grand-Est,member,2020-05-01\nD,Occitanie,member,2021-01-01\nE,Occitanie,member,2021-01-02\n"_s);
    shell.import(u"events"_s, u"title,date,kind,network\nFirst,2022-04-07,meeting,Grand-Est\nVisit,2022-04-08,visit,Occitanie\nOwn,2022-05-01,meeting,\n"_s);
    shell.import(u"attendance"_s, u"event,structure,reply,headcount\nFirst,A,yes,2\nFirst,C,yes,1\nVisit,D,,1\nOwn,B,yes,1\n"_s);
    const auto column = [](const QStringList &lines, int at) {
        QStringList cells;
        for (const QString &line : lines.mid(1))
            cells << line.split(u',').value(at);
        return cells;
    };
    constexpr int subject = 2, numerator = 5, denominator = 6;
    // "Members of each region on 1 January 2021"
    QStringList members = shell.lines({u"figures"_s, u"n.maillage"_s, u"members"_s, u"--network"_s, u"all"_s, u"--to"_s, u"2021-01-01"_s});
    CHECK(column(members, subject) == QStringList{u"n"_s, u"Grand-Est"_s, u"Occitanie"_s});
    CHECK(column(members, numerator) == QStringList{u"1"_s, u"2"_s, u"1"_s});
    // "Regions without visit or meeting since"
    const QStringList held = shell.lines({u"figures"_s, u"n.maillage"_s, u"events-held"_s, u"--network"_s, u"all"_s, u"--from"_s, u"2022-04-08"_s, u"--to"_s, u"2022-12-31"_s});
    CHECK(column(held, numerator) == QStringList{u"1"_s, u"0"_s, u"1"_s});
    const QStringList visited = shell.lines({u"figures"_s, u"n.maillage"_s, u"visited"_s, u"--network"_s, u"Occitanie"_s, u"--year"_s, u"2022"_s, u"--lang"_s, u"en"_s});
    CHECK(column(visited, numerator) == QStringList{u"1"_s});
    CHECK(column(visited, denominator) == QStringList{u"2"_s});
    CHECK(visited.value(1).contains(u"network “Occitanie”"_s));
    const QStringList first = shell.lines({u"figures"_s, u"n.maillage"_s, u"participation"_s, u"--kind"_s, u"meeting"_s, u"--kind"_s, u"visit"_s});
    REQUIRE(first.size() == 3); // the visit has no rate
    CHECK(column(first, numerator) == QStringList{u"2"_s, u"1"_s});
    CHECK(column(first, denominator) == QStringList{u"2"_s, u"2"_s});
}
