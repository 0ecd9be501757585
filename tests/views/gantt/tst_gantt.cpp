#include "models/domain/clock.h"
#include "models/domain/decision.h"
#include "models/domain/planedits.h"
#include "tests/views/gantt/planwindow.h"
#include "tests/views/window.h"
#include "views/gantt/ganttview.h"
#include "views/planning/obstaclestrip.h"
#include "views/planning/planningpage.h"
#include "views/planning/plantools.h"
#include "views/shell/stylesheet.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace maillage;
using namespace Qt::StringLiterals;
using test::PlanWindow;

namespace {

constexpr int dayWidth = test::PlanWindow::dayWidth;

} // namespace

TEST_CASE("Dragging a bar moves its task in one undo step and what waits for it comes along")
{
    PlanWindow plan;
    const QString before = test::dump(plan.store().database());
    const QPoint from = plan.middle(plan.first), to = from + QPoint(14 * dayWidth, 3);
    plan.press(from);
    plan.moveTo(from + QPoint(20, 0));
    plan.moveTo(to);
    CHECK(plan.steps() == 0); // shown, not written
    CHECK(test::dump(plan.store().database()) == before);
    CHECK(plan.bars()->rows()->at(plan.row(plan.first))->start == QDate(2024, 2, 19));
    CHECK(plan.bars()->rows()->at(plan.row(plan.second))->start == QDate(2024, 3, 4)); // pushed along
    plan.release(to);
    CHECK(plan.steps() == 1);
    CHECK(plan.get(plan.first).period.from == QDate(2024, 2, 19));
    CHECK(plan.get(plan.first).period.to == QDate(2024, 3, 1));
    CHECK(plan.get(plan.second).period.from == QDate(2024, 2, 19)); // what people wrote stays
    CHECK(plan.bars()->rows()->at(plan.row(plan.second))->start == QDate(2024, 3, 4));
    plan.store().undoStack().undo();
    CHECK(test::dump(plan.store().database()) == before);
    CHECK(plan.bars()->rows()->at(plan.row(plan.first))->start == QDate(2024, 2, 5));
}

TEST_CASE("Escape gives a drag up and writes nothing")
{
    PlanWindow plan;
    const QString before = test::dump(plan.store().database());
    const QPoint from = plan.middle(plan.first), to = from + QPoint(60, 0);
    plan.press(from);
    plan.moveTo(to);
    CHECK(plan.view()->interaction()->isDragging());
    plan.key(Qt::Key_Escape);
    CHECK_FALSE(plan.view()->interaction()->isDragging());
    CHECK(plan.bars()->rows()->at(plan.row(plan.first))->start == QDate(2024, 2, 5));
    plan.release(to);
    CHECK(plan.steps() == 0);
    CHECK(test::dump(plan.store().database()) == before);
    // A click alone is no drag.
    plan.drag(from, from + QPoint(1, 1));
    CHECK(plan.steps() == 0);
    CHECK(plan.view()->current() == PlanKey{PlanKey::Task, plan.first.value()});
}

TEST_CASE("Either end of a bar can be drawn and progress set")
{
    PlanWindow plan;
    QRectF rect = plan.bar(plan.third).band.rect;
    const QPoint end = plan.at({rect.right() - 2, rect.center().y()});
    plan.drag(end, end + QPoint(7 * dayWidth, 0));
    CHECK(plan.get(plan.third).period.from == QDate(2024, 4, 1));
    CHECK(plan.get(plan.third).period.to == QDate(2024, 4, 19));
    rect = plan.bar(plan.third).band.rect;
    const QPoint start = plan.at({rect.left() + 2, rect.center().y()});
    plan.drag(start, start + QPoint(7 * dayWidth, 0));
    CHECK(plan.get(plan.third).period.from == QDate(2024, 4, 8));
    // Beyond the other end there is one day left.
    rect = plan.bar(plan.third).band.rect;
    plan.drag(plan.at({rect.left() + 2, rect.center().y()}), plan.at({rect.right() + 90, rect.center().y()}));
    CHECK(plan.get(plan.third).period.from == QDate(2024, 4, 19));
    CHECK(plan.steps() == 3);

    rect = plan.bar(plan.first).band.rect;
    const QPoint handle = plan.at(plan.bar(plan.first).progressHandle());
    plan.drag(handle, handle + QPoint(int(rect.width() / 2), 0));
    CHECK(plan.get(plan.first).progress == 50);
    CHECK(plan.get(plan.first).state == TaskState::Running);
    CHECK(plan.steps() == 4);
}

