#pragma once

#include "models/domain/event.h"
#include "models/domain/person.h"

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
    int headcount = 1;  // people met, named ones included
    QString theme;
    QString said;
    QString followUp;
    QDate due;
    QString notes;
};

/// What is wrong with it, in a sentence; empty when it can be logged.
QString problemWith(const VisitNote &note);

/// Writes the event, held, with its attendance, and the exchange if anything was said.
EventId logVisit(Transaction &transaction, const VisitNote &note);

/// The person of that name in the structure (accents and case aside), or anywhere if only one bears it; made, with a
/// role in the structure, if there is none.
PersonId personNamed(Transaction &transaction, const QString &name, StructureId structure);

} // namespace maillage
