#pragma once

#include "models/lists/planrow.h"

namespace maillage {

class PlanTree;

/// A row of the plan in words, a line for each thing there is to say: its days, how sure they are, its state, what is done, who does it, what
/// hangs on it. What the bar shows to the eye is here for who reads or listens.
QStringList inWords(const PlanRow &row, const PlanTree &plan);

} // namespace maillage
