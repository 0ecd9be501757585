#include "views/charts/figurechart.h"

#include "models/figures/figuremodel.h"
#include "views/charts/chart.h"

namespace maillage {

FigureChart::FigureChart(FigureModel *model, ChartKind kind, int limit, QWidget *parent)
    : ChartView(parent)
{
    setMaker([model, kind, limit](const ChartLook &look) -> std::unique_ptr<Drawing> {
        QList<int> figures;
        for (int i = 0; i < model->figureCount(); ++i)
            figures << i;
        const ChartData shown = chartData(*model, figures, limit, false);
        if (shown.rows.empty())
            return nullptr;
        return kind == ChartKind::Bars ? barDrawing(shown, look) : rateDrawing(shown, look);
    });
    setFollowable([model](int row, int figure) { return figure >= 0 && model->row(row, figure).isThere; });
    connect(model, &QAbstractItemModel::modelReset, this, &ChartView::redraw);
}

} // namespace maillage
