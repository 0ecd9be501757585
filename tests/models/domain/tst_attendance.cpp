#include "models/domain/attendance.h"

#include "models/domain/visit.h"
#include "models/lists/rollentry.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// An evening, a structure and two people, and the verbs of a sheet on them.
struct Sheet
{
    test::Network network;
    StructureId agora = network.structure(u"Agora"_s, MembershipStatus::Member);
    EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    PersonId anne = network.person(u"Anne"_s, u"Martin"_s);
    PersonId bob = network.person(u"Bob"_s, u"Petit"_s);

    const Database &database() { return network.store().database(); }
    template<typename Change>
    void edit(Change change)
    {
        network.store().edit(u"edit"_s, change);
    }
    template<typename... Arguments>
    void operator()(void (*verb)(Transaction &, EventId, StructureId, Arguments...), std::common_type_t<Arguments>... arguments)
    {
        edit([&](Transaction &transaction) { verb(transaction, evening, agora, arguments...); });
    }
    Headcount persons() { return attendance::persons(database(), evening, agora); }
    std::vector<Attendance> rows() { return load<Attendance>(database()); }
    std::optional<Attendance> rowOf(PersonId person)
    {
        const std::vector<Attendance> found = load<Attendance>(database(), u"person_id = ?"_s, {toSql(person)});
        return found.empty() ? std::nullopt : std::optional(found.front());
    }
    qint64 enter(const QString &typed, RollMode mode)
    {
        const std::vector<RollOffer> found = RollDirectory(network.store().database()).offers(typed, 5);
        REQUIRE_FALSE(found.empty());
        qint64 id = 0;
        edit([&](Transaction &transaction) { id = enterOnRoll(transaction, evening, found.front(), mode); });
        return id;
    }
};

} // namespace

TEST_CASE("A structure is one line of the sheet whoever of it is named")
{
    Sheet sheet;
    sheet(attendance::setReply, Reply::Maybe);
    CHECK(sheet.persons() == 0);
    sheet(attendance::setPresent, true);
    CHECK(sheet.persons() == 1);
    sheet(attendance::setPersons, 3);
    CHECK(sheet.persons() == 3);
    // Somebody nameless gets a name: as many people as before.
    sheet(attendance::addNamed, sheet.anne, true);
    CHECK(sheet.persons() == 3);
    sheet(attendance::addNamed, sheet.bob, true);
    CHECK(sheet.persons() == 3);
    sheet(attendance::addNamed, sheet.bob, true);
    CHECK(sheet.persons() == 3);
    CHECK(sheet.rows().size() == 3);
    CHECK_THROWS_AS(sheet(attendance::setPersons, 1), Failure);
    CHECK(sheet.persons() == 3);
    sheet(attendance::setPersons, 2);
    CHECK(sheet.persons() == 2);
    sheet(attendance::setReply, Reply::No);
    for (const Attendance &row : sheet.rows())
        CHECK(row.reply == Reply::No);
    sheet(attendance::setPresent, false);
    CHECK(sheet.persons() == 0);
    CHECK(sheet.rows().size() == 3);
    sheet(attendance::setPresent, true);
    CHECK(sheet.persons() == 2);
    sheet.edit([&](Transaction &transaction) { attendance::removePerson(transaction, sheet.evening, sheet.bob); });
    CHECK(sheet.persons() == 1);
    sheet(attendance::setRemark, u"late"_s);
    sheet(attendance::removeStructure);
    CHECK(sheet.rows().empty());
}

TEST_CASE("Nobody is put on the sheet by counting nobody")
{
    Sheet sheet;
    sheet(attendance::setPersons, 0);
    sheet(attendance::setPresent, false);
    CHECK(sheet.rows().empty());
    sheet(attendance::setRemark, u"on holiday"_s);
    CHECK(sheet.rows().size() == 1);
    CHECK(sheet.persons() == 0);
}

TEST_CASE("Somebody named before the event is coming unless they said otherwise")
{
    Sheet sheet;
    sheet(attendance::addNamed, sheet.anne, false);
    CHECK(sheet.rowOf(sheet.anne)->reply == Reply::Yes);
    CHECK(sheet.persons() == 0);
    sheet(attendance::setReply, Reply::Maybe);
    sheet(attendance::addNamed, sheet.anne, true);
    CHECK(sheet.rowOf(sheet.anne)->reply == Reply::Maybe);
    CHECK(sheet.persons() == 1);
}

