#include "views/print/reportwriter.h"

#include "models/store/failure.h"
#include "models/store/wholefile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace maillage::print {

void writePdf(const report::Document &document, const QString &path)
{
    writeWhole(path, pdfOf(document));
}

void writeOdt(const report::Document &document, const QString &path)
{
    writeWhole(path, odtOf(document));
}

void writeHtml(const report::Document &document, const QString &path)
{
    writeWhole(path, htmlOf(document));
}

const QStringList &reportSuffixes()
{
    static const QStringList all{u"pdf"_s, u"odt"_s, u"html"_s, u"htm"_s};
    return all;
}

void writeReport(const report::Document &document, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "pdf"_L1)
        writePdf(document, path);
    else if (suffix == "odt"_L1)
        writeOdt(document, path);
    else if (suffix == "html"_L1 || suffix == "htm"_L1)
        writeHtml(document, path);
    else
        throw Failure(QCoreApplication::translate("report", "A report is written as .pdf, .odt or .html; the name “%1” ends in none of these.")
                          .arg(QFileInfo(path).fileName()));
}

} // namespace maillage::print
