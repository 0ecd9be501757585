#include "models/domain/decision.h"
#include "models/domain/schedule.h"
#include "models/domain/task.h"
#include "models/search/search.h"
#include "models/store/migrations.h"
#include "tests/models/domain/smallplan.h"
#include "tests/models/randomedits.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <sqlite3.h>

#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <set>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

constexpr int all = 1'000'000;

using Found = std::map<QString, std::set<qint64>>;

Found found(const Database &database, const QString &typed)
{
    Found result;
    for (const SearchGroup &group : search(database, typed, all)) {
        for (const SearchHit &hit : group.hits)
            CHECK(result[group.kind].insert(hit.id).second);
    }
    return result;
}

QStringList titles(const Database &database, const QString &typed)
{
    QStringList result;
    for (const SearchGroup &group : search(database, typed, all)) {
        for (const SearchHit &hit : group.hits)
            result << hit.title;
    }
    return result;
}

/// The words of a text without case, accents and ligatures, worked out without what is tested.
QStringList plainWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.normalized(QString::NormalizationForm_D) + u' ') {
        if (c.isLetterOrNumber())
            word += c.toLower() == u'œ' ? u"oe"_s : QString(c.toLower());
        else if (c.category() != QChar::Mark_NonSpacing && !word.isEmpty())
            words << std::exchange(word, {});
    }
    return words;
}

struct Question
{
    QString typed;
    QList<QStringList> runs; // each must follow each other somewhere
    bool open = true;        // the last word of each may go on
};

bool holds(const QStringList &texts, const QStringList &run, bool open)
{
    for (const QString &text : texts) {
        const QStringList words = plainWords(text);
        for (qsizetype start = 0; start + run.size() <= words.size(); ++start) {
            bool fits = true;
            for (qsizetype i = 0; i < run.size(); ++i)
                fits = fits && (open && i + 1 == run.size() ? words.at(start + i).startsWith(run.at(i)) : words.at(start + i) == run.at(i));
            if (fits)
                return true;
        }
    }
    return false;
}

Found naive(const Database &database, const Question &question)
{
    Found result;
    for (const QString &table : searchindex::tables(database)) {
        QStringList columns;
        Query names = database.query(u"SELECT name FROM pragma_table_info(?)"_s, {QString(table + u"_search"_s)});
        while (names.next())
            columns << names.get<QString>(0);
        Query rows = database.query(u"SELECT id, %1 FROM %2"_s.arg(columns.join(u", "), table));
        while (rows.next()) {
            QStringList texts;
            for (int i = 1; i <= columns.size(); ++i)
                texts << rows.get<QString>(i);
            bool every = true;
            for (const QStringList &run : question.runs)
                every = every && holds(texts, run, question.open);
            if (every)
                result[table].insert(rows.get<qint64>(0));
        }
    }
    return result;
}

const QList<Question> &questions()
{
    static const QList<Question> list{
        {u"été"_s, {{u"ete"_s}}}, {u"ETE"_s, {{u"ete"_s}}}, {u"oeuv"_s, {{u"oeuv"_s}}}, {u"Œuvre"_s, {{u"oeuvre"_s}}},
        {u"l'é"_s, {{u"l"_s, u"e"_s}}}, {u"\"ligne autre ligne\""_s, {{u"ligne"_s, u"autre"_s, u"ligne"_s}}, false},
        {u"\"ligne aut\""_s, {{u"ligne"_s, u"aut"_s}}, false}, {u"\"ligne aut"_s, {{u"ligne"_s, u"aut"_s}}},
        {u"n1 dit"_s, {{u"n1"_s}, {u"dit"_s}}}, {u"drop n"_s, {{u"drop"_s}, {u"n"_s}}}, {u"12.5"_s, {{u"12"_s, u"5"_s}}},
        {u"«drop table»"_s, {{u"drop"_s, u"table"_s}}, false}, {u"ÿ n2 x"_s, {{u"y"_s}, {u"n2"_s}, {u"x"_s}}}};
    return list;
}

