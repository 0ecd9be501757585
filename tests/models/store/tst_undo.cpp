#include "tests/models/randomedits.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, QStringList> byTable(const QString &dump)
{
    // A text of several lines goes on without the name of its table.
    static const QRegularExpression start(u"^([a-z_]+): \\d"_s);
    QHash<QString, QStringList> result;
    QString table;
    for (const QString &line : dump.split(u'\n')) {
        if (const auto match = start.match(line); match.hasMatch())
            table = match.captured(1);
        result[table] << line;
    }
    return result;
}

QSet<QString> differingTables(const QString &before, const QString &after)
{
    const QHash<QString, QStringList> a = byTable(before);
    const QHash<QString, QStringList> b = byTable(after);
    QSet<QString> result;
    for (const QStringList &names : {QStringList(a.keys()), QStringList(b.keys())}) {
        for (const QString &name : names) {
            if (a.value(name) != b.value(name))
                result << name;
        }
    }
    return result;
}

QSet<QString> tablesOf(QSignalSpy &spy)
{
    REQUIRE(spy.count() == 1);
    return spy.takeFirst().at(0).value<QSet<QString>>();
}

} // namespace

TEST_CASE("Undo and redo give back every state byte for byte whatever was done")
{
    const unsigned seed = GENERATE(range(1u, 25u));
    CAPTURE(seed);
    test::Network network;
    Store &store = network.store();
    QUndoStack &stack = store.undoStack();
    test::RandomEdits random(seed);
    store.fill([&](Transaction &transaction) { random.some(transaction, 60); });
    REQUIRE(stack.count() == 0);

    QSignalSpy changed(&store, &Store::changed);
    std::vector<QString> states{test::dump(store.database())}; // states[i] is what stands while the stack is at i
    const auto edit = [&] {
        const int before = stack.index();
        store.edit(u"edit"_s, [&](Transaction &transaction) { random.some(transaction, 1 + random.below(6)); });
        const QString after = test::dump(store.database());
        if (stack.index() == before) {
            CHECK(changed.isEmpty());
            REQUIRE(after == states[size_t(before)]);
            return;
        }
        CHECK(tablesOf(changed).contains(differingTables(states[size_t(before)], after)));
        states.resize(size_t(before) + 1);
        states.push_back(after);
    };
    const auto step = [&](bool back) {
        const QString before = test::dump(store.database());
        back ? stack.undo() : stack.redo();
        const QString after = test::dump(store.database());
        REQUIRE(after == states[size_t(stack.index())]);
        CHECK(tablesOf(changed).contains(differingTables(before, after)));
    };

    for (int i = 0; i < 20; ++i)
        edit();
    while (stack.canUndo())
        step(true);
    REQUIRE(test::dump(store.database()) == states.front());
    while (stack.canRedo())
        step(false);
    REQUIRE(test::dump(store.database()) == states.back());
    for (int i = 0; i < 40; ++i) {
        const int what = random.below(5);
        if (what < 2 && stack.canUndo())
            step(true);
        else if (what < 4 && stack.canRedo())
            step(false);
        else
            edit();
    }
    CHECK(store.problems().isEmpty());
}

TEST_CASE("What changed is said once with exactly the tables touched")
{
    test::Network network;
    const StructureId structure = network.structure(u"Agora"_s, MembershipStatus::Member);
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7));
    network.attendance(event, structure, Reply::Yes, 3);
    Store &store = network.store();
    store.edit(u"host"_s, [&](Transaction &transaction) {
        Event row = find<Event>(store.database(), event).value();
        row.host = structure;
        update(transaction, row);
    });
    QSignalSpy changed(&store, &Store::changed);
    store.edit(u"remove"_s, [&](Transaction &transaction) { remove<Structure>(transaction, structure); });
    const QSet<QString> touched{u"change"_s, u"structure"_s, u"membership"_s, u"event"_s, u"attendance"_s};
    CHECK(tablesOf(changed) == touched);
    store.undoStack().undo();
    CHECK(tablesOf(changed) == touched);
    CHECK(find<Event>(store.database(), event)->host == structure);
    store.undoStack().redo();
    CHECK(tablesOf(changed) == touched);
    CHECK(load<Attendance>(store.database()).empty());
}

