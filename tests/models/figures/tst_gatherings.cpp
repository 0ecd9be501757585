#include "models/domain/clock.h"
#include "models/figures/figure.h"
#include "models/figures/figurechoices.h"
#include "tests/models/figures/recount.h"

#include <catch2/catch.hpp>

#include <QScopeGuard>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

FigureRow ofThePeriod(test::Network &network, QLatin1StringView name, const FigureFilter &filter = yearSpan(2022))
{
    return evaluate(network.store(), figure(name), filter).front();
}

FigureRow ofTheEvent(test::Network &network, QLatin1StringView name, EventId event)
{
    return evaluateOne(network.store(), figure(name), event.value());
}

void checkRate(const FigureRow &row, qint64 numerator, qint64 denominator)
{
    CHECK(row.numerator == numerator);
    CHECK(row.denominator == denominator);
}

/// Memberships in two networks at random, one of which events are held with; sheets where anybody may stand.
void fillWithRegions(test::Network &network, unsigned seed)
{
    test::fillAtRandom(network, seed);
    std::mt19937 random(seed + 1000);
    const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
    network.store().fill([&](Transaction &transaction) {
        maillage::Network region;
        region.name = u"A region"_s;
        region.parent = network.home();
        insert(transaction, region);
        for (const Structure &structure : load<Structure>(transaction.database())) {
            if (below(2))
                continue;
            Membership membership{{}, structure.id, region.id, below(4) ? MembershipStatus::Member : MembershipStatus::Associate, QDate(2021, 1, 1).addDays(below(700)), {}, {}};
            if (below(2))
                membership.to = membership.from.addDays(below(400));
            insert(transaction, membership);
        }
        for (Event event : load<Event>(transaction.database())) {
            if (below(3))
                continue;
            event.network = region.id;
            update(transaction, event);
        }
    });
}

} // namespace

TEST_CASE("A gathering is the same in the figures and in the program")
{
    test::Network network;
    for (const auto &coded : Codes<EventKind>::values) {
        const EventId event = network.event(labelOf(coded.value), QDate(2022, 4, 7), EventState::Held, coded.value);
        CAPTURE(codeOf(coded.value));
        CHECK(network.store().database().single(u"SELECT gathers FROM counted_event WHERE id = ?"_s, {event.value()}).toBool() == isGathering(coded.value));
        CHECK(gatheringKinds().contains(coded.value) == isGathering(coded.value));
    }
}

TEST_CASE("Visits and calls pull no rate down")
{
    test::Network network;
    std::vector<StructureId> members;
    for (int i = 0; i < 5; ++i)
        members.push_back(network.structure(u"Member %1"_s.arg(i), MembershipStatus::Member));
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    for (int i = 0; i < 4; ++i)
        network.attendance(evening, members[size_t(i)], Reply::Yes, 1);
    const QList<QLatin1StringView> rates{"period-participation"_L1, "period-turn-up"_L1, "period-reach"_L1, "year-participation"_L1, "month-participation"_L1,
                                         "territory-participation"_L1, "rolling-reach"_L1, "structure-turn-up"_L1, "structure-year-presence"_L1};
    const QList<QLatin1StringView> counts{"period-invited"_L1, "period-announced"_L1, "period-present"_L1, "period-guests"_L1, "period-kept"_L1, "reached"_L1, "gatherings"_L1};
    QHash<QString, std::pair<qint64, qint64>> before;
    for (const QLatin1StringView name : rates + counts)
        before.insert(name, {ofThePeriod(network, name).numerator, ofThePeriod(network, name).denominator.value_or(-1)});
    CHECK(before[u"period-participation"_s] == std::pair<qint64, qint64>(4, 5));
    CHECK(before[u"period-invited"_s].first == 5);
    std::vector<EventId> visits;
    for (const int day : {8, 9, 10})
        visits.push_back(network.event(u"Visit"_s, QDate(2022, 4, day), EventState::Held, day == 10 ? EventKind::Call : EventKind::Visit));
    for (const EventId visit : visits)
        network.attendance(visit, members[4], Reply::Yes, 1);
    for (const QLatin1StringView name : rates + counts) {
        CAPTURE(QString(name));
        CHECK(before[name] == std::pair(ofThePeriod(network, name).numerator, ofThePeriod(network, name).denominator.value_or(-1)));
    }
    // They have their own record: who was there, and that there was a visit at all.
    CHECK(ofThePeriod(network, "visits"_L1).numerator == 2);
    checkRate(ofThePeriod(network, "visited"_L1), 1, 5);
    CHECK(ofThePeriod(network, "events-held"_L1).numerator == 4);
    CHECK(ofThePeriod(network, "period-persons"_L1).numerator == 7);
    CHECK(ofTheEvent(network, "present"_L1, visits[0]).numerator == 1);
    CHECK(ofTheEvent(network, "persons"_L1, visits[0]).numerator == 1);
    for (const QLatin1StringView name : {"participation"_L1, "turn-up"_L1})
        checkRate(ofTheEvent(network, name, visits[0]), 0, 0);
    CHECK(evaluate(network.store(), figure("participation"_L1)).size() == 1); // a visit has no such row
    CHECK(evaluate(network.store(), figure("kind-participation"_L1)).size() == 1);
    CHECK(evaluate(network.store(), figure("kind-events"_L1)).size() == 3);
}