TEST_CASE("A reply never touches who is present nor their number")
{
    Sheet sheet;
    sheet.network.add(Role{{}, sheet.anne, sheet.agora, {}, {}, {}, {}});
    sheet(attendance::setPersons, 3);
    sheet(attendance::addNamed, sheet.anne, true);
    const QString late = GENERATE(u"agora -"_s, u"agora ?"_s, u"agora"_s, u"anne martin -"_s, u"anne martin ?"_s, u"anne martin"_s, u"agora 8"_s);
    CAPTURE(late);
    sheet.enter(late, RollMode::Replies);
    CHECK(sheet.persons() == 3);
    CHECK(sheet.rowOf(sheet.anne)->present);
    const Attendance own = load<Attendance>(sheet.database(), u"person_id IS NULL"_s).front();
    CHECK(own.present);
    CHECK(own.headcount == 2);
    // And who came leaves the reply alone.
    sheet(attendance::setReply, Reply::Maybe);
    sheet(attendance::setPersons, 4);
    sheet(attendance::setPresent, false);
    for (const Attendance &row : sheet.rows())
        CHECK(row.reply == Reply::Maybe);
}

TEST_CASE("A number beside a reply is how many are expected")
{
    Sheet sheet;
    sheet.enter(u"agora 3"_s, RollMode::Replies);
    REQUIRE(sheet.rows().size() == 1);
    CHECK(sheet.rows().front().expected == 3);
    CHECK(sheet.rows().front().reply == Reply::Yes);
    CHECK(sheet.persons() == 0);
    sheet.enter(u"agora 2 ?"_s, RollMode::Presence);
    CHECK(sheet.rows().front().expected == 2);
    CHECK(sheet.rows().front().reply == Reply::Maybe);
    sheet.enter(u"agora -"_s, RollMode::Replies);
    CHECK_FALSE(sheet.rows().front().expected.has_value());
    CHECK_THROWS_AS(sheet.edit([&](Transaction &transaction) { attendance::setExpected(transaction, sheet.evening, sheet.agora, 100001); }), Failure);
}

TEST_CASE("A line that was typed is written as it was meant")
{
    Sheet sheet;
    SECTION("replies of structures")
    {
        CHECK(sheet.enter(u"agora"_s, RollMode::Replies) == sheet.agora.value());
        CHECK(sheet.rows().front().reply == Reply::Yes);
        sheet.enter(u"agora ?"_s, RollMode::Replies);
        CHECK(sheet.rows().front().reply == Reply::Maybe);
        sheet.enter(u"agora -"_s, RollMode::Presence);
        CHECK(sheet.rows().front().reply == Reply::No);
        CHECK(sheet.persons() == 0);
    }
    SECTION("presence of structures")
    {
        sheet.enter(u"agora 3"_s, RollMode::Presence);
        CHECK(sheet.persons() == 3);
        sheet.enter(u"agora"_s, RollMode::Presence);
        CHECK(sheet.persons() == 3);
    }
    SECTION("a new structure")
    {
        sheet.enter(u"Les Nouveaux 2"_s, RollMode::Presence);
        CHECK(load<Structure>(sheet.database(), u"name = 'Les Nouveaux'"_s).size() == 1);
    }
    SECTION("a person")
    {
        CHECK(sheet.enter(u"anne martin"_s, RollMode::Presence) == sheet.anne.value());
        CHECK(sheet.rowOf(sheet.anne)->present);
    }
    SECTION("what a person replied")
    {
        sheet.enter(u"anne martin -"_s, RollMode::Replies);
        CHECK(sheet.rowOf(sheet.anne)->reply == Reply::No);
        sheet.enter(u"anne martin ?"_s, RollMode::Replies);
        CHECK(sheet.rowOf(sheet.anne)->reply == Reply::Maybe);
        sheet.enter(u"bob petit ?"_s, RollMode::Presence);
        CHECK(sheet.rowOf(sheet.bob)->reply == Reply::Maybe);
        CHECK_FALSE(sheet.rowOf(sheet.bob)->present);
    }
}

