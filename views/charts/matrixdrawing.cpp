#include "views/charts/matrixdrawing.h"

#include "models/domain/text.h"
#include "views/charts/legend.h"

#include <QFontMetricsF>

namespace maillage {

namespace {

using Cell = MatrixModel::Cell;

constexpr qreal matrixGap = 8;

class MatrixDrawing : public Drawing
{
public:
    MatrixDrawing(const MatrixModel &model, const ChartLook &look)
        : Drawing(look)
        , m_model(model)
        , m_rows(std::min(model.structureCount(), mostMatrixRows))
    {
    }

    qreal wishedHeight() const override { return head() + (m_rows + 1) * rowHeight() + m_look.line() * 2; }

    void arrange(const QSizeF &size) override
    {
        m_size = size;
        const QFontMetricsF metrics(m_look.small());
        m_names = metrics.horizontalAdvance(m_model.headerData(m_model.structureCount(), Qt::Vertical).toString()) + matrixGap;
        for (int row = 0; row < m_rows; ++row)
            m_names = std::max(m_names, metrics.horizontalAdvance(m_model.structureAt(row).subject) + matrixGap);
        m_names = std::min(m_names, size.width() * 0.3);
        m_width = std::min(56.0, (size.width() - m_names) / std::max(1, m_model.eventCount() + 1));
        m_spots.clear();
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_model.eventCount(); ++column)
                m_spots.push_back({cellArea(row, column), row, column, m_model.cellText(row, column)});
        }
    }

    void paint(QPainter &painter) override
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor soft = m_look.theme->textSoft;
        for (int column = 0; column <= m_model.eventCount(); ++column) {
            const QStringList lines = m_model.headerData(column, Qt::Horizontal).toString().split(u'\n');
            for (int i = 0; i < lines.size(); ++i)
                paintText(painter, QRectF(cellArea(0, column).left() - 4, i * m_look.line(), m_width + 8, m_look.line()), Qt::AlignCenter, lines.at(i), m_look.small(), soft);
        }
        for (int row = 0; row < m_rows; ++row) {
            paintText(painter, cellArea(row, -1), Qt::AlignLeft | Qt::AlignVCenter, m_model.structureAt(row).subject, m_look.small(), m_look.theme->text);
            for (int column = 0; column < m_model.eventCount(); ++column)
                paintMatrixCell(painter, cellArea(row, column), m_model.cell(row, column), m_look);
            paintText(painter, cellArea(row, m_model.eventCount()), Qt::AlignCenter, text::number(m_model.structureAt(row).numerator), m_look.small(), soft);
        }
        paintText(painter, cellArea(m_rows, -1), Qt::AlignLeft | Qt::AlignVCenter, m_model.headerData(m_model.structureCount(), Qt::Vertical).toString(), m_look.small(), soft);
        for (int column = 0; column < m_model.eventCount(); ++column)
            paintText(painter, cellArea(m_rows, column), Qt::AlignCenter, text::number(m_model.eventAt(column).numerator), m_look.small(), soft);
        paintMatrixLegend(painter, QRectF(0, cellArea(m_rows, 0).bottom() + m_look.line() * 0.4, m_size.width(), m_look.line() * 1.3), m_look);
        painter.restore();
    }

private:
    qreal head() const { return m_look.line() * 2 + 4; }
    qreal rowHeight() const { return m_look.line() * 1.35; }
    /// Column -1: the name.
    QRectF cellArea(int row, int column) const
    {
        const qreal y = head() + row * rowHeight();
        return column < 0 ? QRectF(0, y, m_names - matrixGap, rowHeight()) : QRectF(m_names + column * m_width, y, m_width, rowHeight());
    }

    const MatrixModel &m_model;
    int m_rows;
    QSizeF m_size;
    qreal m_names = 0;
    qreal m_width = 0;
};

} // namespace

void paintMatrixCell(QPainter &painter, const QRectF &area, Cell cell, const ChartLook &look)
{
    const ColorTheme &theme = *look.theme;
    const QRectF box = area.adjusted(2, 2, -2, -2);
    if (cell == Cell::Nothing || cell == Cell::NotMember)
        return; // an empty place: there was nobody to expect
    if (cell == Cell::AnnouncedAbsent) {
        paintBar(painter, box, {theme.attention, Qt::BDiagPattern}, theme);
    } else {
        painter.setPen(cell == Cell::Guest ? QPen(theme.main, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(cell == Cell::Present ? theme.main : cell == Cell::Guest ? theme.mainSoft : theme.line);
        painter.drawRoundedRect(box, 3, 3);
    }
    if (cell == Cell::Absent)
        return;
    const qreal radius = std::min(box.width(), box.height()) * 0.2;
    const QPointF middle = box.center();
    if (cell == Cell::AnnouncedAbsent) {
        painter.setPen(QPen(theme.text, 1.8));
        painter.drawLine(middle - QPointF(radius, radius), middle + QPointF(radius, radius));
        painter.drawLine(middle - QPointF(radius, -radius), middle + QPointF(radius, -radius));
    } else {
        painter.setPen(cell == Cell::Guest ? QPen(theme.main, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(cell == Cell::Guest ? Qt::transparent : theme.card);
        painter.drawEllipse(middle, radius, radius);
    }
}

void paintMatrixLegend(QPainter &painter, const QRectF &area, const ChartLook &look)
{
    const QFontMetricsF metrics(look.small());
    const qreal sample = area.height();
    qreal x = area.left();
    for (const Cell cell : {Cell::Present, Cell::Guest, Cell::AnnouncedAbsent, Cell::Absent, Cell::NotMember}) {
        const QString words = MatrixModel::words(cell);
        const qreal width = metrics.horizontalAdvance(words) + 1;
        if (x + sample > area.right())
            return;
        const QRectF box(x, area.top(), sample * 1.2, sample);
        if (cell == Cell::NotMember) {
            painter.setPen(QPen(look.theme->textSoft, 0.8, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 3, 3);
        }
        paintMatrixCell(painter, box, cell, look);
        x += sample * 1.2 + 4;
        paintText(painter, QRectF(x, area.top(), std::min(width, area.right() - x), area.height()), Qt::AlignLeft | Qt::AlignVCenter, words, look.small(), look.theme->textSoft);
        x += width + 16;
    }
}

std::unique_ptr<Drawing> matrixDrawing(const MatrixModel &model, const ChartLook &look)
{
    return std::make_unique<MatrixDrawing>(model, look);
}

} // namespace maillage
