#include "models/figures/standing.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "models/figures/computed.h"
#include "models/store/store.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class StandingWords
{
    Q_DECLARE_TR_FUNCTIONS(Indicators)
};

constexpr QDate latest = QDate::fromJulianDay(5373484); // 31 December 9999: all that is known
constexpr double hair = 1e-9; // a share that was typed as a percentage is no exact binary fraction

std::vector<Measure> measuresOf(const Database &database, IndicatorId indicator, QDate on)
{
    return load<Measure>(database, u"indicator_id = ? AND date <= ? ORDER BY date, id"_s, {indicator.value(), toSql(on)});
}

/// A measure that counts; what does not go with its indicator does not.
std::optional<Amount> amountOf(const Measure &measure, const Indicator &indicator)
{
    const bool rate = indicator.kind == IndicatorKind::Rate;
    if (!measure.value || rate != measure.outOf.has_value())
        return std::nullopt;
    return Amount{*measure.value, measure.outOf};
}

bool reaches(const Standing &standing, const Amount &amount)
{
    const std::optional<double> value = amount.value(), target = standing.target();
    if (!value || !target)
        return false;
    const double baseline = standing.indicator.baseline.value_or(0);
    // What aims at nothing, or at less than there was, is reached from above.
    const bool fromAbove = *target < baseline || (*target == baseline && *target == 0);
    return fromAbove ? *value + amount.more <= *target + hair : *value >= *target - hair; // of an interval both ends have reached it
}

/// The points in time of typed measures: the parts of a day together; or, where measures add up, all until that day.
void readMeasures(Standing &standing, const std::vector<Measure> &measures)
{
    const bool sum = standing.indicator.combine == Combine::Sum;
    for (const Measure &measure : measures) {
        const std::optional<Amount> amount = amountOf(measure, standing.indicator);
        if (!measure.note.trimmed().isEmpty())
            ++standing.notes;
        if (amount || standing.indicator.kind == IndicatorKind::Narrative)
            standing.asOf = measure.date;
        if (!amount)
            continue;
        if (standing.evolution.empty() || standing.evolution.back().day != measure.date) {
            const Amount before = sum && !standing.evolution.empty() ? standing.evolution.back().amount : Amount();
            standing.evolution.push_back({measure.date, before});
        }
        standing.evolution.back().amount += *amount;
    }
    if (!standing.evolution.empty())
        standing.amount = standing.evolution.back().amount;
}

/// Since when it is reached without a break; of what is computed, to the day.
QDate reachedSince(const Standing &standing, const Computed *computed)
{
    const auto &points = standing.evolution;
    size_t first = points.size();
    while (first > 0 && reaches(standing, points[first - 1].amount))
        --first;
    if (first == points.size())
        return {};
    if (!computed)
        return points[first].day;
    const QDate day = points[first].day;
    const QDate before = first > 0 ? points[first - 1].day : QDate(day.year(), day.month(), 1).addDays(-1);
    return computed->firstDay(before, day, [&](const Amount &amount) { return reaches(standing, amount); });
}

std::optional<double> progressOf(const Standing &standing)
{
    const std::optional<double> value = standing.value(), target = standing.target();
    if (!value || !target)
        return std::nullopt;
    if (reaches(standing, *standing.amount))
        return 1;
    const double baseline = standing.indicator.baseline.value_or(0);
    if (std::abs(*target - baseline) < hair)
        return 0;
    return std::clamp((*value - baseline) / (*target - baseline), 0.0, 1.0);
}

IndicatorState stateOf(const Standing &standing, QDate on)
{
    const Indicator &indicator = standing.indicator;
    const bool late = indicator.due.isValid() && indicator.due < std::min(on, clock::today());
    if (indicator.kind == IndicatorKind::Narrative)
        return standing.asOf.isValid() ? IndicatorState::InWords : late ? IndicatorState::Overdue : IndicatorState::Unmeasured;
    if (!standing.value())
        return late ? IndicatorState::Overdue : IndicatorState::Unmeasured;
    if (!standing.target())
        return IndicatorState::Followed;
    if (reaches(standing, *standing.amount))
        return IndicatorState::Reached;
    if (late)
        return IndicatorState::Overdue;
    return standing.progress.value_or(0) <= 0 ? IndicatorState::NotBegun : IndicatorState::OnTheWay;
}

Standing standingOf(const Database &database, const Indicator &indicator, const QString &action, QDate on)
{
    Standing standing;
    standing.indicator = indicator;
    standing.action = action;
    standing.problem = problemWithFigure(indicator);
    std::optional<Computed> computed;
    if (!indicator.isComputed()) {
        readMeasures(standing, measuresOf(database, indicator.id, on));
    } else if (standing.problem.isEmpty()) {
        computed.emplace(database, indicator, on);
        if (computed->isKnown()) {
            standing.amount = computed->whole(&standing.base);
            standing.asOf = computed->lastDay();
            standing.evolution = computed->evolution();
        }
        if (indicator.kind != IndicatorKind::Rate)
            standing.base.clear();
    }
    standing.progress = progressOf(standing);
    standing.state = stateOf(standing, on);
    if (standing.state == IndicatorState::Reached) {
        standing.reachedOn = reachedSince(standing, computed ? &*computed : nullptr);
        if (indicator.due.isValid() && standing.reachedOn > indicator.due)
            standing.state = IndicatorState::ReachedLate;
    }
    return standing;
}

} // namespace

