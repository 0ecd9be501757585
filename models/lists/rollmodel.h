#pragma once

#include "models/domain/attendance.h"
#include "models/lists/recordmodel.h"

namespace maillage {

/// The attendance sheet of one event, edited in place: reply, presence, number of people and remark of each
/// structure. A line is a structure, a person who belongs to none, or a group without structure, which is renamed in place.
class RollModel : public RecordModel
{
    Q_OBJECT

public:
    explicit RollModel(Store &store, QObject *parent = nullptr);

    void setEvent(EventId event) { setScope(toSql(event)); }
    EventId shownEvent() const { return EventId(scope().toLongLong()); }

    StructureId structureAt(int row) const; // null for a person without structure and for a group
    AttendanceId groupAt(int row) const;    // null for all others
    /// What a column of people says.
    Headcount peopleAt(int row, QLatin1StringView column) const;

    /// How the lines of the sheet have replied so far.
    struct Replies
    {
        int yes = 0;
        int maybe = 0;
        int no = 0;
        int unknown = 0;
        Headcount expected;   // people whom those said to bring who come or may come
        int withoutNumber = 0; // of those, lines that did not say how many
    };
    Replies replies() const;

signals:
    /// What was typed in a cell made somebody; the sentence says whom.
    void created(const QString &sentence);

protected:
    bool isEditable(int row, int column) const override;
    void write(qint64 id, int column, const QVariant &value) override;
    qint64 namedAt(int row, int column) const override;

private:
    void writePerson(PersonId person, int column, const QVariant &value);
    void writeGroup(AttendanceId group, QLatin1StringView column, const QVariant &value);
};

} // namespace maillage
