#include "tests/views/choosing.h"
#include "tests/views/window.h"
#include "views/gantt/ganttview.h"
#include "views/planning/planningpage.h"
#include "views/planning/plantools.h"
#include "views/widgets/indicatortable.h"
#include "views/widgets/listpanel.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

void chooseLook(test::Window &window, const QString &look)
{
    for (QAction *action : window.window.findChildren<QAction *>()) {
        if (action->text() == look)
            action->trigger();
    }
    test::Window::settle();
    test::Window::settle();
}

ListPanel *directoryOf(test::Window &window)
{
    for (ListPanel *list : window.page<Page>()->findChildren<ListPanel *>()) {
        if (list->model()->listing().name == "structures"_L1)
            return list;
    }
    return nullptr;
}

/// That of the table, not that of a short list, which is hidden.
QLineEdit *filterOf(test::Window &window)
{
    for (QLineEdit *field : window.page<Page>()->findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->accessibleName() == u"Filter the list"_s)
            return field;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Another look leaves lists and the plan as they were looked at")
{
    test::Network network;
    for (int i = 0; i < 60; ++i)
        network.structure(i % 2 ? u"Club %1"_s.arg(i) : u"Choir %1"_s.arg(i), MembershipStatus::Member);
    Action plan;
    plan.title = u"Congress"_s;
    const ActionId action = network.add(plan);
    for (int i = 0; i < 8; ++i) {
        Indicator made;
        made.action = action;
        made.title = i % 2 ? u"Members %1"_s.arg(i) : u"Money %1"_s.arg(i);
        network.add(made);
    }
    TaskId third;
    for (int i = 0; i < 6; ++i) {
        Task task;
        task.title = i % 2 ? u"Write %1"_s.arg(i) : u"Print %1"_s.arg(i);
        task.period = Period::between(QDate(2024, 1 + i, 5), QDate(2024, 1 + i, 20));
        const TaskId id = network.add(task);
        if (i == 3)
            third = id;
    }
    test::Window test;
    test.open(network);

    test.window.go("structures"_L1);
    test::Window::settle();
    ListPanel *list = directoryOf(test);
    for (int i = 0; i < 100 && list->proxy()->rowCount() < 60; ++i)
        QTest::qWait(20); // it is read in the background
    test::Window::type(list->filterField(), u"club"_s);
    REQUIRE(list->proxy()->rowCount() == 30);
    list->select(list->proxy()->index(25, 0).data(RecordModel::IdRole).toLongLong());
    test::Window::settle();
    const qint64 chosen = list->currentId();
    const int scrolled = list->table()->verticalScrollBar()->value();
    REQUIRE(scrolled > 0);

    test.window.go("indicators"_L1);
    test::Window::settle();
    auto *table = test.page<Page>()->findChild<IndicatorTable *>();
    auto *words = filterOf(test);
    test::Window::type(words, u"money"_s);
    CHECK(table->model()->rowCount() == 4);
    table->selectRow(2);
    const qint64 indicator = table->currentId();

    test.window.go("planning"_L1);
    test::Window::settle();
    auto *planning = test.page<PlanningPage>();
    test::Window::type(planning->tools()->filterField(), u"write"_s);
    planning->view()->select({PlanKey::Task, third.value()});
    planning->view()->bars()->setDayWidth(7);
    planning->view()->bars()->showDay({2024, 4, 1});
    test::Window::settle();
    const QDate left = planning->view()->bars()->scale().dayAt(planning->view()->bars()->horizontalScrollBar()->value());

    chooseLook(test, u"Dark"_s);
    planning = test.page<PlanningPage>();
    REQUIRE(planning);
    CHECK(planning->tools()->filterField()->text() == u"write"_s);
    CHECK(planning->view()->model()->rows().size() < 6);
    CHECK(planning->view()->current() == PlanKey{PlanKey::Task, third.value()});
    CHECK(planning->view()->bars()->scale().dayWidth == 7);
    CHECK(std::abs(planning->view()->bars()->scale().dayAt(planning->view()->bars()->horizontalScrollBar()->value()).daysTo(left)) <= 1);

    test.window.go("indicators"_L1); // pages that were opened before are as they were, too
    test::Window::settle();
    table = test.page<Page>()->findChild<IndicatorTable *>();
    CHECK(filterOf(test)->text() == u"money"_s);
    CHECK(table->model()->rowCount() == 4);
    CHECK(table->currentId() == indicator);

    test.window.go("structures"_L1);
    test::Window::settle();
    list = directoryOf(test);
    for (int i = 0; i < 50 && list->currentId() != chosen; ++i)
        QTest::qWait(20);
    CHECK(list->filterField()->text() == u"club"_s);
    CHECK(list->currentId() == chosen);
    test::Window::settle();
    CHECK(std::abs(list->table()->verticalScrollBar()->value() - scrolled) <= 2 * list->table()->rowHeight(0)); // what is chosen is in sight
    chooseLook(test, u"As the desktop"_s);
}
