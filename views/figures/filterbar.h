#pragma once

#include "models/figures/figurefilter.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace maillage {

class DayEdit;
class Store;

/// The filter of the page of figures, as one reads and sets it: the period, the kind of event, the territory, the status, the
/// series. What a click on a chart narrowed further (a theme) stands beside them and can be taken away; one button resets all.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Store &store, QWidget *parent = nullptr);

    const FigureFilter &filter() const { return m_filter; }
    /// Shows a filter and says that it changed.
    void setFilter(const FigureFilter &filter);
    /// Reads anew which territories and series there are.
    void refreshChoices();
    void focusFirst();

public slots:
    void reset() { setFilter({}); }

signals:
    void changed(const maillage::FigureFilter &filter);

private:
    QComboBox *addChoice(const QString &name);
    void fillPeriods();
    void show(const FigureFilter &filter);
    void showPeriod();
    Span chosenSpan() const;
    void read();

    Store &m_store;
    FigureFilter m_filter;
    QComboBox *m_period;
    DayEdit *m_from;
    DayEdit *m_to;
    QComboBox *m_kind;
    QComboBox *m_territory;
    QComboBox *m_status;
    QComboBox *m_series;
    QPushButton *m_more;
    QPushButton *m_reset;
};

} // namespace maillage
