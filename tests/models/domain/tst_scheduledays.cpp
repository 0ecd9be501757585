#include "models/domain/schedule.h"
#include "models/domain/workdays.h"
#include "tests/models/domain/smallplan.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QRandomGenerator>

using namespace maillage;
using namespace Qt::StringLiterals;
using test::SmallPlan;

TEST_CASE("A deadline chooses within a fuzzy time")
{
    SmallPlan plan;
    plan.said(u"flyer"_s, u"mai 2024"_s, 5);
    CHECK(plan.span(u"flyer"_s) == u"2024-05-15 2024-05-22"_s); // the middle of 18 working days; 20 May is a holiday
    plan.limit(u"flyer"_s, LimitKind::NotAfter, QDate(2024, 5, 10));
    CHECK(plan.span(u"flyer"_s) == u"2024-05-02 2024-05-10"_s); // 2, 3, 6, 7 and 10 May
    CHECK(plan.told().isEmpty());
    CHECK_FALSE(plan.schedule().entry(plan.task(u"flyer"_s).id)->moved);
    plan.task(u"flyer"_s).duration = 2;
    CHECK(plan.span(u"flyer"_s) == u"2024-05-03 2024-05-06"_s); // one day free before, two after
    plan.limit(u"flyer"_s, LimitKind::NotBefore, QDate(2024, 5, 22));
    CHECK(plan.span(u"flyer"_s) == u"2024-05-27 2024-05-28"_s); // eight days from 22 to 31 May, three before
    CHECK(plan.told().isEmpty());
    // What cannot be kept is told, and begins as early as its words allow.
    plan.task(u"flyer"_s).duration = 6;
    plan.limit(u"flyer"_s, LimitKind::NotAfter, QDate(2024, 5, 10));
    CHECK(plan.span(u"flyer"_s) == u"2024-05-02 2024-05-13"_s);
    CHECK(plan.told() == u"“flyer” ends on 13 May 2024 but has to be over by 10 May 2024."_s);
}

TEST_CASE("A deadline of what waits chooses within a fuzzy time as well")
{
    SmallPlan plan;
    plan.said(u"draft"_s, u"mai 2024"_s, 5);
    plan.said(u"print"_s, u"mai 2024"_s, 3);
    plan.link(u"draft"_s, u"print"_s);
    plan.limit(u"print"_s, LimitKind::NotAfter, QDate(2024, 5, 15));
    CHECK(plan.span(u"draft"_s) == u"2024-05-02 2024-05-10"_s); // over by the 10th, that three days are left
    CHECK(plan.span(u"print"_s) == u"2024-05-13 2024-05-15"_s);
    CHECK(plan.told().isEmpty());

    SmallPlan bound;
    bound.said(u"moment"_s, u"mai 2024"_s).milestone = true;
    bound.said(u"fair"_s, u""_s, 1);
    bound.limit(u"fair"_s, LimitKind::On, QDate(2024, 5, 7));
    bound.link(u"moment"_s, u"fair"_s);
    CHECK(bound.span(u"moment"_s) == u"2024-05-03 2024-05-03"_s); // the middle of 1 to 6 May
    CHECK(bound.told().isEmpty());
}

TEST_CASE("A task takes the days that it says")
{
    SmallPlan plan;
    plan.said(u"congress"_s, u"12 – 13 octobre 2024"_s, 2);
    CHECK(plan.span(u"congress"_s) == u"2024-10-14 2024-10-15"_s); // a Saturday and a Sunday
    CHECK(plan.told() == u"“congress” cannot be in “12 – 13 octobre 2024” as it takes working days and not Saturday and Sunday: it is on 14 Oct 2024 – 15 Oct 2024. Say that it takes every day if it does."_s);
    plan.task(u"congress"_s).days = u"all"_s;
    CHECK(plan.span(u"congress"_s) == u"2024-10-12 2024-10-13"_s);
    CHECK(plan.told().isEmpty());
    plan.said(u"courses"_s, u"octobre 2024"_s, 4).days = u"6"_s; // 5, 12, 19 and 26 October
    CHECK(plan.span(u"courses"_s) == u"2024-10-05 2024-10-26"_s);
    plan.said(u"autumn courses"_s, u"novembre 2025"_s, 5).days = u"6"_s; // 1 November is a holiday: 8, 15, 22, 29 and no fifth
    CHECK(plan.span(u"autumn courses"_s) == u"2025-11-08 2025-12-06"_s);
    CHECK(plan.told().contains(u"“autumn courses” cannot be in “novembre 2025” as it takes samedi"_s) == false);
    CHECK(plan.told().contains(u"“autumn courses”"_s));
}

