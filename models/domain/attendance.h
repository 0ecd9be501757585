#pragma once

#include "models/domain/codes.h"
#include "models/domain/headcount.h"
#include "models/domain/record.h"
#include "models/domain/event.h"
#include "models/domain/person.h"

namespace maillage {

using AttendanceId = Id<struct Attendance>;

/// What a structure or person answered to the invitation. No answer is Unknown, never No.
enum class Reply { Unknown, Yes, Maybe, No };

template<>
struct Codes<Reply>
{
    static constexpr std::array values{
        Coded<Reply>{Reply::Unknown, QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("codes", "no reply")},
        Coded<Reply>{Reply::Yes, QLatin1StringView("yes"), QT_TRANSLATE_NOOP("codes", "coming")},
        Coded<Reply>{Reply::Maybe, QLatin1StringView("maybe"), QT_TRANSLATE_NOOP("codes", "maybe")},
        Coded<Reply>{Reply::No, QLatin1StringView("no"), QT_TRANSLATE_NOOP("codes", "not coming")},
    };
};

/// Who was announced at an event and who came: one row for a structure (its people without a name), one for each named person, and
/// one for each group without structure ("habitants"), which is nothing but its name on this sheet. Headcounts add up: a structure
/// with two named people and one more has two rows of 1 and its own of 1. Present means at least one person came; a named person
/// counts for one. A number may be an interval: then its high end stands beside it.
struct Attendance
{
    AttendanceId id;
    EventId event;
    StructureId structure;
    PersonId person;
    Reply reply = Reply::Unknown;
    bool present = false;
    int headcount = 0;
    QString remark;
    std::optional<int> expected = std::nullopt; // how many the structure said it will bring
    QString group = {};
    std::optional<int> headcountHigh = std::nullopt;
    std::optional<int> expectedHigh = std::nullopt;

    Headcount people() const { return Headcount::stored(headcount, headcountHigh); }
    /// With whether they are present: at least one of them came.
    void setPeople(const Headcount &people);
    std::optional<Headcount> expectedPeople() const { return expected ? std::optional(Headcount::stored(*expected, expectedHigh)) : std::nullopt; }
    void setExpectedPeople(const std::optional<Headcount> &people);

    static constexpr QLatin1StringView table{"attendance"};
    static const RecordType &type();
};

QString problemWith(const Attendance &attendance);

/// What one does on an attendance sheet. Each works on all rows of a structure at an event, so that a structure is
/// one line whether or not some of its people are named.
namespace attendance {

/// The structure's reply; replies of its named people follow it. Who is present stays so, and so does their number: what
/// somebody announced and who came are two things. Not coming takes the expected number away.
void setReply(Transaction &transaction, EventId event, StructureId structure, Reply reply);
/// How many the structure said it will bring; nothing when it did not say.
void setExpected(Transaction &transaction, EventId event, StructureId structure, const std::optional<Headcount> &expected);
/// How many of the structure came, named people included; 0 means nobody. Refuses fewer than are named and present, and an
/// interval that begins with nobody.
void setPersons(Transaction &transaction, EventId event, StructureId structure, const Headcount &persons);
/// Present or not; present counts the named people, or one person where nobody is named.
void setPresent(Transaction &transaction, EventId event, StructureId structure, bool present);
void setRemark(Transaction &transaction, EventId event, StructureId structure, const QString &remark);
/// Everybody who replied yes and is not there yet came as announced: named people, else as many as were expected, else one.
/// Groups and people without structure too. Returns how many lines that were.
int welcomeAnnounced(Transaction &transaction, EventId event);
/// Names somebody who came. A nameless person of the same structure becomes the named one, so the number of people stays
/// as it was. Without `present` it is somebody who is coming, unless they said otherwise; whether they are there stays.
void addNamed(Transaction &transaction, EventId event, StructureId structure, PersonId person, bool present);
/// Takes the structure off the sheet.
void removeStructure(Transaction &transaction, EventId event, StructureId structure);
/// What one named person replied. Whether they are there stays.
void setReplyOf(Transaction &transaction, EventId event, PersonId person, Reply reply);
/// Takes somebody named off the sheet.
void removePerson(Transaction &transaction, EventId event, PersonId person);
Headcount persons(const Database &database, EventId event, StructureId structure);

// Groups without structure. On one sheet a name stands for one group, whatever its case and accents.

/// The group of that name on the sheet, added if it is not there. Neither coming nor present so far.
AttendanceId addGroup(Transaction &transaction, EventId event, const QString &name);
/// Gives a group another name; refuses that of another group on the sheet.
void renameGroup(Transaction &transaction, AttendanceId group, const QString &name);
void setReply(Transaction &transaction, AttendanceId group, Reply reply);
void setExpected(Transaction &transaction, AttendanceId group, const std::optional<Headcount> &expected);
void setPersons(Transaction &transaction, AttendanceId group, const Headcount &persons);
/// Present counts one person, unless some are counted already.
void setPresent(Transaction &transaction, AttendanceId group, bool present);
void setRemark(Transaction &transaction, AttendanceId group, const QString &remark);
/// All names of groups in the file, each once, as it was written first.
QStringList groupNames(const Database &database);

} // namespace attendance

} // namespace maillage
