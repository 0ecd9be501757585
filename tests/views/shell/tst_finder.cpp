#include "tests/views/window.h"
#include "views/shell/finder.h"
#include "views/shell/searchfield.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QScopeGuard>
#include <QListView>
#include <QMenu>
#include <QMenuBar>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// Ctrl+K on the real window.
class Search : public test::Window
{
public:
    Finder *finder() { return window.findChild<Finder *>(); }
    QLineEdit *field() { return finder()->findChild<QLineEdit *>(); }
    QListView *list() { return finder()->findChild<QListView *>(); }
    void openFinder() { press(&window, Qt::Key_K, Qt::ControlModifier); }
    QStringList rows()
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data().toString();
        return all;
    }
    QString current() { return list()->currentIndex().data().toString(); }
    QString pageTitle() { return window.currentPage()->title().constLast(); }
};

} // namespace

TEST_CASE("Ctrl K finds by keys alone and Enter goes there")
{
    test::Network network;
    network.structure(u"Foyer de l’Œuvre"_s);
    network.event(u"Fête d'été"_s, QDate(2022, 6, 21));
    Search test;
    test.open(network);
    test.openFinder();
    REQUIRE(test.finder()->isVisible());
    REQUIRE(QApplication::focusWidget() == test.field());
    CHECK(test.rows().constFirst() == u"Pages"_s);
    QTest::keyClicks(test.field(), u"fete ete"_s);
    CHECK(test.rows() == QStringList{u"Events"_s, u"Fête d'été"_s});
    CHECK(test.current() == u"Fête d'été"_s);
    CHECK(test.field()->accessibleDescription().contains(u"Fête d'été"_s));
    test.press(test.field(), Qt::Key_Return);
    CHECK_FALSE(test.finder()->isVisible());
    CHECK(test.pageTitle() == u"Fête d'été"_s);

    test.openFinder();
    CHECK(test.field()->text().isEmpty());
    QTest::keyClicks(test.field(), u"oeuv"_s);
    CHECK(test.current() == u"Foyer de l’Œuvre"_s);
    test.press(test.field(), Qt::Key_Return);
    CHECK(test.pageTitle() == u"Structures"_s);
}

