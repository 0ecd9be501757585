#pragma once

#include "models/lists/planmodel.h"
#include "views/gantt/timescale.h"

#include <QObject>

namespace maillage {

class Workspace;

/// What can be done to the plan from the table and the bars, by mouse, by keyboard and by menu alike: each call is one
/// edit, with a sentence when it is refused. It changes nothing on screen itself.
class GanttCommands : public QObject
{
    Q_OBJECT

public:
    enum class Edge { Both, Start, End };

    GanttCommands(Workspace &workspace, PlanModel *model, QObject *parent);

    /// A new task after that row; after the tasks of an action or axis; at the end for a null key. Null if refused.
    TaskId add(const PlanKey &after);
    void remove(const QList<TaskId> &tasks);
    /// What is done to several tasks is one edit; they are in the order of the plan.
    void indent(const QList<TaskId> &tasks);
    void outdent(const QList<TaskId> &tasks);
    void moveBy(const QList<TaskId> &tasks, int step);
    /// To the clipboard, for this and other plans and for spreadsheets.
    void copy(const QList<TaskId> &tasks) const;
    void cut(const QList<TaskId> &tasks);
    /// What the clipboard holds, after a row as with add(). The new tasks.
    QList<TaskId> paste(const PlanKey &after);

    /// The task with its days moved by so many units. Nothing for what has no days of its own to move.
    std::optional<Task> shifted(TaskId task, Edge edge, TimeUnit unit, int steps) const;
    void shift(const QList<TaskId> &tasks, Edge edge, TimeUnit unit, int steps);
    void addProgress(const QList<TaskId> &tasks, int percent);
    void link(TaskId from, TaskId to, DependencyKind kind);
    void unlink(DependencyId link);
    void setLinkKind(DependencyId link, DependencyKind kind);
    /// Writes tasks as a drag has left them, the dragged one first; `asked` is the day it was to begin on. It says what came
    /// of it where week-ends and days off made it another.
    void writeMoved(const std::vector<Task> &tasks, QDate asked = {});
    void writeProgress(TaskId task, int percent);
    /// Keeps the days of today's plan to compare with.
    void takeReference();

signals:
    void referenceTaken();

private:
    QString titleOf(TaskId task) const;
    QString newDays(const Task &task, QDate asked) const;
    ActionId actionAt(const PlanKey &key) const;
    /// "“Venue”" or "3 tasks".
    QString named(const QList<TaskId> &tasks) const;

    Workspace &m_workspace;
    PlanModel *m_model;
};

} // namespace maillage
