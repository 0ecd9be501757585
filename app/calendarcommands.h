#pragma once

#include "app/commands.h"

namespace maillage {

/// How a time in words is understood.
int runPeriod(const Invocation &invocation);
/// Dates for an event, best first, with what holds for each.
int runDates(const Invocation &invocation);

} // namespace maillage