TEST_CASE("Bars are linked from end to end and what cannot be is refused")
{
    PlanWindow plan;
    using Part = GanttBar::Part;
    const auto handle = [&](TaskId task, Part part) { return plan.at(plan.bar(task).linkHandle(part)); };
    const auto left = [&](TaskId task) { return plan.at(plan.bar(task).band.rect.center() - QPointF(12, 0)); };
    const auto right = [&](TaskId task) { return plan.at(plan.bar(task).band.rect.center() + QPointF(12, 0)); };
    plan.drag(handle(plan.second, Part::LinkEnd), left(plan.third));
    auto links = load<Dependency>(plan.store().database());
    REQUIRE(links.size() == 2);
    CHECK(links.back().from == plan.second);
    CHECK(links.back().to == plan.third);
    CHECK(links.back().kind == DependencyKind::FinishStart);
    CHECK(plan.steps() == 1);
    plan.store().undoStack().undo();
    plan.drag(handle(plan.second, Part::LinkStart), left(plan.third));
    CHECK(load<Dependency>(plan.store().database()).back().kind == DependencyKind::StartStart);
    plan.store().undoStack().undo();
    plan.drag(handle(plan.second, Part::LinkEnd), right(plan.third));
    CHECK(load<Dependency>(plan.store().database()).back().kind == DependencyKind::FinishFinish);
    plan.store().undoStack().undo();
    plan.drag(handle(plan.second, Part::LinkStart), right(plan.third));
    CHECK(load<Dependency>(plan.store().database()).back().kind == DependencyKind::StartFinish);
    plan.store().undoStack().undo();

    const QString before = test::dump(plan.store().database());
    plan.drag(handle(plan.second, Part::LinkEnd), left(plan.first)); // a circle
    CHECK(test::dump(plan.store().database()) == before);
    CHECK(plan.window.window.messageBar()->property("bad").toBool());
    CHECK(plan.window.window.messageBar()->text().contains(u"circle"_s));
    plan.drag(handle(plan.second, Part::LinkEnd), handle(plan.second, Part::LinkEnd) + QPoint(40, 400)); // nowhere
    CHECK(test::dump(plan.store().database()) == before);
}

TEST_CASE("Which link will be made is said while it is drawn and what was made afterwards")
{
    PlanWindow plan;
    using Part = GanttBar::Part;
    QStringList hints;
    QObject::connect(plan.view()->interaction(), &GanttInteraction::hinted, plan.view(), [&](const QString &hint) { hints << hint; });
    const QPoint handle = plan.at(plan.bar(plan.second).linkHandle(Part::LinkEnd));
    const QPoint right = plan.at(plan.bar(plan.third).band.rect.center() + QPointF(12, 0)), left = right - QPoint(24, 0);
    plan.moveTo(handle + QPoint(0, 90));
    plan.moveTo(handle);
    plan.press(handle);
    plan.moveTo(handle + QPoint(20, 0));
    REQUIRE_FALSE(hints.isEmpty());
    CHECK(hints.last().contains(u"the task that waits for “Second”"_s));
    plan.moveTo(left);
    CHECK(hints.last() == u"Let go: “Third” starts after “Second” ends."_s);
    plan.moveTo(right);
    CHECK(hints.last() == u"Let go: “Third” ends after “Second” ends."_s);
    plan.release(right);
    CHECK(hints.last().isEmpty());
    CHECK(load<Dependency>(plan.store().database()).back().kind == DependencyKind::FinishFinish);
    MessageBar *bar = plan.window.window.messageBar();
    CHECK(bar->text() == u"Link made: “Third” ends after “Second” ends."_s);
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == u"Undo"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    test::Window::settle();
    CHECK(load<Dependency>(plan.store().database()).size() == 1);
}