TEST_CASE("An edit that changes nothing makes no step and says nothing")
{
    test::Network network;
    const StructureId id = network.structure(u"Agora"_s);
    Store &store = network.store();
    const int steps = store.undoStack().count();
    QSignalSpy changed(&store, &Store::changed);
    store.edit(u"nothing"_s, [](Transaction &) {});
    store.edit(u"same"_s, [&](Transaction &transaction) { update(transaction, find<Structure>(store.database(), id).value()); });
    store.edit(u"nobody"_s, [&](Transaction &transaction) { remove<Person>(transaction, PersonId(12)); });
    CHECK(store.undoStack().count() == steps);
    CHECK(changed.isEmpty());
}

TEST_CASE("An edit that throws leaves nothing and says nothing")
{
    test::Network network;
    network.structure(u"Agora"_s);
    Store &store = network.store();
    const int steps = store.undoStack().count();
    const QString before = test::dump(store.database());
    QSignalSpy changed(&store, &Store::changed);
    SECTION("a failure after a row was written")
    {
        CHECK_THROWS_AS(store.edit(u"throws"_s, [](Transaction &transaction) {
            insert(transaction, Theme{{}, u"Written"_s, {}});
            insert(transaction, Theme{{}, {}, {}});
        }), Failure);
    }
    SECTION("any other exception")
    {
        CHECK_THROWS_AS(store.edit(u"throws"_s, [](Transaction &transaction) {
            insert(transaction, Theme{{}, u"Written"_s, {}});
            throw 1;
        }), int);
    }
    SECTION("an edit within it")
    {
        CHECK_THROWS_AS(store.edit(u"outer"_s, [&](Transaction &transaction) {
            insert(transaction, Theme{{}, u"Written"_s, {}});
            store.edit(u"inner"_s, [](Transaction &inner) { insert(inner, Theme{{}, {}, {}}); });
        }), Failure);
    }
    SECTION("a filling")
    {
        CHECK_THROWS_AS(store.fill([](Transaction &transaction) {
            insert(transaction, Theme{{}, u"Written"_s, {}});
            insert(transaction, Theme{{}, {}, {}});
        }), Failure);
    }
    CHECK(test::dump(store.database()) == before);
    CHECK(store.undoStack().count() == steps);
    CHECK(changed.isEmpty());
    // And the next one is whole again: nothing of the broken one is left in its undo step.
    store.edit(u"next"_s, [](Transaction &transaction) { insert(transaction, Theme{{}, u"Next"_s, {}}); });
    CHECK(tablesOf(changed) == QSet<QString>{u"change"_s, u"theme"_s});
    store.undoStack().undo();
    CHECK(test::dump(store.database()) == before);
}

TEST_CASE("An edit within an edit is part of its step")
{
    test::Network network;
    Store &store = network.store();
    const int steps = store.undoStack().count();
    const QString before = test::dump(store.database());
    QSignalSpy changed(&store, &Store::changed);
    store.edit(u"outer"_s, [&](Transaction &transaction) {
        insert(transaction, Theme{{}, u"One"_s, {}});
        store.edit(u"inner"_s, [](Transaction &inner) { insert(inner, Structure{{}, {}, u"Two"_s, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}); });
        insert(transaction, Theme{{}, u"Three"_s, {}});
    });
    CHECK(store.undoStack().count() == steps + 1);
    CHECK(store.undoStack().undoText() == u"outer"_s);
    CHECK(tablesOf(changed) == QSet<QString>{u"change"_s, u"theme"_s, u"structure"_s});
    store.undoStack().undo();
    CHECK(test::dump(store.database()) == before);
}

TEST_CASE("An edit within an edit that fails leaves nothing there when the outer one goes on")
{
    test::Network network;
    Store &store = network.store();
    const QString before = test::dump(store.database());
    QSignalSpy changed(&store, &Store::changed);
    store.edit(u"outer"_s, [&](Transaction &transaction) {
        insert(transaction, Theme{{}, u"One"_s, {}});
        CHECK_THROWS_AS(store.edit(u"inner"_s, [](Transaction &inner) {
            Structure structure;
            structure.name = u"Two"_s;
            insert(inner, structure);
            throw Failure(u"Not this one."_s);
        }), Failure);
    });
    CHECK(load<Theme>(store.database()).size() == 1);
    CHECK(load<Structure>(store.database()).empty());
    CHECK(tablesOf(changed) == QSet<QString>{u"change"_s, u"theme"_s});
    CHECK(store.problems().isEmpty()); // nor in the search index
    REQUIRE(store.undo());
    CHECK(test::dump(store.database()) == before);
}

