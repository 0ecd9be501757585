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

const RecordType *recordTypeOf(const QString &table)
{
    for (const RecordType *type : recordTypes()) {
        if (type->table == table)
            return type;
    }
    return nullptr;
}

} // namespace maillage
