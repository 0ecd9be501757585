#pragma once

#include "models/domain/schedule.h"
#include "models/exchange/tablewriter.h"

namespace maillage {

class Store;

/// The dates of every task as they were worked out: id, key, title, action, start, end, days (working days), slack, critical,
/// moved, progress, and what stands in the way. An open end has no day.
void exportSchedule(const Store &store, TableFormat format, const TableWriter::Sink &sink);

} // namespace maillage
