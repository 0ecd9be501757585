#include "models/domain/person.h"
#include "tests/views/choosing.h"
#include "views/events/eventpage.h"
#include "views/events/exchangestab.h"
#include "views/events/preparationtab.h"
#include "views/widgets/choices.h"
#include "views/widgets/inputs.h"

#include <catch2/catch.hpp>

#include <QPlainTextEdit>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

maillage::Network networkNamed(const QString &name)
{
    maillage::Network network;
    network.name = name;
    return network;
}

Structure structureNamed(const QString &name, const QString &shortName)
{
    Structure structure;
    structure.name = name;
    structure.shortName = shortName;
    return structure;
}

struct Field
{
    Field() : edit(choices::of<Structure>(network.store())), other(nullptr)
    {
        other.show();
        edit.show();
        QApplication::setActiveWindow(&edit);
        test::Window::settle();
    }
    /// Leaves the field, and comes back.
    void leave()
    {
        QApplication::setActiveWindow(&edit);
        edit.clearFocus();
        test::Window::settle();
    }

    test::Network network;
    ReferenceEdit edit;
    QLineEdit other;
};

} // namespace

TEST_CASE("A row is chosen as well the third time as the first by mouse keys and name")
{
    Field field;
    const StructureId fol = field.network.structure(u"FOL 23"_s);
    const StructureId vasi = field.network.structure(u"VASI"_s);
    const QList<std::pair<QString, StructureId>> wanted{{u"fol"_s, fol}, {u"vas"_s, vasi}, {u"fol"_s, fol}, {u"vas"_s, vasi}};
    for (const test::By by : {test::By::Mouse, test::By::ArrowAndEnter, test::By::ArrowAndTab}) {
        for (const auto &[typed, id] : wanted) {
            test::choose(&field.edit, typed, by);
            CHECK(field.edit.id() == id.value());
            CHECK_FALSE(field.edit.isWrong());
            field.leave();
            CHECK(field.edit.id() == id.value());
        }
    }
    for (const auto &[typed, id] : QList<std::pair<QString, StructureId>>{{u"fol 23"_s, fol}, {u"Vasi"_s, vasi}}) {
        test::retype(&field.edit, typed);
        field.edit.offered()->hide();
        field.leave();
        CHECK(field.edit.id() == id.value());
    }
}

TEST_CASE("What was added while the field has the focus is offered and short and full names are known")
{
    Field field;
    field.edit.setFocus();
    const StructureId id = field.network.add(structureNamed(u"Théâtre de l’Œuvre"_s, u"TDO"_s));
    for (const QString &typed : {u"tdo"_s, u"THEATRE DE L'OEUVRE"_s, u"Théâtre de l’Œuvre"_s}) {
        test::retype(&field.edit, typed);
        CHECK(field.edit.offered()->isVisible());
        field.edit.offered()->hide();
        field.leave();
        CHECK(field.edit.id() == id.value());
        CHECK(field.edit.text() == u"TDO"_s);
        field.edit.setId(0);
    }
}

TEST_CASE("A new row is made only by the line that says so")
{
    Field field;
    field.network.structure(u"Lavoir"_s);
    field.edit.setCreatable(true);
    test::retype(&field.edit, u"Le Lavoir"_s);
    const QAbstractItemModel *offered = field.edit.offered()->model();
    CHECK(offered->index(offered->rowCount() - 1, 0).data().toString() == u"Create “Le Lavoir”"_s);
    field.edit.offered()->hide();
    field.leave();
    CHECK(field.edit.isWrong());
    CHECK(field.edit.text() == u"Le Lavoir"_s);
    CHECK(field.edit.newName().isEmpty());
    CHECK(field.edit.toolTip().contains(u"Le Lavoir"_s));

    test::retype(&field.edit, u"Le Lavoir"_s);
    test::Window::press(field.edit.offered(), Qt::Key_Up);
    test::Window::press(field.edit.offered(), Qt::Key_Return);
    CHECK_FALSE(field.edit.isWrong());
    CHECK(field.edit.newName() == u"Le Lavoir"_s);

    test::retype(&field.edit, u"LAVOIR"_s); // somebody has that name, and is offered before another of it
    CHECK(offered->index(0, 0).data().toString() == u"Lavoir"_s);
    CHECK(offered->index(offered->rowCount() - 1, 0).data().toString() == u"Create another “LAVOIR”"_s);
}

