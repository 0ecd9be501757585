#include "models/figures/figure.h"
#include "tests/models/figures/recount.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;
using test::Recount;

namespace {

struct Case
{
    QString name;
    FigureFilter filter;
};

/// What a filter lets through, said once more in plain loops.
class Wanted
{
public:
    Wanted(const Store &store, const FigureFilter &filter)
        : m_filter(filter)
        , m_home(profileOf(store.database()).homeNetwork)
        , m_exchanges(load<Exchange>(store.database()))
    {
    }
    bool operator()(const Event &event) const
    {
        return event.state == EventState::Held && (!m_filter.span.from.isValid() || event.date >= m_filter.span.from)
            && (!m_filter.span.to.isValid() || event.date <= m_filter.span.to) && (m_filter.kinds.isEmpty() || m_filter.kinds.contains(event.kind))
            && (m_filter.years.isEmpty() || m_filter.years.contains(event.date.year()))
            && (!m_filter.series || event.series == m_filter.series) && (m_filter.networks.isEmpty() || m_filter.networks.contains(event.network ? event.network : m_home))
            && (m_filter.places.isEmpty() || m_filter.places.contains(event.commune) || m_filter.places.contains(event.place))
            && (m_filter.themes.isEmpty() || std::any_of(m_filter.themes.begin(), m_filter.themes.end(), [&](ThemeId theme) { return spokeOf(event.id, theme); }));
    }
    bool spokeOf(EventId event, ThemeId theme) const
    {
        return std::any_of(m_exchanges.begin(), m_exchanges.end(), [&](const Exchange &x) { return x.event == event && x.theme == theme; });
    }
    const std::vector<Exchange> &exchanges() const { return m_exchanges; }

private:
    FigureFilter m_filter;
    NetworkId m_home;
    std::vector<Exchange> m_exchanges;
};

std::vector<Case> cases(const Store &store)
{
    const Span span{QDate(2021, 3, 1), QDate(2022, 10, 31)};
    std::vector<Case> all(12, {QString(), FigureFilter(span)});
    all[0].name = u"period"_s;
    all[1] = {u"everything"_s, FigureFilter(Span{{}, QDate(2024, 1, 1)})};
    all[2].name = u"kind"_s;
    all[2].filter.kinds = {EventKind::Meeting, EventKind::Visit};
    all[3].name = u"series"_s;
    all[3].filter.series = load<Series>(store.database()).front().id;
    all[4].name = u"theme"_s;
    all[4].filter.themes = {load<Theme>(store.database()).front().id, load<Theme>(store.database()).back().id};
    all[5].name = u"network and place"_s;
    all[5].filter.networks = {load<Network>(store.database(), u"name = 'Another network'"_s).front().id};
    all[5].filter.places = {u"Guéret"_s};
    all[6].name = u"territory"_s;
    all[6].filter.territory = u"23"_s;
    all[7].name = u"status"_s;
    all[7].filter.status = MembershipStatus::Partner;
    all[8].name = u"territory and status"_s;
    all[8].filter.territory = u"87"_s;
    all[8].filter.status = MembershipStatus::Member;
    all[9].name = u"the home network and two places"_s;
    all[9].filter.networks = {profileOf(store.database()).homeNetwork};
    all[9].filter.places = {u"Guéret"_s, u"Masgot"_s};
    all[10].name = u"one year of two"_s;
    all[10].filter.years = {2022};
    all[10].filter.span.to = QDate(2022, 12, 31); // both end with the year
    all[11].name = u"another network"_s;
    all[11].filter.networks = all[5].filter.networks;
    return all;
}

Recount::Whom whomOf(const FigureFilter &filter)
{
    Recount::Whom whom;
    if (!filter.territory.isEmpty())
        whom.territory = filter.territory;
    whom.status = filter.status;
    if (filter.networks.size() == 1)
        whom.network = filter.networks.front();
    return whom;
}

QString group(const Event &event, QLatin1StringView view)
{
    return view == "kind_figures"_L1 ? codeOf(event.kind) : event.date.toString(Qt::ISODate).left(view == "year_figures"_L1 ? 4 : 7);
}

} // namespace

