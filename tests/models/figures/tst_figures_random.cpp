#include "models/figures/figure.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <random>
#include <set>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// The same numbers as the views give, counted with plain loops over the records: no SQL, no shared code.
class Recount
{
public:
    Recount(const Database &database, NetworkId home)
        : m_home(home)
        , m_memberships(load<Membership>(database))
        , m_events(load<Event>(database))
        , m_attendance(load<Attendance>(database))
        , m_structures(load<Structure>(database))
    {
    }

    struct Sum
    {
        std::set<std::pair<EventId, StructureId>> announced, present, members, partners;
        std::set<StructureId> reached, visited;
        int persons = 0, memberPersons = 0, events = 0, visits = 0;
        qint64 base = 0; // members on the day of each event that has a sheet, added up
    };

    bool had(StructureId structure, QDate day, MembershipStatus status) const
    {
        for (const Membership &m : m_memberships) {
            if (m.structure == structure && m.network == m_home && m.status == status && (!m.from.isValid() || m.from <= day)
                && (!m.to.isValid() || m.to >= day))
                return true;
        }
        return false;
    }
    bool isPartner(StructureId structure, QDate day) const
    {
        return had(structure, day, MembershipStatus::Partner) && !had(structure, day, MembershipStatus::Member)
            && !had(structure, day, MembershipStatus::Associate);
    }
    qint64 members(QDate day) const
    {
        qint64 count = 0;
        for (const Structure &structure : m_structures)
            count += had(structure.id, day, MembershipStatus::Member) ? 1 : 0;
        return count;
    }

    template<typename Wanted>
    Sum over(Wanted wanted) const
    {
        Sum sum;
        for (const Event &event : m_events) {
            if (!wanted(event))
                continue;
            ++sum.events;
            sum.visits += event.kind == EventKind::Visit ? 1 : 0;
            bool sheet = false;
            for (const Attendance &row : m_attendance) {
                if (row.event != event.id)
                    continue;
                sheet = true;
                sum.persons += row.headcount;
                if (!row.structure)
                    continue;
                const bool member = had(row.structure, event.date, MembershipStatus::Member);
                const std::pair place{event.id, row.structure};
                if (row.reply == Reply::Yes || row.reply == Reply::Maybe)
                    sum.announced.insert(place);
                if (member)
                    sum.memberPersons += row.headcount;
                if (!row.present)
                    continue;
                sum.present.insert(place);
                if (isPartner(row.structure, event.date))
                    sum.partners.insert(place);
                if (!member)
                    continue;
                sum.members.insert(place);
                sum.reached.insert(row.structure);
                if (event.kind == EventKind::Visit)
                    sum.visited.insert(row.structure);
            }
            sum.base += sheet ? members(event.date) : 0;
        }
        return sum;
    }

    const std::vector<Event> &events() const { return m_events; }
    const std::vector<Structure> &structures() const { return m_structures; }

private:
    NetworkId m_home;
    std::vector<Membership> m_memberships;
    std::vector<Event> m_events;
    std::vector<Attendance> m_attendance;
    std::vector<Structure> m_structures;
};

void fillAtRandom(test::Network &network, unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
    const auto day = [&] { return QDate(2021, 1, 1).addDays(below(900)); };
    network.store().fill([&](Transaction &transaction) {
        maillage::Network other;
        other.name = u"Another network"_s;
        insert(transaction, other);
        std::vector<StructureId> structures;
        for (int i = 0; i < 14; ++i) {
            Structure structure;
            structure.name = u"Structure %1"_s.arg(i);
            structures.push_back(insert(transaction, structure));
            for (int m = below(4); m > 0; --m) {
                Membership membership;
                membership.structure = structures.back();
                membership.network = below(5) == 0 ? other.id : network.home();
                membership.status = Codes<MembershipStatus>::values[size_t(below(5))].value;
                if (below(3) != 0)
                    membership.from = day();
                if (below(3) == 0)
                    membership.to = (membership.from.isValid() ? membership.from : QDate(2021, 1, 1)).addDays(below(500));
                insert(transaction, membership);
            }
        }
        std::vector<PersonId> people;
        for (int i = 0; i < 8; ++i) {
            Person person;
            person.givenName = u"Person %1"_s.arg(i);
            people.push_back(insert(transaction, person));
        }
        std::vector<SeriesId> series(1);
        for (int i = 0; i < 2; ++i)
            series.push_back(insert(transaction, Series{{}, {}, u"Series %1"_s.arg(i), {}, {}, {}, {}, {}}));
        for (int i = 0; i < 16; ++i) {
            Event event;
            event.title = u"Event %1"_s.arg(i);
            event.date = day();
            event.kind = Codes<EventKind>::values[size_t(below(8))].value;
            event.state = below(5) == 0 ? Codes<EventState>::values[size_t(below(3))].value : EventState::Held;
            event.series = series[size_t(below(3))];
            insert(transaction, event);
            if (below(6) == 0)
                continue; // nobody noted who came
            for (const StructureId structure : structures) {
                if (below(2) == 0)
                    continue;
                const int count = below(3) == 0 ? 0 : below(4);
                insert(transaction, Attendance{{}, event.id, structure, {}, Codes<Reply>::values[size_t(below(4))].value, count > 0, count, {}});
            }
            for (const PersonId person : people) {
                if (below(3) != 0)
                    continue;
                const bool came = below(2) == 0;
                insert(transaction, Attendance{{}, event.id, below(4) == 0 ? StructureId() : structures[size_t(below(14))], person,
                                               Codes<Reply>::values[size_t(below(4))].value, came, came ? 1 : 0, {}});
            }
        }
    });
}

} // namespace

