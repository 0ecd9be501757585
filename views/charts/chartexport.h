#pragma once

#include <QImage>
#include <QStringList>

namespace maillage {

class Chart;

/// A chart as a sheet that stands by itself: title, filter in words, the drawing with its legend, how it is counted, whose
/// file it is and of which day. Always light, text as text. Needs no window, only an application object with widgets.
QImage chartPicture(const Chart &chart);

/// The suffixes of the files a chart can be written to.
const QStringList &chartSuffixes();
/// Writes that sheet as .svg, .png or .pdf, or the numbers as .csv, by the suffix of the path. It replaces an older file only
/// once it is whole. Numbers are for machines, or as a table that people read. Throws a Failure.
void writeChart(const Chart &chart, const QString &path, bool readable = false);

} // namespace maillage
