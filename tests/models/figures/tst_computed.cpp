#include "models/domain/clock.h"
#include "models/figures/standing.h"
#include "tests/april2022.h"
#include "tests/models/randomedits.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

IndicatorId computed(test::Network &network, IndicatorKind kind, const QString &figure, const std::function<void(Indicator &)> &more = {})
{
    Action action;
    action.title = u"Animer"_s;
    Indicator indicator;
    indicator.action = network.add(action);
    indicator.title = figure;
    indicator.kind = kind;
    indicator.figure = figure;
    if (more)
        more(indicator);
    return network.add(indicator);
}

Standing standing(test::Network &network, IndicatorId id)
{
    return *standingOf(network.store().database(), id);
}

Amount sumOf(const std::vector<StandingPart> &parts)
{
    Amount sum;
    for (const StandingPart &part : parts)
        sum += part.amount;
    return sum;
}

struct StoppedClock
{
    explicit StoppedClock(QDate day) { clock::stopAt(QDateTime(day, QTime(12, 0))); }
    ~StoppedClock() { clock::stopAt({}); }
};

} // namespace

TEST_CASE("Whether the first meeting with a network was held answers itself")
{
    const StoppedClock day(QDate(2023, 3, 24));
    test::Network network;
    maillage::Network east;
    east.name = u"Grand-Est"_s;
    const NetworkId id = network.add(east);
    const IndicatorId indicator = computed(network, IndicatorKind::YesNo, u"events-held"_s, [&](Indicator &one) {
        one.network = id;
        one.from = QDate(2022, 9, 1);
        one.to = QDate(2023, 12, 31);
    });
    const auto held = [&](QDate date, NetworkId with, EventState state) {
        Event event;
        event.title = u"Meeting"_s;
        event.date = date;
        event.state = state;
        event.network = with;
        network.add(event);
    };
    held(QDate(2022, 8, 31), id, EventState::Held); // before the period
    held(QDate(2022, 10, 1), {}, EventState::Held); // with nobody
    held(QDate(2023, 3, 10), id, EventState::Planned);
    held(QDate(2023, 3, 11), id, EventState::Cancelled);
    CHECK(standing(network, indicator).value() == 0.0);
    CHECK(standing(network, indicator).state == IndicatorState::NotBegun);
    held(QDate(2023, 3, 18), id, EventState::Held);
    held(QDate(2023, 3, 20), id, EventState::Held);
    const Standing reached = standing(network, indicator);
    CHECK(reached.value() == 1.0);
    CHECK(reached.amount->numerator == 2);
    CHECK(reached.valueText() == u"yes"_s);
    CHECK(reached.state == IndicatorState::Reached);
    CHECK(reached.reachedOn == QDate(2023, 3, 18));
    CHECK(reached.evolution.size() == 7); // September to March
    CHECK(reached.evolution.back().day == QDate(2023, 3, 24));
    network.store().undoStack().undo();
    network.store().undoStack().undo();
    CHECK(standing(network, indicator).value() == 0.0);
}

TEST_CASE("A computed rate has the numerator and denominator of its figure")
{
    const StoppedClock day(QDate(2022, 4, 20));
    test::April2022 april;
    const IndicatorId turnUp = computed(april.network, IndicatorKind::Rate, u"period-turn-up"_s, [&](Indicator &one) {
        one.series = april.series;
        one.target = 0.4;
    });
    const Standing rate = standing(april.network, turnUp);
    CHECK(rate.amount == Amount{8, 18});
    CHECK(rate.state == IndicatorState::Reached);
    CHECK(rate.reachedOn == QDate(2022, 4, 7)); // 4 of 8 that evening
    CHECK(rate.madeOf().startsWith(u"8 out of 18: "_s));
    const auto parts = partsOf(april.network.store().database(), rate.indicator, Breakdown::Time);
    CHECK(sumOf(parts) == Amount{8, 18});
    const IndicatorId people = computed(april.network, IndicatorKind::Number, u"period-persons"_s, [&](Indicator &one) { one.series = april.series; });
    CHECK(standing(april.network, people).value() == 15.0);
    const IndicatorId reach = computed(april.network, IndicatorKind::Rate, u"period-reach"_s, [&](Indicator &one) { one.series = april.series; });
    CHECK(standing(april.network, reach).amount == Amount{8, 30});
    CHECK(standing(april.network, reach).evolution.back().amount == Amount{8, 30});
}

TEST_CASE("What this program cannot compute is a sentence and no crash")
{
    test::Network network;
    const IndicatorId unknown = computed(network, IndicatorKind::Number, u"moon-phase"_s);
    CHECK(standing(network, unknown).problem.contains(u"moon-phase"_s));
    CHECK_FALSE(standing(network, unknown).value());
    CHECK(standing(network, unknown).state == IndicatorState::Unmeasured);
    CHECK(partsOf(network.store().database(), standing(network, unknown).indicator, Breakdown::Time).empty());
    const IndicatorId noRate = computed(network, IndicatorKind::Rate, u"visits"_s);
    CHECK_FALSE(standing(network, noRate).problem.isEmpty());
    CHECK(standings(network.store().database()).size() == 2);
    CHECK(measurableNamed(u"announced"_s) == nullptr); // of one event, not of a period
}

