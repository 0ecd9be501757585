#include "tests/fulldisk.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

struct CommandAnswer
{
    int code = -1;
    QByteArray out;
    QString error;
};

/// The program in a folder of its own.
class CommandLine
{
public:
    CommandAnswer run(const QStringList &arguments, const QString &outFile = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        if (!outFile.isEmpty())
            process.setStandardOutputFile(outFile);
        process.start(QStringLiteral(MAILLAGE_PROGRAM), arguments);
        REQUIRE(process.waitForFinished(120'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    void done(const QStringList &arguments) const
    {
        const CommandAnswer answer = run(arguments);
        INFO(answer.error);
        REQUIRE(answer.code == 0);
        CHECK(answer.error.isEmpty());
    }
    void import(const QString &file, const QString &table, const QByteArray &csv) const
    {
        write(u"source.csv"_s, csv);
        done({u"import"_s, file, table, u"source.csv"_s});
    }
    QJsonArray rows(const QStringList &arguments) const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(run(arguments + QStringList{u"--format"_s, u"json"_s}).out, &error);
        REQUIRE(error.error == QJsonParseError::NoError);
        return document.array();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A shell's line, with $M for the program.
    CommandAnswer line(const QString &words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(u"/bin/sh"_s, {u"-c"_s, QString(words).replace(u"$M"_s, QStringLiteral(MAILLAGE_PROGRAM))});
        REQUIRE(process.waitForFinished(120'000));
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    QStringList everything() const { return maillage::test::everythingIn(m_folder.path()); }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

private:
    QTemporaryDir m_folder;
};

constexpr std::array importOrder{"networks"_L1, "structures"_L1, "people"_L1, "roles"_L1, "memberships"_L1, "affiliations"_L1, "series"_L1,
                                 "events"_L1, "attendance"_L1, "outreach"_L1, "themes"_L1, "exchanges"_L1, "feedback"_L1};

QString withoutIds(const QByteArray &csv)
{
    QString result;
    for (const QString &line : QString::fromUtf8(csv).split(u'\n'))
        result += line.section(u',', 1) + u'\n';
    return result;
}

} // namespace

TEST_CASE("A new file has a home network of its name")
{
    const CommandLine shell;
    shell.done({u"new"_s, u"Réseau du Val.maillage"_s});
    const QJsonArray networks = shell.rows({u"list"_s, u"Réseau du Val.maillage"_s, u"networks"_s});
    REQUIRE(networks.size() == 1);
    CHECK(networks[0][u"name"_s].toString() == u"Réseau du Val"_s);
    CHECK(networks[0][u"home"_s].toBool());
    CHECK(networks[0][u"id"_s].isString());
    const CommandAnswer again = shell.run({u"new"_s, u"Réseau du Val.maillage"_s});
    CHECK(again.code == 1);
    CHECK(again.error.contains(u"already"_s));
    CHECK(shell.run({u"check"_s, u"Réseau du Val.maillage"_s}).code == 0);
}

TEST_CASE("Wrong usage gives 2 and a refusal gives 1")
{
    const CommandLine shell;
    shell.done({u"new"_s, u"a"_s});
    const auto gives = [&](int code, const QStringList &arguments, const QString &part) {
        const CommandAnswer answer = shell.run(arguments);
        INFO(arguments.join(u' '));
        INFO(answer.error);
        CHECK(answer.code == code);
        CHECK(answer.error.contains(part));
        CHECK(answer.out.isEmpty());
    };
    gives(2, {u"new"_s}, u"maillage new FILE"_s);
    gives(2, {u"new"_s, u"b"_s, u"c"_s}, u"one word too many"_s);
    gives(2, {u"new"_s, u"b"_s, u"--sample"_s, u"other"_s}, u"maillage new FILE"_s);
    gives(2, {u"new"_s, u"b"_s, u"--years"_s, u"3"_s}, u"Only the sample large"_s);
    gives(2, {u"new"_s, u"b"_s, u"--sample"_s, u"large"_s, u"--years"_s, u"0"_s}, u"from 1 to 100"_s);
    gives(2, {u"list"_s, u"a"_s, u"things"_s}, u"structures"_s);
    gives(2, {u"list"_s, u"a"_s, u"events"_s, u"--format"_s, u"xml"_s}, u"csv or json"_s);
    gives(2, {u"list"_s, u"a"_s, u"events"_s, u"--colour"_s}, u"no option --colour"_s);
    gives(2, {u"figures"_s, u"a"_s, u"happiness"_s}, u"turn-up"_s);
    gives(2, {u"figures"_s, u"a"_s, u"--from"_s, u"never"_s}, u"not a day"_s);
    gives(2, {u"import"_s, u"a"_s, u"timeline"_s, u"x.csv"_s}, u"cannot be imported"_s);
    gives(2, {u"list"_s, u"a"_s, u"events"_s, u"--lang"_s, u"de"_s}, u"fr or en"_s);
    gives(1, {u"list"_s, u"missing"_s, u"events"_s}, u"There is no file"_s);
    gives(1, {u"import"_s, u"a"_s, u"events"_s, u"missing.csv"_s}, u"There is no file"_s);
    shell.write(u"text"_s, "This is no network.");
    gives(1, {u"check"_s, u"text"_s}, u"not a Maillage file"_s);
    CHECK_FALSE(QFile::exists(shell.path(u"b"_s)));
    CHECK(shell.run({u"--help"_s}).out.contains("maillage import FILE"));
    CHECK(shell.run({u"--version"_s}).out.startsWith("maillage "));
}

TEST_CASE("Looking at a file leaves it byte for byte as it was")
{
    const CommandLine shell;
    shell.done({u"new"_s, u"a"_s, u"--sample"_s, u"evenings"_s});
    const QByteArray before = shell.bytes(u"a"_s);
    shell.write(u"s.csv"_s, "name\nOne more\n");
    for (const QStringList &arguments : {QStringList{u"list"_s, u"a"_s, u"timeline"_s}, {u"figures"_s, u"a"_s}, {u"check"_s, u"a"_s},
                                         {u"import"_s, u"a"_s, u"structures"_s, u"s.csv"_s, u"--dry-run"_s}}) {
        shell.done(arguments);
        CHECK(shell.bytes(u"a"_s) == before);
    }
    shell.write(u"s.csv"_s, "name\nOne more\nAgora\n");
    const CommandAnswer refused = shell.run({u"import"_s, u"a"_s, u"structures"_s, u"s.csv"_s});
    CHECK(refused.code == 1);
    CHECK(refused.error.startsWith(u"Line 3, column “name”"_s));
    CHECK(shell.bytes(u"a"_s) == before);
}

TEST_CASE("An evening that is imported gives its figures")
{
    const CommandLine shell;
    shell.done({u"new"_s, u"a"_s});
    shell.import(u"a"_s, u"structures"_s, "key,name\nx1,Ελπίδα\nx2,Надежда\nx3,<b>希望</b> & \"co\"\nx4,Host\nx5,Bank\nx6,Надежда\n");
    shell.import(u"a"_s, u"memberships"_s, "structure;status;from;to\nx1;member;2010;\nx2;member;;2022-05-02\nx3;member;2022-05-03;\nx4;host;;\nx5;partner;;\nx6;member;;\n");
    shell.import(u"a"_s, u"events"_s, "title,key,date,kind,series\nMay,m1,2022-05-03,apero,Evenings\nMay,m2,2022-05-02,apero,Evenings\n");
    shell.import(u"a"_s, u"attendance"_s, "event,structure,reply,present,headcount\nm1,x1,yes,,2\nm1,x2,yes,no,\nm1,x3,unknown,yes,\nm1,x4,,,1\nm1,x5,maybe,,1\nm2,x1,,,4\nm2,x2,yes,,1\n");
    QMap<QString, QJsonObject> found;
    for (const QJsonValue &row : shell.rows({u"figures"_s, u"a"_s, u"--from"_s, u"2022-05-01"_s, u"--to"_s, u"3/5/2022"_s}))
        found.insert(row[u"figure"_s].toString() + u' ' + row[u"date"_s].toString(), row.toObject());
    const auto number = [&](const QString &figure, const QString &member) { return found[figure][member].toInt(-1); };
    CHECK(number(u"announced 2022-05-03"_s, u"value"_s) == 3);
    CHECK(number(u"present 2022-05-03"_s, u"value"_s) == 2);
    CHECK(number(u"persons 2022-05-03"_s, u"value"_s) == 5);
    CHECK(number(u"participation 2022-05-03"_s, u"denominator"_s) == 3);
    CHECK(number(u"turn-up 2022-05-02"_s, u"numerator"_s) == 1); // x1 came without having said so
    CHECK(number(u"turn-up 2022-05-02"_s, u"denominator"_s) == 1);
    CHECK(number(u"reach 2022-05-03"_s, u"numerator"_s) == 2); // one left between the two evenings
    CHECK(found[u"participation 2022-05-03"_s][u"value"_s].toDouble() == 2.0 / 3.0);
    CHECK(found[u"participation 2022-05-03"_s][u"subject_id"_s].isString());
    CHECK(found[u"announced 2022-05-03"_s][u"denominator"_s].isNull());
    CHECK(shell.rows({u"figures"_s, u"a"_s, u"turn-up"_s, u"--from"_s, u"2022-05-03"_s}).size() == 1);
    CHECK(shell.run({u"figures"_s, u"a"_s, u"participation"_s, u"--lang"_s, u"fr"_s}).out.contains("0.6666666666666666,2,3,"));
}

TEST_CASE("What is listed comes back in another file")
{
    const CommandLine shell;
    for (const QString &sample : {u"evenings"_s, u"plan"_s}) {
        const QString copy = sample + u"-copy"_s;
        shell.done({u"new"_s, sample, u"--sample"_s, sample});
        shell.done({u"new"_s, copy});
        for (const QLatin1StringView table : importOrder)
            shell.import(copy, table, shell.run({u"list"_s, sample, table}).out);
        for (const QString &table : {u"timeline"_s, u"networks"_s, u"structures"_s, u"memberships"_s, u"affiliations"_s, u"series"_s,
                                     u"events"_s, u"attendance"_s, u"outreach"_s, u"themes"_s, u"exchanges"_s, u"feedback"_s}) {
            QStringList lines = withoutIds(shell.run({u"list"_s, sample, table}).out).split(u'\n');
            QStringList copied = withoutIds(shell.run({u"list"_s, copy, table}).out).split(u'\n');
            // The timeline breaks ties of one day by id, and new rows have other ids.
            lines.sort();
            copied.sort();
            INFO(table);
            CHECK(copied == lines);
        }
        shell.import(copy, u"attendance"_s, shell.run({u"list"_s, sample, u"attendance"_s}).out);
        CHECK(shell.run({u"list"_s, copy, u"attendance"_s}).out.count('\n') == shell.run({u"list"_s, sample, u"attendance"_s}).out.count('\n'));
    }
}

TEST_CASE("A full disk is told")
{
    if (!QFile::exists(u"/dev/full"_s))
        return;
    const CommandLine shell;
    shell.done({u"new"_s, u"a"_s});
    const CommandAnswer answer = shell.run({u"list"_s, u"a"_s, u"networks"_s}, u"/dev/full"_s);
    CHECK(answer.code == 1);
    CHECK(answer.error.contains(u"could not be written"_s));
}

TEST_CASE("Check notes what was probably not meant")
{
    const CommandLine shell;
    shell.done({u"new"_s, u"a"_s});
    shell.import(u"a"_s, u"structures"_s, "name,key\nAgora,1\nÂgora,2\n");
    shell.import(u"a"_s, u"memberships"_s, "structure,from,to\n1,2014,2016\n1,2016,\n2,2014,2015\n2,2016,\n");
    shell.import(u"a"_s, u"events"_s, "title,date,state,actual_start,actual_end\nParty,2022-04-07,held,18:00,17:00\nLate,2020-01-01,planned,,\n");
    const QString notes = QString::fromUtf8(shell.run({u"check"_s, u"a"_s}).out);
    CHECK(notes.count(u"twice at the same time"_s) == 1);
    CHECK(notes.contains(u"2 structures have the same name: Agora, Âgora"_s));
    CHECK(notes.contains(u"“Party” (Thursday 7 April 2022) was held, but nobody"_s));
    CHECK(notes.contains(u"“Party” (Thursday 7 April 2022) ends before it begins"_s));
    CHECK(notes.contains(u"“Late” (Wednesday 1 January 2020) is still planned"_s));
}

TEST_CASE("A damaged file is told on standard error")
{
    const CommandLine shell;
    shell.done({u"new"_s, u"a"_s, u"--sample"_s, u"evenings"_s});
    QByteArray bytes = shell.bytes(u"a"_s);
    for (qsizetype i = 4096 * 3; i < bytes.size() - 4096; i += 7)
        bytes[i] = 'x';
    shell.write(u"broken"_s, bytes);
    const CommandAnswer answer = shell.run({u"check"_s, u"broken"_s});
    CHECK(answer.code == 1);
    CHECK_FALSE(answer.error.isEmpty());
}

TEST_CASE("A report is written in each format and what cannot be is refused")
{
    const CommandLine line;
    line.done({u"new"_s, u"n.maillage"_s, u"--sample"_s, u"evenings"_s, u"--lang"_s, u"fr"_s});
    for (const QString &subject : {u"parole"_s, u"Parole de réseau"_s})
        line.done({u"report"_s, u"debrief"_s, u"n.maillage"_s, u"--series"_s, subject, u"--out"_s, u"d.pdf"_s, u"--lang"_s, u"fr"_s});
    line.done({u"report"_s, u"debrief"_s, u"n.maillage"_s, u"--event"_s, u"gueret"_s, u"--out"_s, u"d.odt"_s});
    line.done({u"report"_s, u"sign-in"_s, u"n.maillage"_s, u"--event"_s, u"gueret"_s, u"--out"_s, u"s.html"_s});
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {u"-layout"_s, line.path(u"d.pdf"_s), u"-"_s});
    REQUIRE(pdftotext.waitForFinished());
    const QString text = QString::fromUtf8(pdftotext.readAllStandardOutput());
    for (const QString &part : {u"Débrief des apéros-réseau"_s, u"26,7"_s, u"44,4"_s, u"Un peu plus d’un quart"_s, u"30 structures adhérentes"_s, u"CAF de la Creuse"_s}) {
        INFO(part);
        CHECK(text.contains(part));
    }
    CHECK(QFile::exists(line.path(u"d.odt"_s)));
    CHECK(QFile::exists(line.path(u"s.html"_s)));
    CHECK(line.run({u"report"_s, u"debrief"_s, u"n.maillage"_s, u"--series"_s, u"none"_s, u"--out"_s, u"x.pdf"_s}).code == 1);
    CHECK(line.run({u"report"_s, u"debrief"_s, u"n.maillage"_s, u"--series"_s, u"parole"_s, u"--out"_s, u"x.doc"_s}).code == 2);
    CHECK(line.run({u"report"_s, u"debrief"_s, u"n.maillage"_s, u"--series"_s, u"parole"_s, u"--out"_s, u"absent/x.pdf"_s}).code == 1);
    CHECK(line.run({u"report"_s, u"debrief"_s, u"n.maillage"_s}).code == 2);
    CHECK(line.run({u"report"_s, u"poem"_s, u"n.maillage"_s, u"--series"_s, u"parole"_s, u"--out"_s, u"x.pdf"_s}).code == 2);
    CHECK_FALSE(QFile::exists(line.path(u"x.pdf"_s)));
}

TEST_CASE("A suffix that a command does not write is wrong usage for every command and is told before the file is looked at")
{
    const CommandLine line;
    line.done({u"new"_s, u"n.maillage"_s, u"--sample"_s, u"plan"_s});
    for (const QString &file : {u"n.maillage"_s, u"absent.maillage"_s}) {
        for (const QStringList &words : {QStringList{u"report"_s, u"plan"_s, file}, QStringList{u"report"_s, u"gantt"_s, file}, QStringList{u"report"_s, u"debrief"_s, file, u"--series"_s, u"x"_s},
                                         QStringList{u"chart"_s, file, u"events"_s}, QStringList{u"export"_s, file, u"calendar"_s}}) {
            for (const QString &out : {u"x.doc"_s, u"x"_s, u"pdf"_s}) {
                CAPTURE(words.join(u' '), out);
                const auto answer = line.run(words + QStringList{u"--out"_s, out});
                CHECK(answer.code == 2);
                CHECK(answer.error.contains(u"“%1”"_s.arg(out)));
                CHECK_FALSE(QFile::exists(line.path(out)));
            }
            CHECK(line.run(words).code == 2);
        }
    }
    CHECK(line.run({u"report"_s, u"gantt"_s, u"n.maillage"_s, u"--out"_s, u"x.odt"_s}).code == 2);
    CHECK(line.run({u"report"_s, u"plan"_s, u"n.maillage"_s, u"--out"_s, u"x.svg"_s}).code == 2);
    CHECK(line.run({u"report"_s, u"plan"_s, u"absent.maillage"_s, u"--out"_s, u"x.pdf"_s}).code == 1);
    CHECK(line.run({u"chart"_s, u"n.maillage"_s, u"events"_s, u"--out"_s, u"x.PNG"_s}).code == 0);
}

TEST_CASE("The history is written field by field with what was before")
{
    const CommandLine shell;
    shell.done({u"new"_s, u"a"_s});
    shell.import(u"a"_s, u"structures"_s, "key,name,commune\ns1,Agora,Guéret\n");
    shell.import(u"a"_s, u"structures"_s, "key,name,commune\ns1,Agora,Aubusson\n");
    const QJsonArray lines = shell.rows({u"history"_s, u"a"_s});
    REQUIRE(lines.size() > 3);
    const QJsonObject last = lines.last().toObject();
    CHECK(last[u"kind"_s] == u"edit"_s);
    CHECK(last[u"table"_s] == u"structure"_s);
    CHECK(last[u"row"_s] == u"Agora"_s);
    CHECK(last[u"what"_s] == u"changed"_s);
    CHECK(last[u"field"_s] == u"Commune"_s);
    CHECK(last[u"before"_s] == u"Guéret"_s);
    CHECK(last[u"after"_s] == u"Aubusson"_s);
    CHECK(shell.run({u"history"_s, u"a"_s, u"--format"_s, u"csv"_s}).out.startsWith("at,edit,kind,table,id,row,what,field,before,after\n"));
    CHECK(shell.run({u"history"_s, u"a"_s, u"--format"_s, u"xml"_s}).code == 2);
}

TEST_CASE("A word that is no command with a file after it is wrong usage")
{
    CommandLine shell;
    shell.done({u"new"_s, u"a.maillage"_s});
    for (const bool display : {false, true}) {
        INFO(display);
        shell.environment.remove(u"DISPLAY"_s);
        shell.environment.remove(u"WAYLAND_DISPLAY"_s);
        shell.environment.remove(u"QT_QPA_PLATFORM"_s);
        if (display)
            shell.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        const CommandAnswer answer = shell.run({u"serch"_s, u"a.maillage"_s});
        INFO(answer.error);
        CHECK(answer.code == 2);
        CHECK(answer.error.contains(u"There is no command serch. Did you mean “search”?"_s));
        const CommandAnswer strange = shell.run({u"xyzzyxyzzy"_s, u"a.maillage"_s});
        CHECK(strange.code == 2);
        CHECK_FALSE(strange.error.contains(u"Did you mean"_s));
    }
}

TEST_CASE("Without a display a window is refused in a sentence")
{
    CommandLine shell;
    shell.done({u"new"_s, u"a.maillage"_s});
    for (const QString &variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        shell.environment.remove(variable);
    const auto refuses = [&](const QStringList &arguments, const QString &part) {
        const CommandAnswer answer = shell.run(arguments);
        INFO(answer.error);
        CHECK(answer.code == 1);
        CHECK(answer.error.contains(part));
    };
    refuses({u"nothere.maillage"_s}, u"There is no file “nothere.maillage”."_s);
    refuses({u"a.maillage"_s}, u"There is no display"_s);
    refuses({}, u"There is no display"_s);
    // A display in name only.
    shell.environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    shell.environment.insert(u"DISPLAY"_s, u":4711"_s);
    refuses({u"a.maillage"_s}, u"There is no display"_s);
}

TEST_CASE("On a disk that takes no more each command refuses and the older file stays")
{
    const CommandLine shell;
    shell.done({u"new"_s, u"a"_s, u"--sample"_s, u"plan"_s});
    const QStringList commands{u"export a calendar --out old.ics"_s, u"report gantt a --out old.pdf"_s, u"report gantt a --out old.svg"_s,
                               u"report gantt a --out old.png"_s,    u"report plan a --out old.pdf"_s,  u"report plan a --out old.odt"_s,
                               u"report plan a --out old.html"_s,    u"chart a events --out old.svg"_s, u"chart a events --out old.png"_s,
                               u"chart a events --out old.pdf"_s,    u"chart a events --out old.csv"_s};
    for (const QString &command : commands) {
        INFO(command);
        const QString name = command.section(u' ', -1);
        shell.write(name, "good");
        const QStringList before = shell.everything();
        // The limit of the shell for files stands for a full disk: a write fails in the same way.
        const CommandAnswer answer = shell.line(u"trap '' XFSZ; ulimit -f 0; $M "_s + command + u" 2>&1 | cat"_s);
        INFO(answer.out.toStdString());
        CHECK(answer.out.contains("no file of this size"));
        CHECK_FALSE(answer.out.contains("written."));
        CHECK(shell.line(u"trap '' XFSZ; ulimit -f 0; $M "_s + command + u" 2>/dev/null"_s).code == 1);
        CHECK(shell.bytes(name) == "good");
        CHECK(shell.everything() == before);
        QFile::remove(shell.path(name));
    }
    const QStringList before = shell.everything();
    CHECK(shell.line(u"trap '' XFSZ; ulimit -f 20; $M new b"_s).code == 1);
    CHECK(shell.everything() == before);
    shell.done({u"new"_s, u"b"_s});
}

TEST_CASE("On a real full disk each command refuses and the older file stays")
{
    const maillage::test::SmallDisk disk;
    if (!disk.isThere())
        return;
    const CommandLine shell;
    shell.done({u"new"_s, u"a"_s});
    maillage::test::put(disk.path(u"old.ics"_s), "good");
    CHECK(shell.run({u"new"_s, disk.path(u"new"_s)}).code == 1);
    CHECK(disk.everything() == QStringList{u"old.ics"_s});
    disk.fill();
    const CommandAnswer answer = shell.run({u"export"_s, u"a"_s, u"calendar"_s, u"--out"_s, disk.path(u"old.ics"_s)});
    INFO(answer.error);
    CHECK(answer.code == 1);
    CHECK(answer.out.isEmpty());
    CHECK(answer.error.contains(u"no room left"_s));
    CHECK(maillage::test::taken(disk.path(u"old.ics"_s)) == "good");
    CHECK(disk.everything() == QStringList({u"ballast"_s, u"old.ics"_s}));
}

TEST_CASE("A pipe and an endless device are refused as a source at once")
{
    const CommandLine shell;
    shell.done({u"new"_s, u"a"_s});
    for (const QString &source : {u"pipe.csv"_s, u"/dev/zero"_s}) {
        INFO(source);
        const CommandAnswer answer = shell.line(u"test -e pipe.csv || mkfifo pipe.csv; timeout 20 $M import a structures "_s + source);
        CHECK(answer.code == 1);
        CHECK(answer.error.contains(u"a pipe or a device"_s));
    }
}
