#include "models/domain/task.h"

#include "models/domain/event.h"
#include "models/domain/periodfields.h"
#include "models/domain/text.h"
#include "models/domain/weekdays.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(Task)
};

constexpr int longestDuration = 10'000; // working days, about forty years: beyond it somebody slipped
} // namespace

const RecordType &Task::type()
{
    static const RecordType type = recordType<Task>({
        field<&Task::key>("key").titled(QT_TRANSLATE_NOOP("lists", "Key"))
            .means(keyMeaning, "lieu").aside(),
        field<&Task::action>("action_id").called("action", QT_TRANSLATE_NOOP("lists", "Action"))
            .means(actionMeaning, "1.1"),
        field<&Task::parent>("parent_id").called("parent", QT_TRANSLATE_NOOP("lists", "Part of"))
            .means(QT_TRANSLATE_NOOP("import", "the task it is part of: key or title"), "Decide").aside(),
        field<&Task::position>("position").titled(QT_TRANSLATE_NOOP("lists", "Position"))
            .means(QT_TRANSLATE_NOOP("import", "its place among its neighbours; empty: after those that are there"), "3").aside(),
        field<&Task::title>("title").titled(QT_TRANSLATE_NOOP("lists", "Task"))
            .means(QT_TRANSLATE_NOOP("import", "what is to do"), "Book the place").needed(),
        field<&Task::milestone>("milestone").titled(QT_TRANSLATE_NOOP("lists", "Milestone"))
            .means(QT_TRANSLATE_NOOP("import", "yes for a moment to reach"), "no").aside(),
        field<&Task::duration>("duration").titled(QT_TRANSLATE_NOOP("lists", "Working days"))
            .means(QT_TRANSLATE_NOOP("import", "whole days that it takes; empty: as long as the period"), "5").aside(),
        field<&Task::limit>("limit_kind").titled(QT_TRANSLATE_NOOP("lists", "Constraint"))
            .means(QT_TRANSLATE_NOOP("import", "none, not-before, not-after or on; empty: none"), "not-after"),
        field<&Task::limitDate>("limit_date").titled(QT_TRANSLATE_NOOP("lists", "Day of the constraint"))
            .means(QT_TRANSLATE_NOOP("import", "the day of that constraint"), "2024-10-31").aside(),
        field<&Task::state>("state").titled(QT_TRANSLATE_NOOP("lists", "State"))
            .means(QT_TRANSLATE_NOOP("import", "todo, running, done or dropped; empty: todo"), "running"),
        field<&Task::progress>("progress").titled(QT_TRANSLATE_NOOP("lists", "Progress (%)"))
            .means(QT_TRANSLATE_NOOP("import", "how far it is, from 0 to 100"), "40"),
        field<&Task::who>("who").titled(QT_TRANSLATE_NOOP("lists", "Who"))
            .means(QT_TRANSLATE_NOOP("import", "who does it"), "Bureau"),
        field<&Task::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Two days").longText().aside(),
        field<&Task::days>("days").titled(QT_TRANSLATE_NOOP("lists", "Days it takes"))
            .means(QT_TRANSLATE_NOOP("import", "the days it takes: all, or weekdays by name or number; empty: the organisation’s working days"), "all").aside(),
        field<&Task::event>("event_id").called("event", QT_TRANSLATE_NOOP("lists", "Event"))
            .means(QT_TRANSLATE_NOOP("import", "the event it is about: key or title"), "Congrès 2024").aside(),
        field<&Task::doneOn>("done_on").titled(QT_TRANSLATE_NOOP("lists", "Done on"))
            .means(QT_TRANSLATE_NOOP("import", "on which day it was done, if that is known"), "2024-05-02").aside()
    }, periodFields<&Task::period>()).chosenBy({
        u"SELECT t.id, t.title, '', '', coalesce(n.name, '') FROM task t LEFT JOIN action_name n ON n.id = t.action_id"_s,
        u"SELECT coalesce(n.name, '') || char(31) || t.period || char(31) || t.who || char(31) || t.key FROM task t LEFT JOIN action_name n ON n.id = t.action_id WHERE t.id = ?"_s,
        QT_TRANSLATE_NOOP("choices", "Task created: “%1”")});
    return type;
}

const RecordType &Dependency::type()
{
    static const RecordType type = recordType<Dependency>({
        field<&Dependency::from>("from_task_id").called("from", QT_TRANSLATE_NOOP("lists", "First task"))
            .means(QT_TRANSLATE_NOOP("import", "the task that comes first: key or title"), "Decide").needed(),
        field<&Dependency::to>("to_task_id").called("to", QT_TRANSLATE_NOOP("lists", "Task that waits"))
            .means(QT_TRANSLATE_NOOP("import", "the task that waits for it: key or title"), "Book the place").needed(),
        field<&Dependency::kind>("kind").titled(QT_TRANSLATE_NOOP("lists", "Link"))
            .means(QT_TRANSLATE_NOOP("import", "finish-start, start-start, finish-finish or start-finish; empty: finish-start"), "finish-start"),
        field<&Dependency::lag>("lag").titled(QT_TRANSLATE_NOOP("lists", "Lag (working days)"))
            .means(QT_TRANSLATE_NOOP("import", "working days in between; may be negative"), "5")
    });
    return type;
}

const RecordType &Baseline::type()
{
    static const RecordType type = recordType<Baseline>({
        field<&Baseline::name>("name").titled(QT_TRANSLATE_NOOP("lists", "Reference version")),
        field<&Baseline::takenOn>("taken_on").titled(QT_TRANSLATE_NOOP("lists", "Taken on"))
    });
    return type;
}

const RecordType &BaselineTask::type()
{
    static const RecordType type = recordType<BaselineTask>({
        field<&BaselineTask::baseline>("baseline_id").titled(QT_TRANSLATE_NOOP("lists", "Reference")),
        field<&BaselineTask::task>("task_id").titled(QT_TRANSLATE_NOOP("lists", "Task")),
        field<&BaselineTask::start>("start_date").titled(QT_TRANSLATE_NOOP("lists", "Start")),
        field<&BaselineTask::end>("end_date").titled(QT_TRANSLATE_NOOP("lists", "End"))
    });
    return type;
}

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

QStringList namesOf(const Task &task)
{
    return {task.title};
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
