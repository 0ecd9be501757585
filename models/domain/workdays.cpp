#include "models/domain/workdays.h"

#include <algorithm>

namespace maillage {

namespace {
constexpr int anchorYear = 2020; // its first working day has the number 0
constexpr int earliestYear = 1900, latestYear = 2199;
} // namespace

Workdays::Workdays(const Calendar &calendar, const QString &days)
    : m_calendar(calendar)
    , m_days(days)
    , m_firstYear(anchorYear)
{
    const std::array<bool, 7> week = days.isEmpty() ? calendar.week() : weekdays::read(days);
    for (int day = 0; day < 7; ++day) {
        if (week[size_t(day)] || days == weekdays::all)
            m_week.push_back(day);
    }
    if (m_week.empty()) // words from elsewhere that name no day
        m_week = {0, 1, 2, 3, 4};
    m_years.push_back(lookAt(anchorYear));
    m_years.front().firstNumber = 0;
}

/// How many such weekdays lie before a day, counted from the Monday on which Julian days begin.
qint64 Workdays::weekdaysBefore(qint64 day) const
{
    const qint64 week = day >= 0 ? day / 7 : -((6 - day) / 7);
    const auto passed = std::lower_bound(m_week.begin(), m_week.end(), int(day - 7 * week)) - m_week.begin();
    return qint64(m_week.size()) * week + passed;
}

/// The weekday of that number.
qint64 Workdays::weekdayAt(qint64 number) const
{
    const qint64 size = qint64(m_week.size());
    const qint64 week = number >= 0 ? number / size : -((size - 1 - number) / size);
    return 7 * week + m_week[size_t(number - size * week)];
}

Workdays::Year Workdays::lookAt(int year) const
{
    Year result{QDate(year, 1, 1).toJulianDay(), 0, {}, {}};
    const int length = QDate(year, 1, 1).daysInYear();
    result.before.reserve(size_t(length));
    for (int day = 0; day < length; ++day) {
        result.before.push_back(qint16(result.days.size()));
        if (m_calendar.isTaken(QDate::fromJulianDay(result.firstDay + day), m_days))
            result.days.push_back(qint16(day));
    }
    return result;
}

const Workdays::Year &Workdays::yearOf(int year) const
{
    while (year < m_firstYear) {
        Year earlier = lookAt(m_firstYear - 1);
        earlier.firstNumber = m_years.front().firstNumber - int(earlier.days.size());
        m_years.push_front(std::move(earlier));
        --m_firstYear;
    }
    while (year >= m_firstYear + int(m_years.size())) {
        Year later = lookAt(m_firstYear + int(m_years.size()));
        later.firstNumber = m_years.back().firstNumber + int(m_years.back().days.size());
        m_years.push_back(std::move(later));
    }
    return m_years[size_t(year - m_firstYear)];
}

int Workdays::before(QDate day) const
{
    const qint64 julian = day.toJulianDay();
    if (day.year() < earliestYear || day.year() > latestYear) {
        const bool early = day.year() < earliestYear;
        const Year &edge = yearOf(early ? earliestYear : latestYear);
        const qint64 edgeDay = early ? edge.firstDay : edge.firstDay + qint64(edge.before.size());
        const qint64 number = (early ? edge.firstNumber : edge.firstNumber + qint64(edge.days.size())) + weekdaysBefore(julian) - weekdaysBefore(edgeDay);
        return int(std::clamp<qint64>(number, -most, most));
    }
    const Year &year = yearOf(day.year());
    return year.firstNumber + year.before[size_t(day.toJulianDay() - year.firstDay)];
}

QDate Workdays::at(int number) const
{
    const auto end = [this] { return m_years.back().firstNumber + int(m_years.back().days.size()); };
    while (number < m_years.front().firstNumber && m_firstYear > earliestYear)
        yearOf(m_firstYear - 1);
    while (number >= end() && m_firstYear + int(m_years.size()) <= latestYear)
        yearOf(m_firstYear + int(m_years.size()));
    if (number < m_years.front().firstNumber || number >= end()) {
        const bool early = number < m_years.front().firstNumber;
        const qint64 edgeDay = early ? m_years.front().firstDay : m_years.back().firstDay + qint64(m_years.back().before.size());
        const qint64 day = weekdayAt(weekdaysBefore(edgeDay) + number - (early ? m_years.front().firstNumber : end()));
        return QDate::fromJulianDay(std::clamp(day, QDate(1, 1, 1).toJulianDay(), QDate(9999, 12, 31).toJulianDay()));
    }
    const auto after = std::upper_bound(m_years.begin(), m_years.end(), number,
                                        [](int wanted, const Year &year) { return wanted < year.firstNumber; });
    const Year &year = *std::prev(after);
    return QDate::fromJulianDay(year.firstDay + year.days[size_t(number - year.firstNumber)]);
}

} // namespace maillage
