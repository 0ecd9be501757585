#include "tests/views/window.h"
#include "views/shell/filenotice.h"
#include "views/shell/unread.h"
#include "views/widgets/listpanel.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// What stands in the place of something that could not be read.
QList<Unread *> unread(test::Window &window)
{
    QList<Unread *> shown;
    for (Unread *one : window.window.findChildren<Unread *>()) {
        if (one->isVisible())
            shown << one;
    }
    return shown;
}

/// Until what is read in the background is there, or not.
void wait(test::Window &window)
{
    for (int i = 0; i < 15; ++i) {
        QTest::qWait(10);
        test::Window::settle();
    }
    (void)window;
}

void tryAgain(test::Window &window)
{
    for (int i = 0; i < 10 && !unread(window).isEmpty(); ++i) {
        QTest::mouseClick(unread(window).constFirst()->findChild<QPushButton *>(), Qt::LeftButton);
        wait(window);
    }
}

/// What a list shows that has nothing in it, where it can be seen.
QStringList emptyTexts(test::Window &window)
{
    QStringList texts;
    for (QLabel *label : window.window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->property("role").toString() == "empty"_L1 && !qobject_cast<Unread *>(label->parentWidget()))
            texts << label->text();
    }
    return texts;
}

ListPanel *structuresList(test::Window &window)
{
    for (ListPanel *list : window.window.currentPage()->findChildren<ListPanel *>()) {
        if (list->model()->listing().name == "structures"_L1)
            return list;
    }
    return nullptr;
}

bool takesAnId(const PageEntry &entry)
{
    return entry.name == "event"_L1 || entry.name == "series-debrief"_L1;
}

} // namespace

TEST_CASE("A page that is opened while another program holds the file says so and can be read later")
{
    Database::setPatience(5);
    const auto calm = qScopeGuard([] { Database::setPatience(2000); });
    test::Network network;
    test::Window window;
    window.open(network);
    fillSample(window.store(), *sampleNamed(u"plan"_s));
    const qint64 event = load<Event>(window.store().database()).front().id.value();
    const qint64 series = load<Series>(window.store().database()).front().id.value();
    for (const PageEntry &entry : allPages()) {
        if (entry.run || entry.name == "home"_L1)
            continue;
        INFO(entry.name.data());
        Database other(network.path(), Database::Access::ReadWrite);
        other.script(u"BEGIN EXCLUSIVE"_s);
        window.window.go(entry.name, !takesAnId(entry) ? 0 : entry.name == "event"_L1 ? event : series);
        wait(window);
        if (entry.name != "import"_L1 && entry.name != "visit"_L1 && entry.name != "rows"_L1) { // which read nothing before something is typed
            REQUIRE_FALSE(unread(window).isEmpty());
            CHECK(unread(window).constFirst()->sentence().contains(u"Another program"_s));
        }
        other.script(u"COMMIT"_s);
        tryAgain(window);
        CHECK(unread(window).isEmpty());
        if (!window.store().failedReadings().isEmpty()) { // of a page nobody sees: it is read with the next one
            window.store().readAgain();
            wait(window);
        }
        CHECK(window.store().failedReadings().isEmpty());
        REQUIRE(window.window.currentPage());
    }
}

TEST_CASE("A page that could not be read reads when the file changes or the window comes up")
{
    Database::setPatience(5);
    const auto calm = qScopeGuard([] { Database::setPatience(2000); });
    test::Network network;
    network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window window;
    window.open(network);
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.script(u"BEGIN EXCLUSIVE"_s);
        window.window.go("events"_L1);
        wait(window);
        REQUIRE_FALSE(unread(window).isEmpty());
        CHECK(emptyTexts(window).filter(u"first one"_s).isEmpty());
        other.script(u"COMMIT"_s);
    }
    SECTION("changed") { window.store().edit(u"x"_s, [](Transaction &transaction) { insert(transaction, Theme{{}, u"x"_s, {}}); }); }
    SECTION("activated")
    {
        QEvent activated(QEvent::ActivationChange);
        window.window.activateWindow();
        QApplication::sendEvent(&window.window, &activated);
    }
    wait(window);
    CHECK(unread(window).isEmpty());
    auto *list = window.window.currentPage()->findChild<ListPanel *>();
    REQUIRE(list);
    CHECK(list->model()->rowCount() == 1);
    CHECK(list->currentId() != 0);
}

