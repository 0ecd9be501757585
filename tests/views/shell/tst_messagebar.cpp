#include "views/shell/messagebar.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QTest>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("A message lies over no button and no field of the page")
{
    QWidget window;
    window.resize(1200, 800);
    auto *page = new QWidget(&window);
    page->resize(window.size());
    auto *button = new QPushButton(u"Print"_s, page);
    button->setGeometry(500, 750, 200, 40);
    MessageBar bar(&window);
    bar.lieOver(page);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const auto lies = [&] { return QRect(bar.geometry()).intersects(button->geometry()); };
    bar.say(u"1 structure removed."_s, 1);
    CHECK(bar.isVisible());
    CHECK_FALSE(lies());
    CHECK(bar.geometry().bottom() > 700); // beside it, not in the middle of the page
    button->setGeometry(0, 740, 1200, 50);
    bar.say(u"1 structure removed."_s, 2);
    CHECK_FALSE(lies());
    button->hide();
    bar.say(u"1 structure removed."_s, 3);
    CHECK(bar.geometry().center().x() == Approx(600).margin(2));
}
