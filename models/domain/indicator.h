#pragma once

#include "models/domain/action.h"
#include "models/domain/exchange.h"
#include "models/domain/outreach.h"

namespace maillage {

using IndicatorId = Id<struct Indicator>;
using MeasureId = Id<struct Measure>;

/// How an indicator is told.
enum class IndicatorKind { Number, YesNo, Rate, Narrative };

template<>
struct Codes<IndicatorKind>
{
    static constexpr std::array values{
        Coded<IndicatorKind>{IndicatorKind::Narrative, QLatin1StringView("narrative"), QT_TRANSLATE_NOOP("codes", "in words")},
        Coded<IndicatorKind>{IndicatorKind::Number, QLatin1StringView("number"), QT_TRANSLATE_NOOP("codes", "number")},
        Coded<IndicatorKind>{IndicatorKind::YesNo, QLatin1StringView("yes-no"), QT_TRANSLATE_NOOP("codes", "yes or no")},
        Coded<IndicatorKind>{IndicatorKind::Rate, QLatin1StringView("rate"), QT_TRANSLATE_NOOP("codes", "rate")},
    };
};

/// What measures together say: the latest day's, or all of them.
enum class Combine { Last, Sum };

template<>
struct Codes<Combine>
{
    static constexpr std::array values{
        Coded<Combine>{Combine::Last, QLatin1StringView("last"), QT_TRANSLATE_NOOP("codes", "the latest counts")},
        Coded<Combine>{Combine::Sum, QLatin1StringView("sum"), QT_TRANSLATE_NOOP("codes", "they add up")},
    };
};

/// What will tell whether an action succeeded: how it is told, where it started, what it aims at and by when. With a
/// `figure` it is computed from what the file knows, for the period and the parts that stand beside it; without, people
/// note its measures. Yes is 1 and no 0; a rate is a share of 1.
struct Indicator
{
    IndicatorId id;
    ActionId action;
    int position = 0;
    QString title;
    IndicatorKind kind = IndicatorKind::Narrative;
    QString key;
    QString unit;
    std::optional<double> baseline;
    std::optional<double> target;
    QDate due;
    Combine combine = Combine::Last;
    QString notes;
    QString figure;
    QDate from;
    QDate to;
    std::optional<EventKind> eventKind;
    SeriesId series;
    ThemeId theme;
    NetworkId network;
    QString place;
    QString territory;
    std::optional<Channel> channel;

    bool isComputed() const { return !figure.isEmpty(); }

    static constexpr QLatin1StringView table{"indicator"};
    static const RecordType &type();
};

QString problemWith(const Indicator &indicator);
/// What others call it where they refer to it.
QStringList namesOf(const Indicator &indicator);

/// What an indicator was on a day. Measures of one day that name parts (territories, groups) add up to its total; a rate
/// says how many out of how many. What is told in words has a note and no value.
struct Measure
{
    MeasureId id;
    IndicatorId indicator;
    QDate date;
    QString part;
    std::optional<double> value;
    std::optional<double> outOf;
    QString note;
    QString source;

    static constexpr QLatin1StringView table{"measure"};
    static const RecordType &type();
};

QString problemWith(const Measure &measure);
/// What is wrong with it as a measure of this indicator; empty for nothing.
QString problemWith(const Measure &measure, const Indicator &indicator);

/// Throws when the indicator as it stands in the file and the measures noted for it do not go together, or when two
/// whole-and-part measures of one day contradict each other. To be called in the edit that wrote either.
void requireFitting(const Database &database, IndicatorId indicator);

/// A value as people read it: "9", "yes", "44.4%".
QString valueText(IndicatorKind kind, double value);
/// numerator ÷ denominator as text::percent writes it, for measures that are no whole numbers too.
QString shareText(double numerator, double denominator);
/// A value as people type it ("9", "oui", "50 %"); nothing when it is none of that kind.
std::optional<double> readValue(IndicatorKind kind, const QString &typed);
/// A measure in one field: as readValue, "8/18" for a rate. False when it cannot be read; an empty text is no value.
bool readMeasure(IndicatorKind kind, const QString &typed, Measure &measure);
/// What readMeasure takes back.
QString measureText(IndicatorKind kind, const Measure &measure);

} // namespace maillage
