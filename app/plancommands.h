#pragma once

#include "app/commands.h"

namespace maillage {

/// `maillage schedule FILE`: the dates of every task, worked out.
int runSchedule(const Invocation &invocation);

/// `maillage indicators FILE`: where every indicator stands.
int runIndicators(const Invocation &invocation);

} // namespace maillage
