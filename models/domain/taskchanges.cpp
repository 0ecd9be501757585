// What changes within one task, before it is written: its days, how far it is, and the duration that is typed for it.

#include "models/domain/clock.h"
#include "models/domain/planedits.h"
#include "models/domain/text.h"
#include "models/domain/workdays.h"
#include "models/store/oneline.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage::plan {

namespace {

class TaskChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(plan)
};

} // namespace

std::optional<int> readDuration(const QString &typed)
{
    static const QRegularExpression number(u"^([+-]?\\d[\\d\\s]*)([.,]\\d+|\\s*[½¼¾])?"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString clean = typed.trimmed();
    if (clean.isEmpty())
        return std::nullopt;
    const QRegularExpressionMatch match = number.match(clean);
    const std::optional<int> days = text::readInteger(match.captured(1).trimmed());
    static const QRegularExpression nothing(u"^[.,]0+$"_s);
    if (clean.startsWith(u'½') || (days && !match.captured(2).isEmpty() && !nothing.match(match.captured(2)).hasMatch()))
        throw Failure(TaskChangeWords::tr("A task takes whole days: half days are not planned. Write %1 or %2.").arg(text::number(days.value_or(0)), text::number(days.value_or(0) + 1)));
    if (!days)
        throw Failure(TaskChangeWords::tr("“%1” is no number of days. Leave it empty to follow the period.").arg(oneLine(typed)));
    return days;
}

Task withDays(Task task, QDate first, QDate last, bool resized, const Calendar &calendar)
{
    const Workdays workdays(calendar, task.days);
    last = std::max(first, last);
    if (task.milestone)
        first = last;
    if (task.duration) // a day that it does not take is not written into its words
        first = std::max(first, workdays.at(workdays.before(first)));
    last = std::max(first, last);
    if (task.duration && resized)
        task.duration = std::max(1, workdays.through(last) - workdays.before(first));
    if (task.duration)
        last = workdays.at(workdays.before(first) + *task.duration - 1);
    task.period = Period::between(first, last);
    if (task.limit == LimitKind::On)
        task.limitDate = first;
    return task;
}

Task movedTo(Task task, const Schedule::Entry &was, QDate first, QDate last, const Calendar &calendar)
{
    const auto takesMonths = [](QDate from, QDate to) { return from.day() == 1 && to.addDays(1).day() == 1; };
    const Workdays workdays(calendar, task.days);
    const int length = workdays.through(was.end) - workdays.before(was.start);
    if (!task.milestone && !task.duration && length > 0 && !(takesMonths(was.start, was.end) && takesMonths(first, last))) {
        if (workdays.through(was.start) > workdays.before(was.start)) // it began on a day it takes
            first = workdays.at(workdays.before(first));
        last = std::max(first, last);
        if (workdays.through(last) - workdays.before(first) != length)
            last = workdays.at(workdays.before(first) + length - 1);
    }
    return withDays(std::move(task), first, last, false, calendar);
}

namespace {

/// What is done now was done today unless another day is given; what is not done has no such day.
Task stamped(Task task, TaskState before)
{
    if (task.state != TaskState::Done)
        task.doneOn = {};
    else if (before != TaskState::Done && !task.doneOn.isValid())
        task.doneOn = clock::today();
    return task;
}

} // namespace

Task withProgress(Task task, int percent)
{
    const TaskState before = task.state;
    task.progress = std::clamp(percent, 0, 100);
    if (task.state == TaskState::Dropped)
        return task;
    if (task.progress == 100)
        task.state = TaskState::Done;
    else if (task.progress > 0 || task.state == TaskState::Done)
        task.state = TaskState::Running;
    return stamped(task, before);
}

Task withState(Task task, TaskState state)
{
    const TaskState before = task.state;
    if (state == TaskState::Done)
        task.progress = 100;
    else if (task.state == TaskState::Done && task.progress == 100)
        task.progress = 0;
    task.state = state;
    return stamped(task, before);
}

} // namespace maillage::plan
