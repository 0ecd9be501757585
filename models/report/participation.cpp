#include "models/report/parts.h"

#include "models/domain/text.h"
#include "models/report/words.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

class ParticipationWords
{
    Q_DECLARE_TR_FUNCTIONS(ParticipationReport)
};

constexpr size_t mostChartedBeside = 5;
constexpr size_t mostCharted = 40;

QString presentCell(const EventFacts &facts)
{
    QString result = text::number(facts.membersPresent);
    if (facts.othersPresent.size() > 2)
        return result + u" + "_s + text::number(facts.othersPresent.size());
    for (const QString &name : facts.othersPresent)
        result += u" + "_s + name;
    return result;
}

/// Who was noted, and under it what was estimated; the estimate alone where nobody was noted.
Cell peopleCell(const EventFacts &facts)
{
    const std::optional<Headcount> estimate = facts.event.estimate();
    if (facts.isEstimated())
        return plain(headcount::text(*estimate));
    Cell cell = plain(facts.isNoted() ? headcount::text(facts.persons) : u"–"_s);
    if (estimate)
        cell.push_back({translate("report", "estimate: %1").arg(headcount::text(*estimate)), TextStyle::Soft});
    return cell;
}

Row rowOf(const EventFacts &facts, const QString &name, bool withYear)
{
    QStringList when{withYear ? text::shortDate(facts.event.date) : dayAndMonth(facts.event.date), hoursOf(facts.event)};
    when.removeAll(QString());
    Cell event{{name, TextStyle::Plain}, {when.join(u", "_s), TextStyle::Soft}};
    for (const QString &more : {announcedHoursOf(facts.event), arrivalsOf(facts.event)}) {
        if (!more.isEmpty())
            event.push_back({more, TextStyle::Soft});
    }
    const auto noted = [&](const QString &words) { return plain(facts.isNoted() ? words : u"–"_s); };
    return {{event, noted(text::number(facts.announced)), noted(presentCell(facts)),
             noted(text::percent(facts.turnUp.numerator, facts.turnUp.denominator.value_or(0))),
             peopleCell(facts)},
            false,
            false};
}

Row totalRow(const Totals &totals)
{
    const auto strong = [](const QString &text) { return Cell{{text, TextStyle::Strong}}; };
    return {{strong(translate("report", "Together")), strong(text::number(totals.announced)), strong(text::number(totals.membersPresent)),
             strong(text::percent(totals.turnUp.numerator, totals.turnUp.denominator.value_or(0))), strong(headcount::text(totals.persons))},
            true,
            false};
}

BarChart chartOf(const std::vector<EventFacts> &held)
{
    BarChart chart{translate("report", "announced"), translate("report", "members present"), {}, {}};
    QSet<QString> communes;
    for (const EventFacts &facts : held)
        communes.insert(facts.event.commune);
    const bool byCommune = communes.size() == qsizetype(held.size()) && !communes.contains(QString());
    QStringList sentences;
    for (const EventFacts &facts : held) {
        const QString label = byCommune ? cleanLine(facts.event.commune, 30) : text::shortDate(facts.event.date).section(u' ', 0, 1);
        chart.pairs.push_back({label, facts.announced, facts.membersPresent});
        sentences << translate("report", "%1: %2 announced, %3 members present").arg(label, text::number(facts.announced), text::number(facts.membersPresent));
    }
    chart.description = enumerated(sentences);
    return chart;
}

QString reachInWords(const FigureRow &reach, bool groupsOnly)
{
    const qint64 base = reach.denominator.value_or(0);
    if (base == 0 && groupsOnly)
        return translate("report", "Only people without a structure were noted, so there is no rate.");
    if (base == 0)
        return translate("report", "The file names no member structure on that day, so there is no rate.");
    if (reach.numerator == 0)
        return translate("report", "No member structure took part.");
    if (reach.numerator >= base)
        return translate("report", "All member structures took part.");
    return capitalised(translate("report", "%1 of the member structures took part.").arg(text::inWords(reach.numerator, base)));
}

/// What the numbers mean: the rate in words, its base with its day, and how turn-up is counted.
QString meaning(const Totals &totals, bool groupsOnly, bool withMaybe)
{
    QStringList sentences{reachInWords(totals.reach, groupsOnly)};
    if (const qint64 base = totals.reach.denominator.value_or(0); base > 0)
        sentences << translate("report", "Base: %1 member structures on %2, partners and host network not counted.")
                         .arg(text::number(base), text::longDate(totals.reach.date).section(u' ', 1));
    if (const qint64 announced = totals.turnUp.denominator.value_or(0); announced > 0)
        sentences << translate("report", "Turn-up: structures that had announced themselves and came, out of those that had (%1 out of %2).")
                         .arg(text::number(totals.turnUp.numerator), text::number(announced));
    if (totals.turnUp.denominator.value_or(0) > 0 && withMaybe)
        sentences << translate("report", "Who had said “maybe” counts as announced.");
    return sentences.join(u' ');
}

