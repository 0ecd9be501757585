#include "app/commands.h"

#include "app/calendarcommands.h"
#include "app/chartcommand.h"
#include "app/filteroptions.h"
#include "app/historycommand.h"
#include "app/plancommands.h"
#include "app/reportcommand.h"
#include "app/searchcommand.h"

#include "models/domain/network.h"
#include "models/domain/text.h"
#include "models/domain/soundness.h"
#include "models/exchange/doubts.h"
#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "models/exchange/importtrial.h"
#include "models/samples/sample.h"
#include "models/store/newfile.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template<typename Things>
QString namesOf(const Things &things)
{
    QStringList names;
    for (const auto &thing : things)
        names << thing.name;
    return names.join(u", "_s);
}

int countOf(const Invocation &invocation, const QString &option, int otherwise, int most)
{
    if (!invocation.has(option))
        return otherwise;
    const std::optional<int> count = text::readInteger(invocation.option(option));
    if (!count || *count < 1 || *count > most)
        throw WrongUsage(CommandWords::tr("--%1 is a number from 1 to %2.").arg(option).arg(most));
    return *count;
}

void setHomeNetwork(Store &store, const QString &name)
{
    store.fill([&](Transaction &transaction) {
        Network network;
        network.name = name;
        Profile profile = profileOf(transaction.database());
        profile.homeNetwork = insert(transaction, network);
        update(transaction, profile);
    });
}

} // namespace

TableFormat formatOf(const Invocation &invocation)
{
    const QString name = invocation.option(u"format"_s, u"csv"_s);
    const std::optional<TableFormat> format = tableFormat(name);
    if (!format || *format == TableFormat::Tsv)
        throw WrongUsage(CommandWords::tr("The format is csv or json."));
    return *format;
}

QDate dayOf(const Invocation &invocation, const QString &option)
{
    const QString given = invocation.option(option);
    const QDate day = text::readDate(given);
    if (invocation.has(option) && !day.isValid())
        throw WrongUsage(CommandWords::tr("“%1” is not a day. Write it like 2022-04-07.").arg(given));
    return day;
}

QString outOf(const Invocation &invocation, const QStringList &suffixes)
{
    const QString path = invocation.option(u"out"_s);
    if (path.isEmpty())
        throw WrongUsage(CommandWords::tr("Say where to write it: --out FILE."));
    if (!suffixes.contains(QFileInfo(path).suffix().toLower()))
        throw WrongUsage(CommandWords::tr("This is written as .%1; the name “%2” does not end so.").arg(suffixes.join(u", ."_s), QFileInfo(path).fileName()));
    return path;
}

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"new"_L1, "new FILE [--sample evenings|plan|large] [--structures N --years N]", 1, 1,
         {u"sample"_s, u"structures"_s, u"years"_s}, {}, runNew},
        {"list"_L1, "list FILE TABLE [--format csv|json]", 2, 2, {u"format"_s}, {}, runList},
        {"figures"_L1, "figures FILE [NAME] [--from DATE --to DATE] [--year YEAR]… [--kind KIND]… [--territory NAME] [--status STATUS] [--series ID] [--theme ID]… [--network ID|all]… [--place NAME]… [--format csv|json]", 1, 2,
         filterOptions() << u"format"_s, {}, runFigures},
        {"chart"_L1, "chart FILE NAME [--from DATE --to DATE] [--year YEAR]… [--kind KIND]… [--territory NAME] [--status STATUS] [--series ID] [--theme ID]… [--network ID|all]… [--place NAME]… [--target PERCENT] [--readable] --out OUT.svg|.png|.pdf|.csv", 2, 2,
         filterOptions() << u"target"_s << u"out"_s, {u"readable"_s}, runChart},
        {"import"_L1, "import FILE TABLE SOURCE.csv|.ics [--dry-run]", 3, 3, {}, {u"dry-run"_s}, runImport},
        {"report"_L1, "report debrief|sign-in|visit|action|plan|gantt|activity FILE [--event ID | --series ID | --action ID | --axis ID] [--from DATE --to DATE] [--network ID] [--paper A4|A3] [--tiled] --out OUT.pdf|.odt|.html|.svg|.png", 2, 2,
         {u"event"_s, u"series"_s, u"action"_s, u"axis"_s, u"from"_s, u"to"_s, u"network"_s, u"out"_s, u"paper"_s}, {u"tiled"_s}, runReport},
        {"dates"_L1, "dates FILE --from DATE --to DATE [--event ID] [--zone A|B|C] [--criterion NAME[=VALUE]]… [--format csv|json]", 1, 1,
         {u"from"_s, u"to"_s, u"event"_s, u"zone"_s, u"criterion"_s, u"format"_s}, {}, runDates},
        {"export"_L1, "export FILE calendar --out OUT.ics [--tasks]", 2, 2, {u"out"_s}, {u"tasks"_s}, runExport},
        {"period"_L1, "period WORDS [--format csv|json]", 1, 1, {u"format"_s}, {}, runPeriod},
        {"schedule"_L1, "schedule FILE [--format csv|json]", 1, 1, {u"format"_s}, {}, runSchedule},
        {"indicators"_L1, "indicators FILE [--format csv|json]", 1, 1, {u"format"_s}, {}, runIndicators},
        {"search"_L1, "search FILE WORDS… [--format csv|json] [--rebuild]", 1, 50, {u"format"_s}, {u"rebuild"_s}, runSearch},
        {"history"_L1, "history FILE [--format csv|json]", 1, 1, {u"format"_s}, {}, runHistory},
        {"check"_L1, "check FILE", 1, 1, {}, {}, runCheck},
    };
    return all;
}

