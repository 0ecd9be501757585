#include "models/domain/planedits.h"

#include "models/domain/clock.h"
#include "models/domain/decision.h"
#include "models/domain/event.h"
#include "models/store/oneline.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace maillage::plan {

namespace {

class PlanEditWords
{
    Q_DECLARE_TR_FUNCTIONS(plan)
};

Task taskOf(const Database &database, TaskId id)
{
    const std::optional<Task> task = find<Task>(database, id);
    if (!task)
        throw Failure(PlanEditWords::tr("This task is no longer there."));
    return *task;
}

/// The tasks that are part of the same one, in order.
std::vector<Task> siblingsOf(const Database &database, const Task &task)
{
    return load<Task>(database, u"parent_id IS ? AND (parent_id IS NOT NULL OR action_id IS ?) ORDER BY position, id"_s,
                      {toSql(task.parent), toSql(task.action)});
}

/// Writes the places of siblings as they are listed.
void number(Transaction &transaction, const std::vector<Task> &siblings)
{
    int position = 0;
    for (Task task : siblings) {
        ++position;
        if (task.position == position)
            continue;
        task.position = position;
        update(transaction, task);
    }
}

qsizetype placeOf(const std::vector<Task> &tasks, TaskId id)
{
    return std::find_if(tasks.begin(), tasks.end(), [id](const Task &task) { return task.id == id; }) - tasks.begin();
}

/// Tasks that are part of a task belong to its action.
void setAction(Transaction &transaction, TaskId parent, ActionId action)
{
    for (Task part : load<Task>(transaction.database(), u"parent_id = ?"_s, {parent.value()})) {
        part.action = action;
        write(transaction, part);
        setAction(transaction, part.id, action);
    }
}

bool isPartOf(const Database &database, TaskId task, TaskId whole)
{
    QSet<TaskId> seen;
    while (task && !seen.contains(task)) {
        seen.insert(task);
        task = taskOf(database, task).parent;
        if (task == whole)
            return true;
    }
    return false;
}

} // namespace

void write(Transaction &transaction, const Task &task)
{
    update(transaction, task);
    noteQuestions(transaction, task.id);
}

TaskId addTaskAfter(Transaction &transaction, TaskId before, const QString &title)
{
    const Task other = taskOf(transaction.database(), before);
    Task task;
    task.title = title;
    task.action = other.action;
    task.parent = other.parent;
    task.who = other.who;
    task.days = other.days;
    std::vector<Task> siblings = siblingsOf(transaction.database(), other);
    task.id = insert(transaction, task);
    siblings.insert(siblings.begin() + placeOf(siblings, before) + 1, task);
    number(transaction, siblings);
    return task.id;
}

TaskId addTask(Transaction &transaction, ActionId action, const QString &title)
{
    Task task;
    task.title = title;
    task.action = action;
    const std::vector<Task> siblings = siblingsOf(transaction.database(), task);
    task.position = siblings.empty() ? 1 : siblings.back().position + 1;
    return insert(transaction, task);
}

int addTasksOfSteps(Transaction &transaction, ActionId action)
{
    const Database &database = transaction.database();
    const auto nameOf = [](const QString &title) { return title.simplified().toCaseFolded(); };
    QSet<QString> known;
    for (const Task &task : load<Task>(database, u"action_id = ?"_s, {action.value()}))
        known.insert(nameOf(task.title));
    int added = 0;
    for (const ActionLine &step : load<ActionLine>(database, u"action_id = ? AND kind = ? ORDER BY position, id"_s, {action.value(), codeOf(LineKind::Step)})) {
        const QString title = step.text.isEmpty() ? step.period.words : step.text;
        if (step.done || known.contains(nameOf(title)))
            continue;
        known.insert(nameOf(title));
        Task task = taskOf(database, addTask(transaction, action, title));
        task.period = step.period;
        write(transaction, task);
        ++added;
    }
    return added;
}

void removeTasks(Transaction &transaction, const std::vector<TaskId> &tasks)
{
    for (const TaskId task : tasks)
        remove<Task>(transaction, task);
}

namespace {

void indentOne(Transaction &transaction, TaskId id)
{
    Task task = taskOf(transaction.database(), id);
    const std::vector<Task> siblings = siblingsOf(transaction.database(), task);
    const qsizetype place = placeOf(siblings, id);
    if (place == 0)
        throw Failure(PlanEditWords::tr("There is no task before it that it could be part of."));
    task.parent = siblings[size_t(place - 1)].id;
    const std::vector<Task> parts = siblingsOf(transaction.database(), task);
    task.position = parts.empty() ? 1 : parts.back().position + 1;
    update(transaction, task);
}

void outdentOne(Transaction &transaction, TaskId id)
{
    Task task = taskOf(transaction.database(), id);
    if (!task.parent)
        throw Failure(PlanEditWords::tr("It is part of no other task."));
    const Task parent = taskOf(transaction.database(), task.parent);
    std::vector<Task> siblings = siblingsOf(transaction.database(), parent);
    task.parent = parent.parent;
    task.action = parent.action;
    write(transaction, task);
    setAction(transaction, task.id, task.action);
    siblings.insert(siblings.begin() + placeOf(siblings, parent.id) + 1, task);
    number(transaction, siblings);
}

/// Those that are part of no other of them.
std::vector<TaskId> topmost(const Database &database, const std::vector<TaskId> &tasks)
{
    std::vector<TaskId> result;
    std::copy_if(tasks.begin(), tasks.end(), std::back_inserter(result), [&](TaskId task) {
        return std::none_of(tasks.begin(), tasks.end(), [&](TaskId whole) { return whole != task && isPartOf(database, task, whole); });
    });
    return result;
}

} // namespace

