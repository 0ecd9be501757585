#include "models/domain/network.h"
#include "tests/views/window.h"
#include "views/workdays/workdayspage.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QLineEdit>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("The organisation says its week and its closed and worked days on a page")
{
    test::Network network;
    test::Window window;
    window.open(network);
    window.window.go("workdays"_L1);
    test::Window::settle();
    auto *page = window.page<WorkdaysPage>();
    REQUIRE(page);
    const auto week = [&] { return profileOf(window.store().database()).workweek; };
    CHECK(page->weekdayBoxes().at(0)->isChecked());
    CHECK_FALSE(page->weekdayBoxes().at(5)->isChecked());
    page->weekdayBoxes().at(5)->click();
    page->weekdayBoxes().at(4)->click();
    CHECK(week() == u"12346"_s);
    window.store().undoStack().undo();
    test::Window::settle();
    CHECK(week() == u"123456"_s);
    CHECK(page->weekdayBoxes().at(4)->isChecked());
    for (const int day : {0, 1, 2, 3, 4})
        page->weekdayBoxes().at(day)->click();
    page->weekdayBoxes().at(5)->click(); // not even one day: refused, and shown as it is
    CHECK(week() == u"6"_s);
    CHECK(page->weekdayBoxes().at(5)->isChecked());

    page->mainActions().first()->trigger();
    test::Window::settle();
    REQUIRE(load<SpecialDay>(window.store().database()).size() == 1);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(name);
    name->selectAll();
    test::Window::type(name, u"Annual closure"_s);
    test::Window::press(name, Qt::Key_Return);
    CHECK(load<SpecialDay>(window.store().database()).front().name == u"Annual closure"_s);
    CHECK_FALSE(load<SpecialDay>(window.store().database()).front().worked);
}
