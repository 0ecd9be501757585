#include "models/domain/planedits.h"
#include "models/domain/clock.h"
#include "models/domain/decision.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

struct Plan
{
    test::Network network;
    ActionId action = network.add(Action{{}, {}, {}, {}, u"Congress"_s, {}, {}, {}, {}, {}, {}});

    TaskId task(const QString &title, QDate from = {}, QDate to = {}, TaskId parent = {})
    {
        Task task;
        task.title = title;
        task.action = action;
        task.parent = parent;
        task.position = ++position;
        if (from.isValid())
            task.period = Period::between(from, to);
        return network.add(task);
    }
    void edit(const std::function<void(Transaction &)> &change) { network.store().edit(u"edit"_s, change); }
    Task get(TaskId id) { return find<Task>(network.store().database(), id).value(); }
    QStringList order(TaskId parent = {})
    {
        QStringList titles;
        for (const Task &task : load<Task>(network.store().database(), u"parent_id IS ? ORDER BY position, id"_s, {toSql(parent)}))
            titles << task.title;
        return titles;
    }
    /// The sentence with which the edit is refused; the file is then as before.
    QString refusal(const std::function<void(Transaction &)> &change)
    {
        const QString before = test::dump(network.store().database());
        QString sentence;
        try {
            edit(change);
        } catch (const Failure &failure) {
            sentence = failure.sentence();
        }
        CHECK(test::dump(network.store().database()) == before);
        return sentence;
    }
    int position = 0;
};

} // namespace

TEST_CASE("Tasks are added in and taken out and in of others in their place")
{
    Plan plan;
    const TaskId a = plan.task(u"a"_s), b = plan.task(u"b"_s);
    TaskId c;
    plan.edit([&](Transaction &transaction) { c = plan::addTaskAfter(transaction, a, u"c"_s); });
    CHECK(plan.order() == QStringList{u"a"_s, u"c"_s, u"b"_s});
    CHECK(plan.get(c).action == plan.action);
    plan.edit([&](Transaction &transaction) { plan::addTask(transaction, plan.action, u"d"_s); });
    CHECK(plan.order() == QStringList{u"a"_s, u"c"_s, u"b"_s, u"d"_s});
    plan.edit([&](Transaction &transaction) { plan::indent(transaction, {c}); });
    plan.edit([&](Transaction &transaction) { plan::indent(transaction, {b}); });
    CHECK(plan.order() == QStringList{u"a"_s, u"d"_s});
    CHECK(plan.order(a) == QStringList{u"c"_s, u"b"_s});
    plan.edit([&](Transaction &transaction) { plan::moveBy(transaction, {b}, -1); });
    CHECK(plan.order(a) == QStringList{u"b"_s, u"c"_s});
    plan.edit([&](Transaction &transaction) { CHECK_FALSE(plan::moveBy(transaction, {b}, -1)); });
    plan.edit([&](Transaction &transaction) { plan::outdent(transaction, {b}); });
    CHECK(plan.order() == QStringList{u"a"_s, u"b"_s, u"d"_s});
    CHECK_FALSE(plan.refusal([&](Transaction &transaction) { plan::indent(transaction, {a}); }).isEmpty());
    CHECK_FALSE(plan.refusal([&](Transaction &transaction) { plan::outdent(transaction, {a}); }).isEmpty());
    plan.edit([&](Transaction &transaction) { plan::removeTasks(transaction, {a}); });
    CHECK(plan.order() == QStringList{u"b"_s, u"d"_s});
    CHECK_FALSE(find<Task>(plan.network.store().database(), c).has_value());
}

TEST_CASE("Days are set with what belongs to them")
{
    const Calendar calendar;
    Task task;
    task.title = u"x"_s;
    const QDate monday(2024, 3, 4);
    task = plan::withDays(task, monday, monday.addDays(11), false, calendar);
    CHECK(task.period.from == monday);
    CHECK(task.period.to == monday.addDays(11));
    CHECK_FALSE(task.period.words.isEmpty());
    task.duration = 3;
    CHECK(plan::withDays(task, monday.addDays(4), monday.addDays(4), false, calendar).period.to == monday.addDays(8)); // Friday to Tuesday
    CHECK(plan::withDays(task, monday, monday.addDays(11), true, calendar).duration == 10);
    task.duration.reset();
    CHECK(plan::withDays(task, monday, monday.addDays(-5), true, calendar).period.to == monday);
    task.milestone = true;
    CHECK(plan::withDays(task, monday, monday.addDays(3), false, calendar).period.from == monday.addDays(3));
    task.limit = LimitKind::On;
    task.limitDate = monday;
    CHECK(plan::withDays(task, monday.addDays(7), monday.addDays(7), false, calendar).limitDate == monday.addDays(7));
}

