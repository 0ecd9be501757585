#include "tests/views/window.h"
#include "views/widgets/tabbedparts.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QTabBar>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

struct Parts
{
    Parts()
    {
        for (int i = 0; i < 3; ++i) {
            parts.add(QString::number(i), [this, i](QWidget *parent) {
                made << i;
                return new QLabel(QString::number(i), parent);
            }, [this, i] { filled << i; });
        }
    }
    bool isShown(int part) { return parts.part(part)->isVisible(); }

    test::Network network;
    TabbedParts parts{network.store(), u"Parts"_s};
    QList<int> made, filled;
};

} // namespace

TEST_CASE("A part is made when it is first looked at, and once")
{
    Parts test;
    test::Window::settle();
    CHECK(test.made.isEmpty());
    test.parts.show();
    test::Window::settle();
    CHECK(test.made == QList<int>{0});
    CHECK(test.isShown(0));
    auto *tabs = test.parts.findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    CHECK(test.parts.current() == 2);
    CHECK(test.made == QList<int>{0, 2});
    CHECK(test.isShown(2));
    CHECK_FALSE(test.isShown(0));
    test.parts.setCurrent(0);
    test.parts.setCurrent(2);
    CHECK(test.made == QList<int>{0, 2});
}

TEST_CASE("The part that is chosen before anything is shown is the only one that is made")
{
    Parts test;
    int told = -1;
    QObject::connect(&test.parts, &TabbedParts::currentChanged, &test.parts, [&told](int part) { told = part; });
    test.parts.setCurrent(1);
    CHECK(told == 1);
    test.parts.show();
    test::Window::settle();
    CHECK(test.made == QList<int>{1});
    CHECK(test.isShown(1));
}

TEST_CASE("A part that is asked for is there without being shown")
{
    Parts test;
    test.parts.show();
    REQUIRE(test.parts.part(2) != nullptr);
    CHECK(test.parts.current() == 0);
    CHECK(test.isShown(0));
    CHECK_FALSE(test.isShown(2));
    CHECK(test.made == QList<int>{0, 2});
}

TEST_CASE("A part is filled when it is looked at or asked for, once for each thing the page is about")
{
    Parts test;
    test.parts.show();
    test::Window::settle();
    test.parts.setCurrent(1);
    test.parts.setCurrent(0);
    CHECK(test.filled == QList<int>{0, 1});
    test.filled.clear();
    test.parts.setStale();
    CHECK(test.filled.isEmpty());
    test.parts.setCurrent(1);
    CHECK(test.filled == QList<int>{1});
    test.parts.part(0); // without being shown
    CHECK(test.filled == QList<int>{1, 0});
    test.parts.setCurrent(0);
    test.parts.setCurrent(2);
    CHECK(test.filled == QList<int>{1, 0, 2});
}
