#include "models/domain/planedits.h"
#include "models/lists/planmodel.h"
#include "tests/models/complaints.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QStringList shown(const PlanModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList lines;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, 0, parent);
        QStringList cells;
        for (int column = 0; column < PlanModel::ColumnCount; ++column)
            cells << index.siblingAtColumn(column).data().toString();
        lines << indent + cells.join(u'|') << shown(model, index, indent + u' ');
    }
    return lines;
}

Action actionNamed(AxisId axis, const QString &number, const QString &title)
{
    Action action;
    action.axis = axis;
    action.number = number;
    action.title = title;
    return action;
}

Task taskNamed(const QString &title, ActionId action = {}, TaskId parent = {}, int position = 0)
{
    Task task;
    task.title = title;
    task.action = action;
    task.parent = parent;
    task.position = position;
    return task;
}

/// Changes to a plan, drawn by lot; some are refused.
class PlanEdits
{
public:
    PlanEdits(Store &store, unsigned seed) : m_store(store), m_random(seed) {}

    int below(int end) { return int(m_random() % unsigned(end)); }

    void one()
    {
        try {
            m_store.edit(u"edit"_s, [this](Transaction &transaction) {
                for (int i = below(3); i >= 0; --i)
                    change(transaction);
            });
        } catch (const Failure &) {
        }
    }

private:
    template<typename R>
    R any()
    {
        const std::vector<R> all = load<R>(m_store.database());
        return all.empty() ? R() : all[size_t(below(int(all.size())))];
    }

    void change(Transaction &transaction)
    {
        Task task = any<Task>();
        if (!task.id) {
            insert(transaction, taskNamed(u"first"_s));
            return;
        }
        switch (below(13)) {
        case 0:
        case 1: plan::addTaskAfter(transaction, task.id, u"n%1"_s.arg(below(999))); break;
        case 2: plan::addTask(transaction, below(4) ? any<Action>().id : ActionId(), u"m%1"_s.arg(below(999))); break;
        case 3: below(2) ? plan::removeTasks(transaction, {task.id}) : void(); break;
        case 4:
        case 5: plan::indent(transaction, {task.id}); break;
        case 6: plan::outdent(transaction, {task.id}); break;
        case 7: plan::moveBy(transaction, {task.id}, below(2) ? 1 : -1); break;
        case 8: plan::link(transaction, task.id, any<Task>().id, DependencyKind(below(4)), below(5) - 2); break;
        case 9: update(transaction, plan::withProgress(task, below(101))); break;
        case 10: {
            task.period = Period::between(QDate(2023, 1, 1).addDays(below(700)), QDate(2025, 1, 1).addDays(below(300)));
            task.who = below(2) ? u"Anne, Bob"_s : u"Bob"_s;
            update(transaction, task);
            break;
        }
        case 11: {
            Action action = any<Action>();
            action.axis = below(2) ? any<Axis>().id : AxisId();
            action.number = QString::number(below(9));
            update(transaction, action);
            break;
        }
        default: { // anywhere, even where the verbs would not put it
            task.parent = any<Task>().id == task.id ? TaskId() : any<Task>().id;
            if (task.parent == task.id)
                task.parent = {};
            task.action = any<Action>().id;
            update(transaction, task);
        }
        }
    }

