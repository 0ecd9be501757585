#include "models/figures/behind.h"
#include "models/figures/figure.h"
#include "tests/april2022.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("Figures of a series go by every filter as those of its events do")
{
    test::April2022 evenings;
    Store &store = evenings.network.store();
    const Event gueret = *find<Event>(store.database(), evenings.gueret);
    const auto rowsOf = [&](QLatin1StringView name, const FigureFilter &filter) { return evaluate(store.database(), figure(name), filter); };
    const auto ofEvents = [&](QLatin1StringView name, const FigureFilter &filter) {
        qint64 sum = 0;
        for (const FigureRow &row : rowsOf(name, filter))
            sum += row.numerator;
        return sum;
    };
    FigureFilter day, place, kind, network;
    day.span = {gueret.date, gueret.date};
    place.places = {gueret.commune};
    kind.kinds = {gueret.kind};
    network.networks = {evenings.network.home()};
    FigureFilter year;
    year.years = {gueret.date.year()};
    for (const FigureFilter &filter : {FigureFilter(), day, place, kind, network, year}) {
        const auto persons = rowsOf("series-persons"_L1, filter);
        REQUIRE(persons.size() == 1);
        CHECK(persons.front().numerator == ofEvents("persons"_L1, filter));
        CHECK(rowsOf("series-present"_L1, filter).front().numerator == ofEvents("present"_L1, filter));
        // What stands behind a row adds up to it.
        qint64 behind = 0;
        for (const CountedRow &row : rowsBehind(store.database(), Pointed{"series-persons"_L1, filter, persons.front()}).rows)
            behind += row.isCounted ? row.amount : 0;
        CHECK(behind == persons.front().numerator);
    }
    CHECK(rowsOf("series-persons"_L1, place).front().numerator < rowsOf("series-persons"_L1, {}).front().numerator);
    FigureFilter visits;
    visits.kinds = {EventKind::Visit};
    CHECK(rowsOf("series-persons"_L1, visits).empty());
    FigureFilter before;
    before.years = {gueret.date.year() - 1};
    CHECK(rowsOf("series-persons"_L1, before).empty());
}