TEST_CASE("While a link waits for its other task letters look for it and nothing is lost")
{
    PlanWindow plan;
    QString hint;
    QObject::connect(plan.view()->interaction(), &GanttInteraction::hinted, plan.view(), [&](const QString &now) { hint = now; });
    plan.choose(plan.second);
    plan.key(Qt::Key_L);
    CHECK(hint.contains(u"waits for “Second”"_s));
    // What is a key elsewhere (L, T) is a letter here.
    QTest::keyClicks(plan.view()->table(), u"t"_s);
    test::Window::settle();
    CHECK(plan.view()->current().id == plan.third.value());
    plan.choose(plan.undated);
    QTest::keyClick(plan.view()->table(), Qt::Key_Backspace);
    QTest::keyClicks(plan.view()->table(), u"third"_s);
    test::Window::settle();
    CHECK(plan.view()->current().id == plan.third.value());
    CHECK(plan.view()->interaction()->isLinking());
    CHECK(hint.contains(u"“Third” starts after “Second” ends"_s));
    plan.key(Qt::Key_Delete); // and no other key changes the plan
    plan.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(plan.steps() == 0);
    plan.key(Qt::Key_Tab);
    CHECK(hint.contains(u"“Third” starts after “Second” starts"_s));
    plan.key(Qt::Key_Return);
    REQUIRE(load<Dependency>(plan.store().database()).size() == 2);
    CHECK(load<Dependency>(plan.store().database()).back().from == plan.second);
    CHECK(load<Dependency>(plan.store().database()).back().to == plan.third);
    CHECK(load<Dependency>(plan.store().database()).back().kind == DependencyKind::StartStart);
}

TEST_CASE("A bar that is moved keeps its days of work and what the calendar made of it is said")
{
    PlanWindow plan;
    MessageBar *bar = plan.window.window.messageBar();
    plan.bars()->showUnit(TimeUnit::Week);
    plan.choose(plan.third); // 1 to 12 April: nine days of work, Easter Monday is the first
    plan.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(plan.get(plan.third).period.from == QDate(2024, 4, 8));
    CHECK(plan.get(plan.third).period.to == QDate(2024, 4, 18));
    CHECK(bar->text().contains(u"it keeps its 9 day(s) of work"_s));
    plan.choose(plan.first); // 5 to 16 February: ten
    plan.bars()->showUnit(TimeUnit::Month);
    plan.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(plan.get(plan.first).period.from == QDate(2024, 3, 5));
    CHECK(plan.get(plan.first).period.to == QDate(2024, 3, 18));
    CHECK(bar->text().contains(u"it keeps its 10 day(s) of work"_s));
    plan.bars()->showUnit(TimeUnit::Week);
    plan.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(plan.get(plan.first).period.to == QDate(2024, 3, 25));
    CHECK(bar->text().contains(u"15 day(s) of work, 10 before"_s));
}

TEST_CASE("A task without days is given some by drawing them")
{
    PlanWindow plan;
    const int y = int((plan.row(plan.undated) + 0.5) * plan.bars()->scene().rowHeight);
    const QPoint from = plan.at({plan.bars()->scale().x({2024, 3, 4}) + 1, double(y)});
    const QPoint to = plan.at({plan.bars()->scale().right({2024, 3, 15}) - 1, double(y)});
    plan.drag(from, to);
    CHECK(plan.get(plan.undated).period.from == QDate(2024, 3, 4));
    CHECK(plan.get(plan.undated).period.to == QDate(2024, 3, 15));
    CHECK(plan.steps() == 1);
}

