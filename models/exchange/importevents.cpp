#include "models/exchange/importer.h"

#include "models/domain/attendance.h"
#include "models/domain/clock.h"
#include "models/domain/exchange.h"
#include "models/domain/outreach.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr const char *dateMeaning = QT_TRANSLATE_NOOP("import", "the day of that event, where several have its title");

Register<Series> series()
{
    Register<Series> result{"series"_L1,
        {"name", "key", "subtitle", "notes", "introduction", "perspectives"}};
    result.identities = [](const Series &s) { return keyThenName(s.key, s.name); };
    result.keyDecides = true;
    return result;
}

/// A number of people, or an interval; `high` is the cell that may hold the other end.
std::optional<Headcount> peopleOf(const ImportCell &low, const ImportCell &high)
{
    std::optional<Headcount> people;
    try {
        if (!low.isEmpty())
            people = headcount::understood(low.text());
    } catch (const Failure &failure) {
        low.refuse(failure.sentence());
    }
    if (high.isEmpty())
        return people;
    const int end = high.number().value_or(0);
    if (!people)
        high.refuse(QCoreApplication::translate("Import", "the high end of an interval stands here, and its low end nowhere."));
    if (people->isExact() ? end < people->low : end != people->high)
        high.refuse(QCoreApplication::translate("Import", "the high end of an interval is no smaller than the low one, and one number."));
    return Headcount(people->low, end);
}

/// One end alone is judged with the whole row.
void readEstimate(Event &event, const ImportCell &cell)
{
    const std::optional<Headcount> people = peopleOf(cell, cell.part({}));
    event.estimateLow = people ? std::optional(int(people->low)) : std::nullopt;
    if (people && !people->isExact())
        event.estimateHigh = int(people->high);
}

void readEstimateEnd(Event &event, const ImportCell &cell)
{
    const std::optional<Headcount> people = cell.isEmpty() ? headcount::read(cell.sibling("estimate_low"_L1).text()) : peopleOf(cell.sibling("estimate_low"_L1), cell);
    if (!cell.isEmpty() || !people || people->isExact())
        event.estimateHigh = cell.number();
}

Register<Event> events()
{
    Register<Event> result{"events"_L1,
        {"title", "date", "key", "kind", "state", "series", "place", "place_kind", "commune", "host", "network",
         "counted_on", "announced_start", "announced_end", "actual_start", "actual_end",
         {"estimate_low", readEstimate}, {"estimate_high", readEstimateEnd}, "notes", "introduction", "perspectives",
         "debrief_sent_on", "arrived_from", "arrived_to"}};
    result.identities = [](const Event &e) { return keyThenName(e.key, identity(e.title, e.date)); };
    result.complete = [](Event &event, const ImportCell &any) {
        if (!event.id && any.sibling("state"_L1).isEmpty())
            event.state = event.date < clock::today() ? EventState::Held : EventState::Planned;
    };
    return result;
}

void completeAttendance(Attendance &row, const ImportCell &any)
{
    const ImportContext &context = any.context();
    const ImportCell present = any.sibling("present"_L1), headcount = any.sibling("headcount"_L1);
    const bool toldHeads = context.has("headcount"_L1), toldPresent = context.has("present"_L1);
    const std::optional<Headcount> came = peopleOf(headcount, any.sibling("headcount_high"_L1)), coming = peopleOf(any.sibling("expected"_L1), any.sibling("expected_high"_L1));
    if (toldHeads) {
        const Headcount people = came.value_or(Headcount());
        row.headcount = int(people.low);
        row.headcountHigh = people.storedHigh();
    }
    if (context.has("expected"_L1))
        row.setExpectedPeople(coming);
    if (!present.isEmpty())
        row.present = present.flag();
    else if (toldHeads || toldPresent)
        row.present = toldHeads && row.headcount > 0;
    if (headcount.isEmpty() && (toldHeads || !row.present || row.headcount == 0)) {
        row.headcount = row.present ? std::max(1, row.headcount) : 0;
        row.headcountHigh.reset();
    }
    if (const QString problem = problemWith(row); !problem.isEmpty() && !headcount.isEmpty())
        headcount.refuse(problem);
    if (row.person && !row.structure)
        row.structure = context.references.structureOf(row.person, context.references.dayOf(row.event));
}

