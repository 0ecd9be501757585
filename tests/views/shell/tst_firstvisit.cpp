#include "tests/views/window.h"

#include <catch2/catch.hpp>

#include <QMenuBar>
#include <QPushButton>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QString hintIn(const test::Window &window)
{
    const auto *hint = window.window.findChild<FirstVisit *>();
    return hint->isVisible() ? hint->findChild<QLabel *>()->text() : QString();
}

} // namespace

TEST_CASE("What a page can do is said on the first visit and not again")
{
    test::Network network;
    test::Window window;
    FirstVisit::setWanted(true);
    window.open(network);
    CHECK(hintIn(window).isEmpty()); // the home page shows what it is
    window.window.go("structures"_L1);
    test::Window::settle();
    CHECK(hintIn(window).contains(u"Ctrl+V"_s));

    SECTION("it goes when it was read and the keyboard is on the page")
    {
        auto *read = window.window.findChild<FirstVisit *>()->findChild<QPushButton *>();
        read->setFocus();
        QTest::keyClick(read, Qt::Key_Space);
        test::Window::settle();
        CHECK(hintIn(window).isEmpty());
        REQUIRE(QApplication::focusWidget());
        CHECK(window.window.currentPage()->isAncestorOf(QApplication::focusWidget()));
    }
    SECTION("it goes with the page and each page has its own")
    {
        window.window.go("figures"_L1);
        test::Window::settle();
        CHECK(hintIn(window).contains(u"counts"_s));
        window.window.go("people"_L1);
        test::Window::settle();
        CHECK(hintIn(window).isEmpty());
    }
    SECTION("it stays while one is on the page")
    {
        window.window.go("structures"_L1, network.home().value());
        CHECK_FALSE(hintIn(window).isEmpty());
        window.window.closeFile();
        CHECK(hintIn(window).isEmpty());
        window.window.openFile(network.path());
    }
    window.window.go("home"_L1);
    window.window.go("structures"_L1);
    CHECK(hintIn(window).isEmpty());

    QAction *wanted = nullptr;
    for (QAction *menu : window.window.menuBar()->actions()) {
        emit menu->menu()->aboutToShow();
        for (QAction *action : menu->menu()->actions()) {
            if (action->text().contains(u"first visit"_s))
                wanted = action;
        }
    }
    REQUIRE(wanted);
    wanted->trigger();
    CHECK_FALSE(FirstVisit::isWanted());
    wanted->trigger(); // everything once more
    window.window.go("home"_L1);
    window.window.go("structures"_L1);
    CHECK_FALSE(hintIn(window).isEmpty());
}
