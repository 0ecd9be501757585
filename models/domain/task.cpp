#include "models/domain/task.h"

#include "models/domain/text.h"
#include "models/domain/weekdays.h"

#include <QCoreApplication>

namespace maillage {

namespace {
class TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(Task)
};

constexpr int longestDuration = 10'000; // working days, about forty years: beyond it somebody slipped
} // namespace

QString problemWith(const Task &task)
{
    if (task.title.trimmed().isEmpty())
        return TaskWords::tr("A task needs a title.");
    if (task.parent && task.parent == task.id)
        return TaskWords::tr("A task cannot be part of itself.");
    if (task.duration && *task.duration < 1)
        return TaskWords::tr("A duration is at least one working day. Leave it empty to follow the period.");
    if (task.duration && *task.duration > longestDuration)
        return TaskWords::tr("A duration is at most %1 working days, about forty years. Write a smaller number.").arg(text::number(longestDuration));
    if (task.milestone && task.duration)
        return TaskWords::tr("A milestone is a moment and has no duration.");
    if (task.progress < 0 || task.progress > 100)
        return TaskWords::tr("Progress goes from 0 to 100 %.");
    if (!weekdays::isSound(task.days))
        return TaskWords::tr("Say which days it takes: working days, every day, or weekdays such as “Saturday and Sunday”.");
    if ((task.limit == LimitKind::None) == task.limitDate.isValid())
        return task.limitDate.isValid() ? TaskWords::tr("Say what the constraint’s day means: not before, over by, or on.")
                                        : TaskWords::tr("Say the day of the constraint.");
    return {};
}

QString problemWith(const Dependency &dependency)
{
    if (!dependency.from || !dependency.to)
        return TaskWords::tr("Say which task waits for which.");
    if (dependency.from == dependency.to)
        return TaskWords::tr("A task cannot wait for itself.");
    if (dependency.lag > longestDuration || dependency.lag < -longestDuration)
        return TaskWords::tr("A lag is at most %1 working days, about forty years. Write a smaller number.").arg(text::number(longestDuration));
    return {};
}

QString problemWith(const Baseline &baseline)
{
    if (baseline.name.trimmed().isEmpty())
        return TaskWords::tr("A reference version needs a name.");
    return baseline.takenOn.isValid() ? QString() : TaskWords::tr("Say on which day the reference version was taken.");
}

QString problemWith(const BaselineTask &row)
{
    if (!row.baseline || !row.task)
        return TaskWords::tr("Say which task of which reference version.");
    return row.start.isValid() && row.end >= row.start ? QString() : TaskWords::tr("A reference version needs dates in order.");
}

} // namespace maillage
