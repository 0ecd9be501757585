#include "app/plancommands.h"

#include "models/exchange/indicatorexport.h"
#include "models/exchange/scheduleexport.h"
#include "models/store/store.h"

namespace maillage {

int runSchedule(const Invocation &invocation)
{
    const TableFormat format = formatOf(invocation);
    const std::unique_ptr<Store> store = Store::open(invocation.operands.at(0));
    exportSchedule(*store, format, writeOut);
    return 0;
}

int runIndicators(const Invocation &invocation)
{
    const TableFormat format = formatOf(invocation);
    const std::unique_ptr<Store> store = Store::open(invocation.operands.at(0));
    exportIndicators(*store, format, writeOut);
    return 0;
}

} // namespace maillage
