#pragma once

#include "app/commands.h"

namespace maillage {

/// `maillage search FILE WORDS`: what holds the words. `--rebuild` makes the index anew first.
int runSearch(const Invocation &invocation);

} // namespace maillage
