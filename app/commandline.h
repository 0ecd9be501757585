#pragma once

#include <QStringList>

namespace maillage {

/// Whether the words given to the program ask for its window: none, or a file to open. A command needs none; neither does what
/// is refused at once: a word that is no command with more words after it, and a window where there is no display.
bool needsWindow(const QStringList &words, bool hasDisplay);

/// Why there is no window although one was asked for, and what can be done.
QString noDisplaySentence();

/// Does what the words after the program's name ask for, without a window, and gives the exit code: 0 done,
/// 1 refused with a sentence on standard error and nothing changed, 2 wrong usage. Needs an application object.
int runCommandLine(QStringList arguments);

} // namespace maillage
