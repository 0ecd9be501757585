#include "models/domain/activityreport.h"
#include "models/domain/decision.h"
#include "models/domain/filename.h"
#include "models/domain/indicator.h"
#include "models/domain/obligation.h"
#include "models/domain/task.h"
#include "tests/models/randomedits.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// Every column of the table is a column of the record.
template<typename R>
void hasEveryColumn(const Database &database)
{
    CAPTURE(QString(R::table));
    QStringList columns = R::type().columns() << u"id"_s;
    QStringList inFile;
    Query rows = database.query(u"SELECT name FROM pragma_table_info(?)"_s, {QString(R::table)});
    while (rows.next())
        inFile << rows.get<QString>(0);
    columns.sort();
    inFile.sort();
    CHECK(columns == inFile);
}

/// Writes rows with every column set (and some left out, by chance) and reads them back.
template<typename R>
void roundTrip(unsigned seed)
{
    CAPTURE(QString(R::table), seed);
    test::Network network;
    Store &store = network.store();
    test::RandomEdits random(seed);
    store.fill([&](Transaction &transaction) { random.some(transaction, 200); });
    const Database &database = store.database();
    int written = 0;
    for (int i = 0; i < 60 && written < 15; ++i) {
        R record;
        random.fill(record, database);
        if constexpr (std::is_same_v<R, Attachment>)
            record.name = safeFileName(record.name); // as it is read
        try {
            store.edit(u"write"_s, [&](Transaction &transaction) { insert(transaction, record); });
        } catch (const Failure &) {
            continue; // two rows that may not stand together
        }
        ++written;
        CHECK(record.id);
        const std::optional<R> read = find<R>(database, record.id);
        REQUIRE(read);
        CHECK(R::type().values(&*read) == R::type().values(&record));
        store.edit(u"write"_s, [&](Transaction &transaction) { update(transaction, *read); });
        store.undoStack().undo();
        CHECK_FALSE(find<R>(database, record.id));
        store.undoStack().redo();
        const std::optional<R> again = find<R>(database, record.id);
        REQUIRE(again);
        CHECK(R::type().values(&*again) == R::type().values(&record));
    }
    CHECK(written >= 5);
    hasEveryColumn<R>(database);
}

template<typename R>
void wrong(R record)
{
    const QString problem = problemWith(record);
    CAPTURE(QString(R::table), problem);
    CHECK_FALSE(problem.isEmpty());
}

} // namespace

TEST_CASE("Records of the plan and of reports have every column of their tables")
{
    test::Network network;
    const Database &database = network.store().database();
    hasEveryColumn<Axis>(database);
    hasEveryColumn<Action>(database);
    hasEveryColumn<ActionLine>(database);
    hasEveryColumn<Funding>(database);
    hasEveryColumn<Indicator>(database);
    hasEveryColumn<Measure>(database);
    hasEveryColumn<Task>(database);
    hasEveryColumn<Dependency>(database);
    hasEveryColumn<Decision>(database);
    hasEveryColumn<Obligation>(database);
    hasEveryColumn<ActivityReport>(database);
}

TEST_CASE("Every record is read as it was written")
{
    const unsigned seed = GENERATE(1u, 2u);
    roundTrip<Network>(seed);
    roundTrip<Structure>(seed);
    roundTrip<Person>(seed);
    roundTrip<Role>(seed);
    roundTrip<Membership>(seed);
    roundTrip<Affiliation>(seed);
    roundTrip<Series>(seed);
    roundTrip<Event>(seed);
    roundTrip<Attendance>(seed);
    roundTrip<Outreach>(seed);
    roundTrip<Theme>(seed);
    roundTrip<Exchange>(seed);
    roundTrip<Feedback>(seed);
    roundTrip<Resource>(seed);
    roundTrip<ResourceOrigin>(seed);
    roundTrip<Attachment>(seed);
}

TEST_CASE("What other rows have against one is said with their names")
{
    test::Network network;
    const auto refused = [&](auto record) {
        try {
            network.store().edit(u"write"_s, [&](Transaction &transaction) { record.id ? update(transaction, record) : void(insert(transaction, record)); });
        } catch (const Failure &failure) {
            return failure.sentence();
        }
        return QString();
    };
    Structure lavoir, other;
    lavoir.name = u"Lavoir"_s;
    lavoir.key = other.key = u"l1"_s;
    other.name = u"Moulin"_s;
    lavoir.id = network.add(lavoir);
    CHECK(refused(other) == u"The key “l1” is taken: it is that of “Lavoir”. Each row has a key of its own, or none."_s);
    CHECK(refused(lavoir).isEmpty()); // its own
    Network wide, region, place;
    wide.name = u"Wide"_s;
    wide.id = network.add(wide);
    region.name = u"Region"_s;
    region.parent = wide.id;
    region.id = network.add(region);
    place.name = u"Place"_s;
    place.parent = region.id;
    place.id = network.add(place);
    wide.parent = place.id;
    CHECK(refused(wide).contains(u"by way of others"_s));
}