    Store &m_store;
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("The plan shows what the file holds whatever is edited and undone")
{
    const unsigned seed = GENERATE(range(1u, 7u));
    CAPTURE(seed);
    test::Complaints complaints;
    test::Network network;
    const AxisId axis = network.add(Axis{{}, {}, u"1"_s, u"Axis"_s, {}});
    network.add(Axis{{}, {}, u"2"_s, u"Other axis"_s, {}});
    const ActionId action = network.add(actionNamed(axis, u"1.1"_s, u"Congress"_s));
    network.add(actionNamed({}, {}, u"Loose"_s));
    for (int i = 0; i < 8; ++i)
        network.add(taskNamed(u"t%1"_s.arg(i), i < 6 ? action : ActionId(), {}, i));

    PlanModel all(network.store()), one(network.store(), action), some(network.store());
    some.setFilter({u"n"_s, u"Bob"_s, {}, {}});
    QAbstractItemModelTester testers[]{{&all, QAbstractItemModelTester::FailureReportingMode::Warning},
                                       {&one, QAbstractItemModelTester::FailureReportingMode::Warning},
                                       {&some, QAbstractItemModelTester::FailureReportingMode::Warning}};
    QSignalSpy reset(&all, &QAbstractItemModel::modelReset);
    std::vector<std::pair<QPersistentModelIndex, PlanKey>> kept;
    PlanEdits edits(network.store(), seed);
    for (int i = 0; i < 60; ++i) {
        CAPTURE(i);
        kept.clear();
        for (const PlanRow &row : all.rows())
            kept.emplace_back(all.indexOf(row.key), row.key);
        switch (edits.below(5)) {
        case 0: network.store().undoStack().undo(); break;
        case 1: network.store().undoStack().redo(); break;
        default: edits.one();
        }
        for (PlanModel *model : {&all, &one, &some}) {
            PlanModel fresh(network.store(), model->scope());
            fresh.setFilter(model->filter());
            REQUIRE(shown(*model) == shown(fresh));
        }
        for (const auto &[index, key] : kept) {
            if (index.isValid())
                REQUIRE(all.row(index)->key == key);
            else
                REQUIRE_FALSE(all.indexOf(key).isValid());
        }
    }
    CHECK(reset.isEmpty());
    CHECK(complaints.heard() == QString());
}

TEST_CASE("Rows of the plan change only where something changed")
{
    test::Network network;
    const ActionId action = network.add(actionNamed({}, u"1"_s, u"Congress"_s));
    std::vector<TaskId> tasks;
    for (int i = 0; i < 5; ++i)
        tasks.push_back(network.add(taskNamed(u"t%1"_s.arg(i), action, {}, i)));
    PlanModel model(network.store());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), moved(&model, &QAbstractItemModel::rowsMoved);
    REQUIRE(model.setData(model.indexOf(tasks[2], PlanModel::Who), u"Anne"_s));
    REQUIRE(changed.count() == 1);
    CHECK(changed.at(0).at(0).toModelIndex().row() == 2);
    network.store().edit(u"move"_s, [&](Transaction &transaction) { plan::moveBy(transaction, {tasks[1]}, 1); });
    CHECK(moved.count() == 1);
    // From the first place to the last is one move, too.
    moved.clear();
    network.store().edit(u"move"_s, [&](Transaction &transaction) {
        Task task = find<Task>(transaction.database(), tasks[0]).value();
        task.position = 99;
        update(transaction, task);
    });
    CHECK(moved.count() == 1);
    CHECK(model.indexOf(tasks[0]).row() == 4);
}

TEST_CASE("The plan is edited in place")
{
    test::Network network;
    const ActionId action = network.add(actionNamed({}, u"1.1"_s, u"Congress"_s));
    const TaskId task = network.add(taskNamed(u"Programme"_s, action));
    PlanModel model(network.store());
    QSignalSpy refused(&model, &PlanModel::refused);
    const auto set = [&](int column, const QVariant &value) { return model.setData(model.indexOf(task, column), value); };
    const auto stored = [&] { return find<Task>(network.store().database(), task).value(); };
    const QString before = test::dump(network.store().database());

    CHECK(set(PlanModel::Title, u" Programme and speakers "_s));
    CHECK(stored().title == u"Programme and speakers"_s);
    CHECK(set(PlanModel::When, u"autumn 2024"_s));
    CHECK(stored().period.fromCertainty == Certainty::About);
    CHECK(model.row(model.indexOf(task))->start.year() == 2024);
    CHECK(set(PlanModel::Progress, u"40 %"_s));
    CHECK(stored().state == TaskState::Running);
    CHECK(set(PlanModel::State, u"done"_s));
    CHECK(stored().progress == 100);
    CHECK(set(PlanModel::Duration, u"12 d"_s));
    CHECK(stored().duration == 12);
    CHECK(set(PlanModel::Duration, u""_s));
    CHECK_FALSE(stored().duration.has_value());
    CHECK(refused.isEmpty());
    for (int i = 0; i < 6; ++i)
        network.store().undoStack().undo();
    CHECK(test::dump(network.store().database()) == before);

    CHECK_FALSE(set(PlanModel::Title, u" "_s));
    CHECK_FALSE(set(PlanModel::Progress, u"120"_s));
    CHECK_FALSE(set(PlanModel::Progress, u"half"_s));
    CHECK_FALSE(set(PlanModel::Duration, u"long"_s));
    CHECK(refused.count() == 4);
    CHECK_FALSE(set(PlanModel::Start, u"x"_s)); // follows from the rest
    CHECK_FALSE(set(PlanModel::Title, u"Programme"_s)); // as it is
    CHECK_FALSE(model.setData(model.index(0, 0), u"x"_s)); // the action has a page of its own
    CHECK(refused.count() == 4);
    CHECK(test::dump(network.store().database()) == before);
}

