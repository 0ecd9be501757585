#include "app/chartcommand.h"

#include "models/domain/reference.h"
#include "models/domain/text.h"
#include "models/lists/choicelist.h"
#include "models/store/store.h"
#include "views/charts/chart.h"
#include "views/charts/chartexport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ChartCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString chartNames()
{
    QStringList names;
    for (const ChartSpec &spec : chartSpecs())
        names << spec.name;
    return names.join(u", "_s);
}

template<typename E>
std::optional<E> codeIn(const Invocation &invocation, const QString &option)
{
    if (!invocation.has(option))
        return std::nullopt;
    QStringList codes;
    for (const auto &coded : Codes<E>::values) {
        if (coded.code == invocation.option(option))
            return coded.value;
        codes << coded.code;
    }
    throw WrongUsage(ChartCommandWords::tr("--%1 is one of: %2.").arg(option, codes.join(u", "_s)));
}

template<typename R>
IdOf<R> rowIn(const Store &store, const Invocation &invocation, const QString &option, const QString &refusal)
{
    if (!invocation.has(option))
        return {};
    const IdOf<R> id = referredTo<R>(store.database(), invocation.option(option), "name"_L1);
    if (!id)
        throw Failure(refusal.arg(invocation.option(option)));
    return id;
}

/// What can be said without looking into the file.
FigureFilter plainFilter(const Invocation &invocation)
{
    FigureFilter filter(Span{dayOf(invocation, u"from"_s), dayOf(invocation, u"to"_s)});
    if (filter.span.from.isValid() && filter.span.to.isValid() && filter.span.to < filter.span.from)
        throw WrongUsage(ChartCommandWords::tr("The period ends before it begins."));
    filter.kind = codeIn<EventKind>(invocation, u"kind"_s);
    filter.status = codeIn<MembershipStatus>(invocation, u"status"_s);
    filter.territory = invocation.option(u"territory"_s);
    filter.place = invocation.option(u"place"_s);
    return filter;
}

void addRows(FigureFilter &filter, const Store &store, const Invocation &invocation)
{
    filter.series = rowIn<Series>(store, invocation, u"series"_s, ChartCommandWords::tr("There is no series with the number, key or name “%1” in this file."));
    filter.theme = rowIn<Theme>(store, invocation, u"theme"_s, ChartCommandWords::tr("There is no theme with the number, key or name “%1” in this file."));
    filter.network = rowIn<Network>(store, invocation, u"network"_s, ChartCommandWords::tr("There is no network with the number, key or name “%1” in this file."));
    const QStringList known = departments(store.database());
    if (!filter.territory.isEmpty() && !known.contains(filter.territory))
        throw Failure(ChartCommandWords::tr("There is no structure in the territory “%1”. The territories are: %2.").arg(filter.territory, known.join(u", "_s)));
}

std::optional<double> targetIn(const Invocation &invocation, const ChartSpec &spec)
{
    if (!invocation.has(u"target"_s))
        return std::nullopt;
    const std::optional<int> percent = text::readInteger(invocation.option(u"target"_s));
    if (!percent || *percent < 1 || *percent > 100)
        throw WrongUsage(ChartCommandWords::tr("--%1 is a number from 1 to %2.").arg(u"target"_s).arg(100));
    if (!spec.takesTarget)
        throw WrongUsage(ChartCommandWords::tr("The chart “%1” takes no --target.").arg(spec.name));
    return *percent / 100.0;
}

} // namespace

int runChart(const Invocation &invocation)
{
    const ChartSpec *spec = chartNamed(invocation.operands.at(1));
    if (!spec)
        throw WrongUsage(ChartCommandWords::tr("There is no chart “%1”. The charts are: %2.").arg(invocation.operands.at(1), chartNames()));
    const QString out = outOf(invocation, chartSuffixes());
    FigureFilter filter = plainFilter(invocation);
    const std::optional<double> target = targetIn(invocation, *spec);
    const std::unique_ptr<Store> store = Store::open(invocation.operands.at(0));
    addRows(filter, *store, invocation);
    const std::unique_ptr<Chart> chart = Chart::make(*store, *spec);
    chart->setTarget(target);
    chart->read(filter);
    writeChart(*chart, out);
    return 0;
}

} // namespace maillage
