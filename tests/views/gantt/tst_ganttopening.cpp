#include "tests/views/choosing.h"
#include "tests/views/gantt/planwindow.h"
#include "views/planning/plantools.h"
#include "views/planning/taskdetails.h"
#include "views/widgets/tabbedparts.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QScrollBar>

using namespace maillage;
using namespace Qt::StringLiterals;
using test::PlanWindow;

namespace {

struct OpenedPlan
{
    explicit OpenedPlan(const std::vector<std::pair<QDate, QDate>> &days)
    {
        clock::stopAt(QDateTime(QDate(2024, 1, 10), QTime(9, 0)));
        for (const auto &[from, to] : days)
            add(network, from, to);
        window.open(network);
        window.window.go("planning"_L1);
        test::Window::settle();
        test::Window::settle();
    }
    ~OpenedPlan() { clock::stopAt({}); }

    template<typename N>
    static void add(N &where, QDate from, QDate to)
    {
        Task task;
        task.title = u"Task"_s;
        task.period = Period::between(from, to);
        where.add(task);
    }
    GanttBars *bars() { return window.page<PlanningPage>()->view()->bars(); }
    bool isSeen(QDate day)
    {
        const double x = bars()->scale().x(day) - bars()->horizontalScrollBar()->value();
        return x >= 0 && x < bars()->viewport()->width();
    }

    test::Network network;
    test::Window window;
};

} // namespace

TEST_CASE("The plan opens on what is in it")
{
    OpenedPlan past({{{2018, 3, 5}, {2018, 3, 9}}, {{2019, 6, 3}, {2019, 6, 28}}});
    CHECK(past.isSeen({2018, 3, 5}));
    CHECK(past.isSeen({2019, 6, 28}));
    CHECK_FALSE(past.isSeen({2024, 1, 10}));
}

TEST_CASE("A plan that is too long to be seen at once opens around today")
{
    OpenedPlan plan({{{2009, 3, 5}, {2009, 3, 9}}, {{2024, 1, 8}, {2024, 1, 26}}, {{2039, 6, 3}, {2039, 6, 28}}});
    CHECK(plan.isSeen({2024, 1, 10}));
    CHECK(plan.bars()->scale().unit() == TimeUnit::Month);
}

TEST_CASE("A plan that does not hold today is shown as it is")
{
    OpenedPlan later({{{2026, 3, 5}, {2026, 3, 9}}, {{2039, 6, 3}, {2039, 6, 28}}});
    CHECK(later.isSeen({2026, 3, 5}));
    CHECK(later.isSeen({2039, 6, 28}));
}

TEST_CASE("A plan that was empty when it was opened shows the first tasks it gets")
{
    OpenedPlan plan({});
    plan.window.store().edit(u"tasks"_s, [](Transaction &transaction) {
        Task task;
        task.title = u"Long ago"_s;
        task.period = Period::between({2015, 1, 5}, {2015, 2, 5});
        insert(transaction, task);
    });
    test::Window::settle();
    test::Window::settle();
    CHECK(plan.isSeen({2015, 1, 5}));
    CHECK(plan.isSeen({2015, 2, 5}));
}

TEST_CASE("Links of tasks in a closed branch are drawn to what they belong to")
{
    PlanWindow plan;
    TaskId part, other;
    plan.store().edit(u"links"_s, [&](Transaction &transaction) {
        for (TaskId *id : {&part, &other}) {
            Task task = plan.get(plan.third);
            task.id = {};
            task.title = u"Part"_s;
            task.parent = plan.third;
            *id = insert(transaction, task);
        }
        insert(transaction, Dependency{{}, plan.second, part, DependencyKind::FinishStart, 0});
        insert(transaction, Dependency{{}, plan.second, other, DependencyKind::FinishStart, 0});
        insert(transaction, Dependency{{}, part, other, DependencyKind::FinishStart, 0});
    });
    test::Window::settle();
    const auto linksOf = [&](TaskId task) {
        std::vector<GanttScene::Link> links;
        for (const GanttScene::Link &link : plan.bars()->scene().links) {
            if (link.to == plan.row(task))
                links.push_back(link);
        }
        return links;
    };
    CHECK(linksOf(plan.third).empty());
    CHECK(linksOf(part).size() == 1);
    plan.view()->table()->collapse(plan.view()->model()->indexOf(plan.third));
    test::Window::settle();
    REQUIRE(plan.row(part) < 0);
    REQUIRE(linksOf(plan.third).size() == 1); // both of the same kind are one line, and that between them is within
    CHECK(linksOf(plan.third).front().folded);
    CHECK(linksOf(plan.third).front().from == plan.row(plan.second));
    CHECK_FALSE(linksOf(plan.second).front().folded);
}

TEST_CASE("The links of a task and their form are in sight in a small window")
{
    PlanWindow plan;
    plan.page()->tools()->detailsButton()->setChecked(true);
    plan.choose(plan.second);
    auto *details = plan.page()->findChild<TaskDetails *>();
    details->parts()->setCurrent(1);
    test::Window::settle();
    for (const QString &name : {u"Let it wait for a task"_s, u"Let a task wait for it"_s}) {
        CAPTURE(name.toStdString());
        for (QPushButton *button : details->findChildren<QPushButton *>()) {
            if (button->text() == name)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        test::Window::settle();
        int seen = 0;
        for (QWidget *field : details->findChildren<QWidget *>()) {
            if (!field->isVisible() || (field->accessibleName() != u"Link"_s && field->accessibleName() != u"Lag (working days)"_s))
                continue;
            ++seen;
            CHECK(field->visibleRegion().boundingRect().height() == field->height());
        }
        CHECK(seen >= 2);
    }
}
