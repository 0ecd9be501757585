#pragma once

#include "views/gantt/ganttexport.h"
#include "views/shell/page.h"

#include <QMenu>

class QStackedWidget;

namespace maillage {

class Card;
class GanttView;
class ObstacleStrip;
class PlanModel;
class PlanTools;
class RememberedSplitter;
class TaskDetails;

/// The plan over time, of the whole network or of one action: its table and bars, what of it is shown and how, what stands
/// in its way, and everything about the task that is chosen.
class PlanningPage : public Page
{
    Q_OBJECT

public:
    explicit PlanningPage(Workspace &workspace, QWidget *parent = nullptr);

    QStringList title() const override;
    QList<QAction *> mainActions() const override;
    /// An action: its tasks; a task: that task, in the whole plan or where one is; 0: the whole plan.
    void showItem(qint64 id) override;
    std::pair<QLatin1StringView, qint64> shownRow() const override;
    QList<std::pair<QString, QString>> keys() const override;
    void focusFirst() override;

    GanttView *view() const { return m_view; }
    PlanTools *tools() const { return m_tools; }

private:
    void buildExport();
    QWidget *buildEmpty();
    void connectAll();
    void setScope(ActionId action);
    void refresh();
    void showDetails(bool shown);
    void showTask(TaskId task);
    void addTask();
    void exportTo(const QString &suffix, GanttExportOptions options);
    GanttExportOptions shown(GanttExportOptions options) const;
    void print();

    PlanModel *m_model;
    QStackedWidget *m_stack;
    Card *m_card;
    RememberedSplitter *m_splitter;
    GanttView *m_view;
    PlanTools *m_tools;
    ObstacleStrip *m_obstacles;
    TaskDetails *m_details;
    QMenu m_exports;
    QAction *m_add;
};

} // namespace maillage