TEST_CASE("Every filter lets through what plain counting lets through")
{
    const unsigned seed = GENERATE(range(1u, 13u));
    test::Network &network = test::emptyNetwork();
    test::fillAtRandom(network, seed);
    const Store &store = network.store();
    const Recount recount(store.database(), network.home());
    for (const Case &one : cases(store)) {
        CAPTURE(seed, one.name);
        const Wanted wanted(store, one.filter);
        const Recount::Whom whom = whomOf(one.filter);
        const Recount::Sum sum = recount.over(wanted, whom);
        const auto is = [&](QLatin1StringView name, qint64 numerator, qint64 denominator = -1) {
            CAPTURE(name.data());
            const FigureRow row = evaluate(store, figure(name), one.filter).front();
            CHECK(row.numerator == numerator);
            CHECK(row.denominator.value_or(-1) == denominator);
        };
        is("events-held"_L1, sum.events);
        is("period-announced"_L1, qint64(sum.announced.size()));
        is("period-present"_L1, qint64(sum.members.size()));
        is("period-persons"_L1, sum.persons);
        CHECK(evaluate(store, figure("period-persons"_L1), one.filter).front().more == sum.personsMore);
        is("period-turn-up"_L1, qint64(sum.kept.size()), qint64(sum.announced.size()));
        is("period-participation"_L1, qint64(sum.members.size()), sum.base);
        is("reached"_L1, recount.among(sum.gathered, one.filter.span.to, whom));
        is("period-reach"_L1, recount.among(sum.gathered, one.filter.span.to, whom), recount.members(one.filter.span.to, whom));
        is("visited"_L1, recount.among(sum.seenOnVisit, one.filter.span.to, whom), recount.members(one.filter.span.to, whom));
        is("members"_L1, recount.members(one.filter.span.to, whom));
        qint64 said = 0, toDo = 0, done = 0, unvisited = 0, unreached = 0;
        for (const Exchange &x : wanted.exchanges()) {
            const auto event = find<Event>(store.database(), x.event);
            if (!wanted(*event) || (!one.filter.themes.isEmpty() && !one.filter.themes.contains(x.theme)))
                continue;
            ++said;
            toDo += x.followUpState == FollowUpState::Todo || x.followUpState == FollowUpState::Done ? 1 : 0;
            done += x.followUpState == FollowUpState::Done && (!x.doneDate.isValid() || !one.filter.span.to.isValid() || x.doneDate <= one.filter.span.to) ? 1 : 0;
        }
        for (const Structure &structure : recount.structures()) {
            if (!recount.lets({whom.territory, whom.status.value_or(MembershipStatus::Member)}, structure.id, one.filter.span.to, recount.periodNetwork(whom)))
                continue;
            unvisited += sum.seenOnVisit.contains(structure.id) ? 0 : 1;
            unreached += sum.gathered.contains(structure.id) ? 0 : 1;
        }
        is("exchanges"_L1, said);
        is("follow-ups-done"_L1, done, toDo);
        is("to-visit"_L1, unvisited);
        is("not-reached"_L1, unreached);

        for (const QLatin1StringView family : {"month"_L1, "year"_L1, "kind"_L1}) {
            for (const FigureRow &row : evaluate(store, *figureNamed(family + u"-participation"_s), one.filter)) {
                CAPTURE(row.key);
                const QLatin1StringView view = figureNamed(family + u"-participation"_s)->view;
                const Recount::Sum part = recount.over([&](const Event &e) { return wanted(e) && group(e, view) == row.key; }, whom);
                CHECK(row.numerator == qint64(part.members.size()));
                CHECK(row.denominator == part.base);
            }
        }
        for (const FigureRow &row : evaluate(store, figure("theme-turn-up"_L1), one.filter)) {
            const Recount::Sum part = recount.over([&](const Event &e) { return wanted(e) && wanted.spokeOf(e.id, ThemeId(row.subjectId)); }, whom);
            CHECK(row.numerator == qint64(part.kept.size()));
            CHECK(row.denominator == qint64(part.announced.size()));
        }
        for (const FigureRow &row : evaluate(store, figure("territory-participation"_L1), one.filter)) {
            CAPTURE(row.key);
            const Recount::Sum part = recount.over(wanted, {row.key, whom.status, whom.network});
            CHECK(row.numerator == qint64(part.members.size()));
            CHECK(row.denominator == part.base);
        }
        // The one other network: its structures by affiliation, or by whatever membership on the day of the event.
        const auto affiliations = load<Affiliation>(store.database());
        const auto memberships = load<Membership>(store.database());
        const auto belonged = [&](StructureId structure, QDate day) {
            return std::any_of(affiliations.begin(), affiliations.end(), [&](const Affiliation &a) { return a.structure == structure; })
                || std::any_of(memberships.begin(), memberships.end(), [&](const Membership &m) {
                       return m.structure == structure && m.network != network.home() && (!m.from.isValid() || m.from <= day) && (!m.to.isValid() || m.to >= day);
                   });
        };
        qint64 there = 0, base = 0;
        for (const Structure &structure : recount.structures()) {
            for (const Event &event : recount.events()) {
                if (!belonged(structure.id, event.date))
                    continue;
                there += wanted(event) && sum.members.contains({event.id, structure.id}) ? 1 : 0;
                const auto rows = load<Attendance>(store.database(), u"event_id = ?"_s, {event.id.value()});
                const bool sheet = wanted(event) && Recount::gathers(event) && std::any_of(rows.begin(), rows.end(), Recount::isNoted);
                base += sheet && recount.lets({whom.territory, whom.status.value_or(MembershipStatus::Member)}, structure.id, event.date, recount.baseOf(event, whom)) ? 1 : 0;
            }
        }
        for (const FigureRow &row : evaluate(store, figure("network-participation"_L1), one.filter)) {
            CHECK(row.subject == u"Another network"_s);
            CHECK(row.numerator == there);
            CHECK(row.denominator == base);
        }
    }
}

