#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace maillage::print {

/// What a PDF says about itself, to those who file it, look for it or have it read aloud.
struct PdfMetadata
{
    QString title;
    QString author;
    QString subject;
    QString language; // "fr", "en"
    QStringList keywords;
};

/// QPdfWriter knows a title only. Author, subject, keywords and language are appended the way the format itself
/// foresees: as newer versions of the two objects that hold them. A PDF of another shape stays as it is.
void addMetadata(QByteArray &pdf, const PdfMetadata &about);

} // namespace maillage::print
