#include "tests/views/choosing.h"
#include "views/events/attendancetab.h"
#include "views/events/eventpage.h"
#include "views/widgets/listpanel.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QPushButton *offer(test::Window &window, const QString &text)
{
    for (QPushButton *button : window.window.messageBar()->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

bool isOffered(test::Window &window, const QString &text)
{
    return offer(window, text)->isVisible();
}

void click(QPushButton *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
    test::Window::settle();
}

void undoByKey(test::Window &window)
{
    QWidget *focused = QApplication::focusWidget();
    test::Window::press(focused ? focused : &window.window, Qt::Key_Z, Qt::ControlModifier);
}

ListPanel *structuresIn(test::Window &window)
{
    for (ListPanel *list : window.window.currentPage()->findChildren<ListPanel *>()) {
        if (list->model()->listing().name == "structures"_L1)
            return list;
    }
    return nullptr;
}

/// Presses Delete in the list of structures.
void removeStructure(test::Window &window, StructureId id)
{
    window.window.go("structures"_L1, id.value());
    test::Window::settle();
    ListPanel *list = structuresIn(window);
    REQUIRE(list->currentId() == id.value());
    list->table()->setFocus();
    test::Window::press(list->table(), Qt::Key_Delete);
}

AttendanceTab *sheetOf(test::Window &window, EventId event)
{
    window.window.go("event"_L1, event.value());
    window.page<EventPage>()->showTab(EventPage::Attendance);
    test::Window::settle();
    return window.window.findChild<AttendanceTab *>();
}

void enter(AttendanceTab *tab, const QString &words)
{
    test::Window::type(tab->entryField(), words);
    test::Window::press(tab->entryField(), Qt::Key_Return);
}

} // namespace

TEST_CASE("The undo that a message offers is of the edit it names or is gone")
{
    test::Network network;
    network.structure(u"VASI"_s, MembershipStatus::Member);
    const StructureId agora = network.structure(u"Agora"_s);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window window;
    window.open(network);
    removeStructure(window, agora);
    REQUIRE_FALSE(maillage::find<Structure>(window.store().database(), agora));
    REQUIRE(isOffered(window, u"Undo"_s));
    SECTION("pressed at once")
    {
        click(offer(window, u"Undo"_s));
        CHECK(maillage::find<Structure>(window.store().database(), agora));
    }
    SECTION("after another edit")
    {
        enter(sheetOf(window, evening), u"vasi"_s);
        REQUIRE(load<Attendance>(window.store().database()).size() == 1);
        if (isOffered(window, u"Undo"_s)) { // then it is of what was just said
            click(offer(window, u"Undo"_s));
            CHECK(load<Attendance>(window.store().database()).empty());
        }
        CHECK_FALSE(maillage::find<Structure>(window.store().database(), agora));
    }
    SECTION("after the key has undone it")
    {
        undoByKey(window);
        REQUIRE(maillage::find<Structure>(window.store().database(), agora));
        CHECK_FALSE(isOffered(window, u"Undo"_s));
        CHECK(window.window.messageBar()->text().startsWith(u"Undone: "_s));
        REQUIRE(isOffered(window, u"Redo"_s));
        click(offer(window, u"Redo"_s));
        CHECK_FALSE(maillage::find<Structure>(window.store().database(), agora));
        CHECK(isOffered(window, u"Undo"_s));
        CHECK_FALSE(isOffered(window, u"Redo"_s));
    }
}

TEST_CASE("What an edit reports that wrote nothing offers no undo")
{
    test::Network network;
    network.structure(u"VASI"_s);
    test::Window window;
    window.open(network);
    Workspace workspace(window.store());
    qint64 step = -1;
    QObject::connect(&workspace, &Workspace::said, &workspace, [&](const QString &, qint64 spokenOf) { step = spokenOf; });
    workspace.edit(u"Nothing"_s, [](Transaction &) {}, u"Nothing was done."_s);
    CHECK(step == 0);
    workspace.edit(u"Something"_s, [](Transaction &transaction) { insert(transaction, Theme{{}, u"x"_s, {}}); }, u"Done."_s);
    CHECK(step == window.store().undoStep());
    CHECK(step != 0);
}

TEST_CASE("Offers and complaints end with their file")
{
    test::Network network, other;
    const StructureId agora = network.structure(u"Agora"_s);
    other.close();
    test::Window window;
    window.open(network);
    removeStructure(window, agora);
    REQUIRE(window.window.messageBar()->isVisible());
    SECTION("closed")
    {
        window.window.closeFile();
        test::Window::settle();
    }
    SECTION("another one opened")
    {
        window.window.openFile(other.path());
        test::Window::settle();
    }
    CHECK_FALSE(window.window.messageBar()->isVisible());
    // Even a press that was on its way does no harm.
    emit window.window.messageBar()->undoRequested();
    emit window.window.messageBar()->redoRequested();
    test::Window::settle();
    CHECK(load<Structure>(Store::open(network.path())->database()).empty());
}

TEST_CASE("Undo goes to the page where the step was made and says what it undid")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s), vasi = network.structure(u"VASI"_s);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window window;
    window.open(network);
    removeStructure(window, agora);
    window.window.go("themes"_L1);
    test::Window::settle();
    sheetOf(window, evening);
    const qint64 steps = window.store().undoStack().index();
    undoByKey(window);
    CHECK(window.store().undoStack().index() == steps - 1);
    CHECK(window.window.currentPage()->title() == QStringList{u"Structures"_s});
    CHECK(window.window.currentPage()->shownItem() == agora.value());
    CHECK(window.window.messageBar()->text().startsWith(u"Undone: "_s));
    CHECK(window.window.messageBar()->isVisible());
    // And the way back leads to where one was.
    window.window.go("structures"_L1, vasi.value());
    test::Window::press(&window.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(maillage::find<Structure>(window.store().database(), agora));
    CHECK(window.window.messageBar()->text().startsWith(u"Done again: "_s));
}

