#pragma once

#include "models/domain/schedule.h"

#include <QFrame>

class QPushButton;

namespace maillage {

/// What stands in the plan's way, one sentence at a time, with the way to its task; not there while nothing does.
class ObstacleStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ObstacleStrip(QWidget *parent);

    void show(std::vector<Schedule::Obstacle> obstacles);

signals:
    void chosen(TaskId task);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void chooseFromAll();

    std::vector<Schedule::Obstacle> m_obstacles;
    size_t m_current = 0;
    QPushButton *m_count;
    QPushButton *m_sentence;
};

} // namespace maillage
