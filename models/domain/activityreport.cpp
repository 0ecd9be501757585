#include "models/domain/activityreport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class ActivityReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityReport)
};
} // namespace

QString problemWith(const ActivityReport &report)
{
    if (!report.from.isValid() || !report.to.isValid())
        return ActivityReportWords::tr("Say the first and the last day of the period.");
    return report.to < report.from ? ActivityReportWords::tr("The period ends before it begins.") : QString();
}

ActivityReport activityReportFor(const Database &database, QDate from, QDate to)
{
    std::vector<ActivityReport> found = load<ActivityReport>(database, u"from_date = ? AND to_date = ?"_s, {toSql(from), toSql(to)});
    if (!found.empty())
        return found.front();
    ActivityReport report;
    report.from = from;
    report.to = to;
    return report;
}

} // namespace maillage
