#include "tests/models/domain/smallplan.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;
using test::SmallPlan;

// The dates were worked out by TaskJuggler 3.7.1 from the same plan, see docs/schedule.md, which has it and says where the two
// say the same thing in other words.
TEST_CASE("Ten tasks with all links and lags and constraints come out as in TaskJuggler")
{
    SmallPlan plan;
    plan.calendar.setWork(u"12345"_s, {{{}, QDate(2024, 5, 27), QDate(2024, 5, 28), false, u"closure"_s}});
    const auto lasting = [&plan](const QString &name, int length) { plan.task(name).duration = length; };
    plan.said(u"a"_s, u"29 avril – 2 mai 2024"_s, 3);
    lasting(u"b"_s, 5);
    lasting(u"c"_s, 4);
    lasting(u"d"_s, 2);
    lasting(u"e"_s, 3);
    lasting(u"f"_s, 2);
    lasting(u"g"_s, 3);
    lasting(u"h"_s, 2);
    lasting(u"i"_s, 2);
    plan.task(u"i"_s).days = u"67"_s;
    plan.task(u"j"_s).milestone = true;
    plan.link(u"a"_s, u"b"_s);
    plan.link(u"a"_s, u"c"_s, DependencyKind::StartStart, 2);
    plan.link(u"b"_s, u"d"_s, DependencyKind::FinishFinish, 1);
    plan.link(u"a"_s, u"e"_s, DependencyKind::StartFinish, 10);
    plan.link(u"b"_s, u"f"_s, DependencyKind::FinishStart, -1);
    plan.link(u"c"_s, u"g"_s);
    plan.limit(u"g"_s, LimitKind::NotBefore, QDate(2024, 5, 18));
    plan.limit(u"h"_s, LimitKind::On, QDate(2024, 5, 22));
    plan.link(u"g"_s, u"i"_s);
    plan.link(u"i"_s, u"j"_s, DependencyKind::FinishStart, 2);

    CHECK(plan.span(u"a"_s) == u"2024-04-29 2024-05-02"_s);
    CHECK(plan.span(u"b"_s) == u"2024-05-03 2024-05-13"_s);
    CHECK(plan.span(u"c"_s) == u"2024-05-02 2024-05-07"_s);
    CHECK(plan.span(u"d"_s) == u"2024-05-13 2024-05-14"_s);
    CHECK(plan.span(u"e"_s) == u"2024-05-13 2024-05-15"_s);
    CHECK(plan.span(u"f"_s) == u"2024-05-13 2024-05-14"_s);
    CHECK(plan.span(u"g"_s) == u"2024-05-21 2024-05-23"_s);
    CHECK(plan.span(u"h"_s) == u"2024-05-22 2024-05-23"_s);
    CHECK(plan.span(u"i"_s) == u"2024-05-25 2024-05-26"_s);
    CHECK(plan.span(u"j"_s) == u"2024-05-30 2024-05-30"_s);
    CHECK(plan.told().isEmpty());
}
