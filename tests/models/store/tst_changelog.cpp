#include "tests/models/randomedits.h"
#include "tests/support.h"

#include "models/domain/soundness.h"
#include "models/history/history.h"
#include "models/store/changeset.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// The states of a file and at which of them the steps stand, as undo and redo are meant: the simplest model.
struct Model
{
    std::vector<QString> states;
    size_t at = 0;

    void edited(const QString &state)
    {
        states.resize(at + 1);
        states.push_back(state);
        ++at;
    }
};

qint64 lines(Store &store)
{
    return store.database().single(u"SELECT count(*) FROM change"_s).toLongLong();
}

qint64 lastLine(Store &store)
{
    return store.database().single(u"SELECT max(id) FROM change"_s).toLongLong();
}

} // namespace

TEST_CASE("Edits undo redo and closing leave the file as the simplest model says")
{
    const unsigned seed = GENERATE(range(1u, 4u));
    CAPTURE(seed);
    test::Network network;
    test::RandomEdits random(seed);
    Model model{{test::dump(network.store().database())}, 0};
    const size_t founding = size_t(network.store().undoStack().count()); // steps before those of the model
    for (int i = 0; i < 150; ++i) {
        CAPTURE(i);
        Store &store = network.store();
        switch (random.below(12)) {
        case 0:
        case 1:
        case 2:
        case 3: {
            const qint64 before = lines(store);
            store.edit(u"edit"_s, [&](Transaction &transaction) { random.some(transaction, 1 + random.below(5)); });
            if (lines(store) > before)
                model.edited(test::dump(store.database()));
            break;
        }
        case 4:
        case 5:
        case 6:
        case 7:
            if (model.at > 0) {
                REQUIRE(store.undo());
                --model.at;
            }
            break;
        case 8:
        case 9:
        case 10:
            if (model.at + 1 < model.states.size()) {
                REQUIRE(store.redo());
                ++model.at;
            }
            break;
        default: network.reopen();
        }
        REQUIRE(test::dump(network.store().database()) == model.states[model.at]);
        REQUIRE(size_t(network.store().undoStack().index()) == founding + model.at);
        REQUIRE(size_t(network.store().undoStack().count()) == founding + model.states.size() - 1);
    }
    CHECK(network.store().problems().isEmpty());
}

TEST_CASE("The very first edit of a file can be undone")
{
    test::Network network;
    Store &store = network.store();
    QSignalSpy failed(&store, &Store::undoFailed);
    CHECK(store.undo());
    CHECK((failed.isEmpty() ? QString() : failed.first().first().toString()) == QString());
    CHECK(load<Network>(store.database()).empty());
    CHECK(store.redo());
    CHECK(profileOf(store.database()).homeNetwork == network.home());
}

TEST_CASE("An old edit is taken back alone where nothing later stands on it")
{
    test::Network network;
    Store &store = network.store();
    const StructureId agora = network.structure(u"Agora"_s);
    const auto rename = [&](const QString &name, const QString &commune) {
        store.edit(u"change"_s, [&](Transaction &transaction) {
            Structure row = *find<Structure>(store.database(), agora);
            if (!name.isEmpty())
                row.name = name;
            if (!commune.isEmpty())
                row.commune = commune;
            update(transaction, row);
        });
        return lastLine(store);
    };
    const qint64 named = rename(u"Agora du Lavoir"_s, {});
    rename({}, u"Guéret"_s);
    network.event(u"Evening"_s, QDate(2022, 4, 7));
    store.takeBack(named, u"Take back"_s);
    const Structure row = *find<Structure>(store.database(), agora);
    CHECK(row.name == u"Agora"_s);
    CHECK(row.commune == u"Guéret"_s); // another field of the same row stays
    CHECK(store.undoStack().undoText() == u"Take back"_s);
    REQUIRE(store.undo());
    CHECK(find<Structure>(store.database(), agora)->name == u"Agora du Lavoir"_s);

    rename(u"Agora des Prés"_s, {});
    const QString before = test::dump(store.database());
    const qint64 count = lines(store);
    try {
        store.takeBack(named, u"Take back"_s);
        FAIL("The same field was changed since.");
    } catch (const changeset::Conflict &conflict) {
        CHECK(conflict.table == u"structure"_s);
        CHECK(conflict.id == agora.value());
    }
    CHECK(test::dump(store.database()) == before);
    CHECK(lines(store) == count);
}

