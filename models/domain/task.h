#pragma once

#include "models/domain/action.h"

namespace maillage {

using TaskId = Id<struct Task>;
using DependencyId = Id<struct Dependency>;
using BaselineId = Id<struct Baseline>;
using EventId = Id<struct Event>;
using BaselineTaskId = Id<struct BaselineTask>;

enum class TaskState { Todo, Running, Done, Dropped };

template<>
struct Codes<TaskState>
{
    static constexpr std::array values{
        Coded<TaskState>{TaskState::Todo, QLatin1StringView("todo"), QT_TRANSLATE_NOOP("codes", "to do")},
        Coded<TaskState>{TaskState::Running, QLatin1StringView("running"), QT_TRANSLATE_NOOP("codes", "under way")},
        Coded<TaskState>{TaskState::Done, QLatin1StringView("done"), QT_TRANSLATE_NOOP("codes", "done")},
        Coded<TaskState>{TaskState::Dropped, QLatin1StringView("dropped"), QT_TRANSLATE_NOOP("codes", "dropped")},
    };
};

/// What a task is held to, beside what it waits for.
enum class LimitKind { None, NotBefore, NotAfter, On };

template<>
struct Codes<LimitKind>
{
    static constexpr std::array values{
        Coded<LimitKind>{LimitKind::None, QLatin1StringView("none"), QT_TRANSLATE_NOOP("codes", "no constraint")},
        Coded<LimitKind>{LimitKind::NotBefore, QLatin1StringView("not-before"), QT_TRANSLATE_NOOP("codes", "does not start before")},
        Coded<LimitKind>{LimitKind::NotAfter, QLatin1StringView("not-after"), QT_TRANSLATE_NOOP("codes", "is over by")},
        Coded<LimitKind>{LimitKind::On, QLatin1StringView("on"), QT_TRANSLATE_NOOP("codes", "starts on")},
    };
};

/// Work to do, or a milestone: a moment to reach. A task with tasks of its own lasts as long as they do. The duration is
/// in days that the task takes: the organisation's working days, every day or some weekdays (see weekdays); without one a
/// task lasts as long as its period. What is shorter than its period (a milestone in autumn, two days in autumn) is
/// expected in the middle of what its constraint leaves of it. The event is the one that the task is about.
struct Task
{
    TaskId id;
    QString key;
    ActionId action;
    TaskId parent;
    int position = 0;
    QString title;
    bool milestone = false;
    Period period;
    std::optional<int> duration;
    LimitKind limit = LimitKind::None;
    QDate limitDate;
    TaskState state = TaskState::Todo;
    int progress = 0; // percent
    QString who;
    QString notes;
    QString days;
    EventId event;
    QDate doneOn; // of a done task, when that is known

    static constexpr QLatin1StringView table{"task"};
    static const RecordType &type();
};

QString problemWith(const Task &task);
/// What others call it where they refer to it.
QStringList namesOf(const Task &task);

/// Which end of the first task the second one waits for with which of its own.
enum class DependencyKind { FinishStart, StartStart, FinishFinish, StartFinish };

template<>
struct Codes<DependencyKind>
{
    static constexpr std::array values{
        Coded<DependencyKind>{DependencyKind::FinishStart, QLatin1StringView("finish-start"), QT_TRANSLATE_NOOP("codes", "finish to start")},
        Coded<DependencyKind>{DependencyKind::StartStart, QLatin1StringView("start-start"), QT_TRANSLATE_NOOP("codes", "start to start")},
        Coded<DependencyKind>{DependencyKind::FinishFinish, QLatin1StringView("finish-finish"), QT_TRANSLATE_NOOP("codes", "finish to finish")},
        Coded<DependencyKind>{DependencyKind::StartFinish, QLatin1StringView("start-finish"), QT_TRANSLATE_NOOP("codes", "start to finish")},
    };
};

/// One task waits for another. The lag is in working days and may be negative.
struct Dependency
{
    DependencyId id;
    TaskId from;
    TaskId to;
    DependencyKind kind = DependencyKind::FinishStart;
    int lag = 0;

    static constexpr QLatin1StringView table{"dependency"};
    static const RecordType &type();
};

QString problemWith(const Dependency &dependency);

/// A reference version of the plan, to compare with: when it was taken, and the dates of each task that day.
struct Baseline
{
    BaselineId id;
    QString name;
    QDate takenOn;

    static constexpr QLatin1StringView table{"baseline"};
    static const RecordType &type();
};

QString problemWith(const Baseline &baseline);

struct BaselineTask
{
    BaselineTaskId id;
    BaselineId baseline;
    TaskId task;
    QDate start;
    QDate end;

    static constexpr QLatin1StringView table{"baseline_task"};
    static const RecordType &type();
};

QString problemWith(const BaselineTask &row);

} // namespace maillage