TEST_CASE("Two of one name are told apart where one chooses and the one chosen is taken")
{
    test::Network network;
    const StructureId fol = network.structure(u"FOL 23"_s);
    const StructureId agora = network.structure(u"Agora"_s);
    const PersonId first = network.person(u"Marie"_s, u"Dupont"_s);
    const PersonId second = network.person(u"Marie"_s, u"Dupont"_s);
    network.add(Role{{}, first, fol, {}, {}, {}, {}});
    network.add(Role{{}, second, agora, {}, {}, {}, {}});
    const PersonId third = network.person(u"Zoé"_s, u"Roux"_s);
    const PersonId fourth = network.person(u"Zoe"_s, u"Roux"_s);
    ReferenceEdit edit(choices::of<Person>(network.store()));
    edit.show();
    QApplication::setActiveWindow(&edit);
    test::Window::settle();
    for (const PersonId id : {first, second, third, fourth}) {
        edit.setId(id.value());
        const QString label = edit.text();
        test::choose(&edit, label, test::By::ArrowAndEnter);
        CHECK(edit.id() == id.value());
        CHECK(edit.text() == label);
    }
    edit.setId(first.value());
    CHECK(edit.text() == u"Marie Dupont · FOL 23"_s);
    edit.setId(fourth.value());
    CHECK(edit.text() == u"Zoe Roux · no. 2"_s);

    test::retype(&edit, u"marie dupont"_s);
    CHECK(edit.offered()->model()->rowCount() == 2);
    edit.offered()->hide();
    edit.clearFocus();
    test::Window::settle();
    CHECK(edit.isWrong());
    CHECK(edit.toolTip() == u"Several are called “marie dupont”. Choose one from the list."_s);
    CHECK(edit.text() == u"marie dupont"_s);
}

TEST_CASE("A second person and a second membership are what was chosen and nobody is doubled")
{
    test::Network network;
    const StructureId fol = network.structure(u"FOL 23"_s);
    const NetworkId corac = network.add(networkNamed(u"CORAC Bretagne"_s));
    const NetworkId hauts = network.add(networkNamed(u"Hauts Pays"_s));
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1, fol.value());
    test::Window::settle();
    QWidget *form = test::beginRow(window, u"Memberships"_s, u"Add a membership"_s);
    test::choose(test::field<ReferenceEdit>(form, u"Network"_s), u"corac"_s, test::By::Mouse);
    form = test::beginRow(window, u"Memberships"_s, u"Add a membership"_s);
    test::choose(test::field<ReferenceEdit>(form, u"Network"_s), u"hauts"_s, test::By::ArrowAndEnter);
    form = test::beginRow(window, u"Memberships"_s, u"Add a membership"_s);
    // The prefilled name is replaced by what is typed.
    auto *name = test::field<ReferenceEdit>(form, u"Network"_s);
    QTest::mouseClick(name, Qt::LeftButton, {}, QPoint(12, name->height() / 2));
    QTest::keyClicks(name, u"Hauts"_s);
    CHECK(name->text() == u"Hauts"_s);
    test::Window::press(name->offered(), Qt::Key_Escape);
    test::retype(name, u"Corac Bretagne"_s);
    test::Window::press(name->offered(), Qt::Key_Tab);
    QList<qint64> written;
    for (const Membership &row : load<Membership>(window.store().database()))
        written << row.network.value();
    CHECK(written == QList<qint64>{corac.value(), hauts.value(), corac.value()});

    const PersonId anne = [&] {
        Person person;
        person.givenName = u"Anne"_s;
        person.familyName = u"Martin"_s;
        window.store().edit(u"add"_s, [&](Transaction &transaction) { insert(transaction, person); });
        return person.id;
    }();
    form = test::beginRow(window, u"People"_s, u"Add a person"_s);
    test::choose(test::field<ReferenceEdit>(form, u"Person"_s), u"anne"_s, test::By::ArrowAndTab);
    auto *title = test::field<QLineEdit>(form, u"Role"_s);
    test::Window::type(title, u"chair"_s);
    test::Window::press(title, Qt::Key_Tab);
    REQUIRE(load<Role>(window.store().database()).size() == 1);
    CHECK(load<Role>(window.store().database()).front().person == anne);
    CHECK(load<Role>(window.store().database()).front().title == u"chair"_s);
    CHECK(load<Person>(window.store().database()).size() == 1);

    form = test::beginRow(window, u"People"_s, u"Add a person"_s);
    auto *person = test::field<ReferenceEdit>(form, u"Person"_s);
    test::retype(person, u"Ines Petit"_s);
    test::Window::press(person->offered(), Qt::Key_Down);
    test::Window::press(person->offered(), Qt::Key_Return);
    CHECK(load<Person>(window.store().database()).size() == 2);
    CHECK(window.window.messageBar()->text() == u"Person created: “Ines Petit”"_s);
    window.store().undoStack().undo();
    CHECK(load<Person>(window.store().database()).size() == 1);
}

