#pragma once

#include "models/domain/indicator.h"
#include "models/figures/standing.h"
#include "views/shell/page.h"

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace maillage {

class Card;
class IndicatorForm;
class IndicatorTable;
class ListPanel;
class MeasureForm;
class PartsPanel;
class RecordModel;
template<Record R>
class RegisterPanel;
class StandingPanel;

/// The indicators of the plan: where each stands, above; below, for the one that is chosen, its definition, how it came
/// to where it is, and its measures or the parts it was counted from.
class IndicatorsPage : public Page
{
    Q_OBJECT

public:
    explicit IndicatorsPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override { return {tr("Indicators")}; }
    QList<QAction *> mainActions() const override { return {m_copy, m_sheet, m_add}; }
    void showItem(qint64 id) override;
    std::pair<QLatin1StringView, qint64> shownRow() const override;
    void focusFirst() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTable(QWidget *parent);
    void buildDetails(QWidget *parent);
    QWidget *buildMeasures();
    void choose(qint64 id);
    void open(qint64 id);
    void noteMeasure();
    void leaveDetails();
    void showColumns(const Indicator &indicator);
    void addIndicator();
    void showState(IndicatorState state);
    void addNarrowings(QLayout *tools);

    QAction *m_copy;
    QAction *m_sheet;
    QAction *m_add;
    IndicatorTable *m_table;
    QLineEdit *m_filter;
    QPushButton *m_all = nullptr;
    QPushButton *m_one = nullptr; // one state, where a chart has led to it
    IndicatorForm *m_form;
    StandingPanel *m_standing;
    PartsPanel *m_parts;
    RecordModel *m_measures;
    ListPanel *m_list = nullptr;
    MeasureForm *m_measure;
    RegisterPanel<Measure> *m_register = nullptr;
    QScrollArea *m_measuresArea = nullptr;
    Card *m_measuresCard = nullptr;
    Card *m_partsCard = nullptr;
    QWidget *m_details = nullptr;
    IndicatorId m_chosen;
};

} // namespace maillage
