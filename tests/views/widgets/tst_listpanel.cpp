#include "models/domain/structure.h"
#include "tests/views/window.h"
#include "views/structures/structurespage.h"
#include "views/widgets/listpanel.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTableView>

#include <atomic>
#include <thread>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

void waitFor(const ListPanel *list)
{
    while (!list->model()->isRead())
        QApplication::processEvents();
    test::Window::settle();
}

QString emptyText(const ListPanel *list)
{
    for (const QLabel *label : list->table()->findChildren<QLabel *>()) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

ListPanel *structuresOf(test::Window &window)
{
    for (ListPanel *panel : window.page<StructuresPage>()->findChildren<ListPanel *>()) {
        if (panel->model()->listing().name == "structures"_L1)
            return panel;
    }
    FAIL("no list of structures");
    return nullptr;
}

} // namespace

TEST_CASE("A filter keeps what one looks at, or goes to the first that matches, and leaves the columns alone")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s, MembershipStatus::Member);
    const StructureId bakao = network.structure(u"Bakao"_s, MembershipStatus::Member);
    const StructureId folie = network.structure(u"Bataclan"_s, MembershipStatus::Partner);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1);
    ListPanel *list = structuresOf(window);
    const QTableView *table = list->table();
    std::vector<std::pair<bool, int>> columns;
    for (int i = 0; i < list->model()->columnCount(); ++i)
        columns.emplace_back(table->isColumnHidden(i), table->columnWidth(i));
    QList<qint64> heard;
    QObject::connect(list, &ListPanel::currentChanged, list, [&heard](qint64 id) { heard << id; });
    const auto type = [&](const QString &words) {
        list->filterField()->setText(words);
        test::Window::settle();
        for (int i = 0; i < list->model()->columnCount(); ++i) {
            CAPTURE(words, i);
            CHECK(table->isColumnHidden(i) == columns[size_t(i)].first);
            CHECK(table->columnWidth(i) == columns[size_t(i)].second);
        }
    };
    list->select(bakao.value());
    heard.clear();
    type(u"ba"_s);
    CHECK(list->currentId() == bakao.value());
    CHECK(list->selectedIds() == QList<qint64>{bakao.value()});
    CHECK(heard.isEmpty());
    type(u"bat"_s);
    CHECK(list->currentId() == folie.value());
    CHECK(list->selectedIds() == QList<qint64>{folie.value()});
    CHECK(heard == QList<qint64>{folie.value()});
    type(u"batz"_s);
    CHECK(list->currentId() == 0);
    CHECK(list->selectedIds().isEmpty());
    CHECK(heard.last() == 0);
    CHECK(emptyText(list) == u"Nothing in this list matches."_s);
    type({});
    CHECK(emptyText(list) == QString());
    list->select(agora.value());
    CHECK(heard.last() == agora.value());
}