TEST_CASE("What something hangs on by now is not taken back from under it")
{
    test::Network network;
    Store &store = network.store();
    const StructureId agora = network.structure(u"Agora"_s);
    const qint64 added = lastLine(store);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    const AttendanceId there = network.attendance(evening, agora, Reply::Yes, 2);
    const QString before = test::dump(store.database());
    try {
        store.takeBack(added, u"Take back"_s);
        FAIL("Somebody was there.");
    } catch (const changeset::Conflict &conflict) {
        CHECK(conflict.table == u"attendance"_s);
        CHECK(conflict.id == there.value());
    }
    CHECK(test::dump(store.database()) == before);

    store.edit(u"remove"_s, [&](Transaction &transaction) { remove<Attendance>(transaction, there); });
    const qint64 removed = lastLine(store);
    store.edit(u"remove"_s, [&](Transaction &transaction) { remove<Event>(transaction, evening); });
    CHECK_THROWS_AS(store.takeBack(removed, u"Take back"_s), changeset::Conflict); // its event is gone
    CHECK(load<Attendance>(store.database()).empty());
    CHECK(store.problems().isEmpty());
    CHECK_THROWS_AS(store.takeBack(123456, u"Take back"_s), Failure);
}

TEST_CASE("Random old edits are taken back exactly or not at all")
{
    const unsigned seed = GENERATE(range(1u, 4u));
    CAPTURE(seed);
    test::Network network;
    Store &store = network.store();
    test::RandomEdits random(seed);
    int taken = 0, refused = 0;
    for (int i = 0; i < 120; ++i) {
        store.edit(u"edit"_s, [&](Transaction &transaction) { random.some(transaction, 1 + random.below(3)); });
        const qint64 change = store.database().single(u"SELECT id FROM change WHERE kind <> 'fill' ORDER BY id DESC LIMIT 1 OFFSET ?"_s, {random.below(20)}).toLongLong();
        const QString before = test::dump(store.database());
        const qint64 count = lines(store);
        try {
            store.takeBack(change, u"Take back"_s);
            ++taken;
        } catch (const changeset::Conflict &) {
            ++refused;
            REQUIRE(test::dump(store.database()) == before);
            REQUIRE(lines(store) == count);
            continue;
        }
        if (lines(store) > count) {
            // What was taken back can be done again, and is then as it was.
            const QByteArray done = ChangeLog::changesOf(store.database(), lastLine(store));
            CHECK(changeset::tables(done) == changeset::tables(ChangeLog::changesOf(store.database(), change)));
            REQUIRE(store.undo());
            REQUIRE(test::dump(store.database()) == before);
        }
    }
    CHECK(taken > 10);
    CHECK(refused > 10);
    CHECK(store.problems().isEmpty());
}

TEST_CASE("A log that somebody spoilt is refused in a sentence and harms nothing")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    const QString before = test::dump(network.store().database());
    network.close();
    const QByteArray garbage = GENERATE(QByteArray(""), QByteArray("x"), QByteArray(2000, '\xff'), QByteArray("T\x02\x01\0structure\0\x12\0\x01", 17),
                                        QByteArray("T\x02\x01\0no_such_table\0\x12\0\x01\0\0\0\0\0\0\0\x05\0", 29));
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.run(u"UPDATE change SET changeset = ?, title = ? WHERE id = (SELECT max(id) FROM change)"_s, {garbage, QString(100'000, u'x')});
    }
    network.reopen();
    Store &store = network.store();
    CHECK(store.undoStack().undoText().size() < 100);
    QSignalSpy failed(&store, &Store::undoFailed);
    CHECK_FALSE(store.undo());
    CHECK(failed.count() == 1);
    CHECK(test::dump(store.database()) == before);
    CHECK_THROWS_AS(store.takeBack(lastLine(store), u"x"_s), Failure);
    CHECK(test::dump(store.database()) == before);
    int read = 0;
    history::forEach(store.database(), [&](const Change &, const std::vector<history::RowChange> &) { ++read; });
    CHECK(read == lines(store));
    history::linesOf(store.database(), u"structure"_s, agora.value());
    network.structure(u"VASI"_s);
    network.reopen(); // what is to be forgotten is looked for
    CHECK(find<Structure>(network.store().database(), agora));
    network.store().forgetHistory();
    CHECK(network.store().problems().isEmpty());
}

TEST_CASE("Changes cut or altered anywhere are read as what they say or refused")
{
    test::Network network;
    Store &store = network.store();
    test::RandomEdits random(7);
    store.edit(u"many"_s, [&](Transaction &transaction) { random.some(transaction, 60); });
    const QByteArray whole = ChangeLog::changesOf(store.database(), lastLine(store));
    REQUIRE(whole.size() > 1000);
    const auto read = [](const QByteArray &changes) {
        try {
            int rows = 0;
            changeset::forEach(changes, [&](const changeset::Row &) { return ++rows > 0; });
            changeset::inverted(changes);
            return rows;
        } catch (const changeset::Conflict &) {
            return -1;
        }
    };
    const int rows = read(whole);
    CHECK(rows > 10);
    int refused = 0;
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const int some = read(QByteArray(whole.constData(), size)); // with nothing of the rest behind it
        CHECK(some < rows);
        refused += some < 0;
    }
    CHECK(refused > whole.size() / 2);
    for (int i = 0; i < 3000; ++i) {
        QByteArray altered = whole;
        altered[random.below(int(whole.size()))] = char(random.below(256));
        read(altered);
    }
}

