#include "models/domain/clock.h"
#include "tests/april2022.h"
#include "tests/views/window.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartview.h"
#include "views/events/eventpage.h"
#include "views/figures/figurespage.h"
#include "views/figures/filterbar.h"
#include "views/structures/structurespage.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
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
    CHECK(opened.window.page<EventPage>());
}

TEST_CASE("A click on a value leads to what it counts")
{
    Opened opened;
    ChartView *events = opened.view("events"_L1);
    QTest::mouseClick(events, Qt::LeftButton, {}, opened.spot("events"_L1, u"Announced 10"_s).area.center().toPoint());
    test::Window::settle();
    REQUIRE(opened.window.page<EventPage>());
    CHECK(opened.window.page<EventPage>()->title().join(u' ').contains(u"Masgot"_s));

    opened.show();
    ChartView *structures = opened.view("structures"_L1);
    QTest::mouseClick(structures, Qt::LeftButton, {}, opened.spot("structures"_L1, u"Agora"_s).area.center().toPoint());
    test::Window::settle();
    CHECK(opened.window.page<StructuresPage>());

    opened.show();
    QTableView *matrix = qobject_cast<QTableView *>(opened.page->panel("matrix"_L1)->focusTarget());
    REQUIRE(matrix);
    matrix->scrollTo(matrix->model()->index(0, 0));
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->visualRect(matrix->model()->index(0, 0)).center());
    test::Window::settle();
    CHECK(opened.window.page<EventPage>());
}

TEST_CASE("A click on a month narrows the page and one button takes it back")
{
    Opened opened;
    ChartView *kinds = opened.view("kinds"_L1);
    QTest::mouseClick(kinds, Qt::LeftButton, {}, opened.spot("kinds"_L1, u"network evening"_s).area.center().toPoint());
    opened.read();
    CHECK(opened.page->filterBar()->filter().kind == EventKind::Apero);
    CHECK(opened.choice(u"Kind of event"_s)->currentText() == u"Network evening"_s);
    ChartView *months = opened.view("months"_L1);
    QTest::mouseClick(months, Qt::LeftButton, {}, opened.spot("months"_L1, u"Participation 8 / 60"_s).area.center().toPoint());
    opened.read();
    CHECK(opened.page->filterBar()->filter().span.from == QDate(2022, 4, 1));
    CHECK(opened.page->panel("months"_L1)->chart().filterWords().size() == 2);
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
    opened.choose(u"Period"_s, u"Year 2021"_s);
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
