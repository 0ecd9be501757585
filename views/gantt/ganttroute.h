#pragma once

#include "views/gantt/ganttlayout.h"

namespace maillage {

/// How far a link leaves a bar before it turns.
inline constexpr qreal linkStub = 7;

/// The way of a link between two measured bars: out of one end, down or up, into the other, in right angles and with an
/// arrow head where it arrives.
GanttLink routeOf(const GanttScene::Link &link, const GanttBar &from, const GanttBar &to, qreal rowHeight);

} // namespace maillage