TEST_CASE("The parts of a figure add up to it")
{
    const unsigned seed = GENERATE(range(20u, 32u));
    test::Network &network = test::emptyNetwork();
    test::fillAtRandom(network, seed);
    const Store &store = network.store();
    for (const Case &one : cases(store)) {
        CAPTURE(seed, one.name);
        for (const QString &what : {u"announced"_s, u"present"_s, u"turn-up"_s, u"participation"_s}) {
            const FigureRow whole = evaluate(store, *figureNamed(u"period-"_s + what), one.filter).front();
            for (const QLatin1StringView by : {"month"_L1, "year"_L1, "kind"_L1, "territory"_L1}) {
                const Figure *figure = figureNamed(by + u'-' + what);
                if (!figure)
                    continue;
                CAPTURE(QString(figure->name));
                qint64 numerator = 0, denominator = 0;
                for (const FigureRow &row : evaluate(store, *figure, one.filter)) {
                    numerator += row.numerator;
                    denominator += row.denominator.value_or(0);
                    // The filter behind a row shows the events that make it.
                    if (by == "territory"_L1 && row.key.isEmpty())
                        continue; // structures whose department is not known cannot be asked for
                    const FigureRow behind = evaluate(store, *figureNamed(u"period-"_s + what), narrowed(*figure, row, one.filter)).front();
                    CHECK(behind.numerator == row.numerator);
                    CHECK(behind.denominator == row.denominator);
                }
                CHECK(numerator == whole.numerator);
                CHECK(denominator == whole.denominator.value_or(0));
            }
        }
        qint64 persons = 0;
        for (const FigureRow &row : evaluate(store, figure("kind-persons"_L1), one.filter))
            persons += row.numerator;
        CHECK(persons == evaluate(store, figure("period-persons"_L1), one.filter).front().numerator);
    }
    // Nothing that was asked for is left behind: a list counts everything again.
    CHECK(store.database().single(u"SELECT kinds IS NULL AND networks IS NULL AND base_id IS NULL AND territory IS NULL AND status IS NULL AND from_date = '0001-01-01' FROM asked"_s).toBool());
}

