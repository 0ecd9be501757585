#pragma once

#include "models/domain/clock.h"
#include "tests/views/window.h"
#include "views/gantt/ganttview.h"
#include "views/planning/planningpage.h"

#include <catch2/catch.hpp>

#include <QApplication>

namespace maillage::test {

/// The page of the plan with three tasks of one action, the second waiting for the first.
class PlanWindow
{
public:
    static constexpr int dayWidth = 5;

    PlanWindow()
    {
        clock::stopAt(QDateTime(QDate(2024, 1, 10), QTime(9, 0)));
        action = network.add(Action{{}, {}, {}, QStringLiteral("1.1"), QStringLiteral("Congress"), {}, {}, {}, {}, {}, {}});
        first = task(QStringLiteral("First"), {2024, 2, 5}, {2024, 2, 16});
        second = task(QStringLiteral("Second"), {2024, 2, 19}, {2024, 3, 1});
        third = task(QStringLiteral("Third"), {2024, 4, 1}, {2024, 4, 12});
        undated = task(QStringLiteral("Undated"), {}, {});
        network.add(Dependency{{}, first, second, DependencyKind::FinishStart, 0});
        window.open(network);
        window.window.go(QLatin1StringView("planning"));
        Window::settle();
        bars()->setDayWidth(dayWidth);
        bars()->showDay({2024, 3, 8});
        Window::settle();
    }
    ~PlanWindow() { clock::stopAt({}); }

    TaskId task(const QString &title, QDate from, QDate to)
    {
        Task made;
        made.title = title;
        made.action = action;
        made.position = ++m_position;
        made.who = QStringLiteral("Anne");
        if (from.isValid())
            made.period = Period::between(from, to);
        return network.add(made);
    }
    PlanningPage *page() { return window.page<PlanningPage>(); }
    GanttView *view() { return page()->view(); }
    GanttBars *bars() { return view()->bars(); }
    Store &store() { return window.store(); }
    Task get(TaskId id) { return find<Task>(store().database(), id).value(); }
    int steps() { return store().undoStack().count(); }

    int row(TaskId id) { return bars()->rows()->rowOf({PlanKey::Task, id.value()}); }
    const GanttBar &bar(TaskId id)
    {
        const GanttBar *found = bars()->layoutNow().barOf(row(id));
        REQUIRE(found);
        return *found;
    }
    QPoint at(QPointF scene) { return bars()->fromScene(scene).toPoint(); }
    QPoint middle(TaskId id) { return at(bar(id).band.rect.center()); }
    void press(QPoint point)
    {
        QTest::mouseMove(bars()->viewport(), point);
        QTest::mousePress(bars()->viewport(), Qt::LeftButton, {}, point);
    }
    void moveTo(QPoint point)
    {
        QTest::mouseMove(bars()->viewport(), point);
        Window::settle();
    }
    void release(QPoint point)
    {
        QTest::mouseRelease(bars()->viewport(), Qt::LeftButton, {}, point);
        Window::settle();
    }
    void drag(QPoint from, QPoint to)
    {
        press(from);
        moveTo((from + to) / 2);
        moveTo(to);
        release(to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget() == view()->table());
        Window::press(view()->table(), key, modifiers);
    }
    void choose(TaskId id)
    {
        view()->select({PlanKey::Task, id.value()});
        view()->table()->setFocus();
        Window::settle();
    }
    QStringList shown()
    {
        QStringList titles;
        for (const PlanRow *each : bars()->rows()->rows())
            titles << each->title;
        return titles;
    }

    Network network;
    ActionId action;
    TaskId first, second, third, undated;
    Window window;

private:
    int m_position = 0;
};

} // namespace maillage::test
