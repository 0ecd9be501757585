#include "tests/views/window.h"
#include "views/widgets/whenseen.h"

#include <catch2/catch.hpp>

#include <QWidget>

using namespace maillage;

TEST_CASE("What nobody sees is done once, when it is looked at")
{
    test::Network network;
    QWidget page;
    auto *shown = new QWidget(&page);
    int done = 0;
    auto *work = new WhenSeen(network.store(), shown, [&done] { ++done; });
    work->ask();
    work->ask();
    CHECK(done == 0);
    page.show();
    test::Window::settle();
    CHECK(done == 1);
    work->ask(); // it is looked at: at once
    CHECK(done == 2);
    page.hide();
    page.show();
    test::Window::settle();
    CHECK(done == 2); // nothing was asked for meanwhile
    shown->hide();
    work->ask();
    CHECK(done == 2);
    shown->show();
    CHECK(done == 3);
}
