#include "tests/views/choosing.h"
#include "views/events/attendancetab.h"
#include "views/events/eventpage.h"
#include "views/events/exchangestab.h"
#include "views/widgets/fieldproblem.h"
#include "views/widgets/inputs.h"
#include "views/widgets/listpanel.h"

#include <QListWidget>
#include <QTableView>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QString sentenceBelow(const QWidget *within)
{
    QStringList said;
    for (const FieldProblem *problem : within->findChildren<FieldProblem *>()) {
        if (problem->isVisible())
            said << problem->text();
    }
    return said.join(u'\n');
}

} // namespace

TEST_CASE("A refused field says why until it is right and no longer")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, agora.value());
    test::Window::settle();
    QWidget *page = window.window.currentPage();
    for (QTabBar *bar : page->findChildren<QTabBar *>()) {
        for (int tab = 0; tab < bar->count(); ++tab)
            bar->tabText(tab) == u"Details"_s ? bar->setCurrentIndex(tab) : void();
    }
    test::Window::settle();
    auto *staff = test::field<QLineEdit>(page, u"Staff"_s);
    test::retype(staff, u"many"_s);
    test::Window::press(staff, Qt::Key_Tab);
    REQUIRE(sentenceBelow(page).contains(u"many"_s));
    window.store().edit(u"elsewhere"_s, [&](Transaction &transaction) { // what others write says nothing of it
        Structure structure = *maillage::find<Structure>(transaction.database(), agora);
        structure.commune = u"Guéret"_s;
        update(transaction, structure);
    });
    test::Window::settle();
    CHECK(sentenceBelow(page).contains(u"many"_s));
    test::retype(staff, u"x"_s);
    CHECK(sentenceBelow(page).contains(u"many"_s)); // still no number
    test::retype(staff, u"3"_s);
    CHECK(staff->hasFocus());
    CHECK(sentenceBelow(page).isEmpty());
}

TEST_CASE("A day a time and a name that can be read now are no longer refused")
{
    DayEdit day;
    day.show();
    QTest::keyClicks(&day, u"tomorow"_s);
    day.finish();
    REQUIRE(day.property("wrong").toBool());
    day.selectAll();
    QTest::keyClicks(&day, u"07/"_s);
    CHECK(day.property("wrong").toBool());
    day.clear();
    QTest::keyClicks(&day, u"07/04/2022"_s);
    CHECK_FALSE(day.property("wrong").toBool());
    TimeEdit time;
    time.show();
    QTest::keyClicks(&time, u"late"_s);
    time.finish();
    REQUIRE(time.property("wrong").toBool());
    time.clear();
    QTest::keyClicks(&time, u"18:30"_s);
    CHECK_FALSE(time.property("wrong").toBool());
    time.finish();
    CHECK(time.time() == QTime(18, 30));
}

TEST_CASE("A new name that is all that is offered is taken by Tab as by Enter")
{
    const auto key = GENERATE(Qt::Key_Return, Qt::Key_Tab);
    test::Network network;
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window window;
    window.open(network);
    window.window.go("event"_L1, event.value());
    window.page<EventPage>()->showTab(EventPage::Exchanges);
    test::Window::settle();
    auto *tab = window.window.findChild<ExchangesTab *>();
    auto *theme = test::field<ReferenceEdit>(tab, u"Theme"_s);
    test::retype(theme, u"Mobility"_s);
    REQUIRE(theme->offered()->isVisible());
    test::Window::press(theme->offered(), key);
    CHECK(theme->newName() == u"Mobility"_s);
    CHECK_FALSE(theme->isWrong());
    auto *said = test::field<QLineEdit>(tab, u"What was said"_s);
    CHECK(said->hasFocus());
    test::Window::type(said, u"Buses are rare"_s);
    test::Window::press(said, Qt::Key_Return);
    REQUIRE(load<Theme>(window.store().database()).size() == 1);
    CHECK(load<Theme>(window.store().database()).front().name == u"Mobility"_s);
}

TEST_CASE("Escape leaves a form for its list and keeps what was typed")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, agora.value());
    test::Window::settle();
    QWidget *form = test::beginRow(window, u"People"_s, u"Add a person"_s);
    auto *title = test::field<QLineEdit>(form, u"Role"_s);
    SECTION("an empty one closes")
    {
        title->setFocus();
        test::Window::press(title, Qt::Key_Escape);
        CHECK_FALSE(form->isVisible());
    }
    SECTION("what was typed stays")
    {
        test::retype(title, u"chair"_s);
        test::Window::press(title, Qt::Key_Escape);
        CHECK(form->isVisible());
        CHECK(title->text() == u"chair"_s);
    }
    CHECK(qobject_cast<QTableView *>(QApplication::focusWidget()));
}

TEST_CASE("Beside the entry of the sheet stands what Enter does now")
{
    test::Network network;
    network.structure(u"VASI"_s, MembershipStatus::Member);
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window window;
    window.open(network);
    window.window.go("event"_L1, event.value());
    window.page<EventPage>()->showTab(EventPage::Attendance);
    test::Window::settle();
    auto *tab = window.window.findChild<AttendanceTab *>();
    auto *entry = test::field<QLineEdit>(tab, u"Structure, person or group"_s);
    const auto does = [&](const QString &typed) {
        entry->clear();
        test::Window::type(entry, typed);
        return entry->accessibleDescription();
    };
    CHECK(does({}) == u"Enter: has come"_s);
    CHECK(does(u"vasi"_s) == u"Enter: has come"_s);
    CHECK(does(u"vasi -"_s) == u"Enter: will not come"_s);
    CHECK(does(u"vasi ?"_s) == u"Enter: may come"_s);
    CHECK(does(u"vasi 0"_s) == u"Enter: is absent"_s);
    CHECK(does(u"Nouvelle asso"_s) == u"Enter: has come, created"_s);
    // Escape closes the list and nothing more.
    test::Window::press(entry, Qt::Key_Escape);
    CHECK(entry->text() == u"Nouvelle asso"_s);
    CHECK_FALSE(tab->findChild<QListWidget *>(u"offers"_s)->isVisible());
}
