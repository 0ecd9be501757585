#pragma once

#include "views/charts/chartspec.h"
#include "views/charts/chartview.h"

namespace maillage {

class FigureModel;

/// A chart of a figure model on a page of its own making, such as the home page: all figures of the model are drawn, and it
/// is made anew whenever the model changes.
class FigureChart : public ChartView
{
    Q_OBJECT

public:
    /// Shows the last `limit` subjects at most. Bars or RateLine.
    FigureChart(FigureModel *model, ChartKind kind, int limit, QWidget *parent = nullptr);
};

} // namespace maillage
