#pragma once

#include "models/report/blocks.h"

#include <QImage>
#include <QRectF>

class QPainter;

/// The drawings of a report on any painter, in the lengths of measure.h: vector in a PDF, pixels in the pictures
/// that ODT and HTML take. Labels never lie on one another.
namespace maillage::print {

void paintBars(QPainter &painter, const QRectF &area, const report::BarChart &chart);
qreal barsHeight(const report::BarChart &chart, qreal width);

void paintTimeline(QPainter &painter, const QRectF &area, const report::Timeline &timeline);
qreal timelineHeight(const report::Timeline &timeline, qreal width);

/// The same as pictures for a given width, so many dots to the inch.
QImage barsImage(const report::BarChart &chart, qreal width, int dotsPerInch);
QImage timelineImage(const report::Timeline &timeline, qreal width, int dotsPerInch);

/// An attached photo, upright and no larger than the given size in dots; null when it is none of the kinds that
/// are safe to read.
QImage photo(const QByteArray &data, QSize most);

} // namespace maillage::print
