#pragma once

#include "models/report/blocks.h"

#include <QSizeF>

#include <memory>

class QPainter;

namespace maillage::print {

class Composition;

/// A report set on A4 pages, for the PDF, the printer and the preview alike: all three show the same pages. It needs
/// no widget and no screen, and the text in it is never read as markup.
class PrintedDocument
{
public:
    explicit PrintedDocument(report::Document document);
    /// Adds what is left of it.
    explicit PrintedDocument(Composition composition);
    ~PrintedDocument();
    PrintedDocument(PrintedDocument &&) noexcept;
    PrintedDocument &operator=(PrintedDocument &&) noexcept;

    int pageCount() const;
    /// In points (72 to an inch).
    static QSizeF pageSize();
    /// Paints one page (from 0) with its top left corner at the painter's origin, one point a unit of the painter:
    /// scale the painter to zoom. The paper itself is the caller's.
    void paintPage(QPainter *painter, int page) const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace maillage::print
