#include "views/print/reportwriter.h"

#include "views/print/measure.h"
#include "views/print/pdfmetadata.h"
#include "views/print/printeddocument.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace maillage::print {

QByteArray pdfOf(const report::Document &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(resolution);
        writer.setTitle(document.title);
        const PrintedDocument printed(document);
        QPainter painter(&writer);
        painter.scale(resolution / 72.0, resolution / 72.0);
        for (int page = 0; page < printed.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            printed.paintPage(&painter, page);
        }
    }
    QByteArray pdf = buffer.data();
    addMetadata(pdf, {document.title, document.author, document.subject, document.language, document.keywords});
    return pdf;
}

} // namespace maillage::print