void compare(const Database &database)
{
    for (const Question &question : questions()) {
        CAPTURE(question.typed);
        CHECK(found(database, question.typed) == naive(database, question));
    }
    CHECK(searchindex::outOfStep(database).isEmpty());
}

bool holdsBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().contains(bytes);
}

} // namespace

TEST_CASE("Search agrees with reading every row through random edits and their undo and redo")
{
    const unsigned seed = GENERATE(range(1u, 9u));
    CAPTURE(seed);
    test::Network network;
    Store &store = network.store();
    test::RandomEdits random(seed);
    store.fill([&](Transaction &transaction) { random.some(transaction, 150); });
    compare(store.database());
    for (int round = 0; round < 8; ++round) {
        store.edit(u"some"_s, [&](Transaction &transaction) { random.some(transaction, 1 + random.below(30)); });
        if (round % 3 == 0)
            compare(store.database());
    }
    compare(store.database());
    while (store.undoStack().canUndo() && random.below(9))
        store.undoStack().undo();
    compare(store.database());
    while (store.undoStack().canRedo() && random.below(9))
        store.undoStack().redo();
    compare(store.database());
    network.reopen();
    compare(network.store().database());
}

TEST_CASE("An edit that throws leaves the index as it was")
{
    test::Network network;
    const StructureId id = network.structure(u"Foyer rural"_s);
    CHECK_THROWS_AS(network.store().edit(u"x"_s, [&](Transaction &transaction) {
        remove<Structure>(transaction, id);
        insert(transaction, Theme{{}, u"Passager"_s, {}});
        throw Failure(u"no"_s);
    }), Failure);
    CHECK(titles(network.store().database(), u"foyer"_s) == QStringList{u"Foyer rural"_s});
    CHECK(titles(network.store().database(), u"passager"_s).isEmpty());
    network.add(Theme{{}, u"Suivant"_s, {}});
    CHECK(titles(network.store().database(), u"foyer"_s).size() == 1);
    CHECK(searchindex::outOfStep(network.store().database()).isEmpty());
}

TEST_CASE("No sign that is typed is a command or an error")
{
    test::Network network;
    network.structure(u"Rock AND roll, NEAR the OR-NOT * café"_s);
    network.person(u"Zoé"_s, u"\"Guillemet\" d’Œuf"_s);
    const Database &database = network.store().database();
    for (const QString &typed : {u"AND"_s, u"*"_s, u"-"_s, u"\""_s, u"\"\""_s, u"\"café"_s, u"café\""_s, u"NEAR(a b)"_s, u"NEAR"_s, u"a OR"_s, u"NOT"_s, u"name:café"_s,
                                 u"^café"_s, u"{a b}:c"_s, u"+"_s, u"("_s, u")"_s, u"a*b*"_s, u"';--"_s, u"😀"_s, u"🏳️‍🌈 café"_s, QString(QChar(u'\0')) + u"café"_s,
                                 u"%"_s, u"_"_s, u"?"_s, u"\\"_s, u"“"_s, u"« café"_s, u"\u0301"_s, u"x\u0301\u0301"_s, QString(QChar(0xd83d)), u"\U0001E900"_s,
                                 u"\U0001F1EB\U0001F1F7"_s, u"漢字"_s, u"\U000104B0 \U00016E40"_s, u"a "_s.repeated(500), u"a"_s.repeated(5000), u"\"a b\" "_s.repeated(60)}) {
        CAPTURE(typed);
        CHECK_NOTHROW(search(database, typed, 5));
    }
    CHECK(titles(database, u"AND"_s).size() == 1);
    CHECK(titles(database, u"caf* -roll"_s).size() == 1); // signs only separate
    CHECK(titles(database, u"near or not"_s).size() == 1);
    CHECK(titles(database, u"d'oeuf"_s) == QStringList{u"Zoé \"Guillemet\" d’Œuf"_s});
    CHECK(titles(database, u"   "_s).isEmpty());
}

