#pragma once

#include "models/domain/record.h"

namespace maillage {

using ActivityReportId = Id<struct ActivityReport>;

/// What people write in the report of a period, usually a year: one for each period, both days included. Its figures are
/// not kept; they are counted when it is printed. hiddenSections names the parts left out, separated by spaces.
struct ActivityReport
{
    ActivityReportId id;
    QString key;
    QDate from;
    QDate to;
    QString title;
    QString introduction;
    QString onParticipation;
    QString onVisits;
    QString onThemes;
    QString onPlan;
    QString perspectives;
    QString hiddenSections;

    static constexpr QLatin1StringView table{"activity_report"};
    static const RecordType &type();
};

QString problemWith(const ActivityReport &report);

/// What was written for just this period; an empty report for it, without an id, when nothing was.
ActivityReport activityReportFor(const Database &database, QDate from, QDate to);

} // namespace maillage
