#pragma once

/// Makes the files inside the program readable (`:/sql`, `:/calendars`…); they are part of a static library, which does
/// not do so by itself. Calling it again does nothing. In the global namespace, as Q_INIT_RESOURCE wants it.
void initMaillageResources();
