#include "models/report/activity.h"

#include "models/domain/choicelist.h"
#include "models/domain/exchange.h"
#include "models/domain/text.h"
#include "models/figures/asked.h"
#include "models/figures/figurechoices.h"
#include "models/report/words.h"

#include <QCoreApplication>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

class ActivityPartsWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityReportText)
};

constexpr size_t mostEvents = 200;

QString valueOf(const FigureRow &row)
{
    if (!row.denominator)
        return valueText(row);
    return text::percent(row.numerator, *row.denominator);
}

/// What stands under a number that is written larger.
QString counted(const FigureRow &row, const QString &one, const QString &many)
{
    return takesSingular(row.people().high) ? one : many;
}

/// "8 / 30" for a rate; nothing for a count.
QString madeOf(const FigureRow &row)
{
    return row.denominator ? u"%1 / %2"_s.arg(text::number(row.numerator), text::number(*row.denominator)) : QString();
}

QString allOf(const QStringList &names)
{
    return names.join(u", "_s) + u'.';
}

struct AskedMember
{
    qint64 id;
    QString name;
    bool gathered, isMember, seen;
    QDate lastSeen;
};

/// All names are told apart at once: of a large network one by one would take seconds.
std::vector<AskedMember> askedMembers(const Database &database, const FigureFilter &filter)
{
    std::vector<AskedMember> members;
    const Asked asked(database, filter);
    Query rows = database.query(u"SELECT structure_id, name, gathered, member, seen, last_seen FROM asked_member ORDER BY name COLLATE names"_s);
    while (rows.next())
        members.push_back({rows.get<qint64>(0), rows.get<QString>(1), rows.get<bool>(2), rows.get<bool>(3), rows.get<bool>(4), rows.get<QDate>(5)});
    tellApart(database, Structure::type(), members, &AskedMember::id, &AskedMember::name);
    return members;
}

/// Whom a visit was to: its host, else the structures that were there.
QString visitedBy(const Database &database, const Event &visit)
{
    if (const QString host = structureName(database, visit.host); !host.isEmpty())
        return host;
    QStringList names;
    Query rows = database.query(u"SELECT structure_id FROM presence_named WHERE event_id = ? AND present AND party <> 'host' ORDER BY structure COLLATE names"_s, {visit.id.value()});
    while (rows.next())
        names << structureName(database, rows.get<StructureId>(0));
    return names.isEmpty() ? u"–"_s : names.join(u", "_s);
}

/// What is counted, and under it the names, one line a group.
void addNames(Blocks &blocks, const QString &lead, const QStringList &groups)
{
    if (groups.isEmpty())
        return;
    // A table of one cell keeps what is counted and the first names on one page.
    Table table;
    table.header = false;
    table.columns = {{{}, false, 1}};
    Cell cell{{lead, TextStyle::Strong}};
    for (const QString &group : groups)
        cell.push_back({group, TextStyle::Plain});
    table.rows.push_back({{std::move(cell)}, false, false});
    blocks.push_back(std::move(table));
}

/// A family of figures as a table: one row a subject, the largest first.
void addFamilyTable(Blocks &blocks, const Database &database, const FigureFilter &filter, const QString &heading, const QString &family, bool withEvents)
{
    const auto rows = [&](const char *what) { return evaluate(database, *figureNamed(family + u'-' + QLatin1StringView(what)), filter); };
    std::map<QString, std::array<FigureRow, 5>> bySubject; // the rows of each figure are ranked in an order of their own
    const std::vector<FigureRow> inOrder = rows(withEvents ? "events" : "present");
    for (const FigureRow &row : rows("present"))
        bySubject[row.key][0] = row;
    const std::array others{"announced", "persons", "turn-up", "participation"};
    for (size_t i = 0; i < others.size(); ++i) {
        for (const FigureRow &row : rows(others[i]))
            bySubject[row.key][i + 1] = row;
    }
    std::map<QString, FigureRow> events;
    if (withEvents) {
        for (const FigureRow &row : rows("events"))
            events[row.key] = row;
    }
    Table table;
    table.columns = {{heading, false, 1}};
    if (withEvents)
        table.columns.push_back({ActivityPartsWords::tr("Events"), true, 0});
    for (const QString &title : {ActivityPartsWords::tr("Announced"), ActivityPartsWords::tr("Members present"), ActivityPartsWords::tr("Turn-up"), ActivityPartsWords::tr("Participation"), ActivityPartsWords::tr("People")})
        table.columns.push_back({title, true, 0});
    for (const FigureRow &first : inOrder) {
        const std::array<FigureRow, 5> &row = bySubject[first.key];
        if (!withEvents && row[0].numerator == 0 && row[1].numerator == 0 && row[4].denominator.value_or(0) == 0)
            continue;
        // Held without an attendance sheet: nobody knows who came, which is not nobody.
        const bool known = row[0].numerator > 0 || row[1].numerator > 0 || row[2].numerator > 0 || row[4].denominator.value_or(0) > 0;
        std::vector<Cell> cells{plain(cleanLine(first.subject, 80))};
        if (withEvents)
            cells.push_back(plain(text::number(events[first.key].numerator)));
        for (const size_t at : {size_t(1), size_t(0), size_t(3), size_t(4), size_t(2)})
            cells.push_back(plain(known && !row[at].key.isNull() ? valueOf(row[at]) : u"–"_s)); // visits have no rate
        table.rows.push_back({std::move(cells), false, false});
    }
    if (table.rows.size() > 1)
        blocks.push_back(std::move(table));
}

} // namespace