TEST_CASE("Every kind is found and leads to where it is dealt with")
{
    test::Network network;
    const StructureId structure = network.structure(u"Zorille club"_s);
    const EventId event = network.event(u"Zorille party"_s, QDate(2022, 4, 7));
    const ExchangeId exchange = network.add(Exchange{{}, event, {}, u"On a parlé de la zorille"_s, structure, {}, {}, FollowUpState::None, {}, {}});
    network.add(Feedback{{}, event, {}, Tone::Positive, u"Vive la zorille"_s});
    Attendance seat;
    seat.event = event;
    seat.structure = structure;
    seat.remark = u"Venue avec sa zorille"_s;
    network.add(seat);
    network.add(Theme{{}, u"Zorilles"_s, {}});
    network.series(u"Soirées zorille"_s);
    network.person(u"Zorille"_s, u"Martin"_s);
    Action action;
    action.title = u"Protéger la zorille"_s;
    const ActionId actionId = network.add(action);
    Task task;
    task.title = u"Compter les zorilles"_s;
    task.action = actionId;
    const TaskId taskId = network.add(task);
    QHash<QString, QPair<QString, qint64>> places;
    for (const SearchGroup &group : search(network.store().database(), u"zorille"_s, 5)) {
        CHECK(group.count == 1);
        CHECK_FALSE(group.more);
        CHECK_FALSE(group.heading.isEmpty());
        const SearchHit &hit = group.hits.front();
        CHECK(hit.titleMarks.size() + hit.excerptMarks.size() >= 1);
        places.insert(group.kind, {hit.at, hit.atId});
        if (group.kind == "exchange"_L1) {
            CHECK(hit.id == exchange.value());
            CHECK(hit.date == QDate(2022, 4, 7));
            CHECK(hit.excerpt.mid(hit.excerptMarks.first().start, hit.excerptMarks.first().length) == u"zorille"_s);
        }
    }
    CHECK(places.size() == 10);
    CHECK(places.value(u"attendance"_s) == QPair(u"event"_s, event.value()));
    CHECK(places.value(u"exchange"_s) == QPair(u"event"_s, event.value()));
    CHECK(places.value(u"feedback"_s) == QPair(u"event"_s, event.value()));
    CHECK(places.value(u"structure"_s) == QPair(u"structure"_s, structure.value()));
    CHECK(places.value(u"task"_s) == QPair(u"task"_s, taskId.value()));
    CHECK(places.value(u"action"_s) == QPair(u"action"_s, actionId.value()));
}

TEST_CASE("A name that holds the word comes before a note that does and common words come newest first")
{
    test::Network network;
    Structure noted;
    noted.name = u"Autre"_s;
    noted.notes = u"Voisine de la Ruche, et bien d’autres choses à dire encore de cette structure"_s;
    network.structure(u"La Ruche"_s);
    network.add(noted);
    CHECK(titles(network.store().database(), u"ruche"_s) == QStringList{u"La Ruche"_s, u"Autre"_s});
    network.store().fill([](Transaction &transaction) {
        for (int i = 0; i < 1500; ++i)
            insert(transaction, Theme{{}, u"Commun %1"_s.arg(i), {}});
    });
    const auto groups = search(network.store().database(), u"comm"_s, 3);
    REQUIRE(groups.size() == 1);
    CHECK(groups.front().more);
    CHECK(groups.front().count == 1000);
    REQUIRE(groups.front().hits.size() == 3);
    CHECK(groups.front().hits.front().title == u"Commun 1499"_s);
}

TEST_CASE("An excerpt is one line around the first word and marks what is in it")
{
    QList<TextSpan> marks;
    const SearchWords words = SearchWords::read(u"aiguille"_s);
    CHECK(excerpt(u"Une aiguille\n\n  fine "_s, words, marks) == u"Une aiguille · fine"_s);
    CHECK(marks == QList<TextSpan>{{4, 8}});
    const QString line = excerpt(u"foin "_s.repeated(200) + u"Aiguïlles "_s + u"foin "_s.repeated(200), words, marks);
    CHECK(line.size() < 160);
    CHECK(line.startsWith(u"… foin"_s));
    CHECK(line.endsWith(u"foin …"_s));
    REQUIRE(marks.size() == 1);
    CHECK(line.mid(marks.first().start, marks.first().length) == u"Aiguïlles"_s);
    CHECK(excerpt({}, words, marks).isEmpty());
}

