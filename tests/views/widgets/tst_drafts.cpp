#include "models/domain/attendance.h"
#include "models/domain/person.h"
#include "models/domain/task.h"
#include "models/lists/rollmodel.h"
#include "models/lists/planmodel.h"
#include "tests/views/choosing.h"
#include "tests/views/gantt/planwindow.h"
#include "views/events/attendancetab.h"
#include "views/events/eventpage.h"
#include "views/events/exchangestab.h"
#include "views/events/rollpastepanel.h"
#include "views/gantt/gantttable.h"
#include "views/shell/draftline.h"
#include "views/visit/visitpage.h"
#include "views/widgets/listpanel.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// Another program that keeps the file from being written.
class Lock
{
public:
    explicit Lock(const QString &path) : m_database(path, Database::Access::ReadWrite)
    {
        Database::setPatience(20); // nobody waits for it in vain
        m_database.script(u"BEGIN IMMEDIATE"_s);
    }
    ~Lock() { Database::setPatience(2000); }
    void release() { m_database.script(u"ROLLBACK"_s); }

private:
    Database m_database;
};

FormPanel *structureForm(test::Window &window)
{
    for (QTabBar *bar : window.window.currentPage()->findChildren<QTabBar *>()) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == u"Details"_s)
                bar->setCurrentIndex(i);
        }
    }
    test::Window::settle();
    for (FormPanel *form : window.window.currentPage()->findChildren<FormPanel *>()) {
        if (form->isVisible())
            return form;
    }
    return nullptr;
}

bool lineShown(test::Window &window)
{
    return window.window.findChild<DraftLine *>()->isVisible();
}

} // namespace

TEST_CASE("What was refused stays with its record is shown counted and written on coming back")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    const StructureId bakao = network.structure(u"Bakao"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, agora.value());
    FormPanel *form = structureForm(window);
    REQUIRE(form);
    auto *address = test::field<QLineEdit>(form, u"Address"_s);
    Lock lock(network.path());
    test::retype(address, u"1 rue Neuve"_s);
    window.window.go("structures"_L1, bakao.value());
    test::Window::settle();
    CHECK(address->text().isEmpty());
    CHECK(lineShown(window));
    CHECK(maillage::find<Structure>(window.store().database(), agora)->address.isEmpty());

    // Nobody is asked to give it up without being told.
    prompt::answerWith([](const QString &title) { return title.startsWith(u"Not written yet"_s) ? u"Stay"_s : QString(); });
    window.window.close();
    CHECK(window.window.isVisible());

    lock.release();
    window.window.go("structures"_L1, agora.value());
    test::Window::settle();
    CHECK(address->text() == u"1 rue Neuve"_s);
    test::retype(test::field<QLineEdit>(form, u"Commune"_s), u"Guéret"_s);
    test::Window::press(test::field<QLineEdit>(form, u"Commune"_s), Qt::Key_Tab);
    const Structure written = *maillage::find<Structure>(window.store().database(), agora);
    CHECK(written.address == u"1 rue Neuve"_s);
    CHECK(written.commune == u"Guéret"_s);
    CHECK_FALSE(lineShown(window));
}

TEST_CASE("What is not written is written again when asked so before the file is closed")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    const StructureId bakao = network.structure(u"Bakao"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, agora.value());
    FormPanel *form = structureForm(window);
    Lock lock(network.path());
    test::retype(test::field<QLineEdit>(form, u"Address"_s), u"1 rue Neuve"_s);
    window.window.go("structures"_L1, bakao.value());
    int asked = 0;
    prompt::answerWith([&](const QString &) {
        lock.release();
        return ++asked, u"Write and close"_s;
    });
    window.window.closeFile();
    CHECK(asked == 1);
    CHECK_FALSE(window.window.store());
    const auto again = Store::open(network.path());
    CHECK(maillage::find<Structure>(again->database(), agora)->address == u"1 rue Neuve"_s);
}

TEST_CASE("Closing the file writes the line and the memo one is in")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, agora.value());
    FormPanel *form = structureForm(window);
    test::retype(test::field<QLineEdit>(form, u"Address"_s), u"1 rue Neuve"_s);
    test::retypeMemo(test::field<QPlainTextEdit>(form, u"Notes"_s), u"By the river"_s);
    window.window.closeFile();
    CHECK_FALSE(window.window.store());
    const auto again = Store::open(network.path());
    CHECK(maillage::find<Structure>(again->database(), agora)->address == u"1 rue Neuve"_s);
    CHECK(maillage::find<Structure>(again->database(), agora)->notes == u"By the river"_s);
}

