#pragma once

#include "views/shell/finder.h"

class QMenuBar;

namespace maillage {

class Page;

/// What the Finder offers besides the content of the file: every action of the menus and of the page that is shown, so
/// that a new command is found without being listed a second time.
namespace findercommands {

/// An action whose object name begins so leads to a page; the rest of the name is its icon.
inline constexpr QLatin1StringView pagePrefix("page-");

QList<Finder::Command> all(const QMenuBar &menus, const Page *page);

} // namespace findercommands
} // namespace maillage
