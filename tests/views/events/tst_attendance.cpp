#include "models/domain/clock.h"
#include "models/figures/figure.h"
#include "models/lists/rollmodel.h"
#include "tests/views/window.h"
#include "views/events/attendancetab.h"
#include "views/events/eventpage.h"
#include "views/events/rollpastepanel.h"
#include "views/widgets/listpanel.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

struct Sheet
{
    explicit Sheet(EventState state = EventState::Held)
    {
        clock::stopAt(QDateTime(QDate(2022, 4, 1), QTime(9, 0))); // six days before
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

    ~Sheet() { clock::stopAt({}); }

    void enter(const QString &typed)
    {
        test::Window::type(entry, typed);
        test::Window::press(entry, Qt::Key_Return);
    }
    QString said() { return window.window.messageBar()->text(); }
    QModelIndex cell(qint64 line, QLatin1StringView column)
    {
        const RecordModel *model = tab->list()->model();
        return model->index(model->rowOf(line), model->columnOf(column));
    }
    Headcount persons(StructureId structure) { return attendance::persons(window.store().database(), event, structure); }
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
    sheet.tab->paste(u"Bonjour,\nFOL 23, 3\n- vasi\n\nTiers-lieu neuf; 2\nVAIS\nCordialement"_s);
    test::Window::settle();
    RollPastePanel *panel = sheet.tab->pastePanel();
    REQUIRE(panel->isVisible());
    CHECK(panel->preview()->rowCount() == 7);
    CHECK(panel->applyButton()->text() == u"Put 3 line(s) on the sheet, create 1 structure(s)"_s);
    QTest::mouseClick(panel->applyButton(), Qt::LeftButton);
    CHECK(sheet.persons(sheet.fol) == 3);
    CHECK(sheet.persons(sheet.vasi) == 1);
    CHECK(sheet.figureValue("persons"_L1) == 6);
    CHECK(load<Structure>(sheet.window.store().database()).size() == 4);
    CHECK(sheet.said().startsWith(u"3 line(s) put on the sheet, 1 structure(s) created"_s));
    CHECK(panel->isVisible()); // for the line that nobody decided on
    CHECK(panel->textField()->toPlainText() == u"VAIS"_s);
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"Cancel"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK_FALSE(panel->isVisible());
    CHECK(sheet.tab->list()->isVisible());
    sheet.window.store().undoStack().undo();
    CHECK(sheet.figureValue("persons"_L1) == 0);
    CHECK(load<Structure>(sheet.window.store().database()).size() == 3);
}

TEST_CASE("A line of the preview is ticked and left out and who it means is chosen")
{
    Sheet sheet;
    sheet.tab->paste(u"VASI\nVAIS"_s);
    test::Window::settle();
    QTableWidget *preview = sheet.tab->pastePanel()->preview();
    const auto click = [&](int row) {
        const QRect cell = preview->visualItemRect(preview->item(row, 0));
        QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 12, cell.center().y()));
        test::Window::settle();
    };
    CHECK(preview->item(0, 0)->checkState() == Qt::Checked);
    CHECK(preview->item(1, 0)->checkState() == Qt::Unchecked);
    click(0);
    CHECK_FALSE(sheet.tab->pastePanel()->lines()[0].taken);
    click(1);
    CHECK(sheet.tab->pastePanel()->lines()[1].taken);
    CHECK(sheet.tab->pastePanel()->applyButton()->text() == u"Put 1 line(s) on the sheet"_s);
    // The second choice of the misspelt line would make it new.
    preview->model()->setData(preview->model()->index(1, 1), 1, Qt::UserRole + 1);
    test::Window::settle();
    CHECK(sheet.tab->pastePanel()->applyButton()->text() == u"Put 1 line(s) on the sheet, create 1 structure(s)"_s);
}

