#pragma once

#include "models/domain/record.h"

namespace maillage {

/// The field tables of everything the file holds, in the order in which rows refer to rows before them: for whatever goes over all
/// of it and names none.
const std::vector<const RecordType *> &recordTypes();
/// What people call the rows of a register, in the plural: "Structures".
QString registerHeading(const RecordType &type);
/// Null for a table that holds no records.
const RecordType *recordTypeOf(const QString &table);

} // namespace maillage
