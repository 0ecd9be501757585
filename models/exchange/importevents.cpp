#include "models/exchange/importer.h"

#include "models/domain/clock.h"
#include "models/domain/outreach.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr const char *eventMeaning = QT_TRANSLATE_NOOP("import", "at which event: its key or title");
constexpr const char *dateMeaning = QT_TRANSLATE_NOOP("import", "the day of that event, where several have its title");

Register<Series> series()
{
    Register<Series> result{"series"_L1,
        {required(field("name", &Series::name, QT_TRANSLATE_NOOP("import", "what the series is called"), "Parole de réseau")),
         field("key", &Series::key, keyMeaning, "pdr-2022"),
         field("subtitle", &Series::subtitle, QT_TRANSLATE_NOOP("import", "a line under its name in the debrief"), "Two evenings after the visits"),
         longText("notes", &Series::notes, QT_TRANSLATE_NOOP("import", "anything else"), "Outside school holidays"),
         longText("introduction", &Series::introduction, QT_TRANSLATE_NOOP("import", "what its debrief begins with"), "Two evenings brought people together."),
         longText("perspectives", &Series::perspectives, QT_TRANSLATE_NOOP("import", "what its debrief ends with"), "Another evening is planned.")}};
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
        {required(field("title", &Event::title, QT_TRANSLATE_NOOP("import", "what the event is called"), "Apéro-réseau de Guéret")),
         required(field("date", &Event::date, QT_TRANSLATE_NOOP("import", "on which day"), "2022-04-07")),
         field("key", &Event::key, keyMeaning, "apero-gueret"),
         field("kind", &Event::kind, QT_TRANSLATE_NOOP("import", "visit, apero, assembly, meeting, training, congress, call or other; empty: meeting"), "apero"),
         field("state", &Event::state, QT_TRANSLATE_NOOP("import", "planned, held or cancelled; empty: held for a day that is past, else planned"), "held"),
         referenceOrNew<Series>("series", &Event::series, QT_TRANSLATE_NOOP("import", "the series it belongs to: key or name; an unknown name makes a new series"), "Parole de réseau"),
         field("place", &Event::place, QT_TRANSLATE_NOOP("import", "the name of the place"), "Bakao"),
         field("place_kind", &Event::placeKind, QT_TRANSLATE_NOOP("import", "what sort of place"), "café associatif"),
         field("commune", &Event::commune, QT_TRANSLATE_NOOP("import", "town or village"), "Guéret"),
         reference<Structure>("host", &Event::host, QT_TRANSLATE_NOOP("import", "the structure that welcomes: key or name"), "La Dynamo"),
         reference<Network>("network", &Event::network, QT_TRANSLATE_NOOP("import", "the other network it is held with: key or name"), "Cotravaux Grand-Est"),
         reference<Network>("counted_on", &Event::baseNetwork, QT_TRANSLATE_NOOP("import", "the network whose members it is counted on: key or name; empty: the one it is held with, where that has members that day, else the home network"), "Cotravaux"),
         field("announced_start", &Event::announcedStart, QT_TRANSLATE_NOOP("import", "when it was to begin"), "18:00"),
         field("announced_end", &Event::announcedEnd, QT_TRANSLATE_NOOP("import", "when it was to end"), "20h"),
         field("actual_start", &Event::actualStart, QT_TRANSLATE_NOOP("import", "when it began"), "18 h"),
         field("actual_end", &Event::actualEnd, QT_TRANSLATE_NOOP("import", "when it ended"), "20:45"),
         special<Event>("estimate_low", readEstimate, QT_TRANSLATE_NOOP("import", "at least how many people, where nobody counted; or both ends at once: 35-40, about forty"), "35"),
         special<Event>("estimate_high", readEstimateEnd, QT_TRANSLATE_NOOP("import", "at most how many people, where nobody counted"), "40"),
         longText("notes", &Event::notes, QT_TRANSLATE_NOOP("import", "anything else"), "People arrived little by little"),
         longText("introduction", &Event::introduction, QT_TRANSLATE_NOOP("import", "what its debrief begins with"), "It was a full house."),
         longText("perspectives", &Event::perspectives, QT_TRANSLATE_NOOP("import", "what its debrief ends with"), "To be done again in the autumn."),
         field("debrief_sent_on", &Event::debriefSentOn, QT_TRANSLATE_NOOP("import", "on which day its debrief was sent; empty: not yet"), "2022-04-29"),
         field("arrived_from", &Event::arrivedFrom, QT_TRANSLATE_NOOP("import", "when the first people arrived"), "18:00"),
         field("arrived_to", &Event::arrivedTo, QT_TRANSLATE_NOOP("import", "when the last people arrived"), "18:30")}};
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
        {required(reference<Event>("event", &Attendance::event, eventMeaning, "Apéro-réseau de Guéret")),
         lookup<Attendance>("date", dateMeaning, "2022-04-07"),
         reference<Structure>("structure", &Attendance::structure, QT_TRANSLATE_NOOP("import", "which structure: key or name; empty beside a person: the person’s only structure that day"), "VASI"),
         reference<Person>("person", &Attendance::person, QT_TRANSLATE_NOOP("import", "which person: key, or given and family name; empty: people without a name"), "Camille Martin"),
         special<Attendance>("group", [](Attendance &row, const ImportCell &cell) { row.group = cell.text().simplified(); },
                             QT_TRANSLATE_NOOP("import", "a group without structure, by its name, where it is neither a structure nor a person"), "habitants"),
         field("reply", &Attendance::reply, QT_TRANSLATE_NOOP("import", "yes, maybe, no or unknown; empty: unknown"), "maybe"),
         lookup<Attendance>("expected", QT_TRANSLATE_NOOP("import", "how many said they will come, or an interval; empty: they did not say"), "3"),
         lookup<Attendance>("expected_high", QT_TRANSLATE_NOOP("import", "the high end of that interval, where the low one stands there"), "4"),
         lookup<Attendance>("present", QT_TRANSLATE_NOOP("import", "yes or no; empty: yes if the headcount says so"), "yes"),
         lookup<Attendance>("headcount", QT_TRANSLATE_NOOP("import", "how many people came, or an interval (8-10, about ten); empty beside a yes: 1"), "2"),
         lookup<Attendance>("headcount_high", QT_TRANSLATE_NOOP("import", "the high end of that interval, where the low one stands there"), "3"),
         longText("remark", &Attendance::remark, QT_TRANSLATE_NOOP("import", "anything else"), "Left early")}};
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
        {reference<Event>("event", &Outreach::event, QT_TRANSLATE_NOOP("import", "for which event: its key or title; either this or series"), "Apéro-réseau de Guéret"),
         lookup<Outreach>("date", dateMeaning, "2022-04-07"),
         reference<Series>("series", &Outreach::series, QT_TRANSLATE_NOOP("import", "for which series: key or name; either this or event"), "Parole de réseau"),
         field("channel", &Outreach::channel, QT_TRANSLATE_NOOP("import", "email, phone, post, flyer, meeting, newsletter, social, web, press or other; empty: email"), "phone"),
         field("label", &Outreach::label, QT_TRANSLATE_NOOP("import", "what was sent or said"), "Reminder"),
         required(special<Outreach>("from", [](Outreach &o, const ImportCell &cell) { o.from = cell.periodStart(); },
                                    QT_TRANSLATE_NOOP("import", "on which day, or the first of several: a day, a month or a year"), "2022-03-01")),
         special<Outreach>("to", [](Outreach &o, const ImportCell &cell) { o.to = cell.periodEnd(); },
                           QT_TRANSLATE_NOOP("import", "the last of several days"), "2022-04-14"),
         field("approximate", &Outreach::approximate, QT_TRANSLATE_NOOP("import", "yes if the days are only about right"), "yes"),
         field("audience", &Outreach::audience, QT_TRANSLATE_NOOP("import", "to whom, in words"), "all members"),
         reference<Structure>("structure", &Outreach::structure, QT_TRANSLATE_NOOP("import", "to which structure, if to one: key or name"), "CAF de la Creuse"),
         lookup<Outreach>("recipients", QT_TRANSLATE_NOOP("import", "the structures it went to: keys or names with “;” between"), "VASI; FOL 23"),
         longText("notes", &Outreach::notes, QT_TRANSLATE_NOOP("import", "anything else"), "Official letter"),
         field("afterwards", &Outreach::afterwards, QT_TRANSLATE_NOOP("import", "yes if it tells how the event was, as a debrief does"), "yes")}};
    result.identities = [](const Outreach &o) {
        return QStringList{identity(o.event, o.series, o.channel, o.from, o.to, o.label, o.audience, o.structure)};
    };
    result.after = [](const Outreach &outreach, const ImportCell &any) {
        if (!any.context().has("recipients"_L1))
            return;
        const ImportCell cell = any.sibling("recipients"_L1);
        std::vector<StructureId> structures;
        for (const QString &name : cell.text().split(u';', Qt::SkipEmptyParts)) {
            if (!name.trimmed().isEmpty())
                structures.push_back(cell.part(name.trimmed()).reference<Structure>());
        }
        setRecipients(any.context().transaction, outreach.id, structures);
    };
    return result;
}

