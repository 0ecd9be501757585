#pragma once

#include "views/gantt/ganttbars.h"
#include "views/gantt/ganttinteraction.h"
#include "views/gantt/gantttable.h"

#include <QWidget>

class QLabel;
class QMenu;
class QSplitter;

namespace maillage {

class GanttLoad;
class Workspace;

/// The plan as table and bars side by side: one selection, one order of rows, one vertical scrolling.
class GanttView : public QWidget
{
    Q_OBJECT

public:
    GanttView(Workspace &workspace, PlanModel *model, QWidget *parent);
    ~GanttView() override;

    GanttTable *table() const { return m_table; }
    GanttBars *bars() const { return m_bars; }
    GanttCommands *commands() const { return m_commands; }
    GanttInteraction *interaction() const { return m_interaction; }
    PlanModel *model() const { return m_model; }

    PlanKey current() const;
    /// Chooses a row and brings it and its bar into view; opens what it belongs to.
    void select(const PlanKey &key);
    void setEmptyText(const QString &text);
    void setTint(GanttLook::Tint tint);
    /// The table of who has how much to do, below.
    GanttLoad *load() const { return m_load; }
    void showLoad(bool shown);
    /// Takes less room for the table, so that bars are still seen beside the details of a task.
    void setNarrow(bool narrow);

signals:
    void currentChanged(const PlanKey &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &global);
    void addLinks(QMenu &menu, TaskId task);
    void addLinkKinds(QMenu &menu, const Dependency &link);
    void showLegend();
    void showEmptyText();

    PlanModel *m_model;
    GanttTable *m_table;
    GanttBars *m_bars;
    GanttCommands *m_commands;
    GanttInteraction *m_interaction;
    QSplitter *m_splitter;
    GanttLoad *m_load;
    QWidget *m_legend;
    QLabel *m_hint;
    QLabel *m_empty;
    QList<int> m_wideSizes; // while it is narrow
};

} // namespace maillage