TEST_CASE("Two people of one name are asked for and nobody is made of them")
{
    Sheet sheet;
    sheet.window.store().edit(u"people"_s, [&](Transaction &transaction) {
        for (const StructureId structure : {sheet.vasi, sheet.fol}) {
            Person person;
            person.givenName = u"Marie"_s;
            person.familyName = u"Dupont"_s;
            insert(transaction, person);
            insert(transaction, Role{{}, person.id, structure, {}, {}, {}, {}});
        }
    });
    test::Window::settle();
    sheet.tab->paste(u"Marie Dupont"_s);
    test::Window::settle();
    RollPastePanel *panel = sheet.tab->pastePanel();
    CHECK_FALSE(panel->applyButton()->isEnabled());
    panel->preview()->model()->setData(panel->preview()->model()->index(0, 1), 1, Qt::UserRole + 1);
    test::Window::settle();
    REQUIRE(panel->applyButton()->isEnabled());
    QTest::mouseClick(panel->applyButton(), Qt::LeftButton);
    CHECK(load<Structure>(sheet.window.store().database()).size() == 3);
    CHECK(load<Person>(sheet.window.store().database()).size() == 2);
    CHECK(sheet.figureValue("persons"_L1) == 1);
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

TEST_CASE("What Enter does is said beside the field and so is what it did")
{
    Sheet sheet(EventState::Planned);
    CHECK(sheet.tab->mode() == RollMode::Replies);
    const auto shown = [&](const QString &words) {
        const QList<QLabel *> labels = sheet.tab->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    };
    CHECK(shown(u"Enter: will come"_s));
    sheet.enter(u"vasi"_s);
    CHECK(sheet.tab->noted() == u"VASI noted as coming."_s);
    sheet.enter(u"fo 3"_s);
    CHECK(sheet.tab->noted() == u"FOL 23 noted as coming. 3 people expected."_s);
    CHECK(sheet.cell(sheet.fol.value(), "expected"_L1).data().toInt() == 3);
    CHECK_FALSE(sheet.tab->list()->table()->isColumnHidden(sheet.cell(sheet.fol.value(), "expected"_L1).column()));
    sheet.enter(u"vasi -"_s);
    CHECK(sheet.tab->noted() == u"VASI noted as not coming."_s);
    CHECK(load<Structure>(sheet.window.store().database()).size() == 3);
    for (QPushButton *button : sheet.tab->findChildren<QPushButton *>()) {
        if (button->text() == u"Presence"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(sheet.tab->mode() == RollMode::Presence);
    CHECK(shown(u"Enter: has come"_s));
    sheet.enter(u"vasi"_s);
    CHECK(sheet.tab->noted() == u"VASI noted as present."_s);
}

TEST_CASE("A planned event whose day is past or whose hour has come opens for presence")
{
    Sheet sheet(EventState::Planned);
    const auto modeAt = [&](const QDateTime &moment) {
        clock::stopAt(moment);
        sheet.tab->show(sheet.event);
        return sheet.tab->mode();
    };
    CHECK(modeAt(QDateTime(QDate(2022, 4, 6), QTime(20, 0))) == RollMode::Replies);
    CHECK(modeAt(QDateTime(QDate(2022, 4, 8), QTime(8, 0))) == RollMode::Presence);
    CHECK(modeAt(QDateTime(QDate(2022, 4, 7), QTime(20, 0))) == RollMode::Presence);
}

TEST_CASE("The hour comes while the sheet is open and what was chosen by hand stays")
{
    Sheet sheet(EventState::Planned);
    sheet.window.store().edit(u"hour"_s, [&](Transaction &transaction) {
        Event event = *find<Event>(transaction.database(), sheet.event);
        event.announcedStart = QTime(18, 0);
        update(transaction, event);
    });
    clock::stopAt(QDateTime(QDate(2022, 4, 7), QTime(17, 59)));
    sheet.tab->show(sheet.event);
    REQUIRE(sheet.tab->mode() == RollMode::Replies);
    for (QTimer *timer : sheet.tab->findChildren<QTimer *>(Qt::FindDirectChildrenOnly))
        timer->setInterval(1);
    test::Window::settle();
    CHECK(sheet.tab->mode() == RollMode::Replies);
    clock::stopAt(QDateTime(QDate(2022, 4, 7), QTime(18, 0)));
    CHECK(QTest::qWaitFor([&] { return sheet.tab->mode() == RollMode::Presence; }));
    sheet.enter(u"vasi"_s);
    CHECK(sheet.persons(sheet.vasi) == Headcount(1));
}

TEST_CASE("Plus and minus under replies count who is expected and never who is there")
{
    Sheet sheet(EventState::Planned);
    sheet.enter(u"vasi"_s);
    test::Window::type(sheet.entry, u"++"_s);
    CHECK(sheet.persons(sheet.vasi) == 0);
    CHECK(sheet.cell(sheet.vasi.value(), "expected"_L1).data().toInt() == 2);
}

TEST_CASE("Creating takes a step of its own while somebody known matches")
{
    Sheet sheet;
    sheet.enter(u"vas"_s);
    CHECK(sheet.persons(sheet.vasi) == 1);
    CHECK(load<Structure>(sheet.window.store().database()).size() == 3);
    test::Window::type(sheet.entry, u"vas"_s);
    test::Window::press(sheet.entry, Qt::Key_Down);
    test::Window::press(sheet.entry, Qt::Key_Return);
    CHECK(load<Structure>(sheet.window.store().database()).size() == 4);
    CHECK(sheet.said() == u"Structure “vas” created. vas noted as present."_s);
    const StructureId made = load<Structure>(sheet.window.store().database(), u"name = 'vas'"_s).front().id;
    sheet.tab->list()->select(made.value());
    emit sheet.tab->list()->removeRequested({made.value()});
    CHECK(sheet.said() == u"1 line(s) taken off the sheet. The structure “vas” stays in the register."_s);
    CHECK(load<Structure>(sheet.window.store().database()).size() == 4);
    sheet.window.store().undoStack().undo();
    sheet.window.store().undoStack().undo();
    CHECK(load<Structure>(sheet.window.store().database()).size() == 3);
    CHECK(sheet.persons(made) == 0);
}

TEST_CASE("The names of a line are written on the sheet")
{
    Sheet sheet;
    sheet.enter(u"vasi 3"_s);
    RecordModel *model = sheet.tab->list()->model();
    const auto write = [&](const QString &names) { REQUIRE(model->setData(sheet.cell(sheet.vasi.value(), "names"_L1), names)); };
    write(u"Ada Lovelace, Grace Hoper"_s);
    CHECK(sheet.persons(sheet.vasi) == 3);
    CHECK(load<Person>(sheet.window.store().database()).size() == 2);
    CHECK(load<Role>(sheet.window.store().database()).size() == 2);
    write(u"Ada Lovelace, Grace Hopper"_s);
    CHECK(load<Person>(sheet.window.store().database()).size() == 2);
    CHECK(load<Person>(sheet.window.store().database(), u"family_name = 'Hopper'"_s).size() == 1);
    write(u"Ada Lovelace"_s);
    CHECK(load<Person>(sheet.window.store().database()).size() == 2);
    CHECK(sheet.cell(sheet.vasi.value(), "names"_L1).data().toString() == u"Ada Lovelace"_s);
}

TEST_CASE("Somebody without a structure is tied to one on the sheet")
{
    Sheet sheet;
    test::Window::type(sheet.entry, u"Ada Lovelace"_s);
    test::Window::press(sheet.entry, Qt::Key_Down);
    test::Window::press(sheet.entry, Qt::Key_Return);
    const PersonId ada = load<Person>(sheet.window.store().database()).front().id;
    RecordModel *model = sheet.tab->list()->model();
    CHECK_FALSE(model->setData(sheet.cell(ada.value(), "structure"_L1), u"Nobody"_s));
    REQUIRE(model->setData(sheet.cell(ada.value(), "structure"_L1), u"vasi"_s));
    CHECK(sheet.persons(sheet.vasi) == 1);
    CHECK(load<Role>(sheet.window.store().database()).size() == 1);
    CHECK(sheet.cell(sheet.vasi.value(), "names"_L1).data().toString() == u"Ada Lovelace"_s);
}

TEST_CASE("Of two names that differ by an accent the one that was typed is meant")
{
    Sheet sheet;
    Structure grave, plain;
    grave.name = u"L’Atelier d’à Côté"_s;
    plain.name = u"L’Atelier d’à Coté"_s;
    grave.commune = u"Bourganeuf"_s;
    plain.commune = u"Guéret"_s;
    StructureId first, second;
    sheet.window.store().edit(u"two"_s, [&](Transaction &transaction) {
        first = insert(transaction, grave);
        second = insert(transaction, plain);
    });
    test::Window::settle();
    for (const auto &[typed, id] : {std::pair(plain.name, second), std::pair(grave.name, first)}) {
        sheet.entry->setFocus();
        sheet.entry->setText(typed);
        emit sheet.entry->textEdited(typed);
        test::Window::press(sheet.entry, Qt::Key_Return);
        CHECK(sheet.persons(id) == 1);
    }
}

TEST_CASE("A name in the cell of names that somebody else bears makes no double")
{
    Sheet sheet;
    sheet.window.store().edit(u"known"_s, [&](Transaction &transaction) {
        Person person;
        person.givenName = u"Jean-Noël"_s;
        person.familyName = u"Martin"_s;
        insert(transaction, person);
        insert(transaction, Role{{}, person.id, sheet.vasi, {}, {}, {}, {}});
        attendance::setPresent(transaction, sheet.event, sheet.fol, true);
    });
    auto *model = const_cast<RecordModel *>(sheet.tab->list()->model());
    model->setData(sheet.cell(sheet.fol.value(), "names"_L1), u"Jean-Noël Martin"_s);
    CHECK(load<Person>(sheet.window.store().database()).size() == 1);
    CHECK(sheet.said().contains(u"known already"_s));
    model->setData(sheet.cell(sheet.fol.value(), "names"_L1), u"Zoé Neuve"_s);
    CHECK(load<Person>(sheet.window.store().database()).size() == 2);
}

TEST_CASE("Letters typed on a cell that is meant for names make no structure")
{
    Sheet sheet;
    QTableView *table = sheet.tab->list()->table();
    const QModelIndex cell = sheet.tab->list()->proxy()->mapFromSource(sheet.cell(sheet.fol.value(), "names"_L1));
    table->setCurrentIndex(cell);
    table->setFocus();
    QTest::keyClicks(table, u"jean"_s);
    CHECK(sheet.entry->text().isEmpty());
    CHECK(sheet.said().contains(u"have come"_s));
    table->setCurrentIndex(cell.siblingAtColumn(sheet.tab->list()->model()->columnOf("structure"_L1)));
    QTest::keyClicks(table, u"v"_s);
    CHECK(sheet.entry->text() == u"v"_s);
}

TEST_CASE("The way of noting that was chosen by hand stays with its sheet")
{
    Sheet sheet;
    for (QPushButton *button : sheet.tab->findChildren<QPushButton *>()) {
        if (button->text() == u"Replies"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    sheet.window.window.go("home"_L1);
    sheet.window.window.go("event"_L1, sheet.event.value());
    sheet.window.page<EventPage>()->showTab(EventPage::Attendance);
    test::Window::settle();
    CHECK(sheet.entry->accessibleDescription() == u"Enter: will come"_s);
}

TEST_CASE("Structures of one name are told apart on the sheet")
{
    test::Network network;
    const StructureId first = network.structure(u"Foyer rural"_s, MembershipStatus::Member), second = network.structure(u"Foyer rural"_s, MembershipStatus::Member);
    const StructureId alone = network.structure(u"VASI"_s, MembershipStatus::Member);
    network.store().edit(u"Communes"_s, [&](Transaction &transaction) {
        for (const auto &[id, commune] : {std::pair{first, u"Bonnat"_s}, std::pair{second, u"Crozant"_s}}) {
            Structure structure = *maillage::find<Structure>(transaction.database(), id);
            structure.commune = commune;
            update(transaction, structure);
        }
    });
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    RollModel model(network.store());
    model.setEvent(evening);
    const auto shown = [&](StructureId id) { return model.index(model.rowOf(id.value()), model.columnOf("structure"_L1)).data().toString(); };
    CHECK(QTest::qWaitFor([&] { return shown(first) == u"Foyer rural · Bonnat"_s; }));
    CHECK(shown(second) == u"Foyer rural · Crozant"_s);
    CHECK(shown(alone) == u"VASI"_s);
    network.store().edit(u"Rename"_s, [&](Transaction &transaction) {
        Structure structure = *maillage::find<Structure>(transaction.database(), second);
        structure.name = u"Le Lavoir"_s;
        update(transaction, structure);
    });
    CHECK(QTest::qWaitFor([&] { return shown(first) == u"Foyer rural"_s; }));
}

TEST_CASE("Whoever a cell of names made is said with the way to undo it")
{
    Sheet sheet;
    sheet.enter(u"vasi 3"_s);
    RecordModel *model = sheet.tab->list()->model();
    REQUIRE(model->setData(sheet.cell(sheet.vasi.value(), "names"_L1), u"Ada Lovelace"_s));
    CHECK(sheet.said() == u"1 person(s) created: Ada Lovelace"_s);
    sheet.window.store().undo();
    CHECK(load<Person>(sheet.window.store().database()).empty());
}

TEST_CASE("A structure that shares its name is found by what tells it apart and the answer says which")
{
    Sheet sheet;
    Store &store = sheet.window.store();
    StructureId second;
    store.edit(u"Homonyms"_s, [&](Transaction &transaction) {
        for (const QString &commune : {u"Bonnat"_s, u"Crozant"_s}) {
            Structure structure;
            structure.name = u"Foyer rural"_s;
            structure.commune = commune;
            second = insert(transaction, structure);
        }
    });
    test::Window::settle();
    sheet.enter(u"foyer rural"_s); // Enter takes neither of the two
    CHECK(load<Attendance>(store.database()).empty());
    CHECK(sheet.said().startsWith(u"Several are called “Foyer rural”"_s));
    CHECK(sheet.entry->text() == u"foyer rural"_s);
    test::Window::press(sheet.entry, Qt::Key_Down);
    test::Window::press(sheet.entry, Qt::Key_Return);
    CHECK(load<Attendance>(store.database()).size() == 1);
    sheet.enter(u"foyer crozant 2"_s);
    CHECK(load<Structure>(store.database()).size() == 5);
    CHECK(sheet.persons(second) == 2);
    CHECK(sheet.tab->noted().contains(u"Foyer rural · Crozant"_s));
}

TEST_CASE("Somebody of a structure is typed in one line and Tab leaves the lines of a pasted list")
{
    Sheet sheet;
    Store &store = sheet.window.store();
    sheet.enter(u"Sophie Lamy (VASI)"_s);
    REQUIRE(load<Person>(store.database()).size() == 1);
    CHECK(load<Role>(store.database()).front().structure == sheet.vasi);
    CHECK(load<Structure>(store.database()).size() == 3);
    sheet.enter(u"Ada Petit (Les Tisserands)"_s);
    CHECK(load<Structure>(store.database()).size() == 4);
    CHECK(load<Structure>(store.database()).back().name == u"Les Tisserands"_s);
    CHECK(load<Person>(store.database()).size() == 2);

    sheet.tab->paste(u"VASI\nFOL 23"_s);
    auto *panel = sheet.tab->findChild<RollPastePanel *>();
    panel->preview()->setFocus();
    test::Window::press(panel->preview(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != panel->preview());
    CHECK_FALSE(panel->preview()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("At the door a line takes a key and 45 people of 28 structures few")
{
    clock::stopAt(QDateTime(QDate(2022, 4, 7), QTime(19, 0)));
    test::Network network;
    QList<StructureId> structures;
    for (int i = 0; i < 28; ++i)
        structures << network.structure(u"Structure %1"_s.arg(i + 1, 2, 10, QChar(u'0')), MembershipStatus::Member);
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7), EventState::Planned);
    test::Window window;
    window.open(network);
    window.window.go("event"_L1, event.value());
    window.page<EventPage>()->showTab(EventPage::Attendance);
    auto *tab = window.window.findChild<AttendanceTab *>();
    test::Window::settle();
    REQUIRE(tab->mode() == RollMode::Presence);
    QTableView *table = tab->list()->table();
    int keys = 0;
    const auto press = [&](int key, const QString &text = {}) {
        text.isEmpty() ? QTest::keyClick(table, Qt::Key(key)) : QTest::keyClicks(table, text);
        test::Window::settle();
        ++keys;
    };
    tab->list()->select(structures.first().value());
    table->setFocus();
    // 15 came alone, 10 by two, two by three, one by four: 45.
    for (int i = 0; i < 28; ++i) {
        if (i < 15) {
            press(Qt::Key_Space); // came, and the next line
            continue;
        }
        press(0, QString::number(i < 25 ? 2 : i < 27 ? 3 : 4));
        press(Qt::Key_Down);
    }
    Headcount all;
    for (const StructureId structure : structures)
        all += attendance::persons(window.store().database(), event, structure);
    CHECK(all == Headcount(45));
    CHECK(keys <= 45); // it had been 214
    CHECK(find<Event>(window.store().database(), event)->state == EventState::Held);
    clock::stopAt({});
}

TEST_CASE("Two figures soon after each other are one number of people")
{
    Sheet sheet;
    QTableView *table = sheet.tab->list()->table();
    sheet.tab->list()->select(sheet.fol.value());
    table->setFocus();
    QTest::keyClicks(table, u"12"_s);
    test::Window::settle();
    CHECK(sheet.persons(sheet.fol) == 12);
    QTest::qWait(1000);
    QTest::keyClicks(table, u"3"_s);
    test::Window::settle();
    CHECK(sheet.persons(sheet.fol) == 3);
    // Space then says once more that they came, and goes on; on a line that was counted before it takes them out.
    QTest::keyClick(table, Qt::Key_Space);
    test::Window::settle();
    CHECK(sheet.persons(sheet.fol) == 3);
    CHECK(sheet.tab->list()->currentId() != sheet.fol.value());
    sheet.tab->list()->select(sheet.fol.value());
    QTest::keyClick(table, Qt::Key_Space);
    test::Window::settle();
    CHECK(sheet.persons(sheet.fol) == 0);
}

TEST_CASE("Replies are counted before the evening")
{
    Sheet sheet(EventState::Planned);
    REQUIRE(sheet.tab->mode() == RollMode::Replies);
    sheet.enter(u"fol 3"_s);
    sheet.enter(u"vasi ?"_s);
    sheet.enter(u"epic -"_s);
    const auto *model = qobject_cast<RollModel *>(sheet.tab->list()->model());
    const RollModel::Replies replies = model->replies();
    CHECK(replies.yes == 1);
    CHECK(replies.maybe == 1);
    CHECK(replies.no == 1);
    CHECK(replies.unknown == 0);
    CHECK(replies.expected == Headcount(3));
    CHECK(replies.withoutNumber == 1);
    QStringList shown;
    for (const QLabel *label : sheet.tab->findChildren<QLabel *>())
        shown << (label->isVisible() ? label->text() : QString());
    CAPTURE(shown.join(u'\n'));
    CHECK(shown.join(u'\n').replace(QChar(QChar::Nbsp), u' ').contains(u"coming: 1"_s));
}
