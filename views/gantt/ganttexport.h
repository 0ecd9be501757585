#pragma once

#include "models/lists/planrow.h"
#include "views/gantt/ganttpainter.h"

#include <QPageSize>

class QPagedPaintDevice;

namespace maillage {

class Store;

/// What of the plan is written, on which paper, and how it looks.
struct GanttExportOptions
{
    ActionId action; // null: the whole plan
    PlanFilter filter;
    QPageSize::PageSizeId paper = QPageSize::A4;
    bool tiled = false; // over several pages in a readable scale; else all of it on one page
    GanttLook::Tint tint = GanttLook::Tint::Plain;
    bool critical = true;
    bool holidays = true;
    bool reference = false;
    BaselineId referenceVersion; // null: the last one
};

/// The suffixes of the files a plan can be written to.
const QStringList &ganttSuffixes();
/// The plan on a printer's paper: on one page where it can be read on one, else over several.
void printGantt(const Store &store, const GanttExportOptions &options, QPagedPaintDevice &printer);
/// Writes the plan as a file, by the suffix of the path: .pdf (landscape pages), .svg or .png (one picture). It replaces
/// an older file only once it is whole. Throws a Failure. Needs no window.
void writeGantt(const Store &store, const GanttExportOptions &options, const QString &path);

} // namespace maillage
