#pragma once

#include "models/lists/planload.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace maillage {

class PlanModel;

/// Who has how much to do in which week, below the plan: a table of people and weeks, in which who is over stands out. A cell
/// leads to its task.
class GanttLoad : public QWidget
{
    Q_OBJECT

public:
    GanttLoad(PlanModel *model, QWidget *parent);

    const PlanLoad &load() const { return m_load; }
    QTableWidget *table() const { return m_table; }

signals:
    void chosen(TaskId task);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void fill();
    QString sayWhoIsOver() const;

    PlanModel *m_model;
    PlanLoad m_load;
    QTableWidget *m_table;
    QLabel *m_over;
};

} // namespace maillage
