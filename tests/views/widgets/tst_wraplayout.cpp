#include "views/widgets/wraplayout.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("Controls that do not fit in a row go on in the next and none is cut")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *row = new WrapLayout;
    column->addLayout(row);
    column->addStretch(1);
    auto *field = new QLineEdit(&window);
    field->setMinimumWidth(100);
    row->addWidget(field);
    QList<QPushButton *> buttons;
    for (const QString &text : {u"Everything there is"_s, u"Members"_s, u"Those who left"_s, u"Partners"_s}) {
        buttons << new QPushButton(text, &window);
        row->addWidget(buttons.last());
    }
    const auto look = [&](int width) {
        window.resize(width, 400);
        QTest::qWait(20);
        int lines = 0, last = -1;
        for (const QPushButton *button : buttons) {
            if (button->isHidden())
                continue;
            CHECK(button->width() >= button->sizeHint().width());
            CHECK(button->geometry().right() <= window.width());
            lines += button->y() != last ? 1 : 0;
            last = button->y();
        }
        return lines;
    };
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    CHECK(look(1000) == 1);
    CHECK(field->width() > 400); // it has what the others leave
    CHECK(look(300) > 1);
    buttons[1]->hide();
    CHECK(look(1000) == 1);
}
