#include "models/domain/outreach.h"

#include <QCoreApplication>

namespace maillage {

QString problemWith(const Outreach &outreach)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Outreach", text); };
    if (outreach.event.isNull() == outreach.series.isNull())
        return tr("Say for which event, or for which series, people were told.");
    if (!outreach.from.isValid())
        return tr("Say on which day, or from which day on, people were told.");
    if (outreach.to.isValid() && outreach.to < outreach.from)
        return tr("The time of the outreach ends before it begins.");
    return {};
}

} // namespace maillage
