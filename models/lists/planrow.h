#pragma once

#include "models/domain/schedule.h"
#include "models/domain/task.h"

#include <QHashFunctions>

namespace maillage {

/// What a row of the plan stands for: an axis, an action or a task.
struct PlanKey
{
    enum Kind { None, Axis, Action, Task };

    Kind kind = None;
    qint64 id = 0;

    bool isNull() const { return kind == None; }
    bool operator==(const PlanKey &) const = default;
    friend size_t qHash(const PlanKey &key, size_t seed = 0) { return qHashMulti(seed, int(key.kind), key.id); }
};

/// One row of the plan as it is shown, in the table and as a bar alike: what people wrote, and the days that the
/// schedule makes of it. Axes and actions span their tasks. Two rows that are equal look the same.
struct PlanRow
{
    PlanKey key;
    PlanKey parent;
    int depth = 0;
    int axis = -1;          // place of its axis among the axes, for colours; -1: none
    maillage::ActionId action;
    QString title;
    QString who;
    Period period;
    std::optional<int> duration;
    TaskState state = TaskState::Todo;
    int progress = 0;
    bool milestone = false;
    bool group = false;     // spans rows of its own
    QDate start;            // both days belong to it; invalid: no date
    QDate end;
    bool openStart = false;
    bool openEnd = false;
    bool critical = false;
    bool moved = false;
    std::optional<int> slack;
    QDate roomFrom;         // within these it may lie as well; invalid where its days are known
    QDate roomTo;
    QString days;           // that it takes, see weekdays
    QDate referenceStart;   // in the reference version
    QDate referenceEnd;
    QString obstacle;       // what stands in its way, in sentences

    bool isTask() const { return key.kind == PlanKey::Task; }
    TaskId task() const { return isTask() ? TaskId(key.id) : TaskId(); }
    bool isDated() const { return start.isValid() && end.isValid(); }
    /// How many days later than in the reference version it ends; negative: earlier. Nothing where one of the two has no end.
    std::optional<int> lateness() const
    {
        return isDated() && !openEnd && referenceEnd.isValid() ? std::optional(int(referenceEnd.daysTo(end))) : std::nullopt;
    }
    bool operator==(const PlanRow &) const = default;
};

/// What narrows a plan down. Rows that match come with those they belong to.
struct PlanFilter
{
    QString words; // beginnings of words of the title, of who or of the period
    QString who;
    AxisId axis;
    std::optional<TaskState> state;
    bool critical = false; // those only that move the end or a deadline when they slip

    bool isEmpty() const { return words.trimmed().isEmpty() && who.isEmpty() && !axis && !state && !critical; }
    bool operator==(const PlanFilter &) const = default;
};

/// The row's own words, or for what spans others and says nothing itself, the months they take.
QString whenOf(const PlanRow &row);

/// The names in "who": "Anne, Bob + CA" are three.
QStringList peopleIn(const QString &who);

} // namespace maillage
