#include "models/domain/clock.h"
#include "models/figures/indicatormodel.h"
#include "models/lists/recordmodel.h"
#include "tests/models/complaints.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

#include <map>
#include <random>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// A file with one action, on 24 March 2023.
struct PlanWithIndicators
{
    PlanWithIndicators()
    {
        clock::stopAt(QDateTime(QDate(2023, 3, 24), QTime(12, 0)));
        Action one;
        one.number = u"1.2"_s;
        one.title = u"Membres"_s;
        action = network.add(one);
    }
    ~PlanWithIndicators() { clock::stopAt({}); }

    Indicator indicator(IndicatorKind kind, std::optional<double> target = {}, std::optional<double> baseline = {})
    {
        Indicator result;
        result.action = action;
        result.title = u"Indicator %1"_s.arg(++count);
        result.position = count;
        result.kind = kind;
        result.target = target;
        result.baseline = baseline;
        return result;
    }
    Measure measure(IndicatorId id, QDate day, std::optional<double> value, std::optional<double> outOf = {}, const QString &part = {})
    {
        Measure result;
        result.indicator = id;
        result.date = day;
        result.value = value;
        result.outOf = outOf;
        result.part = part;
        return result;
    }
    void note(IndicatorId id, QDate day, std::optional<double> value, std::optional<double> outOf = {}, const QString &part = {})
    {
        network.add(measure(id, day, value, outOf, part));
    }
    Standing standing(IndicatorId id) { return *standingOf(network.store().database(), id); }

    test::Network network;
    ActionId action;
    int count = 0;
};

Amount totalOf(const std::vector<StandingPart> &parts)
{
    Amount sum;
    for (const StandingPart &part : parts)
        sum += part.amount;
    return sum;
}

} // namespace

TEST_CASE("The latest measure says where a number stands and progress runs from baseline to target")
{
    PlanWithIndicators plan;
    const IndicatorId id = plan.network.add(plan.indicator(IndicatorKind::Number, 10, 2));
    CHECK(plan.standing(id).state == IndicatorState::Unmeasured);
    CHECK_FALSE(plan.standing(id).value());
    CHECK(plan.standing(id).valueText() == u"–"_s);
    plan.note(id, QDate(2022, 12, 1), 2);
    CHECK(plan.standing(id).state == IndicatorState::NotBegun);
    CHECK(plan.standing(id).progress == 0.0);
    plan.note(id, QDate(2023, 2, 1), 6);
    const Standing half = plan.standing(id);
    CHECK(half.value() == 6.0);
    CHECK(half.progress == 0.5);
    CHECK(half.state == IndicatorState::OnTheWay);
    CHECK_FALSE(half.reachedOn.isValid());
    CHECK(half.evolution.size() == 2);
    plan.note(id, QDate(2023, 3, 1), 10);
    plan.note(id, QDate(2023, 3, 20), 12);
    const Standing whole = plan.standing(id);
    CHECK(whole.state == IndicatorState::Reached);
    CHECK(whole.progress == 1.0);
    CHECK(whole.reachedOn == QDate(2023, 3, 1));
    plan.network.store().undoStack().undo();
    plan.network.store().undoStack().undo();
    CHECK(plan.standing(id).value() == 6.0);
    CHECK(plan.standing(id).state == IndicatorState::OnTheWay);
}

TEST_CASE("A target below the baseline is reached from above")
{
    PlanWithIndicators plan;
    const IndicatorId id = plan.network.add(plan.indicator(IndicatorKind::Number, 4, 20));
    plan.note(id, QDate(2023, 1, 1), 24);
    CHECK(plan.standing(id).progress == 0.0);
    plan.note(id, QDate(2023, 2, 1), 12);
    CHECK(plan.standing(id).progress == 0.5);
    CHECK(plan.standing(id).state == IndicatorState::OnTheWay);
    plan.note(id, QDate(2023, 3, 1), 4);
    CHECK(plan.standing(id).state == IndicatorState::Reached);
    const IndicatorId none = plan.network.add(plan.indicator(IndicatorKind::Number, 0));
    plan.note(none, QDate(2023, 3, 1), 1);
    CHECK(plan.standing(none).state == IndicatorState::NotBegun);
    plan.note(none, QDate(2023, 3, 2), 0);
    CHECK(plan.standing(none).state == IndicatorState::Reached);
}

