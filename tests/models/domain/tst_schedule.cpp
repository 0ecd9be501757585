#include "models/domain/schedule.h"
#include "models/domain/workdays.h"
#include "tests/models/domain/smallplan.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QRandomGenerator>

using namespace maillage;
using test::SmallPlan;
using namespace Qt::StringLiterals;

namespace {

Period days(QDate from, QDate to)
{
    return test::inDays(from, to);
}

QString span(const Schedule &schedule, TaskId task)
{
    const Schedule::Entry *entry = schedule.entry(task);
    REQUIRE(entry);
    return entry->start.toString(Qt::ISODate) + u' ' + entry->end.toString(Qt::ISODate);
}

} // namespace

TEST_CASE("Working days are numbered without week-ends and public holidays")
{
    const Workdays workdays{Calendar()};
    const auto between = [&](QDate a, QDate b) { return workdays.before(b) - workdays.before(a); };
    CHECK(between(QDate(2024, 4, 29), QDate(2024, 5, 13)) == 7); // 1, 8, 9 May are holidays
    CHECK(between(QDate(2023, 12, 22), QDate(2024, 1, 3)) == 6); // 25 December, 1 January
    CHECK(workdays.before(QDate(2024, 6, 1)) == workdays.before(QDate(2024, 6, 3))); // a Saturday counts as Monday
    CHECK(workdays.through(QDate(2024, 6, 2)) == workdays.before(QDate(2024, 6, 3)));
    for (QDate day(1995, 1, 1); day < QDate(2045, 1, 1); day = day.addDays(13)) {
        const int number = workdays.before(day);
        const QDate at = workdays.at(number);
        REQUIRE(at >= day);
        REQUIRE(Calendar().isWorkingDay(at));
        REQUIRE(workdays.before(at) == number);
        REQUIRE(workdays.at(number + 1) > at);
    }
}

TEST_CASE("A task stands where its own words put it")
{
    SmallPlan plan;
    plan.task(u"whole"_s, QDate(2023, 1, 1), QDate(2023, 6, 30)); // a Sunday: kept as it was said
    plan.task(u"two days"_s, QDate(2024, 9, 2), QDate(2024, 9, 30)).duration = 2;
    plan.task(u"moment"_s, QDate(2024, 9, 22), QDate(2024, 12, 20)).milestone = true;
    plan.task(u"since"_s).period = {u"since 2020"_s, QDate(2020, 1, 1), {}, Certainty::Unit, Certainty::Open};
    plan.task(u"until"_s).period = {u"until March"_s, {}, QDate(2024, 3, 29), Certainty::Open, Certainty::Unit};
    plan.task(u"no date"_s);
    plan.task(u"long until"_s).period = {u"until March"_s, {}, QDate(2024, 3, 29), Certainty::Open, Certainty::Unit};
    plan.task(u"long until"_s).duration = 5;
    const Schedule schedule = plan.schedule();
    CHECK(span(schedule, plan.task(u"whole"_s).id) == u"2023-01-01 2023-06-30"_s);
    // 21 working days in the period, two of them from the tenth on: 9 + 2 days and a half before and after.
    CHECK(span(schedule, plan.task(u"two days"_s).id) == u"2024-09-13 2024-09-16"_s);
    CHECK(span(schedule, plan.task(u"moment"_s).id) == u"2024-11-05 2024-11-05"_s);
    CHECK(schedule.entry(plan.task(u"since"_s).id)->openEnd);
    CHECK(schedule.entry(plan.task(u"since"_s).id)->start == QDate(2020, 1, 1));
    CHECK(schedule.entry(plan.task(u"until"_s).id)->openStart);
    CHECK_FALSE(schedule.entry(plan.task(u"no date"_s).id)->start.isValid());
    CHECK(span(schedule, plan.task(u"long until"_s).id) == u"2024-03-25 2024-03-29"_s);
    CHECK(schedule.obstacles().empty());
    CHECK(schedule.end() == QDate(2024, 11, 5));
}