TEST_CASE("The keyboard does what the mouse does")
{
    PlanWindow plan;
    plan.bars()->showUnit(TimeUnit::Week);
    plan.choose(plan.third);
    plan.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(plan.get(plan.third).period.from == QDate(2024, 4, 8));
    CHECK(plan.get(plan.third).period.to == QDate(2024, 4, 18)); // Easter Monday was the first of them
    plan.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(plan.get(plan.third).period.from == QDate(2024, 4, 2));
    plan.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(plan.get(plan.third).period.to == QDate(2024, 4, 19));
    plan.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(plan.get(plan.third).period.from == QDate(2024, 4, 9));
    plan.key(Qt::Key_Plus);
    plan.key(Qt::Key_Plus);
    CHECK(plan.get(plan.third).progress == 20);
    plan.key(Qt::Key_Minus);
    CHECK(plan.get(plan.third).progress == 10);
    CHECK(plan.steps() == 7);

    plan.key(Qt::Key_L);
    CHECK(plan.view()->interaction()->isLinking());
    plan.key(Qt::Key_Escape);
    CHECK_FALSE(plan.view()->interaction()->isLinking());
    plan.choose(plan.second);
    plan.key(Qt::Key_L);
    plan.key(Qt::Key_Down);
    plan.key(Qt::Key_Return);
    REQUIRE(load<Dependency>(plan.store().database()).size() == 2);
    CHECK(load<Dependency>(plan.store().database()).back().to == plan.third);

    plan.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(plan.shown() == QStringList{u"1.1 Congress"_s, u"First"_s, u"Third"_s, u"Second"_s, u"Undated"_s});
    CHECK(plan.view()->current().id == plan.third.value()); // it stays chosen
    plan.key(Qt::Key_Down, Qt::AltModifier);
    plan.choose(plan.undated);
    plan.key(Qt::Key_Tab);
    CHECK(plan.get(plan.undated).parent == plan.third);
    CHECK(plan.row(plan.undated) > 0); // its new place is open
    plan.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(plan.get(plan.undated).parent.isNull());
    plan.key(Qt::Key_Delete);
    CHECK_FALSE(find<Task>(plan.store().database(), plan.undated).has_value());
    CHECK(plan.window.window.messageBar()->isVisible());
    plan.store().undoStack().undo();
    CHECK(find<Task>(plan.store().database(), plan.undated).has_value());
}

TEST_CASE("Tab goes along the cells of a row and Alt with an arrow goes back to the page before")
{
    PlanWindow plan;
    GanttTable *table = plan.view()->table();
    plan.choose(plan.third);
    plan.key(Qt::Key_F2);
    auto *line = table->viewport()->findChild<QLineEdit *>();
    REQUIRE(line);
    test::Window::type(line, u"Third time"_s);
    test::Window::press(line, Qt::Key_Tab);
    CHECK(plan.get(plan.third).title == u"Third time"_s);
    CHECK(table->currentIndex().column() == PlanModel::When);
    auto *next = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(next);
    test::Window::type(next, u"June 2024"_s);
    test::Window::press(next, Qt::Key_Return);
    CHECK(plan.get(plan.third).period.from == QDate(2024, 6, 1));
    const Period before = plan.get(plan.third).period;
    plan.window.window.go("home"_L1);
    plan.window.window.go("planning"_L1);
    test::Window::settle();
    plan.choose(plan.third);
    plan.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(plan.window.page<PlanningPage>() == nullptr);
    CHECK(plan.get(plan.third).period == before);
}

