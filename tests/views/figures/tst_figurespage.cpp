#include "models/domain/clock.h"
#include "models/figures/behindmodel.h"
#include "tests/april2022.h"
#include "tests/views/window.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartview.h"
#include "views/events/eventpage.h"
#include "views/figures/figurespage.h"
#include "views/figures/filterbar.h"
#include "views/indicators/indicatorspage.h"
#include "views/rows/rowspage.h"
#include "views/widgets/indicatortable.h"
#include "views/widgets/multichoice.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// The page of figures in the real window.
struct Opened
{
    test::April2022 evenings;
    test::Window window;
    FiguresPage *page = nullptr;

    Opened()
    {
        clock::stopAt(QDateTime(QDate(2022, 4, 20), QTime(9, 0)));
        window.open(evenings.network);
        show();
    }
    ~Opened() { clock::stopAt({}); }

    void show()
    {
        window.window.go("figures"_L1);
        page = window.page<FiguresPage>();
        REQUIRE(page);
        read();
    }
    RowsPage *rows()
    {
        test::Window::settle();
        auto *rows = window.page<RowsPage>();
        REQUIRE(rows);
        for (int i = 0; i < 200 && !rows->isRead(); ++i)
            QTest::qWait(5);
        test::Window::settle();
        return rows;
    }
    void read() const
    {
        for (int i = 0; i < 1000 && !page->isRead(); ++i)
            test::Window::settle();
        REQUIRE(page->isRead());
        test::Window::settle();
    }
    ChartView *view(QLatin1StringView name) const
    {
        ChartView *view = page->panel(name)->view();
        page->findChild<QScrollArea *>()->ensureWidgetVisible(view);
        test::Window::settle();
        REQUIRE(view->drawing());
        return view;
    }
    const Spot &spot(QLatin1StringView name, const QString &said) const
    {
        for (const Spot &spot : view(name)->drawing()->spots()) {
            if (spot.tip.contains(said))
                return spot;
        }
        FAIL(said.toStdString());
        return view(name)->drawing()->spots().front();
    }
    QComboBox *choice(const QString &name) const
    {
        for (QComboBox *box : page->filterBar()->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        FAIL(name.toStdString());
        return nullptr;
    }
    void choose(const QString &name, const QString &text) const
    {
        QComboBox *box = choice(name);
        const int index = box->findText(text);
        REQUIRE(index >= 0);
        box->setCurrentIndex(index);
        emit box->activated(index);
        read();
    }
};

} // namespace

TEST_CASE("Every chart of the list is on the page and shows its numbers or what is missing")
{
    Opened opened;
    CHECK(opened.page->panels().size() == int(chartSpecs().size()));
    for (const ChartPanel *panel : opened.page->panels()) {
        CAPTURE(QString(panel->chart().spec().name));
        CHECK(panel->focusTarget()->accessibleName() == panel->chart().spec().heading());
    }
    const Spot &spot = opened.spot("events"_L1, u"Participation 4 / 30"_s);
    CHECK(spot.tip.contains(u"13.3%"_s));
    CHECK(spot.tip.contains(u"member structures on Thursday 7 April 2022"_s));
}

