#pragma once

#include "models/domain/task.h"

namespace maillage {

/// The first of `added` that closes a circle with `standing` links, those added before it, and the tasks that are part of
/// others; nothing when none does. Circles among the standing links are no matter of those added. Sees the same circles
/// as the Schedule, of which it needs no dates: fit for thousands of links at once.
std::optional<size_t> firstClosingCircle(const std::vector<Task> &tasks, const std::vector<Dependency> &standing, const std::vector<Dependency> &added);

} // namespace maillage