TEST_CASE("What is due and not reached is overdue and what was reached stays so")
{
    PlanWithIndicators plan;
    Indicator late = plan.indicator(IndicatorKind::Number, 10);
    late.due = QDate(2023, 3, 23);
    const IndicatorId id = plan.network.add(late);
    CHECK(plan.standing(id).state == IndicatorState::Overdue);
    plan.note(id, QDate(2023, 3, 1), 9);
    CHECK(plan.standing(id).state == IndicatorState::Overdue);
    plan.note(id, QDate(2023, 3, 2), 10);
    CHECK(plan.standing(id).state == IndicatorState::Reached);
    Indicator today = plan.indicator(IndicatorKind::Number, 10);
    today.due = QDate(2023, 3, 24);
    CHECK(plan.standing(plan.network.add(today)).state == IndicatorState::Unmeasured);
    const IndicatorId words = plan.network.add(plan.indicator(IndicatorKind::Narrative));
    CHECK(plan.standing(words).state == IndicatorState::Unmeasured);
    Measure said = plan.measure(words, QDate(2023, 3, 1), {});
    said.note = u"Two groups take it up."_s;
    plan.network.add(said);
    plan.network.add(said);
    CHECK(plan.standing(words).state == IndicatorState::InWords);
    CHECK(plan.standing(words).valueText().startsWith(u"2 note"_s));
    const IndicatorId open = plan.network.add(plan.indicator(IndicatorKind::Number));
    plan.note(open, QDate(2023, 3, 1), 9);
    CHECK(plan.standing(open).state == IndicatorState::Followed);

    std::map<IndicatorState, int> counted;
    for (const auto &[state, number] : stateCounts(standings(plan.network.store().database())))
        counted[state] = number;
    CHECK(counted[IndicatorState::Reached] == 1);
    CHECK(counted[IndicatorState::InWords] == 1);
    CHECK(counted[IndicatorState::Followed] == 1);
    CHECK(counted[IndicatorState::Unmeasured] == 1);
    CHECK(counted[IndicatorState::Overdue] == 0);
    CHECK(counted.size() == Codes<IndicatorState>::values.size());
}

TEST_CASE("Rates are combined by sums and never by a mean")
{
    PlanWithIndicators plan;
    Indicator indicator = plan.indicator(IndicatorKind::Rate, 0.5);
    indicator.combine = Combine::Sum;
    const IndicatorId id = plan.network.add(indicator);
    plan.note(id, QDate(2022, 4, 7), 4, 8);
    plan.note(id, QDate(2022, 4, 14), 4, 10);
    const Standing standing = plan.standing(id);
    CHECK(standing.amount == Amount{8, 18});
    CHECK(standing.value() == 8.0 / 18);
    CHECK(standing.valueText() == u"44.4%"_s);
    CHECK(standing.targetText() == u"50%"_s);
    CHECK(standing.madeOf() == u"8 out of 18"_s);
    CHECK(standing.evolution[0].amount == Amount{4, 8});
    CHECK(standing.state == IndicatorState::OnTheWay); // it was at 50 % once, and fell back
    CHECK_FALSE(standing.reachedOn.isValid());
}