Activity::Activity(const Database &database, const Span &span, NetworkId network)
    : m_database(database)
    , m_span(span)
    , m_asked(span)
{
    if (network)
        m_asked.networks = {network};
    m_before = filterBefore(m_asked).value_or(m_asked); // there always is one: the report has a first day
}

FigureRow Activity::whole(QLatin1StringView name) const
{
    return evaluate(m_database, figure(name), m_asked).front();
}

FigureRow Activity::before(QLatin1StringView name) const
{
    return evaluate(m_database, figure(name), m_before).front();
}

std::vector<Event> Activity::held(const QString &condition) const
{
    const Asked asked(m_database, m_asked);
    return load<Event>(m_database, u"state = 'held' AND id IN (SELECT id FROM asked_event) AND %1 ORDER BY date, id"_s.arg(condition));
}

void Activity::addKeyFigures(Blocks &blocks) const
{
    const FigureRow reach = whole("period-reach"_L1), members = whole("members"_L1), events = whole("gatherings"_L1),
                    people = whole("period-persons"_L1), visits = whole("visits"_L1);
    // Held without any sheet: how many came is not known, which is not nobody.
    const bool known = people.people().high > 0 || whole("events-held"_L1).numerator == 0 || whole("period-participation"_L1).denominator.value_or(0) > 0;
    const bool withVisits = whole("events-held"_L1).numerator != events.numerator;
    const QString several = withVisits ? ActivityPartsWords::tr("people there, visits and calls included") : ActivityPartsWords::tr("people there, all events added up");
    const QString single = withVisits ? ActivityPartsWords::tr("person there, visits and calls included") : ActivityPartsWords::tr("person there, all events added up");
    KeyFigures figures;
    figures.cards = {{text::number(members.numerator), counted(members, ActivityPartsWords::tr("member"), ActivityPartsWords::tr("members"))},
                     {madeOf(reach), ActivityPartsWords::tr("members reached (%1)").arg(valueOf(reach))},
                     {text::number(events.numerator), counted(events, ActivityPartsWords::tr("gathering held"), ActivityPartsWords::tr("gatherings held"))},
                     {known ? valueText(people) : u"–"_s, known ? counted(people, single, several) : several},
                     {text::number(visits.numerator), counted(visits, ActivityPartsWords::tr("visit"), ActivityPartsWords::tr("visits"))}};
    blocks.push_back(std::move(figures));
    const qint64 joined = whole("joined"_L1).numerator, left = whole("left"_L1).numerator;
    QStringList sentences;
    if (joined + left > 0)
        sentences << ActivityPartsWords::tr("Joined: %1. Left: %2.").arg(text::number(joined), text::number(left));
    if (const qint64 base = reach.denominator.value_or(0); base > 0)
        sentences << ActivityPartsWords::tr("Base: %1 member structures on %2.").arg(text::number(base), text::longDate(reach.date).section(u' ', 1));
    if (!sentences.isEmpty())
        blocks.push_back(Paragraph{sentences.join(u' '), TextStyle::Soft});
}

