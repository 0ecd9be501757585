#include "models/domain/action.h"
#include "models/domain/attendance.h"
#include "models/domain/clock.h"
#include "models/domain/exchange.h"
#include "models/domain/visit.h"
#include "tests/views/choosing.h"
#include "views/events/eventpage.h"
#include "views/import/importpage.h"
#include "views/shell/guide.h"
#include "views/shell/navigation.h"
#include "views/visit/visitpage.h"
#include "views/widgets/listpanel.h"
#include "views/widgets/referenceedit.h"

#include <catch2/catch.hpp>

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

ListPanel *listOf(MainWindow &window, QLatin1StringView name)
{
    for (ListPanel *list : window.currentPage()->findChildren<ListPanel *>()) {
        if (list->model()->listing().name == name)
            return list;
    }
    return nullptr;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("A file that is none of ours is refused in a sentence and nothing is open")
{
    test::Network network;
    test::Window window;
    write(network.file(u"letter.maillage"_s), "Dear all,\n");
    CHECK_FALSE(window.window.openFile(network.file(u"letter.maillage"_s)));
    CHECK(window.window.store() == nullptr);
    CHECK(window.window.messageBar()->isVisible());
    CHECK(window.window.messageBar()->text().endsWith(u'.'));
}

TEST_CASE("A refused file leaves the open one as it is")
{
    test::Network network;
    const StructureId id = network.structure(u"VASI"_s);
    test::Window window;
    window.open(network);
    CHECK_FALSE(window.window.openFile(network.file(u"absent.maillage"_s)));
    REQUIRE(window.window.store());
    CHECK(maillage::find<Structure>(window.store().database(), id).has_value());
}

TEST_CASE("A new network is asked for by name and place and begins with its network")
{
    test::Network folder;
    test::Window window;
    const QString path = folder.file(u"new.maillage"_s);
    prompt::answerWith([&](const QString &title) { return title == "New network"_L1 ? u"Réseau d’Été"_s : path; });
    test::actionNamed(window.window, u"New network…"_s)->trigger();
    REQUIRE(window.window.store());
    CHECK(window.store().path() == QFileInfo(path).canonicalFilePath());
    CHECK(homeNetwork(window.store().database())->name == u"Réseau d’Été"_s);
    CHECK_FALSE(window.store().undoStack().canUndo());
}

TEST_CASE("A copy is whole and the window stays with the original")
{
    test::Network network;
    network.structure(u"VASI"_s);
    test::Window window;
    window.open(network);
    const QString copy = network.file(u"copy.maillage"_s);
    prompt::answerWith([&](const QString &) { return copy; });
    test::actionNamed(window.window, u"Save a copy as…"_s)->trigger();
    CHECK(window.store().path() == network.path());
    CHECK(test::dump(Store::open(copy)->database()) == test::dump(window.store().database()));
}

TEST_CASE("Undo and redo name the edit in the menu")
{
    test::Network network;
    test::Window window;
    window.open(network);
    window.store().edit(u"Rename VASI"_s, [](Transaction &transaction) { insert(transaction, Theme{{}, u"x"_s, {}}); });
    QAction *undo = test::actionNamed(window.window, u"Undo: Rename VASI"_s);
    REQUIRE(undo);
    undo->trigger();
    CHECK(load<Theme>(window.store().database()).empty());
    REQUIRE(test::actionNamed(window.window, u"Redo: Rename VASI"_s));
    test::actionNamed(window.window, u"Redo: Rename VASI"_s)->trigger();
    CHECK(load<Theme>(window.store().database()).size() == 1);
}

TEST_CASE("A visit is logged with the keyboard alone")
{
    test::Network network;
    const StructureId vasi = network.structure(u"VASI"_s, MembershipStatus::Member);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1);
    test::actionNamed(window.window, u"New visit or call"_s)->trigger();
    REQUIRE(window.page<VisitPage>());
    auto *structure = qobject_cast<ReferenceEdit *>(QApplication::focusWidget());
    REQUIRE(structure);
    test::Window::type(structure, u"vasi"_s);
    structure->offered()->hide();
    const auto next = [] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        test::Window::settle();
        return QApplication::focusWidget();
    };
    const auto reach = [&](const QString &name) {
        for (int i = 0; i < 12 && QApplication::focusWidget()->accessibleName() != name; ++i)
            next();
        REQUIRE(QApplication::focusWidget()->accessibleName() == name);
        return QApplication::focusWidget();
    };
    QWidget *field = reach(u"People met"_s);
    test::Window::type(field, u"Ada Lovelace, Grace"_s);
    field = reach(u"Theme"_s);
    test::Window::type(field, u"Local officials"_s);
    test::Window::press(qobject_cast<ReferenceEdit *>(field)->offered(), Qt::Key_Down);
    test::Window::press(qobject_cast<ReferenceEdit *>(field)->offered(), Qt::Key_Return);
    field = next();
    test::Window::type(field, u"They look for <b>an accountant</b>."_s);
    field = next();
    test::Window::type(field, u"Call the CAF"_s);
    test::Window::press(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    const auto events = load<Event>(window.store().database());
    REQUIRE(events.size() == 1);
    CHECK(events.front().kind == EventKind::Visit);
    CHECK(events.front().state == EventState::Held);
    CHECK(events.front().date == clock::today());
    CHECK(attendance::persons(window.store().database(), events.front().id, vasi) == 2);
    CHECK(load<Person>(window.store().database()).size() == 2);
    const auto exchanges = load<Exchange>(window.store().database());
    REQUIRE(exchanges.size() == 1);
    CHECK(exchanges.front().said == u"They look for <b>an accountant</b>."_s);
    CHECK(exchanges.front().followUpState == FollowUpState::Todo);
    CHECK(exchanges.front().structure == vasi);
    CHECK(window.page<VisitPage>() == nullptr);
    CHECK(window.window.messageBar()->text().startsWith(u"The visit is logged. Theme created: “Local officials” "_s));
    CHECK(window.window.messageBar()->text().contains(u"Ada Lovelace, Grace"_s));
    window.store().undoStack().undo();
    CHECK(load<Event>(window.store().database()).empty());
    CHECK(load<Person>(window.store().database()).empty());
}

