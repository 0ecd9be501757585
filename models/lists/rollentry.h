#pragma once

#include "models/domain/attendance.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace maillage {

class Database;

/// What one typed line of an attendance sheet says, cut into a name and what stands after it: how many people or what was
/// replied: "fol 3", "VASI ?", "Agora -", "habitants 8-10".
struct RollLine
{
    QString name;
    std::optional<Headcount> persons; // "fol 3", "habitants entre 8 et 10", "une dizaine d’habitants"
    std::optional<Reply> reply;       // "?" maybe, "-" not coming
    bool told = false;                // a sign or a separator leaves no doubt that what it cuts off is not part of the name

    /// The ways to cut the line, longest name first: a number at its end may be part of the name ("FOL 23"), a number of
    /// people, or both ("FOL 23 3"). Which it is, the directory knows.
    static std::vector<RollLine> cuts(const QString &typed);
};

/// Whom a typed name may mean. A group without structure is its name alone: it is known when a sheet has it already.
struct RollCandidate
{
    enum class Kind { Structure, Person, Group, NewStructure, NewPerson, NewGroup };
    Kind kind = Kind::Structure;
    qint64 id = 0;             // of the structure or person
    StructureId structure;     // a person's structure, null when there is none or several
    QString name;
    QString hint;
    QString newStructure = {}; // of a new person: the structure to be made with them
    bool isNamesake = false;   // another bears the name; the hint tells them apart

    bool isNew() const { return kind == Kind::NewStructure || kind == Kind::NewPerson || kind == Kind::NewGroup; }
    bool isPerson() const { return kind == Kind::Person || kind == Kind::NewPerson; }
    bool isGroup() const { return kind == Kind::Group || kind == Kind::NewGroup; }
    bool operator==(const RollCandidate &) const = default;
};

/// One way to understand a typed line: who, and what is said of them.
struct RollOffer
{
    RollCandidate who;
    RollLine line;
};

/// Everybody who can be typed on a sheet, held ready so that each key answers at once.
class RollDirectory
{
public:
    explicit RollDirectory(const Database &database);

    /// The ways to understand a line, best first: up to `limit` known structures, people and groups, then what can be made new;
    /// of that a group first if its name is a usual one. The longest known name wins, and a number counts people only after it.
    /// Nothing is offered as new under a name that somebody bears.
    std::vector<RollOffer> offers(const QString &typed, int limit) const;

    /// Those whose whole name it is, whatever the accents, case, signs and order of a person's names.
    std::vector<RollCandidate> named(const QString &name) const;
    /// Those in whose names every word begins a word.
    std::vector<RollCandidate> beginning(const QString &name, int limit) const;
    /// Those whose name is but a slip or two of the pen away, nearest first.
    std::vector<RollCandidate> near(const QString &name, int limit) const;
    struct Within
    {
        QStringList words; // of the name, folded
        RollCandidate who;
    };
    /// Structures and people whose whole name stands as words somewhere in a text, longest name first.
    std::vector<Within> within(const QString &text) const;

private:
    struct Entry
    {
        RollCandidate candidate;
        QString folded;
        QStringList exact; // whole names, folded
        QStringList plain; // the same, words alone
        QString sorted;    // a person's, in the order of the alphabet
    };
    void read(const Database &database);
    void addKnown(std::vector<RollOffer> &offers, const std::vector<RollLine> &cuts, int limit) const;
    void addNew(std::vector<RollOffer> &offers, const std::vector<RollLine> &cuts) const;
    void addGroup(const QString &name);

    std::vector<Entry> m_entries;
};

/// How many letters of two folded names are added, left out, mistaken or swapped; more than `most` are not counted.
qsizetype slips(const QString &a, const QString &b, qsizetype most);

/// What a sheet does with an entry: before the event it notes that they are coming, afterwards that they came.
enum class RollMode { Replies, Presence };

/// What Enter does on the sheet of an event: until its day and hour it notes replies, from then on who came.
RollMode modeOf(const Event &event, const QDateTime &now);

/// An event at which somebody is noted as there is held from its day on, whatever its hour: nobody need say so besides.
void holdFromItsDay(Transaction &transaction, EventId event);

/// Writes one entry to the sheet of `event`, adding the structure, person or group if it is new. Returns the id of the line
/// on the sheet (the structure's, the person's, or the group's row).
qint64 enterOnRoll(Transaction &transaction, EventId event, const RollOffer &offer, RollMode mode);

/// What was noted, in the past tense: "VASI noted as coming, 3 people expected".
QString saidOf(const RollOffer &offer, RollMode mode);

} // namespace maillage