TEST_CASE("Progress and state agree")
{
    Task task;
    CHECK(plan::withProgress(task, 30).state == TaskState::Running);
    CHECK(plan::withProgress(task, 130).progress == 100);
    CHECK(plan::withProgress(task, 100).state == TaskState::Done);
    CHECK(plan::withProgress(plan::withProgress(task, 100), 60).state == TaskState::Running);
    CHECK(plan::withState(task, TaskState::Done).progress == 100);
    CHECK(plan::withState(plan::withState(task, TaskState::Done), TaskState::Todo).progress == 0);
    CHECK(plan::withProgress(plan::withState(task, TaskState::Dropped), 100).state == TaskState::Dropped);
    clock::stopAt(QDateTime(QDate(2024, 3, 4), QTime(9, 0)));
    CHECK(plan::withState(task, TaskState::Done).doneOn == QDate(2024, 3, 4));
    CHECK(plan::withProgress(task, 100).doneOn == QDate(2024, 3, 4));
    CHECK_FALSE(plan::withProgress(plan::withState(task, TaskState::Done), 50).doneOn.isValid());
    Task dated = task;
    dated.doneOn = QDate(2024, 2, 1);
    CHECK(plan::withState(dated, TaskState::Done).doneOn == QDate(2024, 2, 1)); // the day that was said
    clock::stopAt({});
}

TEST_CASE("A link that cannot be is refused in a sentence and nothing is lost")
{
    Plan plan;
    const TaskId a = plan.task(u"a"_s, {2024, 1, 1}, {2024, 1, 31}), b = plan.task(u"b"_s, {2024, 2, 1}, {2024, 2, 29});
    const TaskId whole = plan.task(u"whole"_s), part = plan.task(u"part"_s, {2024, 3, 1}, {2024, 3, 9}, whole);
    using Kind = DependencyKind;
    plan.edit([&](Transaction &transaction) { plan::link(transaction, a, b, Kind::FinishStart); });
    const auto refused = [&](TaskId from, TaskId to, Kind kind) {
        return plan.refusal([&](Transaction &transaction) { plan::link(transaction, from, to, kind); });
    };
    CHECK(refused(b, a, Kind::FinishStart).contains(u"circle"_s));
    CHECK_FALSE(refused(a, b, Kind::StartStart).isEmpty()); // there is one already
    CHECK_FALSE(refused(a, a, Kind::FinishStart).isEmpty());
    CHECK_FALSE(refused(part, whole, Kind::FinishStart).isEmpty());
    CHECK_FALSE(refused(whole, part, Kind::FinishStart).isEmpty());
    CHECK_FALSE(refused(b, whole, Kind::StartStart).isEmpty());
    plan.edit([&](Transaction &transaction) { plan::link(transaction, b, whole, Kind::FinishStart); });
    CHECK(refused(part, a, Kind::FinishStart).contains(u"circle"_s));
    CHECK(load<Dependency>(plan.network.store().database()).size() == 2);
    // An indentation that would close a circle neither.
    const TaskId last = plan.task(u"last"_s, {2024, 4, 1}, {2024, 4, 9});
    plan.edit([&](Transaction &transaction) { plan::link(transaction, whole, last, Kind::FinishStart); });
    CHECK_FALSE(plan.refusal([&](Transaction &transaction) { plan::indent(transaction, {last}); }).isEmpty());
}

TEST_CASE("A reference version keeps the days of all scheduled tasks")
{
    Plan plan;
    clock::stopAt(QDateTime(QDate(2024, 1, 2), QTime(9, 0)));
    const TaskId a = plan.task(u"a"_s, {2024, 1, 1}, {2024, 1, 31});
    plan.task(u"without a day"_s);
    plan.edit([&](Transaction &transaction) { plan::takeReference(transaction, u"Before"_s); });
    const auto rows = load<BaselineTask>(plan.network.store().database());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().task == a);
    CHECK(rows.front().end == QDate(2024, 1, 31));
    CHECK(load<Baseline>(plan.network.store().database()).front().takenOn == QDate(2024, 1, 2));
    clock::stopAt({});
}

