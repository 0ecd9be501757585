#include "views/print/pieces.h"

#include "views/print/charts.h"
#include "views/print/measure.h"
#include "views/print/textbox.h"

#include <QPainter>

namespace maillage::print {

namespace {

constexpr qreal paragraphSpace = 7 * px;
constexpr qreal blockSpace = 12 * px;

void hairline(QPainter &painter, QPointF from, qreal width, const QColor &colour)
{
    painter.setPen(QPen(colour, px));
    painter.drawLine(from, from + QPointF(width, 0));
}

/// One piece a line; neither the first nor the last line of a paragraph stands alone on a page.
void addLines(Pieces &pieces, const TextBox &box, qreal before, qreal indent = 0)
{
    for (int line = 0; line < box.lineCount(); ++line) {
        Piece piece;
        piece.height = box.lineHeight();
        piece.before = line == 0 ? before : 0;
        piece.keepWithNext = box.lineCount() > 1 && (line == 0 || line == box.lineCount() - 2);
        piece.paint = [box, line, indent](QPainter &painter, QPointF at) { box.paintLine(painter, line, at + QPointF(indent, 0)); };
        pieces.push_back(std::move(piece));
    }
}

} // namespace

class Composition::Composer
{
public:
    explicit Composer(report::Document document)
        : m_document(std::move(document))
    {
        const TextBox head(m_document.title, font(titleSize, QFont::Bold), colours().text, m_width, Qt::AlignLeft, 1.25);
        addLines(m_pieces, head, 0);
        if (!m_document.subtitle.isEmpty())
            addLines(m_pieces, TextBox(m_document.subtitle, font(bodySize), colours().textSoft, m_width), 6 * px);
    }

    bool addNext()
    {
        if (m_table) {
            if (m_table->addNext(m_pieces))
                return true;
            endTable();
        }
        if (m_next == m_document.blocks.size())
            return false;
        const report::Block &block = m_document.blocks[m_next++];
        std::visit(*this, block);
        m_opens = std::holds_alternative<report::KeyFigures>(block);
        m_afterHeading = std::holds_alternative<report::Heading>(block);
        return true;
    }

    Pieces takePieces() { return std::move(m_pieces); }

    report::Document takeDocument()
    {
        m_document.blocks.clear();
        return std::move(m_document);
    }

    void operator()(const report::Heading &heading)
    {
        const TextBox box(heading.text, font(heading.minor ? bodySize : headingSize, heading.minor ? QFont::DemiBold : QFont::Bold),
                          heading.minor ? colours().text : colours().main, m_width);
        Piece piece;
        piece.height = box.height() + (heading.minor ? 2 * px : 12 * px);
        piece.before = heading.minor ? 9 * px : 25 * px;
        piece.keepWithNext = true;
        piece.paint = [box, minor = heading.minor, width = m_width](QPainter &painter, QPointF at) {
            box.paint(painter, at);
            if (!minor)
                hairline(painter, at + QPointF(0, box.height() + 4 * px), width, colours().line);
        };
        m_pieces.push_back(std::move(piece));
    }

    void operator()(const report::Paragraph &paragraph)
    {
        const bool strong = paragraph.style == report::TextStyle::Strong;
        addLines(m_pieces,
                 TextBox(paragraph.text, font(bodySize, strong ? QFont::DemiBold : QFont::Normal),
                         paragraph.style == report::TextStyle::Soft ? colours().textSoft : colours().text, m_width),
                 m_opens ? 16 * px : paragraphSpace);
        if (m_afterHeading && !m_pieces.empty()) // a line or two over a table do not stay behind with their heading
            m_pieces.back().keepWithNext = true;
    }

    void operator()(const report::Bullets &bullets)
    {
        constexpr qreal indent = 16 * px;
        for (const QString &item : bullets.items) {
            const TextBox box(item, font(bodySize), colours().text, m_width - indent);
            const size_t first = m_pieces.size();
            addLines(m_pieces, box, 4 * px, indent);
            Piece &piece = m_pieces[first];
            piece.paint = [paint = piece.paint, height = box.lineHeight()](QPainter &painter, QPointF at) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(Qt::NoPen);
                painter.setBrush(colours().main);
                painter.drawEllipse(at + QPointF(5 * px, height / 2), 2 * px, 2 * px);
                paint(painter, at);
            };
        }
    }

