#pragma once

#include <QLatin1StringView>
#include <QtGlobal>

namespace maillage {

/// Where one is in the window: a page by its name, and what it shows (0: nothing in particular).
struct Place
{
    QLatin1StringView page;
    qint64 id = 0;

    bool operator==(const Place &) const = default;
};

} // namespace maillage