TEST_CASE("A list that is still being read says so and selects what was asked for when it comes")
{
    test::Network network;
    QList<StructureId> ids;
    for (int i = 0; i < 60; ++i)
        ids << network.structure(u"Structure %1"_s.arg(i), MembershipStatus::Member);
    RecordModel::setPatience(0);
    const auto again = qScopeGuard([] { RecordModel::setPatience(600'000); });
    test::Window window;
    window.open(network);
    std::atomic<bool> isOpen = false; // nothing is read before it is
    const Answer<int> gate = window.store().read([&isOpen](const Database &) {
        while (!isOpen)
            std::this_thread::yield();
        return 0;
    });
    window.window.go("structures"_L1);
    ListPanel *list = structuresOf(window);
    REQUIRE_FALSE(list->model()->isRead());
    CHECK(emptyText(list) == u"Reading…"_s);
    QString counted;
    const auto *page = window.page<StructuresPage>();
    QObject::connect(page, &Page::titleChanged, page, [&counted, page] { counted = page->subtitle(); });
    list->select(ids.at(40).value());
    isOpen = true;
    waitFor(list);
    CHECK(emptyText(list) == QString());
    CHECK(counted.contains(u"60"_s)); // members, above the list
    CHECK(list->model()->rowCount() == 60);
    CHECK(list->currentId() == ids.at(40).value());
    const int scrolled = list->table()->verticalScrollBar()->value();
    CHECK(scrolled > 0);

    // What changes meanwhile arrives without moving what one looks at.
    Store &store = window.store();
    store.edit(u"Rename"_s, [&](Transaction &transaction) {
        Structure structure = *find<Structure>(store.database(), ids.at(41));
        structure.notes = u"Changed"_s;
        update(transaction, structure);
    });
    CHECK_FALSE(list->model()->isRead());
    CHECK(list->model()->rowCount() == 60); // as it was, until it is read
    waitFor(list);
    CHECK(list->model()->value(list->model()->rowOf(ids.at(41).value()), "notes"_L1).toString() == u"Changed"_s);
    CHECK(list->currentId() == ids.at(40).value());
    CHECK(list->table()->verticalScrollBar()->value() == scrolled);
}

TEST_CASE("A list that nobody sees is read again when somebody looks")
{
    const bool inBackground = GENERATE(false, true);
    CAPTURE(inBackground);
    RecordModel::setPatience(inBackground ? 0 : 600'000);
    const auto again = qScopeGuard([] { RecordModel::setPatience(600'000); });
    test::Network network;
    network.structure(u"Agora"_s, MembershipStatus::Member);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1);
    ListPanel *list = structuresOf(window);
    waitFor(list);
    window.window.go("plan"_L1);
    test::Window::settle();
    int readings = 0;
    QObject::connect(list->model(), &RecordModel::rowsInserted, list, [&readings] { ++readings; });
    Store &store = window.store();
    Structure added;
    for (int i = 0; i < 3; ++i) {
        added = Structure();
        added.name = u"Bakao %1"_s.arg(i);
        store.edit(u"Add"_s, [&](Transaction &transaction) { insert(transaction, added); });
    }
    test::Window::settle();
    CHECK(readings == 0);
    CHECK_FALSE(list->model()->isRead());

    SECTION("and shows everything")
    {
        window.window.go("structures"_L1);
        waitFor(list);
        CHECK(list->model()->rowCount() == 4);
    }
    SECTION("and finds what was asked for meanwhile")
    {
        window.window.go("structures"_L1, added.id.value());
        waitFor(list);
        CHECK(list->currentId() == added.id.value());
    }
    CHECK(readings == 1);
}

TEST_CASE("A row that is shown after an undo by key is the only one that is chosen")
{
    test::Network network;
    const StructureId first = network.structure(u"Agora"_s), second = network.structure(u"VASI"_s);
    network.structure(u"Zebra"_s);
    test::Window window;
    window.open(network);
    window.window.go("structures"_L1);
    test::Window::settle();
    for (const StructureId id : {first, second}) {
        window.store().edit(u"Edit"_s, [&](Transaction &transaction) {
            auto structure = *maillage::find<Structure>(transaction.database(), id);
            structure.shortName = u"new"_s;
            update(transaction, structure);
        });
    }
    const QList<ListPanel *> lists = window.window.currentPage()->findChildren<ListPanel *>();
    const auto found = std::find_if(lists.begin(), lists.end(), [](const ListPanel *one) { return one->model()->listing().name == "structures"_L1; });
    REQUIRE(found != lists.end());
    ListPanel *list = *found;
    for (const StructureId id : {first, second}) {
        QTest::keyPress(window.window.windowHandle(), Qt::Key_Control, Qt::ControlModifier); // and held
        list->select(id.value());
        QTest::keyRelease(window.window.windowHandle(), Qt::Key_Control);
        CHECK(list->selectedIds() == QList<qint64>{id.value()});
    }
}
