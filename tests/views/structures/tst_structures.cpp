#include "models/domain/clock.h"
#include "models/domain/network.h"
#include "tests/views/choosing.h"
#include "tests/views/window.h"
#include "views/structures/structurespage.h"
#include "views/widgets/listpanel.h"
#include "views/widgets/manyrows.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QTableView>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

struct Directory
{
    Directory()
    {
        for (const QString &name : {u"Agora"_s, u"Bakao"_s, u"Lavoir"_s}) {
            Structure structure;
            structure.name = name;
            ids << network.add(structure).value();
        }
        window.open(network);
        window.window.go("structures"_L1);
        page = window.page<StructuresPage>();
        for (ListPanel *one : page->findChildren<ListPanel *>()) {
            if (one->model()->listing().name == "structures"_L1)
                list = one;
        }
        for (int i = 0; i < 500 && list->proxy()->rowCount() < 3; ++i)
            QTest::qWait(10);
        REQUIRE(list->proxy()->rowCount() == 3);
    }

    void chooseFirst(int rows)
    {
        list->table()->selectRow(0);
        for (int row = 1; row < rows; ++row)
            list->table()->selectionModel()->select(list->proxy()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        test::Window::settle();
    }
    template<typename W>
    W *named(const QString &name)
    {
        for (W *widget : page->findChildren<W *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    test::Network network;
    test::Window window;
    QList<qint64> ids;
    StructuresPage *page = nullptr;
    ListPanel *list = nullptr;
};

} // namespace

TEST_CASE("Several chosen structures get a kind a membership and a network at once")
{
    Directory directory;
    auto *many = directory.page->findChild<ManyRows *>();
    REQUIRE(many);
    directory.chooseFirst(1);
    CHECK_FALSE(many->isVisible());
    directory.chooseFirst(2);
    REQUIRE(many->isVisible());
    test::retype(directory.named<QLineEdit>(u"Kind"_s), u"association"_s);
    test::Window::press(directory.named<QLineEdit>(u"Kind"_s), Qt::Key_Return);
    Store &store = directory.window.store();
    CHECK(load<Structure>(store.database(), u"kind = 'association'"_s).size() == 2);

    directory.chooseFirst(2);
    test::retype(directory.named<QLineEdit>(u"Since"_s), u"2019"_s);
    directory.named<QPushButton>(u"Set for all: Membership"_s)->click();
    std::vector<Membership> memberships = load<Membership>(store.database());
    REQUIRE(memberships.size() == 2);
    CHECK(memberships.front().from == QDate(2019, 1, 1));
    CHECK(memberships.front().network == directory.network.home());
    store.undoStack().undo(); // one step
    CHECK(load<Membership>(store.database()).empty());
    store.undoStack().redo();

    directory.chooseFirst(3); // the third is new, the others stay as they are
    directory.named<QPushButton>(u"Set for all: Membership"_s)->click();
    CHECK(load<Membership>(store.database()).size() == 3);
    CHECK(directory.window.window.messageBar()->text().contains(u"2 had it already"_s));

    directory.chooseFirst(3);
    directory.named<QPushButton>(u"Set for all: Other network"_s)->click(); // nobody said which
    CHECK(load<Affiliation>(store.database()).empty());
    CHECK(many->isVisible());
    auto *network = directory.named<ReferenceEdit>(u"Other network"_s);
    test::choose(network, u"Cotravaux"_s, test::By::ArrowAndEnter);
    directory.named<QPushButton>(u"Set for all: Other network"_s)->click();
    const std::vector<Affiliation> affiliations = load<Affiliation>(store.database());
    REQUIRE(affiliations.size() == 3);
    CHECK(affiliations[0].network == affiliations[2].network); // made once
}

TEST_CASE("A year is a year where something begins or ends")
{
    DayEdit from, to, day;
    from.setEdge(DayEdit::Edge::First);
    to.setEdge(DayEdit::Edge::Last);
    const auto type = [](DayEdit &field, const QString &text) {
        field.setText(text);
        field.setModified(true);
        field.finish();
        return field.day();
    };
    CHECK(type(from, u"2019"_s) == QDate(2019, 1, 1));
    CHECK(type(to, u"2019"_s) == QDate(2019, 12, 31));
    CHECK(type(from, u"mars 2019"_s) == QDate(2019, 3, 1));
    CHECK(type(to, u"02/2020"_s) == QDate(2020, 2, 29));
    CHECK(type(from, u"7/4/22"_s) == QDate(2022, 4, 7));
    CHECK_FALSE(type(day, u"2019"_s).isValid());
    clock::stopAt(QDateTime(QDate(2026, 11, 30), QTime(9, 0))); // a Monday
    CHECK(type(day, u"vendredi"_s) == QDate(2026, 12, 4));
    CHECK(type(day, u"jeudi prochain"_s) == QDate(2026, 12, 3));
    CHECK(type(day, u"Monday"_s) == QDate(2026, 12, 7));
    CHECK(type(day, u"le 3/12"_s) == QDate(2026, 12, 3));
    CHECK(type(day, u"demain"_s) == QDate(2026, 12, 1));
    CHECK(type(day, u"3/12"_s) == QDate(2026, 12, 3));
    CHECK(type(day, u"3/2"_s) == QDate(2027, 2, 3)); // the next one
    CHECK(type(day, u"3 décembre"_s) == QDate(2026, 12, 3));
    CHECK(type(day, u"aujourd’hui"_s) == QDate(2026, 11, 30));
    CHECK(type(day, u"27/11"_s) == QDate(2027, 11, 27)); // the next one
    DayEdit past;
    past.setTowards(periodwords::Towards::Past);
    CHECK(type(past, u"27/11"_s) == QDate(2026, 11, 27)); // the last one
    CHECK(type(past, u"3/12"_s) == QDate(2025, 12, 3));
    CHECK(type(past, u"30/11"_s) == QDate(2026, 11, 30));
    CHECK(type(past, u"vendredi"_s) == QDate(2026, 11, 27));
    CHECK(type(past, u"lundi"_s) == QDate(2026, 11, 30));
    CHECK(type(past, u"hier"_s) == QDate(2026, 11, 29));
    CHECK(type(past, u"27/11/2027"_s) == QDate(2027, 11, 27)); // said so
    CHECK(type(day, u"avant vendredi"_s) == QDate(2026, 12, 3)); // as a time "before" it, which ends on the eve
    CHECK(type(day, u"avant le 3/12"_s) == QDate(2026, 12, 2));
    CHECK(type(day, u"d’ici vendredi"_s) == QDate(2026, 12, 4));
    CHECK(type(day, u"au plus tard le 3/12"_s) == QDate(2026, 12, 3));
    for (const QString &open : {u"vers le 3/12"_s, u"décembre"_s, u"3/12 ou 4/12"_s}) { // no day is made of these
        type(day, open);
        CHECK(day.isWrong());
    }
    clock::stopAt({});
    type(day, u"2019"_s);
    CHECK(day.isWrong());
    type(from, u"mars"_s); // of which year?
    CHECK(from.isWrong());
}

TEST_CASE("A postcode brings commune and department where nothing else stands there")
{
    Directory directory;
    directory.list->select(directory.ids.first());
    emit directory.list->opened(directory.ids.first());
    test::Window::settle();
    const auto leave = [&](const QString &name, const QString &text) {
        auto *field = directory.named<QLineEdit>(name);
        REQUIRE(field);
        test::retype(field, text);
        test::Window::press(field, Qt::Key_Tab);
    };
    const auto structure = [&] { return *find<Structure>(directory.window.store().database(), StructureId(directory.ids.first())); };
    leave(u"Postcode"_s, u"23000"_s);
    CHECK(structure().commune == u"Guéret"_s);
    CHECK(structure().department == u"Creuse"_s);
    directory.window.store().undoStack().undo(); // one step
    CHECK(structure().postcode.isEmpty());
    CHECK(structure().commune.isEmpty());
    leave(u"Commune"_s, u"Sainte-Feyre"_s);
    leave(u"Postcode"_s, u"23000"_s);
    CHECK(structure().commune == u"Sainte-Feyre"_s);
    CHECK(structure().department == u"Creuse"_s);
    auto *department = directory.named<QLineEdit>(u"Department"_s);
    department->setFocus();
    department->selectAll();
    test::Window::press(department, Qt::Key_Backspace);
    test::Window::press(department, Qt::Key_Tab);
    leave(u"Phone"_s, u"05 55 00 00 00"_s);
    CHECK(structure().department.isEmpty()); // what was taken out does not come back by itself
}

TEST_CASE("Rows pasted on a list are looked at and taken in with the headings of the list")
{
    Directory directory;
    directory.list->table()->setFocus();
    QApplication::clipboard()->setText(u"Structure\tCommune\nLa Forge\tAhun\nLe Moulin\tBonnat\n"_s);
    test::Window::press(directory.list->table(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(directory.window.window.currentPage()->name() == u"import"_s);
    QAction *import = directory.window.window.currentPage()->mainActions().last();
    for (int i = 0; i < 500 && !import->isEnabled(); ++i)
        QTest::qWait(10);
    REQUIRE(import->isEnabled());
    import->trigger();
    test::Window::settle();
    CHECK(load<Structure>(directory.window.store().database(), u"commune = 'Ahun' AND name = 'La Forge'"_s).size() == 1);
    CHECK(load<Structure>(directory.window.store().database()).size() == 5);
}

TEST_CASE("Rows pasted where one would filter are rows all the same")
{
    Directory directory;
    directory.list->filterField()->setFocus();
    QApplication::clipboard()->setText(u"Structure\tCommune\nLa Forge\tAhun\n"_s);
    test::Window::press(directory.list->filterField(), Qt::Key_V, Qt::ControlModifier);
    CHECK(directory.list->filterField()->text().isEmpty());
    CHECK(directory.window.window.currentPage()->name() == u"import"_s);
    directory.window.window.go("structures"_L1);
    QApplication::clipboard()->setText(u"Forge"_s); // a word is looked for
    test::Window::press(directory.list->filterField(), Qt::Key_V, Qt::ControlModifier);
    CHECK(directory.list->filterField()->text() == u"Forge"_s);
}

TEST_CASE("Nothing to paste says what to do")
{
    Directory directory;
    QApplication::clipboard()->clear();
    directory.list->table()->setFocus();
    test::Window::press(directory.list->table(), Qt::Key_V, Qt::ControlModifier);
    CHECK(directory.window.window.currentPage()->name() == u"structures"_s);
    CHECK(directory.window.window.messageBar()->text().contains(u"Copy some in your spreadsheet"_s));
}

TEST_CASE("A list is saved for a spreadsheet or as a document by the same key")
{
    test::Network network;
    Structure vasi;
    vasi.name = u"VASI"_s;
    vasi.commune = u"Guéret"_s;
    vasi.phone = u"=1+1"_s;
    network.add(vasi);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1);
    test::Window::settle();
    ListPanel *list = nullptr;
    for (ListPanel *each : window.window.currentPage()->findChildren<ListPanel *>()) {
        if (each->model()->listing().name == "structures"_L1)
            list = each;
    }
    REQUIRE(list);
    list->setShown({"name"_L1, "commune"_L1, "phone"_L1});
    const auto saved = [&](const QString &name) {
        const QString path = network.file(name);
        prompt::answerWith([&](const QString &) { return path; });
        list->table()->setFocus();
        QTest::keyClick(list->table(), Qt::Key_P, Qt::ControlModifier);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    CHECK(saved(u"list.csv"_s) == "\xEF\xBB\xBFStructure,Commune,Phone\nVASI,Guéret,'=1+1\n");
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    CHECK(saved(u"liste.csv"_s).contains("VASI;Guéret;"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(saved(u"list.pdf"_s).startsWith("%PDF"));
}