TEST_CASE("One wrong field keeps no other from being written and says why below itself")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, agora.value());
    FormPanel *form = structureForm(window);
    auto *staff = test::field<QLineEdit>(form, u"Staff"_s);
    test::retype(staff, u"many"_s);
    test::Window::press(staff, Qt::Key_Tab);
    CHECK(staff->property("wrong").toBool());
    CHECK(staff->text() == u"many"_s);
    auto *commune = test::field<QLineEdit>(form, u"Commune"_s);
    test::retype(commune, u"Guéret"_s);
    test::Window::press(commune, Qt::Key_Tab);
    CHECK(maillage::find<Structure>(window.store().database(), agora)->commune == u"Guéret"_s);
    CHECK(staff->text() == u"many"_s);
    CHECK(lineShown(window));
    test::retype(staff, u"3"_s);
    staff->selectAll();
    QTest::keyClicks(staff, u"3"_s);
    test::Window::press(staff, Qt::Key_Tab);
    CHECK(maillage::find<Structure>(window.store().database(), agora)->staff == 3);
    CHECK_FALSE(lineShown(window));
}

TEST_CASE("A half written visit is there on coming back and is asked about before the file is closed")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("visit"_L1, agora.value());
    auto *said = test::field<QPlainTextEdit>(window.window.currentPage(), u"What was said"_s);
    test::retypeMemo(said, u"A minibus"_s);
    window.window.go("structures"_L1);
    CHECK(lineShown(window));
    window.window.go("visit"_L1);
    CHECK(said->toPlainText() == u"A minibus"_s);
    int asked = 0;
    prompt::answerWith([&asked](const QString &) { return ++asked, u"Stay"_s; });
    window.window.closeFile();
    CHECK(asked == 1);
    REQUIRE(window.window.store());
    test::Window::press(said, Qt::Key_Return, Qt::ControlModifier);
    CHECK(load<Event>(window.store().database()).size() == 1);
    CHECK_FALSE(lineShown(window));
}

TEST_CASE("A visit asks which person of two is meant and makes no double")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    const StructureId bakao = network.structure(u"Bakao"_s);
    const PersonId marie = network.person(u"Marie"_s, u"Dupont"_s);
    const PersonId anne = network.person(u"Anne"_s, u"Martin"_s);
    network.add(Role{{}, marie, bakao, {}, {}, {}, {}});
    network.add(Role{{}, anne, agora, {}, {}, {}, {}});
    test::Window window;
    window.open(network);
    window.window.go("visit"_L1, agora.value());
    auto *page = window.page<VisitPage>();
    auto *people = test::field<QLineEdit>(page, u"People met"_s);
    test::retype(people, u"anne martin, marie DUPONT, Zoé"_s);
    test::Window::press(people, Qt::Key_Return, Qt::ControlModifier);
    CHECK(load<Event>(window.store().database()).empty());
    auto *question = test::field<QComboBox>(page, u"Which marie DUPONT was met"_s);
    CHECK(question->itemText(1) == u"Marie Dupont · Bakao"_s);
    question->setFocus();
    test::Window::press(question, Qt::Key_Down);
    test::Window::press(question, Qt::Key_Return, Qt::ControlModifier);
    const std::vector<Event> events = load<Event>(window.store().database());
    REQUIRE(events.size() == 1);
    CHECK(load<Person>(window.store().database()).size() == 3);
    QSet<qint64> met;
    for (const Attendance &row : load<Attendance>(window.store().database()))
        met << row.person.value();
    CHECK(met.contains(marie.value()));
    CHECK(met.contains(anne.value()));
}

