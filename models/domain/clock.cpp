#include "models/domain/clock.h"

#include <mutex>

namespace maillage::clock {

namespace {
std::mutex mutex; // figures are read in a thread of their own
QDateTime &stopped()
{
    static QDateTime moment;
    return moment;
}
} // namespace

QDateTime now()
{
    const std::lock_guard lock(mutex);
    return stopped().isValid() ? stopped() : QDateTime::currentDateTime();
}

QDate today()
{
    return now().date();
}

void stopAt(const QDateTime &moment)
{
    const std::lock_guard lock(mutex);
    stopped() = moment;
}

} // namespace maillage::clock
