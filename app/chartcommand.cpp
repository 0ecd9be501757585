#include "app/chartcommand.h"

#include "app/filteroptions.h"
#include "models/domain/text.h"
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
    if (invocation.has(u"readable"_s) && !out.endsWith(".csv"_L1, Qt::CaseInsensitive))
        throw WrongUsage(ChartCommandWords::tr("Only numbers, --out OUT.csv, take --readable."));
    const std::optional<double> target = targetIn(invocation, *spec);
    const std::unique_ptr<Store> store = Store::open(invocation.operands.at(0));
    addRows(filter, *store, invocation);
    const std::unique_ptr<Chart> chart = Chart::make(*store, *spec);
    chart->setTarget(target);
    chart->read(filter);
    writeChart(*chart, out, invocation.has(u"readable"_s));
    return 0;
}

} // namespace maillage
