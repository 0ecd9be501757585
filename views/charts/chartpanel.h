#pragma once

#include "models/store/awaited.h"
#include "views/charts/chart.h"
#include "views/widgets/card.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace maillage {

class ChartView;
class Workspace;

/// A chart as a part of a page: its title, the chart with legend, the table behind it, how its numbers are counted, and a
/// menu to copy and export it. It reads step by step, when its page says so, and says what is missing while there is nothing
/// to show.
class ChartPanel : public Card
{
    Q_OBJECT

public:
    ChartPanel(Workspace &workspace, std::unique_ptr<Chart> chart, QWidget *parent = nullptr);
    ~ChartPanel() override;

    const Chart &chart() const { return *m_chart; }
    /// Null for the matrix.
    ChartView *view() const { return m_view; }
    QTableView *table() const { return m_table; }
    /// Takes the focus of the keyboard.
    QWidget *focusTarget() const;
    bool showsTable() const;

    void begin(const FigureFilter &filter);
    /// The period as a whole beside the one before; empty where there is none, or while it is being read.
    QString comparison() const;
    /// One step; true when the panel shows what was asked for.
    bool advance();

public slots:
    void showTable(bool table);
    void copyTable();
    void copyPicture();
    void exportTo(const QString &suffix, bool readable);

signals:
    void followed(const maillage::Chart::Way &way);

private:
    /// A figure of the period and the same of the one before.
    struct Compared
    {
        QLatin1StringView figure;
        QString network; // where there are several
        FigureRow now;
        FigureRow before;
    };

    void buildHead();
    void buildTable();
    QWidget *buildPlot();
    void refresh();
    void follow(int row, int column);
    void compare(const FigureFilter &filter);
    void showComparison(const std::vector<Compared> &all);

    Workspace &m_workspace;
    std::unique_ptr<Chart> m_chart;
    QStackedWidget *m_pages;
    QWidget *m_plot = nullptr;
    ChartView *m_view = nullptr;
    QTableView *m_table;
    QLabel *m_missing;
    QLabel *m_base;
    QLabel *m_compared;
    Awaited<std::vector<Compared>> m_comparing;
    QString m_before;
    QToolButton *m_toggle;
};

} // namespace maillage
