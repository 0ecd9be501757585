#include "tests/views/window.h"
#include "views/shell/workspace.h"
#include "views/visit/metpeople.h"
#include "views/widgets/periodedit.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// Goes while somebody types in it, as a page does whose file is closed. What still calls it then ends the program here.
void goWhileTyping(QWidget *field, QWidget *window)
{
    field->setParent(window);
    field->window()->show();
    field->window()->activateWindow();
    field->show();
    field->setFocus();
    test::Window::settle();
    REQUIRE(field->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"mid"_s);
    delete field;
}

} // namespace

TEST_CASE("A field of several parts may go while one types in it")
{
    test::Network network;
    Workspace workspace(network.store());
    QWidget page;
    for (QWidget *window : {&page, static_cast<QWidget *>(nullptr)}) {
        goWhileTyping(new PeriodEdit, window);
        goWhileTyping(new MetPeople(workspace), window);
    }
}
