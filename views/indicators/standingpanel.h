#pragma once

#include "models/figures/standing.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace maillage {

class EvolutionChart;

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

/// The parts of a value, which add up to it; of a rate, how many out of how many for each.
class PartsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PartsPanel(const Store &store, QWidget *parent = nullptr);

    /// False when there is nothing to take apart.
    bool setIndicator(const Indicator &indicator);

private:
    void fill();

    const Store &m_store;
    Indicator m_indicator;
    QComboBox *m_breakdown;
    QTableWidget *m_table;
};

} // namespace maillage
