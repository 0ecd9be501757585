#pragma once

#include "app/commands.h"

namespace maillage {

/// maillage chart: one chart of the page of figures as a file, under the page's filters.
int runChart(const Invocation &invocation);

} // namespace maillage
