#include "models/domain/recordtypes.h"

#include "models/domain/action.h"
#include "models/domain/activityreport.h"
#include "models/domain/attachment.h"
#include "models/domain/attendance.h"
#include "models/domain/calendar.h"
#include "models/domain/decision.h"
#include "models/domain/event.h"
#include "models/domain/exchange.h"
#include "models/domain/indicator.h"
#include "models/domain/network.h"
#include "models/domain/obligation.h"
#include "models/domain/outreach.h"
#include "models/domain/person.h"
#include "models/domain/resource.h"
#include "models/domain/specialday.h"
#include "models/domain/structure.h"
#include "models/domain/task.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace maillage {

const std::vector<const RecordType *> &recordTypes()
{
    static const std::vector<const RecordType *> all{
        &Profile::type(), &Network::type(), &Structure::type(), &Person::type(), &Role::type(),
        &Membership::type(), &Affiliation::type(), &Series::type(), &Event::type(), &Attendance::type(),
        &Outreach::type(), &Recipient::type(), &Theme::type(), &Exchange::type(), &Feedback::type(),
        &Resource::type(), &Attachment::type(), &Axis::type(), &Action::type(), &ActionLine::type(), &ResourceOrigin::type(), &Funding::type(),
        &Indicator::type(), &Measure::type(), &Task::type(), &Dependency::type(), &Decision::type(),
        &Obligation::type(), &Baseline::type(), &BaselineTask::type(), &SchoolHoliday::type(), &SpecialDay::type(),
        &ActivityReport::type()};
    return all;
}

QString registerHeading(const RecordType &type)
{
    static const QHash<QLatin1StringView, const char *> headings{
        {"profile"_L1, QT_TRANSLATE_NOOP("lists", "The file itself")},
        {"network"_L1, QT_TRANSLATE_NOOP("lists", "Networks")},
        {"structure"_L1, QT_TRANSLATE_NOOP("lists", "Structures")},
        {"person"_L1, QT_TRANSLATE_NOOP("lists", "People")},
        {"role"_L1, QT_TRANSLATE_NOOP("lists", "Roles")},
        {"membership"_L1, QT_TRANSLATE_NOOP("lists", "Memberships")},
        {"affiliation"_L1, QT_TRANSLATE_NOOP("lists", "Affiliations")},
        {"series"_L1, QT_TRANSLATE_NOOP("lists", "Series of events")},
        {"event"_L1, QT_TRANSLATE_NOOP("lists", "Events")},
        {"attendance"_L1, QT_TRANSLATE_NOOP("lists", "Attendance")},
        {"outreach"_L1, QT_TRANSLATE_NOOP("lists", "Outreach")},
        {"recipient"_L1, QT_TRANSLATE_NOOP("lists", "Recipients")},
        {"theme"_L1, QT_TRANSLATE_NOOP("lists", "Themes")},
        {"exchange"_L1, QT_TRANSLATE_NOOP("lists", "Exchanges")},
        {"feedback"_L1, QT_TRANSLATE_NOOP("lists", "Feedback")},
        {"resource"_L1, QT_TRANSLATE_NOOP("lists", "Resources")},
        {"attachment"_L1, QT_TRANSLATE_NOOP("lists", "Files")},
        {"axis"_L1, QT_TRANSLATE_NOOP("lists", "Axes")},
        {"action"_L1, QT_TRANSLATE_NOOP("lists", "Actions")},
        {"action_line"_L1, QT_TRANSLATE_NOOP("lists", "Lines of actions")},
        {"resource_origin"_L1, QT_TRANSLATE_NOOP("lists", "What resources came from")},
        {"funding"_L1, QT_TRANSLATE_NOOP("lists", "Funding")},
        {"indicator"_L1, QT_TRANSLATE_NOOP("lists", "Indicators")},
        {"measure"_L1, QT_TRANSLATE_NOOP("lists", "Measures")},
        {"task"_L1, QT_TRANSLATE_NOOP("lists", "Tasks")},
        {"dependency"_L1, QT_TRANSLATE_NOOP("lists", "Links between tasks")},
        {"decision"_L1, QT_TRANSLATE_NOOP("lists", "To decide")},
        {"obligation"_L1, QT_TRANSLATE_NOOP("lists", "Statutory terms")},
        {"baseline"_L1, QT_TRANSLATE_NOOP("lists", "References")},
        {"baseline_task"_L1, QT_TRANSLATE_NOOP("lists", "Tasks of references")},
        {"school_holiday"_L1, QT_TRANSLATE_NOOP("lists", "School holidays added")},
        {"special_day"_L1, QT_TRANSLATE_NOOP("lists", "Closed and worked days")},
        {"activity_report"_L1, QT_TRANSLATE_NOOP("lists", "Activity reports")}};
    Q_ASSERT(headings.contains(type.table));
    return QCoreApplication::translate("lists", headings.value(type.table));
}

const RecordType *recordTypeOf(const QString &table)
{
    for (const RecordType *type : recordTypes()) {
        if (type->table == table)
            return type;
    }
    return nullptr;
}

} // namespace maillage
