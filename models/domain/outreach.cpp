#include "models/domain/outreach.h"

#include "models/domain/network.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class OutreachWords
{
    Q_DECLARE_TR_FUNCTIONS(Outreach)
};

} // namespace

const RecordType &Outreach::type()
{
    static const RecordType type = recordType<Outreach>({
        field<&Outreach::event>("event_id").called("event", QT_TRANSLATE_NOOP("lists", "Event"))
            .means(QT_TRANSLATE_NOOP("import", "for which event: its key or title; either this or series"), "Apéro-réseau de Guéret").aside(),
        field<&Outreach::series>("series_id").called("series", QT_TRANSLATE_NOOP("lists", "Series"))
            .means(QT_TRANSLATE_NOOP("import", "for which series: key or name; either this or event"), "Parole de réseau").aside(),
        field<&Outreach::channel>("channel").titled(QT_TRANSLATE_NOOP("lists", "Channel"))
            .means(QT_TRANSLATE_NOOP("import", "email, phone, post, flyer, meeting, newsletter, social, web, press or other; empty: email"), "phone"),
        field<&Outreach::label>("label").titled(QT_TRANSLATE_NOOP("lists", "What"))
            .means(QT_TRANSLATE_NOOP("import", "what was sent or said"), "Reminder"),
        field<&Outreach::from>("from_date").called("from", QT_TRANSLATE_NOOP("lists", "From"))
            .means(QT_TRANSLATE_NOOP("import", "on which day, or the first of several: a day, a month or a year"), "2022-03-01").needed(),
        field<&Outreach::to>("to_date").called("to", QT_TRANSLATE_NOOP("lists", "To"))
            .means(QT_TRANSLATE_NOOP("import", "the last of several days"), "2022-04-14"),
        field<&Outreach::approximate>("approximate").titled(QT_TRANSLATE_NOOP("lists", "Approximate"))
            .means(QT_TRANSLATE_NOOP("import", "yes if the days are only about right"), "yes"),
        field<&Outreach::audience>("audience").titled(QT_TRANSLATE_NOOP("lists", "To whom"))
            .means(QT_TRANSLATE_NOOP("import", "to whom, in words"), "all members"),
        field<&Outreach::structure>("structure_id").called("structure", QT_TRANSLATE_NOOP("lists", "Structure"))
            .means(QT_TRANSLATE_NOOP("import", "to which structure, if to one: key or name"), "CAF de la Creuse"),
        field<&Outreach::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Official letter").longText().aside(),
        field<&Outreach::afterwards>("afterwards").titled(QT_TRANSLATE_NOOP("lists", "Tells how it was"))
            .means(QT_TRANSLATE_NOOP("import", "yes if it tells how the event was, as a debrief does"), "yes").aside()
    });
    return type;
}

const RecordType &Recipient::type()
{
    static const RecordType type = recordType<Recipient>({
        field<&Recipient::outreach>("outreach_id").titled(QT_TRANSLATE_NOOP("lists", "Outreach")),
        field<&Recipient::structure>("structure_id").titled(QT_TRANSLATE_NOOP("lists", "Structure"))
    });
    return type;
}

QString problemWith(const Outreach &outreach)
{
    if (outreach.event.isNull() == outreach.series.isNull())
        return OutreachWords::tr("Say for which event, or for which series, people were told.");
    if (!outreach.from.isValid())
        return OutreachWords::tr("Say on which day, or from which day on, people were told.");
    if (outreach.to.isValid() && outreach.to < outreach.from)
        return OutreachWords::tr("The time of the outreach ends before it begins.");
    return {};
}

QString problemWith(const Recipient &recipient)
{
    return recipient.outreach && recipient.structure ? QString() : OutreachWords::tr("Say which structure was written to.");
}

