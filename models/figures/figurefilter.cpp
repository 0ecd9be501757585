#include "models/figures/figurefilter.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "models/store/store.h"

#include <QCoreApplication>

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

template<typename R, typename IdType>
QString nameOf(const Store &store, IdType id, QString R::*name)
{
    const auto record = find<R>(store.database(), id);
    return record ? (*record).*name : FigureFilterWords::tr("no longer in the file");
}

} // namespace

Span yearSpan(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
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
    QStringList parts{periodWords(filter.span)};
    if (filter.kind)
        parts << labelOf(*filter.kind);
    if (filter.series)
        parts << FigureFilterWords::tr("series “%1”").arg(nameOf<Series>(store, filter.series, &Series::name));
    if (filter.theme)
        parts << FigureFilterWords::tr("theme “%1”").arg(nameOf<Theme>(store, filter.theme, &Theme::name));
    if (filter.network)
        parts << FigureFilterWords::tr("with %1").arg(nameOf<Network>(store, filter.network, &Network::name));
    if (!filter.place.isEmpty())
        parts << FigureFilterWords::tr("place: %1").arg(filter.place);
    if (!filter.territory.isEmpty())
        parts << FigureFilterWords::tr("territory: %1").arg(filter.territory);
    if (filter.status)
        parts << FigureFilterWords::tr("only %1").arg(labelOf(*filter.status));
    if (filter.channel)
        parts << labelOf(*filter.channel);
    return parts;
}

} // namespace maillage
