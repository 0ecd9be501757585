#include "views/gantt/ganttlegend.h"

#include "views/widgets/card.h"

#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int most = 8; // what one row holds

QPixmap swatch(const QColor &colour, qreal ratio)
{
    QPixmap pixmap(QSize(12, 12) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 1, 12, 10), 3, 3);
    return pixmap;
}

} // namespace

void fillLegend(QWidget *row, const GanttLook &look, const PlanTree &plan)
{
    auto *layout = static_cast<QHBoxLayout *>(row->layout());
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QImage none(1, 1, QImage::Format_ARGB32);
    QPainter painter(&none);
    const auto entries = GanttPainter(painter, look, plan).legend();
    for (const auto &[colour, meaning] : entries.mid(0, most)) {
        auto *sign = new QLabel(row);
        sign->setPixmap(swatch(colour, row->devicePixelRatioF()));
        layout->addWidget(sign);
        QLabel *label = plainLabel(row->fontMetrics().elidedText(meaning, Qt::ElideRight, 180), "soft", row);
        label->setToolTip(meaning.toHtmlEscaped());
        layout->addWidget(label);
        layout->addSpacing(8);
    }
    if (entries.size() > most)
        layout->addWidget(plainLabel(u"…"_s, "soft", row));
    layout->addStretch(1);
    row->setVisible(!entries.isEmpty());
}

} // namespace maillage
