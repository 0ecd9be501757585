#pragma once

#include <QByteArray>
#include <QString>

namespace maillage {

/// Reads a file that somebody chose, dropped or named, whole. Only a regular file is read: a pipe would wait for ever and a
/// device never end. It is read in pieces, and refused with a Failure before it takes more memory than it may: when it is
/// larger than `largest` bytes (`tooLarge` says so, with %1 for its name), or when a line is longer than `longestLine` bytes,
/// if that is given.
QByteArray readRegularFile(const QString &path, qint64 largest, const QString &tooLarge, qint64 longestLine = 0);

} // namespace maillage
