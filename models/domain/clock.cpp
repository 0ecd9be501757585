#include "models/domain/clock.h"

namespace maillage::clock {

namespace {
QDateTime &stopped()
{
    static QDateTime moment;
    return moment;
}
} // namespace

QDateTime now()
{
    return stopped().isValid() ? stopped() : QDateTime::currentDateTime();
}

QDate today()
{
    return now().date();
}

void stopAt(const QDateTime &moment)
{
    stopped() = moment;
}

} // namespace maillage::clock
