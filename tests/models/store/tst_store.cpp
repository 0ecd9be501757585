#include "models/store/migrations.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// The sentence with which opening is refused; the file is as before then, and nothing stands beside it.
QString refusal(const QString &path)
{
    const bool isFile = QFileInfo(path).isFile();
    const QByteArray before = isFile ? contentOf(path) : QByteArray();
    QString sentence;
    try {
        Store::open(path);
        FAIL("it was opened");
    } catch (const Failure &failure) {
        sentence = failure.sentence();
    }
    CHECK_FALSE(sentence.isEmpty());
    CHECK(QFileInfo(path).isFile() == isFile);
    if (isFile)
        CHECK(contentOf(path) == before);
    CHECK_FALSE(QFileInfo::exists(path + u"-journal"_s));
    return sentence;
}

QString refusedEdit(Store &store)
{
    try {
        store.edit(u"theme"_s, [](Transaction &transaction) { insert(transaction, Theme{{}, u"Refused"_s, {}}); });
    } catch (const Failure &failure) {
        return failure.sentence();
    }
    FAIL("it was written");
    return {};
}

QString refusedCopy(const Store &store, const QString &target)
{
    try {
        store.saveCopy(target);
    } catch (const Failure &failure) {
        return failure.sentence();
    }
    FAIL("it was copied");
    return {};
}

void insertTheme(Store &store, const QString &name)
{
    store.edit(u"theme"_s, [&](Transaction &transaction) { insert(transaction, Theme{{}, name, {}}); });
}

} // namespace

TEST_CASE("A new file is never made over something")
{
    test::Network network;
    const QByteArray before = contentOf(network.path());
    CHECK_THROWS_AS(Store::create(network.path()), Failure);
    CHECK(contentOf(network.path()) == before);
    CHECK_THROWS_AS(Store::create(network.file(u"no/such/folder/n.maillage"_s)), Failure);
    CHECK_FALSE(QFileInfo::exists(network.file(u"no"_s)));
}

TEST_CASE("What is no file of ours is refused with a sentence and left alone")
{
    test::Network network;
    network.structure(u"Agora"_s);
    network.close();
    const QString path = network.file(u"other.maillage"_s);
    SECTION("missing")
    {
        CHECK(refusal(path).contains(u"other.maillage"_s));
        CHECK_FALSE(QFileInfo::exists(path));
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkdir(path));
        CHECK(refusal(path).contains(u"folder"_s));
    }
    SECTION("empty")
    {
        put(path, {});
        CHECK(refusal(path).contains(u"empty"_s));
    }
    SECTION("a text")
    {
        put(path, QByteArray("Name;Commune\n").repeated(200));
        CHECK(refusal(path).contains(u"not a Maillage file"_s));
    }
    SECTION("a short text")
    {
        put(path, "a");
        CHECK(refusal(path).contains(u"not a Maillage file"_s));
    }
    SECTION("another program's database")
    {
        Database(path, Database::Access::Create).script(u"CREATE TABLE contacts (id INTEGER PRIMARY KEY)"_s);
        CHECK(refusal(path).contains(u"not a Maillage file"_s));
    }
    SECTION("our number on an unversioned database")
    {
        Database(path, Database::Access::Create).script(u"CREATE TABLE contacts (id INTEGER PRIMARY KEY); PRAGMA application_id=%1"_s.arg(schema::applicationId));
        CHECK(refusal(path).contains(u"not a Maillage file"_s));
    }
    SECTION("a newer version")
    {
        Database(network.path(), Database::Access::ReadWrite).script(u"PRAGMA user_version=%1"_s.arg(schema::version() + 1));
        CHECK(refusal(network.path()).contains(u"newer"_s));
    }
    SECTION("an unknown table")
    {
        Database(network.path(), Database::Access::ReadWrite).script(u"CREATE TABLE stranger (id INTEGER PRIMARY KEY)"_s);
        CHECK(refusal(network.path()).contains(u"table stranger"_s));
    }
    SECTION("an unknown trigger")
    {
        Database(network.path(), Database::Access::ReadWrite)
            .script(u"CREATE TRIGGER spy AFTER INSERT ON person BEGIN DELETE FROM person; END"_s);
        CHECK(refusal(network.path()).contains(u"trigger spy"_s));
    }
    SECTION("an unknown view")
    {
        Database(network.path(), Database::Access::ReadWrite).script(u"CREATE VIEW glance AS SELECT 1"_s);
        CHECK(refusal(network.path()).contains(u"view glance"_s));
    }
    SECTION("a table that is not there any more")
    {
        Database(network.path(), Database::Access::ReadWrite).script(u"DROP TABLE feedback"_s);
        CHECK(refusal(network.path()).contains(u"table feedback"_s));
    }
}