TEST_CASE("A refused row is kept with its record and blocks no other")
{
    test::Network network;
    const PersonId anne = network.person(u"Anne"_s, u"Martin"_s);
    const PersonId ines = network.person(u"Ines"_s, u"Petit"_s);
    const StructureId fol = network.structure(u"FOL 23"_s);
    test::Window window;
    window.open(network);
    window.window.go("people"_L1, anne.value());
    test::Window::settle();
    QWidget *form = test::beginRow(window, {}, u"Add a role"_s);
    auto *structure = test::field<ReferenceEdit>(form, u"Structure"_s);
    test::retype(structure, u"Nowhere"_s);
    structure->offered()->hide();
    test::Window::press(structure, Qt::Key_Tab);
    CHECK(structure->isWrong());
    window.window.go("people"_L1, ines.value());
    test::Window::settle();
    CHECK_FALSE(form->isVisible());
    form = test::beginRow(window, {}, u"Add a role"_s);
    CHECK(structure->text().isEmpty());
    test::choose(structure, u"fol"_s, test::By::Mouse);
    const std::vector<Role> roles = load<Role>(window.store().database());
    REQUIRE(roles.size() == 1);
    CHECK(roles.front().person == ines);
    CHECK(roles.front().structure == fol);
    window.window.go("people"_L1, anne.value());
    test::Window::settle();
    CHECK(form->isVisible());
    CHECK(structure->text() == u"Nowhere"_s);
    CHECK(structure->isWrong());
    test::choose(structure, u"fol"_s, test::By::ArrowAndEnter);
    CHECK(load<Role>(window.store().database()).size() == 2);
}

TEST_CASE("Host network series and who said it are written as chosen for one event after the other")
{
    test::Network network;
    const StructureId fol = network.structure(u"FOL 23"_s);
    const NetworkId corac = network.add(networkNamed(u"CORAC Bretagne"_s));
    const SeriesId evenings = network.series(u"Evenings"_s);
    const EventId first = network.event(u"First"_s, QDate(2022, 4, 7));
    const EventId second = network.event(u"Second"_s, QDate(2022, 4, 14));
    test::Window window;
    window.open(network);
    for (const EventId id : {first, second, first}) {
        window.window.go("event"_L1, id.value());
        auto *page = window.page<EventPage>();
        page->showTab(EventPage::Preparation);
        test::Window::settle();
        QWidget *tab = page->findChild<PreparationTab *>();
        test::choose(test::field<ReferenceEdit>(tab, u"Welcomed by"_s), u"fol"_s, test::By::Mouse);
        test::choose(test::field<ReferenceEdit>(tab, u"With which network"_s), u"corac"_s, test::By::ArrowAndTab);
        test::choose(test::field<ReferenceEdit>(tab, u"Series"_s), u"even"_s, test::By::ArrowAndEnter);
        const Event event = *maillage::find<Event>(window.store().database(), id);
        CHECK(event.host == fol);
        CHECK(event.network == corac);
        CHECK(event.series == evenings);
    }
    CHECK(load<Series>(window.store().database()).size() == 1);
    auto *page = window.page<EventPage>();
    page->showTab(EventPage::Exchanges);
    test::Window::settle();
    for (int i = 0; i < 3; ++i) {
        QWidget *form = test::beginRow(window, {}, u"Add an exchange"_s);
        test::retypeMemo(test::field<QPlainTextEdit>(form, u"What was said"_s), u"Said"_s);
        test::choose(test::field<ReferenceEdit>(form, u"By"_s), u"fol"_s, test::By::Mouse);
        test::Window::settle();
    }
    const std::vector<Exchange> exchanges = load<Exchange>(window.store().database());
    CHECK(exchanges.size() == 3);
    for (const Exchange &exchange : exchanges)
        CHECK(exchange.structure == fol);
}

TEST_CASE("An arrow takes nothing away from a day that cannot be read")
{
    DayEdit field;
    field.show();
    field.setDay(QDate(2026, 11, 28));
    field.clear();
    QTest::keyClicks(&field, u"Jean"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.text() == u"Jean"_s);
    CHECK(field.isWrong());
    field.clear();
    QTest::keyClicks(&field, u"7/4/2022"_s);
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.day().toString(Qt::ISODate) == u"2022-04-08"_s);
}

