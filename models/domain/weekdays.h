#pragma once

#include <QString>

#include <array>
#include <optional>

/// Weekdays as a file holds them, by number from Monday (1) to Sunday (7) and in order: "12345". Which days a task takes is
/// said in the same way, or as nothing (the organisation's working days) or "all" (every day).
namespace maillage::weekdays {

inline constexpr QLatin1StringView all{"all"};

/// By day of the week less one. Words that are none of the above name no day.
std::array<bool, 7> read(const QString &days);
QString written(const std::array<bool, 7> &days);
/// "lun., mar. et sam."; "every day" and "working days" for those.
QString label(const QString &days);
/// What somebody typed ("samedi et dimanche", "all days", "lundi–vendredi", "67"); nothing where it is no such thing.
std::optional<QString> fromWords(const QString &typed);
/// Whether a file may hold it for a task.
bool isSound(const QString &days);

} // namespace maillage::weekdays
