#pragma once

#include "models/domain/schedulepass.h"

namespace maillage {

/// Says of a plan whose days are worked out what stands in its way: what waits in vain, what is over too late, what is not
/// where its words or its constraint put it. Each sentence names the end that matters and what is really late.
void judgeSchedule(SchedulePass &pass);

} // namespace maillage