TEST_CASE("The sheet of a visit offers nobody who is not on it")
{
    test::Network network;
    const StructureId member = network.structure(u"Visited"_s, MembershipStatus::Member);
    network.structure(u"Another"_s, MembershipStatus::Member);
    const EventId visit = network.event(u"Visit"_s, QDate(2022, 4, 7), EventState::Held, EventKind::Visit), evening = network.event(u"Evening"_s, QDate(2022, 4, 8));
    network.attendance(visit, member, Reply::Unknown, 1);
    const auto lines = [&](EventId event) { return network.store().database().single(u"SELECT count(*) FROM list_roll WHERE event_id = ?"_s, {event.value()}).toInt(); };
    CHECK(lines(visit) == 1);
    CHECK(lines(evening) == 2);
}

TEST_CASE("Turn-up is of those who had announced themselves")
{
    test::Network network;
    std::vector<StructureId> members;
    for (int i = 0; i < 6; ++i)
        members.push_back(network.structure(u"Member %1"_s.arg(i), MembershipStatus::Member));
    const StructureId partner = network.structure(u"Partner"_s, MembershipStatus::Partner);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    for (int i = 0; i < 3; ++i)
        network.attendance(evening, members[size_t(i)], Reply::Yes, 1);
    network.attendance(evening, members[3], Reply::Maybe, 0); // stayed away
    network.attendance(evening, members[4], Reply::No, 1);    // had declined, and came
    network.attendance(evening, members[5], Reply::Unknown, 2);
    checkRate(ofTheEvent(network, "turn-up"_L1, evening), 3, 4);
    checkRate(ofThePeriod(network, "period-turn-up"_L1), 3, 4);
    CHECK(ofTheEvent(network, "unannounced"_L1, evening).numerator == 2);
    checkRate(ofTheEvent(network, "participation"_L1, evening), 5, 6);
    // A person of the structure may have said so, and another may have come.
    Person person;
    person.givenName = u"Someone"_s;
    person.id = network.add(person);
    network.add(Attendance{{}, evening, partner, person.id, Reply::Yes, false, 0, {}});
    network.attendance(evening, partner, Reply::Unknown, 1);
    checkRate(ofTheEvent(network, "turn-up"_L1, evening), 4, 5);
}

TEST_CASE("Who came and has left since is no part of a reach")
{
    test::Network network;
    std::vector<StructureId> members;
    for (int i = 0; i < 4; ++i)
        members.push_back(network.structure(u"Member %1"_s.arg(i), MembershipStatus::Member, {}, i < 3 ? QDate(2022, 6, 30) : QDate()));
    Series series;
    series.name = u"Evenings"_s;
    series.id = network.add(series);
    Event event;
    event.series = series.id;
    event.title = u"February"_s;
    event.state = EventState::Held;
    event.kind = EventKind::Meeting;
    event.date = QDate(2022, 2, 3);
    event.id = network.add(event);
    for (int i = 0; i < 3; ++i)
        network.attendance(event.id, members[size_t(i)], Reply::Unknown, 1);
    checkRate(ofThePeriod(network, "period-reach"_L1), 0, 1);
    CHECK(ofThePeriod(network, "reached-left"_L1).numerator == 3);
    CHECK(ofThePeriod(network, "not-reached"_L1).numerator == 1);
    checkRate(ofThePeriod(network, "period-reach"_L1, FigureFilter(Span{QDate(2022, 1, 1), QDate(2022, 5, 31)})), 3, 4);
    checkRate(ofTheEvent(network, "participation"_L1, event.id), 3, 4);
    Event later = event;
    later.id = {};
    later.date = QDate(2022, 9, 1);
    later.title = u"September"_s;
    later.id = network.add(later);
    network.attendance(later.id, members[3], Reply::Unknown, 1);
    checkRate(evaluateOne(network.store(), figure("reach"_L1), series.id.value()), 1, 1);
    const std::vector<FigureRow> rolling = evaluate(network.store(), figure("rolling-reach"_L1), yearSpan(2022));
    checkRate(rolling[5 - 1], 3, 4); // May, of the months from January on
    checkRate(rolling[7 - 1], 0, 1);
    checkRate(rolling.back(), 1, 1);
}