TEST_CASE("What waits for another task is moved by working days and comes back")
{
    SmallPlan plan;
    plan.task(u"a"_s, QDate(2024, 4, 29), QDate(2024, 5, 3)); // four working days
    plan.task(u"b"_s, QDate(2024, 4, 29), QDate(2024, 5, 2)); // three
    plan.task(u"c"_s, QDate(2024, 7, 1), QDate(2024, 7, 5));
    plan.task(u"end"_s).milestone = true;
    plan.link(u"a"_s, u"b"_s);
    plan.link(u"b"_s, u"c"_s);
    plan.link(u"b"_s, u"end"_s, DependencyKind::FinishStart, 2);
    Schedule schedule = plan.schedule();
    CHECK(span(schedule, plan.task(u"b"_s).id) == u"2024-05-06 2024-05-10"_s); // 8 and 9 May are holidays
    CHECK(schedule.entry(plan.task(u"b"_s).id)->moved);
    CHECK(span(schedule, plan.task(u"c"_s).id) == u"2024-07-01 2024-07-05"_s);
    CHECK(span(schedule, plan.task(u"end"_s).id) == u"2024-05-14 2024-05-14"_s);
    CHECK(schedule.entry(plan.task(u"c"_s).id)->critical);
    // From 13 May to 28 June there are 34 working days (Whit Monday, 20 May, is none).
    CHECK(schedule.entry(plan.task(u"b"_s).id)->slack == 34);
    CHECK(schedule.entry(plan.task(u"a"_s).id)->slack == 34);
    REQUIRE(schedule.obstacles().size() == 1);
    CHECK(schedule.obstacles().front().kind == Schedule::Obstacle::Kind::AfterPeriod);

    Task earlier = plan.task(u"a"_s);
    earlier.period = days(QDate(2024, 4, 22), QDate(2024, 4, 26));
    schedule.replace(earlier);
    CHECK(span(schedule, plan.task(u"b"_s).id) == u"2024-04-29 2024-05-02"_s);
    CHECK_FALSE(schedule.entry(plan.task(u"b"_s).id)->moved);
    CHECK(schedule.obstacles().empty());
}

TEST_CASE("The four kinds of links, worked out by hand")
{
    // a: Monday 3 June to Friday 7 June 2024. b lasts three days and wants to start on Monday 3 June.
    const auto moved = [](DependencyKind kind, int lag) {
        SmallPlan plan;
        plan.task(u"a"_s, QDate(2024, 6, 3), QDate(2024, 6, 7));
        plan.task(u"b"_s, QDate(2024, 6, 3), QDate(2024, 6, 5));
        plan.link(u"a"_s, u"b"_s, kind, lag);
        return span(plan.schedule(), plan.task(u"b"_s).id);
    };
    CHECK(moved(DependencyKind::FinishStart, 0) == u"2024-06-10 2024-06-12"_s);
    CHECK(moved(DependencyKind::FinishStart, -2) == u"2024-06-06 2024-06-10"_s);
    CHECK(moved(DependencyKind::StartStart, 0) == u"2024-06-03 2024-06-05"_s);
    CHECK(moved(DependencyKind::StartStart, 4) == u"2024-06-07 2024-06-11"_s);
    CHECK(moved(DependencyKind::FinishFinish, 0) == u"2024-06-05 2024-06-07"_s);
    CHECK(moved(DependencyKind::FinishFinish, 1) == u"2024-06-06 2024-06-10"_s);
    CHECK(moved(DependencyKind::StartFinish, 0) == u"2024-06-03 2024-06-05"_s);
    CHECK(moved(DependencyKind::StartFinish, 10) == u"2024-06-12 2024-06-14"_s);
}

TEST_CASE("Milestones are reached at the end of their day")
{
    SmallPlan plan;
    plan.task(u"board"_s, QDate(2022, 12, 16), QDate(2022, 12, 16)).milestone = true;
    plan.task(u"work"_s, QDate(2022, 12, 12), QDate(2022, 12, 14));
    plan.task(u"saturday"_s, QDate(2024, 10, 12), QDate(2024, 10, 12)).milestone = true;
    plan.task(u"after"_s).duration = 1;
    plan.task(u"begun"_s).milestone = true;
    plan.link(u"board"_s, u"work"_s);
    plan.link(u"saturday"_s, u"after"_s);
    plan.link(u"work"_s, u"begun"_s, DependencyKind::StartStart);
    const Schedule schedule = plan.schedule();
    CHECK(span(schedule, plan.task(u"work"_s).id) == u"2022-12-19 2022-12-21"_s);
    CHECK(span(schedule, plan.task(u"saturday"_s).id) == u"2024-10-12 2024-10-12"_s);
    CHECK(span(schedule, plan.task(u"after"_s).id) == u"2024-10-14 2024-10-14"_s);
    CHECK(span(schedule, plan.task(u"begun"_s).id) == u"2022-12-19 2022-12-19"_s);
}

