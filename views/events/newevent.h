#pragma once

#include <QtGlobal>

namespace maillage {

class Workspace;

// Each writes a planned event and shows it.

/// For today, ready for its title to be typed.
void startEvent(Workspace &workspace, qint64);
/// Like the event with that id, on the next day that fits (see eventLike).
void startEventLike(Workspace &workspace, qint64 id);
/// The next one of the series with that id: like its last, or a first one.
void startNextOfSeries(Workspace &workspace, qint64 id);

} // namespace maillage