TEST_CASE("What waits across different days waits for the very day")
{
    SmallPlan plan;
    plan.task(u"week"_s, QDate(2024, 6, 3), QDate(2024, 6, 7)); // Monday to Friday
    plan.said(u"feast"_s, u""_s, 2).days = u"all"_s;
    plan.said(u"report"_s, u""_s, 1);
    plan.link(u"week"_s, u"feast"_s);
    plan.link(u"feast"_s, u"report"_s);
    CHECK(plan.span(u"feast"_s) == u"2024-06-08 2024-06-09"_s);
    CHECK(plan.span(u"report"_s) == u"2024-06-10 2024-06-10"_s);
    CHECK(plan.schedule().entry(plan.task(u"feast"_s).id)->slack == 0);
    CHECK(plan.schedule().entry(plan.task(u"week"_s).id)->slack == 0);
    plan.dependencies.back().lag = 1; // a working day in between
    CHECK(plan.span(u"report"_s) == u"2024-06-11 2024-06-11"_s);
    plan.dependencies.back().lag = 0;
    // Within a summary the days are kept as well.
    const TaskId phase = plan.task(u"phase"_s).id;
    plan.task(u"feast"_s).parent = phase;
    plan.dependencies = {};
    plan.link(u"week"_s, u"phase"_s);
    plan.link(u"phase"_s, u"report"_s);
    plan.said(u"after"_s, u""_s, 1).days = u"all"_s;
    plan.link(u"phase"_s, u"after"_s);
    CHECK(plan.span(u"feast"_s) == u"2024-06-08 2024-06-09"_s);
    CHECK(plan.span(u"report"_s) == u"2024-06-10 2024-06-10"_s);
    CHECK(plan.span(u"after"_s) == u"2024-06-10 2024-06-10"_s);
    // A working day after the middle of a week-end, and the other ends.
    SmallPlan ends;
    ends.task(u"weekend"_s, QDate(2024, 6, 8), QDate(2024, 6, 9)).duration = 2;
    ends.task(u"weekend"_s).days = u"67"_s;
    ends.task(u"finish"_s, QDate(2024, 6, 3), QDate(2024, 6, 4)).duration = 2;
    ends.link(u"weekend"_s, u"finish"_s, DependencyKind::FinishFinish);
    CHECK(ends.span(u"finish"_s) == u"2024-06-07 2024-06-10"_s); // on Monday: Friday would be before Sunday
    ends.dependencies.back().kind = DependencyKind::StartStart;
    CHECK(ends.span(u"finish"_s) == u"2024-06-10 2024-06-11"_s);
    ends.dependencies.back().kind = DependencyKind::StartFinish;
    CHECK(ends.span(u"finish"_s) == u"2024-06-06 2024-06-07"_s); // over when Saturday begins
}