TEST_CASE("No rate of the catalogue exceeds one")
{
    const unsigned seed = GENERATE(range(100u, 130u));
    CAPTURE(seed);
    test::Network &network = test::emptyNetwork();
    fillWithRegions(network, seed);
    const Store &store = network.store();
    std::vector<FigureFilter> filters{{}, yearSpan(2022), Span{QDate(2021, 3, 5), QDate(2022, 2, 20)}};
    for (const MembershipStatus status : {MembershipStatus::Associate, MembershipStatus::Host})
        filters.emplace_back(Span{{}, QDate(2022, 12, 31)}).status = status;
    filters.emplace_back().territory = u"23"_s;
    filters.emplace_back().kinds = {EventKind::Visit, EventKind::Meeting};
    filters.emplace_back().years = {2021, 2023};
    QList<NetworkId> all;
    for (const maillage::Network &one : load<maillage::Network>(store.database())) {
        all << one.id;
        filters.emplace_back(yearSpan(2022)).networks = {one.id};
    }
    filters.emplace_back().networks = all;
    filters.emplace_back(yearSpan(2021)).networks = all;
    filters.back().status = MembershipStatus::Associate;
    for (const Figure &one : figures()) {
        if (one.unit != FigureUnit::Rate)
            continue;
        for (size_t i = 0; i < filters.size(); ++i) {
            for (const FigureRow &row : evaluate(store, one, filters[i])) {
                CAPTURE(QString(one.name), i, row.subject);
                CHECK(row.numerator >= 0);
                CHECK(row.numerator <= row.denominator.value_or(-1));
            }
        }
        if (one.view == "event_figures"_L1) {
            for (const Event &event : load<Event>(store.database())) {
                const FigureRow row = evaluateOne(store, one, event.id.value());
                CHECK(row.numerator <= row.denominator.value_or(0));
            }
        }
    }
    for (const FigureFilter &filter : filters) { // reached and not reached are all there are
        const auto sides = [&](QLatin1StringView name) { return evaluate(store, figure(name), filter); };
        const auto reached = sides("period-reach"_L1), missed = sides("not-reached"_L1), visited = sides("visited"_L1), due = sides("to-visit"_L1);
        REQUIRE(reached.size() == std::max<size_t>(1, size_t(filter.networks.size())));
        for (size_t i = 0; i < reached.size(); ++i) {
            CHECK(reached[i].numerator + missed[i].numerator == reached[i].denominator);
            CHECK(visited[i].numerator + due[i].numerator == visited[i].denominator);
        }
    }
}

