#include "models/domain/specialday.h"

#include <QCoreApplication>

namespace maillage {

namespace {
class SpecialDayWords
{
    Q_DECLARE_TR_FUNCTIONS(SpecialDay)
};
} // namespace

QString problemWith(const SpecialDay &day)
{
    if (day.name.trimmed().isEmpty())
        return SpecialDayWords::tr("Say what these days are: “annual closure”, “day of solidarity”.");
    if (!day.firstDay.isValid())
        return SpecialDayWords::tr("Say the first day.");
    if (!day.lastDay.isValid())
        return SpecialDayWords::tr("Say the last day; for a single day it is the same.");
    return day.lastDay < day.firstDay ? SpecialDayWords::tr("These days end before they begin.") : QString();
}

} // namespace maillage
