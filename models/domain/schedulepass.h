#pragma once

#include "models/domain/schedulenetwork.h"

namespace maillage {

/// What a task asks for by itself, before anything it waits for: a start and a length in the numbered days it takes.
struct Wish
{
    bool dated = false;
    int start = 0;  // for a milestone: the end of its day
    int length = 0; // days it takes
    QDate first;    // the very days that were said, week-ends and holidays included
    QDate last;
    bool openStart = false;
    bool openEnd = false;
    QDate roomFrom; // within which it was chosen; invalid where nothing was to be chosen
    QDate roomTo;
};

/// `lastDay`, where it is valid, is the last day on which the task may end so that what has to be over by a day, itself or
/// what waits for it, can be: where its period leaves room the wish keeps to it.
Wish wishOf(const Task &task, const Workdays &days, QDate lastDay = {}, const TiedEvent *event = nullptr);

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
    /// What keeps a node from starting earlier.
    struct Bound
    {
        bool exists = false;
        int start = 0;
        int because = -1; // the node waited for; -1: the task's own constraint
        DependencyKind kind = DependencyKind::FinishStart;
        int lag = 0;
        bool contains = false; // a task waits for what it is part of
    };

    const std::vector<Wish> &wishes() const { return m_wishes; }
    /// By node, numbered in the days of Network::daysAt; of the node before a summary's tasks only the start counts, of the
    /// one after them only the finish.
    const std::vector<Place> &places() const { return m_places; }
    const std::vector<Bound> &bounds() const { return m_bounds; }
    const std::vector<Schedule::Obstacle> &obstacles() const { return m_obstacles; }
    const Schedule::Network &network() const { return m_network; }

    void note(Schedule::Obstacle::Kind kind, int task, const QString &sentence);

private:
    using Link = Schedule::Network::Link;

    void choose();
    void forward();
    void backward();
    void placeTask(int node);
    Bound boundOf(int node, int length);
    std::optional<int> earliest(int node, const Link &link, int length);
    int numberFrom(int node, const Link &link, int number, bool fromEnd, bool toEnd) const;
    int latestFinish(int node) const;
    std::optional<int> latestBy(int node, const Link &link, int otherLate) const;
    int numberBefore(int node, const Link &link, int number, bool fromEnd, bool toEnd) const;
    bool isStartToMilestone(int from, int to, const Link &link) const;
    int lengthOf(int node) const;

    const Schedule::Network &m_network;
    std::vector<Wish> m_wishes;
    std::vector<Place> m_places;
    std::vector<Bound> m_bounds;
    std::vector<Schedule::Obstacle> m_obstacles;
};

/// The first and last day of a place, as a person would say them.
QDate firstDayOf(const SchedulePass::Place &place, bool milestone, const Workdays &days);
QDate lastDayOf(const SchedulePass::Place &place, bool milestone, const Workdays &days);

} // namespace maillage