TEST_CASE("Another row that cannot be read is covered and the list stays")
{
    Database::setPatience(5);
    const auto calm = qScopeGuard([] { Database::setPatience(2000); });
    test::Network network;
    network.structure(u"Agora"_s);
    const StructureId vasi = network.structure(u"VASI"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1);
    wait(window);
    ListPanel *list = structuresList(window);
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.script(u"BEGIN EXCLUSIVE"_s);
        const QModelIndex second = list->proxy()->index(1, 0);
        QTest::mouseClick(list->table()->viewport(), Qt::LeftButton, {}, list->table()->visualRect(second).center());
        wait(window);
        REQUIRE(list->currentId() == vasi.value());
        REQUIRE_FALSE(unread(window).isEmpty());
        CHECK(list->table()->isVisible());
        CHECK_FALSE(list->table()->viewport()->visibleRegion().isEmpty());
        other.script(u"COMMIT"_s);
    }
    tryAgain(window);
    CHECK(unread(window).isEmpty());
    CHECK(list->currentId() == vasi.value());
    QStringList shown;
    for (const QLabel *label : window.window.currentPage()->findChildren<QLabel *>())
        shown << label->text();
    CHECK(shown.contains(u"VASI"_s));
}

TEST_CASE("A file cut short under the window ends no page")
{
    test::Network network;
    test::Window window;
    window.open(network);
    fillSample(window.store(), *sampleNamed(u"evenings"_s));
    window.store().database().query(u"PRAGMA cache_size=1"_s);
    window.store().database().query(u"PRAGMA shrink_memory"_s);
    REQUIRE(QFile::resize(network.path(), 3 * 4096));
    // As another program would have done it: what is kept in memory of the file is out of date.
    QFile file(network.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(24));
    file.write("\x7f\x00\x00\x01", 4);
    file.close();
    for (const PageEntry &entry : allPages()) {
        if (takesAnId(entry))
            continue;
        INFO(entry.name.data());
        CHECK_NOTHROW(window.window.go(entry.name));
        wait(window);
        if (entry.name == "events"_L1)
            CHECK_FALSE(unread(window).isEmpty());
    }
    window.window.closeFile();
    test::Window::settle();
    CHECK(unread(window).isEmpty());
}

TEST_CASE("A file is closed while its pages could not be read")
{
    Database::setPatience(5);
    const auto calm = qScopeGuard([] { Database::setPatience(2000); });
    test::Network network;
    test::Window window;
    window.open(network);
    Database other(network.path(), Database::Access::ReadWrite);
    other.script(u"BEGIN EXCLUSIVE"_s);
    for (const QLatin1StringView page : {"structures"_L1, "networks"_L1, "events"_L1}) {
        window.window.go(page);
        wait(window);
        CHECK_FALSE(unread(window).isEmpty());
    }
    window.window.closeFile();
    wait(window);
    CHECK(unread(window).isEmpty());
    CHECK(window.window.currentPage() == nullptr);
}

TEST_CASE("A file that was replaced is said to be until one goes on in a copy")
{
    test::Network network, theirs;
    const StructureId mine = network.structure(u"Mine"_s);
    theirs.structure(u"Theirs"_s);
    theirs.close();
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, mine.value());
    test::Window::settle();
    auto *notice = window.window.findChild<FileNotice *>();
    REQUIRE_FALSE(notice->isVisible());
    REQUIRE(QFile::rename(network.path(), network.file(u"elsewhere.maillage"_s)));
    REQUIRE(QFile::copy(theirs.path(), network.path()));
    notice->look();
    REQUIRE(notice->isVisible());
    window.window.go("themes"_L1);
    window.window.go("structures"_L1, mine.value());
    test::Window::settle();
    CHECK(notice->isVisible());
    SECTION("a copy is gone on in")
    {
        const QString copy = network.file(u"copy.maillage"_s);
        prompt::answerWith([&](const QString &) { return copy; });
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        test::Window::settle();
        CHECK_FALSE(notice->isVisible());
        CHECK(window.store().path() == QFileInfo(copy).canonicalFilePath());
        CHECK(window.window.windowTitle().startsWith(u"copy"_s));
        window.store().edit(u"x"_s, [](Transaction &transaction) { insert(transaction, Theme{{}, u"After"_s, {}}); });
        CHECK(load<Theme>(Store::open(copy)->database()).size() == 1);
        CHECK(load<Structure>(Store::open(copy)->database()).front().name == u"Mine"_s);
    }
    SECTION("the new file is opened under the same name")
    {
        REQUIRE(window.window.openFile(network.path()));
        test::Window::settle();
        CHECK_FALSE(notice->isVisible());
        CHECK(load<Structure>(window.store().database()).front().name == u"Theirs"_s);
    }
}