TEST_CASE("Constraints hold or say what is in their way")
{
    using Kind = Schedule::Obstacle::Kind;
    SmallPlan plan;
    plan.task(u"a"_s, QDate(2024, 6, 3), QDate(2024, 6, 7));
    Task &notBefore = plan.task(u"not before"_s, QDate(2024, 6, 3), QDate(2024, 6, 4));
    notBefore.limit = LimitKind::NotBefore;
    notBefore.limitDate = QDate(2024, 6, 15);
    Task &on = plan.task(u"on"_s, QDate(2024, 6, 3), QDate(2024, 6, 4));
    on.limit = LimitKind::On;
    on.limitDate = QDate(2024, 6, 6);
    Task &by = plan.task(u"by"_s, QDate(2024, 6, 3), QDate(2024, 6, 4));
    by.limit = LimitKind::NotAfter;
    by.limitDate = QDate(2024, 6, 10);
    plan.link(u"a"_s, u"on"_s);
    plan.link(u"a"_s, u"by"_s);
    const Schedule schedule = plan.schedule();
    CHECK(span(schedule, plan.task(u"not before"_s).id) == u"2024-06-17 2024-06-18"_s);
    CHECK(span(schedule, plan.task(u"on"_s).id) == u"2024-06-06 2024-06-07"_s);
    CHECK(span(schedule, plan.task(u"by"_s).id) == u"2024-06-10 2024-06-11"_s);
    CHECK(schedule.slackToLimits() == -1);
    CHECK(schedule.entry(plan.task(u"a"_s).id)->slack == -2); // "on" would have to wait two days less
    std::vector<Kind> kinds;
    for (const auto &obstacle : schedule.obstacles()) {
        kinds.push_back(obstacle.kind);
        CHECK(obstacle.sentence.contains(u'“'));
    }
    CHECK(kinds == std::vector{Kind::AfterPeriod, Kind::TooEarly, Kind::Contradiction, Kind::AfterLimit});
}

TEST_CASE("Only to warn leaves every task where it is")
{
    SmallPlan plan;
    plan.mode = Scheduling::Warn;
    plan.task(u"a"_s, QDate(2024, 6, 3), QDate(2024, 6, 7));
    plan.task(u"b"_s, QDate(2024, 6, 5), QDate(2024, 6, 11));
    plan.task(u"no date of its own"_s).duration = 2;
    plan.link(u"a"_s, u"b"_s);
    plan.link(u"b"_s, u"no date of its own"_s);
    const Schedule schedule = plan.schedule();
    CHECK(span(schedule, plan.task(u"b"_s).id) == u"2024-06-05 2024-06-11"_s);
    CHECK(span(schedule, plan.task(u"no date of its own"_s).id) == u"2024-06-12 2024-06-13"_s);
    REQUIRE(schedule.obstacles().size() == 1);
    CHECK(schedule.obstacles().front().kind == Schedule::Obstacle::Kind::TooEarly);
    CHECK(schedule.obstacles().front().task == plan.task(u"b"_s).id);
}

TEST_CASE("What is done is not moved and what is dropped holds nothing up")
{
    SmallPlan plan;
    plan.task(u"a"_s, QDate(2024, 6, 3), QDate(2024, 6, 7)).state = TaskState::Dropped;
    plan.task(u"b"_s, QDate(2024, 6, 3), QDate(2024, 6, 4));
    plan.task(u"c"_s, QDate(2024, 6, 3), QDate(2024, 6, 4)).state = TaskState::Done;
    plan.link(u"a"_s, u"b"_s);
    plan.link(u"b"_s, u"c"_s);
    const Schedule schedule = plan.schedule();
    CHECK(span(schedule, plan.task(u"b"_s).id) == u"2024-06-03 2024-06-04"_s);
    CHECK(span(schedule, plan.task(u"c"_s).id) == u"2024-06-03 2024-06-04"_s);
    CHECK(schedule.entry(plan.task(u"c"_s).id)->progress == 100);
    CHECK_FALSE(schedule.entry(plan.task(u"a"_s).id)->slack);
    REQUIRE(schedule.obstacles().size() == 1); // c was done on the day on which b, which it waits for, is to end
    CHECK(schedule.obstacles().front().sentence.startsWith(u"“c” is noted as done on 4 Jun 2024, although it waits for the end of “b” ("_s));
    CHECK(schedule.end() == QDate(2024, 6, 4));
}