Amount &Amount::operator+=(const Amount &other)
{
    numerator += other.numerator;
    more += other.more;
    if (other.denominator)
        denominator = denominator.value_or(0) + *other.denominator;
    return *this;
}

std::optional<double> Amount::value() const
{
    if (!denominator)
        return numerator;
    return *denominator > 0 ? std::optional(numerator / *denominator) : std::nullopt;
}

QString Amount::numberText() const
{
    return more > 0 ? headcount::text({qint64(numerator), qint64(numerator + more)}) : maillage::valueText(IndicatorKind::Number, numerator);
}

std::optional<double> Standing::value() const
{
    const std::optional<double> value = amount ? amount->value() : std::nullopt;
    return value && indicator.kind == IndicatorKind::YesNo ? std::optional(*value >= 1 ? 1.0 : 0.0) : value;
}

std::optional<double> Standing::target() const
{
    return indicator.kind == IndicatorKind::YesNo ? std::optional(indicator.target.value_or(1)) : indicator.target;
}

QString Standing::valueText() const
{
    if (indicator.kind == IndicatorKind::Narrative && notes > 0)
        return StandingWords::tr("%n note(s)", nullptr, notes);
    if (!value())
        return u"–"_s;
    if (amount->denominator)
        return shareText(amount->numerator, *amount->denominator);
    return indicator.kind == IndicatorKind::Number ? amount->numberText() : maillage::valueText(indicator.kind, *value());
}

QString Standing::targetText() const
{
    return target() ? maillage::valueText(indicator.kind, *target()) : u"–"_s;
}

QString Standing::madeOf() const
{
    if (!amount)
        return {};
    const QString numerator = amount->numberText();
    if (amount->denominator) {
        const QString denominator = maillage::valueText(IndicatorKind::Number, *amount->denominator);
        return base.isEmpty() ? StandingWords::tr("%1 out of %2").arg(numerator, denominator) : StandingWords::tr("%1 out of %2: %3").arg(numerator, denominator, base);
    }
    if (indicator.kind == IndicatorKind::YesNo)
        return indicator.isComputed() ? StandingWords::tr("counted: %1").arg(numerator) : QString();
    return indicator.unit.isEmpty() ? QString() : numerator + u' ' + indicator.unit;
}

std::vector<Standing> standings(const Database &database)
{
    return standings(database, latest);
}

std::vector<Standing> standings(const Database &database, QDate on)
{
    std::map<ActionId, std::vector<Indicator>> byAction;
    for (Indicator &indicator : load<Indicator>(database, u"1 ORDER BY position, id"_s))
        byAction[indicator.action].push_back(std::move(indicator));
    std::vector<Standing> result;
    for (const Action &action : actionsInOrder(database)) {
        for (const Indicator &indicator : byAction[action.id])
            result.push_back(standingOf(database, indicator, displayName(action), on));
    }
    return result;
}

std::optional<Standing> standingOf(const Database &database, IndicatorId id)
{
    const std::optional<Indicator> indicator = find<Indicator>(database, id);
    if (!indicator)
        return std::nullopt;
    const std::optional<Action> action = find<Action>(database, indicator->action);
    return standingOf(database, *indicator, action ? displayName(*action) : QString(), latest);
}

QList<Breakdown> breakdownsOf(const Indicator &indicator)
{
    if (indicator.kind == IndicatorKind::Narrative)
        return {};
    if (!indicator.isComputed())
        return {Breakdown::Part};
    const Measurable *measurable = measurableNamed(indicator.figure);
    if (!measurable || !problemWithFigure(indicator).isEmpty())
        return {};
    QList<Breakdown> all = measurable->breakdowns;
    const FigureFilter filter = filterOf(indicator);
    if (!filter.kinds.isEmpty())
        all.removeOne(Breakdown::Kind);
    if (!filter.territory.isEmpty())
        all.removeOne(Breakdown::Territory);
    if (filter.channel)
        all.removeOne(Breakdown::Channel);
    return all;
}

std::vector<StandingPart> partsOf(const Database &database, const Indicator &indicator, Breakdown breakdown)
{
    if (!breakdownsOf(indicator).contains(breakdown))
        return {};
    if (indicator.isComputed())
        return Computed(database, indicator, latest).parts(breakdown);
    const std::vector<Measure> measures = measuresOf(database, indicator.id, latest);
    QDate last;
    for (const Measure &measure : measures) {
        if (amountOf(measure, indicator))
            last = measure.date;
    }
    std::map<QString, Amount> byName;
    for (const Measure &measure : measures) {
        const std::optional<Amount> amount = amountOf(measure, indicator);
        if (amount && (indicator.combine == Combine::Sum || measure.date == last))
            byName[measure.part] += *amount;
    }
    std::vector<StandingPart> parts;
    for (const auto &[name, amount] : byName) {
        if (!name.isEmpty())
            parts.push_back({name, amount, {}});
    }
    if (const auto rest = byName.find(QString()); rest != byName.end())
        parts.push_back({parts.empty() ? StandingWords::tr("the whole") : StandingWords::tr("not said"), rest->second, {}});
    return parts;
}

std::vector<std::pair<IndicatorState, int>> stateCounts(const std::vector<Standing> &standings)
{
    std::vector<std::pair<IndicatorState, int>> counts;
    for (const auto &coded : Codes<IndicatorState>::values)
        counts.emplace_back(coded.value, int(std::count_if(standings.begin(), standings.end(), [&](const Standing &one) { return one.state == coded.value; })));
    return counts;
}

} // namespace maillage