TEST_CASE("The log keeps its limits and files go with what mentions them")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    Attachment attachment;
    attachment.structure = agora;
    attachment.name = u"a.txt"_s;
    attachment.content = network.content("kept in the history only");
    attachment.id = network.add(attachment);
    network.store().edit(u"remove"_s, [&](Transaction &transaction) { remove<Attachment>(transaction, attachment.id); });
    network.reopen();
    CHECK_FALSE(contentOf(network.store().database(), attachment.content).isEmpty());
    REQUIRE(network.store().undo());
    CHECK(find<Attachment>(network.store().database(), attachment.id));
    REQUIRE(network.store().redo());
    const qint64 all = lines(network.store());
    network.close();
    {
        // All but the newest two lines are of long ago.
        Database other(network.path(), Database::Access::ReadWrite);
        other.run(u"UPDATE change SET made_at = '2001-01-01T00:00:00.000Z' WHERE id <= ?"_s, {all - 2});
    }
    network.reopen();
    CHECK(lines(network.store()) == all); // looking at a file changes nothing
    network.structure(u"Written"_s);
    network.reopen();
    CHECK(lines(network.store()) == 3);
    CHECK_FALSE(contentOf(network.store().database(), attachment.content).isEmpty()); // the undo and redo still mention it
    network.store().forgetHistory();
    CHECK(contentOf(network.store().database(), attachment.content).isEmpty());
    CHECK(lines(network.store()) == 0);
    CHECK_FALSE(network.store().undoStack().canUndo());
    CHECK_FALSE(network.store().undo());
}

TEST_CASE("Bytes are not thrown away while an attachment lacks its own")
{
    test::Network network;
    Attachment attachment;
    attachment.structure = network.structure(u"Agora"_s);
    attachment.name = u"a.txt"_s;
    attachment.content = network.content("words");
    network.add(attachment);
    network.close();
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.script(u"PRAGMA foreign_keys=OFF; UPDATE content SET hash = 'spoilt'"_s);
    }
    network.reopen();
    CHECK(unsoundRows(network.store().database()).join(u'\n').contains(u"spoilt"_s));
    network.structure(u"VASI"_s);
    network.reopen();
    CHECK(contentOf(network.store().database(), u"spoilt"_s) == "words");
}

TEST_CASE("More than the log may hold goes from its oldest end")
{
    test::Network network;
    Store &store = network.store();
    Series series;
    series.name = u"Aperos"_s;
    series.id = network.add(series);
    const auto write = [&](char letter) {
        store.edit(u"write"_s, [&](Transaction &transaction) {
            series.notes = QString(200'000, QLatin1Char(letter));
            update(transaction, series);
        });
    };
    for (int i = 0; i < 180; ++i)
        write(char('a' + i % 26));
    network.reopen();
    const Database &database = network.store().database();
    const qint64 bytes = database.single(u"SELECT sum(length(changeset)) FROM change"_s).toLongLong();
    CHECK(bytes <= ChangeLog::keptBytes);
    CHECK(bytes > ChangeLog::keptBytes - 1'000'000);
    REQUIRE(network.store().undo());
    CHECK(find<Series>(database, series.id)->notes.front() == QChar(u'a' + 178 % 26));
}

TEST_CASE("Every table has its id in front as the log takes for granted")
{
    test::Network network;
    const Database &database = network.store().database();
    Query tables = database.query(u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"_s);
    int count = 0;
    while (tables.next()) {
        const QString table = tables.get<QString>(0);
        CAPTURE(table);
        CHECK(database.single(u"SELECT name FROM pragma_table_info(?) WHERE cid = 0 AND pk = 1 AND type = 'INTEGER'"_s, {table}).toString() == u"id"_s);
        ++count;
    }
    CHECK(count > 30);
}
