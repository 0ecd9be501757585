#include "models/lists/rollmodel.h"

#include "models/lists/rollentry.h"
#include "models/lists/rollnames.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

std::optional<Headcount> expectedIn(const QVariant &cell)
{
    const QString typed = cell.toString().trimmed();
    return typed.isEmpty() ? std::nullopt : std::optional(headcount::understood(typed));
}

} // namespace

RollModel::RollModel(Store &store, QObject *parent)
    : RecordModel(store, maillage::listing("roll"_L1), "event_id"_L1, parent)
{
}

/// A line is the structure itself.
qint64 RollModel::namedAt(int row, int column) const
{
    return listing().columns[size_t(column)].name == "structure"_L1 ? structureAt(row).value() : 0;
}

StructureId RollModel::structureAt(int row) const
{
    const bool isStructure = !value(row, "structure"_L1).toString().isEmpty() && !groupAt(row);
    return isStructure ? StructureId(idAt(row)) : StructureId();
}

AttendanceId RollModel::groupAt(int row) const
{
    return value(row, "party"_L1).toString() == "group"_L1 ? AttendanceId(idAt(row)) : AttendanceId();
}

Headcount RollModel::peopleAt(int row, QLatin1StringView column) const
{
    const QVariant high = value(row, QLatin1StringView(listing().columns[size_t(listing().column(column))].high));
    return Headcount::stored(value(row, column).toInt(), high.isNull() ? std::nullopt : std::optional(high.toInt()));
}

RollModel::Replies RollModel::replies() const
{
    Replies replies;
    for (int row = 0; row < rowCount(); ++row) {
        const auto reply = fromCode<Reply>(value(row, "reply"_L1).toString());
        ++(reply == Reply::Yes ? replies.yes : reply == Reply::Maybe ? replies.maybe : reply == Reply::No ? replies.no : replies.unknown);
        if (reply != Reply::Yes && reply != Reply::Maybe)
            continue;
        if (const Headcount people = peopleAt(row, "expected"_L1); people.high > 0)
            replies.expected += people;
        else
            ++replies.withoutNumber;
    }
    return replies;
}

bool RollModel::isEditable(int row, int column) const
{
    const QLatin1StringView name = listing().columns[size_t(column)].name;
    if (name == "persons"_L1 || name == "expected"_L1)
        return structureAt(row) || groupAt(row);
    if (name == "names"_L1)
        return bool(structureAt(row)) && value(row, "listed"_L1).toBool();
    if (name == "structure"_L1)
        return !structureAt(row);
    return name == "reply"_L1 || name == "present"_L1 || name == "remark"_L1;
}

void RollModel::write(qint64 id, int column, const QVariant &value)
{
    const QLatin1StringView name = listing().columns[size_t(column)].name;
    const int row = rowOf(id);
    const StructureId structure = structureAt(row);
    if (const AttendanceId group = groupAt(row)) {
        writeGroup(group, name, value);
        return;
    }
    if (!structure) {
        writePerson(PersonId(id), column, value);
        return;
    }
    const QString who = this->value(row, "structure"_L1).toString();
    if (name == "present"_L1) {
        store().edit(value.toBool() ? tr("Mark %1 present").arg(who) : tr("Mark %1 absent").arg(who),
                     [&](Transaction &transaction) {
                         attendance::setPresent(transaction, shownEvent(), structure, value.toBool());
                         if (value.toBool())
                             holdFromItsDay(transaction, shownEvent());
                     });
    } else if (name == "persons"_L1) {
        const Headcount people = headcount::understood(value.toString());
        store().edit(tr("Count the people of %1").arg(who),
                     [&](Transaction &transaction) {
                         attendance::setPersons(transaction, shownEvent(), structure, people);
                         if (people.high > 0)
                             holdFromItsDay(transaction, shownEvent());
                     });
    } else if (name == "expected"_L1) {
        const std::optional<Headcount> people = expectedIn(value);
        store().edit(tr("Expect people of %1").arg(who),
                     [&](Transaction &transaction) { attendance::setExpected(transaction, shownEvent(), structure, people); });
    } else if (name == "reply"_L1) {
        store().edit(tr("Note the reply of %1").arg(who), [&](Transaction &transaction) {
            attendance::setReply(transaction, shownEvent(), structure, fromCode<Reply>(value.toString()));
        });
    } else if (name == "names"_L1) {
        QStringList made;
        store().edit(tr("Name people of %1").arg(who), [&](Transaction &transaction) {
            made = setNamesOnRoll(transaction, shownEvent(), structure, value.toString());
        });
        if (!made.isEmpty())
            emit created(tr("%n person(s) created: %1", nullptr, int(made.size())).arg(made.join(u", "_s)));
    } else if (name == "remark"_L1) {
        store().edit(tr("Remark on %1").arg(who), [&](Transaction &transaction) {
            attendance::setRemark(transaction, shownEvent(), structure, value.toString().trimmed());
        });
    }
}

void RollModel::writeGroup(AttendanceId group, QLatin1StringView column, const QVariant &value)
{
    const QString who = this->value(rowOf(group.value()), "structure"_L1).toString();
    if (column == "structure"_L1) {
        store().edit(tr("Rename the group %1").arg(who), [&](Transaction &transaction) { attendance::renameGroup(transaction, group, value.toString()); });
    } else if (column == "present"_L1) {
        store().edit(value.toBool() ? tr("Mark %1 present").arg(who) : tr("Mark %1 absent").arg(who),
                     [&](Transaction &transaction) { attendance::setPresent(transaction, group, value.toBool()); });
    } else if (column == "persons"_L1) {
        const Headcount people = headcount::understood(value.toString());
        store().edit(tr("Count the people of %1").arg(who), [&](Transaction &transaction) { attendance::setPersons(transaction, group, people); });
    } else if (column == "expected"_L1) {
        const std::optional<Headcount> people = expectedIn(value);
        store().edit(tr("Expect people of %1").arg(who), [&](Transaction &transaction) { attendance::setExpected(transaction, group, people); });
    } else if (column == "reply"_L1) {
        store().edit(tr("Note the reply of %1").arg(who),
                     [&](Transaction &transaction) { attendance::setReply(transaction, group, fromCode<Reply>(value.toString())); });
    } else if (column == "remark"_L1) {
        store().edit(tr("Remark on %1").arg(who), [&](Transaction &transaction) { attendance::setRemark(transaction, group, value.toString().trimmed()); });
    }
}

void RollModel::writePerson(PersonId person, int column, const QVariant &value)
{
    const QLatin1StringView name = listing().columns[size_t(column)].name;
    const std::vector<Attendance> rows = load<Attendance>(store().database(), u"event_id = ? AND person_id = ?"_s, {toSql(shownEvent()), toSql(person)});
    if (rows.empty())
        return;
    Attendance row = rows.front();
    if (name == "structure"_L1) {
        const QString structure = value.toString().simplified();
        if (!structure.isEmpty())
            store().edit(tr("Tie a person to %1").arg(structure), [&](Transaction &transaction) { tieOnRoll(transaction, shownEvent(), person, structure); });
        return;
    }
    if (name == "present"_L1) {
        row.present = value.toBool();
        row.headcount = row.present ? 1 : 0;
    } else if (name == "reply"_L1) {
        row.reply = fromCode<Reply>(value.toString());
    } else if (name == "remark"_L1) {
        row.remark = value.toString().trimmed();
    }
    store().edit(tr("Attendance of a person"), [&](Transaction &transaction) {
        update(transaction, row);
        if (name == "present"_L1 && row.present)
            holdFromItsDay(transaction, shownEvent());
    });
}

} // namespace maillage
