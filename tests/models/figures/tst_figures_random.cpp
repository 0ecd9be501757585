#include "models/figures/figure.h"
#include "tests/models/figures/recount.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;
using test::Recount;

TEST_CASE("Every figure is what plain counting gives on random networks")
{
    const unsigned seed = GENERATE(range(1u, 26u));
    CAPTURE(seed);
    test::Network &network = test::emptyNetwork();
    test::fillAtRandom(network, seed);
    const Store &store = network.store();
    const Recount recount(store.database(), network.home());
    const auto is = [&](QLatin1StringView name, const FigureRow &row, qint64 numerator, qint64 denominator = -1) {
        CAPTURE(name.data(), row.subject, row.date.toString(Qt::ISODate));
        CHECK(row.numerator == numerator);
        CHECK(row.denominator.value_or(-1) == denominator);
    };

    const auto people = [&](QLatin1StringView name, const FigureRow &row, int low, int more) {
        is(name, row, low);
        CAPTURE(name.data(), row.subject);
        CHECK(row.more == more);
        CHECK(row.people().low <= row.people().high);
    };

    for (const Event &event : recount.events()) {
        const Recount::Sum sum = recount.over([&](const Event &e) { return e.id == event.id; });
        const auto one = [&](QLatin1StringView name) { return evaluateOne(store, figure(name), event.id.value()); };
        is("announced"_L1, one("announced"_L1), qint64(sum.recordAnnounced.size()));
        is("present"_L1, one("present"_L1), qint64(sum.recordMembers.size()));
        is("present-all"_L1, one("present-all"_L1), qint64(sum.present.size()));
        is("partners"_L1, one("partners"_L1), qint64(sum.partners.size()));
        people("persons"_L1, one("persons"_L1), sum.persons, sum.personsMore);
        people("persons-network"_L1, one("persons-network"_L1), sum.memberPersons, sum.memberPersonsMore);
        is("turn-up"_L1, one("turn-up"_L1), qint64(sum.kept.size()), qint64(sum.announced.size()));
        is("participation"_L1, one("participation"_L1), qint64(sum.members.size()), sum.base);
    }

    for (const Series &series : load<Series>(store.database())) {
        const Event *last = nullptr; // the last gathering
        const Recount::Sum sum = recount.over([&](const Event &e) {
            const bool counts = e.series == series.id && e.state == EventState::Held;
            if (counts && Recount::gathers(e) && (!last || std::pair(e.date, e.id) > std::pair(last->date, last->id)))
                last = &e;
            return counts;
        });
        const auto one = [&](QLatin1StringView name) { return evaluateOne(store, figure(name), series.id.value()); };
        is("series-announced"_L1, one("series-announced"_L1), qint64(sum.announced.size()));
        is("series-present"_L1, one("series-present"_L1), qint64(sum.members.size()));
        people("series-persons"_L1, one("series-persons"_L1), sum.persons, sum.personsMore);
        people("series-persons-network"_L1, one("series-persons-network"_L1), sum.memberPersons, sum.memberPersonsMore);
        is("series-turn-up"_L1, one("series-turn-up"_L1), qint64(sum.kept.size()), qint64(sum.announced.size()));
        is("reach"_L1, one("reach"_L1), last ? recount.among(sum.gathered, last->date, {}, recount.baseOf(*last)) : 0, last ? recount.membersOf(recount.baseOf(*last), last->date, {}) : 0);
    }

    const Span span{QDate(2021, 6, 1), QDate(2022, 8, 31)};
    const auto inSpan = [&](const Event &e) { return e.state == EventState::Held && e.date >= span.from && e.date <= span.to; };
    const Recount::Sum period = recount.over(inSpan);
    const auto whole = [&](QLatin1StringView name) { return evaluate(store, figure(name), span).front(); };
    is("events-held"_L1, whole("events-held"_L1), period.events);
    is("visits"_L1, whole("visits"_L1), period.visits);
    people("period-persons"_L1, whole("period-persons"_L1), period.persons, period.personsMore);
    is("gatherings"_L1, whole("gatherings"_L1), period.gatherings);
    is("period-turn-up"_L1, whole("period-turn-up"_L1), qint64(period.kept.size()), qint64(period.announced.size()));
    is("period-reach"_L1, whole("period-reach"_L1), recount.among(period.gathered, span.to), recount.members(span.to));
    is("visited"_L1, whole("visited"_L1), recount.among(period.seenOnVisit, span.to), recount.members(span.to));

    for (const auto &[prefix, length] : {std::pair{u"month"_s, 7}, std::pair{u"year"_s, 4}}) {
        std::set<QString> subjects, gathering; // a month of visits alone has no rates
        for (const Event &event : recount.events()) {
            if (inSpan(event))
                subjects.insert(event.date.toString(Qt::ISODate).left(length));
            if (inSpan(event) && Recount::gathers(event))
                gathering.insert(event.date.toString(Qt::ISODate).left(length));
        }
        for (const QString &part : {u"present"_s, u"persons"_s, u"turn-up"_s, u"participation"_s}) {
            const std::vector<FigureRow> rows = evaluate(store, *figureNamed(prefix + u'-' + part), span);
            REQUIRE(rows.size() == (part == "persons"_L1 ? subjects : gathering).size());
            for (const FigureRow &row : rows) {
                const Recount::Sum sum = recount.over([&](const Event &e) { return inSpan(e) && e.date.toString(Qt::ISODate).startsWith(row.subject); });
                const QLatin1StringView name = figureNamed(prefix + u'-' + part)->name;
                if (part == "persons"_L1)
                    people(name, row, sum.persons, sum.personsMore);
                else if (part == "turn-up"_L1)
                    is(name, row, qint64(sum.kept.size()), qint64(sum.announced.size()));
                else
                    is(name, row, qint64(sum.members.size()), part == "participation"_L1 ? sum.base : -1);
            }
        }
    }

    for (const Structure &structure : recount.structures()) {
        int announced = 0, present = 0, gathered = 0, absent = 0, kept = 0;
        for (const Event &event : recount.events()) {
            if (!inSpan(event))
                continue;
            const Recount::Sum sum = recount.over([&](const Event &e) { return e.id == event.id; });
            const bool said = sum.announced.contains({event.id, structure.id});
            const bool came = sum.present.contains({event.id, structure.id});
            announced += said ? 1 : 0;
            present += came ? 1 : 0;
            gathered += came && Recount::gathers(event) ? 1 : 0;
            absent += said && !came ? 1 : 0;
            kept += said && came ? 1 : 0;
        }
        const auto one = [&](QLatin1StringView name) { return evaluate(store, figure(name), span, structure.id.value()).front(); };
        is("structure-announced"_L1, one("structure-announced"_L1), announced);
        is("structure-present"_L1, one("structure-present"_L1), present);
        is("structure-gathered"_L1, one("structure-gathered"_L1), gathered);
        is("structure-absent"_L1, one("structure-absent"_L1), absent);
        is("structure-turn-up"_L1, one("structure-turn-up"_L1), kept, announced);
    }
}