void Activity::addParticipation(Blocks &blocks, const QString &typed) const
{
    addHeading(blocks, ActivityPartsWords::tr("Participation"));
    const FigureRow turnUp = whole("period-turn-up"_L1), participation = whole("period-participation"_L1);
    if (whole("events-held"_L1).numerator == 0) {
        blocks.push_back(Paragraph{ActivityPartsWords::tr("No event was held in this period."), TextStyle::Soft});
        addProse(blocks, typed);
        return;
    }
    if (turnUp.denominator.value_or(0) == 0 && participation.denominator.value_or(0) == 0) {
        blocks.push_back(Paragraph{ActivityPartsWords::tr("No attendance sheet was filled in for the events of this period: who came is not known."), TextStyle::Soft});
        addProse(blocks, typed);
        return;
    }
    blocks.push_back(Paragraph{ActivityPartsWords::tr("Turn-up: %1 (structures that had announced themselves and came, %2). Participation: %3 (members present out of the members on the day of each gathering, %4). Rates of several gatherings are combined by sums; visits and calls have no part in them.")
                                   .arg(valueOf(turnUp), madeOf(turnUp), valueOf(participation), madeOf(participation)),
                               TextStyle::Plain});
    BarChart chart{ActivityPartsWords::tr("announced"), ActivityPartsWords::tr("members present"), {}, {}};
    QStringList sentences, unknown;
    std::set<QDate> sheets;
    std::map<QDate, qint64> present;
    for (const FigureRow &row : evaluate(m_database, figure("month-participation"_L1), m_asked)) {
        present[row.date] = row.numerator;
        if (row.denominator.value_or(0) > 0)
            sheets.insert(row.date);
    }
    for (const FigureRow &row : evaluate(m_database, figure("month-turn-up"_L1), m_asked)) {
        if (row.denominator.value_or(0) == 0 && !sheets.contains(row.date)) {
            unknown << QLocale().toString(row.date, u"MMMM yyyy"_s);
            continue;
        }
        const QString label = QLocale().toString(row.date, m_span.from.year() == m_span.to.year() ? u"MMM"_s : u"MM/yy"_s);
        chart.pairs.push_back({label, row.denominator.value_or(0), present[row.date]});
        sentences << ActivityPartsWords::tr("%1: %2 announced, %3 members present").arg(QLocale().toString(row.date, u"MMMM yyyy"_s), text::number(row.denominator.value_or(0)), text::number(present[row.date]));
    }
    chart.description = enumerated(sentences);
    constexpr size_t mostMonths = 24;
    const bool anybody = turnUp.numerator > 0 || turnUp.denominator.value_or(0) > 0;
    if (anybody && chart.pairs.size() > 1 && chart.pairs.size() <= mostMonths)
        blocks.push_back(std::move(chart));
    if (!unknown.isEmpty())
        blocks.push_back(Paragraph{ActivityPartsWords::tr("Held without an attendance sheet, hence not counted here: events of %1.").arg(listed(unknown)), TextStyle::Soft});
    addFamilyTable(blocks, m_database, m_asked, ActivityPartsWords::tr("Kind of event"), u"kind"_s, true);
    addFamilyTable(blocks, m_database, m_asked, ActivityPartsWords::tr("Territory"), u"territory"_s, false);
    addFamilyTable(blocks, m_database, m_asked, ActivityPartsWords::tr("Network"), u"network"_s, false);
    addProse(blocks, typed);
}

