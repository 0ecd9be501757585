#include "models/domain/visit.h"

#include "models/domain/attendance.h"
#include "models/domain/exchange.h"
#include "models/domain/text.h"

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
    if (note.headcount < 1)
        return VisitWords::tr("At least one person was met.");
    return {};
}

PersonId personNamed(Transaction &transaction, const QString &name, StructureId structure)
{
    const QString wanted = text::folded(name);
    PersonId elsewhere;
    int bearers = 0;
    for (const Person &person : load<Person>(transaction.database())) {
        if (text::folded(displayName(person)) != wanted)
            continue;
        if (structure && !load<Role>(transaction.database(), u"person_id = ? AND structure_id = ?"_s, {toSql(person.id), toSql(structure)}).empty())
            return person.id;
        elsewhere = person.id;
        ++bearers;
    }
    if (bearers == 1 && !structure)
        return elsewhere;
    Person person;
    const QString clean = name.simplified();
    const qsizetype space = clean.indexOf(u' ');
    person.givenName = clean.left(space);
    if (space > 0)
        person.familyName = clean.mid(space + 1);
    insert(transaction, person);
    if (structure)
        insert(transaction, Role{{}, person.id, structure, {}, {}, {}, {}});
    return person.id;
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

    Event event;
    event.kind = note.kind;
    event.title = (note.kind == EventKind::Call ? VisitWords::tr("Call with %1") : VisitWords::tr("Visit to %1")).arg(displayName(structure));
    event.state = EventState::Held;
    event.date = note.date;
    event.actualStart = note.start;
    event.commune = note.kind == EventKind::Visit ? structure.commune : QString();
    event.host = structure.id;
    event.notes = note.notes;
    insert(transaction, event);

    // The named ones first: on a sheet with nameless people, each name would take the place of one of them.
    for (const QString &name : note.people)
        attendance::addNamed(transaction, event.id, structure.id, personNamed(transaction, name, structure.id), true);
    const int unnamed = note.headcount - attendance::persons(transaction.database(), event.id, structure.id);
    if (unnamed > 0)
        insert(transaction, Attendance{{}, event.id, structure.id, {}, Reply::Unknown, true, unnamed, {}});

    if (!note.said.isEmpty() || !note.theme.isEmpty() || !note.followUp.isEmpty()) {
        Exchange exchange;
        exchange.event = event.id;
        exchange.theme = themeNamed(transaction, note.theme);
        exchange.said = note.said;
        exchange.structure = structure.id;
        exchange.followUp = note.followUp;
        exchange.followUpState = note.followUp.isEmpty() ? FollowUpState::None : FollowUpState::Todo;
        exchange.dueDate = note.due;
        insert(transaction, exchange);
    }
    return event.id;
}

} // namespace maillage
