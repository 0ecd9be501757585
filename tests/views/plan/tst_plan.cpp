#include "models/domain/decision.h"
#include "models/domain/obligation.h"
#include "models/domain/task.h"
#include "tests/views/window.h"
#include "views/decisions/decisionspage.h"
#include "views/obligations/obligationspage.h"
#include "views/plan/planpage.h"
#include "views/plan/sheetlist.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

SheetList *sheetList(MainWindow &window, const QString &title)
{
    for (SheetList *list : window.currentPage()->findChildren<SheetList *>()) {
        if (list->table()->accessibleName() == title)
            return list;
    }
    return nullptr;
}

template<typename W>
W *planField(MainWindow &window, const QString &name)
{
    for (W *widget : window.currentPage()->findChildren<W *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QAction *mainAction(MainWindow &window, const QString &text)
{
    for (QAction *action : window.currentPage()->mainActions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// A window on a file with one action, its sheet in view.
struct PlanPageWindow
{
    PlanPageWindow()
    {
        Action action;
        action.title = u"Congrès"_s;
        id = network.add(action);
        window.open(network);
        window.window.go("plan"_L1, id.value());
        test::Window::settle();
    }

    test::Network network;
    ActionId id;
    test::Window window;
};

} // namespace

TEST_CASE("Lines of a sheet are typed one after the other and moved and removed by keys")
{
    PlanPageWindow plan;
    SheetList *steps = sheetList(plan.window.window, u"Steps"_s);
    REQUIRE(steps);
    test::Window::type(steps->entry(), u"autumn 2022: approve"_s);
    test::Window::press(steps->entry(), Qt::Key_Return);
    test::Window::type(steps->entry(), u"find the place?"_s);
    test::Window::press(steps->entry(), Qt::Key_Return);
    CHECK(steps->entry()->text().isEmpty());
    const auto lines = [&] { return load<ActionLine>(plan.window.store().database(), u"kind = 'step' ORDER BY position, id"_s); };
    REQUIRE(lines().size() == 2);
    CHECK(lines()[0].period.words == u"autumn 2022"_s);
    CHECK(lines()[0].text == u"approve"_s);
    CHECK(load<Decision>(plan.window.store().database()).size() == 1);
    CHECK(steps->table()->height() >= 2 * steps->fontMetrics().height());

    steps->table()->setCurrentIndex(steps->model()->index(1, steps->model()->columnOf("text"_L1)));
    test::Window::press(steps->table(), Qt::Key_Up, Qt::AltModifier);
    CHECK(lines()[0].text == u"find the place?"_s);
    CHECK(steps->table()->currentIndex().row() == 0);
    test::Window::press(steps->table(), Qt::Key_Delete);
    CHECK(lines().size() == 1);
    CHECK(load<Decision>(plan.window.store().database()).empty());
    plan.window.store().undoStack().undo();
    CHECK(lines().size() == 2);
    CHECK(load<Decision>(plan.window.store().database()).size() == 1);
}

TEST_CASE("A pasted list becomes as many lines")
{
    PlanPageWindow plan;
    SheetList *objectives = sheetList(plan.window.window, u"Objectives"_s);
    QGuiApplication::clipboard()->setText(u"- Know one another\n- Share\n\n"_s);
    objectives->entry()->setFocus();
    test::Window::press(objectives->entry(), Qt::Key_V, Qt::ControlModifier);
    const auto lines = load<ActionLine>(plan.window.store().database(), u"kind = 'objective' ORDER BY position"_s);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].text == u"Share"_s);
    CHECK(plan.window.store().undoStack().count() == 1); // one paste, one step
}

TEST_CASE("An amount that is none is refused in a sentence and nothing is lost")
{
    PlanPageWindow plan;
    SheetList *funding = sheetList(plan.window.window, u"Provisional funding"_s);
    test::Window::type(funding->entry(), u"Foundation = 1500"_s);
    test::Window::press(funding->entry(), Qt::Key_Return);
    const QModelIndex amount = funding->model()->index(0, funding->model()->columnOf("amount"_L1));
    CHECK_FALSE(funding->model()->setData(amount, u"a lot"_s));
    CHECK(plan.window.window.messageBar()->text().contains(u"a lot"_s));
    CHECK(funding->model()->setData(amount, u"2 000,50"_s));
    CHECK(load<Funding>(plan.window.store().database()).front().amount == 2000.5);
    CHECK(funding->model()->setData(amount, QString()));
    CHECK_FALSE(load<Funding>(plan.window.store().database()).front().amount);
}

TEST_CASE("A question in a planField of the sheet is listed and answered")
{
    PlanPageWindow plan;
    auto *staff = planField<QLineEdit>(plan.window.window, u"Staff"_s);
    REQUIRE(staff);
    test::Window::type(staff, u"The team, and who else?"_s);
    test::Window::press(staff, Qt::Key_Return);
    plan.window.window.go("decisions"_L1);
    test::Window::settle();
    auto *answer = planField<QPlainTextEdit>(plan.window.window, u"Answer"_s);
    REQUIRE(answer);
    test::Window::type(answer, u"The regions"_s);
    test::Window::press(answer, Qt::Key_Tab);
    const auto decisions = load<Decision>(plan.window.store().database());
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].question == u"The team, and who else?"_s);
    CHECK(decisions[0].answer == u"The regions"_s);
    CHECK(decisions[0].decidedOn.isValid());
}