TEST_CASE("What a written task asks is to be decided and goes with its question")
{
    Plan plan;
    const TaskId id = plan.task(u"a"_s);
    const auto questions = [&] { return load<Decision>(plan.network.store().database(), u"task_id = ?"_s, {id.value()}); };
    Task task = plan.get(id);
    task.title = u"Paris or a region?"_s;
    plan.edit([&](Transaction &transaction) { plan::write(transaction, task); });
    REQUIRE(questions().size() == 1);
    CHECK(questions().front().action == plan.action);
    task.title = u"In a region"_s;
    plan.edit([&](Transaction &transaction) { plan::write(transaction, task); });
    CHECK(questions().empty());
}

TEST_CASE("Steps become tasks once")
{
    Plan plan;
    const TaskId known = plan.task(u"Find the place"_s);
    const auto step = [&](const QString &text, const QString &period, bool done = false) {
        plan.network.add(ActionLine{{}, plan.action, LineKind::Step, ++plan.position, text, Period::read(period), done});
    };
    step(u"find the  place"_s, {});
    step(u"Invite the town?"_s, u"mi-avril 2025"_s);
    step(u"Was done"_s, {}, true);
    step({}, u"T3 2025"_s);
    plan.network.add(ActionLine{{}, plan.action, LineKind::Objective, 1, u"No step"_s, {}, false});
    plan.edit([&](Transaction &transaction) { noteQuestions(transaction, plan.action); });
    int added = 0;
    plan.edit([&](Transaction &transaction) { added = plan::addTasksOfSteps(transaction, plan.action); });
    CHECK(added == 2);
    CHECK(plan.order() == QStringList{u"Find the place"_s, u"Invite the town?"_s, u"T3 2025"_s});
    const std::vector<Task> tasks = load<Task>(plan.network.store().database(), u"id <> ? ORDER BY position"_s, {known.value()});
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].period == Period::read(u"mi-avril 2025"_s));
    CHECK(tasks[0].action == plan.action);
    CHECK(load<Decision>(plan.network.store().database()).size() == 1); // the sheet asks already
    plan.edit([&](Transaction &transaction) { added = plan::addTasksOfSteps(transaction, plan.action); });
    CHECK(added == 0);
    CHECK(plan.order().size() == 3);
}

TEST_CASE("A task that is moved takes as many days as before and whole months stay whole")
{
    const Calendar calendar;
    const auto from = [&](QDate first, QDate last, QDate newFirst, QDate newLast, const QString &days = {}) {
        Task task;
        task.period = Period::between(first, last);
        task.days = days;
        Schedule::Entry was;
        was.start = first;
        was.end = last;
        const Task moved = plan::movedTo(task, was, newFirst, newLast, calendar);
        return std::pair(moved.period.from, moved.period.to);
    };
    using Days = std::pair<QDate, QDate>;
    CHECK(from({2024, 4, 29}, {2024, 5, 3}, {2024, 5, 6}, {2024, 5, 10}) == Days({2024, 5, 6}, {2024, 5, 13})); // two holidays in that week, one before
    CHECK(from({2024, 2, 5}, {2024, 2, 11}, {2024, 2, 12}, {2024, 2, 18}) == Days({2024, 2, 12}, {2024, 2, 18})); // to the Sunday, as it was said
    CHECK(from({2024, 2, 5}, {2024, 2, 5}, {2024, 5, 5}, {2024, 5, 5}) == Days({2024, 5, 6}, {2024, 5, 6}));       // no Sunday
    CHECK(from({2024, 10, 12}, {2024, 10, 13}, {2024, 10, 19}, {2024, 10, 20}) == Days({2024, 10, 19}, {2024, 10, 20})); // a week-end stays one
    CHECK(from({2024, 10, 12}, {2024, 10, 13}, {2024, 11, 12}, {2024, 11, 13}, u"67"_s) == Days({2024, 11, 16}, {2024, 11, 17}));
    CHECK(from({2024, 4, 1}, {2024, 4, 30}, {2024, 5, 1}, {2024, 5, 31}) == Days({2024, 5, 1}, {2024, 5, 31}));
}
