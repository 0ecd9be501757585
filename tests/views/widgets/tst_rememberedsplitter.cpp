#include "tests/views/window.h"
#include "views/widgets/rememberedsplitter.h"

#include <catch2/catch.hpp>

#include <QLabel>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// As pages make it: the panes are its children from the beginning.
struct TwoPanes
{
    TwoPanes()
    {
        new QLabel(u"left"_s, &splitter);
        new QLabel(u"right"_s, &splitter);
        splitter.resize(814, 300);
        splitter.show();
        test::Window::settle();
    }

    RememberedSplitter splitter{u"test"_s, {500, 300}, nullptr};
};

} // namespace

TEST_CASE("A splitter begins with the sizes it is given and comes back as one left it")
{
    test::Window window; // clears what earlier tests left
    {
        TwoPanes first;
        REQUIRE(first.splitter.count() == 2);
        CHECK(first.splitter.sizes() == QList<int>{500, 300});
        QWidget *handle = first.splitter.handle(1);
        const QPoint middle = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, middle);
        QTest::mouseMove(handle, middle - QPoint(120, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, middle);
        test::Window::settle();
        CHECK(first.splitter.sizes() == QList<int>{380, 420});
    }
    TwoPanes second;
    CHECK(second.splitter.sizes() == QList<int>{380, 420});
}