TEST_CASE("Every rule has its sentence")
{
    const StructureId s(1);
    const NetworkId n(2);
    const EventId e(3);
    const PersonId p(4);
    const QDate day(2022, 4, 7);
    const auto with = [](auto record, auto change) {
        change(record);
        return record;
    };
    Network network;
    network.name = u"N"_s;
    CHECK(problemWith(network).isEmpty());
    wrong(with(network, [](Network &r) { r.name = u" \n"_s; }));
    wrong(with(network, [](Network &r) { r.id = r.parent = NetworkId(5); }));
    Structure structure;
    structure.name = u"S"_s;
    CHECK(problemWith(structure).isEmpty());
    wrong(with(structure, [](Structure &r) { r.name.clear(); }));
    wrong(with(structure, [](Structure &r) { r.staff = -1; }));
    wrong(with(structure, [](Structure &r) { r.latitude = 90.1; }));
    wrong(with(structure, [](Structure &r) { r.longitude = -180.1; }));
    wrong(Person());
    wrong(with(Person(), [](Person &r) { r.givenName = u" "_s; }));
    const Role role{{}, p, s, {}, day, day, {}};
    CHECK(problemWith(role).isEmpty());
    wrong(with(role, [](Role &r) { r.person = {}; }));
    wrong(with(role, [](Role &r) { r.structure = {}; }));
    wrong(with(role, [](Role &r) { r.to = r.from.addDays(-1); }));
    const Membership membership{{}, s, n, MembershipStatus::Member, day, day, {}};
    CHECK(problemWith(membership).isEmpty());
    wrong(with(membership, [](Membership &r) { r.structure = {}; }));
    wrong(with(membership, [](Membership &r) { r.network = {}; }));
    wrong(with(membership, [](Membership &r) { r.to = r.from.addDays(-1); }));
    wrong(Affiliation{{}, s, {}, AffiliationBasis::Declared, {}, {}});
    wrong(Affiliation{{}, {}, n, AffiliationBasis::Declared, {}, {}});
    wrong(Series());
    Event event;
    event.title = u"E"_s;
    event.date = day;
    CHECK(problemWith(event).isEmpty());
    wrong(with(event, [](Event &r) { r.title.clear(); }));
    wrong(with(event, [](Event &r) { r.date = {}; }));
    wrong(with(event, [](Event &r) { r.estimateLow = 1; }));
    wrong(with(event, [](Event &r) { r.estimateHigh = 1; }));
    wrong(with(event, [](Event &r) { r.estimateLow = 2; r.estimateHigh = 1; }));
    wrong(with(event, [](Event &r) { r.estimateLow = -2; r.estimateHigh = 1; }));
    const Attendance attendance{{}, e, s, {}, Reply::Unknown, true, 2, {}};
    CHECK(problemWith(attendance).isEmpty());
    wrong(with(attendance, [](Attendance &r) { r.event = {}; }));
    wrong(with(attendance, [](Attendance &r) { r.structure = {}; }));
    wrong(with(attendance, [](Attendance &r) { r.headcount = 0; }));
    wrong(with(attendance, [](Attendance &r) { r.present = false; }));
    wrong(with(attendance, [&](Attendance &r) { r.person = p; }));
    Outreach outreach;
    outreach.event = e;
    outreach.from = day;
    CHECK(problemWith(outreach).isEmpty());
    wrong(with(outreach, [](Outreach &r) { r.series = SeriesId(9); }));
    wrong(with(outreach, [](Outreach &r) { r.event = {}; }));
    wrong(with(outreach, [](Outreach &r) { r.from = {}; }));
    wrong(with(outreach, [](Outreach &r) { r.to = r.from.addDays(-1); }));
    wrong(Theme());
    Exchange exchange;
    exchange.event = e;
    exchange.said = u"x"_s;
    CHECK(problemWith(exchange).isEmpty());
    wrong(with(exchange, [](Exchange &r) { r.event = {}; }));
    wrong(with(exchange, [](Exchange &r) { r.said.clear(); }));
    wrong(with(exchange, [](Exchange &r) { r.followUp = u"x"_s; }));
    wrong(with(exchange, [](Exchange &r) { r.followUpState = FollowUpState::Done; }));
    wrong(Feedback{{}, {}, s, Tone::Neutral, u"x"_s});
    wrong(Feedback{{}, e, s, Tone::Neutral, u" "_s});
    Attachment attachment;
    attachment.event = e;
    attachment.name = u"a.png"_s;
    CHECK(problemWith(attachment).isEmpty());
    wrong(with(attachment, [](Attachment &r) { r.event = {}; }));
    wrong(with(attachment, [](Attachment &r) { r.name.clear(); }));
}

TEST_CASE("What the rules let through the file itself refuses")
{
    test::Network network;
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7));
    const StructureId structure = network.structure(u"Agora"_s);
    network.attendance(event, structure, Reply::Yes, 1);
    network.add(Theme{{}, u"Twice"_s, {}});
    Structure keyed;
    keyed.name = u"Keyed"_s;
    keyed.key = u"k"_s;
    network.add(keyed);
    const QString before = test::dump(network.store().database());
    const auto refused = [&](auto record, const QString &said = u"contradicts"_s) {
        try {
            network.add(record);
        } catch (const Failure &failure) {
            CHECK(failure.sentence().contains(said));
            CHECK(test::dump(network.store().database()) == before);
            return;
        }
        FAIL("it was written");
    };
    refused(Theme{{}, u"Twice"_s, {}}, u"“Twice” already"_s);
    refused(keyed, u"“Keyed”"_s);
    refused(Attendance{{}, event, structure, {}, Reply::No, false, 0, {}});
    refused(Attendance{{}, EventId(99), structure, {}, Reply::No, false, 0, {}});
    refused(Feedback{{}, event, StructureId(99), Tone::Neutral, u"x"_s});
    refused(Role{{}, PersonId(99), structure, {}, {}, {}, {}});
}
