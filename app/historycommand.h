#pragma once

#include "app/commands.h"

namespace maillage {

/// `maillage history FILE`: what was changed in the file, one line a field, the oldest first.
int runHistory(const Invocation &invocation);

} // namespace maillage
