#pragma once

#include "models/domain/indicator.h"
#include "models/exchange/register.h"

namespace maillage {

/// Indicators with their whole definition, and their measures: what `maillage list` gives comes back the same.
Register<Indicator> indicatorRegister();
Register<Measure> measureRegister();

} // namespace maillage
