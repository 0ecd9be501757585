#include "views/charts/drawing.h"

#include "views/print/measure.h"

#include <QFontInfo>
#include <QFontMetricsF>

namespace maillage {

namespace {
constexpr qreal smallness = 0.88;
constexpr int fileTextSize = 13; // CSS pixels
} // namespace

QFont ChartLook::small() const
{
    QFont smaller = font;
    smaller.setPixelSize(std::max(9, qRound(font.pixelSize() * smallness)));
    return smaller;
}

qreal ChartLook::line() const
{
    return std::ceil(QFontMetricsF(small()).height());
}

ChartLook ChartLook::onScreen(const QFont &font)
{
    QFont sized = font;
    sized.setPixelSize(QFontInfo(font).pixelSize());
    return {&ColorTheme::current(), sized};
}

ChartLook ChartLook::forFiles()
{
    return {&ColorTheme::light(), print::font(fileTextSize)};
}

} // namespace maillage