TEST_CASE("A half typed exchange stays with its event")
{
    test::Network network;
    const EventId first = network.event(u"First"_s, QDate(2022, 4, 7));
    const EventId second = network.event(u"Second"_s, QDate(2022, 4, 14));
    test::Window window;
    window.open(network);
    window.window.go("event"_L1, first.value());
    auto *page = window.page<EventPage>();
    page->showTab(EventPage::Exchanges);
    test::Window::settle();
    auto *said = test::field<QLineEdit>(page->findChild<ExchangesTab *>(), u"What was said"_s);
    test::retype(said, u"A minibus"_s);
    window.window.go("event"_L1, second.value());
    page->showTab(EventPage::Exchanges);
    CHECK(said->text().isEmpty());
    window.window.go("event"_L1, first.value());
    page->showTab(EventPage::Exchanges);
    CHECK(said->text() == u"A minibus"_s);
    test::Window::press(said, Qt::Key_Return);
    const std::vector<Exchange> exchanges = load<Exchange>(window.store().database());
    REQUIRE(exchanges.size() == 1);
    CHECK(exchanges.front().event == first);
    CHECK(said->text().isEmpty());
    CHECK_FALSE(lineShown(window));
}

TEST_CASE("A cell of the Gantt that was refused has its text again when it is edited again")
{
    test::Network network;
    Task task;
    task.title = u"Write the report"_s;
    const TaskId id = network.add(task);
    test::Window window;
    window.open(network);
    window.window.go("planning"_L1);
    test::Window::settle();
    auto *table = window.window.currentPage()->findChild<GanttTable *>();
    REQUIRE(table);
    const auto edit = [&] {
        const QModelIndex index = table->plan()->indexOf(id, PlanModel::Progress);
        REQUIRE(index.isValid());
        table->setCurrentIndex(index);
        table->edit(index);
        test::Window::settle();
        const QList<QLineEdit *> editors = table->viewport()->findChildren<QLineEdit *>();
        const auto open = std::find_if(editors.begin(), editors.end(), [](const QLineEdit *each) { return each->isVisible(); });
        REQUIRE(open != editors.end());
        return *open;
    };
    QLineEdit *editor = edit();
    QTest::keyClicks(editor, u"200"_s);
    test::Window::press(editor, Qt::Key_Return);
    test::Window::settle();
    CHECK(maillage::find<Task>(window.store().database(), id)->progress == 0);
    CHECK(lineShown(window));
    editor = edit();
    CHECK(editor->text() == u"200"_s);
    test::Window::press(editor, Qt::Key_Escape); // given up
    test::Window::settle();
    CHECK_FALSE(lineShown(window));
    editor = edit();
    CHECK(editor->text() == u"0"_s);
    QTest::keyClicks(editor, u"20"_s);
    test::Window::press(editor, Qt::Key_Return);
    CHECK(maillage::find<Task>(window.store().database(), id)->progress == 20);
    CHECK_FALSE(lineShown(window));
}

TEST_CASE("A cell of the sheet that was refused stands there marked and is shown from everywhere")
{
    test::Network network;
    const StructureId fol = network.structure(u"FOL 23"_s, MembershipStatus::Member);
    const EventId first = network.event(u"First evening"_s, QDate(2022, 4, 7));
    const EventId second = network.event(u"Second evening"_s, QDate(2022, 4, 14));
    test::Window window;
    window.open(network);
    const auto showSheet = [&](EventId event) {
        window.window.go("event"_L1, event.value());
        window.page<EventPage>()->showTab(EventPage::Attendance);
        test::Window::settle();
        return window.window.findChild<AttendanceTab *>()->list();
    };
    ListPanel *list = showSheet(first);
    const auto shownIn = [&] {
        const QModelIndex index = list->proxy()->mapFromSource(list->model()->index(list->model()->rowOf(fol.value()), list->model()->columnOf("remark"_L1)));
        list->table()->scrollTo(index);
        return index;
    };
    const auto inkOf = [&] { // what is drawn, in the colour of what is wrong
        const QImage cell = list->table()->grab(list->table()->visualRect(shownIn()).translated(list->table()->viewport()->pos())).toImage();
        int red = 0;
        for (int y = 0; y < cell.height(); ++y) {
            for (int x = 0; x < cell.width(); ++x) {
                const QColor pixel = cell.pixelColor(x, y);
                red += pixel.red() > pixel.green() + 60 && pixel.red() > pixel.blue() + 60;
            }
        }
        return red;
    };
    REQUIRE(inkOf() == 0);
    Lock lock(network.path());
    list->table()->setCurrentIndex(shownIn());
    list->table()->edit(shownIn());
    test::Window::settle();
    auto *editor = list->table()->viewport()->findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, u"comes late"_s);
    test::Window::press(editor, Qt::Key_Return);
    test::Window::settle();
    CHECK(lineShown(window));
    CHECK(inkOf() > 20);

    list = showSheet(second); // the same structure on another sheet
    CHECK(inkOf() == 0);
    window.window.go("home"_L1);
    auto *show = window.window.findChild<DraftLine *>()->findChild<QPushButton *>();
    QTest::mouseClick(show, Qt::LeftButton);
    test::Window::settle();
    REQUIRE(window.page<EventPage>());
    list = window.window.findChild<AttendanceTab *>()->list();
    CHECK(list->isVisible());
    CHECK(list->currentId() == fol.value());
    CHECK(inkOf() > 20);

    showSheet(second);
    prompt::answerWith([&](const QString &) {
        lock.release();
        return u"Write and close"_s;
    });
    window.window.closeFile();
    const auto again = Store::open(network.path());
    const std::vector<Attendance> rows = load<Attendance>(again->database());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().event == first);
    CHECK(rows.front().remark == u"comes late"_s);
}

