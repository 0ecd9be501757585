#pragma once

#include "models/domain/fields.h"
#include "views/widgets/referenceedit.h"

namespace maillage {

class Store;

/// What the reference fields offer: every row of a register, by name.
namespace choices {

ReferenceEdit::Source of(const Store &store, const RecordType &type);
template<typename R>
ReferenceEdit::Source of(const Store &store) { return of(store, R::type()); }

} // namespace choices
} // namespace maillage