TEST_CASE("Typed parts add up to the value whatever was noted")
{
    const unsigned seed = GENERATE(range(1u, 9u));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto below = [&](int end) { return int(random() % unsigned(end)); };
    PlanWithIndicators plan;
    const bool rate = seed % 2 == 0, sum = seed % 4 < 2;
    Indicator indicator = plan.indicator(rate ? IndicatorKind::Rate : IndicatorKind::Number, rate ? 0.8 : 60);
    indicator.combine = sum ? Combine::Sum : Combine::Last;
    const IndicatorId id = plan.network.add(indicator);
    std::map<QDate, std::map<QString, std::pair<int, int>>> noted;
    for (int i = 0; i < 30; ++i) {
        const QDate day = QDate(2022, 1, 1).addDays(below(12) * 20);
        const QString part = u"part %1"_s.arg(below(5));
        if (noted[day].contains(part))
            continue;
        const int outOf = 1 + below(20), value = below(outOf + 1);
        noted[day][part] = {value, outOf};
        plan.note(id, day, value, rate ? std::optional<double>(outOf) : std::nullopt, part);
    }
    int numerator = 0, denominator = 0;
    std::map<QString, std::pair<int, int>> expected;
    for (const auto &[day, parts] : noted) {
        if (!sum && day != noted.rbegin()->first)
            continue;
        for (const auto &[part, amount] : parts) {
            numerator += amount.first;
            denominator += amount.second;
            expected[part].first += amount.first;
            expected[part].second += amount.second;
        }
    }
    const Standing standing = plan.standing(id);
    CHECK(standing.amount->numerator == numerator);
    CHECK(standing.amount->denominator == (rate ? std::optional<double>(denominator) : std::nullopt));
    const auto parts = partsOf(plan.network.store().database(), standing.indicator, Breakdown::Part);
    CHECK(parts.size() == expected.size());
    for (const StandingPart &part : parts)
        CHECK(part.amount.numerator == expected[part.name].first);
    CHECK(totalOf(parts) == *standing.amount);
    CHECK(standing.evolution.size() == noted.size());
    CHECK_NOTHROW(requireFitting(plan.network.store().database(), id));
}

TEST_CASE("What does not go together is refused in a sentence")
{
    PlanWithIndicators plan;
    const auto problem = [](Indicator indicator) { return problemWith(indicator); };
    Indicator indicator = plan.indicator(IndicatorKind::Narrative);
    CHECK(problem(indicator).isEmpty());
    indicator.figure = u"visits"_s;
    CHECK(problem(indicator).contains(u"computed"_s));
    CHECK(problem(plan.indicator(IndicatorKind::Narrative, 3)).contains(u"words"_s));
    CHECK(problem(plan.indicator(IndicatorKind::YesNo, 2)).contains(u"yes or no"_s));
    CHECK(problem(plan.indicator(IndicatorKind::Rate, 1.2)).contains(u"100%"_s));
    CHECK(problem(plan.indicator(IndicatorKind::Rate, 0.3)).isEmpty());
    Indicator backwards = plan.indicator(IndicatorKind::Number);
    backwards.from = QDate(2023, 2, 1);
    backwards.to = QDate(2023, 1, 1);
    CHECK_FALSE(problem(backwards).isEmpty());
    backwards.to = {};
    backwards.due = QDate(2023, 1, 1);
    CHECK(problem(backwards).contains(u"due"_s));

    const QDate day(2023, 3, 1);
    const IndicatorId any(1);
    const auto fits = [&](IndicatorKind kind, const Measure &measure) { return problemWith(measure) + problemWith(measure, plan.indicator(kind)); };
    CHECK(fits(IndicatorKind::Rate, plan.measure(any, day, 8, 18)).isEmpty());
    CHECK(fits(IndicatorKind::Rate, plan.measure(any, day, 8)).contains(u"8/18"_s));
    CHECK_FALSE(fits(IndicatorKind::Rate, plan.measure(any, day, 19, 18)).isEmpty());
    CHECK_FALSE(fits(IndicatorKind::Rate, plan.measure(any, day, 1, 0)).isEmpty());
    CHECK_FALSE(fits(IndicatorKind::Number, plan.measure(any, day, 8, 18)).isEmpty());
    CHECK_FALSE(fits(IndicatorKind::YesNo, plan.measure(any, day, 2)).isEmpty());
    CHECK_FALSE(fits(IndicatorKind::YesNo, plan.measure(any, day, 1, {}, u"Creuse"_s)).isEmpty());
    CHECK_FALSE(fits(IndicatorKind::Narrative, plan.measure(any, day, 1)).isEmpty());
    CHECK_FALSE(fits(IndicatorKind::Number, plan.measure(any, day, {})).isEmpty());
    CHECK_FALSE(fits(IndicatorKind::Number, plan.measure(any, {}, 2)).isEmpty());
    CHECK(fits(IndicatorKind::Number, plan.measure(any, QDate(2032, 1, 1), 2)).contains(u"has come"_s));

    const IndicatorId id = plan.network.add(plan.indicator(IndicatorKind::Number));
    plan.note(id, day, 3, {}, u"Creuse"_s);
    CHECK_NOTHROW(requireFitting(plan.network.store().database(), id));
    plan.note(id, day, 5);
    CHECK_THROWS_AS(requireFitting(plan.network.store().database(), id), Failure);
}