TEST_CASE("A damaged or cut file is refused with a sentence and left alone")
{
    test::Network network;
    network.store().fill([](Transaction &transaction) {
        for (int i = 0; i < 400; ++i)
            insert(transaction, Theme{{}, u"Theme %1"_s.arg(i), u"notes "_s.repeated(20)});
    });
    const int pageSize = network.store().database().single(u"PRAGMA page_size"_s).toInt();
    const int page = network.store().database().single(u"SELECT rootpage FROM sqlite_schema WHERE name = 'theme'"_s).toInt();
    network.close();
    QByteArray content = contentOf(network.path());
    SECTION("a page of a table overwritten")
    {
        content.replace(qsizetype(page - 1) * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
    }
    SECTION("cut in the middle") { content.truncate(content.size() / 2); }
    SECTION("cut within its first page") { content.truncate(1000); }
    put(network.path(), content);
    CHECK(refusal(network.path()).contains(u"damaged"_s));
}

TEST_CASE("A file in a folder that cannot be written opens for reading")
{
    test::Network network;
    network.structure(u"Agora"_s);
    network.close();
    const QString folder = QFileInfo(network.path()).absolutePath();
    const auto restore = qScopeGuard([&] { QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    if (::geteuid() == 0 || QFileInfo(folder).isWritable()) {
        WARN("whoever runs this can write anywhere: not tested");
        return;
    }
    const auto store = Store::open(network.path());
    CHECK(store->isReadOnly());
    CHECK(load<Structure>(store->database()).size() == 1);
    CHECK(refusedEdit(*store).contains(u"only be read"_s));
}

TEST_CASE("A statement that is used again knows nothing of the time before")
{
    QTemporaryDir folder;
    Database database(folder.filePath(u"a.sqlite"_s), Database::Access::Create);
    database.script(u"CREATE TABLE t (a INTEGER, b BLOB) STRICT"_s);
    const QString insert = u"INSERT INTO t VALUES (?, ?)"_s, select = u"SELECT a FROM t WHERE a >= ? ORDER BY a"_s;
    database.run(insert, {1, QByteArray(1 << 20, 'x')});
    database.run(insert, {2, QVariant()});
    CHECK(database.single(u"SELECT count(b) FROM t"_s).toInt() == 1);
    {
        // Left half read, and read again within itself.
        Query outer = database.query(select, {1});
        REQUIRE(outer.next());
        Query inner = database.query(select, {2});
        REQUIRE(inner.next());
        CHECK(inner.get<qint64>(0) == 2);
        CHECK_FALSE(inner.next());
        CHECK(outer.get<qint64>(0) == 1);
    }
    database.run(insert, {3, QVariant()}); // nothing that was half read holds it up
    CHECK(database.single(select, {3}).toInt() == 3);
    CHECK_FALSE(database.single(select, {4}).isValid());
    // An error leaves it usable, and a table that changed is seen.
    CHECK_THROWS_AS(database.run(insert, {u"no number"_s, QVariant()}), Failure);
    database.run(insert, {4, QVariant()});
    CHECK(database.single(select, {4}).toInt() == 4);
    const QString all = u"SELECT * FROM t WHERE a = 4"_s;
    CHECK(database.query(all).columnNames() == QStringList{u"a"_s, u"b"_s});
    database.script(u"ALTER TABLE t ADD COLUMN c TEXT; UPDATE t SET c = 'new'"_s);
    Query changed = database.query(all);
    REQUIRE(changed.next());
    CHECK(changed.get<QString>(2) == u"new"_s);
    // More of them than are kept.
    for (int i = 0; i < 200; ++i)
        CHECK(database.single(u"SELECT %1"_s.arg(i)).toInt() == i);
}

TEST_CASE("A connection that only reads cannot write")
{
    test::Network network;
    Database reading(network.path(), Database::Access::ReadOnly);
    try {
        reading.run(u"INSERT INTO theme (id, name) VALUES (1, 'x')"_s);
        FAIL("it was written");
    } catch (const Failure &failure) {
        CHECK(failure.sentence().contains(u"only be read"_s));
    }
}

TEST_CASE("While another program holds the file nothing is written and the next try works")
{
    test::Network network;
    Store &store = network.store();
    const QString before = test::dump(store.database());
    QSignalSpy changed(&store, &Store::changed);
    Database other(network.path(), Database::Access::ReadWrite);
    SECTION("to write")
    {
        other.script(u"BEGIN IMMEDIATE"_s);
        CHECK(refusedEdit(store).contains(u"Another program is using"_s));
        CHECK(test::dump(store.database()) == before);
        other.script(u"ROLLBACK"_s);
    }
    SECTION("to read")
    {
        // The lock is only in the way of the commit then: the rows were already written in memory.
        other.script(u"BEGIN; SELECT * FROM theme"_s);
        CHECK(refusedEdit(store).contains(u"Another program is using"_s));
        CHECK(test::dump(store.database()) == before);
        other.script(u"COMMIT"_s);
    }
    CHECK(changed.isEmpty());
    insertTheme(store, u"After"_s);
    CHECK(changed.count() == 1);
    store.undoStack().undo();
    CHECK(test::dump(store.database()) == before);
}

TEST_CASE("A file that was replaced while open is not written but can be saved as a copy")
{
    test::Network network;
    network.structure(u"Mine"_s);
    const QString before = test::dump(network.store().database());
    test::Network theirs;
    theirs.structure(u"Theirs"_s);
    const QString other = network.file(u"synchronised.maillage"_s);
    theirs.store().saveCopy(other);
    const bool gone = GENERATE(false, true);
    if (gone)
        REQUIRE(QFile::remove(network.path()));
    else
        REQUIRE(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(network.path()).constData()) == 0);
    CHECK(refusedEdit(network.store()).contains(u"Save a copy"_s));
    CHECK(test::dump(network.store().database()) == before);
    network.store().saveCopy(network.file(u"copy.maillage"_s));
    CHECK(test::dump(Store::open(network.file(u"copy.maillage"_s))->database()) == before);
    if (!gone)
        CHECK(test::dump(Store::open(network.path())->database()) == test::dump(theirs.store().database()));
}

TEST_CASE("A file that was replaced goes on in a copy with its steps")
{
    test::Network network;
    network.structure(u"Mine"_s);
    Store &store = network.store();
    const QString before = test::dump(store.database());
    REQUIRE(store.isInPlace());
    const QString elsewhere = network.file(u"elsewhere.maillage"_s), copy = network.file(u"copy.maillage"_s);
    REQUIRE(QFile::rename(network.path(), elsewhere));
    test::Network theirs;
    theirs.store().saveCopy(network.path());
    CHECK_FALSE(store.isInPlace());
    CHECK(store.isAt(elsewhere));
    const QByteArray moved = contentOf(network.path());
    store.read([](const Database &database) { return load<Structure>(database).size(); }); // the background has a connection of its own
    store.continueIn(copy);
    CHECK(store.isInPlace());
    CHECK(store.path() == QFileInfo(copy).canonicalFilePath());
    CHECK(test::dump(store.database()) == before);
    insertTheme(store, u"After"_s);
    CHECK(load<Theme>(Store::open(copy)->database()).size() == 1);
    auto background = store.read([](const Database &database) { return load<Theme>(database).size(); });
    CHECK(background.take() == 1);
    CHECK(store.undo());
    CHECK(store.undo());
    CHECK(load<Structure>(store.database()).empty());
    CHECK(store.problems().isEmpty());
    CHECK(contentOf(network.path()) == moved);
    CHECK(test::dump(Store::open(elsewhere)->database()) == before);
}

TEST_CASE("A name too long for the journal beside it is refused before anything is written")
{
    test::Network network;
    const QString stem = QString(118, u'é') + u"ab"_s; // in bytes it is twice as long
    const QString longest = network.file(stem.left(118) + u"a.maillage"_s), tooLong = network.file(stem + u"c.maillage"_s);
    CHECK(QFile::encodeName(QFileInfo(longest).fileName()).size() == 246);
    REQUIRE_NOTHROW(insertTheme(*Store::create(longest), u"One"_s));
    CHECK_THROWS_WITH(Store::create(tooLong), Catch::Contains("too long"));
    CHECK_FALSE(QFileInfo::exists(tooLong));
    CHECK(refusedCopy(network.store(), tooLong).contains(u"too long"_s));
    CHECK_FALSE(QFileInfo::exists(tooLong));
    REQUIRE(QFile::copy(longest, tooLong));
    CHECK(refusal(tooLong).contains(u"too long"_s));
}

TEST_CASE("A new file is not made through a link that leads nowhere")
{
    test::Network network;
    const QString link = network.file(u"link.maillage"_s), target = network.file(u"nowhere.maillage"_s);
    REQUIRE(QFile::link(target, link));
    CHECK_THROWS_WITH(Store::create(link), Catch::Contains("link"));
    CHECK_FALSE(QFileInfo::exists(target));
}

TEST_CASE("What another program wrote is shown before anything is written over it")
{
    test::Network network;
    Store &store = network.store();
    network.structure(u"Mine"_s);
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.run(u"INSERT INTO theme (id, name) VALUES (5, 'Other')"_s);
    }
    const int steps = store.undoStack().count();
    QSignalSpy changed(&store, &Store::changed);
    SECTION("by the next edit, which is refused once")
    {
        CHECK(refusedEdit(store).contains(u"once more"_s));
        CHECK(load<Theme>(store.database()).size() == 1);
    }
    SECTION("by a look at it") { store.refresh(); }
    REQUIRE(changed.count() == 1);
    CHECK(changed.at(0).at(0).value<QSet<QString>>().contains(u"theme"_s));
    CHECK(store.undoStack().count() == steps); // what this program did can still be undone
    store.refresh();
    CHECK(changed.count() == 1);
    insertTheme(store, u"Mine"_s);
    CHECK(changed.count() == 2);
    store.refresh();
    CHECK(changed.count() == 2);
    CHECK(load<Theme>(store.database()).size() == 2);
    REQUIRE(store.undo());
    REQUIRE(store.undo()); // what stood there before the other program wrote
    CHECK(load<Structure>(store.database()).empty());
    CHECK(load<Theme>(store.database()).size() == 1);
}

TEST_CASE("A file that another program left in WAL mode opens and loses it")
{
    test::Network network;
    network.structure(u"Agora"_s);
    network.close();
    {
        Database other(network.path(), Database::Access::ReadWrite);
        REQUIRE(other.single(u"PRAGMA journal_mode=WAL"_s).toString() == u"wal"_s);
        other.run(u"INSERT INTO theme (id, name) VALUES (5, 'Other')"_s);
    }
    network.reopen();
    CHECK(network.store().database().single(u"PRAGMA journal_mode"_s).toString() == u"delete"_s);
    CHECK(load<Theme>(network.store().database()).size() == 1);
    insertTheme(network.store(), u"Mine"_s);
    CHECK_FALSE(QFileInfo::exists(network.path() + u"-wal"_s));
}

TEST_CASE("A copy holds everything and never goes over the open file")
{
    test::Network network;
    network.structure(u"Agora"_s);
    Store &store = network.store();
    const QString content = test::dump(store.database());
    CHECK(refusedCopy(store, network.path()).contains(u"another name"_s));
    REQUIRE(QFile::link(network.path(), network.file(u"link.maillage"_s)));
    CHECK(refusedCopy(store, network.file(u"link.maillage"_s)).contains(u"another name"_s));
    CHECK_FALSE(refusedCopy(store, network.file(u"no/such/folder.maillage"_s)).isEmpty());

    const QString copy = network.file(u"l'été ? 100 % #1.maillage"_s);
    put(copy, "an older copy");
    put(copy + u".part"_s, "somebody else's");
    store.saveCopy(copy);
    CHECK(QFileInfo::exists(copy + u".part"_s));
    const auto opened = Store::open(copy);
    CHECK(test::dump(opened->database()) == content);
    CHECK(opened->problems().isEmpty());
    CHECK(test::dump(store.database()) == content);
    insertTheme(store, u"Still open"_s);
}

TEST_CASE("What was acknowledged is there after the program was killed and nothing else")
{
    test::Network network;
    const QString path = network.path();
    network.close();
    for (int round = 0; round < 3; ++round) {
        CAPTURE(round);
        int channel[2];
        REQUIRE(::pipe(channel) == 0);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            // No assertion in here: the child must not go on with the tests.
            try {
                const auto store = Store::open(path);
                for (int i = 0; i < 10; ++i) {
                    // Ids of our own: every child begins with the same state of the random numbers as its parent.
                    store->edit(u"theme"_s, [&](Transaction &transaction) {
                        insert(transaction, Theme{ThemeId(1 + round * 10 + i), u"Done %1 %2"_s.arg(round).arg(i), {}});
                    });
                    [[maybe_unused]] const auto told = ::write(channel[1], "d", 1);
                }
                store->edit(u"unfinished"_s, [&](Transaction &transaction) {
                    // A small cache makes SQLite write to the file before the commit, as a large edit does.
                    transaction.database().script(u"PRAGMA cache_size=5; DELETE FROM theme WHERE id > 0"_s);
                    for (int i = 0; i < 400; ++i)
                        insert(transaction, Theme{{}, u"Unfinished %1"_s.arg(i), u"notes "_s.repeated(300)});
                    [[maybe_unused]] const auto told = ::write(channel[1], "u", 1);
                    for (;;)
                        ::pause();
                });
            } catch (...) {
            }
            ::_exit(1);
        }
        ::close(channel[1]);
        QByteArray told;
        for (char byte = 0; !told.endsWith('u') && ::read(channel[0], &byte, 1) == 1;)
            told += byte;
        ::close(channel[0]);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        REQUIRE(told == "ddddddddddu");
        REQUIRE(QFileInfo(path + u"-journal"_s).size() > 0);

        const auto store = Store::open(path);
        CHECK(store->problems().isEmpty());
        const std::vector<Theme> themes = load<Theme>(store->database(), u"name LIKE 'Done %'"_s);
        CHECK(themes.size() == size_t(10 * (round + 1)));
        CHECK(load<Theme>(store->database()).size() == themes.size());
        CHECK(store->database().single(u"PRAGMA journal_mode"_s).toString() == u"delete"_s);
        CHECK_FALSE(QFileInfo::exists(path + u"-journal"_s));
    }
}

TEST_CASE("Rows that refer to nothing are told")
{
    test::Network network;
    CHECK(network.store().problems().isEmpty());
    network.close();
    Database(network.path(), Database::Access::ReadWrite)
        .script(u"PRAGMA foreign_keys=OFF; INSERT INTO feedback (id, event_id, said) VALUES (7, 99, 'x');"
                "INSERT INTO feedback_search (rowid, said) VALUES (7, 'x')"_s);
    network.reopen();
    const QStringList problems = network.store().problems();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().contains(u"feedback"_s));
    CHECK(problems.front().contains(u"event"_s));
}