TEST_CASE("The keys walk through a chart and Enter follows")
{
    Opened opened;
    ChartView *view = opened.view("events"_L1);
    view->setFocus(Qt::TabFocusReason);
    test::Window::settle();
    CHECK(view->said().contains(u"Announced 8"_s)); // the first value is said on arrival
    test::Window::press(view, Qt::Key_Up);
    CHECK(view->said().contains(u"Announced 8"_s));
    test::Window::press(view, Qt::Key_Down);
    CHECK(view->said().contains(u"Members present 4"_s));
    CHECK(view->accessibleDescription() == view->said());
    test::Window::press(view, Qt::Key_Right);
    CHECK(view->said().contains(u"14/04/22"_s));
    CHECK(view->said().contains(u"Members present"_s));
    test::Window::press(view, Qt::Key_Home);
    test::Window::press(view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(u"Apéro-réseau à Guéret\t8\t4\t4\t30"_s));
    CHECK(QApplication::clipboard()->text().contains(u"Participation by event · since the beginning"_s));
    test::Window::press(view, Qt::Key_Return);
    CHECK(opened.window.page<RowsPage>());
    test::Window::press(&opened.window.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(opened.window.page<FiguresPage>());
}

TEST_CASE("A click on a value leads to what it counts")
{
    Opened opened;
    ChartView *events = opened.view("events"_L1);
    QTest::mouseClick(events, Qt::LeftButton, {}, opened.spot("events"_L1, u"Announced 10"_s).area.center().toPoint());
    const RowsPage *rows = opened.rows();
    CHECK(rows->rows()->rowCount() == 10);
    CHECK(rows->rows()->row(0).event.contains(u"Masgot"_s));

    opened.show();
    ChartView *structures = opened.view("structures"_L1);
    QTest::mouseClick(structures, Qt::LeftButton, {}, opened.spot("structures"_L1, u"Agora"_s).area.center().toPoint());
    CHECK(opened.rows()->rows()->sum() == 1); // the one evening it came to, and not its whole life

    opened.show();
    QTableView *matrix = qobject_cast<QTableView *>(opened.page->panel("matrix"_L1)->focusTarget());
    REQUIRE(matrix);
    matrix->scrollTo(matrix->model()->index(0, 0));
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->visualRect(matrix->model()->index(0, 0)).center());
    test::Window::settle();
    CHECK(opened.window.page<EventPage>());
}

