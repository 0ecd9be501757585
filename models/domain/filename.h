#pragma once

#include <QString>

/// Names that come from a file somebody else may have made, in a shape that can neither lead anywhere nor pass for another.
namespace maillage {

/// A name for a file that lies in whatever folder is chosen: without folders, without characters that are not seen or turn the
/// others around, not hidden, not empty, and short enough for every disk. Its ending stays.
QString safeFileName(const QString &name);

/// A text without the characters that turn the reading direction of what follows ("gnp.exe" shown as "exe.png").
QString inOneDirection(const QString &text);

} // namespace maillage