TEST_CASE("A visit without a structure is refused beside the fields")
{
    test::Network network;
    test::Window window;
    window.open(network);
    window.window.go("visit"_L1);
    test::Window::press(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.page<VisitPage>());
    CHECK(load<Event>(window.store().database()).empty());
}

TEST_CASE("A form writes a field when it is left and shows what undo brings back")
{
    test::Network network;
    const StructureId id = network.structure(u"Old name"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, id.value());
    auto *list = listOf(window.window, "structures"_L1);
    emit list->opened(id.value());
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(name);
    REQUIRE(name->text() == u"Old name"_s);
    test::Window::type(name, u"New name"_s);
    CHECK(maillage::find<Structure>(window.store().database(), id)->name == u"Old name"_s);
    test::Window::press(name, Qt::Key_Tab);
    CHECK(maillage::find<Structure>(window.store().database(), id)->name == u"New name"_s);
    window.store().undoStack().undo();
    CHECK(name->text() == u"Old name"_s);
}

TEST_CASE("A list filters without accents and copies what a spreadsheet takes")
{
    test::Network network;
    network.structure(u"Éclaireuses de l’Œuvre"_s);
    network.structure(u"=SUM(A1)"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1);
    auto *list = listOf(window.window, "structures"_L1);
    test::Window::type(list->filterField(), u"oeuvre ecl"_s);
    CHECK(list->proxy()->rowCount() == 1);
    list->filterField()->clear();
    CHECK(list->proxy()->rowCount() == 2);
    list->table()->setFocus();
    QTest::keyClick(list->table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(0).count(u'\t') == lines.at(1).count(u'\t'));
    CHECK(lines.filter(u"SUM"_s).first().startsWith(u"'="_s));
}

