#pragma once

#include <QStringList>

namespace maillage {

/// Whether a first word given to the program is a command (or --help, --version) and not a file to open.
bool isCommand(const QString &word);

/// Does what the words after the program's name ask for, without a window, and gives the exit code: 0 done,
/// 1 refused with a sentence on standard error and nothing changed, 2 wrong usage. Needs an application object.
int runCommandLine(QStringList arguments);

} // namespace maillage
