#pragma once

#include "models/domain/schedule.h"

namespace maillage::test {

inline Period inDays(QDate from, QDate to)
{
    return {from.toString(Qt::ISODate) + u'/' + to.toString(Qt::ISODate), from, to, Certainty::Day, Certainty::Day};
}

/// A plan put together by hand: tasks by name, the way the tests speak of them.
struct SmallPlan
{
    std::vector<Task> tasks;
    std::vector<Dependency> dependencies;
    Scheduling mode = Scheduling::Move;
    Calendar calendar;
    QHash<TaskId, TiedEvent> events;

    Task &task(const QString &name)
    {
        for (Task &one : tasks) {
            if (one.title == name)
                return one;
        }
        Task fresh;
        fresh.id = TaskId(qint64(tasks.size()) + 1);
        fresh.title = name;
        tasks.push_back(fresh);
        return tasks.back();
    }
    Task &task(const QString &name, QDate from, QDate to)
    {
        task(name).period = inDays(from, to);
        return task(name);
    }
    /// In the words of people, with so many days (0: as long as its words).
    Task &said(const QString &name, const QString &words, int duration = 0)
    {
        Task &one = task(name);
        one.period = Period::read(words);
        if (duration > 0)
            one.duration = duration;
        return one;
    }
    void limit(const QString &name, LimitKind kind, QDate day)
    {
        task(name).limit = kind;
        task(name).limitDate = day;
    }
    void link(const QString &from, const QString &to, DependencyKind kind = DependencyKind::FinishStart, int lag = 0)
    {
        dependencies.push_back({DependencyId(qint64(dependencies.size()) + 1), task(from).id, task(to).id, kind, lag});
    }
    Schedule schedule() const { return Schedule(tasks, dependencies, calendar, mode, events); }
    QString span(const QString &name)
    {
        const Schedule worked = schedule();
        const Schedule::Entry *entry = worked.entry(task(name).id);
        return entry->start.toString(Qt::ISODate) + u' ' + entry->end.toString(Qt::ISODate);
    }
    /// All that stands in the way.
    QString told() const
    {
        QStringList sentences;
        const Schedule worked = schedule();
        for (const Schedule::Obstacle &obstacle : worked.obstacles())
            sentences << obstacle.sentence;
        return sentences.join(u'\n');
    }
};

} // namespace maillage::test