TEST_CASE("A table is shown and judged before it is imported")
{
    test::Network network;
    test::Window window;
    window.open(network);
    const QString good = network.file(u"structures.csv"_s);
    write(good, "name,commune\nVASI,Ahun\nAgora,La Souterraine\n");
    prompt::answerWith([&](const QString &) { return good; });
    test::actionNamed(window.window, u"Import a table…"_s)->trigger();
    auto *page = window.page<ImportPage>();
    REQUIRE(page);
    CHECK(load<Structure>(window.store().database()).empty());
    QAction *import = page->mainActions().last();
    CHECK_FALSE(import->isEnabled()); // not before it is known what would happen
    REQUIRE(QTest::qWaitFor([&] { return !page->isJudging(); }, 30'000));
    REQUIRE(import->isEnabled());
    import->trigger();
    CHECK(load<Structure>(window.store().database()).size() == 2);
    const QString bad = network.file(u"memberships.csv"_s);
    write(bad, "structure,status\nNobody,member\n");
    page->takeFile(bad);
    REQUIRE(QTest::qWaitFor([&] { return !page->isJudging(); }, 30'000));
    CHECK_FALSE(import->isEnabled());
    CHECK(load<Membership>(window.store().database()).empty());
}

TEST_CASE("Every page opens on an empty network and on both samples")
{
    for (const QString &sample : {QString(), u"evenings"_s, u"plan"_s}) {
        test::Network network;
        test::Window window;
        window.open(network);
        if (!sample.isEmpty())
            fillSample(window.store(), *sampleNamed(sample));
        for (const PageEntry &entry : allPages()) {
            if (entry.name == "event"_L1 || entry.name == "series-debrief"_L1)
                continue;
            INFO(sample.toStdString() << " " << entry.name.data());
            window.window.go(entry.name);
            test::Window::settle();
            CHECK(window.window.currentPage() != nullptr);
            CHECK_FALSE(window.window.messageBar()->property("bad").toBool());
        }
        for (const Event &event : load<Event>(window.store().database())) {
            window.window.go("event"_L1, event.id.value());
            test::Window::settle();
            CHECK(window.window.currentPage()->title().last() == event.title);
        }
    }
}

TEST_CASE("Enter presses the button one is on")
{
    test::Window window;
    int asked = 0;
    prompt::answerWith([&asked](const QString &) { return ++asked, QString(); });
    for (QPushButton *button : window.window.findChildren<QPushButton *>()) {
        if (button->accessibleName() != u"New network"_s)
            continue;
        button->setFocus();
        test::Window::press(button, Qt::Key_Return);
    }
    CHECK(asked == 1);
}

TEST_CASE("A button of the frame does what it says although leaving a field for it was an edit")
{
    test::Network network;
    network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1);
    test::Window::settle();
    for (QTabBar *bar : window.window.currentPage()->findChildren<QTabBar *>()) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == u"Details"_s)
                bar->setCurrentIndex(i);
        }
    }
    test::Window::settle();
    auto *phone = test::field<QLineEdit>(window.window.currentPage(), u"Phone"_s);
    test::retype(phone, u"05 55 00 00 00"_s);
    QPushButton *add = nullptr;
    for (QPushButton *button : window.window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->property("role").toString() == u"primary"_s && button->text() == u"Structure"_s)
            add = button;
    }
    REQUIRE(add);
    const QPointer<QPushButton> kept = add;
    QTest::mousePress(add, Qt::LeftButton);
    phone->clearFocus(); // as a click takes it
    test::Window::settle();
    REQUIRE(kept);
    CHECK(kept->isVisible());
    QTest::mouseRelease(kept, Qt::LeftButton);
    test::Window::settle();
    const auto structures = load<Structure>(window.store().database());
    CHECK(structures.size() == 2);
    CHECK(structures.front().phone == u"05 55 00 00 00"_s);
}