TEST_CASE("A task with sub-tasks spans them and passes on what it waits for")
{
    SmallPlan plan;
    plan.task(u"first"_s, QDate(2024, 6, 3), QDate(2024, 6, 7));
    const TaskId phase = plan.task(u"phase"_s).id;
    plan.task(u"x"_s, QDate(2024, 6, 3), QDate(2024, 6, 4)).parent = phase;
    plan.task(u"y"_s, QDate(2024, 6, 12), QDate(2024, 6, 14)).parent = phase;
    plan.task(u"x"_s).progress = 50;
    plan.task(u"next"_s, QDate(2024, 6, 3), QDate(2024, 6, 3));
    plan.link(u"first"_s, u"phase"_s);
    plan.link(u"phase"_s, u"next"_s);
    plan.link(u"first"_s, u"phase"_s, DependencyKind::StartStart);
    const Schedule schedule = plan.schedule();
    CHECK(span(schedule, plan.task(u"x"_s).id) == u"2024-06-10 2024-06-11"_s);
    CHECK(span(schedule, phase) == u"2024-06-10 2024-06-14"_s);
    CHECK(schedule.entry(phase)->summary);
    CHECK(schedule.entry(phase)->progress == 20); // 50 % of two days in five
    CHECK(span(schedule, plan.task(u"next"_s).id) == u"2024-06-17 2024-06-17"_s);
    CHECK(schedule.entry(plan.task(u"y"_s).id)->slack == 0);
    CHECK(schedule.entry(plan.task(u"x"_s).id)->slack == 3);
    // Ended on Tuesday 11 instead of Friday 7 it would not move y yet.
    CHECK(schedule.entry(plan.task(u"first"_s).id)->slack == 2);
    REQUIRE(!schedule.obstacles().empty());
    CHECK(schedule.obstacles().front().kind == Schedule::Obstacle::Kind::SummaryLink);
}

TEST_CASE("Circles are named and everything else is worked out")
{
    SmallPlan plan;
    plan.task(u"a"_s, QDate(2024, 6, 3), QDate(2024, 6, 3));
    plan.task(u"b"_s, QDate(2024, 6, 3), QDate(2024, 6, 3));
    plan.task(u"c"_s, QDate(2024, 6, 3), QDate(2024, 6, 3));
    plan.task(u"d"_s, QDate(2024, 6, 3), QDate(2024, 6, 3));
    plan.link(u"a"_s, u"b"_s);
    plan.link(u"b"_s, u"c"_s);
    plan.link(u"c"_s, u"a"_s);
    plan.link(u"c"_s, u"d"_s);
    const TaskId inner = plan.task(u"inner"_s, QDate(2024, 6, 3), QDate(2024, 6, 3)).id;
    plan.task(u"inner"_s).parent = plan.task(u"outer"_s).id;
    plan.link(u"inner"_s, u"outer"_s);
    const TaskId ring = plan.task(u"ring"_s).id;
    plan.task(u"ring two"_s).parent = ring;
    plan.task(u"ring"_s).parent = plan.task(u"ring two"_s).id;
    const Schedule schedule = plan.schedule();
    CHECK(span(schedule, plan.task(u"a"_s).id) == u"2024-06-03 2024-06-03"_s);
    CHECK(span(schedule, plan.task(u"d"_s).id) == u"2024-06-04 2024-06-04"_s);
    CHECK(span(schedule, inner) == u"2024-06-03 2024-06-03"_s);
    QStringList sentences;
    for (const auto &obstacle : schedule.obstacles())
        sentences << obstacle.sentence;
    REQUIRE(sentences.size() == 4); // and d, which cannot keep to its period
    CHECK(sentences.join(u'\n').contains(u"“a” → “b” → “c” → “a”"_s));
    CHECK(sentences.join(u'\n').contains(u"“outer”"_s));
}

namespace {

/// The same rules without numbers for working days, graph or order: day by day, again and again until nothing moves.
class SlowRule
{
public:
    explicit SlowRule(const SmallPlan &plan) : m_plan(plan)
    {
        for (const Task &task : plan.tasks) {
            Span span{task.period.from, 0};
            for (QDate day = task.period.from; day <= task.period.to; day = day.addDays(1))
                span.length += m_calendar.isWorkingDay(day) ? 1 : 0;
            span.start = onWorkingDay(span.start);
            m_spans.push_back(span);
        }
        for (bool again = true; again;) {
            again = false;
            for (const Dependency &link : plan.dependencies)
                again = push(link) || again;
        }
    }

