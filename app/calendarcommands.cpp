#include "app/calendarcommands.h"

#include "models/domain/datefinder.h"
#include "models/domain/period.h"
#include "models/domain/reference.h"
#include "models/exchange/icalendar.h"
#include "models/exchange/tablewriter.h"
#include "models/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class CalendarCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

DateWishes wishesOf(const Invocation &invocation)
{
    const QStringList given = invocation.all(u"criterion"_s);
    if (given.isEmpty())
        return DateWishes::usual();
    DateWishes wishes;
    try {
        for (const QString &words : given)
            wishes.add(words);
    } catch (const Failure &failure) {
        throw WrongUsage(failure.sentence());
    }
    return wishes;
}

Calendar calendarOf(const Invocation &invocation, const Database &database)
{
    if (!invocation.has(u"zone"_s))
        return Calendar::of(database);
    const QString code = invocation.option(u"zone"_s).toUpper();
    for (const auto &zone : Codes<Zone>::values) {
        if (code == zone.code)
            return Calendar::of(database, zone.value);
    }
    throw WrongUsage(CalendarCommandWords::tr("The zone is A, B or C."));
}

/// The event that the dates are for; null for a new one.
EventId eventOf(const Invocation &invocation, const Database &database)
{
    if (!invocation.has(u"event"_s))
        return {};
    const QString given = invocation.option(u"event"_s);
    const EventId event = referredTo<Event>(database, given, "title"_L1);
    if (!event)
        throw Failure(CalendarCommandWords::tr("There is no event with the number, key or title “%1” in this file.").arg(given));
    return event;
}

QVariant dayCell(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

} // namespace

int runPeriod(const Invocation &invocation)
{
    const Period period = Period::read(invocation.operands.at(0));
    TableWriter writer(formatOf(invocation), {u"words"_s, u"from"_s, u"to"_s, u"from_certainty"_s, u"to_certainty"_s}, writeOut);
    writer.row({period.words, dayCell(period.from), dayCell(period.to), codeOf(period.fromCertainty), codeOf(period.toCertainty)});
    writer.finish();
    return 0;
}

int runDates(const Invocation &invocation)
{
    const QDate first = dayOf(invocation, u"from"_s), last = dayOf(invocation, u"to"_s);
    if (!first.isValid() || !last.isValid())
        throw WrongUsage(CalendarCommandWords::tr("Say from which day to which one: --from DATE --to DATE."));
    const DateWishes wishes = wishesOf(invocation);
    const TableFormat format = formatOf(invocation);
    const std::unique_ptr<Store> store = Store::open(invocation.operands.at(0));
    const DateFinder finder(store->database(), calendarOf(invocation, store->database()), wishes,
                            eventOf(invocation, store->database()));
    QStringList columns{u"date"_s, u"holding"_s, u"criteria"_s};
    for (const DateCriterion criterion : wishes.criteria)
        columns << codeOf(criterion) << codeOf(criterion) + u"_reason"_s;
    const std::vector<RankedDate> ranked = finder.rank(first, last);
    TableWriter writer(format, columns, writeOut);
    for (const RankedDate &date : ranked) {
        QVariantList cells{dayCell(date.day), date.holding(), int(date.judgements.size())};
        for (const DateJudgement &judgement : date.judgements)
            cells << codeOf(judgement.verdict) << judgement.reason;
        writer.row(cells);
    }
    writer.finish();
    return 0;
}

int runExport(const Invocation &invocation)
{
    const QString what = invocation.operands.at(1);
    if (what != "calendar"_L1)
        throw WrongUsage(CalendarCommandWords::tr("“%1” cannot be exported. What can be: calendar.").arg(what));
    const QString out = outOf(invocation, {u"ics"_s});
    const std::unique_ptr<Store> store = Store::open(invocation.operands.at(0));
    const int count = writeICalendar(*store, out, invocation.has(u"tasks"_s) ? CalendarContent::WithTasks : CalendarContent::WithoutTasks);
    printLine(CalendarCommandWords::tr("%n calendar entry(ies) written.", nullptr, count));
    return 0;
}

} // namespace maillage