TEST_CASE("Pasting into a text of several lines while nothing was copied is nothing")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("visit"_L1, agora.value());
    auto *said = test::field<QPlainTextEdit>(window.window.currentPage(), u"What was said"_s);
    test::retypeMemo(said, u"A minibus"_s);
    QGuiApplication::clipboard()->setText(u" and a room"_s);
    test::Window::press(said, Qt::Key_V, Qt::ControlModifier);
    CHECK(said->toPlainText() == u"A minibus and a room"_s); // what was copied still is
    QGuiApplication::clipboard()->clear();
    test::Window::press(said, Qt::Key_V, Qt::ControlModifier);
    CHECK(said->toPlainText() == u"A minibus and a room"_s);
    QGuiApplication::clipboard()->setMimeData(new QMimeData); // as X11 has it where nobody copied
    test::Window::press(said, Qt::Key_V, Qt::ControlModifier);
    QTest::mouseClick(said->viewport(), Qt::MiddleButton);
    CHECK(said->toPlainText() == u"A minibus and a room"_s);
}

TEST_CASE("A new action begins with its title and a copy leaves the cursor where it was")
{
    test::Network network;
    test::Window window;
    window.open(network);
    window.window.go("plan"_L1);
    test::Window::settle();
    for (QAction *action : window.window.currentPage()->mainActions()) {
        if (action->text() == u"Action"_s)
            action->trigger();
    }
    test::Window::settle();
    auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(title);
    QTest::keyClicks(title, u"Summer fair"_s);
    prompt::answerWith([&](const QString &) { return network.file(u"copy.maillage"_s); });
    test::actionNamed(window.window, u"Save a copy as…"_s)->trigger();
    CHECK(QApplication::focusWidget() == title);
    REQUIRE(load<Action>(window.store().database()).size() == 1);
    CHECK(load<Action>(window.store().database()).front().title == u"Summer fair"_s);
}

TEST_CASE("Another look leaves the keyboard in the field one types in")
{
    test::Network network;
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window test;
    test.open(network);
    test.window.go("event"_L1, event.value());
    test.page<EventPage>()->showTab(EventPage::Preparation);
    test::Window::settle();
    auto *place = test::field<QLineEdit>(test.page<EventPage>(), u"Place"_s);
    REQUIRE(place);
    place->setFocus();
    QTest::keyClicks(place, u"Town"_s);
    const auto choose = [&](const QString &look) {
        for (QAction *action : test.window.findChildren<QAction *>()) {
            if (action->text() == look)
                action->trigger();
        }
        test::Window::settle();
    };
    choose(u"Dark"_s);
    auto *again = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(again);
    CHECK(again->accessibleName() == u"Place"_s);
    QTest::keyClicks(again, u" hall"_s);
    test.window.closeFile();
    const Event written = load<Event>(Store::open(network.path())->database()).front();
    CHECK(written.place == u"Town hall"_s);
    CHECK(written.title == u"Evening"_s);
    choose(u"As the desktop"_s);
}

TEST_CASE("The time of the last writing is that of this program's own")
{
    test::Network network;
    test::Window test;
    test.open(network);
    const auto said = [&] {
        for (const QLabel *label : test.window.findChild<Navigation *>()->findChildren<QLabel *>()) {
            if (label->text().contains(u"Saved at"_s))
                return true;
        }
        return false;
    };
    Store::open(network.path())->edit(u"theirs"_s, [](Transaction &transaction) { insert(transaction, Theme{{}, u"Theirs"_s, {}}); });
    test.store().refresh();
    CHECK_FALSE(said());
    test.store().edit(u"ours"_s, [](Transaction &transaction) { insert(transaction, Theme{{}, u"Ours"_s, {}}); });
    CHECK(said());
}

