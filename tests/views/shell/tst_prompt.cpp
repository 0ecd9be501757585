#include "tests/views/window.h"

#include <catch2/catch.hpp>

#include <QMessageBox>
#include <QTimer>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// Which of three ways is taken when nothing but this key is pressed.
int wayAfter(Qt::Key key)
{
    prompt::answerWith({});
    QWidget window;
    window.show();
    QTimer::singleShot(50, &window, [&window, key] {
        if (auto *box = window.findChild<QMessageBox *>())
            QTest::keyClick(box->focusWidget() ? box->focusWidget() : box, key);
    });
    return prompt::way(&window, u"title"_s, u"sentence"_s, {u"Write again"_s, u"Close without them"_s, u"Stay"_s});
}

} // namespace

TEST_CASE("A key pressed in haste on a question takes the way by which nothing is lost")
{
    CHECK(wayAfter(Qt::Key_Escape) == 2);
    CHECK(wayAfter(Qt::Key_Return) == 2);
    CHECK(wayAfter(Qt::Key_Space) == 2);
}
