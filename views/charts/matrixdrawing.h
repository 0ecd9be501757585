#pragma once

#include "models/figures/matrixmodel.h"
#include "views/charts/drawing.h"

namespace maillage {

/// In a picture; the copied table and the files of numbers have all of them.
inline constexpr int mostMatrixRows = 40;

/// One cell as screen and files show it: what happened by colour, by texture and by a sign.
void paintMatrixCell(QPainter &painter, const QRectF &area, MatrixModel::Cell cell, const ChartLook &look);
/// What the colours and signs of the cells mean.
void paintMatrixLegend(QPainter &painter, const QRectF &area, const ChartLook &look);

} // namespace maillage
