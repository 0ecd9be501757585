#include "models/figures/figure.h"
#include "models/lists/rollmodel.h"
#include "tests/views/window.h"
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

struct Sheet
{
    explicit Sheet(EventState state = EventState::Held)
    {
        fol = network.structure(u"FOL 23"_s, MembershipStatus::Member);
        vasi = network.structure(u"VASI"_s, MembershipStatus::Member);
        epicerie = network.structure(u"Épicerie d’Été"_s, MembershipStatus::Member);
        event = network.event(u"Evening"_s, QDate(2022, 4, 7), state);
        window.open(network);
        window.window.go("event"_L1, event.value());
        window.page<EventPage>()->showTab(EventPage::Attendance);
        tab = window.window.findChild<AttendanceTab *>();
        entry = tab->entryField();
        test::Window::settle();
    }

    int persons(StructureId structure) { return attendance::persons(window.store().database(), event, structure); }
    qint64 figureValue(QLatin1StringView name) { return evaluateOne(window.store(), figure(name), event.value()).numerator; }

    test::Network network;
    test::Window window;
    StructureId fol, vasi, epicerie;
    EventId event;
    AttendanceTab *tab = nullptr;
    QLineEdit *entry = nullptr;
};

} // namespace

TEST_CASE("Two letters and Enter mark a structure present and plus counts its people")
{
    Sheet sheet;
    REQUIRE(QApplication::focusWidget() == sheet.entry);
    test::Window::type(sheet.entry, u"fo"_s);
    test::Window::press(sheet.entry, Qt::Key_Return);
    CHECK(sheet.persons(sheet.fol) == 1);
    CHECK(sheet.entry->text().isEmpty());
    test::Window::type(sheet.entry, u"++"_s);
    CHECK(sheet.persons(sheet.fol) == 3);
    test::Window::type(sheet.entry, u"-"_s);
    CHECK(sheet.persons(sheet.fol) == 2);
    CHECK(sheet.figureValue("persons"_L1) == 2);
    CHECK(sheet.figureValue("present"_L1) == 1);
    test::Window::press(sheet.entry, Qt::Key_Z, Qt::ControlModifier); // the field's own undo has nothing to undo
    sheet.window.store().undoStack().undo();
    CHECK(sheet.figureValue("persons"_L1) >= 2);
}

TEST_CASE("Accents are not needed and a number after the name counts people")
{
    Sheet sheet;
    test::Window::type(sheet.entry, u"epic 4"_s);
    test::Window::press(sheet.entry, Qt::Key_Return);
    CHECK(sheet.persons(sheet.epicerie) == 4);
}

TEST_CASE("An unknown name is added on the way in one undo step")
{
    Sheet sheet;
    test::Window::type(sheet.entry, u"Nouvelle asso"_s);
    test::Window::press(sheet.entry, Qt::Key_Return);
    const auto known = load<Structure>(sheet.window.store().database(), u"name = 'Nouvelle asso'"_s);
    REQUIRE(known.size() == 1);
    CHECK(sheet.persons(known.front().id) == 1);
    sheet.window.store().undoStack().undo();
    CHECK(load<Structure>(sheet.window.store().database(), u"name = 'Nouvelle asso'"_s).empty());
    CHECK(sheet.figureValue("persons"_L1) == 0);
}

TEST_CASE("An unknown person can be added instead of a structure")
{
    Sheet sheet;
    test::Window::type(sheet.entry, u"Ada Lovelace"_s);
    test::Window::press(sheet.entry, Qt::Key_Down);
    test::Window::press(sheet.entry, Qt::Key_Return);
    REQUIRE(load<Person>(sheet.window.store().database()).size() == 1);
    CHECK(sheet.figureValue("persons"_L1) == 1);
    CHECK(load<Structure>(sheet.window.store().database()).size() == 3);
}

TEST_CASE("Before the event Enter notes replies and signs tell which")
{
    Sheet sheet(EventState::Planned);
    for (const QString &typed : {u"fol"_s, u"vasi ?"_s, u"epi -"_s}) {
        test::Window::type(sheet.entry, typed);
        test::Window::press(sheet.entry, Qt::Key_Return);
    }
    CHECK(sheet.figureValue("announced"_L1) == 2);
    CHECK(sheet.figureValue("persons"_L1) == 0);
    const auto rows = load<Attendance>(sheet.window.store().database());
    REQUIRE(rows.size() == 3);
    CHECK(rows[2].reply == Reply::No);
}

TEST_CASE("A pasted list is put on the sheet as one step")
{
    Sheet sheet;
    sheet.tab->paste(u"FOL 23, 3\nvasi\n\nTiers-lieu neuf; 2\n"_s);
    auto *apply = [&]() -> QPushButton * {
        for (QPushButton *button : sheet.tab->findChildren<QPushButton *>()) {
            if (button->property("role").toString() == "primary"_L1)
                return button;
        }
        return nullptr;
    }();
    REQUIRE(apply);
    QTest::mouseClick(apply, Qt::LeftButton);
    CHECK(sheet.persons(sheet.fol) == 3);
    CHECK(sheet.persons(sheet.vasi) == 1);
    CHECK(sheet.figureValue("persons"_L1) == 6);
    CHECK(load<Structure>(sheet.window.store().database()).size() == 4);
    sheet.window.store().undoStack().undo();
    CHECK(sheet.figureValue("persons"_L1) == 0);
    CHECK(load<Structure>(sheet.window.store().database()).size() == 3);
}

TEST_CASE("The box of a row is ticked with the mouse and with the space bar")
{
    Sheet sheet;
    QTableView *table = sheet.tab->list()->table();
    const RecordModel *model = sheet.tab->list()->model();
    const auto cell = [&] {
        const int row = model->rowOf(sheet.vasi.value());
        return sheet.tab->list()->proxy()->mapFromSource(model->index(row, model->columnOf("present"_L1)));
    };
    const QRect box = table->visualRect(cell());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(box.left() + 15, box.center().y()));
    CHECK(sheet.persons(sheet.vasi) == 1);
    table->setFocus();
    table->setCurrentIndex(cell());
    test::Window::press(table, Qt::Key_Space);
    CHECK(sheet.persons(sheet.vasi) == 0);
}

TEST_CASE("A sheet refuses fewer people than are named and says so")
{
    Sheet sheet;
    sheet.window.store().edit(u"name"_s, [&](Transaction &transaction) {
        Person person;
        person.givenName = u"Ada"_s;
        insert(transaction, person);
        Person other;
        other.givenName = u"Grace"_s;
        insert(transaction, other);
        attendance::addNamed(transaction, sheet.event, sheet.fol, person.id, true);
        attendance::addNamed(transaction, sheet.event, sheet.fol, other.id, true);
    });
    CHECK(sheet.persons(sheet.fol) == 2);
    sheet.tab->list()->select(sheet.fol.value());
    test::Window::type(sheet.entry, u"-"_s);
    CHECK(sheet.persons(sheet.fol) == 2);
    CHECK(sheet.window.window.messageBar()->isVisible());
}