void Activity::addEvents(Blocks &blocks) const
{
    Table table;
    table.columns = {{ActivityPartsWords::tr("Event"), false, 1}, {ActivityPartsWords::tr("Announced"), true, 0}, {ActivityPartsWords::tr("Members present"), true, 0}, {ActivityPartsWords::tr("Turn-up"), true, 0}, {ActivityPartsWords::tr("People"), true, 0}};
    std::map<qint64, Headcount> persons;
    for (const FigureRow &row : evaluate(m_database, figure("persons"_L1), m_asked))
        persons[row.subjectId] = row.people();
    std::set<qint64> sheets; // without one nobody knows who came, which is not nobody
    for (const FigureRow &row : evaluate(m_database, figure("participation"_L1), m_asked)) {
        if (row.denominator.value_or(0) > 0 || persons[row.subjectId].high > 0)
            sheets.insert(row.subjectId);
    }
    std::map<qint64, qint64> present;
    for (const FigureRow &row : evaluate(m_database, figure("present"_L1), m_asked))
        present[row.subjectId] = row.numerator;
    std::map<qint64, Event> events; // visits stand in a part of their own
    for (Event &event : held(u"1"_s))
        events.emplace(event.id.value(), std::move(event));
    size_t left = 0;
    for (const FigureRow &row : evaluate(m_database, figure("turn-up"_L1), m_asked)) {
        const auto event = events.find(row.subjectId);
        if (event == events.end())
            continue;
        if (table.rows.size() >= mostEvents) {
            ++left;
            continue;
        }
        QStringList where{text::shortDate(row.date), labelOf(event->second.kind), cleanLine(event->second.commune, 60)};
        where.removeAll(QString());
        const bool known = sheets.contains(row.subjectId) || row.denominator.value_or(0) > 0;
        const auto count = [&](const Headcount &value) { return plain(known ? headcount::text(value) : u"–"_s); };
        table.rows.push_back({{Cell{{cleanLine(row.subject, 120), TextStyle::Plain}, {where.join(u" · "_s), TextStyle::Soft}},
                               count(row.denominator.value_or(0)), count(present[row.subjectId]), plain(valueOf(row)), count(persons[row.subjectId])},
                              false, false});
    }
    if (table.rows.empty())
        return;
    addHeading(blocks, ActivityPartsWords::tr("Events held"));
    blocks.push_back(std::move(table));
    if (left > 0)
        blocks.push_back(Paragraph{ActivityPartsWords::tr("And %n more, counted above.", nullptr, int(left)), TextStyle::Soft});
}

void Activity::addStructures(Blocks &blocks) const
{
    QStringList reached, left, met, never, before; // met: visited or called, and at no gathering
    for (const AskedMember &member : askedMembers(m_database, m_asked)) {
        const QString name = cleanLine(member.name, 80);
        if (!member.isMember)
            left << name;
        else if (member.gathered)
            reached << name;
        else if (member.seen)
            met << name;
        else if (member.lastSeen.isValid())
            before << u"%1 (%2)"_s.arg(name, QLocale().toString(member.lastSeen, u"MMMM yyyy"_s));
        else
            never << name;
    }
    QStringList notReached;
    if (!met.isEmpty())
        notReached << ActivityPartsWords::tr("Visited or called in the period: %1").arg(allOf(met));
    if (!before.isEmpty())
        notReached << ActivityPartsWords::tr("Last seen: %1").arg(allOf(before));
    if (!never.isEmpty())
        notReached << ActivityPartsWords::tr("Never seen: %1").arg(allOf(never));
    if (reached.isEmpty() && notReached.isEmpty() && left.isEmpty())
        return;
    addHeading(blocks, ActivityPartsWords::tr("Structures reached and not reached"));
    addNames(blocks, ActivityPartsWords::tr("Reached: %1").arg(text::number(whole("reached"_L1).numerator)), reached.isEmpty() ? reached : QStringList{allOf(reached)});
    addNames(blocks, ActivityPartsWords::tr("Came, and left since: %1. They are no part of the rate.").arg(text::number(whole("reached-left"_L1).numerator)), left.isEmpty() ? left : QStringList{allOf(left)});
    addNames(blocks, ActivityPartsWords::tr("Not reached: %1").arg(text::number(whole("not-reached"_L1).numerator)), notReached);
}

void Activity::addVisits(Blocks &blocks, const QString &typed) const
{
    const FigureRow visits = whole("visits"_L1), visited = whole("visited"_L1);
    if (visits.numerator == 0 && paragraphs(typed).isEmpty())
        return;
    addHeading(blocks, ActivityPartsWords::tr("Visits"));
    blocks.push_back(Paragraph{ActivityPartsWords::tr("%n visit(s) held.", nullptr, int(visits.numerator)) + u' '
                                   + ActivityPartsWords::tr("Member structures visited: %1 (%2).").arg(madeOf(visited), valueOf(visited)),
                               TextStyle::Plain});
    Table table;
    table.columns = {{ActivityPartsWords::tr("Day"), false, 0}, {ActivityPartsWords::tr("Structure visited"), false, 0.9}, {ActivityPartsWords::tr("Visit"), false, 1}, {ActivityPartsWords::tr("Where"), false, 0.5}};
    for (const Event &event : held(u"kind = 'visit'"_s)) {
        if (table.rows.size() < mostEvents)
            table.rows.push_back({{plain(text::shortDate(event.date)), plain(visitedBy(m_database, event)), plain(cleanLine(event.title, 120)), plain(cleanLine(event.commune, 60))}, false, false});
    }
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
    addProse(blocks, typed);
}

