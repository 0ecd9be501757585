#include "models/figures/figurefilter.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "models/store/store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class FigureFilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureFilter)
};

QString periodWords(const Span &span)
{
    if (!span.from.isValid())
        return span.to.isValid() ? FigureFilterWords::tr("until %1").arg(text::longDate(span.to)) : FigureFilterWords::tr("since the beginning");
    const QDate to = span.to.isValid() ? span.to : clock::today();
    if (const int year = wholeYear({span.from, to}); year > 0)
        return QString::number(year);
    return FigureFilterWords::tr("%1 – %2").arg(text::shortDate(span.from), text::shortDate(to));
}

QString yearWords(const FigureFilter &filter)
{
    QStringList words;
    for (const int year : filter.years)
        words << QString::number(year);
    const bool whole = filter.span == Span() || filter.span == spanOfYears(filter.years);
    return whole ? words.join(u", "_s) : words.join(u", "_s) + u" ("_s + periodWords(filter.span) + u')';
}

/// All that are gatherings have a word of their own.
QString kindWords(const QList<EventKind> &kinds)
{
    if (kinds == gatheringKinds())
        return FigureFilterWords::tr("gatherings");
    QStringList words;
    for (const EventKind kind : kinds)
        words << labelOf(kind);
    return words.join(u", "_s);
}

template<typename R, typename IdType>
QString nameOf(const Store &store, IdType id, QString R::*name)
{
    const auto record = find<R>(store.database(), id);
    return record ? (*record).*name : FigureFilterWords::tr("no longer in the file");
}

template<typename R, typename IdType>
QString namesOf(const Store &store, const QList<IdType> &ids, QString R::*name)
{
    QStringList names;
    for (const IdType id : ids)
        names << nameOf<R>(store, id, name);
    return names.join(u", "_s);
}

} // namespace

Span yearSpan(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Span spanOfYears(const QList<int> &years)
{
    if (years.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(years.begin(), years.end());
    return {QDate(*first, 1, 1), QDate(*last, 12, 31)};
}

Span within(const Span &outer, const Span &inner)
{
    return {outer.from.isValid() ? std::max(outer.from, inner.from) : inner.from, outer.to.isValid() ? std::min(outer.to, inner.to) : inner.to};
}

int wholeYear(const Span &span)
{
    return span.from.isValid() && span == yearSpan(span.from.year()) ? span.from.year() : 0;
}

Span latestYear(const Store &store)
{
    const QDate last = fromSql<QDate>(store.database().single(u"SELECT max(date) FROM event WHERE state = 'held' AND date <= ?"_s, {toSql(clock::today())}));
    return last.isValid() ? yearSpan(last.year()) : Span();
}

QStringList inWords(const Store &store, const FigureFilter &filter)
{
    QStringList parts{filter.years.isEmpty() ? periodWords(filter.span) : yearWords(filter)};
    if (!filter.kinds.isEmpty())
        parts << kindWords(filter.kinds);
    if (filter.series)
        parts << FigureFilterWords::tr("series “%1”").arg(nameOf<Series>(store, filter.series, &Series::name));
    if (!filter.themes.isEmpty())
        parts << FigureFilterWords::tr("theme “%1”").arg(namesOf<Theme>(store, filter.themes, &Theme::name));
    if (!filter.networks.isEmpty())
        parts << FigureFilterWords::tr("with %1").arg(namesOf<Network>(store, filter.networks, &Network::name));
    if (!filter.places.isEmpty())
        parts << FigureFilterWords::tr("place: %1").arg(filter.places.join(u", "_s));
    if (!filter.territory.isEmpty())
        parts << FigureFilterWords::tr("territory: %1").arg(filter.territory);
    if (filter.status)
        parts << FigureFilterWords::tr("only %1").arg(labelOf(*filter.status));
    if (filter.channel)
        parts << labelOf(*filter.channel);
    return parts;
}

} // namespace maillage
