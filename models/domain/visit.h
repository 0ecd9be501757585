#pragma once

#include "models/domain/event.h"
#include "models/domain/exchange.h"
#include "models/domain/headcount.h"
#include "models/domain/person.h"

#include <QHash>
#include <QStringList>

namespace maillage {

/// A visit or a call as it is told in one go: where, when, whom one met, what was said, what should follow.
struct VisitNote
{
    EventKind kind = EventKind::Visit; // Visit or Call
    StructureId structure;
    QString newStructure; // the name of a structure not known so far, when `structure` is null
    QDate date;
    QTime start;
    QStringList people; // by name; those not known so far are added with a role in the structure
    QHash<QString, PersonId> whoIs; // by folded name, where it was asked who is meant: null is somebody new
    Headcount headcount = 1; // people met, named ones included
    ThemeId knownTheme;
    QString theme; // by name, when it is not a known one
    QString said;
    QString followUp;
    QDate due;
    PersonId followUpPerson; // who sees to it
    QString newFollowUpPerson; // by name, when it is nobody known
    QString notes;
};

/// What is wrong with it, in a sentence; empty when it can be logged.
QString problemWith(const VisitNote &note);

/// Writes the event, held, with its attendance, and the exchange if anything was said.
EventId logVisit(Transaction &transaction, const VisitNote &note);

/// Who may be meant by a name (accents and case aside) in a structure.
struct NamedPeople
{
    std::vector<PersonId> here;      // with a role in the structure
    std::vector<PersonId> elsewhere; // others of that name

    bool areUnknown() const { return here.empty() && elsewhere.empty(); }
    /// Nobody can tell from the name alone: several bear it here, or only people who are not known to be here.
    bool isToBeAsked() const { return here.size() > 1 || (here.empty() && !elsewhere.empty()); }
};
NamedPeople peopleNamed(const Database &database, const QString &name, StructureId structure);

/// The names for which logVisit makes a new person.
QStringList newPeople(const Database &database, const VisitNote &note);

/// The person of that name in the structure (accents and case aside), or anywhere if only one bears it; made, with a
/// role in the structure, if there is none.
PersonId personNamed(Transaction &transaction, const QString &name, StructureId structure);

} // namespace maillage