void indent(Transaction &transaction, const std::vector<TaskId> &tasks)
{
    const Schedule before = Schedule::of(transaction.database());
    for (const TaskId task : topmost(transaction.database(), tasks))
        indentOne(transaction, task);
    requireSoundLinks(before, transaction.database());
}

void outdent(Transaction &transaction, const std::vector<TaskId> &tasks)
{
    std::vector<TaskId> all = topmost(transaction.database(), tasks);
    std::reverse(all.begin(), all.end()); // each goes right after its whole: the last one first keeps their order
    for (const TaskId task : all)
        outdentOne(transaction, task);
}

bool moveBy(Transaction &transaction, const std::vector<TaskId> &tasks, int step)
{
    std::vector<TaskId> all = topmost(transaction.database(), tasks);
    if (step > 0)
        std::reverse(all.begin(), all.end());
    QSet<TaskId> stuck;
    for (const TaskId id : all) {
        std::vector<Task> siblings = siblingsOf(transaction.database(), taskOf(transaction.database(), id));
        const qsizetype from = placeOf(siblings, id), to = from + step;
        if (to < 0 || to >= qsizetype(siblings.size()) || stuck.contains(siblings[size_t(to)].id)) {
            stuck.insert(id);
            continue;
        }
        std::swap(siblings[size_t(from)], siblings[size_t(to)]);
        number(transaction, siblings);
    }
    return stuck.size() < qsizetype(all.size());
}

CopiedPlan copyOf(const Database &database, const std::vector<TaskId> &tasks)
{
    CopiedPlan copied;
    QSet<TaskId> taken;
    const std::function<void(const Task &, int)> add = [&](const Task &task, int depth) {
        if (taken.contains(task.id))
            return;
        taken.insert(task.id);
        copied.tasks.push_back({task, depth});
        for (const Task &part : load<Task>(database, u"parent_id = ? ORDER BY position, id"_s, {task.id.value()}))
            add(part, depth + 1);
    };
    for (const TaskId task : topmost(database, tasks))
        add(taskOf(database, task), 0);
    for (const Dependency &link : load<Dependency>(database)) {
        if (taken.contains(link.from) && taken.contains(link.to))
            copied.links.push_back(link);
    }
    return copied;
}

std::vector<TaskId> paste(Transaction &transaction, const CopiedPlan &copied, TaskId after, ActionId action)
{
    const Database &database = transaction.database();
    const std::optional<Task> before = after ? find<Task>(database, after) : std::nullopt;
    std::vector<TaskId> top, path;
    QHash<TaskId, TaskId> fresh;
    Task place;
    place.action = before ? before->action : action;
    place.parent = before ? before->parent : TaskId();
    std::vector<Task> siblings = siblingsOf(database, place);
    qsizetype at = before ? placeOf(siblings, after) + 1 : qsizetype(siblings.size());
    int position = 0;
    for (const CopiedTask &each : copied.tasks) {
        Task task = each.task;
        const size_t depth = std::min(size_t(std::max(0, each.depth)), path.size());
        path.resize(depth);
        task.id = {};
        task.key.clear();
        task.action = place.action;
        task.parent = path.empty() ? place.parent : path.back();
        task.position = ++position;
        if (task.event && !find<Event>(database, task.event))
            task.event = {};
        task.id = insert(transaction, task);
        noteQuestions(transaction, task.id);
        fresh.insert(each.task.id, task.id);
        if (path.empty()) {
            top.push_back(task.id);
            siblings.insert(siblings.begin() + at++, task);
        }
        path.push_back(task.id);
    }
    number(transaction, siblings);
    for (const Dependency &link : copied.links)
        insert(transaction, Dependency{{}, fresh.value(link.from), fresh.value(link.to), link.kind, link.lag});
    return top;
}

void requireSoundLinks(const Schedule &before, const Database &database)
{
    using Kind = Schedule::Obstacle::Kind;
    const auto flaws = [](const Schedule &schedule) {
        QStringList sentences;
        for (const Schedule::Obstacle &obstacle : schedule.obstacles()) {
            if (obstacle.kind == Kind::Circle || obstacle.kind == Kind::SummaryLink)
                sentences << obstacle.sentence;
        }
        return sentences;
    };
    const QStringList known = flaws(before);
    for (const QString &sentence : flaws(Schedule::of(database))) {
        if (!known.contains(sentence))
            throw Failure(sentence);
    }
}

DependencyId link(Transaction &transaction, TaskId from, TaskId to, DependencyKind kind, int lag)
{
    const Database &database = transaction.database();
    const Task first = taskOf(database, from), second = taskOf(database, to);
    if (isPartOf(database, from, to) || isPartOf(database, to, from))
        throw Failure(PlanEditWords::tr("“%1” and “%2” are part of each other: one cannot wait for the other.").arg(oneLine(first.title), oneLine(second.title)));
    if (!load<Dependency>(database, u"from_task_id = ? AND to_task_id = ?"_s, {from.value(), to.value()}).empty())
        throw Failure(PlanEditWords::tr("“%2” waits for “%1” already.").arg(oneLine(first.title), oneLine(second.title)));
    const Schedule before = Schedule::of(database);
    const DependencyId id = insert(transaction, Dependency{{}, from, to, kind, lag});
    requireSoundLinks(before, database);
    return id;
}

BaselineId takeReference(Transaction &transaction, const QString &name)
{
    const Schedule schedule = Schedule::of(transaction.database());
    const BaselineId id = insert(transaction, Baseline{{}, name, clock::today()});
    for (const Schedule::Entry &entry : schedule.entries()) {
        if (entry.start.isValid() && entry.end.isValid())
            insert(transaction, BaselineTask{{}, id, entry.task, entry.start, entry.end});
    }
    return id;
}

} // namespace maillage::plan