TEST_CASE("A membership that was refused is shown under its tab in its row")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    maillage::Network other;
    other.name = u"Hauts-de-France"_s;
    const NetworkId there = network.add(other);
    Membership membership;
    membership.structure = agora;
    membership.network = there;
    const MembershipId first = network.add(membership);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, agora.value());
    const auto memberships = [&] {
        for (QTabBar *bar : window.window.currentPage()->findChildren<QTabBar *>()) {
            for (int i = 0; i < bar->count(); ++i) {
                if (bar->tabText(i) == u"Memberships"_s)
                    bar->setCurrentIndex(i);
            }
        }
        test::Window::settle();
    };
    memberships();
    ListPanel *list = nullptr;
    for (ListPanel *each : window.window.currentPage()->findChildren<ListPanel *>()) {
        if (each->isVisible() && each->model()->listing().name == "memberships"_L1)
            list = each;
    }
    REQUIRE(list);
    list->select(first.value());
    test::Window::settle();
    RecordForm<Membership> *form = nullptr;
    for (FormPanel *each : window.window.currentPage()->findChildren<FormPanel *>()) {
        if (auto *found = dynamic_cast<RecordForm<Membership> *>(each); found && found->isVisible())
            form = found;
    }
    REQUIRE(form);
    Lock lock(network.path());
    auto *remarks = form->findChild<QPlainTextEdit *>();
    REQUIRE(remarks);
    test::retypeMemo(remarks, u"by phone"_s);
    window.window.go("home"_L1);
    test::Window::settle();
    REQUIRE(lineShown(window));
    window.window.go("structures"_L1, agora.value());
    for (QTabBar *bar : window.window.currentPage()->findChildren<QTabBar *>())
        bar->setCurrentIndex(0);
    list->select(0);
    window.window.go("home"_L1);
    QTest::mouseClick(window.window.findChild<DraftLine *>()->findChild<QPushButton *>(), Qt::LeftButton);
    test::Window::settle();
    CHECK(list->isVisible());
    CHECK(list->currentId() == first.value());
    CHECK(form->isVisible());
    CHECK(remarks->toPlainText() == u"by phone"_s);
}

TEST_CASE("A list that was pasted and not put on the sheet is there on coming back")
{
    test::Network network;
    network.structure(u"FOL 23"_s, MembershipStatus::Member);
    const EventId first = network.event(u"First evening"_s, QDate(2022, 4, 7));
    const EventId second = network.event(u"Second evening"_s, QDate(2022, 4, 14));
    test::Window window;
    window.open(network);
    const auto showSheet = [&](EventId event) {
        window.window.go("event"_L1, event.value());
        window.page<EventPage>()->showTab(EventPage::Attendance);
        test::Window::settle();
        return window.window.findChild<AttendanceTab *>()->pastePanel();
    };
    RollPastePanel *panel = showSheet(first);
    window.window.findChild<AttendanceTab *>()->paste(u"FOL 23, 3\nNouvelle"_s);
    test::Window::settle();
    REQUIRE(panel->preview()->rowCount() == 2);
    showSheet(second);
    CHECK_FALSE(panel->isVisible());
    CHECK(lineShown(window));
    showSheet(first);
    CHECK(panel->isVisible());
    CHECK(panel->preview()->rowCount() == 2);
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"Cancel"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK_FALSE(panel->isVisible());
    CHECK_FALSE(lineShown(window));
    CHECK(window.window.findChild<AttendanceTab *>()->list()->isVisible());
}

