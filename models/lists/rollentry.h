#pragma once

#include "models/domain/attendance.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace maillage {

class Database;

/// What one typed line of an attendance sheet says: a name, and after it how many came or what was replied: "fol 3",
/// "VASI ?", "Agora -". Understood alike when typed and when pasted from a list.
struct RollLine
{
    QString name;
    std::optional<int> persons;   // "fol 3"
    std::optional<Reply> reply;   // "?" maybe, "-" not coming

    static RollLine parse(const QString &typed);
};

/// Whom a typed name may mean, best first.
struct RollCandidate
{
    enum class Kind { Structure, Person, NewStructure, NewPerson };
    Kind kind = Kind::Structure;
    qint64 id = 0;             // of the structure or person
    StructureId structure;     // a person's structure, null when there is none or several
    QString name;
    QString hint;
};

/// Everybody who can be typed on a sheet, held ready so that each key answers at once.
class RollDirectory
{
public:
    explicit RollDirectory(const Database &database);

    /// A structure that has just been added.
    void add(StructureId id, const QString &name);

    /// Up to `limit` known structures and people in whose names every word begins a word, then the two ways to add
    /// the name as new. Exact names come first.
    std::vector<RollCandidate> candidates(const QString &name, int limit) const;
    /// The one structure or person that the whole name means, if there is just one.
    std::optional<RollCandidate> exactly(const QString &name) const;

private:
    struct Entry
    {
        RollCandidate candidate;
        QString folded;
        QStringList exact;
    };
    std::vector<Entry> m_entries;
};

/// What a sheet does with an entry: before the event it notes that they are coming, afterwards that they came.
enum class RollMode { Replies, Presence };

/// Writes one entry to the sheet of `event`, adding the structure or person if it is new. Returns the id of the line
/// on the sheet (the structure's, or the person's).
qint64 enterOnRoll(Transaction &transaction, EventId event, const RollCandidate &who, const RollLine &line, RollMode mode);

} // namespace maillage