TEST_CASE("Arrows pass over headings and Esc gives the keyboard back")
{
    test::Network network;
    network.structure(u"Même nom"_s);
    network.event(u"Même nom"_s, QDate(2022, 6, 21));
    network.series(u"Même nom"_s);
    Search test;
    test.open(network);
    test.window.go("structures"_L1);
    test.settle();
    QWidget *before = QApplication::focusWidget();
    REQUIRE(before);
    test.openFinder();
    QTest::keyClicks(test.field(), u"meme"_s);
    CHECK(test.rows() == QStringList{u"Structures"_s, u"Même nom"_s, u"Events"_s, u"Même nom"_s, u"Series"_s, u"Même nom"_s});
    const auto row = [&] { return test.list()->currentIndex().row(); };
    CHECK(row() == 1);
    test.press(test.field(), Qt::Key_Up);
    CHECK(row() == 1);
    test.press(test.field(), Qt::Key_Down);
    CHECK(row() == 3);
    test.press(test.field(), Qt::Key_PageDown);
    CHECK(row() == 5);
    test.press(test.field(), Qt::Key_Down);
    CHECK(row() == 5);
    test.press(test.field(), Qt::Key_Escape);
    CHECK_FALSE(test.finder()->isVisible());
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("Pages and commands are found by name and the last commands are offered")
{
    test::Network network;
    Search test;
    test.open(network);
    test.openFinder();
    QTest::keyClicks(test.field(), u"gantt"_s);
    CHECK(test.current() == u"Calendar · Gantt"_s);
    test.press(test.field(), Qt::Key_Return);
    CHECK(test.pageTitle() == u"Calendar · Gantt"_s);
    test.openFinder();
    QTest::keyClicks(test.field(), u"new visit"_s);
    CHECK(test.rows().contains(u"New visit or call"_s));
    test.press(test.field(), Qt::Key_Return);
    test.openFinder();
    CHECK(test.rows().mid(0, 2) == QStringList{u"Recent commands"_s, u"New visit or call"_s});
    QTest::keyClicks(test.field(), u"zzzz"_s);
    CHECK(test.rows() == QStringList{u"Nothing holds these words."_s});
    test.press(test.field(), Qt::Key_Return);
    CHECK(test.finder()->isVisible());
    test.press(test.field(), Qt::Key_Escape);
}

TEST_CASE("Every page and every enabled menu entry can be found")
{
    test::Network network;
    Search test;
    test.open(network);
    for (const PageEntry &entry : allPages()) {
        if (entry.group.isEmpty())
            continue;
        CAPTURE(entry.label);
        test.openFinder();
        test.field()->setText(entry.label);
        CHECK(test.rows().contains(entry.label));
        test.press(test.field(), Qt::Key_Escape);
    }
    for (const QAction *top : test.window.menuBar()->actions()) {
        for (const QAction *action : top->menu()->actions()) {
            const QString text = action->text().remove(u'&');
            if (action->isSeparator() || !action->isEnabled() || action->menu() || action->shortcut() == QKeySequence(u"Ctrl+K"_s))
                continue;
            CAPTURE(text);
            test.openFinder();
            test.field()->setText(text);
            CHECK(test.rows().contains(text));
            test.press(test.field(), Qt::Key_Escape);
        }
    }
}

TEST_CASE("What somebody wrote is never read as markup and the field of the frame opens the finder")
{
    test::Network network;
    network.structure(u"<b>Gras</b> <img src=\"/etc/passwd\">"_s);
    Search test;
    test.open(network);
    auto *button = test.window.findChild<SearchField *>();
    REQUIRE(button);
    CHECK_FALSE(button->accessibleName().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    test.settle();
    REQUIRE(test.finder()->isVisible());
    QTest::keyClicks(test.field(), u"gras"_s);
    CHECK(test.current() == u"<b>Gras</b> <img src=\"/etc/passwd\">"_s);
    test.finder()->grab();
    // A click elsewhere puts it away.
    test.window.currentPage()->setFocus();
    test.window.findChild<QListView *>()->setFocus();
    test.window.go("people"_L1);
    test.settle();
    CHECK_FALSE(test.finder()->isVisible());
    test.openFinder();
    test.window.closeFile();
    CHECK_FALSE(test.finder()->isVisible());
    test.openFinder();
    CHECK_FALSE(test.finder()->isVisible());
}

TEST_CASE("While another program holds the file the finder says so and still leads to pages")
{
    Database::setPatience(5);
    const auto calm = qScopeGuard([] { Database::setPatience(2000); });
    test::Network network;
    network.structure(u"Le Lavoir"_s);
    Search test;
    test.open(network);
    test.openFinder();
    Database other(network.path(), Database::Access::ReadWrite);
    other.script(u"BEGIN EXCLUSIVE"_s);
    CHECK_NOTHROW(test.field()->setText(u"st"_s));
    CHECK(test.rows().filter(u"Another program"_s).size() == 1);
    CHECK_FALSE(test.rows().contains(u"Nothing holds these words."_s));
    CHECK(test.rows().contains(u"Structures"_s));
    other.script(u"COMMIT"_s);
    test.press(test.field(), Qt::Key_Escape);
}

TEST_CASE("Two of one name are told apart where one searches")
{
    test::Network network;
    const PersonId first = network.person(u"Marie"_s, u"Dupont"_s);
    const PersonId second = network.person(u"Marie"_s, u"Dupont"_s);
    network.add(Role{{}, first, network.structure(u"Lavoir"_s), {}, {}, {}, {}});
    network.add(Role{{}, second, network.structure(u"Agora"_s), {}, {}, {}, {}});
    network.person(u"Marie"_s, u"Duponteau"_s);
    Search test;
    test.open(network);
    test.openFinder();
    QTest::keyClicks(test.field(), u"marie dupont"_s);
    const QStringList rows = test.rows();
    CHECK(rows.contains(u"Marie Dupont · Lavoir"_s));
    CHECK(rows.contains(u"Marie Dupont · Agora"_s));
    CHECK(rows.contains(u"Marie Duponteau"_s));
}