TEST_CASE("A line typed for one action sheet stays with it and is written to it")
{
    test::Network network;
    Action one, two;
    one.title = u"Congress"_s;
    two.title = u"Training"_s;
    const ActionId first = network.add(one), second = network.add(two);
    test::Window window;
    window.open(network);
    window.window.go("plan"_L1, first.value());
    test::Window::settle();
    auto *entry = test::field<QLineEdit>(window.window.currentPage(), u"Type an objective and press Enter"_s);
    Lock lock(network.path());
    test::retype(entry, u"Two hundred people"_s);
    test::Window::press(entry, Qt::Key_Return);
    CHECK(entry->text() == u"Two hundred people"_s);
    CHECK(lineShown(window));
    window.window.go("plan"_L1, second.value());
    test::Window::settle();
    CHECK(entry->text().isEmpty());
    prompt::answerWith([&](const QString &) {
        lock.release();
        return u"Write and close"_s;
    });
    window.window.closeFile();
    const auto again = Store::open(network.path());
    const std::vector<ActionLine> lines = load<ActionLine>(again->database());
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().action == first);
}

TEST_CASE("An exchange that was refused is written to its own event whatever is shown then")
{
    test::Network network;
    const EventId first = network.event(u"First evening"_s, QDate(2022, 4, 7));
    const EventId second = network.event(u"Second evening"_s, QDate(2022, 4, 14));
    test::Window window;
    window.open(network);
    window.window.go("event"_L1, first.value());
    window.page<EventPage>()->showTab(EventPage::Exchanges);
    test::Window::settle();
    auto *said = test::field<QLineEdit>(window.window.findChild<ExchangesTab *>(), u"What was said"_s);
    Lock lock(network.path());
    test::retype(said, u"A minibus"_s);
    test::Window::press(said, Qt::Key_Return);
    window.window.go("event"_L1, second.value());
    window.page<EventPage>()->showTab(EventPage::Exchanges);
    test::Window::settle();
    QTest::mouseClick(window.window.findChild<DraftLine *>()->findChild<QPushButton *>(), Qt::LeftButton);
    test::Window::settle();
    CHECK(window.page<EventPage>()->askedItem() == first.value());
    CHECK(said->text() == u"A minibus"_s);
    window.window.go("event"_L1, second.value());
    prompt::answerWith([&](const QString &) {
        lock.release();
        return u"Write and close"_s;
    });
    window.window.closeFile();
    const auto again = Store::open(network.path());
    const std::vector<Exchange> exchanges = load<Exchange>(again->database());
    REQUIRE(exchanges.size() == 1);
    CHECK(exchanges.front().event == first);
}

TEST_CASE("A visit nobody wrote anything in is no draft even when its structure is gone")
{
    test::Network network;
    test::Window window;
    window.open(network);
    StructureId alpha;
    window.store().edit(u"add"_s, [&](Transaction &transaction) {
        Structure structure;
        structure.name = u"Alpha"_s;
        alpha = insert(transaction, structure);
    });
    window.window.go("visit"_L1, alpha.value());
    test::Window::settle();
    window.window.go("home"_L1);
    window.store().undoStack().undo();
    test::Window::settle();
    window.window.go("structures"_L1);
    test::Window::settle();
    CHECK_FALSE(lineShown(window));
}

