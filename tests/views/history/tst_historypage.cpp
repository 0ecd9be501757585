#include "tests/views/window.h"
#include "views/history/historypage.h"
#include "views/widgets/listpanel.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QTableView>
#include <QTreeWidget>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

void rename(Store &store, StructureId id, const QString &name)
{
    store.edit(u"Rename "_s + name, [&](Transaction &transaction) {
        Structure structure = *find<Structure>(transaction.database(), id);
        structure.name = name;
        update(transaction, structure);
    });
}

QStringList titles(HistoryPage *page)
{
    auto *proxy = page->findChild<ListPanel *>()->proxy();
    QStringList result;
    for (int row = 0; row < proxy->rowCount(); ++row)
        result << proxy->index(row, 2).data().toString();
    return result;
}

void choose(HistoryPage *page, int row)
{
    auto *list = page->findChild<ListPanel *>();
    list->table()->setCurrentIndex(list->proxy()->index(row, 0));
    test::Window::settle();
}

QTreeWidget *rows(HistoryPage *page)
{
    return page->findChild<QTreeWidget *>();
}

} // namespace

TEST_CASE("What happened to a row is shown from its page and one edit is taken back there")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s), vasi = network.structure(u"VASI"_s);
    network.close();
    test::Window window;
    window.window.openFile(network.path());
    rename(window.store(), agora, u"Agora du Lavoir"_s);
    rename(window.store(), vasi, u"VASI 23"_s);
    window.window.go("structures"_L1, agora.value());
    test::Window::settle();
    test::actionNamed(window.window, u"History of what is shown"_s)->trigger();
    auto *page = window.page<HistoryPage>();
    REQUIRE(page);
    CHECK(QTest::qWaitFor([&] { return titles(page).size() == 2; }));
    CHECK(titles(page) == QStringList{u"Rename Agora du Lavoir"_s, u"add"_s});
    CHECK(page->title().last() == u"Agora du Lavoir"_s);

    choose(page, 0);
    REQUIRE(QTest::qWaitFor([&] { return rows(page)->topLevelItemCount() == 1; }));
    CHECK(rows(page)->topLevelItem(0)->text(0) == u"Structures · Agora du Lavoir (changed)"_s);
    REQUIRE(rows(page)->topLevelItem(0)->childCount() == 1);
    CHECK(rows(page)->topLevelItem(0)->child(0)->text(1) == u"Agora"_s);
    CHECK(rows(page)->topLevelItem(0)->child(0)->text(2) == u"Agora du Lavoir"_s);
    page->mainActions().last()->trigger();
    test::Window::settle();
    CHECK(find<Structure>(window.store().database(), agora)->name == u"Agora"_s);
    CHECK(find<Structure>(window.store().database(), vasi)->name == u"VASI 23"_s);
    CHECK(window.window.messageBar()->text().contains(u"was taken back"_s));
    REQUIRE(QTest::qWaitFor([&] { return titles(page).size() == 3; }));
    CHECK(titles(page).first() == u"Take back: Rename Agora du Lavoir"_s);

    // Taking the same back once more would meet what is there now.
    page->findChild<ListPanel *>()->select(window.store().database().single(u"SELECT id FROM change WHERE title = 'Rename Agora du Lavoir'"_s).toLongLong());
    test::Window::settle();
    page->mainActions().last()->trigger();
    test::Window::settle();
    CHECK(window.window.messageBar()->text().contains(u"Structures: Agora"_s));
    CHECK(window.window.messageBar()->text().contains(u"Take back: Rename Agora du Lavoir"_s));

    // The whole file again, without what was looked for, and back to the row.
    page->findChild<ListPanel *>()->filterField()->setText(u"vasi"_s);
    window.window.go("history"_L1);
    CHECK(page->findChild<ListPanel *>()->filterField()->text().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return titles(page).size() > 3; }));
    test::Window::press(&window.window, Qt::Key_Left, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return titles(page).size() == 3; }));
}

TEST_CASE("Undo in the window goes on where the file was closed and the history can be forgotten")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    network.close();
    {
        test::Window window;
        window.window.openFile(network.path());
        rename(window.store(), agora, u"Agora du Lavoir"_s);
        window.window.closeFile();
    }
    test::Window window;
    window.window.openFile(network.path());
    test::Window::settle();
    test::actionNamed(window.window, u"Undo: Rename Agora du Lavoir"_s)->trigger();
    test::Window::settle();
    CHECK(find<Structure>(window.store().database(), agora)->name == u"Agora"_s);
    CHECK(window.window.messageBar()->text().contains(u"Rename Agora du Lavoir"_s));

    window.window.go("history"_L1);
    auto *page = window.page<HistoryPage>();
    REQUIRE(page);
    test::Window::settle();
    CHECK(titles(page).first() == u"Rename Agora du Lavoir"_s);
    QString asked;
    prompt::answerWith([&](const QString &title) {
        asked = title;
        return u"Keep it"_s;
    });
    page->mainActions().first()->trigger();
    CHECK(asked.startsWith(u"Forget the history"_s));
    CHECK(window.store().undoStack().canUndo());
    prompt::answerWith([](const QString &) { return u"Forget it"_s; });
    page->mainActions().first()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return titles(page).isEmpty(); }));
    CHECK_FALSE(window.store().undoStack().canUndo());
    CHECK_FALSE(window.store().undoStack().canRedo());
    CHECK(window.window.messageBar()->text() == u"The history was forgotten."_s);
    CHECK_FALSE(page->mainActions().first()->isEnabled());
    CHECK_FALSE(page->mainActions().last()->isEnabled());
}