TEST_CASE("Every step has a number of its own")
{
    test::Network network;
    Store &store = network.store();
    const qint64 home = store.undoStep();
    CHECK(home != 0);
    CHECK(store.redoStep() == 0);
    network.structure(u"One"_s);
    const qint64 one = store.undoStep();
    CHECK(one != home);
    store.undo();
    CHECK(store.undoStep() == home);
    CHECK(store.redoStep() == one);
    network.structure(u"Two"_s);
    CHECK(store.undoStep() != one);
    CHECK(store.redoStep() == 0);
}

TEST_CASE("What was only in the way of an undo can be tried again")
{
    Database::setPatience(20);
    const auto calm = qScopeGuard([] { Database::setPatience(2000); });
    test::Network network;
    Store &store = network.store();
    const QString before = test::dump(store.database());
    network.structure(u"One"_s);
    const QString after = test::dump(store.database());
    const bool redo = GENERATE(false, true);
    if (redo)
        store.undo();
    const int index = store.undoStack().index();
    QSignalSpy failed(&store, &Store::undoFailed);
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.script(u"BEGIN IMMEDIATE"_s);
        CHECK_FALSE((redo ? store.redo() : store.undo()));
        other.script(u"ROLLBACK"_s);
    }
    CHECK(failed.count() == 1);
    CHECK(store.undoStack().index() == index);
    CHECK(test::dump(store.database()) == (redo ? before : after));
    REQUIRE((redo ? store.redo() : store.undo()));
    CHECK(test::dump(store.database()) == (redo ? after : before));
    QCoreApplication::processEvents();
    CHECK(failed.count() == 1);
}

TEST_CASE("Filling a file forgets the steps")
{
    test::Network network;
    network.structure(u"Agora"_s);
    Store &store = network.store();
    REQUIRE(store.undoStack().count() > 0);
    QSignalSpy changed(&store, &Store::changed);
    store.fill([](Transaction &transaction) { insert(transaction, Theme{{}, u"Filled"_s, {}}); });
    CHECK(store.undoStack().count() == 0);
    CHECK(tablesOf(changed).contains(u"theme"_s));
    const QString filled = test::dump(store.database());
    network.structure(u"VASI"_s);
    store.undoStack().undo();
    CHECK(test::dump(store.database()) == filled);
}

TEST_CASE("An undo after another program has written is refused once")
{
    test::Network network;
    network.structure(u"One"_s);
    network.structure(u"Two"_s);
    Store &store = network.store();
    const bool redo = GENERATE(false, true);
    if (redo)
        store.undoStack().undo();
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.run(u"INSERT INTO theme (id, name) VALUES (5, 'Other')"_s);
    }
    const int steps = store.undoStack().count();
    const QString before = test::dump(store.database());
    QSignalSpy changed(&store, &Store::changed);
    QSignalSpy failed(&store, &Store::undoFailed);
    redo ? store.undoStack().redo() : store.undoStack().undo();
    QCoreApplication::processEvents();
    CHECK(test::dump(store.database()) == before);
    CHECK(tablesOf(changed).contains(u"theme"_s));
    REQUIRE(failed.count() == 1);
    CHECK_FALSE(failed.at(0).at(0).toString().isEmpty());
    CHECK(store.undoStack().count() == steps);
    CHECK(store.undoStack().index() == steps - (redo ? 1 : 0));
    REQUIRE((redo ? store.redo() : store.undo()));
    CHECK(load<Structure>(store.database()).size() == (redo ? 2 : 1));
    CHECK(load<Theme>(store.database()).size() == 1);
}

TEST_CASE("An undo that meets what another program changed is refused and touches nothing")
{
    test::Network network;
    const StructureId one = network.structure(u"One"_s);
    Store &store = network.store();
    SECTION("the row is another")
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.run(u"UPDATE structure SET commune = 'Elsewhere'"_s);
    }
    SECTION("the row is gone")
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.run(u"DELETE FROM structure"_s);
    }
    SECTION("something hangs on it")
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.run(u"INSERT INTO event (id, title, date, host_id) VALUES (5, 'Other', '2022-04-07', ?)"_s, {one.value()});
    }
    store.refresh();
    const QString before = test::dump(store.database());
    QSignalSpy failed(&store, &Store::undoFailed);
    CHECK_FALSE(store.undo());
    CHECK(failed.count() == 1);
    CHECK(test::dump(store.database()) == before);
    CHECK(store.database().single(u"PRAGMA foreign_keys"_s).toInt() == 1);
    CHECK(store.undoStack().count() == 0);
    network.structure(u"Two"_s);
    REQUIRE(store.undo());
    CHECK(test::dump(store.database()) == before);
}