TEST_CASE("Enter takes the only name that is offered and creates only where none is known")
{
    Field field;
    const StructureId lavoir = field.network.structure(u"Lavoir du Moulin"_s);
    field.edit.setCreatable(true);
    test::retype(&field.edit, u"Gare"_s);
    test::Window::press(field.edit.offered(), Qt::Key_Return);
    CHECK(field.edit.newName() == u"Gare"_s);
    CHECK_FALSE(field.edit.isWrong());

    test::retype(&field.edit, u"Lav"_s); // one is known by these letters
    test::Window::press(field.edit.offered(), Qt::Key_Return);
    CHECK(field.edit.newName().isEmpty());
    CHECK(field.edit.id() == lavoir.value());
    CHECK(field.edit.text() == u"Lavoir du Moulin"_s);

    test::retype(&field.edit, u"Lav"_s); // leaving is no choice: it may be a name that is new
    test::Window::press(field.edit.offered(), Qt::Key_Tab);
    CHECK(field.edit.id() == 0);
    CHECK(field.edit.isWrong());

    field.network.structure(u"Lavandière"_s);
    test::retype(&field.edit, u"Lav"_s);
    test::Window::press(field.edit.offered(), Qt::Key_Return);
    CHECK(field.edit.id() == 0);
    CHECK(field.edit.isWrong());
    CHECK(field.edit.toolTip().startsWith(u"Several may be meant"_s));
}

TEST_CASE("A name that was not known is taken once it is and a row that is gone is no longer chosen")
{
    Field field;
    test::retype(&field.edit, u"Moulin"_s);
    field.edit.offered()->hide();
    field.leave();
    REQUIRE(field.edit.isWrong());
    const StructureId id = field.network.structure(u"Moulin"_s);
    test::Window::settle();
    CHECK_FALSE(field.edit.isWrong());
    CHECK(field.edit.id() == id.value());

    field.network.store().undoStack().undo();
    test::Window::settle();
    CHECK(field.edit.id() == 0);
    CHECK(field.edit.text() == u"Moulin"_s);
    CHECK(field.edit.isWrong());
}

TEST_CASE("A click beside the list goes where it was aimed")
{
    test::Network network;
    network.structure(u"VASI"_s);
    QWidget both;
    auto *edit = new ReferenceEdit(choices::of<Structure>(network.store()), &both);
    auto *memo = new QPlainTextEdit(&both);
    edit->setGeometry(0, 0, 300, 30);
    memo->setGeometry(0, 300, 300, 100);
    both.resize(320, 420);
    both.show();
    QApplication::setActiveWindow(&both);
    test::retype(edit, u"vas"_s);
    QAbstractItemView *list = edit->offered();
    REQUIRE(list->isVisible());
    const QPoint at = memo->mapToGlobal(QPoint(40, 40));
    QMouseEvent press(QEvent::MouseButtonPress, list->mapFromGlobal(QPointF(at)), QPointF(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list, &press);
    test::Window::settle();
    CHECK_FALSE(list->isVisible());
    CHECK(memo->hasFocus());
    CHECK(edit->id() != 0); // the only one that begins so
}

TEST_CASE("Of what may share a name another is made by the line that says so")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("visit"_L1);
    auto *field = test::field<ReferenceEdit>(window.window.currentPage(), u"Structure"_s);
    test::retype(field, u"agora"_s);
    const QAbstractItemModel *offered = field->offered()->model();
    REQUIRE(offered->rowCount() == 2);
    CHECK(offered->index(1, 0).data().toString() == u"Create another “agora”"_s);
    SECTION("which leaving the field never takes")
    {
        test::Window::press(field->offered(), Qt::Key_Tab);
        CHECK(field->id() == agora.value());
    }
    SECTION("and then there are two")
    {
        test::Window::press(field->offered(), Qt::Key_Down);
        test::Window::press(field->offered(), Qt::Key_Down);
        test::Window::press(field->offered(), Qt::Key_Return);
        CHECK(field->newName() == u"agora"_s);
        test::Window::press(field, Qt::Key_Return, Qt::ControlModifier);
        CHECK(load<Structure>(window.store().database()).size() == 2);
        CHECK(load<Event>(window.store().database()).front().host != agora);
    }
}

TEST_CASE("A name is taken out of the field again letter by letter and its list goes with the page")
{
    test::Network network;
    network.structure(u"Agora"_s);
    test::Window window;
    window.open(network);
    window.window.go("visit"_L1);
    auto *field = test::field<ReferenceEdit>(window.window.currentPage(), u"Structure"_s);
    test::retype(field, u"ag"_s);
    REQUIRE(field->offered()->isVisible());
    for (int i = 0; i < 3; ++i)
        test::Window::press(field, Qt::Key_Backspace);
    CHECK(field->text().isEmpty());
    CHECK_FALSE(field->offered()->isVisible());
    test::retype(field, u"Zorg"_s);
    REQUIRE(field->offered()->isVisible());
    window.window.go("series"_L1);
    test::Window::settle();
    CHECK_FALSE(field->offered()->isVisible());
}
