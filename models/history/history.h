#pragma once

#include "models/store/changelog.h"
#include "models/store/changeset.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace maillage {

class Database;

/// What the change log says, for people: which rows of which register an edit touched, and from which words to which. Whatever a row
/// refers to bears its name of today or, where it is gone, the one it had.
namespace history {

struct FieldChange
{
    QString field;  // its heading
    QString before; // empty of a row that was added
    QString after;  // empty of a row that was removed
};

struct RowChange
{
    QString table;
    qint64 id = 0;
    changeset::Row::What what = changeset::Row::What::Changed;
    QString inRegister; // "Structures"
    QString name;       // "VASI"
    std::vector<FieldChange> fields; // those that say something to people
};

/// What that line of the log did, in the order of registers; of many rows the first `atMost`.
std::vector<RowChange> rowsOf(const Database &database, qint64 change, size_t atMost);

/// The lines that touched this row or one that hangs on it: the attendance of an event, the memberships of a structure.
QSet<qint64> linesOf(const Database &database, const QString &table, qint64 id);

/// What the row is called now; empty when it is gone.
QString nameOf(const Database &database, const QString &table, qint64 id);

/// Every line of the log, the oldest first, with all it did.
void forEach(const Database &database, const std::function<void(const Change &, const std::vector<RowChange> &)> &line);

/// Why a line cannot be taken back, with the name of the row that is in the way and what was done to it since.
QString reasonFor(const Database &database, const changeset::Conflict &conflict, qint64 change);

} // namespace history
} // namespace maillage
