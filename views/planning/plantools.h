#pragma once

#include "models/lists/planrow.h"
#include "views/gantt/ganttpainter.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLayout;
class QVBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace maillage {

class GanttView;
class Workspace;

/// The two rows of tools above the plan: how it is looked at, and what of it is shown. It keeps no state of its own
/// beside what its fields say.
class PlanTools : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariant look READ look WRITE setLook)

public:
    PlanTools(Workspace &workspace, GanttView *view, QWidget *parent);

    QLineEdit *filterField() const { return m_words; }
    QPushButton *detailsButton() const { return m_details; }
    /// Which reference version is compared with, and taking one.
    QMenu *referenceMenu() const { return m_referenceMenu; }
    PlanFilter filter() const;
    void clearFilter();
    /// What the plan is narrowed to and how it is coloured, for PageLook.
    QVariant look() const;
    void setLook(const QVariant &look);
    /// What the plan says about itself: its choices, its end, its reference version.
    void refresh();

signals:
    void filterChanged();
    /// Another part of the plan is to be shown (null: all of it).
    void scopeChosen(ActionId action);

private:
    void buildLooks(QVBoxLayout *rows);
    void buildFilters(QVBoxLayout *rows);
    QWidget *buildUnits();
    QComboBox *addChoice(QLayout *row, const QString &name, int width);
    void showUnit();
    void showEnd();
    void fillParts();
    void chooseScheduling(bool moves);
    void showKeys();
    void fillReferences();

    Workspace &m_workspace;
    GanttView *m_view;
    QButtonGroup *m_units;
    QCheckBox *m_critical;
    QCheckBox *m_holidays;
    QCheckBox *m_reference;
    QLabel *m_end;
    QLineEdit *m_words;
    QComboBox *m_part;
    QComboBox *m_who;
    QComboBox *m_state;
    QComboBox *m_tint;
    QCheckBox *m_moves;
    QPushButton *m_load;
    QPushButton *m_details;
    QToolButton *m_keys;
    QToolButton *m_references;
    QMenu *m_referenceMenu;
};

} // namespace maillage
