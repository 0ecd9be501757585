#pragma once

#include "models/report/blocks.h"

#include <QByteArray>

/// Reports as files. What is written replaces an older file only once it is whole; where the folder cannot be written
/// that is a Failure and the older file stays.
namespace maillage::print {

void writePdf(const report::Document &document, const QString &path);
/// A text document with named styles, to go on editing; charts are pictures in it.
void writeOdt(const report::Document &document, const QString &path);
/// One page that stands alone, for a newsletter or a site; styles are inline, as mail programs want them.
void writeHtml(const report::Document &document, const QString &path);

/// The suffixes of the files a report can be written to.
const QStringList &reportSuffixes();
/// By the suffix of the path, one of these.
void writeReport(const report::Document &document, const QString &path);

QByteArray pdfOf(const report::Document &document);
QByteArray odtOf(const report::Document &document);
QByteArray htmlOf(const report::Document &document);

} // namespace maillage::print