QString othersNote(const std::vector<EventFacts> &held, const QStringList &names)
{
    QStringList parts;
    for (size_t i = 0; i < held.size(); ++i) {
        if (held[i].othersPresent.size() > 2)
            parts << translate("report", "%1: %2").arg(names.at(qsizetype(i)), listed(held[i].othersPresent));
    }
    return parts.isEmpty() ? QString() : translate("report", "Also present – %1.").arg(enumerated(parts));
}

QString estimateNote(const std::vector<EventFacts> &held, const QStringList &names)
{
    QStringList parts;
    for (size_t i = 0; i < held.size(); ++i) {
        if (const std::optional<Headcount> estimate = held[i].event.estimate())
            parts << names.at(qsizetype(i)) + u", "_s + headcount::estimated(*estimate);
    }
    return parts.isEmpty() ? QString()
                           : translate("report", "Estimated, not counted one by one: %1. Estimates are not part of the sums.").arg(enumerated(parts));
}

QString groupsNote(const std::vector<EventFacts> &held, const QStringList &names)
{
    QStringList parts;
    for (size_t i = 0; i < held.size(); ++i) {
        QStringList outside = held[i].groups;
        if (held[i].alone > 0) // a debrief is passed on: they are counted and not named
            outside << ParticipationWords::tr("%n person(s) in their own name", nullptr, held[i].alone);
        if (!outside.isEmpty())
            parts << (held.size() == 1 ? listed(outside) : names.at(qsizetype(i)) + u" – "_s + listed(outside));
    }
    return parts.isEmpty() ? QString() : translate("report", "From outside, without a structure: %1. They are part of the number of people.").arg(enumerated(parts));
}

QString notNotedNote(const std::vector<EventFacts> &held, const QStringList &names)
{
    QStringList parts;
    for (size_t i = 0; i < held.size(); ++i) {
        if (!held[i].isNoted() && !held[i].isEstimated())
            parts << names.at(qsizetype(i));
    }
    return parts.isEmpty() || held.size() == 1 ? QString() : translate("report", "Who came was not noted: %1.").arg(enumerated(parts));
}

QString hostNote(const Database &database, const std::vector<EventFacts> &held, const QStringList &names)
{
    QStringList parts;
    for (size_t i = 0; i < held.size(); ++i) {
        const QString host = structureName(database, held[i].event.host);
        if (!host.isEmpty())
            parts << (held.size() == 1 ? host : names.at(qsizetype(i)) + u" – "_s + host);
    }
    return parts.isEmpty() ? QString() : translate("report", "Hosted by: %1.").arg(enumerated(parts));
}

QString contextNote(const Database &database, const std::vector<EventFacts> &held)
{
    QStringList parts;
    for (const Event &event : contextOf(database, held)) {
        QStringList words{cleanLine(event.title, 120)};
        if (!event.commune.isEmpty() && !event.title.contains(event.commune))
            words << inPlace(cleanLine(event.commune, 60));
        parts << words.join(u", "_s) + u", "_s + weekdayAndDay(event.date) + u" ("_s + headcount::estimated(*event.estimate()) + u')';
    }
    return parts.isEmpty() ? QString() : translate("report", "On the same day: %1.").arg(enumerated(parts));
}

Table tableOf(const std::vector<EventFacts> &held, const QStringList &names, const Totals &totals)
{
    Table table;
    table.columns = {{translate("report", "Event"), false, 1}, {translate("report", "Announced"), true, 0}, {translate("report", "Members present"), true, 0},
                     {translate("report", "Turn-up"), true, 0}, {translate("report", "People"), true, 0}};
    const bool withYear = held.front().event.date.year() != held.back().event.date.year();
    for (size_t i = 0; i < held.size(); ++i)
        table.rows.push_back(rowOf(held[i], names.at(qsizetype(i)), withYear));
    if (held.size() > 1)
        table.rows.push_back(totalRow(totals));
    return table;
}

} // namespace

QStringList namesOf(const std::vector<EventFacts> &held)
{
    QStringList places, titles;
    bool known = true;
    for (const EventFacts &facts : held) {
        places << whereOf(facts.event);
        titles << cleanLine(facts.event.title, 120);
        known = known && facts.event.kind != EventKind::Visit && !(facts.event.commune.isEmpty() && facts.event.place.isEmpty());
    }
    return known && QSet<QString>(places.begin(), places.end()).size() == places.size() ? places : titles;
}