TEST_CASE("What files of the earlier versions hold is found after they were opened")
{
    const QString name = GENERATE(u"v1"_s, u"v2"_s);
    CAPTURE(name);
    QTemporaryDir folder;
    const QString path = folder.filePath(name + u".maillage"_s);
    REQUIRE(QFile::copy(QStringLiteral(MAILLAGE_TEST_DATA "/") + name + u".maillage"_s, path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto store = Store::open(path);
    const Database &database = store->database();
    CHECK(searchindex::outOfStep(database).isEmpty());
    for (const auto &[table, column] : {std::pair{u"structure"_s, u"name"_s}, {u"event"_s, u"title"_s}, {u"exchange"_s, u"said"_s}, {u"task"_s, u"title"_s}}) {
        Query rows = database.query(u"SELECT id, %1 FROM %2 WHERE %1 <> ''"_s.arg(column, table));
        while (rows.next()) {
            const QString text = rows.get<QString>(1);
            CAPTURE(text);
            const QStringList words = plainWords(text).mid(0, 12); // whole ones
            CHECK(found(database, u'"' + words.join(u' ') + u'"')[table].count(rows.get<qint64>(0)) == (words.isEmpty() ? 0 : 1));
        }
    }
}

TEST_CASE("An erased name is in the file no more once the history is forgotten nor in a copy")
{
    test::Network network;
    const PersonId person = network.person(u"Xanthippe"_s, u"Quilleverec"_s);
    network.person(u"Reste"_s, u"Ici"_s);
    network.reopen();
    CHECK(holdsBytes(network.path(), "quilleverec"));
    network.store().edit(u"erase"_s, [&](Transaction &transaction) { remove<Person>(transaction, person); });
    network.reopen();
    CHECK(holdsBytes(network.path(), "Quilleverec")); // it can be undone, also now
    CHECK_FALSE(holdsBytes(network.path(), "quilleverec")); // the search does not know it any more
    network.store().forgetHistory();
    CHECK_FALSE(network.store().undoStack().canUndo());
    network.store().saveCopy(network.file(u"copy.maillage"_s));
    network.close();
    CHECK_FALSE(holdsBytes(network.path(), "Quilleverec"));
    CHECK_FALSE(holdsBytes(network.path(), "quilleverec"));
    CHECK_FALSE(holdsBytes(network.path(), "Xanthippe"));
    CHECK_FALSE(holdsBytes(network.path(), "xanthippe"));
    CHECK_FALSE(holdsBytes(network.file(u"copy.maillage"_s), "Quilleverec"));
    CHECK_FALSE(holdsBytes(network.file(u"copy.maillage"_s), "quilleverec"));
    CHECK(Store::open(network.file(u"copy.maillage"_s))->problems().isEmpty());
}

TEST_CASE("An index that disagrees is told and made anew")
{
    test::Network network;
    network.structure(u"Foyer rural"_s);
    CHECK(network.store().problems().isEmpty());
    const auto spoil = [&] {
        Database other(network.path(), Database::Access::ReadWrite);
        other.script(u"INSERT INTO structure_search (structure_search) VALUES ('delete-all')"_s);
    };
    network.close();
    spoil();
    network.reopen();
    CHECK(titles(network.store().database(), u"foyer"_s).isEmpty());
    REQUIRE(network.store().problems().size() == 1);
    CHECK(network.store().problems().constFirst().contains(u"structure"_s));
    network.store().rebuildSearch();
    CHECK(network.store().problems().isEmpty());
    CHECK(titles(network.store().database(), u"foyer"_s).size() == 1);
}

TEST_CASE("An index that has lost the number of its format is made anew")
{
    test::Network network;
    network.structure(u"Foyer rural"_s);
    network.close();
    {
        Database other(network.path(), Database::Access::ReadWrite);
        sqlite3_db_config(other.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        other.script(u"DELETE FROM structure_search_config; DELETE FROM person_search_config"_s);
    }
    network.reopen();
    CHECK(network.store().problems().isEmpty());
    CHECK(titles(network.store().database(), u"foyer"_s).size() == 1);
    network.store().rebuildSearch();
    CHECK(titles(network.store().database(), u"foyer"_s).size() == 1);
    // What keeps these tables from being written by hand is there again.
    CHECK_THROWS_AS(network.store().edit(u"by hand"_s, [](Transaction &transaction) { transaction.database().script(u"DELETE FROM structure_search_config"_s); }), Failure);
}

TEST_CASE("A connection that only reads searches too")
{
    test::Network network;
    network.structure(u"Foyer rural"_s);
    const QString views = u":/sql/"_s;
    network.close();
    Database reader(network.path(), Database::Access::ReadOnly);
    for (const QString &name : {u"asked.sql"_s, u"views.sql"_s, u"lists.sql"_s, u"planlists.sql"_s, u"search.sql"_s}) {
        QFile file(views + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        reader.script(QString::fromUtf8(file.readAll()));
    }
    CHECK(titles(reader, u"foy"_s) == QStringList{u"Foyer rural"_s});
}

TEST_CASE("Only those rows of attendance are indexed that have a remark")
{
    test::Network network;
    Store &store = network.store();
    const EventId event = network.event(u"Soirée"_s, QDate(2022, 4, 7));
    std::vector<Attendance> rows;
    for (int i = 0; i < 40; ++i) {
        Attendance row;
        row.event = event;
        row.structure = network.structure(u"Structure %1"_s.arg(i));
        row.remark = i % 10 ? QString() : u"parti tôt"_s;
        row.id = network.add(row);
        rows.push_back(row);
    }
    const auto indexed = [&] { return store.database().single(u"SELECT count(*) FROM attendance_search_docsize"_s).toInt(); };
    const auto hits = [&](const QString &words) { return found(store.database(), words)[u"attendance"_s].size(); };
    const auto write = [&](size_t row, const QString &remark) {
        rows[row].remark = remark;
        store.edit(u"remark"_s, [&](Transaction &transaction) { update(transaction, rows[row]); });
    };
    CHECK(indexed() == 4);
    CHECK(hits(u"tot"_s) == 4);
    write(0, {});
    write(1, u"arrivé tard"_s);
    write(10, u"arrivé tard"_s);
    CHECK(indexed() == 4);
    CHECK(hits(u"tot"_s) == 2);
    CHECK(hits(u"arrive"_s) == 2);
    store.edit(u"away"_s, [&](Transaction &transaction) { remove<Event>(transaction, event); });
    CHECK(indexed() == 0);
    for (int i = 0; i < 4; ++i)
        store.undoStack().undo();
    CHECK(indexed() == 4);
    CHECK(hits(u"tot"_s) == 4);
    CHECK(searchindex::outOfStep(store.database()).isEmpty());
    // Reading the view does not read the table.
    QString plan;
    Query steps = store.database().query(u"EXPLAIN QUERY PLAN SELECT id, remark FROM attendance_words ORDER BY id"_s);
    while (steps.next())
        plan += steps.get<QString>(3);
    CHECK(plan.contains(u"attendance_with_words"_s));
}

TEST_CASE("A group without structure is found by its name")
{
    test::Network network;
    const EventId event = network.event(u"Soirée"_s, QDate(2022, 4, 7));
    AttendanceId group;
    network.store().edit(u"group"_s, [&](Transaction &transaction) { group = attendance::addGroup(transaction, event, u"Élus locaux"_s); });
    const auto groups = search(network.store().database(), u"elus"_s, 5);
    REQUIRE(groups.size() == 1);
    CHECK(groups.front().kind == "attendance"_L1);
    CHECK(groups.front().hits.front().excerpt == u"Élus locaux"_s);
    CHECK(groups.front().hits.front().atId == event.value());
    network.store().edit(u"rename"_s, [&](Transaction &transaction) { attendance::renameGroup(transaction, group, u"habitants"_s); });
    CHECK(search(network.store().database(), u"elus"_s, 5).empty());
    CHECK(search(network.store().database(), u"habitants"_s, 5).size() == 1);
    CHECK(searchindex::outOfStep(network.store().database()).isEmpty());
}

TEST_CASE("Remarks that an older file holds are found once it is brought up to date")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.maillage"_s);
    {
        Database old(path, Database::Access::Create);
        schema::migrate(old, 4);
        old.script(u"INSERT INTO structure (id, name) VALUES (1, 'VASI'); INSERT INTO event (id, title, date) VALUES (2, 'Soirée', '2022-04-07');"
                   "INSERT INTO attendance (id, event_id, structure_id, remark) VALUES (3, 2, 1, 'Repartie en zorille')"_s);
        searchindex::rebuild(old); // as the older program kept it
    }
    const auto store = Store::open(path);
    CHECK(store->problems().isEmpty());
    const auto groups = search(store->database(), u"zorille"_s, 5);
    REQUIRE(groups.size() == 1);
    const SearchHit &hit = groups.front().hits.front();
    CHECK(hit.title == u"Soirée"_s);
    CHECK(hit.excerpt == u"Repartie en zorille · VASI"_s);
    CHECK(hit.at == u"event"_s);
    CHECK(hit.atId == 2);
}

TEST_CASE("A task that was found has the day of the schedule and not the one it asked for")
{
    test::Network network;
    Task first, second;
    first.title = u"Venue"_s;
    first.period = test::inDays(QDate(2024, 3, 4), QDate(2024, 3, 8));
    second.title = u"Invitations to the venue"_s;
    second.period = test::inDays(QDate(2024, 3, 4), QDate(2024, 3, 29));
    second.duration = 1;
    first.id = network.add(first);
    second.id = network.add(second);
    network.add(Dependency{{}, first.id, second.id, DependencyKind::FinishStart, 0});
    std::vector<SearchGroup> found = search(network.store().database(), u"venue"_s, 10);
    const Schedule schedule = Schedule::of(network.store().database());
    int asked = 0;
    placeTasks(found, [&]() -> const Schedule & { return ++asked, schedule; });
    REQUIRE(found.size() == 1);
    for (const SearchHit &hit : found.front().hits)
        CHECK(hit.date == schedule.entry(TaskId(hit.id))->start);
    CHECK(asked == 2);
    CHECK(schedule.entry(second.id)->start > QDate(2024, 3, 8)); // it waits for the first
}

TEST_CASE("A telephone number is found however it is written and typed")
{
    test::Network network;
    const QStringList written{u"06 12 34 56 78"_s, u"0612345678"_s, u"+33 6 12 34 56 78"_s, u"+33612345678"_s, u"06.12.34.56.78"_s};
    for (const QString &phone : written) {
        Structure structure;
        structure.name = u"Called "_s + phone;
        structure.phone = phone;
        network.add(structure);
    }
    Structure other;
    other.name = u"Another"_s;
    other.phone = u"06 12 34 99 00"_s;
    network.add(other);
    for (const QString &typed : written + QStringList{u"0033 6 12 34 56 78"_s, u"+33 (0)6 12 34 56 78"_s, u"06-12-34-56-78"_s, u"0612345"_s, u"06 12 34 5"_s}) {
        INFO(typed.toStdString());
        size_t count = 0;
        for (const SearchGroup &group : search(network.store().database(), typed, 20))
            count += group.hits.size();
        CHECK(count == size_t(written.size()));
        CHECK_FALSE(SearchWords::read(typed).in(u"tel. 06 12 34 56 78"_s).isEmpty());
        CHECK_FALSE(SearchWords::read(typed).in(u"tel. +33612345678"_s).isEmpty());
    }
    CHECK(SearchWords::read(u"2022 23000"_s).in(u"2022, 23000 Guéret"_s).size() == 2); // a year and a postcode are words
}
