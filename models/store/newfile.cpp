#include "models/store/newfile.h"

#include "models/store/store.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace maillage {

std::unique_ptr<Store> createFilled(const QString &path, const std::function<void(Store &)> &fill)
{
    std::unique_ptr<Store> store = Store::create(path);
    try {
        fill(*store);
    } catch (...) {
        discard(std::move(store), path);
        throw;
    }
    return store;
}

void discard(std::unique_ptr<Store> store, const QString &path)
{
    store.reset();
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

} // namespace maillage