TEST_CASE("Groups of the plan span their tasks and what matches comes with what it belongs to")
{
    test::Network network;
    const AxisId axis = network.add(Axis{{}, {}, u"1"_s, u"Axis"_s, {}});
    const ActionId congress = network.add(actionNamed(axis, u"1.1"_s, u"Congress"_s));
    const ActionId members = network.add(actionNamed(axis, u"1.10"_s, u"Members"_s));
    network.add(actionNamed(axis, u"1.2"_s, u"Themes"_s));
    Task programme = taskNamed(u"Programme"_s, congress), venue = taskNamed(u"Venue"_s, congress);
    programme.period = Period::between({2024, 1, 8}, {2024, 1, 12});
    programme.progress = 50;
    programme.who = u"Anne, Bob"_s;
    venue.period = Period::between({2024, 1, 15}, {2024, 1, 19});
    venue.who = u"Chloé"_s;
    const TaskId first = network.add(programme);
    network.add(venue);
    network.add(taskNamed(u"Visit"_s, members));
    PlanModel model(network.store());
    const auto titles = [&] {
        QStringList result;
        for (const PlanRow &row : model.rows())
            result << row.title;
        return result;
    };
    CHECK(titles() == QStringList{u"1 Axis"_s, u"1.1 Congress"_s, u"Programme"_s, u"Venue"_s, u"1.2 Themes"_s, u"1.10 Members"_s, u"Visit"_s});
    const PlanRow &row = *model.row(model.indexOf({PlanKey::Action, congress.value()}));
    CHECK(row.start == QDate(2024, 1, 8));
    CHECK(row.end == QDate(2024, 1, 19));
    CHECK(row.progress == 25);
    CHECK(model.plan().people() == QStringList{u"Anne"_s, u"Bob"_s, u"Chloé"_s});

    model.setFilter({u"prog"_s, {}, {}, {}});
    CHECK(titles() == QStringList{u"1 Axis"_s, u"1.1 Congress"_s, u"Programme"_s});
    model.setFilter({u"congr"_s, {}, {}, {}}); // what belongs to it is meant as well
    CHECK(titles() == QStringList{u"1 Axis"_s, u"1.1 Congress"_s, u"Programme"_s, u"Venue"_s});
    model.setFilter({{}, u"Bob"_s, {}, {}});
    CHECK(titles() == QStringList{u"1 Axis"_s, u"1.1 Congress"_s, u"Programme"_s});
    model.setFilter({{}, {}, {}, TaskState::Done});
    CHECK(titles().isEmpty());
    REQUIRE(network.store().undoStack().canUndo());
    network.store().edit(u"done"_s, [&](Transaction &transaction) {
        update(transaction, plan::withProgress(find<Task>(transaction.database(), first).value(), 100));
    });
    CHECK(titles() == QStringList{u"1 Axis"_s, u"1.1 Congress"_s, u"Programme"_s});
    model.setFilter({});
    model.setScope(congress);
    CHECK(titles() == QStringList{u"Programme"_s, u"Venue"_s});
}
