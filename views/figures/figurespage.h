#pragma once

#include "models/figures/figurefilter.h"
#include "views/charts/chart.h"
#include "views/shell/page.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace maillage {

class ChartPanel;
class FilterBar;

/// All charts of the program under one filter. They are made and read one step after the other, those in sight first, and only
/// while the page is shown, so that neither they nor a large file ever hold the window up. A value leads to what it counts: a
/// page, or the same charts narrowed to it.
class FiguresPage : public Page
{
    Q_OBJECT

public:
    explicit FiguresPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Figures")}; }
    void focusFirst() override;

    FilterBar *filterBar() const { return m_bar; }
    const QList<ChartPanel *> &panels() const { return m_panels; }
    ChartPanel *panel(QLatin1StringView name) const;
    /// Whether every chart shows what was asked for.
    bool isRead() const { return areAllMade() && m_waiting.isEmpty() && !m_stale; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool areAllMade() const;
    void makePanel();
    void arrange();
    void place(ChartPanel *panel);
    void follow(const Chart::Way &way);
    void readAll();
    void readStep();
    ChartPanel *next() const;

    FilterBar *m_bar;
    QLabel *m_hint;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    QList<ChartPanel *> m_panels; // in the order of chartSpecs()
    QList<ChartPanel *> m_waiting;
    ChartPanel *m_reading = nullptr;
    Reading *m_choices = nullptr;
    QHash<ChartPanel *, Reading *> m_readings;
    QTimer m_step;
    bool m_stale = true;
    int m_columns = 0;
    int m_row = 0; // where the next panel goes
    int m_column = 0;
};

} // namespace maillage
