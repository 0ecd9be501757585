#include "models/store/migrations.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("A file made from scratch has our number and version and no differences")
{
    Database database(u":memory:"_s, Database::Access::Create);
    schema::migrate(database);
    CHECK(schema::version() >= 1);
    CHECK(database.single(u"PRAGMA application_id"_s).toInt() == schema::applicationId);
    CHECK(database.single(u"PRAGMA user_version"_s).toInt() == schema::version());
    CHECK(schema::differences(database).isEmpty());
    // Doing it again does nothing.
    const QString before = test::dump(database);
    schema::migrate(database);
    CHECK(test::dump(database) == before);
}

TEST_CASE("Every step leaves its own version and the schema of that version")
{
    Database database(u":memory:"_s, Database::Access::Create);
    for (int version = 1; version <= schema::version(); ++version) {
        CAPTURE(version);
        schema::migrate(database, version);
        CHECK(database.single(u"PRAGMA user_version"_s).toInt() == version);
        CHECK(database.single(u"PRAGMA application_id"_s).toInt() == schema::applicationId);
        CHECK(schema::differences(database).isEmpty());
        CHECK_FALSE(database.query(u"PRAGMA foreign_key_check"_s).next());
    }
}

TEST_CASE("Every part that is added or missing is named")
{
    Database database(u":memory:"_s, Database::Access::Create);
    schema::migrate(database);
    database.script(u"CREATE TABLE added (id INTEGER PRIMARY KEY); ALTER TABLE theme ADD COLUMN colour TEXT; DROP INDEX event_by_date"_s);
    QStringList differences = schema::differences(database);
    differences.sort();
    CHECK(differences == QStringList{u"index event_by_date"_s, u"table added"_s, u"table theme"_s});
}

