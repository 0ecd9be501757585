#pragma once

#include "models/domain/schedule.h"
#include "models/domain/task.h"

/// What one does to a plan, as verbs. Each runs within a Store::edit, checks what it is given and throws a Failure with a
/// sentence when it cannot be; then nothing has changed.
namespace maillage::plan {

/// Writes a task, and brings what it leaves to be decided into line with its words.
void write(Transaction &transaction, const Task &task);

/// A new task right after another one (null: at the end), part of the same task and action as it.
TaskId addTaskAfter(Transaction &transaction, TaskId before, const QString &title);
/// A new task at the end of an action (null: of none).
TaskId addTask(Transaction &transaction, ActionId action, const QString &title);
/// One task, with its time, for each step of an action's sheet that is not done and that no task of it is named after.
/// How many were added.
int addTasksOfSteps(Transaction &transaction, ActionId action);
/// With all tasks that are part of them.
void removeTasks(Transaction &transaction, const std::vector<TaskId> &tasks);

/// Makes each the last part of the task before it. What is part of another of them comes along with it. They are given in the
/// order of the plan, here and below.
void indent(Transaction &transaction, const std::vector<TaskId> &tasks);
/// Puts each right after the task it is part of.
void outdent(Transaction &transaction, const std::vector<TaskId> &tasks);
/// Each changes places with the task before (−1) or after it (+1); those at the edge stay. False when none moved.
bool moveBy(Transaction &transaction, const std::vector<TaskId> &tasks, int step);

/// A task that was copied, with those that are part of it one level below.
struct CopiedTask
{
    Task task; // its id is only a name for the links
    int depth = 0;
};
struct CopiedPlan
{
    std::vector<CopiedTask> tasks;
    std::vector<Dependency> links; // between them
};
/// These tasks with all that is part of them, in the order of the plan.
CopiedPlan copyOf(const Database &database, const std::vector<TaskId> &tasks);
/// New tasks as they were copied, after a task (null: at the end of the action). Their ids at the top.
std::vector<TaskId> paste(Transaction &transaction, const CopiedPlan &copied, TaskId after, ActionId action);

/// A duration as it is typed ("12", "12 d", empty: none). Half days and other fractions are refused in a sentence, as is what is
/// no number.
std::optional<int> readDuration(const QString &typed);

/// The task with a first and last day of its own. A duration of its own becomes what lies between them when `resized`,
/// else it stays, counted from the first day; a milestone has its last day. A task bound to a day is bound to the new one.
Task withDays(Task task, QDate first, QDate last, bool resized, const Calendar &calendar);
/// The task moved from where it is to begin and end on other days. It takes as many days as before: what lies across a
/// week-end or a closed day then ends, or begins, later. What takes whole months goes on taking whole months.
Task movedTo(Task task, const Schedule::Entry &was, QDate first, QDate last, const Calendar &calendar);
/// The task with that much done (kept within 0 and 100). All done is done; what is begun is under way; a task that was done and no
/// longer is, is under way again.
Task withProgress(Task task, int percent);
/// The task in another state: done is all done.
Task withState(Task task, TaskState state);

/// Lets one task wait for another.
DependencyId link(Transaction &transaction, TaskId from, TaskId to, DependencyKind kind, int lag = 0);
/// Refuses, in the schedule's own sentence, a link that closes a circle or that one of its tasks cannot have, unless it
/// was there before.
void requireSoundLinks(const Schedule &before, const Database &database);

/// Keeps the days of all tasks as they are scheduled now as the reference version to compare with.
BaselineId takeReference(Transaction &transaction, const QString &name);

} // namespace maillage::plan
