#include "models/domain/attendance.h"

#include <QCoreApplication>

namespace maillage {

QString problemWith(const Attendance &attendance)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Attendance", text); };
    if (!attendance.event)
        return tr("Say at which event.");
    if (!attendance.structure && !attendance.person)
        return tr("Say which structure or person took part.");
    if (attendance.present && attendance.headcount < 1)
        return tr("A structure that is present has at least one person there.");
    if (!attendance.present && attendance.headcount != 0)
        return tr("There are people of a structure that is not marked present.");
    if (attendance.person && attendance.headcount > 1)
        return tr("A named person counts for one.");
    return {};
}

} // namespace maillage
