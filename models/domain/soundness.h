#pragma once

#include <QStringList>

namespace maillage {

class Database;

/// What the rows of a file say that no one can have meant, in sentences that name table and row: values out of their range, and
/// what is part of itself or waits for itself in a circle. SQLite's own checks do not see it; the program never writes it, but a
/// file from elsewhere may hold it.
QStringList unsoundRows(const Database &database);

} // namespace maillage