TEST_CASE("A visit is told in one go and undone in one go")
{
    Sheet sheet;
    const QString before = test::dump(sheet.database());
    VisitNote note;
    CHECK_FALSE(problemWith(note).isEmpty());
    note.newStructure = u" Les  Nouveaux "_s;
    note.date = QDate(2022, 5, 1);
    note.people = {u"Anne Martin"_s, u"Zoé de la Tour"_s};
    note.headcount = 3;
    note.theme = u"Mobilité"_s;
    note.said = u"Un minibus"_s;
    note.followUp = u"Rappeler"_s;
    note.due = QDate(2022, 6, 1);
    EventId id;
    sheet.edit([&](Transaction &transaction) { id = logVisit(transaction, note); });
    const Event event = find<Event>(sheet.database(), id).value();
    CHECK(event.title == u"Visit to Les Nouveaux"_s);
    CHECK(event.state == EventState::Held);
    CHECK(attendance::persons(sheet.database(), id, event.host) == 3);
    const std::vector<Person> zoe = load<Person>(sheet.database(), u"given_name = 'Zoé'"_s);
    REQUIRE(zoe.size() == 1);
    CHECK(zoe.front().familyName == u"de la Tour"_s);
    const std::vector<Exchange> exchanges = load<Exchange>(sheet.database());
    REQUIRE(exchanges.size() == 1);
    CHECK(exchanges.front().followUpState == FollowUpState::Todo);
    CHECK(exchanges.front().dueDate == note.due);
    sheet.network.store().undoStack().undo();
    CHECK(test::dump(sheet.database()) == before);

    note.date = {};
    CHECK_THROWS_AS(sheet.edit([&](Transaction &transaction) { logVisit(transaction, note); }), Failure);
    note.date = QDate(2022, 5, 1);
    note.headcount = 0;
    CHECK_THROWS_AS(sheet.edit([&](Transaction &transaction) { logVisit(transaction, note); }), Failure);
    CHECK(test::dump(sheet.database()) == before);
}

TEST_CASE("A name means the person of that structure")
{
    Sheet sheet;
    sheet.network.add(Role{{}, sheet.anne, sheet.agora, {}, {}, {}, {}});
    const auto named = [&](const QString &name, StructureId structure) {
        PersonId id;
        sheet.edit([&](Transaction &transaction) { id = personNamed(transaction, name, structure); });
        return id;
    };
    CHECK(named(u"ANNE  martin"_s, sheet.agora) == sheet.anne);
    CHECK(named(u"anne martin"_s, {}) == sheet.anne);
    const PersonId added = named(u"Madonna"_s, sheet.agora);
    CHECK(find<Person>(sheet.database(), added)->givenName == u"Madonna"_s);
    CHECK(named(u"madonna"_s, sheet.agora) == added);
    CHECK_THROWS_AS(named(u"  "_s, {}), Failure);
}

TEST_CASE("A group without structure is a line of its own and one name stands for one group")
{
    Sheet sheet;
    AttendanceId habitants;
    sheet.edit([&](Transaction &transaction) {
        habitants = attendance::addGroup(transaction, sheet.evening, u"Élus  locaux"_s);
        CHECK(attendance::addGroup(transaction, sheet.evening, u"elus locaux"_s) == habitants);
        attendance::setPersons(transaction, habitants, {8, 10});
        attendance::setReply(transaction, habitants, Reply::Yes);
        attendance::setExpected(transaction, habitants, Headcount(4, 6));
        attendance::setRemark(transaction, habitants, u"late"_s);
    });
    const auto row = [&] { return *find<Attendance>(sheet.database(), habitants); };
    CHECK(row().group == u"Élus locaux"_s);
    CHECK(row().present);
    CHECK(row().people() == Headcount(8, 10));
    CHECK(row().expectedPeople() == Headcount(4, 6));
    CHECK(row().remark == u"late"_s);
    sheet.edit([&](Transaction &transaction) {
        attendance::setReply(transaction, habitants, Reply::No);
        attendance::setPresent(transaction, habitants, true);
    });
    CHECK_FALSE(row().expectedPeople());
    CHECK(row().people() == Headcount(8, 10)); // it was present already
    sheet.edit([&](Transaction &transaction) { attendance::setPresent(transaction, habitants, false); });
    CHECK(row().people() == Headcount(0));
    sheet.edit([&](Transaction &transaction) { attendance::setPresent(transaction, habitants, true); });
    CHECK(row().people() == Headcount(1));

    AttendanceId presse;
    sheet.edit([&](Transaction &transaction) { presse = attendance::addGroup(transaction, sheet.evening, u"presse"_s); });
    const auto rename = [&](const QString &name) { sheet.edit([&](Transaction &transaction) { attendance::renameGroup(transaction, presse, name); }); };
    CHECK_THROWS_AS(rename(u"ELUS LOCAUX"_s), Failure);
    CHECK_THROWS_AS(rename(u"  "_s), Failure);
    rename(u"Presse"_s);
    rename(u"presse locale"_s);
    CHECK(attendance::groupNames(sheet.database()) == QStringList{u"Élus locaux"_s, u"presse locale"_s});
    sheet.network.store().undoStack().undo();
    CHECK(find<Attendance>(sheet.database(), presse)->group == u"Presse"_s);
}

