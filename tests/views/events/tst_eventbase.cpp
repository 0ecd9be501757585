#include "tests/views/window.h"
#include "views/events/attendancetab.h"
#include "views/events/eventpage.h"
#include "views/events/preparationtab.h"
#include "views/events/rollfigures.h"
#include "views/widgets/listpanel.h"
#include "views/widgets/referenceedit.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QProgressBar>
#include <QTabBar>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QStringList shownTexts(QWidget *of)
{
    QStringList texts;
    for (const QLabel *label : of->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

} // namespace

TEST_CASE("The page of a visit shows its record and no rate of all members")
{
    test::Network network;
    const StructureId visited = network.structure(u"Visited"_s, MembershipStatus::Member);
    for (int i = 0; i < 4; ++i)
        network.structure(u"Another %1"_s.arg(i), MembershipStatus::Member);
    const EventId visit = network.event(u"Visit"_s, QDate(2022, 4, 7), EventState::Held, EventKind::Visit);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 8));
    network.attendance(visit, visited, Reply::Unknown, 2);
    test::Window window;
    window.open(network);
    window.window.go("event"_L1, visit.value());
    test::Window::settle();
    auto *page = window.page<EventPage>();
    REQUIRE(page);
    auto *tab = page->findChild<AttendanceTab *>();
    REQUIRE(tab);
    CHECK(tab->list()->model()->rowCount() == 1);
    auto *figures = page->findChild<RollFigures *>();
    CHECK_FALSE(shownTexts(figures).join(u' ').contains(u'%'));
    for (const QProgressBar *bar : figures->findChildren<QProgressBar *>())
        CHECK_FALSE(bar->isVisible());
    CHECK(page->findChild<QTabBar *>()->tabText(EventPage::Attendance) == u"Who was there"_s);
    window.window.go("event"_L1, evening.value());
    test::Window::settle();
    CHECK(tab->list()->model()->rowCount() == 5);
    CHECK(shownTexts(figures).contains(u"–"_s)); // nobody was noted: no rate yet
    CHECK(page->findChild<QTabBar *>()->tabText(EventPage::Attendance) == u"Attendance"_s);
}

TEST_CASE("An event says on whose members it is counted and lets one set it")
{
    test::Network network;
    maillage::Network region;
    region.name = u"Grand-Est"_s;
    region.id = network.add(region);
    for (int i = 0; i < 3; ++i)
        network.add(Membership{{}, network.structure(u"Regional %1"_s.arg(i)), region.id, MembershipStatus::Member, {}, {}, {}});
    for (int i = 0; i < 5; ++i)
        network.structure(u"National %1"_s.arg(i), MembershipStatus::Member);
    Event event;
    event.title = u"First meeting"_s;
    event.date = QDate(2022, 4, 7);
    event.state = EventState::Held;
    event.network = region.id;
    event.id = network.add(event);
    test::Window window;
    window.open(network);
    window.window.go("event"_L1, event.id.value());
    test::Window::settle();
    auto *page = window.page<EventPage>();
    auto *tab = page->findChild<AttendanceTab *>();
    REQUIRE(tab);
    CHECK(tab->list()->model()->rowCount() == 3);
    CHECK(shownTexts(tab).join(u' ').contains(u"Counted on the members of “Grand-Est”"_s));
    page->showTab(EventPage::Preparation);
    test::Window::settle();
    ReferenceEdit *counted = nullptr;
    for (ReferenceEdit *field : page->findChild<PreparationTab *>()->findChildren<ReferenceEdit *>()) {
        if (field->accessibleName() == "Counted on the members of"_L1)
            counted = field;
    }
    REQUIRE(counted);
    CHECK(counted->text().isEmpty());
    CHECK(counted->placeholderText() == u"Grand-Est"_s); // what follows as long as nothing is set
    const QString home = homeNetwork(window.store().database())->name;
    counted->setFocus();
    QTest::keyClicks(counted, home);
    test::Window::press(counted, Qt::Key_Return);
    test::Window::settle();
    CHECK(maillage::find<Event>(window.store().database(), event.id)->baseNetwork == homeNetwork(window.store().database())->id);
    page->showTab(EventPage::Attendance);
    test::Window::settle();
    CHECK(tab->list()->model()->rowCount() == 5);
}
