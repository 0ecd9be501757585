#pragma once

#include "models/domain/indicator.h"
#include "models/figures/figure.h"

namespace maillage {

/// The parts of a FigureFilter that an indicator may be asked with, besides its period.
enum class AskedPart { Kind = 1, Series = 2, Theme = 4, Network = 8, Place = 16, Territory = 32, Channel = 64 };
Q_DECLARE_FLAGS(AskedParts, AskedPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(AskedParts)

/// Into what a value can be taken apart so that the parts add up to it: typed parts as people noted them, or, of what is
/// computed, territories, kinds of event, channels, or stretches of time.
enum class Breakdown { Part, Time, Kind, Territory, Channel };

template<>
struct Codes<Breakdown>
{
    static constexpr std::array values{
        Coded<Breakdown>{Breakdown::Part, QLatin1StringView("part"), QT_TRANSLATE_NOOP("codes", "as noted")},
        Coded<Breakdown>{Breakdown::Time, QLatin1StringView("time"), QT_TRANSLATE_NOOP("codes", "by month or year")},
        Coded<Breakdown>{Breakdown::Kind, QLatin1StringView("kind"), QT_TRANSLATE_NOOP("codes", "by kind of event")},
        Coded<Breakdown>{Breakdown::Territory, QLatin1StringView("territory"), QT_TRANSLATE_NOOP("codes", "by territory")},
        Coded<Breakdown>{Breakdown::Channel, QLatin1StringView("channel"), QT_TRANSLATE_NOOP("codes", "by channel")},
    };
};

/// A figure that can answer an indicator: with which parts of a filter it makes sense, and into what it can be taken
/// apart. This catalogue is all that an indicator can be computed by; a new entry is a line in indicators.cpp for a
/// figure of the view `period_figures`.
struct Measurable
{
    QLatin1StringView name; // of the figure
    AskedParts parts;
    QList<Breakdown> breakdowns;

    const Figure &figure() const { return maillage::figure(name); }
};

const std::vector<Measurable> &measurables();
/// Null when nothing of that name can be computed.
const Measurable *measurableNamed(const QString &name);

/// Why the indicator cannot be computed as it says: its figure is not known, or is no rate where one is wanted. Empty for
/// nothing, and for what is typed.
QString problemWithFigure(const Indicator &indicator);

/// What the indicator's figure is asked for; parts that do not go with the figure are left out, and no day after today
/// is counted.
FigureFilter filterOf(const Indicator &indicator);
/// What is counted, in a sentence: "Events held in the period, visits and calls included: 2023, meeting, with Grand-Est."
QString askedInWords(const Store &store, const Indicator &indicator);

/// The tables that the standing of indicators is read from.
const QSet<QString> &indicatorTables();

} // namespace maillage
