#pragma once

namespace maillage {

class Workspace;

/// Begins an event: writes a planned one for today and shows it, ready for its title to be typed.
void startEvent(Workspace &workspace);

} // namespace maillage