Register<Exchange> exchanges()
{
    Register<Exchange> result{"exchanges"_L1,
        {required(reference<Event>("event", &Exchange::event, eventMeaning, "Apéro-réseau de Masgot")),
         lookup<Exchange>("date", dateMeaning, "2022-04-14"),
         referenceOrNew<Theme>("theme", &Exchange::theme, QT_TRANSLATE_NOOP("import", "what was spoken of; an unknown name makes a new theme"), "Partage de poste"),
         longText("said", &Exchange::said, QT_TRANSLATE_NOOP("import", "what was said"), "Two structures look for an accountant."),
         reference<Structure>("structure", &Exchange::structure, QT_TRANSLATE_NOOP("import", "by which structure: key or name"), "VASI"),
         reference<Structure>("with_structure", &Exchange::withStructure, QT_TRANSLATE_NOOP("import", "with which other it might work: key or name"), "FOL 23"),
         longText("follow_up", &Exchange::followUp, QT_TRANSLATE_NOOP("import", "what should follow"), "Bring the two together"),
         field("follow_up_state", &Exchange::followUpState, QT_TRANSLATE_NOOP("import", "none, todo, done or dropped; empty beside a follow-up: todo"), "todo"),
         field("due", &Exchange::dueDate, QT_TRANSLATE_NOOP("import", "by which day"), "2022-09-30"),
         field("done", &Exchange::doneDate, QT_TRANSLATE_NOOP("import", "done on which day"), "2022-09-12"),
         reference<Person>("follow_up_person", &Exchange::followUpPerson, QT_TRANSLATE_NOOP("import", "who sees to it: key, or given and family name"), "Camille Martin")}};
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
        {required(field("name", &Theme::name, QT_TRANSLATE_NOOP("import", "what the theme is called"), "Partage de poste")),
         longText("notes", &Theme::notes, QT_TRANSLATE_NOOP("import", "anything else"), "Comes back every year")}};
    result.identities = [](const Theme &t) { return QStringList{text::folded(t.name)}; };
    return result;
}

Register<Feedback> feedback()
{
    Register<Feedback> result{"feedback"_L1,
        {required(reference<Event>("event", &Feedback::event, eventMeaning, "Apéro-réseau de Guéret")),
         lookup<Feedback>("date", dateMeaning, "2022-04-07"),
         field("tone", &Feedback::tone, QT_TRANSLATE_NOOP("import", "positive, neutral, frustration or proposal; empty: neutral"), "proposal"),
         required(longText("said", &Feedback::said, QT_TRANSLATE_NOOP("import", "what was said about the event"), "To be done again nearer to us.")),
         reference<Structure>("structure", &Feedback::structure, QT_TRANSLATE_NOOP("import", "by which structure: key or name"), "Agora")}};
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
