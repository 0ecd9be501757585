#pragma once

#include <QColor>
#include <QIcon>

namespace maillage {

/// A symbolic icon of the program (Breeze, bundled in resources/icons), drawn in one colour so that it suits the
/// light and the dark theme alike. Without a colour it takes the theme's text colour.
QIcon icon(const QString &name, const QColor &color = {});

} // namespace maillage