TEST_CASE("Values are read as people type them")
{
    CHECK(readValue(IndicatorKind::Number, u"1 500,5"_s) == 1500.5);
    CHECK(readValue(IndicatorKind::Rate, u"50 %"_s) == 0.5);
    CHECK(readValue(IndicatorKind::Rate, u"0,5"_s) == 0.5);
    CHECK(readValue(IndicatorKind::Rate, u"50"_s) == 0.5);
    CHECK(readValue(IndicatorKind::YesNo, u"Oui"_s) == 1.0);
    CHECK(readValue(IndicatorKind::YesNo, u"no"_s) == 0.0);
    CHECK_FALSE(readValue(IndicatorKind::YesNo, u"2"_s));
    CHECK_FALSE(readValue(IndicatorKind::Number, u"many"_s));
    CHECK_FALSE(readValue(IndicatorKind::Number, u"inf"_s));
    Measure measure;
    CHECK(readMeasure(IndicatorKind::Rate, u"8 / 18"_s, measure));
    CHECK(measure.value == 8.0);
    CHECK(measure.outOf == 18.0);
    CHECK(measureText(IndicatorKind::Rate, measure) == u"8/18"_s);
    CHECK_FALSE(readMeasure(IndicatorKind::Rate, u"8/x"_s, measure));
    CHECK_FALSE(readMeasure(IndicatorKind::Rate, u"8/9/10"_s, measure));
    CHECK_FALSE(readMeasure(IndicatorKind::Number, u"8/9"_s, measure));
    CHECK(readMeasure(IndicatorKind::Number, u""_s, measure));
    CHECK_FALSE(measure.value);
}

