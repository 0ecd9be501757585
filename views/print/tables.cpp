#include "views/print/pieces.h"

#include "views/print/charts.h"
#include "views/print/measure.h"
#include "views/print/textbox.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace maillage::print {

namespace {

constexpr qreal inset = 6 * px;
constexpr qreal rowPadding = 5 * px;
constexpr qreal chartWidth = 172 * px;
constexpr qreal chartGap = 12 * px;
constexpr qreal handwritingRow = 10.5 * mm;
constexpr int mostLinesCentred = 3;   // above, a row is read from its top
constexpr int mostLinesWhole = 14;    // above, a row may go over to the next page
constexpr qreal leastForWords = 0.4; // of the table, for the columns that are not
constexpr qreal widestFitted = 0.26;  // of the table, for a column as wide as its content

using CellBoxes = std::vector<TextBox>;

int linesOf(const CellBoxes &boxes)
{
    int lines = 0;
    for (const TextBox &box : boxes)
        lines += box.lineCount();
    return lines;
}

/// A table's columns, its cells as text boxes, and the pieces they make.
class TableComposer
{
public:
    TableComposer(const report::Table &table, qreal width)
        : m_table(table)
        , m_width(width)
    {
        fitColumns();
    }

    void compose(Pieces &pieces)
    {
        if (m_table.header)
            m_header = std::make_shared<Piece>(headerPiece());
        const size_t first = pieces.size();
        if (m_header)
            pieces.push_back(*m_header);
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            const bool joined = i + 1 < m_table.rows.size() && m_table.rows[i + 1].continues;
            addRow(pieces, m_table.rows[i], !joined);
            // Neither the first row nor the last stands alone on a page.
            const bool edge = m_table.rows.size() > 2 && (i == 0 || i + 2 == m_table.rows.size());
            if (edge || (i + 1 < m_table.rows.size() && m_table.rows[i + 1].total))
                pieces.back().keepWithNext = true;
        }
        for (int i = 0; i < m_table.blankRows; ++i) {
            addRow(pieces, {}, true);
            pieces.back().fillsPage = i + 1 == m_table.blankRows && m_table.forHandwriting;
        }
        if (m_table.forHandwriting && pieces.size() > first)
            pieces[first].before = 14 * px;
    }

private:
    QFont fontOf(report::TextStyle style) const { return font(bodySize, style == report::TextStyle::Strong ? QFont::Bold : QFont::Normal); }

    /// A sign of division does not stand on a line of its own.
    QString titleOf(size_t column) const
    {
        QString title = m_table.columns[column].title;
        return title.replace(u" ÷"_s, u"\u00a0÷"_s);
    }

    qreal fittedWidth(size_t column, bool titleWraps) const
    {
        const QString title = titleOf(column);
        qreal widest = 0;
        for (const QString &part : titleWraps ? title.split(u' ') : QStringList{title})
            widest = std::max(widest, TextBox(part, font(smallSize, QFont::Medium), {}, m_width * widestFitted - 2 * inset).naturalWidth());
        constexpr size_t mostMeasured = 200;
        for (size_t row = 0; row < std::min(m_table.rows.size(), mostMeasured); ++row) {
            if (column >= m_table.rows[row].cells.size())
                continue;
            for (const auto &paragraph : m_table.rows[row].cells[column])
                widest = std::max(widest, TextBox(paragraph.text, fontOf(paragraph.style), {}, m_width * widestFitted - 2 * inset).naturalWidth());
        }
        return widest + 2 * inset + 2;
    }