TEST_CASE("An interval of a structure counts its named people at both ends")
{
    Sheet sheet;
    sheet(attendance::setPersons, Headcount(2, 4));
    CHECK(sheet.persons() == Headcount(2, 4));
    sheet(attendance::addNamed, sheet.anne, true);
    CHECK(sheet.persons() == Headcount(2, 4));
    sheet(attendance::addNamed, sheet.bob, true); // the two that were sure are named now
    CHECK(sheet.persons() == Headcount(2, 4));
    CHECK_THROWS_AS(sheet(attendance::setPersons, Headcount(1, 5)), Failure);
    CHECK_THROWS_AS(sheet(attendance::setPersons, Headcount(0, 5)), Failure);
    CHECK_THROWS_AS(sheet(attendance::setExpected, Headcount(0, 5)), Failure);
    sheet(attendance::setPersons, Headcount(2));
    CHECK(sheet.persons() == Headcount(2));
    sheet(attendance::setExpected, Headcount(3, 5));
    sheet(attendance::setReply, Reply::No);
    for (const Attendance &row : sheet.rows())
        CHECK_FALSE(row.expectedHigh);
}

TEST_CASE("A row is a structure or a person or a group and its interval has two ends")
{
    Sheet sheet;
    const auto problem = [&](auto change) {
        Attendance row{{}, sheet.evening, {}, {}, Reply::Unknown, true, 8, {}};
        row.group = u"habitants"_s;
        change(row);
        return problemWith(row);
    };
    CHECK(problem([](Attendance &) {}).isEmpty());
    CHECK(problem([](Attendance &row) { row.headcountHigh = 10; }).isEmpty());
    CHECK_FALSE(problem([](Attendance &row) { row.headcountHigh = 8; }).isEmpty());
    CHECK_FALSE(problem([](Attendance &row) { row.headcountHigh = 200'000; }).isEmpty());
    CHECK_FALSE(problem([](Attendance &row) { row.expectedHigh = 4; }).isEmpty());
    CHECK_FALSE(problem([](Attendance &row) { row.group = u"  "_s; }).isEmpty());
    CHECK_FALSE(problem([&](Attendance &row) { row.structure = sheet.agora; }).isEmpty());
    CHECK_FALSE(problem([&](Attendance &row) { row.person = sheet.anne; }).isEmpty());
    CHECK_FALSE(problem([&](Attendance &row) { row.group.clear(), row.person = sheet.anne, row.headcount = 1, row.headcountHigh = 2; }).isEmpty());
    // The file itself refuses them too.
    const auto refused = [&](const QString &columns, const QString &values) {
        CHECK_THROWS_AS(sheet.edit([&](Transaction &transaction) {
            transaction.database().query(u"INSERT INTO attendance (id, event_id, %1) VALUES (1, %2, %3)"_s.arg(columns).arg(sheet.evening.value()).arg(values));
        }), Failure);
    };
    refused(u"group_name, structure_id"_s, u"'x', %1"_s.arg(sheet.agora.value()));
    refused(u"group_name, present, headcount, headcount_high"_s, u"'x', 1, 8, 8"_s);
    refused(u"person_id, present, headcount, headcount_high"_s, u"%1, 1, 1, 2"_s.arg(sheet.anne.value()));
    refused(u"reply"_s, u"'yes'"_s);
}

TEST_CASE("A group is entered on the sheet as it is typed")
{
    Sheet sheet;
    const auto entered = [&](const QString &typed, RollMode mode) { return *find<Attendance>(sheet.database(), AttendanceId(sheet.enter(typed, mode))); };
    CHECK(entered(u"habitants 8-10"_s, RollMode::Presence).people() == Headcount(8, 10));
    CHECK(entered(u"habitants"_s, RollMode::Presence).people() == Headcount(8, 10)); // known now: present it was already
    CHECK(entered(u"une dizaine d’habitants"_s, RollMode::Presence).people() == Headcount(8, 12));
    CHECK(entered(u"habitants ?"_s, RollMode::Replies).reply == Reply::Maybe);
    const Attendance elus = entered(u"4 élus"_s, RollMode::Replies);
    CHECK(elus.group == u"élus"_s);
    CHECK(elus.reply == Reply::Yes);
    CHECK(elus.expectedPeople() == Headcount(4));
    CHECK(entered(u"élus -"_s, RollMode::Replies).reply == Reply::No);
    CHECK(sheet.rows().size() == 2);
    CHECK(load<Structure>(sheet.database()).size() == 1);
}
