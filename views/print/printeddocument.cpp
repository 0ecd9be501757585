#include "views/print/printeddocument.h"

#include "views/print/measure.h"
#include "views/print/pieces.h"
#include "views/print/textbox.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace maillage::print {

namespace {

constexpr qreal runningSpace = 26 * px; // from the running header to the text

struct Placed
{
    const Piece *piece;
    qreal y;
};

using Page = std::vector<Placed>;

/// Fills pages with pieces: what is kept together moves to the next page together, unless it is longer than one.
class Paginator
{
public:
    explicit Paginator(const Pieces &pieces) : m_pieces(pieces) {}

    std::vector<Page> pages()
    {
        m_pages.emplace_back();
        for (size_t i = 0; i < m_pieces.size();) {
            const size_t end = groupEnd(i);
            if (m_pieces[i].startsPage && !m_pages.back().empty())
                newPage(nullptr);
            else if (!m_pages.back().empty() && m_y + heightOf(i, end) > bottom())
                newPage(m_pieces[i].header.get());
            for (; i < end; ++i)
                place(m_pieces[i]);
        }
        return std::move(m_pages);
    }

private:
    static qreal top() { return margins().top() + runningSpace; }
    static qreal bottom() { return page().height() - margins().bottom(); }

    size_t groupEnd(size_t first) const
    {
        size_t end = first;
        while (end < m_pieces.size() && m_pieces[end].keepWithNext)
            ++end;
        return std::min(end + 1, m_pieces.size());
    }

    qreal heightOf(size_t first, size_t end) const
    {
        qreal height = 0;
        for (size_t i = first; i < end; ++i)
            height += m_pieces[i].before + m_pieces[i].height;
        return height;
    }

    void newPage(const Piece *header)
    {
        m_pages.emplace_back();
        m_y = top();
        if (header)
            put(*header);
    }

    void put(const Piece &piece)
    {
        m_pages.back().push_back({&piece, m_y});
        m_y += piece.height;
    }

    void place(const Piece &piece)
    {
        const bool atTop = m_pages.back().empty();
        if (!atTop && m_y + piece.before + piece.height > bottom())
            newPage(piece.header.get());
        else if (!atTop)
            m_y += piece.before;
        put(piece);
        while (piece.fillsPage && m_y + piece.height <= bottom())
            put(piece);
    }

    const Pieces &m_pieces;
    std::vector<Page> m_pages;
    qreal m_y = top();
};

/// A line at either end of the page. Each gets what the other leaves, and at least half.
void paintLineOf(QPainter &painter, const QString &left, const QString &right, qreal size, qreal baseline)
{
    const QFont words = font(size);
    const QFontMetricsF metrics(words);
    const qreal room = contentWidth() - metrics.horizontalAdvance(u"   "_s);
    const QString before = metrics.elidedText(left, Qt::ElideRight, std::max(room / 2, room - metrics.horizontalAdvance(right)));
    const QString after = metrics.elidedText(right, Qt::ElideRight, room - metrics.horizontalAdvance(before));
    paintText(painter, QPointF(margins().left(), baseline), before, words, colours().textSoft);
    paintText(painter, QPointF(page().width() - margins().right() - metrics.horizontalAdvance(after), baseline), after, words, colours().textSoft);
}

} // namespace

struct PrintedDocument::Layout
{
    report::Document document; // without its blocks
    Pieces pieces;
    std::vector<Page> pages;
};

PrintedDocument::PrintedDocument(report::Document document)
    : PrintedDocument(Composition(std::move(document)))
{
}

PrintedDocument::PrintedDocument(Composition composition)
    : m_layout(std::make_unique<Layout>())
{
    while (composition.addNext()) { }
    m_layout->document = composition.takeDocument();
    m_layout->pieces = composition.takePieces();
    m_layout->pages = Paginator(m_layout->pieces).pages();
}

PrintedDocument::~PrintedDocument() = default;
PrintedDocument::PrintedDocument(PrintedDocument &&) noexcept = default;
PrintedDocument &PrintedDocument::operator=(PrintedDocument &&) noexcept = default;

int PrintedDocument::pageCount() const
{
    return int(m_layout->pages.size());
}

QSizeF PrintedDocument::pageSize()
{
    return page() * (72.0 / resolution);
}

void PrintedDocument::paintPage(QPainter *painter, int number) const
{
    if (number < 0 || number >= pageCount())
        return;
    painter->save();
    painter->scale(72.0 / resolution, 72.0 / resolution);
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const report::Document &document = m_layout->document;
    const qreal header = margins().top() + 12 * px;
    paintLineOf(*painter, document.runningLeft, document.runningRight, 13 * px, header);
    for (const Placed &placed : m_layout->pages[size_t(number)]) {
        if (placed.piece->paint)
            placed.piece->paint(*painter, {margins().left(), placed.y});
    }
    const qreal rule = page().height() - 56 * px;
    painter->setPen(QPen(colours().line, px));
    painter->drawLine(QPointF(margins().left(), rule), QPointF(page().width() - margins().right(), rule));
    paintLineOf(*painter, document.footer, u"%1 / %2"_s.arg(number + 1).arg(pageCount()), smallSize, rule + 19 * px);
    painter->restore();
}

} // namespace maillage::print
