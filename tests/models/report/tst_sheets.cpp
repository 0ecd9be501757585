#include "models/report/report.h"

#include "tests/april2022.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

const report::Table &tableIn(const report::Document &document)
{
    for (const report::Block &block : document.blocks) {
        if (const auto *table = std::get_if<report::Table>(&block))
            return *table;
    }
    throw Failure(u"no table"_s);
}

QString first(const report::Row &row, size_t cell)
{
    return row.cells[cell].empty() ? QString() : row.cells[cell].front().text;
}

} // namespace

TEST_CASE("The sign-in sheet has the announced first then blank rows")
{
    test::Network network;
    const EventId event = network.event(u"Evening"_s, QDate(2025, 1, 9), EventState::Planned);
    const StructureId maybe = network.structure(u"Ateliers"_s), yes = network.structure(u"Zèbre"_s), no = network.structure(u"Non"_s);
    network.attendance(event, maybe, Reply::Maybe, 0);
    network.attendance(event, yes, Reply::Yes, 0);
    network.attendance(event, no, Reply::No, 0);
    const PersonId person = network.person(u"Camille"_s, u"Exemple"_s);
    network.attendance(event, yes, person, Reply::Yes, false);
    const report::Document sheet = report::signInSheet(network.store().database(), event);
    const report::Table &table = tableIn(sheet);
    CHECK(table.forHandwriting);
    CHECK(table.blankRows >= 8);
    REQUIRE(table.rows.size() == 2);
    CHECK(first(table.rows[0], 0) == u"Zèbre");
    CHECK(first(table.rows[0], 1) == u"Camille Exemple");
    CHECK(first(table.rows[1], 0) == u"Ateliers");
}

TEST_CASE("A group that announced itself has its line to sign beside people without structure")
{
    test::Network network;
    const EventId event = network.event(u"Evening"_s, QDate(2025, 1, 9), EventState::Planned);
    network.attendance(event, {}, network.person(u"Camille"_s, u"Exemple"_s), Reply::Yes, false);
    network.store().edit(u"group"_s, [&](Transaction &transaction) {
        attendance::setReply(transaction, attendance::addGroup(transaction, event, u"élus"_s), Reply::Yes);
        attendance::addGroup(transaction, event, u"presse"_s);
    });
    const report::Document sheet = report::signInSheet(network.store().database(), event);
    const report::Table &table = tableIn(sheet);
    REQUIRE(table.rows.size() == 2);
    CHECK(first(table.rows[0], 1) == u"Camille Exemple");
    CHECK(first(table.rows[1], 0) == u"élus");
}

TEST_CASE("The visit record tells of the structure and of what was said")
{
    test::Network network;
    Structure structure;
    structure.name = u"La Dynamo"_s;
    structure.commune = u"Aubusson"_s;
    structure.phone = u"05 55 00 00 00"_s;
    const StructureId id = network.add(structure);
    network.add(Membership{{}, id, network.home(), MembershipStatus::Member, QDate(2019, 9, 1), {}, {}});
    Event visit;
    visit.kind = EventKind::Visit;
    visit.state = EventState::Held;
    visit.title = u"Visit"_s;
    visit.date = QDate(2022, 2, 3);
    visit.host = id;
    visit.notes = u"Moves in autumn."_s;
    const EventId event = network.add(visit);
    network.attendance(event, id, Reply::Unknown, 2);
    const report::Document record = report::visitRecord(network.store().database(), event);
    CHECK(record.title == u"La Dynamo");
    QStringList rows;
    for (const report::Row &row : tableIn(record).rows)
        rows << first(row, 1).replace(u'\u00a0', u' ');
    CHECK(rows.contains(u"member since 1 Sept 2019"_s));
    CHECK(rows.contains(u"Aubusson"_s));
    bool notes = false, people = false;
    for (const report::Block &block : record.blocks) {
        if (const auto *text = std::get_if<report::Paragraph>(&block))
            notes = notes || text->text == u"Moves in autumn.";
        if (const auto *list = std::get_if<report::Bullets>(&block))
            people = people || list->items.front() == u"2 people, La Dynamo";
    }
    CHECK(notes);
    CHECK(people);
}
