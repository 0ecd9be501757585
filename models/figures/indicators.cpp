#include "models/figures/indicators.h"

#include "models/domain/clock.h"
#include "models/store/oneline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class IndicatorsWords
{
    Q_DECLARE_TR_FUNCTIONS(Indicators)
};

std::vector<Measurable> buildMeasurables()
{
    using enum AskedPart;
    constexpr AskedParts where = AskedParts(Series) | Theme | Network | Place;
    constexpr AskedParts events = where | Kind;
    // What is counted at events adds up over kinds, times and territories; different structures only over territories.
    const QList<Breakdown> ofEvents{Breakdown::Time, Breakdown::Kind};
    const QList<Breakdown> ofPresence{Breakdown::Territory, Breakdown::Time, Breakdown::Kind};
    const QList<Breakdown> ofStructures{Breakdown::Territory};
    std::vector<Measurable> all{
        {"events-held"_L1, events, ofEvents},
        {"gatherings"_L1, events, ofEvents},
        {"visits"_L1, where, {Breakdown::Time}},
        {"reached"_L1, events | Territory, ofStructures},
        {"period-reach"_L1, events | Territory, ofStructures},
        {"visited"_L1, where | Territory, ofStructures},
        {"period-persons"_L1, events | Territory, ofPresence},
        {"period-announced"_L1, events | Territory, ofPresence},
        {"period-present"_L1, events | Territory, ofPresence},
        {"period-participation"_L1, events | Territory, ofPresence},
        {"period-turn-up"_L1, events | Territory, ofPresence},
        {"to-visit"_L1, where | Territory, ofStructures},
        {"passed-on"_L1, AskedParts(Kind) | Series | Network | Channel, {Breakdown::Time, Breakdown::Channel}},
        {"exchanges"_L1, events, ofEvents},
        {"follow-ups"_L1, events, ofEvents},
        // What came out of an evening in March and was done in May is no part of March as it stood at its end.
        {"follow-ups-done"_L1, events, {Breakdown::Kind}},
        {"members"_L1, AskedParts(Network) | Territory, ofStructures},
        {"joined"_L1, AskedParts(Network) | Territory, ofStructures},
        {"left"_L1, AskedParts(Network) | Territory, ofStructures},
    };
    std::erase_if(all, [](const Measurable &one) { return !figureNamed(one.name); });
    return all;
}

} // namespace

const std::vector<Measurable> &measurables()
{
    static const std::vector<Measurable> all = buildMeasurables();
    return all;
}

const Measurable *measurableNamed(const QString &name)
{
    for (const Measurable &one : measurables()) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

QString problemWithFigure(const Indicator &indicator)
{
    if (!indicator.isComputed())
        return {};
    const Measurable *measurable = measurableNamed(indicator.figure);
    if (!measurable)
        return IndicatorsWords::tr("“%1” cannot be computed by this version of the program.").arg(oneLine(indicator.figure));
    if (indicator.kind == IndicatorKind::Rate && measurable->figure().unit != FigureUnit::Rate)
        return IndicatorsWords::tr("“%1” is a number and no rate.").arg(measurable->figure().heading());
    return {};
}

FigureFilter filterOf(const Indicator &indicator)
{
    const Measurable *measurable = measurableNamed(indicator.figure);
    const AskedParts parts = measurable ? measurable->parts : AskedParts();
    const QDate today = clock::today();
    FigureFilter filter(Span{indicator.from, indicator.to.isValid() ? std::min(indicator.to, today) : today});
    if (parts.testFlag(AskedPart::Kind))
        filter.kinds = indicator.eventKind ? QList{*indicator.eventKind} : QList<EventKind>();
    if (parts.testFlag(AskedPart::Series))
        filter.series = indicator.series;
    if (parts.testFlag(AskedPart::Theme) && indicator.theme)
        filter.themes = {indicator.theme};
    if (parts.testFlag(AskedPart::Network) && indicator.network)
        filter.networks = {indicator.network};
    if (parts.testFlag(AskedPart::Place) && !indicator.place.isEmpty())
        filter.places = {indicator.place};
    if (parts.testFlag(AskedPart::Territory))
        filter.territory = indicator.territory;
    if (parts.testFlag(AskedPart::Channel))
        filter.channel = indicator.channel;
    return filter;
}

QString askedInWords(const Store &store, const Indicator &indicator)
{
    const Measurable *measurable = measurableNamed(indicator.figure);
    if (!measurable)
        return {};
    return IndicatorsWords::tr("%1 Counted: %2.").arg(measurable->figure().meaning(), inWords(store, filterOf(indicator)).join(u", "_s));
}

const QSet<QString> &indicatorTables()
{
    static const QSet<QString> tables = [] {
        QSet<QString> result{u"indicator"_s, u"measure"_s, u"action"_s, u"axis"_s, u"series"_s, u"theme"_s, u"network"_s, u"outreach"_s};
        for (const Measurable &one : measurables())
            result += tablesOf(one.figure());
        return result;
    }();
    return tables;
}

} // namespace maillage
