#include "models/domain/clock.h"
#include "models/domain/indicator.h"
#include "tests/views/window.h"
#include "views/indicators/indicatorspage.h"
#include "views/indicators/standingpanel.h"
#include "views/plan/sheetlist.h"
#include "views/shell/finder.h"
#include "views/widgets/indicatortable.h"
#include "views/widgets/listpanel.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

#include <memory>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

template<typename W>
W *field(MainWindow &window, const QString &name)
{
    for (W *widget : window.currentPage()->findChildren<W *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QPushButton *button(MainWindow &window, const QString &text)
{
    for (QPushButton *one : window.currentPage()->findChildren<QPushButton *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

void trigger(MainWindow &window, const QString &text)
{
    for (QAction *action : window.currentPage()->mainActions()) {
        if (action->text() == text)
            action->trigger();
    }
    test::Window::settle();
}

void choose(QComboBox *box, const QString &code)
{
    box->setCurrentIndex(box->findData(code));
    emit box->activated(box->currentIndex());
    test::Window::settle();
}

/// A window on a file with one action and some indicators, on 24 March 2023.
struct IndicatorsWindow
{
    IndicatorsWindow()
    {
        clock::stopAt(QDateTime(QDate(2023, 3, 24), QTime(12, 0)));
        Action one;
        one.number = u"1.5"_s;
        one.title = u"Financements"_s;
        action = network.add(one);
        calls = add(u"Calls passed on"_s, IndicatorKind::Number, 12);
        turnUp = add(u"Turn-up"_s, IndicatorKind::Rate, 0.5);
        visits = add(u"Visits"_s, IndicatorKind::Number, 3, u"visits"_s);
        network.event(u"Visit"_s, QDate(2023, 2, 1), EventState::Held, EventKind::Visit);
        window.open(network);
        window.window.go("indicators"_L1, calls.value());
        test::Window::settle();
    }
    ~IndicatorsWindow() { clock::stopAt({}); }

    IndicatorId add(const QString &title, IndicatorKind kind, double target, const QString &figure = {})
    {
        Indicator indicator;
        indicator.action = action;
        indicator.title = title;
        indicator.kind = kind;
        indicator.target = target;
        indicator.figure = figure;
        indicator.position = ++position;
        return network.add(indicator);
    }
    IndicatorTable *table() { return window.window.currentPage()->findChild<IndicatorTable *>(); }
    QString cell(IndicatorId id, IndicatorModel::Column column)
    {
        const IndicatorModel *model = table()->indicators();
        return model->index(model->rowOf(id.value()), column).data().toString();
    }
    std::vector<Measure> measures() { return load<Measure>(window.store().database()); }
    Indicator indicator(IndicatorId id) { return *find<Indicator>(window.store().database(), id); }

    test::Network network;
    ActionId action;
    IndicatorId calls, turnUp, visits;
    int position = 0;
    test::Window window;
};

} // namespace

TEST_CASE("A measure is a value and Enter")
{
    IndicatorsWindow page;
    REQUIRE(page.table()->currentId() == page.calls.value());
    QTest::mouseClick(button(page.window.window, u"Note a measure"_s), Qt::LeftButton);
    test::Window::settle();
    auto *value = field<QLineEdit>(page.window.window, u"Value"_s);
    REQUIRE(value);
    CHECK(value->hasFocus());
    test::Window::type(value, u"9"_s);
    test::Window::press(value, Qt::Key_Return);
    REQUIRE(page.measures().size() == 1);
    CHECK(page.measures()[0].value == 9.0);
    CHECK(page.measures()[0].date == QDate(2023, 3, 24));
    CHECK(page.cell(page.calls, IndicatorModel::Value) == u"9"_s);
    CHECK(page.cell(page.calls, IndicatorModel::Progress) == u"75%"_s);
    CHECK(page.cell(page.calls, IndicatorModel::State) == u"on the way"_s);
    page.window.store().undoStack().undo();
    test::Window::settle();
    CHECK(page.measures().empty());
    CHECK(page.cell(page.calls, IndicatorModel::Value) == u"–"_s);
}

TEST_CASE("Measures are noted from the table by keys alone")
{
    IndicatorsWindow page;
    const auto press = [](int key) { test::Window::press(QApplication::focusWidget(), key); };
    const auto type = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto inTable = [&] { return QApplication::focusWidget() == page.table(); };
    page.table()->setFocus();
    press(Qt::Key_Return);
    auto *value = field<QLineEdit>(page.window.window, u"Value"_s);
    REQUIRE(value);
    REQUIRE(value->hasFocus());
    type(u"9"_s);
    press(Qt::Key_Return);
    REQUIRE(page.measures().size() == 1);
    CHECK(page.measures()[0].value == 9.0);
    // Ready for the next one, which is not written as long as it is no number, and given up by Escape.
    CHECK(value->hasFocus());
    CHECK(value->text().isEmpty());
    press(Qt::Key_Return);
    type(u"many"_s);
    press(Qt::Key_Return);
    CHECK(page.measures().size() == 1);
    CHECK(value->text() == u"many"_s);
    press(Qt::Key_Escape);
    CHECK(inTable());
    CHECK_FALSE(value->isVisible());
    CHECK(page.measures().size() == 1);
    CHECK(page.window.store().undoStack().count() == 1);

    press(Qt::Key_Down);
    REQUIRE(page.table()->currentId() == page.turnUp.value());
    press(Qt::Key_Enter);
    type(u"8/18"_s);
    press(Qt::Key_Enter);
    press(Qt::Key_Escape);
    CHECK(inTable());
    CHECK(page.measures().size() == 2);
    CHECK(page.cell(page.turnUp, IndicatorModel::Value) == u"44.4%"_s);
}

TEST_CASE("Enter on what is computed renames nothing and F2 leads to its definition where Escape leaves a field as it was")
{
    IndicatorsWindow page;
    page.table()->select(page.visits.value());
    page.table()->setFocus();
    test::Window::press(page.table(), Qt::Key_Return);
    auto *title = field<QLineEdit>(page.window.window, u"Indicator"_s);
    CHECK_FALSE(title->hasFocus());
    CHECK(page.window.window.messageBar()->text().contains(u"nothing to note"_s));
    test::Window::press(page.table(), Qt::Key_F2);
    REQUIRE(title->hasFocus());
    QTest::keyClicks(title, u"half a wo"_s);
    test::Window::press(title, Qt::Key_Escape);
    CHECK(page.table()->hasFocus());
    CHECK(title->text() == u"Visits"_s);
    CHECK(page.indicator(page.visits).title == u"Visits"_s);
    CHECK(page.window.store().undoStack().count() == 0);
}

TEST_CASE("What is told in words is noted by keys in its note")
{
    IndicatorsWindow page;
    const IndicatorId told = [&] {
        Indicator indicator;
        indicator.action = page.action;
        indicator.title = u"Told"_s;
        indicator.kind = IndicatorKind::Narrative;
        page.window.store().edit(u"add"_s, [&](Transaction &transaction) { insert(transaction, indicator); });
        return indicator.id;
    }();
    page.table()->select(told.value());
    page.table()->setFocus();
    test::Window::press(page.table(), Qt::Key_Return);
    auto *note = field<QPlainTextEdit>(page.window.window, u"Note"_s);
    REQUIRE(note);
    CHECK(note->hasFocus());
    QTest::keyClicks(note, u"Better than before"_s);
    test::Window::press(note, Qt::Key_Tab);
    REQUIRE(page.measures().size() == 1);
    CHECK(page.measures()[0].note == u"Better than before"_s);
}

TEST_CASE("A rate is noted in one field and what is none is refused beside it")
{
    IndicatorsWindow page;
    page.table()->select(page.turnUp.value());
    test::Window::settle();
    QTest::mouseClick(button(page.window.window, u"Note a measure"_s), Qt::LeftButton);
    auto *value = field<QLineEdit>(page.window.window, u"Value"_s);
    REQUIRE(value);
    test::Window::type(value, u"8"_s);
    test::Window::press(value, Qt::Key_Return);
    CHECK(page.measures().empty());
    bool said = false;
    for (const QLabel *label : page.window.window.currentPage()->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"8/18"_s));
    CHECK(said);
    test::Window::type(value, u"/18"_s);
    test::Window::press(value, Qt::Key_Return);
    REQUIRE(page.measures().size() == 1);
    CHECK(page.measures()[0].outOf == 18.0);
    CHECK(page.cell(page.turnUp, IndicatorModel::Value) == u"44.4%"_s);
    const IndicatorModel *model = page.table()->indicators();
    CHECK(model->index(model->rowOf(page.turnUp.value()), IndicatorModel::Value).data(Qt::ToolTipRole).toString().contains(u"8 out of 18"_s));
}

TEST_CASE("An indicator is added and defined and computed in the page")
{
    IndicatorsWindow page;
    trigger(page.window.window, u"Indicator"_s);
    auto *title = field<QLineEdit>(page.window.window, u"Indicator"_s);
    REQUIRE(title);
    CHECK(title->hasFocus());
    QTest::keyClicks(title, u"Events held"_s);
    test::Window::press(title, Qt::Key_Return);
    const IndicatorId id(page.table()->currentId());
    CHECK(page.indicator(id).title == u"Events held"_s);
    CHECK(page.indicator(id).action == page.action);
    auto *target = field<QLineEdit>(page.window.window, u"Target"_s);
    test::Window::type(target, u"4"_s);
    test::Window::press(target, Qt::Key_Return);
    CHECK(page.indicator(id).target == 4.0);
    CHECK_FALSE(field<QComboBox>(page.window.window, u"Kind of event"_s));
    choose(field<QComboBox>(page.window.window, u"Computed by"_s), u"events-held"_s);
    CHECK(page.indicator(id).figure == u"events-held"_s);
    CHECK(page.cell(id, IndicatorModel::Value) == u"1"_s);
    CHECK(page.cell(id, IndicatorModel::Progress) == u"25%"_s);
    CHECK(page.cell(id, IndicatorModel::Source) == u"computed"_s);
    CHECK_FALSE(button(page.window.window, u"Note a measure"_s));
    auto *kind = field<QComboBox>(page.window.window, u"Kind of event"_s);
    REQUIRE(kind);
    CHECK_FALSE(field<QComboBox>(page.window.window, u"Channel"_s)); // makes no sense of events
    choose(kind, u"apero"_s);
    CHECK(page.cell(id, IndicatorModel::Value) == u"0"_s);
    // A rate as figure makes it a rate; a target that is none goes, and comes back by undo.
    choose(field<QComboBox>(page.window.window, u"Computed by"_s), u"visited"_s);
    CHECK(page.indicator(id).kind == IndicatorKind::Rate);
    CHECK_FALSE(page.indicator(id).target);
    page.window.store().undoStack().undo();
    CHECK(page.indicator(id).target == 4.0);
    CHECK(page.indicator(id).kind == IndicatorKind::Number);
}

TEST_CASE("A kind that does not go with the measures is refused and nothing is lost")
{
    IndicatorsWindow page;
    Measure measure;
    measure.indicator = page.calls;
    measure.date = QDate(2023, 1, 1);
    measure.value = 9;
    page.window.store().edit(u"note"_s, [&](Transaction &transaction) { insert(transaction, measure); });
    choose(field<QComboBox>(page.window.window, u"Kind"_s), u"rate"_s);
    CHECK(page.indicator(page.calls).kind == IndicatorKind::Number);
    CHECK(page.measures().size() == 1);
    CHECK(page.indicator(page.calls).target == 12.0);
}

TEST_CASE("What a computed value is made of stands beside it")
{
    IndicatorsWindow page;
    page.table()->select(page.visits.value());
    test::Window::settle();
    auto *parts = page.window.window.currentPage()->findChild<PartsPanel *>()->findChild<QTableWidget *>();
    REQUIRE(parts->isVisible());
    REQUIRE(parts->rowCount() == 2);
    CHECK(parts->item(0, 0)->text() == u"February 2023"_s);
    CHECK(parts->item(1, 0)->text() == u"Total"_s);
    CHECK(parts->item(1, 1)->text() == u"1"_s);
    CHECK(page.window.window.currentPage()->findChild<StandingPanel *>()->findChild<QLabel *>()->text() == u"1"_s);
}

TEST_CASE("Keys filter and open and copy and remove indicators")
{
    IndicatorsWindow page;
    auto *filter = field<QLineEdit>(page.window.window, u"Filter the list"_s);
    test::Window::type(filter, u"turn"_s);
    CHECK(page.table()->proxy()->rowCount() == 1);
    filter->clear();
    QTest::mouseClick(button(page.window.window, u"Reached"_s), Qt::LeftButton);
    CHECK(page.table()->proxy()->rowCount() == 0);
    page.window.window.go("indicators"_L1, page.turnUp.value()); // asked for: the filter gives way
    test::Window::settle();
    CHECK(page.table()->currentId() == page.turnUp.value());
    CHECK(button(page.window.window, u"All"_s)->isChecked());
    page.table()->setFocus();
    test::Window::press(page.table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(u"Calls passed on\tnumber\t–\t12"_s));
    CHECK(copied.count(u'\n') == 4);
    test::Window::press(page.table(), Qt::Key_F2);
    CHECK(field<QLineEdit>(page.window.window, u"Indicator"_s)->hasFocus());
    page.table()->setFocus();
    test::Window::press(page.table(), Qt::Key_Delete);
    CHECK(load<Indicator>(page.window.store().database()).size() == 2);
    page.window.store().undoStack().undo();
    CHECK(load<Indicator>(page.window.store().database()).size() == 3);
}

TEST_CASE("The action sheet shows where its indicators stand and leads to them")
{
    IndicatorsWindow page;
    Measure measure;
    measure.indicator = page.calls;
    measure.date = QDate(2023, 1, 1);
    measure.value = 9;
    page.window.store().edit(u"note"_s, [&](Transaction &transaction) { insert(transaction, measure); });
    page.window.window.go("plan"_L1, page.action.value());
    test::Window::settle();
    SheetList *list = nullptr;
    for (SheetList *one : page.window.window.currentPage()->findChildren<SheetList *>()) {
        if (one->table()->accessibleName() == u"Follow-up indicators"_s)
            list = one;
    }
    REQUIRE(list);
    const QModelIndex cell = list->model()->index(0, list->model()->columnOf("target"_L1));
    CHECK_FALSE(list->table()->isColumnHidden(cell.column()));
    CHECK_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
    list->table()->setCurrentIndex(list->model()->index(1, cell.column()));
    QTest::mouseClick(button(page.window.window, u"Targets and measures"_s), Qt::LeftButton);
    test::Window::settle();
    REQUIRE(page.window.page<IndicatorsPage>());
    CHECK(page.table()->currentId() == page.turnUp.value());
    // And from the search: a measure leads to its indicator.
    measure.date = QDate(2023, 2, 1);
    measure.note = u"Xylophone"_s;
    measure.id = {};
    page.window.store().edit(u"note"_s, [&](Transaction &transaction) { insert(transaction, measure); });
    page.window.window.go("home"_L1);
    QTest::keyClick(&page.window.window, Qt::Key_K, Qt::ControlModifier);
    auto *finder = page.window.window.findChild<Finder *>();
    auto *words = finder->findChild<QLineEdit *>();
    QTest::keyClicks(words, u"xylophone"_s);
    test::Window::press(words, Qt::Key_Return);
    REQUIRE(page.window.page<IndicatorsPage>());
    CHECK(page.table()->currentId() == page.calls.value());
}

TEST_CASE("What changed while the page was out of sight is there when it is looked at")
{
    IndicatorsWindow page;
    IndicatorTable *table = page.table();
    page.window.window.go("home"_L1);
    test::Window::settle();
    Measure measure;
    measure.indicator = page.calls;
    measure.date = QDate(2023, 1, 1);
    measure.value = 9;
    page.window.store().edit(u"note"_s, [&](Transaction &transaction) { insert(transaction, measure); });
    CHECK(table->indicators()->standing(page.calls.value())->valueText() == u"–"_s); // nobody looks
    page.window.window.go("indicators"_L1);
    test::Window::settle();
    CHECK(page.cell(page.calls, IndicatorModel::Value) == u"9"_s);
}

TEST_CASE("Without an action there is nothing to add an indicator to")
{
    test::Network network;
    test::Window window;
    window.open(network);
    window.window.go("indicators"_L1);
    test::Window::settle();
    trigger(window.window, u"Indicator"_s);
    CHECK(load<Indicator>(window.store().database()).empty());
    CHECK(window.window.messageBar()->text().contains(u"Action plan"_s));
}

TEST_CASE("A measure that was refused is written by the kind of its own indicator")
{
    Database::setPatience(20);
    const auto calm = qScopeGuard([] { Database::setPatience(2000); });
    IndicatorsWindow page;
    page.table()->select(page.calls.value());
    page.table()->setFocus();
    test::Window::press(page.table(), Qt::Key_Return);
    auto *value = field<QLineEdit>(page.window.window, u"Value"_s);
    REQUIRE(value);
    auto lock = std::make_unique<Database>(page.network.path(), Database::Access::ReadWrite);
    lock->script(u"BEGIN IMMEDIATE"_s);
    QTest::keyClicks(value, u"77"_s);
    test::Window::press(value, Qt::Key_Return);
    CHECK(page.measures().empty());
    page.table()->select(page.turnUp.value()); // a rate, of which 77 is none
    test::Window::settle();
    prompt::answerWith([&](const QString &) {
        lock.reset();
        return u"Write and close"_s;
    });
    page.window.window.closeFile();
    const auto again = Store::open(page.network.path());
    const std::vector<Measure> measures = load<Measure>(again->database());
    REQUIRE(measures.size() == 1);
    CHECK(measures.front().indicator == page.calls);
    CHECK(measures.front().value == 77);
}
