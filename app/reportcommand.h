#pragma once

#include <QStringList>

/// Writes a report from the command line: `arguments` are the words after `maillage report`. Gives the exit code.
int runReport(const QStringList &arguments);
