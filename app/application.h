#pragma once

namespace maillage {

/// The program with its window: opens the file that is named, else the start page. Gives the exit code.
int runWindow(int argc, char **argv);

} // namespace maillage
