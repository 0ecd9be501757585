#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace maillage {

class Store;

/// A new network file with what `fill` puts into it. When that fails, as on a full disk, nothing is left that would be in
/// the way of the next try.
std::unique_ptr<Store> createFilled(const QString &path, const std::function<void(Store &)> &fill);

/// Closes a file that was being made, and removes it.
void discard(std::unique_ptr<Store> store, const QString &path);

} // namespace maillage