TEST_CASE("A line just entered is undone from the field it was entered in")
{
    test::Network network;
    network.structure(u"VASI"_s, MembershipStatus::Member);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window window;
    window.open(network);
    AttendanceTab *tab = sheetOf(window, evening);
    QLineEdit *entry = tab->entryField();
    enter(tab, u"vasi"_s);
    REQUIRE(load<Attendance>(window.store().database()).size() == 1);
    REQUIRE(QApplication::focusWidget() == entry);
    SECTION("with nothing typed since")
    {
        test::Window::press(entry, Qt::Key_Z, Qt::ControlModifier);
        CHECK(entry->text().isEmpty());
        CHECK(load<Attendance>(window.store().database()).empty());
        CHECK(window.window.messageBar()->text().startsWith(u"Undone: "_s));
    }
    SECTION("and what is typed since goes first")
    {
        test::Window::type(entry, u"ag"_s);
        test::Window::press(entry, Qt::Key_Z, Qt::ControlModifier);
        CHECK(entry->text().isEmpty());
        CHECK(load<Attendance>(window.store().database()).size() == 1);
        for (int i = 0; i < 3 && !load<Attendance>(window.store().database()).empty(); ++i)
            test::Window::press(entry, Qt::Key_Z, Qt::ControlModifier);
        CHECK(load<Attendance>(window.store().database()).empty());
        CHECK_FALSE(entry->text().contains(u"vasi"_s));
    }
}

TEST_CASE("A removed event does not come back as a ghost")
{
    test::Network network;
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7)), other = network.event(u"Other"_s, QDate(2022, 5, 7));
    test::Window window;
    window.open(network);
    window.window.go("themes"_L1);
    window.window.go("event"_L1, other.value());
    window.window.go("event"_L1, evening.value());
    test::Window::settle();
    const auto removeBoth = [&] {
        window.store().edit(u"Remove"_s, [&](Transaction &transaction) {
            maillage::remove<Event>(transaction, evening);
            maillage::remove<Event>(transaction, other);
        });
        test::Window::settle();
    };
    SECTION("while its page is open")
    {
        removeBoth();
        CHECK(window.window.currentPage()->title() == QStringList{u"Events"_s});
        test::Window::press(&window.window, Qt::Key_Left, Qt::AltModifier);
        CHECK(window.window.currentPage()->title() == QStringList{u"Themes"_s});
    }
    SECTION("when one goes back")
    {
        window.window.go("people"_L1);
        removeBoth();
        test::Window::press(&window.window, Qt::Key_Left, Qt::AltModifier);
        CHECK(window.window.currentPage()->title() == QStringList{u"Themes"_s});
        test::Window::press(&window.window, Qt::Key_Left, Qt::AltModifier);
        CHECK(window.window.currentPage()->title() == QStringList{u"Home"_s});
    }
}

TEST_CASE("A logged visit is taken back where it is seen and not in an empty form")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, agora.value());
    window.window.go("visit"_L1, agora.value());
    auto *said = test::field<QPlainTextEdit>(window.window.currentPage(), u"What was said"_s);
    test::retypeMemo(said, u"A minibus"_s);
    test::Window::press(said, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(load<Event>(window.store().database()).size() == 1);
    undoByKey(window);
    CHECK(load<Event>(window.store().database()).empty());
    CHECK(window.window.currentPage()->name() == u"structures"_s);
    CHECK(window.window.currentPage()->shownItem() == agora.value());
    window.window.go("themes"_L1);
    test::Window::press(&window.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(load<Event>(window.store().database()).size() == 1);
    CHECK(window.window.currentPage()->name() == u"structures"_s);
}

TEST_CASE("What is typed on after an added row was taken back does not go to its neighbour")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1);
    window.window.currentPage()->mainActions().last()->trigger();
    test::Window::settle();
    REQUIRE(load<Structure>(window.store().database()).size() == 2);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(name);
    CHECK(window.window.currentPage()->shownItem() != agora.value());
    CHECK(name->text() == u"New structure"_s);
    test::Window::press(name, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(load<Structure>(window.store().database()).size() == 1);
    CHECK(window.window.currentPage()->shownItem() == agora.value());
    QTest::keyClicks(QApplication::focusWidget(), u"Lavoir"_s);
    window.window.go("home"_L1);
    test::Window::settle();
    CHECK(maillage::find<Structure>(window.store().database(), agora)->name == u"Agora"_s);
}

TEST_CASE("What a line has written does not come back into its field by undo")
{
    test::Network network;
    network.structure(u"VASI"_s, MembershipStatus::Member);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window window;
    window.open(network);
    AttendanceTab *tab = sheetOf(window, evening);
    enter(tab, u"vasi 3"_s);
    CHECK(tab->noted().contains(u"VASI"_s));
    test::Window::type(tab->entryField(), u"x"_s);
    test::Window::press(tab->entryField(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(tab->entryField()->text().isEmpty());
    test::Window::press(tab->entryField(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(tab->entryField()->text().isEmpty());
    CHECK(load<Attendance>(window.store().database()).empty());
    CHECK(tab->noted().isEmpty());
}
