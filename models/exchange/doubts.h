#pragma once

#include <QStringList>

namespace maillage {

class Store;

/// What the file allows but its owner probably did not mean, in sentences: overlapping memberships, structures that
/// look alike, held events without anyone, planned events in the past… Nothing of it is damage.
QStringList doubts(const Store &store);

} // namespace maillage
