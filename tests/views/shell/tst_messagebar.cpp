#include "views/shell/messagebar.h"
#include "views/widgets/announcement.h"
#include "views/widgets/fieldproblem.h"
#include "views/widgets/inputs.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QLineEdit>
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

TEST_CASE("A message and what is wrong with a field are notifications to a screen reader")
{
    const auto said = [](QWidget *widget) {
        QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(shown);
        return shown->role() == QAccessible::Notification ? shown->text(QAccessible::Name) : QString();
    };
    QWidget window;
    auto *page = new QWidget(&window);
    MessageBar bar(&window);
    bar.lieOver(page);
    auto *field = new QLineEdit(page);
    auto *problem = new FieldProblem(page);
    problem->watch(field);
    window.show();
    auto *text = bar.findChild<Announcement *>();
    REQUIRE(text);
    bar.say(u"VASI noted as present."_s);
    CHECK(said(text) == u"VASI noted as present."_s);
    bar.complain(u"The file cannot be written."_s);
    CHECK(said(text) == u"The file cannot be written."_s);
    markWrong(field, u"This is no day."_s);
    CHECK(said(problem) == u"This is no day."_s);
}
