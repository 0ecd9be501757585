#pragma once

#include "app/commands.h"

namespace maillage {

/// How a time in words is understood.
int runPeriod(const Invocation &invocation);
/// Dates for an event, best first, with what holds for each.
int runDates(const Invocation &invocation);
/// The calendar of a file, for other calendar programs.
int runExport(const Invocation &invocation);

} // namespace maillage