TEST_CASE("A sheet goes out as a document")
{
    PlanPageWindow plan;
    const QString path = plan.network.file(u"sheet.html"_s);
    prompt::answerWith([&](const QString &) { return path; });
    for (QAction *action : mainAction(plan.window.window, u"Export"_s)->menu()->actions()) {
        action->trigger();
        test::Window::settle();
        if (action->text().contains(u"axis"_s)) {
            CHECK_FALSE(QFile::exists(path)); // it belongs to none
            continue;
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(file.readAll()).contains(u"Congrès"_s));
        file.remove();
    }
}

TEST_CASE("An overdue term opens its plan")
{
    PlanPageWindow plan;
    plan.window.store().edit(u"add"_s, [](Transaction &transaction) {
        Obligation obligation;
        obligation.title = u"Assembly"_s;
        obligation.lastDate = QDate(2019, 10, 12);
        insert(transaction, obligation);
    });
    plan.window.window.go("obligations"_L1);
    test::Window::settle();
    QAction *open = mainAction(plan.window.window, u"Open a plan"_s);
    REQUIRE(open);
    open->trigger();
    test::Window::settle();
    CHECK(load<Task>(plan.window.store().database()).size() == 4);
    CHECK(load<Obligation>(plan.window.store().database()).front().action);
    plan.window.store().undoStack().undo();
    CHECK(load<Task>(plan.window.store().database()).empty());
}

TEST_CASE("Steps of a sheet are made tasks by one button and one undo step")
{
    PlanPageWindow plan;
    SheetList *steps = sheetList(plan.window.window, u"Steps"_s);
    REQUIRE(steps);
    test::Window::type(steps->entry(), u"autumn 2022: approve"_s);
    test::Window::press(steps->entry(), Qt::Key_Return);
    QPushButton *make = steps->findChild<QPushButton *>();
    REQUIRE(make);
    make->click();
    const auto tasks = [&] { return load<Task>(plan.window.store().database()); };
    REQUIRE(tasks().size() == 1);
    CHECK(tasks().front().period.words == u"autumn 2022"_s);
    plan.window.store().undoStack().undo();
    CHECK(tasks().empty());
}

TEST_CASE("The days of a step show while its time is typed into its cell")
{
    PlanPageWindow plan;
    SheetList *steps = sheetList(plan.window.window, u"Steps"_s);
    REQUIRE(steps);
    test::Window::type(steps->entry(), u"approve"_s);
    test::Window::press(steps->entry(), Qt::Key_Return);
    const QModelIndex cell = steps->model()->index(0, steps->model()->columnOf("period"_L1));
    steps->table()->setCurrentIndex(cell);
    steps->table()->edit(cell);
    auto *line = steps->table()->viewport()->findChild<QLineEdit *>();
    REQUIRE(line);
    test::Window::type(line, u"autumn 2022"_s);
    const auto shown = [&] {
        for (QLabel *label : plan.window.window.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (label->isVisible() && label->text().contains(u"2022"_s))
                return true;
        }
        return false;
    };
    CHECK(shown());
    test::Window::press(line, Qt::Key_Return);
    test::Window::settle();
    CHECK_FALSE(shown());
    CHECK(load<ActionLine>(plan.window.store().database()).front().period.words == u"autumn 2022"_s);
}

TEST_CASE("Funding of an amount that is not known says so")
{
    PlanPageWindow plan;
    SheetList *funding = sheetList(plan.window.window, u"Provisional funding"_s);
    REQUIRE(funding);
    test::Window::type(funding->entry(), u"Foundation"_s);
    test::Window::press(funding->entry(), Qt::Key_Return);
    REQUIRE(funding->model()->rowCount() == 1);
    const int amount = funding->model()->columnOf("amount"_L1);
    CHECK(funding->model()->index(0, amount).data().toString().isEmpty());
    CHECK(funding->table()->columnWidth(amount) >= funding->fontMetrics().horizontalAdvance(u"to be specified"_s));
}