TEST_CASE("Tab goes as the fields stand")
{
    test::Network network;
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window test;
    test.open(network);
    test.window.go("visit"_L1);
    test::Window::settle();
    QWidget *focused = QApplication::focusWidget();
    REQUIRE(focused->accessibleName() == u"Structure"_s);
    test::Window::press(focused, Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Visit or call"_s);
    test::Window::press(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Day"_s);

    test.window.go("event"_L1, event.value());
    auto *page = test.page<EventPage>();
    page->showTab(EventPage::Exchanges);
    test::Window::settle();
    auto *tabs = page->findChild<QTabBar *>();
    tabs->setFocus();
    test::Window::press(tabs, Qt::Key_Tab);
    CHECK(page->isAncestorOf(QApplication::focusWidget())); // what is under the tab, no button of the frame
}

TEST_CASE("A new row is begun from anywhere by its name and Ctrl and Tab turn the tabs")
{
    test::Network network;
    network.structure(u"Agora"_s);
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window test;
    test.open(network);
    const auto trigger = [&](const QString &text) {
        for (QAction *action : test.window.findChildren<QAction *>()) {
            if (action->text() == text && action->isEnabled())
                return action->trigger();
        }
        FAIL(text.toStdString());
    };
    trigger(u"New structure"_s);
    test::Window::settle();
    CHECK(load<Structure>(test.store().database()).size() == 2);
    REQUIRE(test.window.currentPage()->name() == u"structures"_s);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(name);
    QTest::keyClicks(name, u"Le Lavoir"_s);
    test::Window::press(name, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // another one, here
    test::Window::settle();
    CHECK(load<Structure>(test.store().database(), u"name = 'Le Lavoir'"_s).size() == 1);
    CHECK(load<Structure>(test.store().database()).size() == 3);
    for (const char *other : {"New person", "New action", "New task", "New indicator", "New theme", "New network", "New series", "New statutory term", "New question to decide"}) {
        INFO(other);
        trigger(QString::fromLatin1(other));
        test::Window::settle();
        CHECK(test.window.currentPage());
    }
    CHECK(load<Person>(test.store().database()).size() == 1);
    CHECK(load<Theme>(test.store().database()).size() == 1);

    test.window.go("event"_L1, event.value());
    test.page<EventPage>()->showTab(EventPage::Exchanges);
    test::Window::settle();
    auto *tabs = test.page<EventPage>()->findChild<QTabBar *>();
    test::Window::press(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(tabs->currentIndex() == EventPage::Feedback);
    test::Window::press(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(tabs->currentIndex() == EventPage::Exchanges);
}

TEST_CASE("The guide opens at the page one is on and is searched and the keys of the page are shown")
{
    test::Network network;
    test::Window test;
    test.open(network);
    const auto trigger = [&](const QKeySequence &keys) {
        for (QAction *action : test.window.findChildren<QAction *>()) {
            if (action->shortcut() == keys)
                return action->trigger();
        }
        FAIL(keys.toString().toStdString());
    };
    test.window.go("indicators"_L1);
    trigger(QKeySequence(QKeySequence::HelpContents));
    test::Window::settle();
    auto *guide = test.window.findChild<Guide *>();
    REQUIRE(guide);
    CHECK(guide->isVisible());
    CHECK(guide->text()->textCursor().block().text().startsWith(u"Indicators says where each indicator"_s));
    CHECK(guide->text()->toPlainText().size() > 8000);
    guide->field()->setText(u"sign-in sheet"_s);
    test::Window::press(guide->field(), Qt::Key_Return);
    CHECK(guide->text()->textCursor().selectedText().compare(u"sign-in sheet"_s, Qt::CaseInsensitive) == 0);
    guide->field()->setText(u"zzz"_s);
    test::Window::press(guide->field(), Qt::Key_Return);
    CHECK_FALSE(guide->text()->textCursor().hasSelection());
    guide->close();

    test.window.go("planning"_L1);
    trigger(QKeySequence(u"Ctrl+F1"_s));
    test::Window::settle();
    QStringList said;
    for (const QLabel *label : QApplication::activePopupWidget()->findChildren<QLabel *>())
        said << label->text();
    CHECK(said.contains(u"Ctrl + left, right"_s));
    CHECK(said.contains(u"Ctrl+K"_s));
    QApplication::activePopupWidget()->close();
}
