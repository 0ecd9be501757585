#include "views/print/charts.h"

#include "views/print/measure.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace maillage::print {

namespace {

template<typename Paint>
QImage drawn(qreal width, qreal height, int dotsPerInch, Paint paint)
{
    const qreal scale = qreal(dotsPerInch) / resolution;
    QImage image(int(std::ceil(width * scale)), int(std::ceil(height * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(int(dotsPerInch / 0.0254));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paint(painter, QRectF(0, 0, width, height));
    return image;
}

} // namespace

QImage barsImage(const report::BarChart &chart, qreal width, int dotsPerInch)
{
    return drawn(width, barsHeight(chart, width), dotsPerInch, [&](QPainter &painter, const QRectF &area) { paintBars(painter, area, chart); });
}

QImage timelineImage(const report::Timeline &timeline, qreal width, int dotsPerInch)
{
    return drawn(width, timelineHeight(timeline, width), dotsPerInch, [&](QPainter &painter, const QRectF &area) { paintTimeline(painter, area, timeline); });
}

QImage photo(const QByteArray &data, QSize most)
{
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    // Formats that can name other files (SVG) are not read.
    if (!QByteArrayList{"png", "jpeg", "jpg", "gif", "bmp", "webp"}.contains(reader.format()))
        return {};
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize bounds = turned ? most.transposed() : most;
    if (const QSize size = reader.size(); size.width() > bounds.width() || size.height() > bounds.height())
        reader.setScaledSize(size.scaled(bounds, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace maillage::print
