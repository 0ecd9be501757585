#include "models/domain/structure.h"

#include "models/domain/text.h"

#include <QCoreApplication>

namespace maillage {

namespace {
class StructureWords
{
    Q_DECLARE_TR_FUNCTIONS(Structure)
};
} // namespace

QString problemWith(const Structure &structure)
{
    if (structure.name.trimmed().isEmpty())
        return StructureWords::tr("A structure needs a name.");
    if (structure.staff && *structure.staff < 0)
        return StructureWords::tr("The number of staff cannot be negative.");
    if (structure.staff && *structure.staff > ranges::mostPeople)
        return StructureWords::tr("The number of staff is at most %1.").arg(text::number(ranges::mostPeople));
    if (structure.latitude && (*structure.latitude < -90 || *structure.latitude > 90))
        return StructureWords::tr("A latitude lies between -90 and 90 degrees.");
    if (structure.longitude && (*structure.longitude < -180 || *structure.longitude > 180))
        return StructureWords::tr("A longitude lies between -180 and 180 degrees.");
    return {};
}

QString displayName(const Structure &structure)
{
    return structure.shortName.isEmpty() ? structure.name : structure.shortName;
}

} // namespace maillage