    QDate start(size_t task) const { return m_spans[task].start; }
    QDate end(size_t task) const { return step(m_spans[task].start, m_spans[task].length - 1); }

private:
    struct Span
    {
        QDate start;
        int length;
    };

    QDate onWorkingDay(QDate day) const
    {
        while (!m_calendar.isWorkingDay(day))
            day = day.addDays(1);
        return day;
    }
    QDate step(QDate day, int count) const
    {
        for (; count > 0; --count)
            day = onWorkingDay(day.addDays(1));
        for (; count < 0; ++count) {
            do
                day = day.addDays(-1);
            while (!m_calendar.isWorkingDay(day));
        }
        return day;
    }
    bool push(const Dependency &link)
    {
        const size_t from = size_t(link.from.value() - 1), to = size_t(link.to.value() - 1);
        QDate earliest;
        switch (link.kind) {
        case DependencyKind::FinishStart: earliest = step(end(from), 1 + link.lag); break;
        case DependencyKind::StartStart: earliest = step(start(from), link.lag); break;
        case DependencyKind::FinishFinish: earliest = step(step(end(from), link.lag), 1 - m_spans[to].length); break;
        case DependencyKind::StartFinish: earliest = step(step(step(start(from), -1), link.lag), 1 - m_spans[to].length); break;
        }
        if (earliest <= m_spans[to].start)
            return false;
        m_spans[to].start = earliest;
        return true;
    }

    const SmallPlan &m_plan;
    const Calendar m_calendar{};
    std::vector<Span> m_spans;
};

SmallPlan randomPlan(QRandomGenerator &random)
{
    SmallPlan plan;
    const int count = 2 + int(random.bounded(12));
    const QDate origin = QDate(2023, 1, 2).addDays(random.bounded(700));
    for (int i = 0; i < count; ++i) {
        QDate from = origin.addDays(random.bounded(60));
        while (!Calendar().isWorkingDay(from))
            from = from.addDays(1);
        plan.task(QString::number(i), from, from.addDays(random.bounded(25)));
    }
    for (int i = 0; i < count * 2; ++i) {
        const int from = int(random.bounded(count - 1)), to = from + 1 + int(random.bounded(count - from - 1));
        plan.link(QString::number(from), QString::number(to), DependencyKind(random.bounded(4)), int(random.bounded(10)) - 3);
    }
    return plan;
}

} // namespace

TEST_CASE("Random plans come out as by the slow rule")
{
    QRandomGenerator random(20240607);
    for (int round = 0; round < 150; ++round) {
        const SmallPlan plan = randomPlan(random);
        const Schedule schedule = plan.schedule();
        const SlowRule slow(plan);
        for (size_t i = 0; i < plan.tasks.size(); ++i) {
            CAPTURE(round, i);
            const Schedule::Entry &entry = schedule.entries()[i];
            REQUIRE(entry.start == slow.start(i));
            if (entry.moved)
                REQUIRE(entry.end == slow.end(i));
            else
                REQUIRE(entry.end == plan.tasks[i].period.to);
        }
    }
}

TEST_CASE("The slack of a task is just what it can slip before the plan ends later")
{
    QRandomGenerator random(11);
    const Workdays workdays{Calendar()};
    int slipped = 0;
    for (int round = 0; round < 60; ++round) {
        const SmallPlan plan = randomPlan(random);
        const Schedule schedule = plan.schedule();
        const int end = workdays.through(schedule.end());
        for (const Task &task : plan.tasks) {
            CAPTURE(round, task.id.value());
            const Schedule::Entry &entry = *schedule.entry(task.id);
            REQUIRE(entry.slack.has_value());
            REQUIRE(*entry.slack >= 0);
            CHECK(entry.critical == (*entry.slack == 0));
            for (const int more : {0, 1}) {
                Schedule later = schedule;
                Task pushed = task;
                pushed.limit = LimitKind::NotBefore;
                pushed.limitDate = workdays.at(workdays.before(entry.start) + *entry.slack + more);
                later.replace(pushed);
                CHECK((workdays.through(later.end()) > end) == (more == 1));
                ++slipped;
            }
        }
        CHECK(workdays.through(schedule.end()) == end); // the copies changed nothing here
    }
    CHECK(slipped > 500);
}

