#pragma once

#include "views/gantt/ganttpainter.h"

class QWidget;

namespace maillage {

/// Fills a row of a page with what the colours of the bars mean; hides it when they mean nothing.
void fillLegend(QWidget *row, const GanttLook &look, const PlanTree &plan);

} // namespace maillage
