#pragma once

#include <QString>
#include <QStringList>

namespace maillage {

class Database;

/// The schema of the file, from `resources/sql/NNN_name.sql` and from nothing else: a fresh file runs all
/// the steps, an older one those it lacks, each in a transaction of its own.
namespace schema {

/// Marks a file as ours ("Mail" in ASCII), in SQLite's header field for it.
inline constexpr int applicationId = 0x4d61696c;

/// The version this program writes: the number of the last step.
int version();

/// Runs the steps from the file's version up to `target` (the latest by default).
void migrate(Database &database, int target = version());

/// What stands in the file that no step of ours put there, or lacks though a step did, named one by one.
QStringList differences(const Database &database);

} // namespace schema
} // namespace maillage
