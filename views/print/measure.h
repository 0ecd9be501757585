#pragma once

#include "models/report/blocks.h"
#include "views/shell/theme.h"

#include <QFont>
#include <QMarginsF>
#include <QSizeF>

/// Lengths, fonts and colours of a printed page. Lengths are tenths of a CSS pixel (960 to an inch): fine enough to
/// lay text out without any device, and the same on every screen.
namespace maillage::print {

inline constexpr qreal px = 10;
inline constexpr qreal mm = 960 / 25.4;
inline constexpr int resolution = 960;

inline QSizeF page() { return {210 * mm, 297 * mm}; }
inline QMarginsF margins() { return {66 * px, 64 * px, 66 * px, 84 * px}; }
inline qreal contentWidth() { return page().width() - margins().left() - margins().right(); }

inline constexpr qreal titleSize = 25 * px;
inline constexpr qreal headingSize = 16 * px;
inline constexpr qreal bodySize = 13 * px;
inline constexpr qreal smallSize = 11.5 * px;
inline constexpr qreal tinySize = 10 * px;

inline QFont font(qreal size, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(int(size));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

inline const ColorTheme &colours() { return ColorTheme::light(); }
/// The ground of the key figure cards.
inline QColor cardGround() { return QColor(0xf2f6f5); }

} // namespace maillage::print
