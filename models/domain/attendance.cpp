#include "models/domain/attendance.h"

#include "models/domain/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class AttendanceWords
{
    Q_DECLARE_TR_FUNCTIONS(Attendance)
};

} // namespace

const RecordType &Attendance::type()
{
    static const RecordType type = recordType<Attendance>({
        field<&Attendance::event>("event_id").called("event", QT_TRANSLATE_NOOP("lists", "Event"))
            .means(eventMeaning, "Apéro-réseau de Guéret").needed().aside(),
        field<&Attendance::structure>("structure_id").called("structure", QT_TRANSLATE_NOOP("lists", "Structure"))
            .means(QT_TRANSLATE_NOOP("import", "which structure: key or name; empty beside a person: the person’s only structure that day"), "VASI"),
        field<&Attendance::person>("person_id").called("person", QT_TRANSLATE_NOOP("lists", "Person"))
            .means(QT_TRANSLATE_NOOP("import", "which person: key, or given and family name; empty: people without a name"), "Camille Martin"),
        field<&Attendance::group>("group_name").called("group", QT_TRANSLATE_NOOP("lists", "Group"))
            .means(QT_TRANSLATE_NOOP("import", "a group without structure, by its name, where it is neither a structure nor a person"), "habitants"),
        field<&Attendance::reply>("reply").titled(QT_TRANSLATE_NOOP("lists", "Reply"))
            .means(QT_TRANSLATE_NOOP("import", "yes, maybe, no or unknown; empty: unknown"), "maybe"),
        field<&Attendance::expected>("expected").titled(QT_TRANSLATE_NOOP("lists", "Expected"))
            .means(QT_TRANSLATE_NOOP("import", "how many said they will come, or an interval; empty: they did not say"), "3").aside(),
        field<&Attendance::expectedHigh>("expected_high").titled(QT_TRANSLATE_NOOP("lists", "Expected (at most)"))
            .means(QT_TRANSLATE_NOOP("import", "the high end of that interval, where the low one stands there"), "4").aside(),
        field<&Attendance::present>("present").titled(QT_TRANSLATE_NOOP("lists", "Present"))
            .means(QT_TRANSLATE_NOOP("import", "yes or no; empty: yes if the headcount says so"), "yes"),
        field<&Attendance::headcount>("headcount").titled(QT_TRANSLATE_NOOP("lists", "People"))
            .means(QT_TRANSLATE_NOOP("import", "how many people came, or an interval (8-10, about ten); empty beside a yes: 1"), "2"),
        field<&Attendance::headcountHigh>("headcount_high").titled(QT_TRANSLATE_NOOP("lists", "People (at most)"))
            .means(QT_TRANSLATE_NOOP("import", "the high end of that interval, where the low one stands there"), "3").aside(),
        field<&Attendance::remark>("remark").titled(QT_TRANSLATE_NOOP("lists", "Remark"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Left early").longText()
    });
    return type;
}

QString problemWith(const Attendance &attendance)
{
    if (!attendance.event)
        return AttendanceWords::tr("Say at which event.");
    const bool isGroup = !attendance.group.trimmed().isEmpty();
    if (!attendance.structure && !attendance.person && !isGroup)
        return AttendanceWords::tr("Say which structure, person or group took part.");
    if (isGroup && (attendance.structure || attendance.person))
        return AttendanceWords::tr("A group has no structure and is no person: say either who it was or the name of the group.");
    if (attendance.present && attendance.headcount < 1)
        return AttendanceWords::tr("A structure that is present has at least one person there.");
    if (!attendance.present && attendance.headcount != 0)
        return AttendanceWords::tr("There are people of a structure that is not marked present.");
    if (attendance.headcount < 0 || attendance.headcount > ranges::mostPeople || attendance.headcountHigh.value_or(0) > ranges::mostPeople)
        return AttendanceWords::tr("A number of people lies between 0 and %1.").arg(text::number(ranges::mostPeople));
    if (attendance.expected && (*attendance.expected < 1 || *attendance.expected > ranges::mostPeople))
        return AttendanceWords::tr("Between 1 and %1 people can be expected.").arg(text::number(ranges::mostPeople));
    if (attendance.expectedHigh.value_or(0) > ranges::mostPeople)
        return AttendanceWords::tr("Between 1 and %1 people can be expected.").arg(text::number(ranges::mostPeople));
    if (attendance.person && (attendance.headcount > 1 || attendance.headcountHigh))
        return AttendanceWords::tr("A named person counts for one.");
    if ((attendance.headcountHigh && *attendance.headcountHigh <= attendance.headcount)
        || (attendance.expectedHigh && *attendance.expectedHigh <= attendance.expected.value_or(ranges::mostPeople)))
        return AttendanceWords::tr("The high end of an interval is a larger number than the low one.");
    return {};
}

void Attendance::setPeople(const Headcount &people)
{
    headcount = int(people.low);
    headcountHigh = people.storedHigh();
    present = headcount > 0;
}

void Attendance::setExpectedPeople(const std::optional<Headcount> &people)
{
    expected = people ? std::optional(int(people->low)) : std::nullopt;
    expectedHigh = people ? people->storedHigh() : std::nullopt;
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

/// Who may be nobody is not present, and expecting perhaps nobody says nothing.
void requireSomebody(const Headcount &people)
{
    if (people.low == 0 && !people.isExact())
        throw Failure(AttendanceWords::tr("An interval begins with one person at least. Write 0 if nobody came; leave the number empty if nobody knows."));
}

/// Nobody expected is nothing said.
std::optional<Headcount> saidToCome(const std::optional<Headcount> &expected)
{
    if (expected)
        requireSomebody(*expected);
    return expected && expected->high > 0 ? expected : std::nullopt;
}

std::optional<Attendance> groupOn(const Database &database, EventId event, const QString &name)
{
    for (Attendance &row : load<Attendance>(database, u"event_id = ? AND group_name <> '' ORDER BY id"_s, {toSql(event)})) {
        if (text::isSameName(row.group, name))
            return std::move(row);
    }
    return std::nullopt;
}

template<typename Change>
void changeGroup(Transaction &transaction, AttendanceId id, const Change &change)
{
    if (std::optional<Attendance> row = find<Attendance>(transaction.database(), id)) {
        change(*row);
        update(transaction, *row);
    }
}

} // namespace

void setReply(Transaction &transaction, EventId event, StructureId structure, Reply reply)
{
    Line line = lineOf(transaction.database(), event, structure);
    line.own.reply = reply;
    if (reply == Reply::No)
        line.own.setExpectedPeople({});
    write(transaction, line.own);
    for (Attendance &row : line.named) {
        row.reply = reply;
        update(transaction, row);
    }
}

void setExpected(Transaction &transaction, EventId event, StructureId structure, const std::optional<Headcount> &expected)
{
    Line line = lineOf(transaction.database(), event, structure);
    line.own.setExpectedPeople(saidToCome(expected));
    if (line.own.id || line.own.expected)
        write(transaction, line.own);
}

void setPersons(Transaction &transaction, EventId event, StructureId structure, const Headcount &persons)
{
    requireSomebody(persons);
    Line line = lineOf(transaction.database(), event, structure);
    const int named = line.namedPresent();
    if (persons.high == 0) {
        for (Attendance &row : line.named) {
            row.setPeople(0);
            update(transaction, row);
        }
    } else if (persons.low < named) {
        throw Failure(QCoreApplication::translate("Attendance", "%n people of this structure are named; take a name away first.", nullptr, named));
    }
    line.own.setPeople({std::max<qint64>(0, persons.low - named), std::max<qint64>(0, persons.high - named)});
    if (line.own.id || line.own.people().high > 0)
        write(transaction, line.own);
}

void setPresent(Transaction &transaction, EventId event, StructureId structure, bool present)
{
    Line line = lineOf(transaction.database(), event, structure);
    if (!present || line.named.empty()) {
        setPersons(transaction, event, structure, !present ? 0 : line.own.headcount > 0 ? line.own.people() : 1);
        return;
    }
    for (Attendance &row : line.named) {
        row.setPeople(1);
        update(transaction, row);
    }
}

void setRemark(Transaction &transaction, EventId event, StructureId structure, const QString &remark)
{
    Line line = lineOf(transaction.database(), event, structure);
    line.own.remark = remark;
    write(transaction, line.own);
}

int welcomeAnnounced(Transaction &transaction, EventId event)
{
    QSet<StructureId> structures;
    int lines = 0;
    for (Attendance &row : load<Attendance>(transaction.database(), u"event_id = ? AND reply = 'yes' AND present = 0 ORDER BY id"_s, {toSql(event)})) {
        if (row.structure) {
            structures.insert(row.structure);
            continue;
        }
        row.setPeople(row.person ? Headcount(1) : row.expectedPeople().value_or(1));
        update(transaction, row);
        ++lines;
    }
    for (const StructureId structure : structures) {
        const Line line = lineOf(transaction.database(), event, structure);
        if (line.own.present || line.namedPresent() > 0)
            continue; // somebody of it was counted
        for (Attendance row : line.named) {
            if (row.reply != Reply::Yes)
                continue;
            row.setPeople(1);
            update(transaction, row);
        }
        const int named = lineOf(transaction.database(), event, structure).namedPresent();
        const Headcount expected = line.own.expectedPeople().value_or(1);
        if (expected.low >= std::max(named, 1))
            setPersons(transaction, event, structure, expected);
        ++lines;
    }
    return lines;
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
        row.setPeople(1);
    if (!present && row.reply == Reply::Unknown)
        row.reply = Reply::Yes;
    if (structure && present && !wasPresent) {
        Line line = lineOf(transaction.database(), event, structure);
        if (const Headcount nameless = line.own.people(); line.own.id && nameless.high > 0) {
            line.own.setPeople({std::max<qint64>(0, nameless.low - 1), nameless.high - 1});
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

Headcount persons(const Database &database, EventId event, StructureId structure)
{
    const Line line = lineOf(database, event, structure);
    Headcount all = line.own.people();
    return all += line.namedPresent();
}

AttendanceId addGroup(Transaction &transaction, EventId event, const QString &name)
{
    if (const std::optional<Attendance> known = groupOn(transaction.database(), event, name))
        return known->id;
    Attendance row;
    row.event = event;
    row.group = name.simplified();
    return insert(transaction, row);
}

void renameGroup(Transaction &transaction, AttendanceId group, const QString &name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        throw Failure(AttendanceWords::tr("A group needs a name. To take it off the sheet, remove its line."));
    changeGroup(transaction, group, [&](Attendance &row) {
        if (const std::optional<Attendance> other = groupOn(transaction.database(), row.event, wanted); other && other->id != group)
            throw Failure(AttendanceWords::tr("A group called “%1” is on this sheet already. Give this one another name, or add up the two by hand.").arg(other->group));
        row.group = wanted;
    });
}

void setReply(Transaction &transaction, AttendanceId group, Reply reply)
{
    changeGroup(transaction, group, [&](Attendance &row) {
        row.reply = reply;
        if (reply == Reply::No)
            row.setExpectedPeople({});
    });
}

void setExpected(Transaction &transaction, AttendanceId group, const std::optional<Headcount> &expected)
{
    changeGroup(transaction, group, [&](Attendance &row) { row.setExpectedPeople(saidToCome(expected)); });
}

void setPersons(Transaction &transaction, AttendanceId group, const Headcount &persons)
{
    requireSomebody(persons);
    changeGroup(transaction, group, [&](Attendance &row) { row.setPeople(persons); });
}

void setPresent(Transaction &transaction, AttendanceId group, bool present)
{
    changeGroup(transaction, group, [&](Attendance &row) {
        if (present != row.present)
            row.setPeople(present ? 1 : 0);
    });
}

void setRemark(Transaction &transaction, AttendanceId group, const QString &remark)
{
    changeGroup(transaction, group, [&](Attendance &row) { row.remark = remark; });
}

QStringList groupNames(const Database &database)
{
    QStringList names;
    QSet<QString> known;
    Query rows = database.query(u"SELECT group_name FROM attendance WHERE group_name <> '' GROUP BY group_name COLLATE NOCASE ORDER BY min(id)"_s);
    while (rows.next()) {
        const QString name = rows.get<QString>(0), folded = text::folded(name);
        if (!known.contains(folded))
            names << name;
        known.insert(folded);
    }
    return names;
}

} // namespace attendance

} // namespace maillage
