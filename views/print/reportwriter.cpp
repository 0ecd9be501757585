#include "views/print/reportwriter.h"

#include "models/store/failure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace maillage::print {

namespace {

void save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Failure(QCoreApplication::translate("report", "“%1” could not be written. Choose another folder, or close the program that has it open.")
                          .arg(QDir::toNativeSeparators(path)),
                      file.errorString());
}

} // namespace

void writePdf(const report::Document &document, const QString &path)
{
    save(pdfOf(document), path);
}

void writeOdt(const report::Document &document, const QString &path)
{
    save(odtOf(document), path);
}

void writeHtml(const report::Document &document, const QString &path)
{
    save(htmlOf(document), path);
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
