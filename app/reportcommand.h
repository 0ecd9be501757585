#pragma once

#include "app/commands.h"
#include "models/domain/action.h"

namespace maillage {

/// `maillage report KIND FILE …`: debriefs, sheets and the plan as documents.
int runReport(const Invocation &invocation);

/// The action that a word means: by its number in the plan, its key, identity or title. Throws a Failure when none.
ActionId actionNamed(const Store &store, const QString &given);

} // namespace maillage
