#pragma once

#include "models/domain/task.h"

#include <QWidget>

class QLabel;

namespace maillage {

class PlanModel;
class RecordModel;
class TabbedParts;
class Workspace;
template<Record R>
class RecordForm;

/// Everything about one task, beside the plan: its fields, and under a tab of their own what it waits for and what waits for it.
class TaskDetails : public QWidget
{
    Q_OBJECT

public:
    TaskDetails(Workspace &workspace, PlanModel *model, QWidget *parent);

    void show(TaskId task);
    void focusFirst();
    TabbedParts *parts() const { return m_parts; }

signals:
    /// That task is to be chosen: what was typed for it is to be seen.
    void wanted(TaskId task);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTask(QWidget *stack);
    QWidget *buildLinks(QWidget *stack);
    void buildForm(QWidget *inside);
    void buildDays();
    void adjust(Task &task) const;
    QWidget *buildLinksOf(bool before, QWidget *inside);
    void refresh();
    void showDays();

    Workspace &m_workspace;
    PlanModel *m_model;
    TaskId m_task;
    QLabel *m_none;
    TabbedParts *m_parts;
    QLabel *m_days = nullptr;
    RecordForm<Task> *m_form = nullptr;
    QList<RecordModel *> m_links;
};

} // namespace maillage
