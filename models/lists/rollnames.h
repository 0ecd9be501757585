#pragma once

#include "models/domain/attendance.h"

#include <QStringList>

namespace maillage {

/// Writes whoever of a structure is named on a sheet, as one reads it there: "Marie Dupont, Paul Lenoir". A name that is but
/// spelt otherwise corrects the person; one that is not there names one more (a known person of the structure, or a new one), who
/// is present if the structure is; one that is gone is taken off the sheet, and stays in the file. Answers whom it made.
QStringList setNamesOnRoll(Transaction &transaction, EventId event, StructureId structure, const QString &typed);

/// Ties somebody on the sheet, who belongs to nothing there, to the one structure of that name; they get a role in it.
void tieOnRoll(Transaction &transaction, EventId event, PersonId person, const QString &structureName);

} // namespace maillage
