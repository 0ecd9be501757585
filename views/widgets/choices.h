#pragma once

#include "views/widgets/referenceedit.h"

namespace maillage {

class Store;

/// What the reference fields offer: every row of a kind, by name.
namespace choices {

ReferenceEdit::Source structures(const Store &store);
ReferenceEdit::Source people(const Store &store);
ReferenceEdit::Source networks(const Store &store);
ReferenceEdit::Source series(const Store &store);
ReferenceEdit::Source themes(const Store &store);
ReferenceEdit::Source axes(const Store &store);
ReferenceEdit::Source actions(const Store &store);
ReferenceEdit::Source tasks(const Store &store);
ReferenceEdit::Source events(const Store &store);

} // namespace choices
} // namespace maillage
