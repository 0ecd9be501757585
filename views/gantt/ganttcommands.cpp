#include "views/gantt/ganttcommands.h"

#include "models/domain/clock.h"
#include "models/domain/planedits.h"
#include "models/domain/text.h"
#include "models/domain/workdays.h"
#include "models/exchange/tasktable.h"
#include "views/gantt/gantttip.h"
#include "views/shell/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
const QString mimeOfTasks = u"application/x-maillage-tasks"_s;
}

GanttCommands::GanttCommands(Workspace &workspace, PlanModel *model, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_model(model)
{
    connect(model, &PlanModel::refused, &workspace, &Workspace::complain);
}

QString GanttCommands::titleOf(TaskId task) const
{
    const Task *found = m_model->plan().task(task);
    return found ? found->title : QString();
}

TaskId GanttCommands::add(const PlanKey &after)
{
    TaskId added;
    m_workspace.edit(tr("Add a task"), [&](Transaction &transaction) {
        if (after.kind == PlanKey::Task)
            added = plan::addTaskAfter(transaction, TaskId(after.id), tr("New task"));
        else
            added = plan::addTask(transaction, actionAt(after), tr("New task"));
    });
    return added;
}

ActionId GanttCommands::actionAt(const PlanKey &key) const
{
    if (key.kind == PlanKey::Action)
        return ActionId(key.id);
    for (const PlanRow &row : m_model->rows()) { // an axis: its first action
        if (key.kind == PlanKey::Axis && row.parent == key)
            return ActionId(row.key.id);
    }
    return m_model->scope();
}

void GanttCommands::remove(const QList<TaskId> &tasks)
{
    if (tasks.isEmpty())
        return;
    const QString text = tasks.size() == 1 ? tr("Remove “%1”").arg(titleOf(tasks.first())) : tr("Remove %n task(s)", nullptr, int(tasks.size()));
    const QString report = tasks.size() == 1 ? tr("“%1” was removed, with its links and all that is part of it.").arg(titleOf(tasks.first()))
                                             : tr("%n task(s) were removed.", nullptr, int(tasks.size()));
    m_workspace.edit(text, [&](Transaction &transaction) { plan::removeTasks(transaction, {tasks.begin(), tasks.end()}); }, report);
}

QString GanttCommands::named(const QList<TaskId> &tasks) const
{
    return tasks.size() == 1 ? tr("“%1”").arg(titleOf(tasks.first())) : tr("%n task(s)", nullptr, int(tasks.size()));
}

void GanttCommands::indent(const QList<TaskId> &tasks)
{
    if (!tasks.isEmpty())
        m_workspace.edit(tr("Make %1 part of the task before").arg(named(tasks)), [&](Transaction &transaction) { plan::indent(transaction, {tasks.begin(), tasks.end()}); });
}

void GanttCommands::outdent(const QList<TaskId> &tasks)
{
    if (!tasks.isEmpty())
        m_workspace.edit(tr("Move %1 one level out").arg(named(tasks)), [&](Transaction &transaction) { plan::outdent(transaction, {tasks.begin(), tasks.end()}); });
}

void GanttCommands::moveBy(const QList<TaskId> &tasks, int step)
{
    if (!tasks.isEmpty())
        m_workspace.edit(step < 0 ? tr("Move %1 up").arg(named(tasks)) : tr("Move %1 down").arg(named(tasks)),
                         [&](Transaction &transaction) { plan::moveBy(transaction, {tasks.begin(), tasks.end()}, step); });
}

void GanttCommands::copy(const QList<TaskId> &tasks) const
{
    if (tasks.isEmpty())
        return;
    const plan::CopiedPlan copied = plan::copyOf(m_workspace.database(), {tasks.begin(), tasks.end()});
    auto *data = new QMimeData;
    data->setText(taskTable(copied, m_model->plan().schedule()));
    data->setData(mimeOfTasks, taskRecord(copied));
    QGuiApplication::clipboard()->setMimeData(data);
}

void GanttCommands::cut(const QList<TaskId> &tasks)
{
    m_workspace.attempt([&] {
        copy(tasks);
        remove(tasks);
    });
}

QList<TaskId> GanttCommands::paste(const PlanKey &after)
{
    std::vector<TaskId> added;
    m_workspace.attempt([&] {
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        std::optional<plan::CopiedPlan> copied = data ? readTaskRecord(data->data(mimeOfTasks)) : std::nullopt;
        if (!copied)
            copied = readTaskTable(data ? data->text() : QString());
        const TaskId task = after.kind == PlanKey::Task ? TaskId(after.id) : TaskId();
        m_workspace.edit(tr("Paste %n task(s)", nullptr, int(copied->tasks.size())), [&](Transaction &transaction) { added = plan::paste(transaction, *copied, task, actionAt(after)); },
                         tr("%n task(s) were pasted.", nullptr, int(copied->tasks.size())));
    });
    return {added.begin(), added.end()};
}

std::optional<Task> GanttCommands::shifted(TaskId id, Edge edge, TimeUnit unit, int steps) const
{
    const Task *task = m_model->plan().task(id);
    const Schedule::Entry *entry = m_model->plan().schedule().entry(id);
    if (!task || !entry || entry->summary || !entry->start.isValid() || !entry->end.isValid() || (task->milestone && edge != Edge::Both))
        return std::nullopt;
    QDate first = entry->start, last = entry->end;
    if (edge == Edge::Both) {
        std::tie(first, last) = TimeScale::moved(first, last, unit, steps);
        return plan::movedTo(*task, *entry, first, last, m_model->plan().calendar());
    }
    if (edge == Edge::Start)
        first = std::min(TimeScale::movedEdge(first, false, unit, steps), last);
    else
        last = std::max(TimeScale::movedEdge(last, true, unit, steps), first);
    return plan::withDays(*task, first, last, true, m_model->plan().calendar());
}

void GanttCommands::shift(const QList<TaskId> &tasks, Edge edge, TimeUnit unit, int steps)
{
    std::vector<Task> moved;
    for (const TaskId id : tasks) {
        if (const std::optional<Task> task = shifted(id, edge, unit, steps))
            moved.push_back(*task);
    }
    QDate asked;
    if (!moved.empty() && edge == Edge::Both) {
        const Schedule::Entry *entry = m_model->plan().schedule().entry(moved.front().id);
        asked = TimeScale::moved(entry->start, entry->end, unit, steps).first;
    }
    writeMoved(moved, asked);
}

/// What changing days did to the days of work of a task, where the calendar alone does not say it.
QString GanttCommands::newDays(const Task &task, QDate asked) const
{
    const Schedule::Entry *was = m_model->plan().schedule().entry(task.id);
    if (!was || task.milestone || !was->start.isValid() || !was->end.isValid() || !task.period.isBounded())
        return {};
    const Workdays days(m_model->plan().calendar(), task.days);
    const int before = days.through(was->end) - days.before(was->start);
    const int now = days.through(task.period.to) - days.before(task.period.from);
    if (now != before)
        return tr("“%1” is on %2 now: %n day(s) of work, %3 before.", nullptr, now).arg(task.title, task.period.words, text::number(before));
    const bool shiftedOnly = task.period.from.daysTo(task.period.to) == was->start.daysTo(was->end);
    if (shiftedOnly && (!asked.isValid() || task.period.from == asked))
        return {};
    return tr("“%1” is on %2 now: it keeps its %n day(s) of work, around week-ends and days off.", nullptr, now).arg(task.title, task.period.words);
}

void GanttCommands::writeMoved(const std::vector<Task> &tasks, QDate asked)
{
    if (tasks.empty())
        return;
    const QString text = tasks.size() == 1 ? tr("Move “%1” to %2").arg(tasks.front().title, tasks.front().period.words) : tr("Move %n task(s)", nullptr, int(tasks.size()));
    QString report;
    if (tasks.size() == 1)
        report = newDays(tasks.front(), asked);
    else if (const auto changed = std::count_if(tasks.begin(), tasks.end(), [this](const Task &task) { return !newDays(task, {}).isEmpty(); }))
        report = tr("%n task(s) were moved around week-ends and days off.", nullptr, int(changed));
    m_workspace.edit(text, [&](Transaction &transaction) {
        for (const Task &task : tasks)
            plan::write(transaction, task);
    }, report);
}

void GanttCommands::writeProgress(TaskId id, int percent)
{
    const Task *task = m_model->plan().task(id);
    if (!task || task->progress == std::clamp(percent, 0, 100))
        return;
    const Task changed = plan::withProgress(*task, percent);
    m_workspace.edit(tr("“%1”: %2% done").arg(task->title).arg(changed.progress), [&](Transaction &transaction) { plan::write(transaction, changed); });
}

void GanttCommands::addProgress(const QList<TaskId> &tasks, int percent)
{
    std::vector<Task> changed;
    for (const TaskId id : tasks) {
        const Task *task = m_model->plan().task(id);
        const Schedule::Entry *entry = m_model->plan().schedule().entry(id);
        if (task && entry && !entry->summary && task->progress != std::clamp(task->progress + percent, 0, 100))
            changed.push_back(plan::withProgress(*task, task->progress + percent));
    }
    if (changed.size() == 1)
        return writeProgress(changed.front().id, changed.front().progress);
    if (changed.empty())
        return;
    m_workspace.edit(tr("Progress of %n task(s)", nullptr, int(changed.size())), [&](Transaction &transaction) {
        for (const Task &task : changed)
            plan::write(transaction, task);
    });
}

void GanttCommands::link(TaskId from, TaskId to, DependencyKind kind)
{
    m_workspace.edit(tr("Let “%1” wait for “%2”").arg(titleOf(to), titleOf(from)), [&](Transaction &transaction) { plan::link(transaction, from, to, kind); },
                     tr("Link made: %1.").arg(linkWords(kind, titleOf(from), titleOf(to))));
}

void GanttCommands::unlink(DependencyId link)
{
    m_workspace.edit(tr("Remove a link"), [&](Transaction &transaction) { maillage::remove<Dependency>(transaction, link); }, tr("The link was removed."));
}

void GanttCommands::setLinkKind(DependencyId id, DependencyKind kind)
{
    QString words;
    for (const Dependency &each : m_model->plan().dependencies()) {
        if (each.id == id)
            words = linkWords(kind, titleOf(each.from), titleOf(each.to));
    }
    m_workspace.edit(tr("Change a link: %1").arg(labelOf(kind)), [&](Transaction &transaction) {
        const Schedule before = Schedule::of(transaction.database());
        std::optional<Dependency> link = find<Dependency>(transaction.database(), id);
        if (!link)
            throw Failure(tr("This link is no longer there."));
        link->kind = kind;
        update(transaction, *link);
        plan::requireSoundLinks(before, transaction.database());
    }, words.isEmpty() ? QString() : tr("Link changed: %1.").arg(words));
}

void GanttCommands::takeReference()
{
    const QString name = tr("Plan of %1").arg(text::shortDate(clock::today()));
    if (m_workspace.edit(tr("Take the plan as reference"), [&](Transaction &transaction) { plan::takeReference(transaction, name); },
                         tr("The plan as it is now is the reference: grey lines show where it has moved since.")))
        emit referenceTaken();
}

} // namespace maillage
