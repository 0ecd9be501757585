#pragma once

#include "models/figures/figure.h"
#include "views/shell/page.h"

class QComboBox;

namespace maillage {

class ChartPanel;
class DayEdit;

/// Participation: by event and over time, announced against present, reach of series, by structure; each chart with
/// its table, for a period one chooses. A number leads to what it counts.
class FiguresPage : public Page
{
    Q_OBJECT

public:
    explicit FiguresPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Participation")}; }
    void focusFirst() override;

private:
    void choosePeriod();
    void applySpan(const Span &span);

    QComboBox *m_period;
    DayEdit *m_from;
    DayEdit *m_to;
    QList<ChartPanel *> m_panels;
};

} // namespace maillage
