#include "models/lists/plantree.h"

#include "models/domain/text.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

template<typename R>
void sortByNumber(std::vector<R> &records)
{
    QCollator collator;
    collator.setNumericMode(true);
    // A record without number comes after those that have one.
    std::stable_sort(records.begin(), records.end(), [&](const R &a, const R &b) {
        if (a.number.isEmpty() != b.number.isEmpty())
            return b.number.isEmpty();
        return collator.compare(a.number, b.number) < 0;
    });
}

/// For each row the place of the row it belongs to, -1 at the top.
std::vector<int> parentsOf(const std::vector<PlanRow> &rows)
{
    std::vector<int> parents(rows.size(), -1);
    std::vector<int> path;
    for (size_t i = 0; i < rows.size(); ++i) {
        path.resize(size_t(rows[i].depth));
        if (!path.empty())
            parents[i] = path.back();
        path.push_back(int(i));
    }
    return parents;
}

void setEntry(PlanRow &row, const Schedule::Entry &entry)
{
    row.start = entry.start;
    row.end = entry.end;
    row.openStart = entry.openStart;
    row.openEnd = entry.openEnd;
    row.critical = entry.critical;
    row.moved = entry.moved;
    row.slack = entry.slack;
    row.progress = entry.progress;
    row.roomFrom = entry.roomFrom;
    row.roomTo = entry.roomTo;
}

} // namespace

/// Puts the rows of a tree in order while it is read.
struct PlanTree::Builder
{
    PlanTree &tree;
    ActionId scope;
    std::vector<Action> actions;
    QHash<AxisId, int> axisPlace;
    QHash<ActionId, int> axisOfAction;
    QHash<TaskId, std::vector<int>> parts;
    QHash<ActionId, std::vector<int>> ofAction; // those that are part of no other
    QSet<TaskId> placed;
    QHash<TaskId, const BaselineTask *> reference;
    QHash<TaskId, QString> obstacles;

    void sortTasks()
    {
        std::vector<int> order(tree.m_tasks.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = int(i);
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            return tree.m_tasks[size_t(a)].position < tree.m_tasks[size_t(b)].position;
        });
        for (const int i : order) {
            const Task &task = tree.m_tasks[size_t(i)];
            if (scope && task.action != scope)
                continue;
            const Task *parent = task.parent ? tree.task(task.parent) : nullptr;
            if (parent && (!scope || parent->action == scope))
                parts[task.parent].push_back(i);
            else
                ofAction[task.action].push_back(i);
        }
    }

    void addGroup(PlanKey key, PlanKey parent, int depth, int axis, ActionId action, const QString &title)
    {
        PlanRow row;
        row.key = key;
        row.parent = parent;
        row.depth = depth;
        row.axis = axis;
        row.action = action;
        row.title = title;
        row.group = true;
        tree.m_rows.push_back(row);
    }

    void addTask(int index, PlanKey parent, int depth)
    {
        const Task &task = tree.m_tasks[size_t(index)];
        if (placed.contains(task.id))
            return;
        placed.insert(task.id);
        PlanRow row;
        row.key = {PlanKey::Task, task.id.value()};
        row.parent = parent;
        row.depth = depth;
        row.axis = axisOfAction.value(task.action, -1);
        row.action = task.action;
        row.title = task.title;
        row.who = task.who;
        row.period = task.period;
        row.duration = task.duration;
        row.state = task.state;
        row.milestone = task.milestone;
        row.days = task.days;
        row.obstacle = obstacles.value(task.id);
        if (const BaselineTask *was = reference.value(task.id)) {
            row.referenceStart = was->start;
            row.referenceEnd = was->end;
        }
        const auto own = parts.constFind(task.id);
        row.group = own != parts.constEnd();
        row.milestone = row.milestone && !row.group;
        tree.m_rows.push_back(row);
        if (row.group) {
            for (const int part : *own)
                addTask(part, row.key, depth + 1);
        }
    }

    void addTasksOf(ActionId action, PlanKey parent, int depth)
    {
        for (const int index : ofAction.value(action))
            addTask(index, parent, depth);
    }

    void addAction(const Action &action, PlanKey parent, int depth)
    {
        const PlanKey key{PlanKey::Action, action.id.value()};
        addGroup(key, parent, depth, axisOfAction.value(action.id, -1), action.id, displayName(action));
        addTasksOf(action.id, key, depth + 1);
    }

    void addAll()
    {
        for (const Axis &axis : tree.m_axes) {
            const PlanKey key{PlanKey::Axis, axis.id.value()};
            bool isThere = false;
            for (const Action &action : actions) {
                if (action.axis != axis.id)
                    continue;
                if (!isThere)
                    addGroup(key, {}, 0, axisPlace.value(axis.id), {}, displayName(axis));
                isThere = true;
                addAction(action, key, 1);
            }
        }
        for (const Action &action : actions) {
            if (!axisPlace.contains(action.axis))
                addAction(action, {}, 0);
        }
        addTasksOf({}, {}, 0);
        // Tasks that are part of each other hang from nothing: they are shown all the same.
        for (size_t i = 0; i < tree.m_tasks.size(); ++i)
            addTask(int(i), {}, 0);
    }
};