    void fitColumns(bool titlesWrap = false)
    {
        m_widths.clear();
        qreal fixed = 0, weights = 0;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            m_widths.push_back(m_table.columns[i].weight > 0 ? 0 : fittedWidth(i, titlesWrap));
            fixed += m_widths.back();
            weights += m_table.columns[i].weight;
        }
        // Long titles of narrow columns leave no room to the names.
        if (!titlesWrap && weights > 0 && m_width - fixed < m_width * leastForWords)
            return fitColumns(true);
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns[i].weight > 0)
                m_widths[i] = (m_width - fixed) * m_table.columns[i].weight / weights;
        }
    }

    Qt::Alignment alignment(size_t column) const { return m_table.columns[column].number ? Qt::AlignRight : Qt::AlignLeft; }

    Piece headerPiece() const
    {
        std::vector<TextBox> boxes;
        int lines = 1;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            boxes.emplace_back(titleOf(i), font(smallSize, QFont::Medium), colours().textSoft, m_widths[i] - 2 * inset, alignment(i), 1.3);
            lines = std::max(lines, boxes.back().lineCount());
        }
        Piece piece;
        piece.height = lines * boxes.front().lineHeight() + 11 * px;
        piece.keepWithNext = true;
        piece.paint = [*this, boxes, height = piece.height](QPainter &painter, QPointF at) {
            qreal x = at.x();
            for (size_t i = 0; i < boxes.size(); ++i) {
                boxes[i].paint(painter, {x + inset, at.y() + height - 5 * px - boxes[i].height()});
                x += m_widths[i];
            }
            paintFrame(painter, at, height, colours().neutralSoft, true);
        };
        return piece;
    }

    std::vector<CellBoxes> boxesOf(const report::Row &row) const
    {
        std::vector<CellBoxes> cells(m_table.columns.size());
        for (size_t i = 0; i < std::min(cells.size(), row.cells.size()); ++i) {
            for (const auto &paragraph : row.cells[i]) {
                if (paragraph.text.isEmpty())
                    continue;
                const QColor colour = paragraph.style == report::TextStyle::Soft ? colours().textSoft : colours().text;
                cells[i].emplace_back(paragraph.text, fontOf(paragraph.style), colour, m_widths[i] - 2 * inset, alignment(i));
            }
        }
        return cells;
    }

    /// A closed row has its line below; rows that belong together are set from the top.
    void addRow(Pieces &pieces, const report::Row &row, bool closed)
    {
        const bool centred = closed && !row.continues;
        const std::vector<CellBoxes> cells = boxesOf(row);
        int lines = 1;
        for (const CellBoxes &cell : cells)
            lines = std::max(lines, linesOf(cell));
        if (lines > mostLinesWhole) {
            addByLines(pieces, cells, lines, closed);
            return;
        }
        Piece piece;
        piece.header = m_header;
        piece.height = lines * lineHeight() + (m_table.header ? 2 : 1.2) * rowPadding;
        if (m_table.forHandwriting)
            piece.height = std::max(piece.height, handwritingRow);
        piece.paint = [*this, cells, closed, centred = centred && lines <= mostLinesCentred, height = piece.height](QPainter &painter, QPointF at) {
            qreal x = at.x();
            for (size_t i = 0; i < cells.size(); ++i) {
                const qreal space = centred ? height - linesOf(cells[i]) * lineHeight() : 2 * rowPadding;
                qreal y = at.y() + space / 2;
                for (const TextBox &box : cells[i]) {
                    box.paint(painter, {x + inset, y});
                    y += box.height();
                }
                x += m_widths[i];
            }
            if (closed)
                paintFrame(painter, at, height, colours().line, false);
        };
        pieces.push_back(std::move(piece));
    }

    /// A row too long to stay whole: one piece a line, so that it goes over the page like a paragraph.
    void addByLines(Pieces &pieces, const std::vector<CellBoxes> &cells, int lines, bool closed)
    {
        struct Line
        {
            size_t column;
            TextBox box;
            int line;
        };
        std::vector<std::vector<Line>> rows(static_cast<size_t>(lines));
        for (size_t i = 0; i < cells.size(); ++i) {
            size_t at = 0;
            for (const TextBox &box : cells[i]) {
                for (int line = 0; line < box.lineCount(); ++line)
                    rows[at++].push_back({i, box, line});
            }
        }
        for (size_t r = 0; r < rows.size(); ++r) {
            const bool first = r == 0, last = r + 1 == rows.size();
            Piece piece;
            piece.header = m_header;
            piece.height = lineHeight() + (first || last ? rowPadding : 0);
            piece.keepWithNext = r < 2 || r + 2 == rows.size();
            piece.paint = [*this, row = rows[r], first, last, closed, height = piece.height](QPainter &painter, QPointF at) {
                for (const Line &line : row) {
                    qreal x = at.x() + inset;
                    for (size_t i = 0; i < line.column; ++i)
                        x += m_widths[i];
                    line.box.paintLine(painter, line.line, {x, at.y() + (first ? rowPadding : 0)});
                }
                if (last && closed)
                    paintFrame(painter, at, height, colours().line, false);
            };
            pieces.push_back(std::move(piece));
        }
    }

    void paintFrame(QPainter &painter, QPointF at, qreal height, const QColor &colour, bool header) const
    {
        painter.setPen(QPen(m_table.forHandwriting ? colours().neutralSoft : colour, px));
        painter.drawLine(at + QPointF(0, height), at + QPointF(m_width, height));
        if (!m_table.forHandwriting || header)
            return;
        qreal x = at.x();
        for (size_t i = 0; i <= m_widths.size(); ++i) {
            painter.drawLine(QPointF(x, at.y()), QPointF(x, at.y() + height));
            x += i < m_widths.size() ? m_widths[i] : 0;
        }
    }

    static qreal lineHeight() { return font(bodySize).pixelSize() * 1.46; }

    report::Table m_table;
    qreal m_width;
    std::vector<qreal> m_widths;
    std::shared_ptr<Piece> m_header;
};

} // namespace

void composeTable(Pieces &pieces, const report::Table &table, qreal width)
{
    if (table.columns.empty())
        return;
    const size_t first = pieces.size();
    if (!table.chart) {
        TableComposer(table, width).compose(pieces);
        return;
    }
    // The chart hangs from a piece without height and the table stands beside it, so both stay on one page.
    Piece beside;
    const qreal height = barsHeight(*table.chart, chartWidth);
    beside.keepWithNext = true;
    beside.paint = [chart = *table.chart, height, width](QPainter &painter, QPointF at) {
        paintBars(painter, {at.x() + width - chartWidth, at.y() + 4 * px, chartWidth, height}, chart);
    };
    pieces.push_back(std::move(beside));
    TableComposer(table, width - chartWidth - chartGap).compose(pieces);
    qreal tableHeight = 0;
    for (size_t i = first; i < pieces.size(); ++i) {
        tableHeight += pieces[i].height + pieces[i].before;
        pieces[i].keepWithNext = true;
    }
    Piece rest;
    rest.height = std::max(0.0, height + 4 * px - tableHeight);
    pieces.push_back(std::move(rest));
}

} // namespace maillage::print
