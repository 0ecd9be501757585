#pragma once

#include "models/domain/codes.h"
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

/// Who was announced at an event and who came: one row for a structure (its people without a name) and one for each named person. Headcounts add up: a structure with two named people and one more has two rows of 1 and its own of 1. Present means at least one person came; a named person counts for one.
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

    static constexpr QLatin1StringView table{"attendance"};
    static constexpr auto columns()
    {
        return std::tuple{column("event_id", &Attendance::event), column("structure_id", &Attendance::structure),
                          column("person_id", &Attendance::person), column("reply", &Attendance::reply),
                          column("expected", &Attendance::expected), column("present", &Attendance::present), column("headcount", &Attendance::headcount),
                          column("remark", &Attendance::remark)};
    }
};

QString problemWith(const Attendance &attendance);

/// What one does on an attendance sheet. Each works on all rows of a structure at an event, so that a structure is
/// one line whether or not some of its people are named.
namespace attendance {

/// The structure's reply; replies of its named people follow it. Who is present stays so, and so does their number: what
/// somebody announced and who came are two things. Not coming takes the expected number away.
void setReply(Transaction &transaction, EventId event, StructureId structure, Reply reply);
/// How many the structure said it will bring; nothing when it did not say.
void setExpected(Transaction &transaction, EventId event, StructureId structure, std::optional<int> expected);
/// How many of the structure came, named people included; 0 means nobody. Refuses fewer than are named and present.
void setPersons(Transaction &transaction, EventId event, StructureId structure, int persons);
/// Present or not; present counts the named people, or one person where nobody is named.
void setPresent(Transaction &transaction, EventId event, StructureId structure, bool present);
void setRemark(Transaction &transaction, EventId event, StructureId structure, const QString &remark);
/// Names somebody who came. A nameless person of the same structure becomes the named one, so the number of people stays
/// as it was. Without `present` it is somebody who is coming, unless they said otherwise; whether they are there stays.
void addNamed(Transaction &transaction, EventId event, StructureId structure, PersonId person, bool present);
/// Takes the structure off the sheet.
void removeStructure(Transaction &transaction, EventId event, StructureId structure);
/// What one named person replied. Whether they are there stays.
void setReplyOf(Transaction &transaction, EventId event, PersonId person, Reply reply);
/// Takes somebody named off the sheet.
void removePerson(Transaction &transaction, EventId event, PersonId person);
int persons(const Database &database, EventId event, StructureId structure);

} // namespace attendance

} // namespace maillage
