#pragma once

#include "models/domain/planedits.h"

#include <optional>

namespace maillage {

/// Tasks on the clipboard. For spreadsheets and mails they are tab-separated lines with a heading: title, when in people's
/// words, first and last day of the schedule, days, who, percent. Between plans they are a record that keeps everything.
QString taskTable(const plan::CopiedPlan &copied, const Schedule &schedule);

/// What a spreadsheet gives: with a heading by its words (French or English), else the title first and then days, times and
/// numbers as they are understood. A title that is moved in by spaces is part of the one above. Throws a Failure where there
/// is no title, or too many.
plan::CopiedPlan readTaskTable(const QString &text);

QByteArray taskRecord(const plan::CopiedPlan &copied);
/// Nothing where it is no such record.
std::optional<plan::CopiedPlan> readTaskRecord(const QByteArray &bytes);

} // namespace maillage
