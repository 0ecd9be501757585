#include "models/domain/id.h"

#include "models/domain/clock.h"

#include <QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace maillage {

qint64 newIdValue()
{
    static const qint64 epoch = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    static std::atomic<qint64> last = 0;
    const qint64 elapsed = std::max<qint64>(1, clock::now().toMSecsSinceEpoch() - epoch);
    const qint64 fresh = (elapsed << 22) | QRandomGenerator::global()->bounded(1 << 22);
    const qint64 step = 1 + QRandomGenerator::global()->bounded(1 << 12);
    qint64 previous = last.load();
    qint64 next = 0;
    do {
        next = fresh > previous ? fresh : previous + step;
    } while (!last.compare_exchange_weak(previous, next));
    return next;
}

} // namespace maillage