TEST_CASE("Every figure is what plain counting gives on random networks")
{
    const unsigned seed = GENERATE(range(1u, 26u));
    CAPTURE(seed);
    test::Network network;
    fillAtRandom(network, seed);
    const Store &store = network.store();
    const Recount recount(store.database(), network.home());
    const auto is = [&](QLatin1StringView name, const FigureRow &row, qint64 numerator, qint64 denominator = -1) {
        CAPTURE(name.data(), row.subject, row.date.toString(Qt::ISODate));
        CHECK(row.numerator == numerator);
        CHECK(row.denominator.value_or(-1) == denominator);
    };

    for (const Event &event : recount.events()) {
        const Recount::Sum sum = recount.over([&](const Event &e) { return e.id == event.id; });
        const auto one = [&](QLatin1StringView name) { return evaluateOne(store, figure(name), event.id.value()); };
        is("announced"_L1, one("announced"_L1), qint64(sum.announced.size()));
        is("present"_L1, one("present"_L1), qint64(sum.members.size()));
        is("present-all"_L1, one("present-all"_L1), qint64(sum.present.size()));
        is("partners"_L1, one("partners"_L1), qint64(sum.partners.size()));
        is("persons"_L1, one("persons"_L1), sum.persons);
        is("persons-network"_L1, one("persons-network"_L1), sum.memberPersons);
        is("turn-up"_L1, one("turn-up"_L1), qint64(sum.members.size()), qint64(sum.announced.size()));
        is("participation"_L1, one("participation"_L1), qint64(sum.members.size()), sum.base);
    }

    for (const Series &series : load<Series>(store.database())) {
        QDate last;
        const Recount::Sum sum = recount.over([&](const Event &e) {
            const bool counts = e.series == series.id && e.state == EventState::Held;
            if (counts && (!last.isValid() || e.date > last))
                last = e.date;
            return counts;
        });
        const auto one = [&](QLatin1StringView name) { return evaluateOne(store, figure(name), series.id.value()); };
        is("series-announced"_L1, one("series-announced"_L1), qint64(sum.announced.size()));
        is("series-present"_L1, one("series-present"_L1), qint64(sum.members.size()));
        is("series-persons"_L1, one("series-persons"_L1), sum.persons);
        is("series-persons-network"_L1, one("series-persons-network"_L1), sum.memberPersons);
        is("series-turn-up"_L1, one("series-turn-up"_L1), qint64(sum.members.size()), qint64(sum.announced.size()));
        is("reach"_L1, one("reach"_L1), qint64(sum.reached.size()), last.isValid() ? recount.members(last) : 0);
    }

    const Span span{QDate(2021, 6, 1), QDate(2022, 8, 31)};
    const auto inSpan = [&](const Event &e) { return e.state == EventState::Held && e.date >= span.from && e.date <= span.to; };
    const Recount::Sum period = recount.over(inSpan);
    const auto whole = [&](QLatin1StringView name) { return evaluate(store, figure(name), span).front(); };
    is("events-held"_L1, whole("events-held"_L1), period.events);
    is("visits"_L1, whole("visits"_L1), period.visits);
    is("period-persons"_L1, whole("period-persons"_L1), period.persons);
    is("period-turn-up"_L1, whole("period-turn-up"_L1), qint64(period.members.size()), qint64(period.announced.size()));
    is("period-reach"_L1, whole("period-reach"_L1), qint64(period.reached.size()), recount.members(span.to));
    is("visited"_L1, whole("visited"_L1), qint64(period.visited.size()), recount.members(span.to));

    for (const auto &[prefix, length] : {std::pair{u"month"_s, 7}, std::pair{u"year"_s, 4}}) {
        std::set<QString> subjects;
        for (const Event &event : recount.events()) {
            if (inSpan(event))
                subjects.insert(event.date.toString(Qt::ISODate).left(length));
        }
        for (const QString &part : {u"present"_s, u"persons"_s, u"turn-up"_s, u"participation"_s}) {
            const std::vector<FigureRow> rows = evaluate(store, *figureNamed(prefix + u'-' + part), span);
            REQUIRE(rows.size() == subjects.size());
            for (const FigureRow &row : rows) {
                const Recount::Sum sum = recount.over([&](const Event &e) { return inSpan(e) && e.date.toString(Qt::ISODate).startsWith(row.subject); });
                const QLatin1StringView name = figureNamed(prefix + u'-' + part)->name;
                if (part == "persons"_L1)
                    is(name, row, sum.persons);
                else
                    is(name, row, qint64(sum.members.size()), part == "turn-up"_L1 ? qint64(sum.announced.size()) : part == "participation"_L1 ? sum.base : -1);
            }
        }
    }

    for (const Structure &structure : recount.structures()) {
        int announced = 0, present = 0, absent = 0, kept = 0;
        for (const Event &event : recount.events()) {
            if (!inSpan(event))
                continue;
            const Recount::Sum sum = recount.over([&](const Event &e) { return e.id == event.id; });
            const bool said = sum.announced.contains({event.id, structure.id});
            const bool came = sum.present.contains({event.id, structure.id});
            announced += said ? 1 : 0;
            present += came ? 1 : 0;
            absent += said && !came ? 1 : 0;
            kept += said && came ? 1 : 0;
        }
        const auto one = [&](QLatin1StringView name) { return evaluate(store, figure(name), span, structure.id.value()).front(); };
        is("structure-announced"_L1, one("structure-announced"_L1), announced);
        is("structure-present"_L1, one("structure-present"_L1), present);
        is("structure-absent"_L1, one("structure-absent"_L1), absent);
        is("structure-turn-up"_L1, one("structure-turn-up"_L1), kept, announced);
    }
}
