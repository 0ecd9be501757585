#pragma once

#include "models/exchange/csv.h"

namespace maillage {

/// Whether a file is an iCalendar file, by how it begins.
bool isICalendar(const QByteArray &bytes);

/// The school holidays in a calendar as the Ministry of National Education publishes it, for one zone or several, as
/// rows of the register school-holidays. There, one zone's holidays may be cut into parts ("Zones A/B", then "Zone A"):
/// they are put together again. The day on which something ends does not belong to it. Zones are named in the summary
/// or the place, or follow from the academies named there, or from the name of the calendar. What is no school holiday
/// of a zone (Corsica, teachers' days, the beginning of a summer without an end) is passed over. Throws a Failure when
/// the file cannot be read or holds none.
csv::Table schoolCalendar(const QByteArray &ics);

} // namespace maillage