TEST_CASE("The funnel and the rolling year are what plain counting gives")
{
    const unsigned seed = GENERATE(range(40u, 52u));
    CAPTURE(seed);
    test::Network network;
    test::fillAtRandom(network, seed);
    const Store &store = network.store();
    const Recount recount(store.database(), network.home());
    for (const Event &event : recount.events()) {
        CAPTURE(event.title);
        std::set<StructureId> listed, announced, present;
        bool sheet = false;
        for (const Attendance &row : load<Attendance>(store.database(), u"event_id = ?"_s, {event.id.value()})) {
            sheet |= Recount::isNoted(row);
            const bool host = row.structure && recount.had(row.structure, event.date, MembershipStatus::Host, recount.baseOf(event)) && !recount.had(row.structure, event.date, MembershipStatus::Member, recount.baseOf(event))
                && !recount.had(row.structure, event.date, MembershipStatus::Associate, recount.baseOf(event)) && !recount.had(row.structure, event.date, MembershipStatus::Partner, recount.baseOf(event));
            if (!row.structure || host)
                continue;
            listed.insert(row.structure);
            if (row.reply == Reply::Yes || row.reply == Reply::Maybe)
                announced.insert(row.structure);
            if (row.present)
                present.insert(row.structure);
        }
        for (const Structure &structure : recount.structures()) {
            if (sheet && recount.had(structure.id, event.date, MembershipStatus::Member, recount.baseOf(event)))
                listed.insert(structure.id);
        }
        qint64 kept = 0;
        for (const StructureId id : announced)
            kept += present.contains(id) ? 1 : 0;
        const auto one = [&](QLatin1StringView name) { return evaluateOne(store, figure(name), event.id.value()).numerator; };
        if (!Recount::gathers(event)) {
            CHECK(one("invited"_L1) + one("kept"_L1) + one("unannounced"_L1) == 0);
            continue;
        }
        CHECK(one("invited"_L1) == qint64(listed.size()));
        CHECK(one("kept"_L1) == kept);
        CHECK(one("unannounced"_L1) == qint64(present.size()) - kept);
    }

    const FigureFilter filter(Span{QDate(2022, 1, 1), QDate(2022, 9, 15)});
    const std::vector<FigureRow> reach = evaluate(store, figure("rolling-reach"_L1), filter);
    const std::vector<FigureRow> visited = evaluate(store, figure("rolling-visited"_L1), filter);
    const std::vector<FigureRow> visits = evaluate(store, figure("rolling-visits"_L1), filter);
    REQUIRE(reach.size() == 9);
    for (size_t i = 0; i < reach.size(); ++i) {
        const QDate last = i == 8 ? QDate(2022, 9, 15) : QDate(2022, int(i) + 1, 1).addMonths(1).addDays(-1);
        CAPTURE(reach[i].subject);
        CHECK(reach[i].date == last);
        const QDate first = QDate(last.year(), last.month(), 1).addMonths(-11);
        const Recount::Sum sum = recount.over([&](const Event &e) { return e.state == EventState::Held && e.date >= first && e.date <= last; });
        CHECK(reach[i].numerator == recount.among(sum.gathered, last));
        CHECK(reach[i].denominator == recount.members(last));
        CHECK(visited[i].numerator == recount.among(sum.seenOnVisit, last));
        CHECK(visits[i].numerator == sum.visits);
    }
}

TEST_CASE("Joined and left count a change and not a renewal")
{
    test::Network network;
    const StructureId stays = network.structure(u"Renews"_s), joins = network.structure(u"Joins"_s), goes = network.structure(u"Leaves"_s), returns = network.structure(u"Returns"_s);
    const auto member = [&](StructureId structure, QDate from, QDate to) {
        network.add(Membership{{}, structure, network.home(), MembershipStatus::Member, from, to, {}});
    };
    member(stays, QDate(2020, 1, 1), QDate(2021, 12, 31));
    member(stays, QDate(2022, 1, 1), {});
    member(joins, QDate(2022, 3, 1), {});
    member(goes, {}, QDate(2022, 6, 30));
    member(returns, QDate(2019, 1, 1), QDate(2020, 12, 31));
    member(returns, QDate(2022, 9, 1), {});
    const FigureFilter year(Span{QDate(2022, 1, 1), QDate(2022, 12, 31)});
    CHECK(evaluate(network.store(), figure("joined"_L1), year).front().numerator == 2);
    CHECK(evaluate(network.store(), figure("left"_L1), year).front().numerator == 1);
    CHECK(evaluate(network.store(), figure("members"_L1), year).front().numerator == 3);
    CHECK(evaluate(network.store(), figure("members"_L1), FigureFilter(Span{{}, QDate(2021, 12, 31)})).front().numerator == 2);
}