PlanTree PlanTree::read(const Database &database, ActionId scope, BaselineId reference)
{
    PlanTree tree;
    const Profile profile = profileOf(database);
    tree.m_calendar = Calendar::of(database);
    tree.m_workdays = Workdays(tree.m_calendar);
    tree.m_tasks = load<Task>(database);
    std::vector<Dependency> dependencies = load<Dependency>(database);
    tree.m_schedule = Schedule(tree.m_tasks, dependencies, tree.m_calendar, profile.scheduling, tiedEvents(database));
    tree.m_index.reserve(qsizetype(tree.m_tasks.size()));
    for (size_t i = 0; i < tree.m_tasks.size(); ++i)
        tree.m_index.insert(tree.m_tasks[i].id, int(i));
    tree.m_axes = load<Axis>(database);
    sortByNumber(tree.m_axes);

    Builder builder{tree, scope, load<Action>(database), {}, {}, {}, {}, {}, {}, {}};
    sortByNumber(builder.actions);
    for (size_t i = 0; i < tree.m_axes.size(); ++i)
        builder.axisPlace.insert(tree.m_axes[i].id, int(i));
    for (const Action &action : builder.actions)
        builder.axisOfAction.insert(action.id, builder.axisPlace.value(action.axis, -1));
    for (const Schedule::Obstacle &obstacle : tree.m_schedule.obstacles()) {
        QString &all = builder.obstacles[obstacle.task];
        all += all.isEmpty() ? obstacle.sentence : u'\n' + obstacle.sentence;
    }
    std::vector<BaselineTask> rows;
    tree.m_references = load<Baseline>(database, u"1 ORDER BY taken_on DESC, id DESC"_s);
    if (!tree.m_references.empty()) {
        const auto chosen = std::find_if(tree.m_references.begin(), tree.m_references.end(), [&](const Baseline &each) { return each.id == reference; });
        tree.m_reference = chosen == tree.m_references.end() ? tree.m_references.front() : *chosen;
        rows = load<BaselineTask>(database, u"baseline_id = ?"_s, {tree.m_reference.id.value()});
    }
    for (const BaselineTask &row : rows)
        builder.reference.insert(row.task, &row);
    builder.sortTasks();
    if (scope)
        builder.addTasksOf(scope, {}, 0);
    else
        builder.addAll();
    setDays(tree.m_rows, tree.m_schedule);

    for (Dependency &dependency : dependencies) {
        if (builder.placed.contains(dependency.from) && builder.placed.contains(dependency.to))
            tree.m_dependencies.push_back(dependency);
    }
    QSet<QString> people;
    for (const PlanRow &row : tree.m_rows) {
        for (const QString &name : peopleIn(row.who))
            people.insert(name);
    }
    tree.m_people = QStringList(people.begin(), people.end());
    QCollator collator;
    std::sort(tree.m_people.begin(), tree.m_people.end(), collator);
    return tree;
}

