#include "models/domain/visit.h"

#include "models/domain/attendance.h"
#include "models/domain/exchange.h"
#include "models/domain/text.h"
#include "models/domain/choicelist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class VisitWords
{
    Q_DECLARE_TR_FUNCTIONS(Visit)
};
} // namespace

QString problemWith(const VisitNote &note)
{
    if (!note.structure && note.newStructure.trimmed().isEmpty())
        return VisitWords::tr("Say which structure was visited.");
    if (!note.date.isValid())
        return VisitWords::tr("Say on which day, for instance 07/04/2022.");
    if (note.headcount.low < 1)
        return VisitWords::tr("Say how many people were met: at least one.");
    return {};
}

NamedPeople peopleNamed(const Database &database, const QString &name, StructureId structure)
{
    const QString wanted = text::folded(name);
    NamedPeople found;
    for (const Person &person : load<Person>(database)) {
        if (text::folded(displayName(person)) != wanted)
            continue;
        const bool here = structure && !load<Role>(database, u"person_id = ? AND structure_id = ?"_s, {toSql(person.id), toSql(structure)}).empty();
        (here ? found.here : found.elsewhere).push_back(person.id);
    }
    return found;
}

QStringList newPeople(const Database &database, const VisitNote &note)
{
    QStringList names;
    for (const QString &name : note.people) {
        const auto asked = note.whoIs.constFind(text::folded(name));
        if (asked != note.whoIs.constEnd() ? asked->isNull() : peopleNamed(database, name, note.structure).here.empty())
            names << name.simplified();
    }
    return names;
}

namespace {

PersonId addPersonOf(Transaction &transaction, const QString &name, StructureId structure)
{
    const PersonId person = addPerson(transaction, name);
    if (structure)
        insert(transaction, Role{{}, person, structure, {}, {}, {}, {}});
    return person;
}

PersonId personMet(Transaction &transaction, const VisitNote &note, const QString &name, StructureId structure)
{
    const auto asked = note.whoIs.constFind(text::folded(name));
    if (asked == note.whoIs.constEnd())
        return personNamed(transaction, name, structure);
    return asked->isNull() ? addPersonOf(transaction, name, structure) : *asked;
}

} // namespace

PersonId personNamed(Transaction &transaction, const QString &name, StructureId structure)
{
    const NamedPeople found = peopleNamed(transaction.database(), name, structure);
    if (!found.here.empty())
        return found.here.front();
    if (found.elsewhere.size() == 1 && !structure)
        return found.elsewhere.front();
    return addPersonOf(transaction, name, structure);
}

EventId logVisit(Transaction &transaction, const VisitNote &note)
{
    if (const QString problem = problemWith(note); !problem.isEmpty())
        throw Failure(problem);
    Structure structure;
    if (note.structure)
        structure = find<Structure>(transaction.database(), note.structure).value_or(Structure());
    else
        structure.name = note.newStructure.simplified();
    if (!structure.id)
        insert(transaction, structure);

    const QString apart = apartFrom(transaction.database(), Structure::type(), structure.id.value());
    Event event;
    event.kind = note.kind;
    event.title = (note.kind == EventKind::Call ? VisitWords::tr("Call with %1") : VisitWords::tr("Visit to %1")).arg(apart.isEmpty() ? displayName(structure) : u"%1 (%2)"_s.arg(displayName(structure), apart));
    event.state = EventState::Held;
    event.date = note.date;
    event.actualStart = note.start;
    event.commune = note.kind == EventKind::Visit ? structure.commune : QString();
    event.host = structure.id;
    event.notes = note.notes;
    insert(transaction, event);

    // The named ones first: on a sheet with nameless people, each name would take the place of one of them.
    for (const QString &name : note.people)
        attendance::addNamed(transaction, event.id, structure.id, personMet(transaction, note, name, structure.id), true);
    const Headcount named = attendance::persons(transaction.database(), event.id, structure.id);
    if (note.headcount.high > named.high)
        attendance::setPersons(transaction, event.id, structure.id, {std::max(named.low, note.headcount.low), note.headcount.high});

    if (!note.said.isEmpty() || !note.theme.isEmpty() || note.knownTheme || !note.followUp.isEmpty()) {
        Exchange exchange;
        exchange.event = event.id;
        exchange.theme = note.knownTheme ? note.knownTheme : themeNamed(transaction, note.theme);
        exchange.said = note.said;
        exchange.structure = structure.id;
        exchange.followUp = note.followUp;
        exchange.followUpState = note.followUp.isEmpty() ? FollowUpState::None : FollowUpState::Todo;
        exchange.dueDate = note.due;
        if (!note.followUp.isEmpty())
            exchange.followUpPerson = note.newFollowUpPerson.isEmpty() ? note.followUpPerson : addPerson(transaction, note.newFollowUpPerson);
        insert(transaction, exchange);
    }
    return event.id;
}

} // namespace maillage
