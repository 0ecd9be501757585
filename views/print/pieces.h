#pragma once

#include "models/report/blocks.h"

#include <QPointF>

#include <functional>
#include <memory>

class QPainter;

namespace maillage::print {

/// A part of a report that is never cut: a line, a table row, a drawing. The pages are filled with pieces one after
/// the other.
struct Piece
{
    qreal height = 0;
    qreal before = 0;            // space above it, except at the top of a page
    bool keepWithNext = false;
    bool startsPage = false;
    bool fillsPage = false;      // repeated as long as there is room
    std::shared_ptr<Piece> header; // repeated when its table goes on with this piece on a new page
    std::function<void(QPainter &, QPointF)> paint;
};

using Pieces = std::vector<Piece>;

/// A table broken into pieces row by row. The table outlives it.
class TableComposition
{
public:
    TableComposition(const report::Table &table, qreal width);
    ~TableComposition();

    /// False when nothing was left to add.
    bool addNext(Pieces &pieces);

private:
    class Rows;
    std::unique_ptr<Rows> m_rows;
};

/// A document broken into pieces of the width of the page, bit by bit, so that a long one can be set without keeping anybody
/// waiting.
class Composition
{
public:
    explicit Composition(report::Document document);
    ~Composition();
    Composition(Composition &&) noexcept;
    Composition &operator=(Composition &&) noexcept;

    /// A block, or a row of a table. False when nothing was left to add.
    bool addNext();
    Pieces takePieces();
    /// Without its blocks.
    report::Document takeDocument();

private:
    class Composer;
    std::unique_ptr<Composer> m_composer;
};

void composePictures(Pieces &pieces, const report::Pictures &pictures, qreal width);

} // namespace maillage::print