TEST_CASE("A task is added and named with the keyboard alone")
{
    PlanWindow plan;
    for (const bool shortcut : {false, true}) {
        plan.choose(plan.first);
        shortcut ? plan.key(Qt::Key_N, Qt::ControlModifier) : plan.key(Qt::Key_Insert);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(editor);
        QTest::keyClicks(editor, u"Venue"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        test::Window::settle();
        CHECK(plan.shown().at(2) == u"Venue"_s);
    }
    CHECK(plan.steps() == 4); // added, named, twice
    plan.choose(plan.first);
    plan.key(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    QTest::keyClicks(editor, u"Opening"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    test::Window::settle();
    CHECK(plan.get(plan.first).title == u"Opening"_s);
    CHECK(QApplication::focusWidget() == plan.view()->table());
}

TEST_CASE("Table and bars have one selection and one scrolling")
{
    PlanWindow plan;
    QTest::mouseClick(plan.bars()->viewport(), Qt::LeftButton, {}, plan.middle(plan.second));
    CHECK(plan.view()->current().id == plan.second.value());
    CHECK(plan.view()->table()->currentIndex() == plan.view()->model()->indexOf(plan.second));
    CHECK(QApplication::focusWidget() == plan.view()->table());
    for (int i = 0; i < 60; ++i)
        plan.store().edit(u"add"_s, [&](Transaction &transaction) { plan::addTask(transaction, plan.action, u"more"_s); });
    test::Window::settle();
    REQUIRE(plan.bars()->verticalScrollBar()->maximum() > 0);
    CHECK(plan.bars()->verticalScrollBar()->maximum() == plan.view()->table()->verticalScrollBar()->maximum());
    CHECK(plan.bars()->viewport()->height() == plan.view()->table()->viewport()->height());
    plan.bars()->verticalScrollBar()->setValue(120);
    CHECK(plan.view()->table()->verticalScrollBar()->value() == 120);
    plan.view()->table()->verticalScrollBar()->setValue(40);
    CHECK(plan.bars()->verticalScrollBar()->value() == 40);
    for (const PlanRow *each : plan.bars()->rows()->rows()) { // the same rows at the same heights
        const QRect inTable = plan.view()->table()->visualRect(plan.view()->model()->indexOf(each->key));
        const double y = plan.bars()->rows()->rowOf(each->key) * plan.bars()->scene().rowHeight - 40;
        REQUIRE(inTable.top() == int(y));
    }
    plan.view()->table()->collapse(plan.view()->model()->index(0, 0));
    CHECK(plan.bars()->rows()->count() == 1);
    CHECK(plan.row(plan.first) == -1);
}

TEST_CASE("The wheel zooms about what is under it and the buttons choose a unit")
{
    PlanWindow plan;
    const QDate under = plan.bars()->scale().dayAt(plan.bars()->toScene({200, 50}).x());
    const double before = plan.bars()->scale().dayWidth;
    QWheelEvent wheel({200, 50}, plan.bars()->viewport()->mapToGlobal(QPointF(200, 50)), {}, {0, 240}, {}, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(plan.bars()->viewport(), &wheel);
    CHECK(plan.bars()->scale().dayWidth > before);
    CHECK(std::abs(plan.bars()->scale().dayAt(plan.bars()->toScene({200, 50}).x()).daysTo(under)) <= 1);
    for (QPushButton *button : plan.page()->findChildren<QPushButton *>()) {
        if (button->text() == u"Year"_s)
            button->click();
    }
    CHECK(plan.bars()->scale().unit() == TimeUnit::Year);
    plan.bars()->fit();
    for (const TaskId task : {plan.first, plan.second, plan.third}) {
        const QRectF rect = plan.bar(task).band.rect.translated(plan.bars()->fromScene({0, 0}));
        CHECK(rect.left() >= 0);
        CHECK(rect.right() <= plan.bars()->viewport()->width());
    }
}

TEST_CASE("The plan is narrowed by words and by state and a task that is asked for shows all the same")
{
    PlanWindow plan;
    test::Window::type(plan.page()->tools()->filterField(), u"sec"_s);
    CHECK(plan.shown() == QStringList{u"1.1 Congress"_s, u"Second"_s});
    plan.window.window.go("planning"_L1, plan.first.value());
    test::Window::settle();
    CHECK(plan.shown().size() == 5);
    CHECK(plan.view()->current().id == plan.first.value());
    plan.window.window.go("planning"_L1, plan.action.value());
    CHECK(plan.page()->title() == QStringList{u"Action plan"_s, u"1.1"_s, u"Congress"_s});
    CHECK(plan.shown().size() == 4);
}

TEST_CASE("Whether what depends on a task moves or only warns is the plan's own choice")
{
    PlanWindow plan;
    plan.store().edit(u"late"_s, [&](Transaction &transaction) {
        update(transaction, plan::withDays(plan.get(plan.first), {2024, 2, 12}, {2024, 2, 23}, true, Calendar()));
    });
    test::Window::settle();
    auto *strip = plan.page()->findChild<ObstacleStrip *>();
    CHECK(plan.bars()->rows()->at(plan.row(plan.second))->start == QDate(2024, 2, 26));
    for (QCheckBox *box : plan.page()->findChildren<QCheckBox *>()) {
        if (box->text() == u"Move what depends"_s)
            box->click();
    }
    test::Window::settle();
    CHECK(profileOf(plan.store().database()).scheduling == Scheduling::Warn);
    CHECK(plan.bars()->rows()->at(plan.row(plan.second))->start == QDate(2024, 2, 19));
    REQUIRE(strip->isVisible());
    plan.choose(plan.third);
    strip->findChildren<QPushButton *>().last()->click();
    CHECK(plan.view()->current().id == plan.second.value());
}

TEST_CASE("An empty plan offers its first task")
{
    test::Network network;
    test::Window window;
    window.open(network);
    window.window.go("planning"_L1);
    test::Window::settle();
    auto *page = window.page<PlanningPage>();
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Plan a first task"_s)
            button->click();
    }
    test::Window::settle();
    CHECK(load<Task>(window.store().database()).size() == 1);
    CHECK(page->view()->isVisible());
}

TEST_CASE("The plan as it is can be kept as reference")
{
    PlanWindow plan;
    plan.view()->commands()->takeReference();
    test::Window::settle();
    CHECK(load<BaselineTask>(plan.store().database()).size() == 3);
    plan.choose(plan.third);
    plan.key(Qt::Key_Right, Qt::ControlModifier);
    plan.bars()->setReference(true);
    const GanttBar &bar = plan.bar(plan.third);
    CHECK(bar.reference.right() < bar.band.rect.right());
}

TEST_CASE("The details of a task leave room for bars and give it back to the table")
{
    PlanWindow plan;
    QPushButton *details = plan.page()->findChild<PlanTools *>()->detailsButton();
    const auto toggle = [&] {
        details->toggle();
        test::Window::settle();
    };
    if (details->isChecked())
        toggle();
    const int width = plan.view()->table()->width();
    for (int i = 0; i < 3; ++i) {
        toggle();
        CHECK(plan.view()->table()->width() < width);
        CHECK(plan.view()->table()->isColumnHidden(PlanModel::Who));
        CHECK_FALSE(plan.view()->table()->isColumnHidden(PlanModel::When));
        applyTheme(*qApp, i == 0); // another look lays everything out again
        test::Window::settle();
        toggle();
        CHECK(std::abs(plan.view()->table()->width() - width) <= 2);
        CHECK_FALSE(plan.view()->table()->isColumnHidden(PlanModel::Who));
    }
}

TEST_CASE("A question typed into a cell of the plan is to be decided in the same undo step")
{
    PlanWindow plan;
    const int before = plan.steps();
    const QModelIndex cell = plan.view()->model()->indexOf(PlanKey{PlanKey::Task, plan.third.value()}, PlanModel::When);
    REQUIRE(plan.view()->model()->setData(cell, u"autumn 2024?"_s, Qt::EditRole));
    CHECK(load<Decision>(plan.store().database()).size() == 1);
    CHECK(plan.steps() == before + 1);
    plan.store().undoStack().undo();
    CHECK(load<Decision>(plan.store().database()).empty());
}
