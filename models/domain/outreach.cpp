#include "models/domain/outreach.h"

#include <QCoreApplication>

namespace maillage {

namespace {

class OutreachWords
{
    Q_DECLARE_TR_FUNCTIONS(Outreach)
};

} // namespace

QString problemWith(const Outreach &outreach)
{
    if (outreach.event.isNull() == outreach.series.isNull())
        return OutreachWords::tr("Say for which event, or for which series, people were told.");
    if (!outreach.from.isValid())
        return OutreachWords::tr("Say on which day, or from which day on, people were told.");
    if (outreach.to.isValid() && outreach.to < outreach.from)
        return OutreachWords::tr("The time of the outreach ends before it begins.");
    return {};
}

} // namespace maillage
