#include "models/domain/attendance.h"

#include "models/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class AttendanceWords
{
    Q_DECLARE_TR_FUNCTIONS(Attendance)
};

} // namespace

QString problemWith(const Attendance &attendance)
{
    if (!attendance.event)
        return AttendanceWords::tr("Say at which event.");
    if (!attendance.structure && !attendance.person)
        return AttendanceWords::tr("Say which structure or person took part.");
    if (attendance.present && attendance.headcount < 1)
        return AttendanceWords::tr("A structure that is present has at least one person there.");
    if (!attendance.present && attendance.headcount != 0)
        return AttendanceWords::tr("There are people of a structure that is not marked present.");
    if (attendance.headcount < 0 || attendance.headcount > ranges::mostPeople)
        return AttendanceWords::tr("A number of people lies between 0 and %1.").arg(text::number(ranges::mostPeople));
    if (attendance.expected && (*attendance.expected < 1 || *attendance.expected > ranges::mostPeople))
        return AttendanceWords::tr("Between 1 and %1 people can be expected.").arg(text::number(ranges::mostPeople));
    if (attendance.person && attendance.headcount > 1)
        return AttendanceWords::tr("A named person counts for one.");
    return {};
}

namespace attendance {

namespace {

struct Line
{
    Attendance own; // the structure's row, with or without an id
    std::vector<Attendance> named;

    int namedPresent() const
    {
        return int(std::count_if(named.begin(), named.end(), [](const Attendance &row) { return row.present; }));
    }
};

Line lineOf(const Database &database, EventId event, StructureId structure)
{
    Line line;
    line.own.event = event;
    line.own.structure = structure;
    for (Attendance &row : load<Attendance>(database, u"event_id = ? AND structure_id = ? ORDER BY id"_s, {toSql(event), toSql(structure)})) {
        if (row.person)
            line.named.push_back(std::move(row));
        else
            line.own = std::move(row);
    }
    return line;
}

void write(Transaction &transaction, Attendance &row)
{
    row.id ? update(transaction, row) : void(insert(transaction, row));
}

void setHeadcount(Attendance &row, int headcount)
{
    row.headcount = headcount;
    row.present = headcount > 0;
}

} // namespace

void setReply(Transaction &transaction, EventId event, StructureId structure, Reply reply)
{
    Line line = lineOf(transaction.database(), event, structure);
    line.own.reply = reply;
    if (reply == Reply::No)
        line.own.expected.reset();
    write(transaction, line.own);
    for (Attendance &row : line.named) {
        row.reply = reply;
        update(transaction, row);
    }
}

void setExpected(Transaction &transaction, EventId event, StructureId structure, std::optional<int> expected)
{
    Line line = lineOf(transaction.database(), event, structure);
    line.own.expected = expected;
    if (line.own.id || expected)
        write(transaction, line.own);
}

void setPersons(Transaction &transaction, EventId event, StructureId structure, int persons)
{
    Line line = lineOf(transaction.database(), event, structure);
    const int named = line.namedPresent();
    if (persons == 0) {
        for (Attendance &row : line.named) {
            setHeadcount(row, 0);
            update(transaction, row);
        }
    } else if (persons < named) {
        throw Failure(QCoreApplication::translate("Attendance", "%n people of this structure are named; take a name away first.", nullptr, named));
    }
    setHeadcount(line.own, std::max(0, persons - named));
    if (line.own.id || line.own.present)
        write(transaction, line.own);
}

void setPresent(Transaction &transaction, EventId event, StructureId structure, bool present)
{
    Line line = lineOf(transaction.database(), event, structure);
    if (!present || line.named.empty()) {
        setPersons(transaction, event, structure, present ? std::max(1, line.own.headcount) : 0);
        return;
    }
    for (Attendance &row : line.named) {
        setHeadcount(row, 1);
        update(transaction, row);
    }
}

void setRemark(Transaction &transaction, EventId event, StructureId structure, const QString &remark)
{
    Line line = lineOf(transaction.database(), event, structure);
    line.own.remark = remark;
    write(transaction, line.own);
}

void addNamed(Transaction &transaction, EventId event, StructureId structure, PersonId person, bool present)
{
    Attendance row;
    for (Attendance &known : load<Attendance>(transaction.database(), u"event_id = ? AND person_id = ?"_s, {toSql(event), toSql(person)}))
        row = std::move(known);
    const bool wasPresent = row.present;
    row.event = event;
    row.person = person;
    if (structure)
        row.structure = structure;
    if (present)
        setHeadcount(row, 1);
    if (!present && row.reply == Reply::Unknown)
        row.reply = Reply::Yes;
    if (structure && present && !wasPresent) {
        Line line = lineOf(transaction.database(), event, structure);
        if (line.own.id && line.own.headcount > 0) {
            setHeadcount(line.own, line.own.headcount - 1);
            update(transaction, line.own);
        }
    }
    write(transaction, row);
}

void setReplyOf(Transaction &transaction, EventId event, PersonId person, Reply reply)
{
    for (Attendance &row : load<Attendance>(transaction.database(), u"event_id = ? AND person_id = ?"_s, {toSql(event), toSql(person)})) {
        row.reply = reply;
        update(transaction, row);
    }
}

void removeStructure(Transaction &transaction, EventId event, StructureId structure)
{
    const Line line = lineOf(transaction.database(), event, structure);
    for (const Attendance &row : line.named)
        remove<Attendance>(transaction, row.id);
    if (line.own.id)
        remove<Attendance>(transaction, line.own.id);
}

void removePerson(Transaction &transaction, EventId event, PersonId person)
{
    for (const Attendance &row : load<Attendance>(transaction.database(), u"event_id = ? AND person_id = ?"_s, {toSql(event), toSql(person)}))
        remove<Attendance>(transaction, row.id);
}

int persons(const Database &database, EventId event, StructureId structure)
{
    const Line line = lineOf(database, event, structure);
    return line.own.headcount + line.namedPresent();
}

} // namespace attendance

} // namespace maillage