TEST_CASE("An event is counted on the members of the network it is held with")
{
    test::Network network;
    for (int i = 0; i < 11; ++i)
        network.structure(u"National %1"_s.arg(i), MembershipStatus::Member);
    maillage::Network region;
    region.name = u"Grand-Est"_s;
    region.id = network.add(region);
    maillage::Network empty;
    empty.name = u"To be founded"_s;
    empty.id = network.add(empty);
    std::vector<StructureId> own;
    for (int i = 0; i < 4; ++i) {
        own.push_back(network.structure(u"Regional %1"_s.arg(i)));
        network.add(Membership{{}, own.back(), region.id, MembershipStatus::Member, QDate(2022, 1, 1), {}, {}});
    }
    const StructureId ally = network.structure(u"Ally"_s);
    network.add(Membership{{}, ally, region.id, MembershipStatus::Partner, {}, {}, {}});
    const auto heldWith = [&](NetworkId with, QDate day, NetworkId counted = {}) {
        Event event;
        event.title = u"Meeting"_s;
        event.state = EventState::Held;
        event.date = day;
        event.network = with;
        event.baseNetwork = counted;
        return network.add(event);
    };
    const EventId first = heldWith(region.id, QDate(2022, 4, 7)), before = heldWith(region.id, QDate(2021, 12, 31)),
                  founding = heldWith(empty.id, QDate(2022, 5, 5)), set = heldWith(region.id, QDate(2022, 4, 8), network.home());
    for (int i = 0; i < 3; ++i)
        network.attendance(first, own[size_t(i)], Reply::Yes, 1);
    for (const EventId event : {before, founding, set})
        network.attendance(event, own[0], Reply::Yes, 1);
    checkRate(ofTheEvent(network, "participation"_L1, first), 3, 4);
    checkRate(ofTheEvent(network, "turn-up"_L1, first), 3, 3);
    CHECK(ofTheEvent(network, "participation"_L1, first).base.contains(u"Grand-Est"_s));
    CHECK_FALSE(ofTheEvent(network, "participation"_L1, before).base.contains(u"Grand-Est"_s));
    for (const EventId event : {before, founding, set}) // the region had no member yet; there is none; it was set
        checkRate(ofTheEvent(network, "participation"_L1, event), 0, 11);
    const Database &database = network.store().database();
    CHECK(baseOf(database, first) == region.id);
    CHECK(baseOf(database, before) == network.home());
    CHECK(baseOf(database, founding) == network.home());
    CHECK(baseOf(database, set) == network.home());

    const auto party = [&](StructureId structure) {
        return database.single(u"SELECT party FROM list_roll WHERE event_id = ? AND structure_id = ?"_s, {first.value(), structure.value()}).toString();
    };
    CHECK(database.single(u"SELECT count(*) FROM list_roll WHERE event_id = ?"_s, {first.value()}).toInt() == 4); // its own members and nobody else's
    CHECK(party(own[0]) == u"member"_s);
    CHECK(party(own[3]) == u"member"_s);
    network.attendance(first, ally, Reply::Unknown, 1);
    CHECK(party(ally) == u"partner"_s);

    // Asked for the region, its members are counted; for several networks, each on its own.
    FigureFilter filter = yearSpan(2022);
    filter.networks = {region.id};
    checkRate(ofThePeriod(network, "period-reach"_L1, filter), 3, 4);
    checkRate(ofThePeriod(network, "visited"_L1, filter), 0, 4);
    CHECK(ofThePeriod(network, "members"_L1, filter).numerator == 4);
    CHECK(ofThePeriod(network, "joined"_L1, filter).numerator == 4);
    CHECK(ofThePeriod(network, "events-held"_L1, filter).numerator == 2);
    CHECK(ofThePeriod(network, "period-reach"_L1, filter).base.contains(u"Grand-Est"_s));
    filter.networks = {network.home(), region.id};
    const std::vector<FigureRow> sides = evaluate(network.store(), figure("period-reach"_L1), filter);
    REQUIRE(sides.size() == 2);
    checkRate(sides[0], 0, 11);
    checkRate(sides[1], 3, 4);
    CHECK(sides[1].subject == u"Grand-Est"_s);
    CHECK(narrowed(figure("period-reach"_L1), sides[1], filter).networks == QList{region.id});
    checkRate(ofThePeriod(network, "period-reach"_L1), 0, 11);
}

TEST_CASE("A status that is asked for is named as the base")
{
    test::Network network;
    const StructureId associate = network.structure(u"Associate"_s, MembershipStatus::Associate);
    network.structure(u"Member"_s, MembershipStatus::Member);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    network.attendance(evening, associate, Reply::Yes, 1);
    FigureFilter filter = yearSpan(2022);
    filter.status = MembershipStatus::Associate;
    checkRate(ofThePeriod(network, "period-reach"_L1, filter), 1, 1);
    CHECK(ofThePeriod(network, "period-reach"_L1, filter).base.startsWith(u"associate structures on "_s));
    CHECK(ofThePeriod(network, "period-participation"_L1, filter).base == u"associate structures, added up over the events"_s);
    CHECK(ofThePeriod(network, "period-reach"_L1).base.startsWith(u"member structures on "_s));
}

TEST_CASE("Only what the file holds is offered and the period before is as long")
{
    test::Network network;
    clock::stopAt(QDateTime(QDate(2023, 6, 1), QTime(12, 0)));
    const QScopeGuard goesOn([] { clock::stopAt({}); });
    network.event(u"One"_s, QDate(2019, 4, 7));
    network.event(u"Two"_s, QDate(2022, 12, 31), EventState::Held, EventKind::Visit);
    network.event(u"Cancelled"_s, QDate(2021, 4, 7), EventState::Cancelled);
    network.event(u"To come"_s, QDate(2024, 4, 7));
    const Database &database = network.store().database();
    CHECK(countedYears(database) == QList{2022, 2019});
    CHECK(countedKinds(database) == QList{EventKind::Visit, EventKind::Apero});
    CHECK(countedNetworks(database) == QList{network.home()});
    CHECK(filterBefore(yearSpan(2022))->span == yearSpan(2021));
    CHECK(filterBefore(Span{QDate(2022, 4, 1), QDate(2022, 5, 31)})->span == Span{QDate(2022, 2, 1), QDate(2022, 3, 31)});
    CHECK(filterBefore(Span{QDate(2022, 4, 10), QDate(2022, 4, 19)})->span == Span{QDate(2022, 3, 31), QDate(2022, 4, 9)});
    CHECK_FALSE(filterBefore({}));
    FigureFilter years;
    years.years = {2021, 2022};
    CHECK(filterBefore(years)->years == QList{2019, 2020});
    years.years = {2019, 2022};
    CHECK_FALSE(filterBefore(years));
}