TEST_CASE("Every day taken is reckoned as day by day")
{
    // All tasks take every day: a plan without any calendar, in which adding days is adding days.
    QRandomGenerator random(16);
    for (int round = 0; round < 80; ++round) {
        CAPTURE(round);
        SmallPlan plan;
        const int count = 2 + int(random.bounded(10));
        std::vector<QDate> starts;
        std::vector<int> lengths;
        for (int i = 0; i < count; ++i) {
            starts.push_back(QDate(2024, 1, 1).addDays(random.bounded(40)));
            lengths.push_back(1 + int(random.bounded(9)));
            Task &task = plan.task(QString::number(i), starts.back(), starts.back().addDays(lengths.back() - 1));
            task.duration = lengths.back();
            task.days = u"all"_s;
        }
        for (int i = 0; i < count; ++i) {
            const int from = int(random.bounded(count - 1)), to = from + 1 + int(random.bounded(count - from - 1));
            plan.link(QString::number(from), QString::number(to), DependencyKind(random.bounded(4)));
        }
        for (int again = 0; again < count * 2; ++again) {
            for (const Dependency &link : plan.dependencies) {
                const size_t a = size_t(link.from.value() - 1), b = size_t(link.to.value() - 1);
                const QDate from = link.kind == DependencyKind::FinishStart || link.kind == DependencyKind::FinishFinish ? starts[a].addDays(lengths[a]) : starts[a];
                const bool toEnd = link.kind == DependencyKind::FinishFinish || link.kind == DependencyKind::StartFinish;
                starts[b] = std::max(starts[b], toEnd ? from.addDays(-lengths[b]) : from);
            }
        }
        const Schedule schedule = plan.schedule();
        QDate end;
        for (int i = 0; i < count; ++i) {
            REQUIRE(schedule.entries()[size_t(i)].start == starts[size_t(i)]);
            REQUIRE(schedule.entries()[size_t(i)].end == starts[size_t(i)].addDays(lengths[size_t(i)] - 1));
            end = std::max(end, schedule.entries()[size_t(i)].end);
        }
        for (const Schedule::Entry &entry : schedule.entries()) {
            REQUIRE(entry.slack);
            for (const int more : {0, 1}) {
                Schedule later = schedule;
                Task pushed = plan.tasks[size_t(entry.task.value() - 1)];
                pushed.limit = LimitKind::NotBefore;
                pushed.limitDate = entry.start.addDays(*entry.slack + more);
                later.replace(pushed);
                CHECK((later.end() > end) == (more == 1));
            }
        }
    }
}

TEST_CASE("Mixed days hold every link and slack leaves the end where it is")
{
    QRandomGenerator random(2024);
    const QStringList kinds{QString(), u"all"_s, u"67"_s, u"135"_s, QString()};
    for (int round = 0; round < 120; ++round) {
        SmallPlan plan;
        const int count = 2 + int(random.bounded(8));
        for (int i = 0; i < count; ++i) {
            const QDate from = QDate(2024, 4, 15).addDays(random.bounded(40));
            Task &task = plan.task(QString::number(i), from, from.addDays(60));
            task.period.to = from.addDays(200);
            task.period = {task.period.words, from, {}, Certainty::Day, Certainty::Open};
            task.duration = 1 + int(random.bounded(6));
            task.days = kinds.at(int(random.bounded(kinds.size())));
        }
        for (int i = 0; i < count; ++i) {
            const int from = int(random.bounded(count - 1)), to = from + 1 + int(random.bounded(count - from - 1));
            plan.link(QString::number(from), QString::number(to), DependencyKind(random.bounded(4)));
        }
        const Schedule schedule = plan.schedule();
        CAPTURE(round, plan.told().toStdString());
        for (const Dependency &link : plan.dependencies) {
            const Schedule::Entry &a = *schedule.entry(link.from), &b = *schedule.entry(link.to);
            switch (link.kind) {
            case DependencyKind::FinishStart: CHECK(b.start > a.end); break;
            case DependencyKind::StartStart: CHECK(b.start >= a.start); break;
            case DependencyKind::FinishFinish: CHECK(b.end >= a.end); break;
            case DependencyKind::StartFinish: { // over by the last day it takes before
                const Workdays days(Calendar(), plan.tasks[size_t(link.to.value() - 1)].days);
                CHECK(days.at(days.through(b.end)) >= a.start);
                break;
            }
            }
        }
        for (const Task &task : plan.tasks) {
            const Schedule::Entry &entry = *schedule.entry(task.id);
            REQUIRE(entry.slack);
            REQUIRE(*entry.slack >= 0);
            const Workdays days(Calendar(), task.days);
            for (QDate day = entry.start; day <= entry.end; day = day.addDays(1))
                CHECK((day != entry.start && day != entry.end || Calendar().isTaken(day, task.days)));
            CHECK(days.through(entry.end) - days.before(entry.start) == *task.duration);
            Schedule later = schedule;
            Task pushed = task;
            pushed.limit = LimitKind::NotBefore;
            pushed.limitDate = days.at(days.before(entry.start) + *entry.slack);
            later.replace(pushed);
            CHECK(later.end() <= schedule.end());
        }
    }
}

