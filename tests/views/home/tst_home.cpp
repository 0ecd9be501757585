#include "models/domain/clock.h"
#include "models/domain/task.h"
#include "tests/views/window.h"
#include "views/debrief/debriefpanel.h"
#include "views/events/eventpage.h"
#include "views/home/homelist.h"
#include "views/home/homepage.h"
#include "views/planning/planningpage.h"
#include "views/visit/visitpage.h"
#include "views/widgets/card.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QPushButton>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

HomeList *listNamed(QWidget *page, const QString &name)
{
    for (HomeList *list : page->findChildren<HomeList *>()) {
        if (list->accessibleName() == name)
            return list;
    }
    return nullptr;
}

QPushButton *buttonNamed(QWidget *page, const QString &name)
{
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->accessibleName() == name || button->text() == name)
            return button;
    }
    return nullptr;
}

/// A page is read part by part.
void waitFor(HomePage *home)
{
    do
        test::Window::settle();
    while (!home->isRead());
}

} // namespace

TEST_CASE("An empty file shows the first steps and each leads to its page")
{
    test::Network network;
    test::Window window;
    window.open(network);
    auto *home = window.page<HomePage>();
    REQUIRE(home);
    QPushButton *visit = buttonNamed(home, u"Log a visit or a call"_s);
    REQUIRE(visit);
    CHECK(visit->isVisible());
    CHECK_FALSE(listNamed(home, u"Coming up"_s)->isVisible());
    QTest::mouseClick(visit, Qt::LeftButton);
    test::Window::settle();
    CHECK(window.page<VisitPage>());
}

TEST_CASE("The home page follows the file and its lines lead where they are dealt with")
{
    clock::stopAt(QDateTime(QDate(2022, 4, 20), QTime(9, 0)));
    {
        test::Network network;
        const StructureId seen = network.structure(u"Seen"_s, MembershipStatus::Member);
        network.structure(u"Not seen"_s, MembershipStatus::Member);
        network.attendance(network.event(u"evening"_s, QDate(2022, 4, 7)), seen, Reply::Yes, 3);
        network.attendance(network.event(u"visit"_s, QDate(2022, 4, 8), EventState::Held, EventKind::Visit), seen, Reply::Yes, 2);
        test::Window window;
        window.open(network);
        auto *home = window.page<HomePage>();
        REQUIRE(home);
        waitFor(home);
        CHECK(buttonNamed(home, u"Members reached, 12 months"_s)->accessibleDescription().startsWith(u"1 / 2"_s));
        CHECK(buttonNamed(home, u"People at events, 12 months"_s)->accessibleDescription() == u"5, 2 event(s) held, visits and calls included"_s);
        HomeList *unseen = listNamed(home, u"Not seen lately"_s);
        CHECK(unseen->lineCount() == 1);
        HomeList *coming = listNamed(home, u"Coming up"_s);
        CHECK(coming->lineCount() == 1); // the debrief of the evening
        coming->setFocus();
        coming->setCurrentIndex(coming->model()->index(0, 0));
        test::Window::press(coming, Qt::Key_Return);
        REQUIRE(window.page<EventPage>());
        CHECK(window.page<EventPage>()->findChild<DebriefPanel *>()->isVisible()); // where it is written, not the sheet
        window.window.go("home"_L1);
        waitFor(home);
        window.store().edit(u"add"_s, [](Transaction &transaction) {
            Event event;
            event.title = u"assembly"_s;
            event.date = QDate(2022, 5, 2);
            insert(transaction, event);
        });
        waitFor(home);
        CHECK(coming->lineCount() == 2);
        window.store().undoStack().undo();
        waitFor(home);
        CHECK(coming->lineCount() == 1);

        const auto keep = [&](const auto &change) {
            Event evening = load<Event>(window.store().database()).front();
            change(evening);
            window.store().edit(u"keep"_s, [&](Transaction &transaction) { update(transaction, evening); });
            waitFor(home);
        };
        keep([](Event &event) { event.introduction = u"A full house."_s; });
        CHECK(coming->lineCount() == 1); // it is still to send
        keep([](Event &event) { event.debriefSentOn = QDate(2022, 4, 20); });
        CHECK(coming->lineCount() == 0);

        unseen->setFocus();
        unseen->setCurrentIndex(unseen->model()->index(0, 0));
        test::Window::press(unseen, Qt::Key_Return);
        CHECK(window.page<VisitPage>());
    }
    clock::stopAt({});
}

TEST_CASE("A plan of tasks without an action is no empty plan")
{
    test::Network network;
    network.structure(u"Lavoir"_s, MembershipStatus::Member);
    Task task;
    task.title = u"Book the hall"_s;
    network.add(task);
    test::Window window;
    window.open(network);
    auto *home = window.page<HomePage>();
    waitFor(home);
    HomeList *plan = listNamed(home, u"Action plan"_s);
    REQUIRE(plan->lineCount() == 1);
    plan->setFocus();
    plan->setCurrentIndex(plan->model()->index(0, 0));
    test::Window::press(plan, Qt::Key_Return);
    CHECK(window.page<PlanningPage>());
}

TEST_CASE("Where nobody noted who came the home page says so instead of drawing axes")
{
    clock::stopAt(QDateTime(QDate(2022, 4, 20), QTime(9, 0)));
    {
        test::Network network;
        const StructureId member = network.structure(u"Member"_s, MembershipStatus::Member);
        const EventId evening = network.event(u"evening"_s, QDate(2022, 4, 7));
        test::Window window;
        window.open(network);
        auto *home = window.page<HomePage>();
        REQUIRE(home);
        const auto said = [home] {
            for (const QLabel *label : home->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(u"Nothing to count yet"_s))
                    return true;
            }
            return false;
        };
        waitFor(home);
        CHECK(said());
        window.store().edit(u"add"_s, [&](Transaction &transaction) {
            Attendance attendance{{}, evening, member, {}, Reply::Yes, true, 2, {}};
            insert(transaction, attendance);
        });
        waitFor(home);
        CHECK_FALSE(said());
    }
    clock::stopAt({});
}
