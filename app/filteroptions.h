#pragma once

#include "app/commands.h"
#include "models/figures/figurefilter.h"

namespace maillage {

class Store;

/// What figures are asked for on the command line, the same for every command that shows some: the options, said as the filters of
/// the window are. All but the period, the series, the territory and the status may be given several times.
QStringList filterOptions();

/// What can be said without looking into the file; throws WrongUsage.
FigureFilter plainFilter(const Invocation &invocation);
/// The rest, which names rows of the file.
void addRows(FigureFilter &filter, const Store &store, const Invocation &invocation);
/// The networks that --network names; `all` names each that has members or that an event is held with.
QList<NetworkId> networksIn(const Store &store, const Invocation &invocation);

} // namespace maillage