TEST_CASE("Every table has an id that undo can go by")
{
    Database database(u":memory:"_s, Database::Access::Create);
    schema::migrate(database);
    Query tables = database.query(u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"_s);
    while (tables.next()) {
        const QString table = tables.get<QString>(0);
        CAPTURE(table);
        CHECK(database.single(u"SELECT name || ' ' || type FROM pragma_table_info(?) WHERE pk = 1"_s, {table}).toString() == u"id INTEGER"_s);
        CHECK(database.single(u"SELECT strict FROM pragma_table_list(?)"_s, {table}).toInt() == 1);
    }
}

TEST_CASE("A file of each earlier version opens with its rows")
{
    struct Frozen
    {
        QString name;
        QList<QLatin1StringView> tables; // that hold rows, with a condition or not
    };
    const auto frozen = GENERATE(Frozen{u"v1"_s, {"network"_L1, "structure"_L1, "membership"_L1, "event"_L1, "attendance"_L1, "person"_L1, "exchange"_L1}},
                                 Frozen{u"v2"_s, {"network"_L1, "event"_L1, "axis"_L1, "action"_L1, "action_line"_L1, "funding"_L1, "indicator"_L1, "task"_L1,
                                                  "dependency"_L1, "decision"_L1, "obligation"_L1, "school_holiday"_L1}},
                                 Frozen{u"v4"_s, {"network"_L1, "event"_L1, "action"_L1, "task"_L1, "indicator"_L1, "measure"_L1, "activity_report"_L1}},
                                 Frozen{u"v5"_s, {"network"_L1, "event"_L1, "event WHERE debrief_sent_on IS NOT NULL"_L1, "attendance_words"_L1}},
                                 Frozen{u"v6"_s, {"network"_L1, "structure"_L1, "membership"_L1, "event"_L1, "attendance"_L1}},
                                 Frozen{u"v7"_s, {"network"_L1, "event"_L1, "attendance WHERE expected IS NOT NULL"_L1}},
                                 Frozen{u"v8"_s, {"network"_L1, "event WHERE base_network_id IS NOT NULL"_L1}},
                                 Frozen{u"v10"_s, {"network"_L1, "special_day"_L1, "task WHERE days <> ''"_L1, "task WHERE event_id IS NOT NULL"_L1}},
                                 Frozen{u"v11"_s, {"network"_L1, "attendance WHERE group_name <> '' AND headcount_high = 10 AND expected_high = 12"_L1}},
                                 Frozen{u"v12"_s, {"network"_L1, "task WHERE done_on IS NOT NULL"_L1}},
                                 Frozen{u"v13"_s, {"network"_L1, "recipient"_L1, "exchange WHERE follow_up_person_id IS NOT NULL"_L1, "event WHERE arrived_to IS NOT NULL"_L1}},
                                 Frozen{u"v14"_s, {"network"_L1, "resource WHERE words <> ''"_L1, "resource_origin"_L1}},
                                 Frozen{u"v15"_s, {"network"_L1, "theme"_L1, "change WHERE kind = 'edit'"_L1}});
    CAPTURE(frozen.name);
    QTemporaryDir folder;
    const QString path = folder.filePath(frozen.name + u".maillage"_s);
    REQUIRE(QFile::copy(QStringLiteral(MAILLAGE_TEST_DATA "/") + frozen.name + u".maillage"_s, path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto store = Store::open(path);
    CHECK(schema::differences(store->database()).isEmpty());
    CHECK(store->problems().isEmpty());
    CHECK(store->database().single(u"PRAGMA user_version"_s).toInt() == schema::version());
    // Every row is whole: writing it as it is changes nothing that the log could see.
    Query tables = store->database().query(u"SELECT l.name, (SELECT name FROM pragma_table_info(l.name) WHERE cid = 1) FROM pragma_table_list l "
                                           "WHERE l.schema = 'main' AND l.type = 'table' AND l.name NOT LIKE 'sqlite!_%' ESCAPE '!' AND l.name NOT IN ('change', 'content')"_s);
    while (tables.next()) {
        const QString table = tables.get<QString>(0), column = tables.get<QString>(1);
        CAPTURE(table);
        const qint64 step = store->undoStep();
        store->edit(u"as it is"_s, [&](Transaction &transaction) { transaction.database().run(u"UPDATE \"%1\" SET \"%2\" = \"%2\""_s.arg(table, column)); });
        CHECK(store->undoStep() == step);
    }
    for (const auto table : frozen.tables) {
        CAPTURE(QString(table));
        CHECK(store->database().single(u"SELECT count(*) FROM "_s + table).toInt() > 0);
    }
    REQUIRE(homeNetwork(store->database()));
    CHECK_FALSE(homeNetwork(store->database())->name.isEmpty());
    store->edit(u"theme"_s, [](Transaction &transaction) { insert(transaction, Theme{{}, u"Still written"_s, {}}); });
}

TEST_CASE("Files are all there byte for byte when their table is made anew")
{
    Database database(u":memory:"_s, Database::Access::Create);
    schema::migrate(database, 13);
    database.script(u"INSERT INTO structure (id, name) VALUES (1, 'VASI'); INSERT INTO event (id, title, date) VALUES (3, 'Evening', '2022-04-07');"
                    "INSERT INTO attachment (id, event_id, structure_id, name, media_type, caption, in_debrief, data) VALUES "
                    "(12, 3, 1, 'a.png', 'image/png', 'The barn', 1, x'00ff00'), (11, NULL, 1, 'b', 'text/plain', '', 0, zeroblob(3))"_s);
    const auto files = [&](const QString &from = u"(SELECT * FROM attachment ORDER BY id)"_s) {
        return database.single(u"SELECT group_concat(quote(id) || quote(event_id) || quote(structure_id) || quote(name) || quote(media_type) || quote(caption) "
                               "|| quote(in_debrief) || quote(data), '|') FROM "_s + from).toString();
    };
    // A reference that was broken already, by another program, is no reason to refuse.
    database.script(u"PRAGMA foreign_keys=OFF; INSERT INTO exchange (id, event_id) VALUES (5, 999); PRAGMA foreign_keys=ON"_s);
    database.script(u"INSERT INTO attachment (id, structure_id, name, data) VALUES (13, 1, 'once more', x'00ff00')"_s);
    const QString before = files();
    schema::migrate(database, 14);
    CHECK(files() == before);
    schema::migrate(database, 15);
    CHECK(files(u"(SELECT *, (SELECT c.data FROM content c WHERE c.hash = content) AS data FROM attachment ORDER BY id)"_s) == before);
    CHECK(database.single(u"SELECT count(*) FROM content"_s).toInt() == 2); // each once
    CHECK(database.single(u"SELECT hash FROM content WHERE data = x'00ff00'"_s).toString() == u"2c8d07cd986f58eb210bd800133d6645c7340c59865377c8ea431cebca0b3113"_s);
    CHECK(database.single(u"PRAGMA foreign_keys"_s).toInt() == 1);
    database.script(u"DELETE FROM structure WHERE id = 1"_s);
    CHECK(database.single(u"SELECT count(*) FROM attachment"_s).toInt() == 0); // they go with what they are kept with, as before
}

TEST_CASE("What an older sheet says is all there when groups and intervals come")
{
    Database database(u":memory:"_s, Database::Access::Create);
    schema::migrate(database, 10);
    database.script(u"INSERT INTO structure (id, name) VALUES (1, 'VASI'); INSERT INTO person (id, given_name) VALUES (2, 'Ada');"
                    "INSERT INTO event (id, title, date) VALUES (3, 'Evening', '2022-04-07');"
                    "INSERT INTO attendance (id, event_id, structure_id, person_id, reply, present, headcount, remark, expected) VALUES "
                    "(12, 3, 1, NULL, 'yes', 1, 2, 'late', 4), (11, 3, 1, 2, 'maybe', 1, 1, '', NULL)"_s);
    const QString columns = u"SELECT group_concat(quote(id) || quote(event_id) || quote(structure_id) || quote(person_id) || quote(reply) || quote(present) || quote(headcount) "
                            "|| quote(remark) || quote(expected), '|') FROM (SELECT * FROM attendance ORDER BY id)"_s;
    const QString before = database.single(columns).toString();
    schema::migrate(database);
    CHECK(database.single(columns).toString() == before);
    CHECK(database.single(u"SELECT count(*) FROM attendance WHERE group_name = '' AND headcount_high IS NULL AND expected_high IS NULL"_s).toInt() == 2);
    CHECK(database.single(u"SELECT count(*) FROM attendance_search WHERE attendance_search MATCH 'late'"_s).toInt() == 1);
    // What refers to it still takes it along.
    database.script(u"DELETE FROM event"_s);
    CHECK(database.single(u"SELECT count(*) FROM attendance"_s).toInt() == 0);
}

TEST_CASE("A step that finds no room on the disk says so and changes nothing")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.maillage"_s);
    REQUIRE(QFile::copy(QStringLiteral(MAILLAGE_TEST_DATA "/v1.maillage"), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    Database database(path, Database::Access::ReadWrite);
    const QString before = test::dump(database);
    database.query(u"PRAGMA max_page_count=%1"_s.arg(database.single(u"PRAGMA page_count"_s).toInt()));
    try {
        schema::migrate(database);
        FAIL("there was room");
    } catch (const Failure &failure) {
        CHECK(failure.sentence().contains(u"no room left"_s));
    }
    CHECK(test::dump(database) == before);
}

TEST_CASE("The words of the tables inside a search index are left to SQLite")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.maillage"_s);
    Store::create(path).reset();
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other,
                         "PRAGMA writable_schema=ON;"
                         "UPDATE sqlite_schema SET sql = replace(sql, 'CREATE TABLE', 'CREATE TABLE ') WHERE name LIKE '%\\_search\\_%' ESCAPE '\\'",
                         nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_changes(other) > 0);
    sqlite3_close(other);
    CHECK_NOTHROW(Store::open(path));
    CHECK(Store::open(path)->problems().isEmpty());
}