    void operator()(const report::KeyFigures &figures)
    {
        if (figures.cards.empty())
            return;
        constexpr qreal gap = 10 * px, inset = 12 * px;
        const qreal count = qreal(figures.cards.size());
        const qreal width = (m_width - gap * (count - 1)) / count;
        std::vector<std::pair<TextBox, TextBox>> cards;
        qreal height = 0;
        for (const auto &card : figures.cards) {
            cards.emplace_back(TextBox(card.value, font(22 * px, QFont::Bold), colours().text, width - 2 * inset),
                               TextBox(card.label, font(12 * px), colours().textSoft, width - 2 * inset));
            height = std::max(height, cards.back().first.height() + cards.back().second.height() + 18 * px);
        }
        Piece piece;
        piece.height = height;
        piece.before = 17 * px;
        piece.paint = [cards, width, height](QPainter &painter, QPointF at) {
            painter.setRenderHint(QPainter::Antialiasing);
            for (const auto &[value, label] : cards) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(cardGround());
                painter.drawRoundedRect(QRectF(at, QSizeF(width, height)), 7 * px, 7 * px);
                value.paint(painter, at + QPointF(inset, 8 * px));
                label.paint(painter, at + QPointF(inset, 10 * px + value.height()));
                at.rx() += width + gap;
            }
        };
        m_pieces.push_back(std::move(piece));
    }

    void operator()(const report::Table &table)
    {
        m_table = std::make_unique<TableComposition>(table, m_width);
        m_tableBegins = m_pieces.size();
        m_spaceOverTable = m_afterHeading ? 0 : blockSpace;
    }

    void operator()(const report::BarChart &chart)
    {
        drawing(barsHeight(chart, m_width), [chart](QPainter &painter, const QRectF &area) { paintBars(painter, area, chart); });
    }

    void operator()(const report::Timeline &timeline)
    {
        drawing(timelineHeight(timeline, m_width), [timeline](QPainter &painter, const QRectF &area) { paintTimeline(painter, area, timeline); });
    }

    void operator()(const report::Pictures &pictures) { composePictures(m_pieces, pictures, m_width); }

    void operator()(const report::BlankLines &lines)
    {
        for (int i = 0; i < lines.count; ++i) {
            Piece piece;
            piece.height = 9 * mm;
            piece.paint = [width = m_width](QPainter &painter, QPointF at) { hairline(painter, at + QPointF(0, 9 * mm), width, colours().neutralSoft); };
            m_pieces.push_back(std::move(piece));
        }
    }

    void operator()(report::PageBreak)
    {
        Piece piece;
        piece.startsPage = true;
        m_pieces.push_back(std::move(piece));
    }

private:
    void endTable()
    {
        m_table.reset();
        if (m_pieces.size() > m_tableBegins)
            m_pieces[m_tableBegins].before = std::max(m_pieces[m_tableBegins].before, m_spaceOverTable);
    }

    void drawing(qreal height, std::function<void(QPainter &, const QRectF &)> paint)
    {
        Piece piece;
        piece.height = height;
        piece.before = 6 * px;
        piece.paint = [=, width = m_width](QPainter &painter, QPointF at) { paint(painter, QRectF(at, QSizeF(width, height))); };
        m_pieces.push_back(std::move(piece));
    }

    report::Document m_document;
    const qreal m_width = contentWidth();
    Pieces m_pieces;
    size_t m_next = 0;
    bool m_opens = true; // what follows begins the text
    bool m_afterHeading = false;
    std::unique_ptr<TableComposition> m_table; // while its rows are added
    size_t m_tableBegins = 0;
    qreal m_spaceOverTable = 0;
};

Composition::Composition(report::Document document)
    : m_composer(std::make_unique<Composer>(std::move(document)))
{
}

Composition::~Composition() = default;
Composition::Composition(Composition &&) noexcept = default;
Composition &Composition::operator=(Composition &&) noexcept = default;

bool Composition::addNext()
{
    return m_composer->addNext();
}

Pieces Composition::takePieces()
{
    return m_composer->takePieces();
}

report::Document Composition::takeDocument()
{
    return m_composer->takeDocument();
}

void composePictures(Pieces &pieces, const report::Pictures &pictures, qreal width)
{
    constexpr qreal gap = 12 * px;
    constexpr int dotsPerPx = 3; // 288 dots to the inch
    const qreal half = (width - gap) / 2;
    const bool alone = pictures.pictures.size() == 1;
    const QSizeF most = alone ? QSizeF(width, 420 * px) : QSizeF(half, 260 * px);
    struct Shot
    {
        QImage image;
        QSizeF size;
        TextBox caption;
    };
    std::vector<Shot> shots;
    for (const auto &picture : pictures.pictures) {
        const QImage image = photo(picture.data, (most / px * dotsPerPx).toSize());
        if (image.isNull())
            continue;
        const QSizeF natural = QSizeF(image.size()) * (px / dotsPerPx) * 2;
        const QSizeF size = natural.width() > most.width() || natural.height() > most.height() ? natural.scaled(most, Qt::KeepAspectRatio) : natural;
        shots.push_back({image, size, TextBox(picture.caption, font(smallSize), colours().textSoft, most.width())});
    }
    for (size_t i = 0; i < shots.size(); i += 2) {
        const std::vector<Shot> pair(shots.begin() + qsizetype(i), shots.begin() + qsizetype(std::min(i + 2, shots.size())));
        Piece piece;
        for (const Shot &shot : pair)
            piece.height = std::max(piece.height, shot.size.height() + 4 * px + shot.caption.height());
        piece.before = 8 * px;
        piece.paint = [pair, half](QPainter &painter, QPointF at) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            for (const Shot &shot : pair) {
                painter.drawImage(QRectF(at, shot.size), shot.image);
                shot.caption.paint(painter, at + QPointF(0, shot.size.height() + 4 * px));
                at.rx() += half + gap;
            }
        };
        pieces.push_back(std::move(piece));
    }
}

} // namespace maillage::print