TEST_CASE("Closing says why a quick line was not written and which list waits to be looked at")
{
    test::Network network;
    network.structure(u"Agora Nord"_s, MembershipStatus::Member);
    network.structure(u"Agora Sud"_s, MembershipStatus::Member);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window window;
    window.open(network);
    window.window.go("event"_L1, evening.value());
    window.page<EventPage>()->showTab(EventPage::Attendance);
    test::Window::settle();
    auto *tab = window.window.findChild<AttendanceTab *>();
    QStringList asked;
    prompt::answerWith([&asked](const QString &question) { return asked << question, asked.size() == 1 ? u"Write and close"_s : u"Stay"_s; });
    SECTION("a line that two may be meant by")
    {
        test::Window::type(tab->entryField(), u"agora"_s);
        window.window.closeFile();
        CHECK(asked.last().contains(u"“agora”"_s));
    }
    SECTION("a line that another program kept from being written")
    {
        Lock lock(network.path());
        test::Window::type(tab->entryField(), u"agora n"_s);
        test::Window::press(tab->entryField(), Qt::Key_Return);
        window.window.closeFile();
        CHECK(asked.last().contains(window.window.messageBar()->text()));
        lock.release();
    }
    SECTION("a pasted list")
    {
        tab->paste(u"Nouvelle"_s);
        window.window.closeFile();
        CHECK(asked.last().contains(u"A pasted list"_s));
    }
}

TEST_CASE("What was decided for the lines of a pasted list is there on coming back")
{
    test::Network network;
    network.structure(u"FOL 23"_s, MembershipStatus::Member);
    const EventId first = network.event(u"First evening"_s, QDate(2022, 4, 7));
    const EventId second = network.event(u"Second evening"_s, QDate(2022, 4, 14));
    test::Window window;
    window.open(network);
    const auto showSheet = [&](EventId event) {
        window.window.go("event"_L1, event.value());
        window.page<EventPage>()->showTab(EventPage::Attendance);
        test::Window::settle();
        return window.window.findChild<AttendanceTab *>()->pastePanel();
    };
    RollPastePanel *panel = showSheet(first);
    window.window.findChild<AttendanceTab *>()->paste(u"FOL 23, 3\nNouvelle"_s);
    test::Window::settle();
    panel->preview()->item(0, 0)->setCheckState(Qt::Unchecked);
    panel->preview()->item(1, 3)->setText(u"7"_s);
    test::Window::settle();
    REQUIRE(panel->lines()[1].persons == 7);
    showSheet(second);
    showSheet(first);
    REQUIRE(panel->lines().size() == 2);
    CHECK_FALSE(panel->lines()[0].taken);
    CHECK(panel->lines()[1].persons == 7);
    // A line more takes nothing away from those decided.
    panel->textField()->appendPlainText(u"Autre"_s);
    test::Window::settle();
    REQUIRE(panel->lines().size() == 3);
    CHECK_FALSE(panel->lines()[0].taken);
    CHECK(panel->lines()[1].persons == 7);
    CHECK_FALSE(panel->lines()[2].persons);
}

TEST_CASE("A copy holds what is being typed and says what it does not hold")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, agora.value());
    FormPanel *form = structureForm(window);
    const QString copy = network.file(u"copy.maillage"_s);
    prompt::answerWith([&](const QString &) { return copy; });
    test::retype(test::field<QLineEdit>(form, u"Name"_s), u"Agora Nord"_s);
    SECTION("what one is in")
    {
        test::actionNamed(window.window, u"Save a copy as…"_s)->trigger();
        CHECK(maillage::find<Structure>(Store::open(copy)->database(), agora)->name == u"Agora Nord"_s);
        CHECK_FALSE(window.window.messageBar()->text().contains(u"not in it"_s));
    }
    SECTION("what cannot be written")
    {
        test::retype(test::field<QLineEdit>(form, u"Staff"_s), u"some"_s);
        test::actionNamed(window.window, u"Save a copy as…"_s)->trigger();
        CHECK(maillage::find<Structure>(Store::open(copy)->database(), agora)->name == u"Agora Nord"_s);
        CHECK(window.window.messageBar()->text().contains(u"not in it"_s));
    }
}

TEST_CASE("Lines pasted on an action sheet that were refused are lines again when they can be written")
{
    test::Network network;
    Action one;
    one.title = u"Congress"_s;
    const ActionId action = network.add(one);
    test::Window window;
    window.open(network);
    window.window.go("plan"_L1, action.value());
    test::Window::settle();
    auto *entry = test::field<QLineEdit>(window.window.currentPage(), u"Type an objective and press Enter"_s);
    {
        Lock lock(network.path());
        QGuiApplication::clipboard()->setText(u"Two hundred people\nEvery region\n"_s);
        entry->setFocus();
        test::Window::press(entry, Qt::Key_V, Qt::ControlModifier);
        CHECK(load<ActionLine>(window.store().database()).empty());
        lock.release();
    }
    test::Window::press(entry, Qt::Key_Return);
    CHECK(load<ActionLine>(window.store().database()).size() == 2);
    CHECK(entry->text().isEmpty());
}

