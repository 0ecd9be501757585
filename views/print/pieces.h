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

/// A document broken into pieces of the width of the page.
Pieces compose(const report::Document &document);

void composeTable(Pieces &pieces, const report::Table &table, qreal width);
void composePictures(Pieces &pieces, const report::Pictures &pictures, qreal width);

} // namespace maillage::print
