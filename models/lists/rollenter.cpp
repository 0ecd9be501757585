#include "models/lists/rollentry.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "models/domain/visit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class RollEntryWords
{
    Q_DECLARE_TR_FUNCTIONS(RollEntry)
};

qint64 enterGroup(Transaction &transaction, EventId event, const RollOffer &offer, bool presence)
{
    const RollLine &line = offer.line;
    const AttendanceId group = attendance::addGroup(transaction, event, offer.who.name);
    if (presence && line.persons)
        attendance::setPersons(transaction, group, *line.persons);
    else if (presence)
        attendance::setPresent(transaction, group, true);
    else
        attendance::setReply(transaction, group, line.reply.value_or(Reply::Yes));
    if (!presence && line.persons)
        attendance::setExpected(transaction, group, line.persons);
    return group.value();
}

} // namespace

RollMode modeOf(const Event &event, const QDateTime &now)
{
    if (event.state != EventState::Planned || event.date < now.date())
        return RollMode::Presence;
    if (event.date > now.date())
        return RollMode::Replies;
    const QTime start = event.actualStart.isValid() ? event.actualStart : event.announcedStart;
    return !start.isValid() || start <= now.time() ? RollMode::Presence : RollMode::Replies;
}

void holdFromItsDay(Transaction &transaction, EventId id)
{
    std::optional<Event> event = find<Event>(transaction.database(), id);
    if (!event || event->state != EventState::Planned || event->date > clock::today())
        return;
    event->state = EventState::Held;
    update(transaction, *event);
}

qint64 enterOnRoll(Transaction &transaction, EventId event, const RollOffer &offer, RollMode mode)
{
    const auto &[who, line] = offer;
    const bool presence = mode == RollMode::Presence && !line.reply;
    if (presence)
        holdFromItsDay(transaction, event);
    if (who.isGroup())
        return enterGroup(transaction, event, offer, presence);
    StructureId structure = who.structure;
    PersonId person;
    switch (who.kind) {
    case RollCandidate::Kind::Structure:
    case RollCandidate::Kind::Group:
    case RollCandidate::Kind::NewGroup: break;
    case RollCandidate::Kind::Person: person = PersonId(who.id); break;
    case RollCandidate::Kind::NewStructure: {
        Structure added;
        added.name = who.name;
        structure = insert(transaction, added);
        break;
    }
    case RollCandidate::Kind::NewPerson:
        if (!who.newStructure.isEmpty()) {
            Structure added;
            added.name = who.newStructure;
            structure = insert(transaction, added);
        }
        person = personNamed(transaction, who.name, structure);
        break;
    }
    if (person) {
        attendance::addNamed(transaction, event, structure, person, presence);
        if (!presence)
            attendance::setReplyOf(transaction, event, person, line.reply.value_or(Reply::Yes));
        // "Marie Dupont (VASI), we are two": the one is named, and the number is that of the structure.
        const bool several = line.persons && line.persons->high > 1;
        if (structure && several && presence)
            attendance::setPersons(transaction, event, structure, *line.persons);
        else if (structure && several)
            attendance::setExpected(transaction, event, structure, line.persons);
        return structure ? structure.value() : person.value();
    }
    if (!presence) {
        attendance::setReply(transaction, event, structure, line.reply.value_or(Reply::Yes));
        if (line.persons)
            attendance::setExpected(transaction, event, structure, line.persons);
    } else if (line.persons) {
        attendance::setPersons(transaction, event, structure, *line.persons);
    } else {
        attendance::setPresent(transaction, event, structure, true);
    }
    return structure.value();
}

QString saidOf(const RollOffer &offer, RollMode mode)
{
    const auto &[who, line] = offer;
    QStringList sentences;
    if (who.kind == RollCandidate::Kind::NewStructure)
        sentences << RollEntryWords::tr("Structure “%1” created.").arg(who.name);
    else if (who.kind == RollCandidate::Kind::NewPerson)
        sentences << RollEntryWords::tr("Person “%1” created.").arg(who.name);
    else if (who.kind == RollCandidate::Kind::NewGroup)
        sentences << RollEntryWords::tr("Group without structure “%1” put on the sheet.").arg(who.name);
    const bool presence = mode == RollMode::Presence && !line.reply;
    QString noted;
    if (presence && line.persons && line.persons->high == 0)
        noted = RollEntryWords::tr("%1 noted as absent.");
    else if (presence)
        noted = RollEntryWords::tr("%1 noted as present.");
    else if (line.reply == Reply::No)
        noted = RollEntryWords::tr("%1 noted as not coming.");
    else if (line.reply == Reply::Maybe)
        noted = RollEntryWords::tr("%1 noted as perhaps coming.");
    else
        noted = RollEntryWords::tr("%1 noted as coming.");
    sentences << noted.arg(who.isNamesake ? who.name + u" · "_s + who.hint : who.name);
    if (line.persons && !line.persons->isExact())
        sentences << (presence ? RollEntryWords::tr("Between %1 and %2 people.") : RollEntryWords::tr("Between %1 and %2 people expected.")).arg(text::number(line.persons->low), text::number(line.persons->high));
    else if (line.persons && line.persons->high > 0)
        sentences << (presence ? RollEntryWords::tr("%n people.", nullptr, int(line.persons->low)) : RollEntryWords::tr("%n people expected.", nullptr, int(line.persons->low)));
    return sentences.join(u' ');
}

} // namespace maillage
