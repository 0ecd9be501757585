#include "models/report/facts.h"

#include "models/domain/attendance.h"
#include "models/domain/network.h"
#include "models/domain/text.h"
#include "models/domain/choicelist.h"
#include "models/report/words.h"

#include <QCollator>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

/// The figures in the order of the members.
Totals totalsFrom(const Database &database, const QList<QLatin1StringView> &names, qint64 subject)
{
    const std::vector<FigureRow> rows = evaluateOne(database, names, subject);
    return {rows[0].numerator, rows[1].numerator, rows[2].people(), rows[3].people(), rows[4], rows[5]};
}

/// What tells those apart at an event who bear one name there; looked for only where there are such.
QHash<qint64, QString> namesakesAt(const Database &database, qint64 event)
{
    QSet<QString> names;
    Query rows = database.query(u"SELECT structure FROM presence_named WHERE event_id = ?"_s, {event});
    while (rows.next()) {
        const QString name = text::folded(rows.get<QString>(0));
        if (names.contains(name))
            return namesakes(database, Structure::type());
        names.insert(name);
    }
    return {};
}

/// The structures of which nobody said more than maybe.
QSet<qint64> unsureAt(const Database &database, qint64 event)
{
    QSet<qint64> unsure;
    Query rows = database.query(u"SELECT structure_id FROM attendance WHERE event_id = ? AND structure_id IS NOT NULL "
                                "GROUP BY structure_id HAVING max(reply = 'maybe') AND NOT max(reply = 'yes')"_s, {event});
    while (rows.next())
        unsure.insert(rows.get<qint64>(0));
    return unsure;
}

void sort(QStringList &names)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(), collator);
}

} // namespace

Event eventOf(const Database &database, EventId id)
{
    if (const auto event = find<Event>(database, id))
        return *event;
    throw Failure(QCoreApplication::translate("report", "This event is no longer in the file."));
}

Series seriesOf(const Database &database, SeriesId id)
{
    if (const auto series = find<Series>(database, id))
        return *series;
    throw Failure(QCoreApplication::translate("report", "This series is no longer in the file."));
}

Profiled profiled(const Database &database)
{
    Profiled result;
    if (const auto network = homeNetwork(database))
        result.network = cleanLine(network->shortName.isEmpty() ? network->name : network->shortName, 60);
    result.footer = cleanLine(profileOf(database).footer, 100);
    if (result.footer.isEmpty())
        result.footer = result.network;
    return result;
}

EventFacts factsOf(const Database &database, const Event &event)
{
    const qint64 id = event.id.value();
    const std::vector<FigureRow> figures = evaluateOne(database, {"announced"_L1, "present"_L1, "persons"_L1, "turn-up"_L1}, id);
    EventFacts facts{event, figures[0].numerator, figures[1].numerator, figures[2].people(), figures[3], {}, {}, {}, {}, {}};
    Query rows = database.query(
        u"SELECT structure, party, announced, present, structure_id FROM presence_named WHERE event_id = ?"_s, {id});
    const QHash<qint64, QString> apart = namesakesAt(database, id);
    const QSet<qint64> unsure = unsureAt(database, id);
    facts.withMaybe = !unsure.isEmpty();
    while (rows.next()) {
        const QString ownName = cleanLine(rows.get<QString>(0), 80), other = apart.value(rows.get<qint64>(4));
        const QString name = other.isEmpty() ? ownName : u"%1 (%2)"_s.arg(ownName, cleanLine(other, 80));
        const bool announced = rows.get<bool>(2), present = rows.get<bool>(3);
        if (present && rows.get<QString>(1) != "member"_L1)
            facts.othersPresent << name;
        if (announced && !present)
            facts.absent << (unsure.contains(rows.get<qint64>(4)) ? translate("report", "%1 (maybe)").arg(name) : name);
        else if (announced)
            facts.asAnnounced << name;
        // The host network organises: it announces itself to nobody.
        if (present && !announced && rows.get<QString>(1) != "host"_L1)
            facts.unannounced << name;
    }
    for (const Attendance &group : load<Attendance>(database, u"event_id = ? AND group_name <> '' AND present = 1 ORDER BY id"_s, {id}))
        facts.groups << groupWords(cleanLine(group.group, 80), group.people());
    for (QStringList *names : {&facts.groups, &facts.othersPresent, &facts.asAnnounced, &facts.absent, &facts.unannounced})
        sort(*names);
    facts.alone = int(load<Attendance>(database, u"event_id = ? AND structure_id IS NULL AND person_id IS NOT NULL AND present = 1"_s, {id}).size());
    return facts;
}

Totals totalsOf(const Database &database, const Event &event)
{
    return totalsFrom(database, {"announced"_L1, "present"_L1, "persons"_L1, "persons-network"_L1, "turn-up"_L1, "participation"_L1}, event.id.value());
}

Totals totalsOf(const Database &database, const Series &series)
{
    return totalsFrom(database, {"series-announced"_L1, "series-present"_L1, "series-persons"_L1, "series-persons-network"_L1, "series-turn-up"_L1, "reach"_L1},
                      series.id.value());
}

std::vector<Event> contextOf(const Database &database, const std::vector<EventFacts> &held)
{
    std::vector<Event> result;
    QSet<EventId> known;
    for (const EventFacts &facts : held)
        known.insert(facts.event.id);
    for (const EventFacts &facts : held) {
        for (const Event &event : load<Event>(database, u"date = ? AND state = 'held' ORDER BY announced_start, id"_s, {toSql(facts.event.date)})) {
            if (known.contains(event.id))
                continue;
            known.insert(event.id);
            if (event.estimateLow)
                result.push_back(event);
        }
    }
    return result;
}

QString structureName(const Database &database, StructureId id)
{
    const auto structure = find<Structure>(database, id);
    if (!structure)
        return {};
    const QString name = cleanLine(displayName(*structure), 80), apart = apartFrom(database, Structure::type(), id.value());
    return apart.isEmpty() ? name : u"%1 (%2)"_s.arg(name, cleanLine(apart, 80));
}

QString whereOf(const Event &event)
{
    QStringList parts{event.commune, event.place};
    parts.removeAll(QString());
    return cleanLine(parts.isEmpty() ? event.title : parts.join(u", "_s), 120);
}

QString hoursOf(const Event &event)
{
    return text::timeSpan(event.actualStart.isValid() ? event.actualStart : event.announcedStart,
                          event.actualEnd.isValid() ? event.actualEnd : event.announcedEnd);
}

QString announcedHoursOf(const Event &event)
{
    const QString announced = text::timeSpan(event.announcedStart, event.announcedEnd);
    return announced.isEmpty() || announced == hoursOf(event) ? QString() : translate("report", "announced: %1").arg(announced);
}

QString arrivalsOf(const Event &event)
{
    const QString arrivals = text::timeSpan(event.arrivedFrom, event.arrivedTo);
    return arrivals.isEmpty() ? QString() : translate("report", "arrivals: %1").arg(arrivals);
}

} // namespace maillage::report
