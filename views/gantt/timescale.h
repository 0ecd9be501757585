#pragma once

#include <QDate>
#include <QString>

#include <utility>
#include <vector>

namespace maillage {

enum class TimeUnit { Day, Week, Month, Quarter, Year };

/// Where days lie on a line: `dayWidth` pixels each, from the left edge of `origin`. Days and not moments, so that no
/// clock change bends it. What the header of the bars writes at a width is decided here too.
struct TimeScale
{
    /// One field of the header: from its first day to the one the next field begins with.
    struct Tick
    {
        QDate first;
        QDate next;
        QString label;
        QString shortLabel; // where the other has no room
    };

    static constexpr double narrowest = 0.02;
    static constexpr double widest = 60;

    QDate origin;
    double dayWidth = 1;

    /// The left edge of a day.
    double x(QDate day) const { return double(origin.daysTo(day)) * dayWidth; }
    /// The right edge of a day.
    double right(QDate day) const { return double(origin.daysTo(day) + 1) * dayWidth; }
    /// The day that holds x.
    QDate dayAt(double x) const;
    /// The day whose left edge is nearest to x, drawn to the beginnings of larger units where one would aim at them.
    QDate edgeNear(double x) const;

    /// How wide a day is when people look at the plan by this unit.
    static double dayWidthFor(TimeUnit unit);
    /// By which unit one looks at the plan now.
    TimeUnit unit() const;
    /// The two rows of the header: the larger and the smaller unit.
    std::pair<TimeUnit, TimeUnit> levels() const;
    /// The fields of one row between two days.
    std::vector<Tick> ticks(TimeUnit unit, QDate from, QDate to) const;

    static QDate startOf(TimeUnit unit, QDate day);
    /// A stretch of days, moved by a number of units: whole months stay whole months.
    static std::pair<QDate, QDate> moved(QDate first, QDate last, TimeUnit unit, int steps);
    /// An edge moved by a number of units; `isLast` says that it is the last day of a stretch and not the first.
    static QDate movedEdge(QDate day, bool isLast, TimeUnit unit, int steps);
};

} // namespace maillage
