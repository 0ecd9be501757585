#pragma once

#include "models/domain/calendar.h"

#include <deque>
#include <vector>

namespace maillage {

/// Working days, or the days that a task takes, numbered one after the other, so that adding five working days is adding
/// five. The numbers start at some day of the calendar's choosing and may be negative. Years are looked at when they are first
/// asked for; in those that nobody plans for (before 1900, after 2199) there are no holidays, so that a slip of the hand costs
/// no time.
class Workdays
{
public:
    /// No more working days than this lie between any two days that can be written (years 1 to 9999): counts of days are held to it.
    static constexpr int most = 3'000'000;

    explicit Workdays(const Calendar &calendar = Calendar(), const QString &days = {});

    /// How many working days lie before this one: its own number if it is worked on, else that of the next that is.
    int before(QDate day) const;
    /// As before, the day itself included: where something that takes this whole day ends.
    int through(QDate day) const { return before(day.addDays(1)); }
    /// The working day of that number, between the years 1 and 9999.
    QDate at(int number) const;

private:
    struct Year
    {
        qint64 firstDay;        // as QDate::toJulianDay
        int firstNumber;
        std::vector<qint16> before; // by day of the year
        std::vector<qint16> days;   // of the year, that are worked on
    };

    Year lookAt(int year) const;
    const Year &yearOf(int year) const;
    qint64 weekdaysBefore(qint64 day) const;
    qint64 weekdayAt(qint64 number) const;

    Calendar m_calendar;
    QString m_days;
    std::vector<int> m_week; // the days of a week that are taken, Monday is 0
    mutable int m_firstYear = 0;
    mutable std::deque<Year> m_years;
};

} // namespace maillage