int runNew(const Invocation &invocation)
{
    const QString path = invocation.operands.at(0);
    const std::optional<Sample> sample = sampleNamed(invocation.option(u"sample"_s));
    if (invocation.has(u"sample"_s) && !sample)
        throw WrongUsage(CommandWords::tr("The sample is evenings, plan or large."));
    if (sample != Sample::Large && (invocation.has(u"structures"_s) || invocation.has(u"years"_s)))
        throw WrongUsage(CommandWords::tr("Only the sample large has a size to give."));
    const SampleSize standard;
    const SampleSize size{countOf(invocation, u"structures"_s, standard.structures, 100'000),
                          countOf(invocation, u"years"_s, standard.years, 100)};
    createFilled(path, [&](Store &store) {
        if (sample)
            fillSample(store, *sample, size);
        else
            setHomeNetwork(store, QFileInfo(path).completeBaseName());
    });
    return 0;
}

int runList(const Invocation &invocation)
{
    const Listing *listing = listingNamed(invocation.operands.at(1));
    if (!listing)
        throw WrongUsage(CommandWords::tr("There is no table “%1”. The tables are: %2.").arg(invocation.operands.at(1), namesOf(listings())));
    const TableFormat format = formatOf(invocation);
    const std::unique_ptr<Store> store = Store::open(invocation.operands.at(0));
    exportListing(*store, *listing, format, writeOut);
    return 0;
}

int runFigures(const Invocation &invocation)
{
    std::vector<const Figure *> wanted;
    if (invocation.operands.size() > 1) {
        const QString name = invocation.operands.at(1);
        wanted.push_back(figureNamed(name));
        if (!wanted.front())
            throw WrongUsage(CommandWords::tr("There is no figure “%1”. The figures are: %2.").arg(name, namesOf(figures())));
    } else {
        for (const Figure &figure : figures())
            wanted.push_back(&figure);
    }
    FigureFilter filter = plainFilter(invocation);
    const TableFormat format = formatOf(invocation);
    const std::unique_ptr<Store> store = Store::open(invocation.operands.at(0));
    addRows(filter, *store, invocation);
    exportFigures(*store, wanted, filter, format, writeOut);
    return 0;
}

int runImport(const Invocation &invocation)
{
    const Importable *table = importableNamed(invocation.operands.at(1));
    if (!table)
        throw WrongUsage(CommandWords::tr("“%1” cannot be imported. The tables are: %2.").arg(invocation.operands.at(1), namesOf(importables())));
    const bool dryRun = invocation.has(u"dry-run"_s);
    const QByteArray text = readImportFile(invocation.operands.at(2));
    const std::unique_ptr<Store> store = Store::open(invocation.operands.at(0));
    const ImportResult result = dryRun ? tryImport(*store, *table, text) : import(*store, *table, text);
    const QString said = dryRun ? CommandWords::tr("%1: %2 would be added, %3 updated.") : CommandWords::tr("%1: %2 added, %3 updated.");
    printLine(said.arg(table->name).arg(result.inserted).arg(result.updated));
    for (const QString &remark : remarksOn(result))
        printLine(CommandWords::tr("Note: %1").arg(remark));
    return 0;
}

int runCheck(const Invocation &invocation)
{
    std::unique_ptr<Store> store;
    try {
        store = Store::open(invocation.operands.at(0));
    } catch (const Failure &failure) {
        complain(failure.sentence());
        if (!failure.detail().isEmpty())
            complain(failure.detail());
        return 1;
    }
    const QStringList problems = store->problems() + unsoundRows(store->database());
    for (const QString &problem : problems)
        complain(problem);
    if (!problems.isEmpty())
        return 1;
    const QStringList notes = doubts(*store);
    for (const QString &note : notes)
        printLine(CommandWords::tr("Note: %1").arg(note));
    if (notes.isEmpty())
        printLine(CommandWords::tr("Nothing wrong."));
    return 0;
}

} // namespace maillage
