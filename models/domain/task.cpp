#include "models/domain/task.h"

#include "models/domain/text.h"

#include <QCoreApplication>

namespace maillage {

namespace {
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Task)
};

constexpr int longest = 10'000; // working days, about forty years: beyond it somebody slipped
} // namespace

QString problemWith(const Task &task)
{
    if (task.title.trimmed().isEmpty())
        return Words::tr("A task needs a title.");
    if (task.parent && task.parent == task.id)
        return Words::tr("A task cannot be part of itself.");
    if (task.duration && *task.duration < 1)
        return Words::tr("A duration is at least one working day. Leave it empty to follow the period.");
    if (task.duration && *task.duration > longest)
        return Words::tr("A duration is at most %1 working days, about forty years. Write a smaller number.").arg(text::number(longest));
    if (task.milestone && task.duration)
        return Words::tr("A milestone is a moment and has no duration.");
    if (task.progress < 0 || task.progress > 100)
        return Words::tr("Progress goes from 0 to 100 %.");
    if ((task.limit == LimitKind::None) == task.limitDate.isValid())
        return task.limitDate.isValid() ? Words::tr("Say what the constraint’s day means: not before, over by, or on.")
                                        : Words::tr("Say the day of the constraint.");
    return {};
}

QString problemWith(const Dependency &dependency)
{
    if (!dependency.from || !dependency.to)
        return Words::tr("Say which task waits for which.");
    if (dependency.from == dependency.to)
        return Words::tr("A task cannot wait for itself.");
    if (dependency.lag > longest || dependency.lag < -longest)
        return Words::tr("A lag is at most %1 working days, about forty years. Write a smaller number.").arg(text::number(longest));
    return {};
}

QString problemWith(const Baseline &baseline)
{
    if (baseline.name.trimmed().isEmpty())
        return Words::tr("A reference version needs a name.");
    return baseline.takenOn.isValid() ? QString() : Words::tr("Say on which day the reference version was taken.");
}

QString problemWith(const BaselineTask &row)
{
    if (!row.baseline || !row.task)
        return Words::tr("Say which task of which reference version.");
    return row.start.isValid() && row.end >= row.start ? QString() : Words::tr("A reference version needs dates in order.");
}

} // namespace maillage