TEST_CASE("Every entry of the catalogue answers and its parts add up to its value")
{
    const unsigned seed = GENERATE(range(1u, 5u));
    CAPTURE(seed);
    test::Network network;
    test::RandomEdits random(seed);
    network.store().fill([&](Transaction &transaction) { random.some(transaction, 300); });
    const StoppedClock day(QDate(2024, 6, 15));
    CHECK(measurables().size() >= 15);
    for (const Measurable &one : measurables()) {
        CAPTURE(QString(one.name));
        CHECK(one.figure().view == "period_figures"_L1);
        const IndicatorKind kind = one.figure().unit == FigureUnit::Rate ? IndicatorKind::Rate : IndicatorKind::Number;
        Indicator indicator = *find<Indicator>(network.store().database(), computed(network, kind, one.name));
        for (const bool narrowed : {false, true}) {
            CAPTURE(narrowed);
            if (narrowed) {
                indicator.from = QDate(2021, 2, 10);
                indicator.to = QDate(2022, 11, 20);
                indicator.eventKind = seed % 2 ? std::optional(EventKind::Visit) : std::nullopt;
                network.store().edit(u"narrow"_s, [&](Transaction &transaction) { update(transaction, indicator); });
            }
            const Standing now = standing(network, indicator.id);
            CHECK(now.problem.isEmpty());
            REQUIRE(now.amount);
            CHECK(now.amount->denominator.has_value() == (kind == IndicatorKind::Rate));
            for (const Breakdown breakdown : breakdownsOf(indicator)) {
                CAPTURE(codeOf(breakdown));
                const auto parts = partsOf(network.store().database(), indicator, breakdown);
                if (parts.empty())
                    CHECK(now.amount->numerator + now.amount->denominator.value_or(0) == 0);
                else
                    CHECK(sumOf(parts) == *now.amount);
                for (const StandingPart &part : parts) {
                    CHECK(part.amount.numerator >= 0);
                    CHECK(part.amount.denominator.value_or(0) >= 0);
                    if (breakdown != Breakdown::Territory)
                        CHECK(part.name != u"not said"_s); // kinds, channels and months hold all there is
                }
            }
            if (!now.evolution.empty())
                CHECK(now.evolution.back().amount == *now.amount);
        }
    }
}

TEST_CASE("Events of a kind with a network in a period are those that a plain loop finds")
{
    const unsigned seed = GENERATE(range(1u, 5u));
    CAPTURE(seed);
    const StoppedClock day(QDate(2025, 1, 1));
    test::Network network;
    std::mt19937 random(seed);
    const auto below = [&](int end) { return int(random() % unsigned(end)); };
    std::vector<NetworkId> networks{NetworkId()};
    for (int i = 0; i < 3; ++i) {
        maillage::Network one;
        one.name = u"N%1"_s.arg(i);
        networks.push_back(network.add(one));
    }
    std::vector<Event> events;
    for (int i = 0; i < 80; ++i) {
        Event event;
        event.title = u"E%1"_s.arg(i);
        event.date = QDate(2022, 1, 1).addDays(below(900));
        event.kind = EventKind(below(4));
        event.state = EventState(below(3));
        event.network = networks[size_t(below(4))];
        event.commune = below(2) ? u"Guéret"_s : QString();
        network.add(event);
        events.push_back(event);
    }
    for (int i = 0; i < 12; ++i) {
        Indicator asked;
        const IndicatorId id = computed(network, IndicatorKind::Number, u"events-held"_s, [&](Indicator &one) {
            one.from = QDate(2022, 1, 1).addDays(below(400));
            one.to = one.from.addDays(below(500));
            one.eventKind = below(2) ? std::optional(EventKind(below(4))) : std::nullopt;
            one.network = networks[size_t(below(4))];
            one.place = below(2) ? u"Guéret"_s : QString();
            one.target = 3;
            asked = one;
        });
        int expected = 0;
        std::vector<QDate> days;
        for (const Event &event : events) {
            if (event.state == EventState::Held && event.date >= asked.from && event.date <= asked.to && (!asked.eventKind || event.kind == *asked.eventKind)
                && (!asked.network || event.network == asked.network) && (asked.place.isEmpty() || event.commune == asked.place)) {
                ++expected;
                days.push_back(event.date);
            }
        }
        std::sort(days.begin(), days.end());
        const Standing found = standing(network, id);
        CHECK(found.amount->numerator == expected);
        CHECK(found.reachedOn == (expected >= 3 ? days[2] : QDate()));
        for (const StandingPoint &point : found.evolution)
            CHECK(point.amount.numerator == double(std::count_if(days.begin(), days.end(), [&](QDate date) { return date <= point.day; })));
    }
}