namespace {

std::vector<StructureId> structuresOf(Query rows)
{
    std::vector<StructureId> structures;
    while (rows.next())
        structures.push_back(rows.get<StructureId>(0));
    return structures;
}

std::vector<StructureId> cameLast(const Database &database, SeriesId series, QDate day)
{
    return structuresOf(database.query(u"SELECT DISTINCT structure_id FROM attendance WHERE present = 1 AND structure_id IS NOT NULL AND event_id = "
                                       "(SELECT id FROM counted_event WHERE gathers AND state = 'held' AND date < ? AND (? IS NULL OR series_id = ?) "
                                       "ORDER BY date DESC, id DESC LIMIT 1) ORDER BY structure_id"_s,
                                       {toSql(day), toSql(series), toSql(series)}));
}

} // namespace

std::vector<StructureId> recipientsBy(const Database &database, RecipientRule rule, EventId event, SeriesId series, QDate day, NetworkId network)
{
    const QString members = u"SELECT structure_id FROM membership WHERE network_id = ? AND status = 'member' "
                            "AND (from_date IS NULL OR from_date <= ?) AND (to_date IS NULL OR to_date >= ?)"_s;
    const NetworkId counted = network ? network : event ? baseOf(database, event) : profileOf(database).homeNetwork;
    switch (rule) {
    case RecipientRule::Members:
        return structuresOf(database.query(members + u" GROUP BY structure_id ORDER BY structure_id"_s, {toSql(counted), toSql(day), toSql(day)}));
    case RecipientRule::Affiliated:
        return structuresOf(database.query(members + u" UNION SELECT structure_id FROM affiliation WHERE network_id = ? ORDER BY 1"_s, {toSql(counted), toSql(day), toSql(day), toSql(counted)}));
    case RecipientRule::CameLast:
        // Of a series that only begins nobody came last: then it is the last gathering of all.
        if (std::vector<StructureId> came = cameLast(database, series, day); !came.empty() || !series)
            return came;
        return cameLast(database, {}, day);
    case RecipientRule::Came:
        return structuresOf(database.query(u"SELECT DISTINCT structure_id FROM attendance WHERE present = 1 AND structure_id IS NOT NULL AND event_id IN "
                                           "(SELECT id FROM event WHERE id = ? OR series_id = ?) ORDER BY structure_id"_s, {toSql(event), toSql(series)}));
    case RecipientRule::Announced:
        return structuresOf(database.query(u"SELECT DISTINCT structure_id FROM attendance WHERE event_id = ? AND structure_id IS NOT NULL "
                                           "AND reply IN ('yes', 'maybe') ORDER BY structure_id"_s, {toSql(event)}));
    case RecipientRule::Unanswered:
        return structuresOf(database.query(members + u" AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.event_id = ? AND a.structure_id = membership.structure_id "
                                           "AND (a.reply <> 'unknown' OR a.present = 1)) GROUP BY structure_id ORDER BY structure_id"_s,
                                           {toSql(counted), toSql(day), toSql(day), toSql(event)}));
    }
    return {};
}

QDate dayToInvite(const Database &database, EventId id, QDate today)
{
    const std::optional<Event> event = find<Event>(database, id);
    if (!event || event->date >= today)
        return today;
    const auto last = fromSql<QDate>(database.single(u"SELECT max(from_date) FROM outreach WHERE event_id = ? AND from_date <= ?"_s, {toSql(id), toSql(event->date)}));
    return last.isValid() ? last : event->date.addMonths(-1);
}

std::vector<StructureId> recipientsOf(const Database &database, OutreachId outreach)
{
    return structuresOf(database.query(u"SELECT structure_id FROM recipient WHERE outreach_id = ? ORDER BY structure_id"_s, {toSql(outreach)}));
}

void setRecipients(Transaction &transaction, OutreachId outreach, const std::vector<StructureId> &structures)
{
    for (const Recipient &there : load<Recipient>(transaction.database(), u"outreach_id = ?"_s, {toSql(outreach)})) {
        if (std::find(structures.begin(), structures.end(), there.structure) == structures.end())
            remove<Recipient>(transaction, there.id);
    }
    const std::vector<StructureId> there = recipientsOf(transaction.database(), outreach);
    for (const StructureId structure : structures) {
        if (std::find(there.begin(), there.end(), structure) == there.end())
            insert(transaction, Recipient{{}, outreach, structure});
    }
}

} // namespace maillage
