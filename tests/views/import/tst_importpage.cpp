#include "tests/fulldisk.h"
#include "tests/views/window.h"

#include "models/exchange/import.h"
#include "models/store/database.h"
#include "views/import/importpage.h"
#include "views/widgets/listpanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

#include <sys/stat.h>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QByteArray manyStructures(int count)
{
    QByteArray text = "name,commune,notes\n";
    for (int i = 0; i < count; ++i)
        text += "Structure " + QByteArray::number(i) + ",Ahun,some words that stand in every row\n";
    return text;
}

QString shownOn(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

QPushButton *buttonOn(const QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

struct ImportWindow
{
    test::Network network;
    test::Window window;
    ImportPage *page = nullptr;

    ImportWindow()
    {
        window.open(network);
        window.window.go("import"_L1);
        window.settle();
        page = window.page<ImportPage>();
        REQUIRE(page);
    }
    QString given(const QByteArray &text) const
    {
        const QString path = network.file(u"structures.csv"_s);
        test::put(path, text);
        return path;
    }
    bool isJudged() const
    {
        return QTest::qWaitFor([this] { return !page->isJudging(); }, 120'000);
    }
};

} // namespace

TEST_CASE("A long list is shown at once and looked at beside the window without keeping the file from anybody")
{
    ImportWindow import;
    const QString path = import.given(manyStructures(30'000));
    import.page->takeFile(path);
    REQUIRE(import.page->isJudging());
    CHECK(import.page->findChild<QTableWidget *>()->rowCount() == 50);
    // Somebody else, and this window, can write meanwhile.
    {
        Database other(import.window.store().path(), Database::Access::ReadWrite);
        CHECK(test::refusalOf([&] { other.script(u"BEGIN IMMEDIATE; ROLLBACK"_s); }).isEmpty());
    }
    Structure structure;
    structure.name = u"Written meanwhile"_s;
    CHECK(test::refusalOf([&] { import.window.store().edit(u"add"_s, [&](Transaction &transaction) { insert(transaction, structure); }); }).isEmpty());
    REQUIRE(import.isJudged());
    CHECK(shownOn(*import.page).contains(u"30000 row(s) would be added"_s));
    CHECK(load<Structure>(import.window.store().database()).size() == 1);
}

TEST_CASE("Looking at a long list can be given up and taken up again")
{
    ImportWindow import;
    import.page->takeFile(import.given(manyStructures(30'000)));
    QPushButton *cancel = buttonOn(*import.page, u"Cancel"_s);
    REQUIRE(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    CHECK_FALSE(import.page->isJudging());
    CHECK_FALSE(import.page->mainActions().last()->isEnabled());
    QPushButton *again = buttonOn(*import.page, u"Look at it again"_s);
    REQUIRE(again);
    QTest::mouseClick(again, Qt::LeftButton);
    REQUIRE(import.isJudged());
    CHECK(import.page->mainActions().last()->isEnabled());
}

TEST_CASE("An import can be given up and leaves nothing")
{
    ImportWindow import;
    import.page->takeFile(import.given(manyStructures(3'000)));
    REQUIRE(import.isJudged());
    int asked = 0;
    prompt::answerWith([&](const QString &) { return ++asked < 5 ? u"on"_s : QString(); });
    import.page->mainActions().last()->trigger();
    CHECK(asked == 5);
    CHECK(load<Structure>(import.window.store().database()).empty());
    CHECK_FALSE(import.window.store().undoStack().canUndo());
    CHECK(import.window.window.findChild<MessageBar *>()->text().contains(u"given up"_s));
    prompt::answerWith([](const QString &) { return u"on"_s; });
    import.page->mainActions().last()->trigger();
    CHECK(load<Structure>(import.window.store().database()).size() == 3'000);
}

TEST_CASE("Rows pasted on the page take the place of those that were refused")
{
    ImportWindow import;
    import.page->takeRows(u"structures"_s, u"Nam\tCommune\nAgora\tAhun\n"_s);
    REQUIRE(import.isJudged());
    CHECK(shownOn(*import.page).contains(u"“Nam” is no column of “Structures”"_s));
    QApplication::clipboard()->setText(u"Nom\tCommune\nAgora\tAhun\n"_s);
    import.page->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(import.isJudged());
    CHECK(shownOn(*import.page).contains(u"1 row(s) would be added"_s));
    QApplication::clipboard()->clear();
}

TEST_CASE("After an import one is where its rows are")
{
    ImportWindow import;
    import.page->takeFile(import.given("name,postcode,commune\nFoyer rural,23160,Crozant\nFoyer rural,23000,Anzême\n"));
    REQUIRE(import.isJudged());
    import.page->mainActions().last()->trigger();
    const auto lists = import.window.window.currentPage()->findChildren<ListPanel *>();
    const auto shown = std::find_if(lists.begin(), lists.end(), [](const ListPanel *list) { return list->model()->listing().name == "structures"_L1; });
    REQUIRE(shown != lists.end());
    CHECK(QTest::qWaitFor([&] { return (*shown)->proxy()->rowCount() == 2; }));
    CHECK(import.window.window.findChild<MessageBar *>()->text().contains(u"2 row(s) imported"_s));
}

TEST_CASE("A sentence about a cell as long as a book quotes a line of it")
{
    ImportWindow import;
    import.page->takeFile(import.given("name,status\nVASI," + QByteArray(900'000, 'x') + "\n"));
    REQUIRE(import.isJudged());
    const QString shown = shownOn(*import.page);
    CHECK(shown.size() < 5'000);
    import.page->takeFile(import.given("name," + QByteArray(900'000, 'x') + "\nVASI,1\n"));
    REQUIRE(import.isJudged());
    CHECK(shownOn(*import.page).contains(u"xxx…"_s));
    CHECK(shownOn(*import.page).size() < 5'000);
}

TEST_CASE("A pipe dropped on the window is refused at once")
{
    ImportWindow import;
    const QString pipe = import.network.file(u"pipe.csv"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(pipe)});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&import.window.window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QElapsedTimer time;
    time.start();
    QApplication::sendEvent(&import.window.window, &drop);
    CHECK(time.elapsed() < 5'000);
    CHECK(import.window.window.findChild<MessageBar *>()->text().contains(u"a pipe or a device"_s));
}
