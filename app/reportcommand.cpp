#include "app/reportcommand.h"

#include "app/filteroptions.h"

#include "models/domain/reference.h"
#include "models/report/report.h"
#include "models/store/store.h"
#include "views/gantt/ganttexport.h"
#include "views/print/reportwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ReportCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One kind of report: the options that say what it is about (one of them, or none where it is about the whole file),
/// and what is written.
struct Kind
{
    QLatin1StringView name;
    QStringList subjects;
    bool needsSubject = true;
};

const Kind *kindNamed(const QString &name)
{
    static const std::vector<Kind> kinds{{"debrief"_L1, {u"event"_s, u"series"_s}},
                                         {"sign-in"_L1, {u"event"_s}},
                                         {"visit"_L1, {u"event"_s}},
                                         {"action"_L1, {u"action"_s}},
                                         {"plan"_L1, {u"axis"_s}, false},
                                         {"gantt"_L1, {u"action"_s}, false},
                                         {"activity"_L1, {}, false}};
    for (const Kind &kind : kinds) {
        if (kind.name == name)
            return &kind;
    }
    return nullptr;
}

template<typename R>
IdOf<R> idOf(const Store &store, const QString &given, QLatin1StringView nameColumn, const QString &refusal)
{
    const IdOf<R> id = referredTo<R>(store.database(), given, nameColumn);
    if (!id)
        throw Failure(refusal.arg(given));
    return id;
}

report::Document documentFor(const Store &store, const Invocation &invocation)
{
    const QString kind = invocation.operands.at(0);
    if (kind == "activity"_L1)
        return report::activityReport(store.database(), {dayOf(invocation, u"from"_s), dayOf(invocation, u"to"_s)},
                                      invocation.has(u"network"_s) ? networksIn(store, invocation).value(0) : NetworkId());
    if (invocation.has(u"series"_s))
        return report::debrief(store.database(), idOf<Series>(store, invocation.option(u"series"_s), "name"_L1, ReportCommandWords::tr("There is no series with the number, key or name “%1” in this file.")));
    if (invocation.has(u"action"_s))
        return report::actionSheet(store.database(), actionNamed(store, invocation.option(u"action"_s)));
    if (invocation.has(u"axis"_s))
        return report::axisSheets(store.database(), idOf<Axis>(store, invocation.option(u"axis"_s), "title"_L1, ReportCommandWords::tr("There is no axis with the number, key or title “%1” in this file.")));
    if (kind == "plan"_L1)
        return report::planSheets(store.database());
    const EventId event = idOf<Event>(store, invocation.option(u"event"_s), "title"_L1, ReportCommandWords::tr("There is no event with the number, key or title “%1” in this file."));
    if (kind == "sign-in"_L1)
        return report::signInSheet(store.database(), event);
    return kind == "visit"_L1 ? report::visitRecord(store.database(), event) : report::debrief(store.database(), event);
}

/// Only the report of a period has one, and needs both its days.
void checkPeriod(const Kind &kind, const Invocation &invocation)
{
    const bool ofPeriod = kind.name == "activity"_L1;
    const QDate from = dayOf(invocation, u"from"_s), to = dayOf(invocation, u"to"_s);
    if (!ofPeriod && (invocation.has(u"from"_s) || invocation.has(u"to"_s)))
        throw WrongUsage(ReportCommandWords::tr("Only the report activity takes --from and --to."));
    if (invocation.has(u"network"_s) && (!ofPeriod || invocation.all(u"network"_s).size() > 1 || invocation.option(u"network"_s) == "all"_L1))
        throw WrongUsage(ReportCommandWords::tr("Only the report activity takes --network, and only one; all networks stand in it side by side."));
    if (ofPeriod && (!from.isValid() || !to.isValid()))
        throw WrongUsage(ReportCommandWords::tr("This report is about a period: --from DATE --to DATE."));
    if (ofPeriod && to < from)
        throw WrongUsage(ReportCommandWords::tr("The period ends before it begins."));
}

/// The plan over time is no text that is set on pages: it has a writer of its own.
void writeBars(const Store &store, const Invocation &invocation, const QString &out)
{
    GanttExportOptions options;
    const QString paper = invocation.option(u"paper"_s, u"A4"_s).toUpper();
    if (paper != "A4"_L1 && paper != "A3"_L1)
        throw WrongUsage(ReportCommandWords::tr("The paper is A4 or A3."));
    options.paper = paper == "A3"_L1 ? QPageSize::A3 : QPageSize::A4;
    options.tiled = invocation.has(u"tiled"_s);
    if (invocation.has(u"action"_s))
        options.action = actionNamed(store, invocation.option(u"action"_s));
    writeGantt(store, options, out);
}

} // namespace

ActionId actionNamed(const Store &store, const QString &given)
{
    for (const Action &action : load<Action>(store.database())) {
        if (!action.number.isEmpty() && action.number == given)
            return action.id;
    }
    return idOf<Action>(store, given, "title"_L1, ReportCommandWords::tr("There is no action with the number, key or title “%1” in this file."));
}

int runReport(const Invocation &invocation)
{
    const Kind *kind = kindNamed(invocation.operands.at(0));
    if (!kind)
        throw WrongUsage(ReportCommandWords::tr("There is no report “%1”.").arg(invocation.operands.at(0)));
    QStringList given;
    for (const QString &option : {u"event"_s, u"series"_s, u"action"_s, u"axis"_s}) {
        if (invocation.has(option))
            given << option;
    }
    const bool fits = given.size() <= 1 && (given.isEmpty() ? !kind->needsSubject : kind->subjects.contains(given.front()));
    if (!fits)
        throw WrongUsage(kind->needsSubject ? ReportCommandWords::tr("Say what the report is about, once: --%1.").arg(kind->subjects.join(u", --"_s))
                        : kind->subjects.isEmpty() ? ReportCommandWords::tr("This report is about a period: --from DATE --to DATE.")
                                                   : ReportCommandWords::tr("This report takes only --%1.").arg(kind->subjects.join(u", --"_s)));
    checkPeriod(*kind, invocation);
    const bool bars = kind->name == "gantt"_L1;
    if (!bars && (invocation.has(u"paper"_s) || invocation.has(u"tiled"_s)))
        throw WrongUsage(ReportCommandWords::tr("Only the report gantt takes --paper and --tiled."));
    const QString out = outOf(invocation, bars ? ganttSuffixes() : print::reportSuffixes());
    const std::unique_ptr<Store> store = Store::open(invocation.operands.at(1));
    if (bars)
        writeBars(*store, invocation, out);
    else
        print::writeReport(documentFor(*store, invocation), out);
    return 0;
}

} // namespace maillage