TEST_CASE("The table of indicators follows every edit")
{
    test::Complaints complaints;
    PlanWithIndicators plan;
    std::mt19937 random(5);
    IndicatorModel model(plan.network.store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const auto shown = [](const IndicatorModel &one) {
        QStringList cells;
        for (int row = 0; row < one.rowCount(); ++row) {
            for (int column = 0; column < one.columnCount(); ++column)
                cells << one.index(row, column).data().toString() + one.index(row, column).data(Qt::ToolTipRole).toString();
        }
        return cells;
    };
    std::vector<std::pair<QPersistentModelIndex, qint64>> kept;
    for (int i = 0; i < 60; ++i) {
        const auto all = load<Indicator>(plan.network.store().database());
        const unsigned what = random() % 6;
        if (what == 0 || all.empty()) {
            Indicator fresh = plan.indicator(IndicatorKind(random() % 3), random() % 2 ? std::optional(1.0) : std::nullopt);
            fresh.position = int(random() % 5);
            plan.network.add(fresh);
        } else if (what == 1) {
            plan.network.store().undoStack().undo();
        } else if (what == 2) {
            plan.network.store().undoStack().redo();
        } else {
            plan.network.store().edit(u"edit"_s, [&](Transaction &transaction) {
                Indicator one = all[random() % all.size()];
                one.position = int(random() % 5);
                if (what == 3)
                    remove<Indicator>(transaction, one.id);
                else if (what == 4)
                    update(transaction, one);
                else
                    insert(transaction, plan.measure(one.id, QDate(2023, 1, 1).addDays(i), one.kind == IndicatorKind::Narrative ? 0 : 1, {}));
            });
        }
        IndicatorModel fresh(plan.network.store());
        REQUIRE(shown(model) == shown(fresh));
        for (const auto &[index, id] : kept) {
            if (index.isValid())
                REQUIRE(index.data(RecordModel::IdRole).toLongLong() == id);
        }
        kept.clear();
        for (int row = 0; row < model.rowCount(); ++row)
            kept.emplace_back(model.index(row, row % model.columnCount()), model.index(row, 0).data(RecordModel::IdRole).toLongLong());
        const QString heard = complaints.heard();
        REQUIRE(heard == QString());
    }
}

TEST_CASE("Where an indicator stood on a day knows nothing of what came later")
{
    PlanWithIndicators plan;
    Indicator one = plan.indicator(IndicatorKind::Number, 10);
    one.due = QDate(2022, 12, 31);
    const IndicatorId id = plan.network.add(one);
    plan.note(id, QDate(2022, 6, 1), 4);
    plan.note(id, QDate(2023, 3, 1), 12);
    const auto on = [&](QDate day) { return standings(plan.network.store().database(), day).front(); };
    CHECK(on(QDate(2022, 5, 31)).valueText() == u"–"_s);
    CHECK(on(QDate(2022, 5, 31)).state == IndicatorState::Unmeasured);
    CHECK(on(QDate(2022, 12, 31)).valueText() == u"4"_s);
    CHECK(on(QDate(2022, 12, 31)).asOf == QDate(2022, 6, 1));
    CHECK(on(QDate(2022, 12, 31)).state == IndicatorState::OnTheWay);
    CHECK(on(QDate(2023, 1, 15)).state == IndicatorState::Overdue);
    CHECK(on(QDate(2023, 3, 24)).state == IndicatorState::ReachedLate);
    CHECK(standings(plan.network.store().database()).front().state == IndicatorState::ReachedLate);

    Indicator counted = plan.indicator(IndicatorKind::Number, 3);
    counted.figure = u"events-held"_s;
    const IndicatorId computed = plan.network.add(counted);
    plan.network.event(u"First"_s, QDate(2022, 4, 7));
    plan.network.event(u"Second"_s, QDate(2023, 2, 7));
    CHECK(standings(plan.network.store().database(), QDate(2022, 12, 31)).back().valueText() == u"1"_s);
    CHECK(plan.standing(computed).valueText() == u"2"_s);
}

TEST_CASE("Reached after its day is late and measures that add up may be two of one day")
{
    PlanWithIndicators plan;
    Indicator due = plan.indicator(IndicatorKind::Number, 10);
    due.due = QDate(2023, 1, 31);
    const IndicatorId late = plan.network.add(due), onTime = plan.network.add(due);
    plan.note(late, QDate(2023, 2, 1), 10);
    plan.note(onTime, QDate(2023, 1, 31), 10);
    plan.note(onTime, QDate(2023, 2, 20), 11);
    CHECK(plan.standing(late).state == IndicatorState::ReachedLate);
    CHECK(plan.standing(onTime).state == IndicatorState::Reached);

    const auto noteTwice = [&](Combine combine) {
        Indicator indicator = plan.indicator(IndicatorKind::Number, 10);
        indicator.combine = combine;
        const IndicatorId id = plan.network.add(indicator);
        plan.network.store().edit(u"twice"_s, [&](Transaction &transaction) {
            Measure first = plan.measure(id, QDate(2023, 3, 1), 2), second = plan.measure(id, QDate(2023, 3, 1), 3);
            insert(transaction, first);
            insert(transaction, second);
            requireFitting(transaction.database(), id);
        });
        return id;
    };
    CHECK(plan.standing(noteTwice(Combine::Sum)).valueText() == u"5"_s);
    CHECK_THROWS_AS(noteTwice(Combine::Last), Failure);
}
