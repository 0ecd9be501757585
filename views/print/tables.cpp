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

/// What every piece of a table shares when it is painted.
struct Frame
{
    qreal width;
    std::vector<qreal> columns; // their widths
    bool forHandwriting;

    void paint(QPainter &painter, QPointF at, qreal height, const QColor &colour, bool header) const
    {
        painter.setPen(QPen(forHandwriting ? colours().neutralSoft : colour, px));
        painter.drawLine(at + QPointF(0, height), at + QPointF(width, height));
        if (!forHandwriting || header)
            return;
        qreal x = at.x();
        for (size_t i = 0; i <= columns.size(); ++i) {
            painter.drawLine(QPointF(x, at.y()), QPointF(x, at.y() + height));
            x += i < columns.size() ? columns[i] : 0;
        }
    }
};

} // namespace

/// A table's columns, its cells as text boxes, and the pieces they make.
class TableComposition::Rows
{
public:
    Rows(const report::Table &table, qreal width)
        : m_table(table)
        , m_wholeWidth(width)
        , m_width(table.chart ? width - chartWidth - chartGap : width)
        , m_frame(std::make_shared<const Frame>(Frame{m_width, fitColumns(false), table.forHandwriting}))
    {
    }

    bool addNext(Pieces &pieces)
    {
        if (m_table.columns.empty() || m_isEnded)
            return false;
        if (!m_isBegun)
            begin(pieces);
        else if (m_next < m_table.rows.size())
            addNextRow(pieces);
        else
            end(pieces);
        return true;
    }

private:
    void begin(Pieces &pieces)
    {
        m_isBegun = true;
        m_begins = pieces.size();
        if (m_table.chart)
            pieces.push_back(chartPiece());
        if (m_table.header) {
            m_header = std::make_shared<Piece>(headerPiece());
            pieces.push_back(*m_header);
        }
    }

    void addNextRow(Pieces &pieces)
    {
        const size_t i = m_next++, count = m_table.rows.size();
        const bool joined = i + 1 < count && m_table.rows[i + 1].continues;
        addRow(pieces, m_table.rows[i], !joined);
        // Neither the first row nor the last stands alone on a page.
        const bool edge = count > 2 && (i == 0 || i + 2 == count);
        if (edge || (i + 1 < count && m_table.rows[i + 1].total))
            pieces.back().keepWithNext = true;
    }

    void end(Pieces &pieces)
    {
        m_isEnded = true;
        for (int i = 0; i < m_table.blankRows; ++i) {
            addRow(pieces, {}, true);
            pieces.back().fillsPage = i + 1 == m_table.blankRows && m_table.forHandwriting;
        }
        if (m_table.forHandwriting && pieces.size() > m_begins)
            pieces[m_begins].before = 14 * px;
        if (m_table.chart)
            keepWithChart(pieces);
    }

    /// The chart hangs from a piece without height and the table stands beside it, so both stay on one page.
    Piece chartPiece() const
    {
        Piece beside;
        beside.keepWithNext = true;
        beside.paint = [chart = *m_table.chart, height = chartHeight(), width = m_wholeWidth](QPainter &painter, QPointF at) {
            paintBars(painter, {at.x() + width - chartWidth, at.y() + 4 * px, chartWidth, height}, chart);
        };
        return beside;
    }

    void keepWithChart(Pieces &pieces) const
    {
        qreal tableHeight = 0;
        for (size_t i = m_begins; i < pieces.size(); ++i) {
            tableHeight += pieces[i].height + pieces[i].before;
            pieces[i].keepWithNext = true;
        }
        Piece rest;
        rest.height = std::max(0.0, chartHeight() + 4 * px - tableHeight);
        pieces.push_back(std::move(rest));
    }

    qreal chartHeight() const { return barsHeight(*m_table.chart, chartWidth); }

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

    std::vector<qreal> fitColumns(bool titlesWrap) const
    {
        std::vector<qreal> widths;
        qreal fixed = 0, weights = 0;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            widths.push_back(m_table.columns[i].weight > 0 ? 0 : fittedWidth(i, titlesWrap));
            fixed += widths.back();
            weights += m_table.columns[i].weight;
        }
        // Long titles of narrow columns leave no room to the names.
        if (!titlesWrap && weights > 0 && m_width - fixed < m_width * leastForWords)
            return fitColumns(true);
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns[i].weight > 0)
                widths[i] = (m_width - fixed) * m_table.columns[i].weight / weights;
        }
        return widths;
    }

    Qt::Alignment alignment(size_t column) const { return m_table.columns[column].number ? Qt::AlignRight : Qt::AlignLeft; }

    Piece headerPiece() const
    {
        std::vector<TextBox> boxes;
        int lines = 1;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            boxes.emplace_back(titleOf(i), font(smallSize, QFont::Medium), colours().textSoft, m_frame->columns[i] - 2 * inset, alignment(i), 1.3);
            lines = std::max(lines, boxes.back().lineCount());
        }
        Piece piece;
        piece.height = lines * boxes.front().lineHeight() + 11 * px;
        piece.keepWithNext = true;
        piece.paint = [frame = m_frame, boxes, height = piece.height](QPainter &painter, QPointF at) {
            qreal x = at.x();
            for (size_t i = 0; i < boxes.size(); ++i) {
                boxes[i].paint(painter, {x + inset, at.y() + height - 5 * px - boxes[i].height()});
                x += frame->columns[i];
            }
            frame->paint(painter, at, height, colours().neutralSoft, true);
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
                cells[i].emplace_back(paragraph.text, fontOf(paragraph.style), colour, m_frame->columns[i] - 2 * inset, alignment(i));
            }
        }
        return cells;
    }

    /// A closed row has its line below. All its cells begin on one line.
    void addRow(Pieces &pieces, const report::Row &row, bool closed)
    {
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
        piece.paint = [frame = m_frame, cells, closed, above = (piece.height - lines * lineHeight()) / 2, height = piece.height](QPainter &painter, QPointF at) {
            qreal x = at.x();
            for (size_t i = 0; i < cells.size(); ++i) {
                qreal y = at.y() + above;
                for (const TextBox &box : cells[i]) {
                    box.paint(painter, {x + inset, y});
                    y += box.height();
                }
                x += frame->columns[i];
            }
            if (closed)
                frame->paint(painter, at, height, colours().line, false);
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
            piece.paint = [frame = m_frame, row = rows[r], first, last, closed, height = piece.height](QPainter &painter, QPointF at) {
                for (const Line &line : row) {
                    qreal x = at.x() + inset;
                    for (size_t i = 0; i < line.column; ++i)
                        x += frame->columns[i];
                    line.box.paintLine(painter, line.line, {x, at.y() + (first ? rowPadding : 0)});
                }
                if (last && closed)
                    frame->paint(painter, at, height, colours().line, false);
            };
            pieces.push_back(std::move(piece));
        }
    }

    static qreal lineHeight() { return font(bodySize).pixelSize() * 1.46; }

    const report::Table &m_table;
    qreal m_wholeWidth;
    qreal m_width; // beside its chart
    std::shared_ptr<const Frame> m_frame;
    std::shared_ptr<Piece> m_header;
    bool m_isBegun = false;
    bool m_isEnded = false;
    size_t m_begins = 0;
    size_t m_next = 0;
};

TableComposition::TableComposition(const report::Table &table, qreal width)
    : m_rows(std::make_unique<Rows>(table, width))
{
}

TableComposition::~TableComposition() = default;

bool TableComposition::addNext(Pieces &pieces)
{
    return m_rows->addNext(pieces);
}

} // namespace maillage::print