TEST_CASE("The organisation says which days it works")
{
    Calendar calendar;
    SpecialDay closed{{}, QDate(2024, 8, 5), QDate(2024, 8, 16), false, u"annual closure"_s}, solidarity{{}, QDate(2024, 5, 20), QDate(2024, 5, 20), true, u"day of solidarity"_s};
    calendar.setWork(u"12346"_s, {closed, solidarity});
    CHECK(calendar.isWorkingDay(QDate(2024, 6, 1)));       // a Saturday
    CHECK_FALSE(calendar.isWorkingDay(QDate(2024, 6, 7))); // a Friday
    CHECK_FALSE(calendar.isWorkingDay(QDate(2024, 8, 6)));
    CHECK(calendar.isWorkingDay(QDate(2024, 5, 20))); // Whit Monday
    CHECK_FALSE(calendar.isWorkingDay(QDate(2024, 5, 9)));
    CHECK(calendar.whyOff(QDate(2024, 8, 6)) == u"annual closure"_s);
    CHECK(calendar.whyOff(QDate(2024, 5, 9)) == u"Ascension Day"_s);
    CHECK(calendar.whyOff(QDate(2024, 6, 7)) == u"Friday"_s);
    CHECK(calendar.whyOff(QDate(2024, 6, 6)).isEmpty());
    SmallPlan plan;
    plan.calendar = calendar;
    plan.said(u"work"_s, u"depuis le 1 août 2024"_s, 4); // Thursday 1, Saturday 3, then Saturday 17 and Monday 19
    CHECK(plan.span(u"work"_s) == u"2024-08-01 2024-08-19"_s);
}

TEST_CASE("Weekdays are read as people write them")
{
    CHECK(weekdays::fromWords(u"samedi et dimanche"_s) == u"67"_s);
    CHECK(weekdays::fromWords(u"Sat, Sun"_s) == u"67"_s);
    CHECK(weekdays::fromWords(u"lundi–vendredi"_s) == u"12345"_s);
    CHECK(weekdays::fromWords(u"lun. mer. ven."_s) == u"135"_s);
    CHECK(weekdays::fromWords(u"tous les jours"_s) == u"all"_s);
    CHECK(weekdays::fromWords(u"jours ouvrés"_s) == QString());
    CHECK(weekdays::fromWords(u"week-end"_s) == u"67"_s);
    CHECK(weekdays::fromWords(u"135"_s) == u"135"_s);
    CHECK_FALSE(weekdays::fromWords(u"bientôt"_s));
    CHECK_FALSE(weekdays::fromWords(u"89"_s));
    CHECK(weekdays::label(u"67"_s) == u"Saturday and Sunday"_s);
    CHECK(weekdays::label(QString()) == u"working days"_s);
    Task task;
    task.title = u"x"_s;
    task.days = u"76"_s;
    CHECK_FALSE(problemWith(task).isEmpty());
}

TEST_CASE("What is off its words or against its constraint is told")
{
    SmallPlan plan;
    plan.said(u"walk"_s, u""_s, 2);
    plan.limit(u"walk"_s, LimitKind::On, QDate(2024, 5, 9));
    CHECK(plan.span(u"walk"_s) == u"2024-05-10 2024-05-13"_s);
    CHECK(plan.told() == u"“walk” is to start on 9 May 2024, which is no day it takes (Ascension Day): it is on 10 May 2024 – 13 May 2024."_s);
    plan.task(u"walk"_s).days = u"all"_s;
    CHECK(plan.span(u"walk"_s) == u"2024-05-09 2024-05-10"_s);
    CHECK(plan.told().isEmpty());

    SmallPlan against;
    against.said(u"late"_s, u"mai 2024"_s, 2);
    against.limit(u"late"_s, LimitKind::On, QDate(2024, 7, 3));
    CHECK(against.told() == u"“late” says “mai 2024” and yet “starts on 3 Jul 2024”: the two contradict each other. It is on 3 Jul 2024 – 4 Jul 2024."_s);
    against.limit(u"late"_s, LimitKind::NotAfter, QDate(2024, 4, 10));
    CHECK(against.told().startsWith(u"“late” says “mai 2024” and yet “is over by 10 Apr 2024”"_s));
    against.limit(u"late"_s, LimitKind::NotBefore, QDate(2024, 6, 17));
    CHECK(against.told().startsWith(u"“late” cannot keep to “mai 2024”: it ends on 18 Jun 2024, because it must not start before 17 Jun 2024."_s));

    SmallPlan longer;
    longer.said(u"long"_s, u"13 mai 2024"_s, 3);
    CHECK(longer.told() == u"“long” takes 3 day(s), more than “13 mai 2024” has: it is on 13 May 2024 – 15 May 2024."_s);
}