void Activity::addThemes(Blocks &blocks, const QString &typed) const
{
    const std::vector<FigureRow> exchanges = evaluate(m_database, figure("theme-exchanges"_L1), m_asked);
    if (exchanges.empty() && paragraphs(typed).isEmpty())
        return;
    addHeading(blocks, ActivityPartsWords::tr("Themes"));
    std::map<qint64, qint64> events;
    for (const FigureRow &row : evaluate(m_database, figure("theme-events"_L1), m_asked))
        events[row.subjectId] = row.numerator;
    Table table;
    table.columns = {{ActivityPartsWords::tr("Theme"), false, 1}, {ActivityPartsWords::tr("Exchanges"), true, 0}, {ActivityPartsWords::tr("Events"), true, 0}};
    for (const FigureRow &row : exchanges)
        table.rows.push_back({{plain(cleanLine(row.subject, 120)), plain(text::number(row.numerator)), plain(text::number(events[row.subjectId]))}, false, false});
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
    addProse(blocks, typed);
}

void Activity::addFollowUps(Blocks &blocks) const
{
    const FigureRow done = whole("follow-ups-done"_L1);
    if (done.denominator.value_or(0) == 0)
        return;
    addHeading(blocks, ActivityPartsWords::tr("Follow-ups"));
    blocks.push_back(Paragraph{ActivityPartsWords::tr("Done: %1 (%2).").arg(madeOf(done), valueOf(done)), TextStyle::Plain});
    Table table;
    table.columns = {{ActivityPartsWords::tr("Follow-up"), false, 1}, {ActivityPartsWords::tr("From"), false, 0.5}, {ActivityPartsWords::tr("State"), false, 0.35}};
    const Asked asked(m_database, m_asked);
    Query rows = m_database.query(u"SELECT follow_up, event, date, is_done, done_date FROM asked_follow_up ORDER BY is_done DESC, date, id"_s);
    while (rows.next() && table.rows.size() < mostEvents) {
        const QDate day = rows.get<QDate>(4);
        const bool isDone = rows.get<bool>(3);
        table.rows.push_back({{plain(cleanLine(rows.get<QString>(0), 300)),
                               Cell{{cleanLine(rows.get<QString>(1), 100), TextStyle::Plain}, {text::shortDate(rows.get<QDate>(2)), TextStyle::Soft}},
                               plain(!isDone ? ActivityPartsWords::tr("to do") : day.isValid() ? ActivityPartsWords::tr("done on %1").arg(text::shortDate(day)) : ActivityPartsWords::tr("done"))},
                              false, false});
    }
    blocks.push_back(std::move(table));
}

void Activity::addDefinitions(Blocks &blocks) const
{
    Table table;
    table.columns = {{ActivityPartsWords::tr("Figure"), false, 1}, {ActivityPartsWords::tr("This period"), true, 0}, {ActivityPartsWords::tr("Made of"), true, 0}, {ActivityPartsWords::tr("The period before"), true, 0}};
    for (const QLatin1StringView name : {"members"_L1, "joined"_L1, "left"_L1, "events-held"_L1, "gatherings"_L1, "period-persons"_L1, "period-announced"_L1, "period-present"_L1,
                                         "period-turn-up"_L1, "period-participation"_L1, "period-reach"_L1, "reached-left"_L1, "not-reached"_L1, "visits"_L1, "visited"_L1, "to-visit"_L1,
                                         "exchanges"_L1, "follow-ups-done"_L1, "passed-on"_L1}) {
        const FigureRow now = whole(name), then = before(name);
        table.rows.push_back({{Cell{{figure(name).heading().section(u',', 0, 0), TextStyle::Strong}, {figure(name).meaning(), TextStyle::Soft}},
                               strong(valueOf(now)), plain(madeOf(now)), plain(valueOf(then))},
                              false, false});
    }
    addHeading(blocks, ActivityPartsWords::tr("Figures and what they mean"));
    blocks.push_back(std::move(table));
    blocks.push_back(Paragraph{ActivityPartsWords::tr("The period before: %1 to %2.").arg(text::longDate(m_before.span.from), text::longDate(m_before.span.to)), TextStyle::Soft});
}

} // namespace maillage::report