TEST_CASE("A structure counts under another network only while it belongs to it")
{
    test::Network network;
    const StructureId stays = network.structure(u"Stays"_s, MembershipStatus::Member), gone = network.structure(u"Gone"_s, MembershipStatus::Member);
    maillage::Network other;
    other.name = u"Other"_s;
    other.id = network.add(other);
    network.add(Membership{{}, stays, other.id, MembershipStatus::Member, {}, QDate(2021, 12, 31), {}});
    network.add(Membership{{}, stays, other.id, MembershipStatus::Partner, QDate(2021, 1, 1), {}, {}}); // overlaps, and counts once
    network.add(Membership{{}, gone, other.id, MembershipStatus::Member, QDate(2012, 1, 1), QDate(2015, 12, 31), {}});
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7));
    network.attendance(event, stays, Reply::Yes, 2);
    network.attendance(event, gone, Reply::Yes, 3);
    const FigureRow row = evaluate(network.store(), figure("network-participation"_L1)).front();
    CHECK(row.numerator == 1);
    CHECK(row.denominator == 1);
    CHECK(evaluate(network.store(), figure("network-persons"_L1)).front().numerator == 2);
}

TEST_CASE("Visits of a rolling year are narrowed as those of a period are")
{
    test::Network network;
    Structure here;
    here.name = u"Here"_s;
    here.department = u"23"_s;
    const StructureId there = network.structure(u"There"_s);
    here.id = network.add(here);
    network.attendance(network.event(u"One"_s, QDate(2022, 4, 7), EventState::Held, EventKind::Visit), here.id, Reply::Unknown, 1);
    network.attendance(network.event(u"Two"_s, QDate(2022, 4, 8), EventState::Held, EventKind::Visit), there, Reply::Unknown, 1);
    FigureFilter filter(Span{QDate(2022, 4, 1), QDate(2022, 4, 30)});
    filter.territory = u"23"_s;
    CHECK(evaluate(network.store(), figure("visits"_L1), filter).front().numerator == 1);
    CHECK(evaluate(network.store(), figure("rolling-visits"_L1), filter).front().numerator == 1);
}

TEST_CASE("A rolling year of a file without events does not begin in the year 1")
{
    test::Network network;
    network.structure(u"Member"_s, MembershipStatus::Member);
    CHECK(evaluate(network.store(), figure("rolling-members"_L1)).size() == 1);
    CHECK(evaluate(network.store(), figure("rolling-members"_L1), FigureFilter(Span{QDate(2022, 1, 1), QDate(2022, 12, 31)})).size() == 12);
}

TEST_CASE("A period may reach to the first and the last day there is and beyond them")
{
    test::Network network;
    const StructureId member = network.structure(u"Member"_s, MembershipStatus::Member);
    network.attendance(network.event(u"One"_s, QDate(2024, 2, 29)), member, Reply::Unknown, 1);
    const QDate first(1, 1, 1), last(9999, 12, 31);
    CHECK(evaluate(network.store(), figure("reached"_L1), FigureFilter(Span{first.addYears(-10), last})).front().numerator == 1);
    CHECK(evaluate(network.store(), figure("reached"_L1), FigureFilter(Span{first.addYears(-10), first.addDays(-1)})).front().numerator == 0);
    const std::vector<FigureRow> months = evaluate(network.store(), figure("rolling-reach"_L1), FigureFilter(Span{QDate(9999, 11, 1), last}));
    REQUIRE(months.size() == 2);
    CHECK(months.back().date == last);
    CHECK(evaluate(network.store(), figure("month-persons"_L1), FigureFilter(Span{QDate(2024, 2, 29), QDate(2024, 2, 29)})).front().numerator == 1);
}

TEST_CASE("Who was visited before it joined is not still to be visited")
{
    test::Network network;
    const StructureId joins = network.structure(u"Joins"_s, MembershipStatus::Member, QDate(2022, 6, 1));
    network.structure(u"Never seen"_s, MembershipStatus::Member);
    network.attendance(network.event(u"Visit"_s, QDate(2022, 4, 7), EventState::Held, EventKind::Visit), joins, Reply::Unknown, 1);
    const FigureFilter year(Span{QDate(2022, 1, 1), QDate(2022, 12, 31)});
    const auto is = [&](QLatin1StringView name) { return evaluate(network.store(), figure(name), year).front().numerator; };
    CHECK(is("to-visit"_L1) == 1);
    CHECK(is("visited"_L1) == 1);
    CHECK(is("not-reached"_L1) == 2); // a visit is no gathering
    CHECK(is("reached"_L1) == 0);
}