TEST_CASE("Tab goes from the people met to the question about them")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s), bakao = network.structure(u"Bakao"_s);
    const PersonId marie = network.person(u"Marie"_s, u"Dupont"_s);
    network.add(Role{{}, marie, bakao, {}, {}, {}, {}});
    test::Window window;
    window.open(network);
    window.window.go("visit"_L1, agora.value());
    auto *people = test::field<QLineEdit>(window.page<VisitPage>(), u"People met"_s);
    test::retype(people, u"Marie Dupont"_s);
    test::Window::press(people, Qt::Key_Tab);
    for (int i = 0; i < 2 && QApplication::focusWidget()->accessibleName() != u"Which Marie Dupont was met"_s; ++i)
        test::Window::press(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Which Marie Dupont was met"_s);
}

TEST_CASE("Ticks that nobody changed do not stick to the next text that is pasted")
{
    test::Network network;
    network.structure(u"FOL 23"_s, MembershipStatus::Member);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window window;
    window.open(network);
    window.window.go("event"_L1, evening.value());
    window.page<EventPage>()->showTab(EventPage::Attendance);
    test::Window::settle();
    auto *tab = window.window.findChild<AttendanceTab *>();
    tab->paste(u"Nouvelle\nCordialement\nFOL 23"_s); // who signs is left out
    REQUIRE(tab->pastePanel()->lines().size() == 3);
    CHECK_FALSE(tab->pastePanel()->lines()[2].taken);
    tab->pastePanel()->textField()->setPlainText(u"FOL 23"_s);
    REQUIRE(tab->pastePanel()->lines().size() == 1);
    CHECK(tab->pastePanel()->lines()[0].taken);
}

TEST_CASE("What was typed in a row that is gone can be read and copied")
{
    test::PlanWindow plan;
    GanttTable *table = plan.view()->table();
    {
        Lock lock(plan.store().path());
        plan.choose(plan.third);
        test::Window::press(table, Qt::Key_F2);
        auto *line = table->viewport()->findChild<QLineEdit *>();
        REQUIRE(line);
        test::Window::type(line, u"A third way"_s);
        test::Window::press(line, Qt::Key_Return);
        lock.release();
    }
    REQUIRE(lineShown(plan.window));
    plan.store().edit(u"Gone"_s, [&](Transaction &transaction) { remove<Task>(transaction, plan.third); });
    test::Window::settle();
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(plan.window.window.findChild<DraftLine *>()->findChild<QPushButton *>(), Qt::LeftButton);
    test::Window::settle();
    CHECK(QGuiApplication::clipboard()->text() == u"A third way"_s);
    CHECK(plan.window.window.messageBar()->text().contains(u"A third way"_s));
    QString asked;
    prompt::answerWith([&](const QString &question) { return asked = question, u"Close without writing"_s; });
    plan.window.window.closeFile();
    CHECK(asked.contains(u"A third way"_s));
}

TEST_CASE("Details that were refused are shown with their own task chosen and in the field itself")
{
    test::PlanWindow plan;
    plan.choose(plan.first);
    plan.key(Qt::Key_Return);
    auto *who = test::field<QLineEdit>(plan.page(), u"Who"_s);
    REQUIRE(who);
    {
        Lock lock(plan.store().path());
        test::retype(who, u"Bertille"_s);
        plan.choose(plan.third);
        test::Window::settle();
        lock.release();
    }
    CHECK(who->text() == u"Anne"_s); // the other task's
    QTest::mouseClick(plan.window.window.findChild<DraftLine *>()->findChild<QPushButton *>(), Qt::LeftButton);
    test::Window::settle();
    CHECK(plan.view()->current().id == plan.first.value());
    CHECK(who->text() == u"Bertille"_s);
    CHECK(who->hasFocus());
}

