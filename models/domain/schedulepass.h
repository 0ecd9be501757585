#pragma once

#include "models/domain/schedulenetwork.h"

namespace maillage {

/// What a task asks for by itself, before anything it waits for: a start and a length in numbered working days.
struct Wish
{
    bool dated = false;
    int start = 0;  // for a milestone: the end of its day
    int length = 0; // working days
    QDate first;    // the very days that were said, week-ends and holidays included
    QDate last;
    bool openStart = false;
    bool openEnd = false;
};

Wish wishOf(const Task &task, const Workdays &workdays);

/// The two passes of the critical path method over a network: early dates going forward, late dates going back.
class SchedulePass
{
public:
    explicit SchedulePass(const Schedule::Network &network);

    struct Place
    {
        bool dated = false;
        bool hasEnd = false; // false: open, nothing can wait for its end
        int start = 0;
        int length = 0;
        int late = 0; // latest finish that does not delay the plan
        int finish() const { return start + length; }
    };

    const std::vector<Wish> &wishes() const { return m_wishes; }
    /// By node; of the node before a summary's tasks only the start counts, of the one after them only the finish.
    const std::vector<Place> &places() const { return m_places; }
    const std::vector<Schedule::Obstacle> &obstacles() const { return m_obstacles; }

private:
    struct Bound
    {
        bool exists = false;
        int start = 0;
        int because = -1; // the node waited for; -1: the task's own constraint
    };

    void forward();
    void backward();
    void placeTask(int node);
    Bound boundOf(int node, int length);
    std::optional<int> earliest(int node, const Schedule::Network::Link &link, int length);
    int latestFinish(int node) const;
    std::optional<int> latestBy(int node, const Schedule::Network::Link &link) const;
    void judge(int node, const Wish &wish, const Bound &bound);
    void note(Schedule::Obstacle::Kind kind, int task, const QString &sentence);
    QString reasonFor(const Bound &bound, const Task &task) const;
    QDate firstDay(int node) const;
    QDate lastDay(int node) const;

    const Schedule::Network &m_network;
    std::vector<Wish> m_wishes;
    std::vector<Place> m_places;
    std::vector<Schedule::Obstacle> m_obstacles;
};

/// The first and last day of a place, as a person would say them.
QDate firstDayOf(const SchedulePass::Place &place, bool milestone, const Workdays &workdays);
QDate lastDayOf(const SchedulePass::Place &place, bool milestone, const Workdays &workdays);

} // namespace maillage
