#pragma once

#include "models/exchange/tablewriter.h"

namespace maillage {

class Store;

/// Where every indicator stands, as screen and reports show it: what it is, its value with numerator, denominator and
/// base, target, progress, state, since when it is reached, and where the value comes from.
void exportIndicators(const Store &store, TableFormat format, const TableWriter::Sink &sink);

} // namespace maillage