TEST_CASE("A bar of the states leads to the indicators in that state and no others")
{
    Opened opened;
    Store &store = opened.window.store();
    store.edit(u"Indicators"_s, [](Transaction &transaction) {
        Action action;
        action.title = u"Congress"_s;
        insert(transaction, action);
        for (const QDate &due : {QDate(2021, 1, 1), QDate(2021, 2, 1), QDate()}) {
            Indicator indicator;
            indicator.action = action.id;
            indicator.title = due.isValid() ? u"Overdue"_s : u"Open"_s;
            indicator.kind = IndicatorKind::Number;
            indicator.target = 10;
            indicator.due = due;
            insert(transaction, indicator);
        }
    });
    opened.read();
    ChartView *states = opened.view("indicators"_L1);
    QTest::mouseClick(states, Qt::LeftButton, {}, opened.spot("indicators"_L1, u"overdue 2"_s).area.center().toPoint());
    test::Window::settle();
    auto *page = opened.window.page<IndicatorsPage>();
    REQUIRE(page);
    auto *table = page->findChild<IndicatorTable *>();
    CHECK(table->proxy()->rowCount() == 2);
    CHECK(table->proxy()->index(0, IndicatorModel::State).data().toString() == u"overdue"_s);
    test::Window::press(&opened.window.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(opened.window.page<FiguresPage>());
}

TEST_CASE("A number leads to its rows under the filters of the page and back to these")
{
    Opened opened;
    opened.page->filterBar()->setFilter(yearSpan(2022));
    opened.read();
    ChartView *kinds = opened.view("kinds"_L1);
    QTest::mouseClick(kinds, Qt::LeftButton, {}, opened.spot("kinds"_L1, u"network evening"_s).area.center().toPoint());
    const RowsPage *rows = opened.rows();
    CHECK(rows->rows()->rowCount() == 8); // members present at the two evenings
    CHECK(rows->subtitle().contains(u"2022"_s));
    test::Window::press(&opened.window.window, Qt::Key_Left, Qt::AltModifier);
    REQUIRE(opened.window.page<FiguresPage>());
    CHECK(opened.page->filterBar()->filter() == FigureFilter(yearSpan(2022)));
    ChartView *funnel = opened.view("funnel"_L1);
    QTest::mouseClick(funnel, Qt::LeftButton, {}, opened.spot("funnel"_L1, u"Announced among the invited"_s).area.center().toPoint());
    CHECK(opened.rows()->rows()->rowCount() == 18);
    test::Window::press(&opened.window.window, Qt::Key_Left, Qt::AltModifier);
    QPushButton *all = nullptr;
    for (QPushButton *button : opened.page->filterBar()->findChildren<QPushButton *>()) {
        if (button->text() == "Show everything"_L1)
            all = button;
    }
    REQUIRE(all);
    QTest::mouseClick(all, Qt::LeftButton);
    opened.read();
    CHECK(opened.page->filterBar()->filter() == FigureFilter());
    CHECK_FALSE(all->isVisible());
}

TEST_CASE("The filters hold for every panel and the empty ones say so")
{
    Opened opened;
    for (int i = 0; i < opened.choice(u"Period"_s)->count(); ++i)
        CHECK(opened.choice(u"Period"_s)->itemText(i) != u"Year 2021"_s); // only years that have something are offered
    opened.page->filterBar()->setFilter(yearSpan(2021));
    opened.read();
    for (const QLatin1StringView name : {"events"_L1, "months"_L1, "funnel"_L1, "structures"_L1}) {
        ChartPanel *panel = opened.page->panel(name);
        CAPTURE(QString(name));
        CHECK(panel->chart().isEmpty());
        CHECK(panel->chart().filterWords().constFirst() == u"2021"_s);
        bool said = false;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            said |= label->text().contains(u"Nothing to show with these filters (2021)"_s);
        CHECK(said);
    }
    opened.choose(u"Period"_s, u"Year 2022"_s);
    opened.choose(u"Series"_s, u"Parole de réseau"_s);
    CHECK(opened.spot("events"_L1, u"Announced 8"_s).row == 0);
    opened.choose(u"Status of the structures"_s, u"Partner"_s);
    CHECK(opened.page->panel("events"_L1)->chart().filterWords().size() == 3);
}

TEST_CASE("Each chart says the period as a whole beside the one before")
{
    Opened opened;
    CHECK(opened.page->panel("months"_L1)->comparison().isEmpty()); // nothing is before the beginning
    opened.page->filterBar()->setFilter(Span{QDate(2022, 4, 1), QDate(2022, 4, 30)});
    opened.read();
    QTest::qWait(100);
    const QString said = opened.page->panel("months"_L1)->comparison();
    CHECK(said.contains(u"Turn-up: 8 / 18 · 44.4% ("_s));
    CHECK(said.contains(u"Participation: 8 / 60 · 13.3% ("_s));
    CHECK(said.contains(u": –)"_s)); // there was no gathering in March
}

TEST_CASE("Several networks are each compared with their own period before")
{
    Opened opened;
    Store &store = opened.window.store();
    NetworkId region;
    store.edit(u"Region"_s, [&](Transaction &transaction) {
        Network network;
        network.name = u"Occitanie"_s;
        region = insert(transaction, network);
        Membership membership;
        membership.structure = load<Structure>(transaction.database()).front().id;
        membership.network = region;
        insert(transaction, membership);
    });
    FigureFilter filter(Span{QDate(2022, 4, 1), QDate(2022, 4, 30)});
    filter.networks = {homeNetwork(store.database())->id, region};
    opened.page->filterBar()->setFilter(filter);
    opened.read();
    const ChartPanel *panel = opened.page->panel("months"_L1);
    CHECK(QTest::qWaitFor([&] { return panel->comparison().contains(u"Occitanie – Turn-up: "_s); }));
    CHECK(panel->comparison().contains(u" – Turn-up: 8 / 18 · 44.4% ("_s));
}

TEST_CASE("Several kinds and years and a status are chosen in the window and each says what it filters")
{
    Opened opened;
    const auto several = [&](const QString &name) -> MultiChoice * {
        for (MultiChoice *choice : opened.page->filterBar()->findChildren<MultiChoice *>()) {
            if (choice->accessibleName() == name)
                return choice;
        }
        FAIL(name.toStdString());
        return nullptr;
    };
    CHECK(opened.choice(u"Status of the structures"_s)->currentText() == u"Any status"_s); // filters nothing, and says so
    CHECK(several(u"Kind of event"_s)->text() == u"All kinds"_s);
    QListWidget *kinds = several(u"Kind of event"_s)->list();
    REQUIRE(kinds->count() == 2); // of the events that there are
    kinds->item(0)->setCheckState(Qt::Checked);
    opened.read();
    several(u"Kind of event"_s)->list()->item(1)->setCheckState(Qt::Checked);
    opened.read();
    CHECK(opened.page->filterBar()->filter().kinds == QList{EventKind::Apero, EventKind::Meeting});
    opened.choose(u"Status of the structures"_s, u"Member"_s);
    CHECK(opened.page->filterBar()->filter().status == MembershipStatus::Member);
    opened.choose(u"Status of the structures"_s, u"Partner"_s);
    bool named = false;
    for (const QLabel *label : opened.page->panel("months"_L1)->findChildren<QLabel *>())
        named |= label->text().contains(u"Sum of the partners present"_s);
    CHECK(named);
    opened.choose(u"Period"_s, u"Several years…"_s);
    QListWidget *years = several(u"Years"_s)->list();
    REQUIRE(years->count() == 1);
    years->item(0)->setCheckState(Qt::Checked);
    opened.read();
    CHECK(opened.page->filterBar()->filter().years == QList{2022});
    CHECK(opened.page->panel("months"_L1)->chart().filterWords().constFirst() == u"2022"_s);
}

TEST_CASE("An edit shows in the charts at once and those of a hidden page wait")
{
    Opened opened;
    const auto members = opened.evenings.members;
    opened.window.store().edit(u"one more"_s, [&](Transaction &transaction) {
        insert(transaction, Attendance{{}, opened.evenings.gueret, members[20], {}, Reply::Yes, true, 1, {}});
    });
    opened.read();
    CHECK(opened.spot("events"_L1, u"Announced 9"_s).row == 0);
    opened.window.window.go("home"_L1);
    test::Window::settle();
    opened.window.store().edit(u"another"_s, [&](Transaction &transaction) {
        insert(transaction, Attendance{{}, opened.evenings.gueret, members[21], {}, Reply::Yes, true, 1, {}});
    });
    CHECK_FALSE(opened.page->isRead());
    opened.show();
    CHECK(opened.spot("events"_L1, u"Announced 10"_s).row == 0);
}

TEST_CASE("Each panel has its table and its exports")
{
    Opened opened;
    ChartPanel *panel = opened.page->panel("months"_L1);
    QToolButton *table = nullptr;
    QMenu *menu = nullptr;
    for (QToolButton *button : panel->findChildren<QToolButton *>()) {
        if (button->isCheckable())
            table = button;
        else if (button->menu())
            menu = button->menu();
    }
    REQUIRE(table);
    REQUIRE(menu);
    QTest::mouseClick(table, Qt::LeftButton);
    CHECK(panel->showsTable());
    CHECK(panel->table()->model()->rowCount() == 1);
    CHECK(panel->table()->model()->index(0, 1).data().toString().contains(u"8 / 60"_s));

    for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}) {
        const QString path = opened.evenings.network.file(u"chart."_s + suffix);
        prompt::answerWith([&](const QString &) { return path; });
        bool triggered = false;
        for (QAction *action : menu->actions()) {
            if (action->text().contains(suffix.toUpper())) {
                action->trigger();
                triggered = true;
            }
        }
        CHECK(triggered);
        CHECK(QFile(path).size() > 100);
    }
    panel->copyPicture();
    CHECK_FALSE(QApplication::clipboard()->image().isNull());

    auto *target = panel->findChild<QSpinBox *>();
    REQUIRE(target);
    target->setValue(33);
    CHECK(panel->chart().target() == 0.33);
}

TEST_CASE("A large file is read in short steps")
{
    test::Network network;
    fillSample(network.store(), Sample::Large, {1000, 5});
    test::Window window;
    window.open(network);
    QElapsedTimer timer;
    timer.start();
    window.window.go("figures"_L1);
    const qint64 opening = timer.restart();
    auto *page = window.page<FiguresPage>();
    REQUIRE(page);
    qint64 longest = 0;
    while (!page->isRead()) {
        timer.restart();
        QApplication::processEvents();
        longest = std::max(longest, timer.elapsed());
    }
    INFO("opening " << opening << " ms, longest turn " << longest << " ms");
    CHECK(opening < 500); // it reads nothing before it is shown
    CHECK(longest < 2000); // far above what it takes: other tests run beside this one
    window.window.resize(1000, 700); // one column
    test::Window::settle();
    page->findChild<QScrollArea *>()->widget()->grab();
}
