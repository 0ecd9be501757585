#pragma once

#include "models/figures/figurefilter.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace maillage {

class DayEdit;
class MultiChoice;
class Store;

/// The filter of the page of figures, as one reads and sets it: the period or several years, kinds of event, the territory, the status,
/// the series, themes, networks and places. Only what the file holds is offered. Each field says what it filters, and that it filters
/// nothing while it does not; one button resets all.
class FilterBar : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariant look READ look WRITE setLook)

public:
    explicit FilterBar(Store &store, QWidget *parent = nullptr);

    const FigureFilter &filter() const { return m_filter; }
    /// Shows a filter and says that it changed.
    void setFilter(const FigureFilter &filter);
    QVariant look() const { return QVariant::fromValue(m_filter); }
    void setLook(const QVariant &look) { setFilter(look.value<FigureFilter>()); }
    /// Reads anew what can be chosen.
    void refreshChoices();
    void focusFirst();

public slots:
    void reset() { setFilter({}); }

signals:
    void changed(const maillage::FigureFilter &filter);

private:
    enum Period { Ever, Twelve, Several, Own, FirstYear };

    QComboBox *addChoice(const QString &name);
    MultiChoice *addSeveral(const QString &name, const QString &all);
    void fillPeriods();
    void show(const FigureFilter &filter);
    void showPeriod();
    Span chosenSpan() const;
    bool isJustChosen();
    void read();

    Store &m_store;
    FigureFilter m_filter;
    QComboBox *m_period;
    MultiChoice *m_years;
    DayEdit *m_from;
    DayEdit *m_to;
    MultiChoice *m_kinds;
    QComboBox *m_territory;
    QComboBox *m_status;
    QComboBox *m_series;
    MultiChoice *m_themes;
    MultiChoice *m_networks;
    MultiChoice *m_places;
    QPushButton *m_channel; // what an indicator narrowed; it can be taken away
    QPushButton *m_reset;
};

} // namespace maillage
