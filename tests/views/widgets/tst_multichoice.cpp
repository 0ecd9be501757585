#include "views/widgets/multichoice.h"

#include <catch2/catch.hpp>

#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("Several things are chosen by keys and the button says which")
{
    MultiChoice choice(u"Kind of event"_s, u"All kinds"_s);
    choice.setChoices({{u"Visit"_s, u"visit"_s}, {u"Call"_s, u"call"_s}, {u"Meeting"_s, u"meeting"_s}});
    CHECK(choice.text() == u"All kinds"_s);
    choice.show();
    const QSignalSpy edited(&choice, &MultiChoice::edited);
    choice.menu()->popup(QPoint(10, 10));
    QListWidget *list = choice.list();
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(choice.chosen() == QVariantList{u"visit"_s});
    CHECK(choice.text() == u"Visit"_s);
    CHECK(choice.menu()->isVisible()); // it stays for the next one
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(choice.chosen() == QVariantList{u"visit"_s, u"meeting"_s});
    CHECK(edited.count() == 2);
    CHECK(choice.toolTip().contains(u"Visit, Meeting"_s));
    choice.menu()->close();
    choice.setChosen({});
    CHECK(choice.text() == u"All kinds"_s);
    CHECK(edited.count() == 2); // nobody chose
}