TEST_CASE("A reason names the end that matters and what is late")
{
    const auto reason = [](DependencyKind kind, int lag) {
        SmallPlan plan;
        plan.task(u"a"_s, QDate(2024, 6, 10), QDate(2024, 6, 14));
        plan.task(u"b"_s, QDate(2024, 6, 3), QDate(2024, 6, 5)).duration = 3;
        plan.limit(u"b"_s, LimitKind::On, QDate(2024, 6, 3));
        plan.link(u"a"_s, u"b"_s, kind, lag);
        return plan.told();
    };
    const QString set = u"“b” is set for 3 Jun 2024, too early: "_s;
    CHECK(reason(DependencyKind::FinishStart, 0) == set + u"it waits for the end of “a” (14 Jun 2024)."_s);
    CHECK(reason(DependencyKind::StartStart, 0) == set + u"it waits for the start of “a” (10 Jun 2024)."_s);
    CHECK(reason(DependencyKind::FinishFinish, 0) == set + u"it cannot end before “a” ends (14 Jun 2024)."_s);
    CHECK(reason(DependencyKind::StartFinish, 0) == set + u"it cannot end before “a” starts (10 Jun 2024)."_s);
    CHECK(reason(DependencyKind::StartStart, 2) == set + u"it waits for the start of “a” (10 Jun 2024) and 2 working day(s) more."_s);
    CHECK(reason(DependencyKind::FinishStart, -2) == set + u"it waits for the end of “a” (14 Jun 2024), less 2 working day(s)."_s);

    SmallPlan chain;
    chain.task(u"late"_s, QDate(2024, 6, 3), QDate(2024, 6, 21));
    chain.task(u"middle"_s, QDate(2024, 6, 3), QDate(2024, 6, 5));
    chain.task(u"last"_s, QDate(2024, 6, 3), QDate(2024, 6, 4)).duration = 2;
    chain.limit(u"last"_s, LimitKind::NotAfter, QDate(2024, 6, 20));
    chain.link(u"late"_s, u"middle"_s);
    chain.link(u"middle"_s, u"last"_s);
    CHECK(chain.told().contains(u"“last” ends on 28 Jun 2024 but has to be over by 20 Jun 2024: it waits for the end of “middle” (26 Jun 2024), which “late” holds up (21 Jun 2024)."_s));

    SmallPlan done; // as 16 December waiting for 20 December
    done.task(u"plan"_s, QDate(2022, 9, 22), QDate(2022, 12, 20)).state = TaskState::Done;
    done.task(u"vote"_s, QDate(2022, 12, 16), QDate(2022, 12, 16)).milestone = true;
    done.task(u"vote"_s).state = TaskState::Done;
    done.link(u"plan"_s, u"vote"_s);
    CHECK(done.told() == u"“vote” is noted as done on 16 Dec 2022, although it waits for the end of “plan” (20 Dec 2022)."_s);
}

TEST_CASE("A task and its event say when they disagree")
{
    SmallPlan plan;
    plan.said(u"congress"_s, u"automne 2024"_s, 2);
    plan.events.insert(plan.task(u"congress"_s).id, {u"Congrès 2024"_s, QDate(2024, 10, 11), false});
    CHECK(plan.told() == u"“congress” is on 5 Nov 2024 – 6 Nov 2024, but its event “Congrès 2024” is on 11 Oct 2024: change one of them."_s);
    plan.said(u"congress"_s, u"11 octobre 2024"_s, 1);
    CHECK(plan.told().isEmpty());
    // Without words of its own it is where its event is, on a week-end too.
    plan.task(u"congress"_s).period = {};
    plan.task(u"congress"_s).days = u"all"_s;
    plan.events[plan.task(u"congress"_s).id].day = QDate(2024, 10, 12);
    CHECK(plan.span(u"congress"_s) == u"2024-10-12 2024-10-12"_s);
    CHECK(plan.told().isEmpty());
}