void PlanTree::setDays(std::vector<PlanRow> &rows, const Schedule &schedule)
{
    const std::vector<int> parents = parentsOf(rows);
    struct Sum
    {
        qint64 days = 0;
        qint64 done = 0;
    };
    std::vector<Sum> sums(rows.size());
    for (PlanRow &row : rows) {
        if (!row.isTask())
            row.start = row.end = {};
    }
    for (size_t i = rows.size(); i-- > 0;) {
        PlanRow &row = rows[i];
        if (row.isTask()) {
            if (const Schedule::Entry *entry = schedule.entry(row.task()))
                setEntry(row, *entry);
            if (!row.group && row.isDated() && row.state != TaskState::Dropped) {
                const qint64 days = row.start.daysTo(row.end) + 1;
                sums[i] = {days, days * row.progress};
            }
        } else if (sums[i].days > 0) {
            row.progress = int(sums[i].done / sums[i].days);
        }
        if (parents[i] < 0)
            continue;
        PlanRow &parent = rows[size_t(parents[i])];
        sums[size_t(parents[i])].days += sums[i].days;
        sums[size_t(parents[i])].done += sums[i].done;
        if (parent.isTask() || !row.isDated())
            continue;
        parent.start = parent.start.isValid() ? std::min(parent.start, row.start) : row.start;
        parent.end = parent.end.isValid() ? std::max(parent.end, row.end) : row.end;
    }
}

std::vector<PlanRow> PlanTree::filtered(const PlanFilter &filter) const
{
    if (filter.isEmpty())
        return m_rows;
    const QStringList words = text::folded(filter.words).split(u' ', Qt::SkipEmptyParts);
    const std::vector<int> parents = parentsOf(m_rows);
    std::vector<bool> named(m_rows.size()), kept(m_rows.size());
    int axis = -1;
    for (size_t i = 0; i < m_axes.size(); ++i)
        axis = m_axes[i].id == filter.axis ? int(i) : axis;
    const bool asksTasks = !filter.who.isEmpty() || filter.state || filter.critical;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const PlanRow &row = m_rows[i];
        // What belongs to something that was named is meant as well.
        named[i] = (parents[i] >= 0 && named[size_t(parents[i])])
            || text::matches(text::folded(row.title + u' ' + row.who + u' ' + row.period.words), words);
        kept[i] = named[i] && (!filter.axis || row.axis == axis) && (row.isTask() || !asksTasks)
            && (filter.who.isEmpty() || peopleIn(row.who).contains(filter.who)) && (!filter.state || row.state == *filter.state)
            && (!filter.critical || row.critical);
    }
    for (size_t i = m_rows.size(); i-- > 0;) {
        if (kept[i] && parents[i] >= 0)
            kept[size_t(parents[i])] = true;
    }
    std::vector<PlanRow> rows;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (kept[i])
            rows.push_back(m_rows[i]);
    }
    return rows;
}

const Task *PlanTree::task(TaskId id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_tasks[size_t(*found)];
}

int PlanTree::daysOf(const PlanRow &row) const
{
    if (row.group || row.days.isEmpty() || !row.isDated())
        return workingDays(row.start, row.end);
    int count = 0;
    for (QDate day = row.start; day <= row.end; day = day.addDays(1))
        count += m_calendar.isTaken(day, row.days) ? 1 : 0;
    return count;
}

int PlanTree::workingDays(QDate first, QDate last) const
{
    return first.isValid() && last >= first ? m_workdays.through(last) - m_workdays.before(first) : 0;
}

} // namespace maillage
