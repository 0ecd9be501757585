#include "views/charts/legend.h"

#include <QFontMetricsF>

#include <array>

namespace maillage {

SeriesLook SeriesLook::bar(const ColorTheme &theme, int place, int count)
{
    if (count == 1)
        return {theme.main};
    const std::array looks{SeriesLook{theme.neutralSoft}, SeriesLook{theme.main}, SeriesLook{theme.attention, Qt::BDiagPattern}};
    return looks[size_t(place) % looks.size()];
}

SeriesLook SeriesLook::rate(const ColorTheme &theme, int place)
{
    const std::array looks{SeriesLook{theme.main, Qt::SolidPattern, Shape::Circle}, SeriesLook{theme.attention, Qt::SolidPattern, Shape::Square, true},
                           SeriesLook{theme.plum, Qt::SolidPattern, Shape::Diamond}};
    return looks[size_t(place) % looks.size()];
}

void paintBar(QPainter &painter, const QRectF &bar, const SeriesLook &look, const ColorTheme &theme)
{
    if (bar.width() <= 0 || bar.height() <= 0)
        return;
    const bool pale = look.color == theme.neutralSoft;
    const bool textured = look.texture != Qt::SolidPattern;
    painter.setPen(pale || textured ? QPen(pale ? theme.textSoft : look.color, 0.8) : QPen(Qt::NoPen));
    const qreal radius = std::min({2.0, bar.width() / 2, bar.height() / 2});
    painter.setBrush(textured ? theme.card : look.color);
    painter.drawRoundedRect(bar, radius, radius);
    if (!textured)
        return;
    // Hatched with lines and not with a brush: a brush has the grain of the device, and not every file format knows it.
    painter.save();
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.setPen(QPen(look.color, 1.2));
    for (qreal x = bar.left() - bar.height(); x < bar.right(); x += 4.5)
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    painter.restore();
}

void paintPoint(QPainter &painter, const QPointF &at, qreal radius, const SeriesLook &look, const ColorTheme &theme)
{
    painter.setPen(QPen(look.color, 2));
    painter.setBrush(theme.card);
    switch (look.shape) {
    case SeriesLook::Shape::Square: painter.drawRect(QRectF(at.x() - radius * 0.85, at.y() - radius * 0.85, radius * 1.7, radius * 1.7)); break;
    case SeriesLook::Shape::Diamond:
        painter.drawPolygon(QPolygonF({at + QPointF(0, -radius * 1.2), at + QPointF(radius * 1.2, 0), at + QPointF(0, radius * 1.2), at + QPointF(-radius * 1.2, 0)}));
        break;
    default: painter.drawEllipse(at, radius, radius);
    }
}

void paintLegend(QPainter &painter, const QRectF &area, const std::vector<LegendEntry> &entries, const ChartLook &look)
{
    const QFontMetricsF metrics(look.small());
    const qreal sample = look.line() * 0.75;
    qreal x = area.left();
    for (const LegendEntry &entry : entries) {
        const qreal middle = area.center().y();
        const qreal wide = entry.line ? sample * 2 : sample;
        if (x + wide > area.right())
            return;
        if (entry.line) {
            painter.setPen(QPen(entry.look.color, 2, entry.look.dashed ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(QPointF(x, middle), QPointF(x + wide, middle));
            if (entry.look.shape != SeriesLook::Shape::Bar)
                paintPoint(painter, {x + wide / 2, middle}, sample * 0.33, entry.look, *look.theme);
        } else {
            paintBar(painter, QRectF(x, middle - sample / 2, sample, sample), entry.look, *look.theme);
        }
        x += wide + 6;
        const qreal width = metrics.horizontalAdvance(entry.name) + 1;
        paintText(painter, QRectF(x, area.top(), std::min(width, area.right() - x), area.height()), Qt::AlignLeft | Qt::AlignVCenter, entry.name,
                  look.small(), look.theme->textSoft);
        x += width + 18;
    }
}

void paintText(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(area, int(alignment) | Qt::TextSingleLine, QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width() + 1));
}

void paintClearText(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &text, const ChartLook &look, const QColor &color)
{
    const QFontMetricsF metrics(look.small());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width() + 1);
    const QRectF bounds = metrics.boundingRect(area, int(alignment) | Qt::TextSingleLine, shown);
    painter.fillRect(bounds.adjusted(-2, 0, 2, 0), look.theme->card);
    paintText(painter, area, alignment, text, look.small(), color);
}

} // namespace maillage
