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