TEST_CASE("Closing a file that is gone from its place offers a copy first")
{
    test::Network network;
    test::Window window;
    window.open(network);
    REQUIRE(QFile::remove(network.path()));
    QString asked;
    prompt::answerWith([&](const QString &question) { return asked = question, u"Stay"_s; });
    window.window.closeFile();
    CHECK(asked.startsWith(u"The file is gone"_s));
    CHECK(window.window.store());
    const QString copy = network.file(u"kept.maillage"_s);
    prompt::answerWith([&](const QString &question) { return question.startsWith(u"The file is gone"_s) ? u"Save a copy…"_s : copy; });
    window.window.closeFile();
    CHECK_FALSE(window.window.store());
    CHECK(QFile::exists(copy));
}

TEST_CASE("What another program wrote in the fields one did not touch is shown once that is known")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, agora.value());
    FormPanel *form = structureForm(window);
    REQUIRE(form);
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.script(u"UPDATE structure SET address = '2 rue Haute' WHERE name = 'Agora'"_s);
    }
    test::retype(test::field<QLineEdit>(form, u"Phone"_s), u"05 55"_s);
    test::Window::press(test::field<QLineEdit>(form, u"Phone"_s), Qt::Key_Tab);
    test::Window::settle();
    CHECK(test::field<QLineEdit>(form, u"Address"_s)->text() == u"2 rue Haute"_s);
    CHECK(test::field<QLineEdit>(form, u"Phone"_s)->text() == u"05 55"_s); // what was typed stays
    CHECK(lineShown(window));
}

TEST_CASE("What is typed in a row whose owner goes while it is written is kept and can be read")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    const PersonId ada = network.person(u"Ada"_s, u"Lovelace"_s);
    network.add(Role{{}, ada, agora, {}, {}, {}, {}});
    test::Window window;
    window.open(network);
    window.window.go("people"_L1, ada.value());
    test::Window::settle();
    RecordForm<Role> *form = nullptr;
    for (FormPanel *each : window.window.currentPage()->findChildren<FormPanel *>())
        form = form ? form : dynamic_cast<RecordForm<Role> *>(each);
    REQUIRE(form);
    for (ListPanel *list : window.window.currentPage()->findChildren<ListPanel *>()) {
        if (list->model()->listing().name == "roles"_L1)
            list->select(list->model()->idAt(0));
    }
    test::Window::settle();
    auto *title = test::field<QLineEdit>(form, u"Role"_s);
    REQUIRE(title);
    test::retype(title, u"treasurer"_s);
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.script(u"PRAGMA foreign_keys=OFF; DELETE FROM person"_s);
    }
    test::Window::press(title, Qt::Key_Tab);
    test::Window::settle();
    REQUIRE(lineShown(window));
    QString asked;
    prompt::answerWith([&](const QString &question) { return asked = question, u"Close without writing"_s; });
    window.window.closeFile();
    CHECK(asked.startsWith(u"Not written yet"_s));
}

TEST_CASE("After staying a visit that goes on is asked about again and never written by itself")
{
    test::Network network;
    network.structure(u"La Palette"_s);
    test::Window window;
    window.open(network);
    window.window.go("visit"_L1);
    test::Window::settle();
    auto *structure = test::field<ReferenceEdit>(window.window.currentPage(), u"Structure"_s);
    REQUIRE(structure);
    test::Window::type(structure, u"zzz"_s);
    int asked = 0;
    prompt::answerWith([&](const QString &) { return ++asked == 1 ? u"Write and close"_s : u"Stay"_s; });
    window.window.closeFile();
    CHECK(asked == 2);
    test::choose(structure, u"La Palette"_s, test::By::ArrowAndEnter);
    test::Window::settle();
    asked = 1;
    window.window.closeFile();
    CHECK(asked == 2); // it was asked
    CHECK(load<Event>(window.store().database()).empty());
}

TEST_CASE("No copy is made of a file that was emptied and the older copy stays")
{
    test::Network network;
    network.structure(u"Agora"_s);
    const QString copy = network.file(u"copy.maillage"_s);
    network.store().saveCopy(copy);
    const auto bytes = [&] {
        QFile file(copy);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    {
        QFile file(network.path());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    }
    CHECK_THROWS_AS(network.store().saveCopy(copy), Failure);
    CHECK(bytes() == before);
}