TEST_CASE("Junk in a plan never hangs or crashes")
{
    QRandomGenerator random(5);
    for (int round = 0; round < 100; ++round) {
        SmallPlan plan = randomPlan(random);
        const int count = int(plan.tasks.size());
        for (int i = 0; i < count; ++i) { // links and parents any way round
            plan.link(QString::number(random.bounded(count)), QString::number(random.bounded(count)), DependencyKind(random.bounded(4)),
                      int(random.bounded(2000)) - 1000);
            if (random.bounded(2))
                plan.tasks[size_t(i)].parent = plan.tasks[size_t(random.bounded(count))].id;
            plan.tasks[size_t(i)].state = TaskState(random.bounded(4));
            plan.tasks[size_t(i)].milestone = random.bounded(4) == 0;
            plan.tasks[size_t(i)].limit = LimitKind(random.bounded(4));
            plan.tasks[size_t(i)].limitDate = QDate(2023, 1, 1).addDays(random.bounded(900));
            if (random.bounded(3) == 0)
                plan.tasks[size_t(i)].period = {};
        }
        plan.mode = random.bounded(2) ? Scheduling::Move : Scheduling::Warn;
        const Schedule schedule = plan.schedule();
        REQUIRE(schedule.entries().size() == plan.tasks.size());
        for (const Schedule::Entry &entry : schedule.entries())
            CHECK((!entry.start.isValid() || !entry.end.isValid() || entry.start <= entry.end));
    }
}

TEST_CASE("Absurd durations and lags and years end at once and overflow nothing")
{
    SmallPlan plan;
    plan.task(u"long"_s, QDate(2025, 1, 6), QDate(2025, 1, 6)).duration = 2'000'000'000;
    plan.task(u"far"_s, QDate(9999, 12, 31), QDate(9999, 12, 31));
    plan.task(u"early"_s, QDate(1, 1, 1), QDate(1, 1, 1));
    for (int i = 0; i < 1000; ++i)
        plan.task(QString::number(i), QDate(2025, 1, 6), QDate(2025, 1, 6));
    for (int i = 1; i < 1000; ++i)
        plan.link(QString::number(i - 1), QString::number(i), DependencyKind(i % 4), i % 5 ? 2'000'000'000 : -2'000'000'000);
    plan.link(u"long"_s, u"0"_s, DependencyKind::FinishStart, 2'000'000'000);
    const Schedule schedule = plan.schedule();
    CHECK(span(schedule, plan.task(u"far"_s).id) == u"9999-12-31 9999-12-31"_s);
    CHECK(span(schedule, plan.task(u"early"_s).id) == u"0001-01-01 0001-01-01"_s);
    for (const Schedule::Entry &entry : schedule.entries()) {
        REQUIRE(entry.start.isValid());
        REQUIRE(entry.end.year() <= 9999);
    }
}

TEST_CASE("Working days far away are counted as those nearby")
{
    const Workdays workdays{Calendar()};
    for (const QDate day : {QDate(1899, 12, 31), QDate(1900, 1, 1), QDate(2199, 12, 31), QDate(2200, 1, 1), QDate(2200, 1, 4), QDate(3000, 5, 5), QDate(2, 3, 4)}) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const QDate at = workdays.at(workdays.before(day));
        CHECK(at >= day);
        CHECK(day.daysTo(at) <= 3);
        CHECK(workdays.before(day.addDays(7)) - workdays.before(day) >= 4);
        CHECK(workdays.before(day.addDays(7)) - workdays.before(day) <= 5);
    }
    CHECK(workdays.at(2'000'000'000) == QDate(9999, 12, 31));
    CHECK(workdays.at(-2'000'000'000) == QDate(1, 1, 1));
}

TEST_CASE("Durations and lags beyond a working life are refused in a sentence")
{
    Task task;
    task.title = u"long"_s;
    task.duration = 2'000'000'000;
    CHECK(problemWith(task).contains(u"at most"_s));
    CHECK(problemWith(Dependency{{}, TaskId(1), TaskId(2), DependencyKind::FinishStart, -2'000'000'000}).contains(u"at most"_s));
    CHECK(problemWith(Dependency{{}, TaskId(1), TaskId(2), DependencyKind::FinishStart, -20}).isEmpty());
}
