#include <catch2/catch.hpp>

#include "tests/support.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Shell
{
    QTemporaryDir folder;

    /// Exit code and what it said.
    std::pair<int, QString> run(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(MAILLAGE_PROGRAM), arguments);
        REQUIRE(process.waitForFinished(120'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
    }
    QString content(const QString &name) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
};

} // namespace

TEST_CASE("Charts are written from the command line under the filters of the page")
{
    const Shell shell;
    REQUIRE(shell.run({u"new"_s, u"e.maillage"_s, u"--sample"_s, u"evenings"_s}).first == 0);
    const QStringList chart{u"chart"_s, u"e.maillage"_s};
    for (const QString &suffix : {u"svg"_s, u"png"_s, u"pdf"_s, u"csv"_s}) {
        const auto [code, said] = shell.run(chart + QStringList{u"events"_s, u"--out"_s, u"a."_s + suffix});
        INFO(said);
        CHECK(code == 0);
        CHECK(said.isEmpty());
        CHECK(QFile(shell.folder.filePath(u"a."_s + suffix)).size() > 300);
    }
    CHECK(shell.run(chart + QStringList{u"months"_s, u"--from"_s, u"2022-01-01"_s, u"--to"_s, u"2022-12-31"_s, u"--kind"_s, u"apero"_s, u"--status"_s, u"member"_s,
                                        u"--territory"_s, u"Creuse"_s, u"--series"_s, u"Parole de réseau"_s, u"--target"_s, u"33"_s, u"--lang"_s, u"en"_s,
                                        u"--out"_s, u"b.svg"_s}).first == 0);
    const QString svg = shell.content(u"b.svg"_s);
    CHECK(svg.contains(u"target 33%"_s));
    for (const QString &word : {u"2022"_s, u"network evening"_s, u"Parole de réseau"_s, u"Creuse"_s, u"only member"_s})
        CHECK(svg.contains(word));
    CHECK(shell.run(chart + QStringList{u"funnel"_s, u"--lang"_s, u"en"_s, u"--out"_s, u"c.csv"_s}).first == 0);
    CHECK(shell.content(u"c.csv"_s).contains(u"period-kept"_s));
    CHECK(shell.content(u"c.csv"_s).contains(u"since the beginning"_s));
}

TEST_CASE("A chart that cannot be drawn is refused in a sentence")
{
    const Shell shell;
    REQUIRE(shell.run({u"new"_s, u"e.maillage"_s, u"--sample"_s, u"evenings"_s}).first == 0);
    const auto gives = [&](int code, const QStringList &arguments, const QString &part) {
        const auto [given, said] = shell.run(QStringList{u"chart"_s, u"e.maillage"_s} + arguments + QStringList{u"--lang"_s, u"en"_s});
        INFO(said);
        CHECK(given == code);
        CHECK(said.contains(part));
    };
    gives(2, {u"cake"_s, u"--out"_s, u"a.svg"_s}, u"The charts are: events, months, matrix, funnel"_s);
    gives(2, {u"events"_s, u"--out"_s, u"a.doc"_s}, u".svg, .png, .pdf, .csv"_s);
    gives(2, {u"events"_s}, u"--out"_s);
    gives(2, {u"events"_s, u"--kind"_s, u"party"_s, u"--out"_s, u"a.svg"_s}, u"--kind is one of: visit, apero"_s);
    gives(2, {u"events"_s, u"--target"_s, u"20"_s, u"--out"_s, u"a.svg"_s}, u"takes no --target"_s);
    gives(2, {u"months"_s, u"--target"_s, u"200"_s, u"--out"_s, u"a.svg"_s}, u"--target is a number from 1 to 100"_s);
    gives(2, {u"events"_s, u"--from"_s, u"2022-02-01"_s, u"--to"_s, u"2022-01-01"_s, u"--out"_s, u"a.svg"_s}, u"ends before it begins"_s);
    gives(1, {u"events"_s, u"--series"_s, u"none"_s, u"--out"_s, u"a.svg"_s}, u"no series"_s);
    gives(1, {u"events"_s, u"--theme"_s, u"none"_s, u"--out"_s, u"a.svg"_s}, u"no theme"_s);
    gives(1, {u"events"_s, u"--territory"_s, u"Var"_s, u"--out"_s, u"a.svg"_s}, u"The territories are: "_s);
    gives(1, {u"events"_s, u"--out"_s, u"absent/a.svg"_s}, u"this folder does not exist"_s);
    CHECK_FALSE(QFile::exists(shell.folder.filePath(u"a.svg"_s)));
}
