#pragma once

#include "models/figures/indicators.h"

namespace maillage {

/// How far an indicator is. The page of the indicators shows those in one state for the item -1 - state.
enum class IndicatorState { Reached, ReachedLate, OnTheWay, NotBegun, Overdue, Followed, InWords, Unmeasured };

template<>
struct Codes<IndicatorState>
{
    static constexpr std::array values{
        Coded<IndicatorState>{IndicatorState::Reached, QLatin1StringView("reached"), QT_TRANSLATE_NOOP("codes", "reached")},
        Coded<IndicatorState>{IndicatorState::ReachedLate, QLatin1StringView("reached-late"), QT_TRANSLATE_NOOP("codes", "reached late")},
        Coded<IndicatorState>{IndicatorState::OnTheWay, QLatin1StringView("on-the-way"), QT_TRANSLATE_NOOP("codes", "on the way")},
        Coded<IndicatorState>{IndicatorState::NotBegun, QLatin1StringView("not-begun"), QT_TRANSLATE_NOOP("codes", "not begun")},
        Coded<IndicatorState>{IndicatorState::Overdue, QLatin1StringView("overdue"), QT_TRANSLATE_NOOP("codes", "overdue")},
        Coded<IndicatorState>{IndicatorState::Followed, QLatin1StringView("followed"), QT_TRANSLATE_NOOP("codes", "without target")},
        Coded<IndicatorState>{IndicatorState::InWords, QLatin1StringView("in-words"), QT_TRANSLATE_NOOP("codes", "told in words")},
        Coded<IndicatorState>{IndicatorState::Unmeasured, QLatin1StringView("unmeasured"), QT_TRANSLATE_NOOP("codes", "no measure yet")},
    };
};

/// How many, and of a rate out of how many; of people who were not counted one by one the low end, and how many more they may have
/// been. Amounts add up side by side, so rates are combined by sums.
struct Amount
{
    double numerator = 0;
    std::optional<double> denominator = std::nullopt;
    double more = 0;

    Amount &operator+=(const Amount &other);
    bool operator==(const Amount &) const = default;
    /// The share for a rate, the number else; nothing when there is nothing to divide by.
    std::optional<double> value() const;
    /// "6", "13–15".
    QString numberText() const;
};

/// Where an indicator was on a day: what had come together until then.
struct StandingPoint
{
    QDate day;
    Amount amount;
};

/// A part of the value; the parts of one breakdown add up to the whole.
struct StandingPart
{
    QString name;
    Amount amount;
    std::optional<FigureFilter> filter; // of what is computed: what the part was asked for
};

/// Where an indicator stands. This is worked out in one place, for page, sheet, command line and report alike;
/// docs/figures.md says how. The value is nothing while nothing was measured, and the low end of an interval; `problem` says why it cannot be.
struct Standing
{
    Indicator indicator;
    QString action; // "1.2 Membres"
    std::optional<Amount> amount;
    QString base;   // what the denominator counts
    QDate asOf;     // the latest measure, or the last day counted
    int notes = 0;  // measures that were told in words
    IndicatorState state = IndicatorState::Unmeasured;
    std::optional<double> progress; // from baseline (0) to target (1)
    QDate reachedOn;                // since when it is reached
    std::vector<StandingPoint> evolution;
    QString problem;

    /// The share for a rate, 1 or 0 for a yes or no, the number else.
    std::optional<double> value() const;
    /// What it aims at: yes, where a yes or no has no target of its own.
    std::optional<double> target() const;
    /// "6", "yes", "44.4%", "3 notes"; a dash while there is none.
    QString valueText() const;
    QString targetText() const;
    /// "8 out of 18 structures announced", "6 events": what the value is made of.
    QString madeOf() const;
};

/// The standing of every indicator, by action and then in the order of its sheet; or of one, nothing if it is not there.
std::vector<Standing> standings(const Database &database);
/// As it was on a day, by what is known of that day: nothing that was measured or happened later counts.
std::vector<Standing> standings(const Database &database, QDate on);
std::optional<Standing> standingOf(const Database &database, IndicatorId indicator);

/// Into what the indicator's value can be taken apart, the most telling first.
QList<Breakdown> breakdownsOf(const Indicator &indicator);
/// The parts of the value, none empty. What no part is known of stands last, under a name that says so.
std::vector<StandingPart> partsOf(const Database &database, const Indicator &indicator, Breakdown breakdown);

/// How many indicators are in each state, in the order of the codes; every state is there.
std::vector<std::pair<IndicatorState, int>> stateCounts(const std::vector<Standing> &standings);

} // namespace maillage
