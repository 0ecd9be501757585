#include "views/gantt/timescale.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class TimeScaleWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeScale)
};

constexpr double aim = 4; // pixels within which an edge is drawn to the beginning of a larger unit

QDate plus(TimeUnit unit, QDate day, int steps)
{
    switch (unit) {
    case TimeUnit::Day: return day.addDays(steps);
    case TimeUnit::Week: return day.addDays(steps * 7);
    case TimeUnit::Month: return day.addMonths(steps);
    case TimeUnit::Quarter: return day.addMonths(steps * 3);
    case TimeUnit::Year: return day.addYears(steps);
    }
    return day;
}

std::pair<QString, QString> labels(TimeUnit unit, QDate first, bool isUpper)
{
    const QLocale locale;
    switch (unit) {
    case TimeUnit::Day: {
        const QString number = QString::number(first.day());
        return {locale.standaloneDayName(first.dayOfWeek(), QLocale::ShortFormat) + u' ' + number, number};
    }
    case TimeUnit::Week: return {QString::number(first.day()), {}};
    case TimeUnit::Month: {
        const QString name = locale.standaloneMonthName(first.month(), isUpper ? QLocale::LongFormat : QLocale::ShortFormat);
        if (isUpper)
            return {name + u' ' + QString::number(first.year()), locale.standaloneMonthName(first.month(), QLocale::ShortFormat)};
        return {name, locale.standaloneMonthName(first.month(), QLocale::NarrowFormat)};
    }
    case TimeUnit::Quarter: return {TimeScaleWords::tr("Q%1", "quarter of a year").arg((first.month() + 2) / 3), {}};
    case TimeUnit::Year: return {QString::number(first.year()), {}};
    }
    return {};
}

} // namespace

QDate TimeScale::dayAt(double x) const
{
    return origin.addDays(qint64(std::floor(x / dayWidth)));
}

QDate TimeScale::edgeNear(double at) const
{
    const QDate nearest = origin.addDays(qint64(std::round(at / dayWidth)));
    for (const TimeUnit unit : {TimeUnit::Year, TimeUnit::Quarter, TimeUnit::Month, TimeUnit::Week}) {
        const QDate before = startOf(unit, nearest);
        for (const QDate start : {before, plus(unit, before, 1)}) {
            if (std::abs(x(start) - at) <= aim)
                return start;
        }
    }
    return nearest;
}

double TimeScale::dayWidthFor(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day: return 26;
    case TimeUnit::Week: return 8;
    case TimeUnit::Month: return 2.2;
    case TimeUnit::Quarter: return 0.9;
    case TimeUnit::Year: return 0.3;
    }
    return 1;
}

TimeUnit TimeScale::unit() const
{
    if (dayWidth >= 16)
        return TimeUnit::Day;
    if (dayWidth >= 4.5)
        return TimeUnit::Week;
    if (dayWidth >= 1.5)
        return TimeUnit::Month;
    return dayWidth >= 0.5 ? TimeUnit::Quarter : TimeUnit::Year;
}

std::pair<TimeUnit, TimeUnit> TimeScale::levels() const
{
    switch (unit()) {
    case TimeUnit::Day: return {TimeUnit::Month, TimeUnit::Day};
    case TimeUnit::Week: return {TimeUnit::Month, TimeUnit::Week};
    case TimeUnit::Month: return {TimeUnit::Year, TimeUnit::Month};
    case TimeUnit::Quarter: return {TimeUnit::Year, TimeUnit::Quarter};
    case TimeUnit::Year: break;
    }
    return {TimeUnit::Year, dayWidth >= 0.22 ? TimeUnit::Quarter : TimeUnit::Year};
}

std::vector<TimeScale::Tick> TimeScale::ticks(TimeUnit unit, QDate from, QDate to) const
{
    std::vector<Tick> result;
    const bool isUpper = unit != levels().second;
    for (QDate day = startOf(unit, from); day <= to;) {
        const QDate next = plus(unit, day, 1);
        auto [label, shortLabel] = labels(unit, day, isUpper);
        result.push_back({day, next, std::move(label), std::move(shortLabel)});
        day = next;
    }
    return result;
}

QDate TimeScale::startOf(TimeUnit unit, QDate day)
{
    switch (unit) {
    case TimeUnit::Day: return day;
    case TimeUnit::Week: return day.addDays(1 - day.dayOfWeek());
    case TimeUnit::Month: return {day.year(), day.month(), 1};
    case TimeUnit::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case TimeUnit::Year: return {day.year(), 1, 1};
    }
    return day;
}

QDate TimeScale::movedEdge(QDate day, bool isLast, TimeUnit unit, int steps)
{
    // The last day of a month stays the last day of a month: the day after it is what moves.
    return isLast ? plus(unit, day.addDays(1), steps).addDays(-1) : plus(unit, day, steps);
}

std::pair<QDate, QDate> TimeScale::moved(QDate first, QDate last, TimeUnit unit, int steps)
{
    const bool whole = first.day() == 1 && last.addDays(1).day() == 1;
    if (whole || unit == TimeUnit::Day || unit == TimeUnit::Week)
        return {plus(unit, first, steps), movedEdge(last, true, unit, steps)};
    const QDate start = plus(unit, first, steps);
    return {start, start.addDays(first.daysTo(last))};
}

} // namespace maillage
