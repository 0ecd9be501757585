#pragma once

#include "models/lists/plantree.h"
#include "views/gantt/ganttlayout.h"

namespace maillage {

/// What a bar's tool tip says, as rich text in which nothing that people typed is read as markup: the title, its days and
/// how sure they are, slack, and what stands in its way; over a handle also what dragging it does.
QString tipFor(const PlanRow &row, const PlanTree &plan, GanttBar::Part part);

/// "“Print” starts after “Write” ends".
QString linkWords(DependencyKind kind, const QString &from, const QString &to);

/// What a link says: which end waits for which, and how long after.
QString tipFor(const GanttLink &link, const PlanTree &plan);

} // namespace maillage
