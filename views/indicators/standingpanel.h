#pragma once

#include "models/figures/standing.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace maillage {

class EvolutionChart;
class Workspace;

/// Where one indicator stands, to be shown to a funder: its value in large, what it is made of, how it came about.
class StandingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StandingPanel(QWidget *parent = nullptr);

    void setStanding(const Standing &standing);

private:
    QLabel *m_value;
    QLabel *m_state;
    QLabel *m_words;
    EvolutionChart *m_chart;
};

/// What a value is made of: what was counted, in a sentence, and its parts, which add up to it; of a rate, how many out of
/// how many for each. A part of what is computed leads to the rows that it counts.
class PartsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PartsPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// False when there is nothing to take apart.
    bool setIndicator(const Indicator &indicator);

private:
    void fill();

    void follow(int row);

    Workspace &m_workspace;
    std::vector<StandingPart> m_shown;
    Indicator m_indicator;
    QLabel *m_counted;
    QComboBox *m_breakdown;
    QTableWidget *m_table;
};

} // namespace maillage
