#pragma once

#include <QString>

namespace maillage {

/// What was found in a file or in a field, for a sentence that quotes it: its first line, at most 80 characters of it, and an
/// ellipsis where something was left out. Whatever is quoted goes through here: a cell may hold a whole book.
QString oneLine(const QString &found);

} // namespace maillage