void addKeyFigures(Blocks &blocks, const Totals &totals, const std::vector<EventFacts> &held)
{
    const bool one = held.size() == 1;
    if (std::none_of(held.begin(), held.end(), [](const EventFacts &facts) { return facts.isNoted() || facts.isEstimated(); })) {
        blocks.push_back(Paragraph{translate("report", "Who came was not noted, so there is nothing to count."), TextStyle::Soft});
        return;
    }
    const auto noun = [](const Headcount &people, const char *single, const char *many) { return translate("report", takesSingular(people.high) ? single : many); };
    KeyFigures figures;
    if (one && held.front().isEstimated())
        figures.cards.push_back({headcount::text(*held.front().event.estimate()), translate("report", "people (estimate)")});
    else if (one && held.front().event.estimateLow)
        figures.cards.push_back({headcount::text(totals.persons), translate("report", "people noted (estimate: %1)").arg(headcount::text(*held.front().event.estimate()))});
    else
        figures.cards.push_back({headcount::text(totals.persons), noun(totals.persons, QT_TRANSLATE_NOOP("report", "person"), QT_TRANSLATE_NOOP("report", "people"))});
    if (std::none_of(held.begin(), held.end(), [](const EventFacts &facts) { return facts.isNoted(); })) {
        blocks.push_back(std::move(figures)); // an estimate says nothing of who they were
        return;
    }
    figures.cards.push_back({headcount::text(totals.memberPersons), noun(totals.memberPersons, QT_TRANSLATE_NOOP("report", "person of the network"), QT_TRANSLATE_NOOP("report", "people of the network"))});
    const qint64 reached = totals.reach.numerator, base = totals.reach.denominator.value_or(0);
    figures.cards.push_back({text::number(reached) + u" / "_s + (base > 0 ? text::number(base) : u"–"_s), translate("report", "member structures")});
    figures.cards.push_back({text::percent(reached, base), translate("report", "of the members reached")});
    blocks.push_back(std::move(figures));
}

void addParticipation(Blocks &blocks, const Database &database, const Totals &totals, const std::vector<EventFacts> &held)
{
    addHeading(blocks, translate("report", "Participation"));
    const QStringList names = namesOf(held);
    Table table = tableOf(held, names, totals);
    const bool anybody = totals.announced + totals.membersPresent > 0;
    if (anybody && held.size() <= mostChartedBeside)
        table.chart = chartOf(held);
    blocks.push_back(std::move(table));
    const bool isNoted = std::any_of(held.begin(), held.end(), [](const EventFacts &facts) { return facts.isNoted(); });
    const bool groupsOnly = std::none_of(held.begin(), held.end(), [](const EventFacts &facts) { return facts.isNoted() && !facts.isOfGroupsOnly(); });
    const QString rate = isNoted ? meaning(totals, groupsOnly, std::any_of(held.begin(), held.end(), [](const EventFacts &facts) { return facts.withMaybe; })) : translate("report", "Who came was not noted one by one, so there is no rate.");
    for (const QString &note : {rate, othersNote(held, names), groupsNote(held, names), estimateNote(held, names), notNotedNote(held, names),
                                hostNote(database, held, names), contextNote(database, held)}) {
        if (!note.isEmpty())
            blocks.push_back(Paragraph{note, TextStyle::Soft});
    }
    if (anybody && held.size() > mostChartedBeside && held.size() <= mostCharted)
        blocks.push_back(chartOf(held));
}

void addAbsences(Blocks &blocks, const std::vector<EventFacts> &held)
{
    Table table;
    const bool one = held.size() == 1;
    if (!one)
        table.columns.push_back({translate("report", "Event"), false, 0.9});
    for (const QString &title : {translate("report", "Announced and came"), translate("report", "Announced, did not come"), translate("report", "Came without announcing it")})
        table.columns.push_back({title, false, 1.1});
    const QStringList names = namesOf(held);
    for (size_t i = 0; i < held.size(); ++i) {
        const EventFacts &facts = held[i];
        if (facts.asAnnounced.isEmpty() && facts.absent.isEmpty())
            continue; // nobody announced themselves: everybody came without
        const auto cell = [](const QStringList &list) { return plain(list.isEmpty() ? u"–"_s : list.join(u", "_s)); };
        Row row{{cell(facts.asAnnounced), cell(facts.absent), cell(facts.unannounced)}, false, false};
        if (!one)
            row.cells.insert(row.cells.begin(), plain(names.at(qsizetype(i))));
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return;
    addHeading(blocks, translate("report", "Announced and came"));
    blocks.push_back(std::move(table));
}

} // namespace maillage::report
