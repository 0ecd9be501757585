#include "models/domain/planedits.h"
#include "models/lists/linkmodel.h"
#include "models/lists/planload.h"
#include "tests/views/gantt/planwindow.h"
#include "views/gantt/ganttload.h"
#include "views/gantt/gantttip.h"
#include "views/planning/plantools.h"
#include "views/planning/taskdetails.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>

using namespace maillage;
using namespace Qt::StringLiterals;
using test::PlanWindow;

namespace {

/// Chooses several tasks with Ctrl and clicks on their bars.
void chooseSeveral(PlanWindow &plan, const QList<TaskId> &tasks)
{
    plan.choose(tasks.first());
    for (const TaskId task : tasks.mid(1))
        QTest::mouseClick(plan.bars()->viewport(), Qt::LeftButton, Qt::ControlModifier, plan.middle(task));
    test::Window::settle();
}

template<typename W>
W *fieldNamed(QWidget *inside, const QString &name)
{
    for (W *field : inside->findChildren<W *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Several chosen tasks are moved and drawn and noted and removed together")
{
    PlanWindow plan;
    plan.bars()->showUnit(TimeUnit::Week);
    chooseSeveral(plan, {plan.first, plan.third});
    CHECK(plan.view()->interaction()->selectedTasks() == QList<TaskId>{plan.first, plan.third});
    plan.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(plan.get(plan.first).period.from == QDate(2024, 2, 12));
    CHECK(plan.get(plan.third).period.from == QDate(2024, 4, 8));
    CHECK(plan.steps() == 1);
    plan.store().undoStack().undo();
    CHECK(plan.get(plan.first).period.from == QDate(2024, 2, 5));
    CHECK(plan.get(plan.third).period.from == QDate(2024, 4, 1));

    plan.bars()->setDayWidth(PlanWindow::dayWidth);
    plan.bars()->showDay({2024, 3, 8});
    test::Window::settle();
    const QPoint from = plan.middle(plan.first), to = from + QPoint(7 * PlanWindow::dayWidth, 0);
    plan.press(from);
    plan.moveTo(from + QPoint(10, 0));
    plan.moveTo(to);
    CHECK(plan.bars()->rows()->at(plan.row(plan.third))->start == QDate(2024, 4, 8)); // shown along
    plan.release(to);
    CHECK(plan.get(plan.first).period.from == QDate(2024, 2, 12));
    CHECK(plan.get(plan.third).period.from == QDate(2024, 4, 8));
    CHECK(plan.steps() == 1);
    CHECK(plan.view()->interaction()->selectedTasks().size() == 2);
    plan.store().undoStack().undo();

    plan.key(Qt::Key_Plus);
    CHECK(plan.get(plan.first).progress == 10);
    CHECK(plan.get(plan.third).progress == 10);
    CHECK(plan.steps() == 1);
    plan.store().undoStack().undo();

    plan.view()->table()->setColumnHidden(PlanModel::Who, false);
    plan.view()->table()->selectionModel()->setCurrentIndex(plan.view()->model()->indexOf(plan.third, PlanModel::Who), QItemSelectionModel::NoUpdate);
    plan.key(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    QTest::keyClicks(editor, u"Bob"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    test::Window::settle();
    CHECK(plan.get(plan.first).who == u"Bob"_s);
    CHECK(plan.get(plan.third).who == u"Bob"_s);
    CHECK(plan.get(plan.second).who == u"Anne"_s);
    CHECK(plan.steps() == 1);
    plan.store().undoStack().undo();

    plan.view()->commands()->unlink(load<Dependency>(plan.store().database()).front().id); // a task cannot wait for its whole
    test::Window::settle();
    chooseSeveral(plan, {plan.second, plan.third});
    plan.key(Qt::Key_Tab);
    CHECK(plan.get(plan.second).parent == plan.first);
    CHECK(plan.get(plan.third).parent == plan.first);
    plan.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(plan.shown() == QStringList{u"1.1 Congress"_s, u"First"_s, u"Second"_s, u"Third"_s, u"Undated"_s});
    plan.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(plan.shown() == QStringList{u"1.1 Congress"_s, u"Second"_s, u"Third"_s, u"First"_s, u"Undated"_s});
    plan.key(Qt::Key_Up, Qt::AltModifier); // at the top both stay as they are
    CHECK(plan.shown() == QStringList{u"1.1 Congress"_s, u"Second"_s, u"Third"_s, u"First"_s, u"Undated"_s});
    plan.key(Qt::Key_Delete);
    CHECK(load<Task>(plan.store().database()).size() == 2);

    // A click without a drag chooses the one alone again.
    plan.store().undoStack().undo();
    test::Window::settle();
    chooseSeveral(plan, {plan.second, plan.third});
    QTest::mouseClick(plan.bars()->viewport(), Qt::LeftButton, {}, plan.middle(plan.third));
    CHECK(plan.view()->interaction()->selectedTasks() == QList<TaskId>{plan.third});
}

TEST_CASE("Tasks are copied and cut and pasted within the plan and with a spreadsheet")
{
    PlanWindow plan;
    chooseSeveral(plan, {plan.first, plan.second});
    plan.key(Qt::Key_C, Qt::ControlModifier);
    const QString table = QGuiApplication::clipboard()->text();
    CHECK(table.startsWith(u"Task\tWhen\tStart\tEnd\tDays\tWho\t%\n"_s));
    CHECK(table.contains(u"\t2024-02-05\t2024-02-16\t\tAnne\t0\n"_s));
    CHECK(table.contains(u"\t2024-02-19\t2024-03-01\t"_s));
    plan.choose(plan.undated);
    plan.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(plan.shown() == QStringList{u"1.1 Congress"_s, u"First"_s, u"Second"_s, u"Third"_s, u"Undated"_s, u"First"_s, u"Second"_s});
    CHECK(load<Dependency>(plan.store().database()).size() == 2); // the link between them came along
    CHECK(plan.steps() == 1);
    CHECK(plan.view()->interaction()->selectedTasks().size() == 2);
    plan.store().undoStack().undo();

    plan.choose(plan.first);
    plan.key(Qt::Key_X, Qt::ControlModifier);
    CHECK_FALSE(find<Task>(plan.store().database(), plan.first));
    plan.choose(plan.third);
    plan.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(plan.shown() == QStringList{u"1.1 Congress"_s, u"Second"_s, u"Third"_s, u"First"_s, u"Undated"_s});

    QGuiApplication::clipboard()->setText(u"Réserver la salle\t02/09/2024\t06/09/2024\tZoé\r\n  Visiter\t3 septembre 2024\r\nInviter\tautomne 2024\t2\r\n"_s);
    plan.choose(plan.undated);
    plan.key(Qt::Key_V, Qt::ControlModifier);
    const auto all = load<Task>(plan.store().database(), u"1 ORDER BY id DESC LIMIT 3"_s);
    REQUIRE(all.size() == 3);
    CHECK(all[2].title == u"Réserver la salle"_s);
    CHECK(all[2].period.from == QDate(2024, 9, 2));
    CHECK(all[2].period.to == QDate(2024, 9, 6));
    CHECK(all[2].who == u"Zoé"_s);
    CHECK(all[1].title == u"Visiter"_s);
    CHECK(all[1].parent == all[2].id);
    CHECK(all[1].period.from == QDate(2024, 9, 3));
    CHECK(all[0].period.words == u"automne 2024"_s);
    CHECK(all[0].duration == 2);

    QGuiApplication::clipboard()->setText(u" \n\n"_s);
    const int before = plan.steps();
    plan.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(plan.steps() == before);
    CHECK(plan.window.window.messageBar()->text().contains(u"no task to paste"_s));
}

TEST_CASE("Kinds of links look different and say what they are and are changed in place")
{
    QSet<QString> looks;
    for (const auto &coded : Codes<DependencyKind>::values) {
        QStringList dashes;
        for (const qreal length : dashesOf(coded.value))
            dashes << QString::number(length);
        looks << dashes.join(u' ');
    }
    CHECK(looks.size() == 4);

    PlanWindow plan;
    const auto &links = plan.bars()->layoutNow().links();
    REQUIRE(links.size() == 1);
    const QPointF on = (links.front().line.at(0) + links.front().line.at(1)) / 2;
    REQUIRE(plan.bars()->layoutNow().linkAt(on));
    CHECK(plan.bars()->layoutNow().linkAt(on)->id == links.front().id);
    CHECK(tipFor(links.front(), plan.view()->model()->plan()).contains(u"“Second” starts after “First” ends"_s));
    plan.view()->commands()->setLinkKind(links.front().id, DependencyKind::StartStart);
    test::Window::settle();
    CHECK(load<Dependency>(plan.store().database()).front().kind == DependencyKind::StartStart);
    CHECK(plan.bars()->layoutNow().links().front().kind == DependencyKind::StartStart);

    LinkModel model(plan.store(), "to_task_id"_L1);
    model.setScope(plan.second.value());
    const QModelIndex lag = model.index(0, model.columnOf("lag"_L1)), kind = model.index(0, model.columnOf("kind"_L1));
    REQUIRE(lag.flags().testFlag(Qt::ItemIsEditable));
    CHECK(model.setData(lag, u"3"_s));
    CHECK(model.setData(kind, u"finish-finish"_s));
    CHECK_FALSE(model.setData(lag, u"soon"_s));
    CHECK(load<Dependency>(plan.store().database()).front().lag == 3);
    CHECK(load<Dependency>(plan.store().database()).front().kind == DependencyKind::FinishFinish);
}

TEST_CASE("What any reference said stands beside what is now with the difference")
{
    PlanWindow plan;
    const auto boxes = plan.window.window.findChildren<QCheckBox *>();
    const auto shown = std::find_if(boxes.begin(), boxes.end(), [](const QCheckBox *box) { return box->text() == u"Reference"_s; });
    REQUIRE(shown != boxes.end());
    CHECK_FALSE((*shown)->isChecked());
    plan.view()->commands()->takeReference();
    test::Window::settle();
    CHECK((*shown)->isChecked()); // as the sentence says
    plan.bars()->showUnit(TimeUnit::Week);
    plan.choose(plan.third);
    plan.key(Qt::Key_Right, Qt::ControlModifier);
    const auto cell = [&](int column) { return plan.view()->model()->indexOf(plan.third, column).data().toString(); };
    CHECK(cell(PlanModel::ReferenceStart) == u"1 Apr 2024"_s);
    CHECK(cell(PlanModel::ReferenceEnd) == u"12 Apr 2024"_s);
    CHECK(cell(PlanModel::Start) == u"8 Apr 2024"_s);
    CHECK(cell(PlanModel::Lateness).startsWith(u"+6"_s)); // a holiday was in its first week
    plan.view()->commands()->takeReference(); // a second one, which is compared with from now on
    test::Window::settle();
    CHECK(cell(PlanModel::ReferenceStart) == u"8 Apr 2024"_s);
    CHECK(cell(PlanModel::Lateness) == u"as planned"_s);
    auto *tools = plan.page()->tools();
    emit tools->referenceMenu()->aboutToShow();
    const QList<QAction *> offered = tools->referenceMenu()->actions();
    REQUIRE(offered.size() == 4); // two references, a line, taking one
    CHECK(offered.at(3)->text() == u"Take the plan as reference"_s);
    offered.at(1)->trigger();
    test::Window::settle();
    CHECK(cell(PlanModel::ReferenceStart) == u"1 Apr 2024"_s);
    CHECK(plan.bars()->scene().reference);
}

TEST_CASE("Who has too much to do in a week is seen and led to")
{
    PlanWindow plan;
    plan.store().edit(u"work"_s, [&](Transaction &transaction) {
        for (const char *title : {"Flyer", "Posters"}) {
            Task task;
            task.title = QString::fromLatin1(title);
            task.who = u"Zoé"_s;
            task.period = Period::read(u"13 – 17 mai 2024"_s);
            task.duration = 4;
            insert(transaction, task);
        }
    });
    test::Window::settle();
    for (QPushButton *button : plan.page()->findChildren<QPushButton *>()) {
        if (button->text() == u"Load"_s)
            button->click();
    }
    test::Window::settle();
    GanttLoad *shown = plan.view()->load();
    REQUIRE(shown->isVisible());
    const PlanLoad &load = shown->load();
    const int zoe = int(load.people().indexOf(u"Zoé"_s));
    REQUIRE(zoe >= 0);
    int over = -1;
    for (int week = 0; week < int(load.weeks().size()); ++week) {
        if (load.weeks()[size_t(week)] == QDate(2024, 5, 13)) {
            CHECK(load.cell(zoe, week).days == 8);
            CHECK(load.room(week) == 5);
            CHECK(load.isOver(zoe, week));
            over = week;
        } else {
            CHECK_FALSE(load.isOver(zoe, week));
        }
    }
    REQUIRE(over >= 0);
    CHECK(shown->table()->item(zoe, over)->text() == u"8"_s);
    emit shown->table()->cellActivated(zoe, over);
    CHECK(plan.view()->model()->row(plan.view()->table()->currentIndex())->title == u"Flyer"_s);
    const int anne = int(load.people().indexOf(u"Anne"_s)); // her tasks say no days: named, not counted
    CHECK(load.cell(anne, 0).days == 0);
    CHECK(load.cell(anne, 0).running == 1);
}

TEST_CASE("The plan is narrowed to what is critical and to a person")
{
    PlanWindow plan;
    QComboBox *state = fieldNamed<QComboBox>(plan.page(), u"In which state"_s);
    REQUIRE(state);
    state->setCurrentIndex(state->findText(u"Critical only"_s));
    emit state->activated(state->currentIndex());
    test::Window::settle();
    CHECK(plan.shown() == QStringList{u"1.1 Congress"_s, u"Third"_s});
    plan.page()->tools()->clearFilter();
    CHECK(plan.shown().size() == 5);
}

TEST_CASE("Zooming keeps the chosen bar and a task chosen by keyboard is brought into view")
{
    PlanWindow plan;
    plan.choose(plan.third);
    const auto middle = [&] { return plan.bars()->fromScene(plan.bar(plan.third).band.rect.center()).x(); };
    const double before = middle();
    for (int i = 0; i < 6; ++i)
        plan.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(std::abs(middle() - before) < 4);
    plan.bars()->showUnit(TimeUnit::Day);
    CHECK(std::abs(middle() - before) < 4);
    plan.key(Qt::Key_Up);
    CHECK(plan.view()->current().id == plan.second.value());
    const QRectF rect = plan.bar(plan.second).band.rect.translated(plan.bars()->fromScene({0, 0}));
    CHECK(rect.right() > 0);
    CHECK(rect.left() < plan.bars()->viewport()->width());
}

TEST_CASE("The plan is printed by Ctrl and P")
{
    PlanWindow plan;
    const QString path = plan.network.file(u"printed.pdf"_s);
    prompt::answerWith([&](const QString &) { return path; });
    plan.choose(plan.first);
    plan.key(Qt::Key_P, Qt::ControlModifier);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("A field of a task that is refused loses no other and half days say why not")
{
    PlanWindow plan;
    plan.choose(plan.third);
    plan.page()->tools()->detailsButton()->setChecked(true);
    test::Window::settle();
    auto *details = plan.page()->findChild<TaskDetails *>();
    auto *duration = fieldNamed<QLineEdit>(details, u"Lasts (days)"_s), *who = fieldNamed<QLineEdit>(details, u"Who"_s);
    auto *days = fieldNamed<QLineEdit>(details, u"On which days"_s);
    auto *notes = fieldNamed<QPlainTextEdit>(details, u"Notes"_s);
    REQUIRE((duration && who && notes && days));
    duration->clear();
    test::Window::type(duration, u"2,5"_s);
    who->setFocus();
    who->selectAll();
    test::Window::type(who, u"Bob"_s);
    test::Window::type(notes, u"by train"_s);
    days->setFocus();
    test::Window::settle();
    CHECK(duration->toolTip() == u"A task takes whole days: half days are not planned. Write 2 or 3."_s);
    CHECK(duration->text() == u"2,5"_s);
    CHECK(plan.get(plan.third).who == u"Bob"_s);
    CHECK(plan.get(plan.third).notes == u"by train"_s);
    CHECK_FALSE(plan.get(plan.third).duration);
    duration->setFocus();
    duration->selectAll();
    test::Window::type(duration, u"2"_s);
    test::Window::type(days, u"samedi et dimanche"_s);
    test::Window::press(days, Qt::Key_Return);
    who->setFocus();
    test::Window::settle();
    CHECK(plan.get(plan.third).duration == 2);
    CHECK(plan.get(plan.third).days == u"67"_s);
    CHECK(plan.bars()->rows()->at(plan.row(plan.third))->start.dayOfWeek() >= 6);

    // In the table as well: "2,5" is not 2.
    QString said;
    QObject::connect(plan.view()->model(), &PlanModel::refused, plan.view(), [&](const QString &sentence) { said = sentence; });
    CHECK_FALSE(plan.view()->model()->setData(plan.view()->model()->indexOf(plan.third, PlanModel::Duration), u"2,5"_s));
    CHECK(said.contains(u"half days are not planned"_s));
    CHECK(plan.get(plan.third).duration == 2);
}
