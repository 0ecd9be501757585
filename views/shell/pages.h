#pragma once

#include "views/shell/mainwindow.h"

namespace maillage {

/// Every page of the program, in the order of the navigation: the one place that knows them all.
QList<PageEntry> allPages();

} // namespace maillage
