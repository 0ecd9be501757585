#include "tests/app/everywhere.h"
#include "views/visit/visitpage.h"
#include "views/widgets/multichoice.h"
#include "views/widgets/referenceedit.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QListWidget>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("What opens over a page has a ground of its own")
{
    const bool dark = GENERATE(false, true);
    test::Everywhere everywhere(dark);
    MainWindow window(allPages(), {});
    window.resize(1280, 720);
    window.show();
    window.openFile(everywhere.path(u"evenings"_s));
    window.go("visit"_L1);
    test::Everywhere::settle(window);
    auto *field = window.currentPage()->findChild<ReferenceEdit *>();
    REQUIRE(field);
    field->setFocus();
    QTest::keyClicks(field, u"fo"_s);
    test::Everywhere::settle(window);
    REQUIRE(field->offered()->isVisible());
    const auto ground = [](QWidget *widget) {
        QImage image(widget->size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent); // as a window of its own begins
        widget->render(&image, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
        return image.pixelColor(widget->width() - 6, widget->height() - 4);
    };
    const QColor under = ground(field->offered());
    CHECK(under.alpha() == 255);
    CHECK((under.lightness() > 128) == !dark);
}