Register<Attendance> attendanceRegister()
{
    Register<Attendance> result{"attendance"_L1,
        {"event", lookup<Attendance>("date", dateMeaning, "2022-04-07"), "structure", "person",
         {"group", [](Attendance &row, const ImportCell &cell) { row.group = cell.text().simplified(); }}, "reply",
         lookup<Attendance>("expected"), lookup<Attendance>("expected_high"), lookup<Attendance>("present"),
         lookup<Attendance>("headcount"), lookup<Attendance>("headcount_high"), "remark"}};
    result.identities = [](const Attendance &a) {
        return QStringList{!a.group.isEmpty() ? u'g' + identity(a.event, text::folded(a.group))
                           : a.person         ? u'p' + identity(a.event, a.person)
                                              : u's' + identity(a.event, a.structure)};
    };
    result.complete = completeAttendance;
    return result;
}

Register<Outreach> outreach()
{
    Register<Outreach> result{"outreach"_L1,
        {"event", lookup<Outreach>("date", dateMeaning, "2022-04-07"), "series", "channel", "label",
         {"from", [](Outreach &o, const ImportCell &cell) { o.from = cell.periodStart(); }},
         {"to", [](Outreach &o, const ImportCell &cell) { o.to = cell.periodEnd(); }}, "approximate", "audience",
         "structure",
         lookup<Outreach>("recipients", QT_TRANSLATE_NOOP("import", "the structures it went to: keys or names with “;” between"), "VASI; FOL 23"),
         "notes", "afterwards"}};
    result.identities = [](const Outreach &o) {
        return QStringList{identity(o.event, o.series, o.channel, o.from, o.to, o.label, o.audience, o.structure)};
    };
    result.after = [](const Outreach &outreach, const ImportCell &any) {
        if (!any.context().has("recipients"_L1))
            return;
        std::vector<StructureId> structures;
        for (const ImportCell &one : any.sibling("recipients"_L1).parts())
            structures.push_back(one.reference<Structure>());
        setRecipients(any.context().transaction, outreach.id, structures);
    };
    return result;
}

Register<Exchange> exchanges()
{
    Register<Exchange> result{"exchanges"_L1,
        {"event", lookup<Exchange>("date", dateMeaning, "2022-04-14"), "theme", "said", "structure",
         "with_structure", "follow_up", "follow_up_state", "due", "done", "follow_up_person"}};
    result.identities = [](const Exchange &x) {
        return QStringList{identity(x.event, x.theme, x.said, x.structure, x.withStructure, x.followUp)};
    };
    result.complete = [](Exchange &exchange, const ImportCell &any) {
        if (!exchange.followUp.isEmpty() && any.sibling("follow_up_state"_L1).isEmpty()
            && exchange.followUpState == FollowUpState::None)
            exchange.followUpState = exchange.doneDate.isValid() ? FollowUpState::Done : FollowUpState::Todo;
    };
    return result;
}

Register<Theme> themes()
{
    Register<Theme> result{"themes"_L1,
        {"name", "notes"}};
    result.identities = [](const Theme &t) { return QStringList{text::folded(t.name)}; };
    return result;
}

Register<Feedback> feedback()
{
    Register<Feedback> result{"feedback"_L1,
        {"event", lookup<Feedback>("date", dateMeaning, "2022-04-07"), "tone", "said", "structure"}};
    result.identities = [](const Feedback &f) { return QStringList{identity(f.event, f.structure, f.said)}; };
    return result;
}

} // namespace

std::vector<Importable> eventImportables()
{
    return {importable(series()),   importable(events()), importable(attendanceRegister()), importable(outreach()),
            importable(exchanges()), importable(themes()), importable(feedback())};
}

} // namespace maillage
