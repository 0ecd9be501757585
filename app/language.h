#pragma once

#include <QString>

namespace maillage {

/// Has the program speak French ("fr") or English ("en"), its dates and numbers with it. An empty language follows
/// the system: French where the system is French, English everywhere else. To be called once the application exists.
void speak(const QString &language = {});

} // namespace maillage
