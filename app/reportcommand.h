#pragma once

#include <QStringList>

namespace maillage {

/// `maillage report …` without a window: prints one report of a network file to a PDF, ODT or HTML file. It needs a
/// QGuiApplication and the language already set; `arguments` are those after "report". Answers the exit code:
/// 0 done, 1 refused with a sentence on standard error, 2 wrong usage.
int runReport(const QStringList &arguments);

} // namespace maillage
