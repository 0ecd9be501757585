#pragma once

#include "models/domain/task.h"

#include <QScrollArea>

class QLabel;

namespace maillage {

class PlanModel;
class RecordModel;
class Workspace;
template<Record R>
class RecordForm;

/// Everything about one task, beside the plan: its fields, and what it waits for and what waits for it.
class TaskDetails : public QScrollArea
{
    Q_OBJECT

public:
    TaskDetails(Workspace &workspace, PlanModel *model, QWidget *parent);

    void show(TaskId task);
    void focusFirst();

signals:
    /// That task is to be chosen: what was typed for it is to be seen.
    void wanted(TaskId task);

private:
    void buildForm();
    void buildDays();
    void adjust(Task &task) const;
    QWidget *buildLinks(bool before);
    void showDays();

    Workspace &m_workspace;
    PlanModel *m_model;
    TaskId m_task;
    QWidget *m_inside;
    QLabel *m_none;
    QWidget *m_body;
    QLabel *m_days;
    RecordForm<Task> *m_form = nullptr;
    QList<RecordModel *> m_links;
};

} // namespace maillage
