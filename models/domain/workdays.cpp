#include "models/domain/workdays.h"

#include <algorithm>

namespace maillage {

namespace {
constexpr int anchorYear = 2020; // its first working day has the number 0
}

Workdays::Workdays(const Calendar &calendar)
    : m_calendar(calendar)
    , m_firstYear(anchorYear)
{
    m_years.push_back(lookAt(anchorYear));
    m_years.front().firstNumber = 0;
}

Workdays::Year Workdays::lookAt(int year) const
{
    Year result{QDate(year, 1, 1).toJulianDay(), 0, {}, {}};
    const int length = QDate(year, 1, 1).daysInYear();
    result.before.reserve(size_t(length));
    for (int day = 0; day < length; ++day) {
        result.before.push_back(qint16(result.days.size()));
        if (m_calendar.isWorkingDay(QDate::fromJulianDay(result.firstDay + day)))
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
    const Year &year = yearOf(day.year());
    return year.firstNumber + year.before[size_t(day.toJulianDay() - year.firstDay)];
}

QDate Workdays::at(int number) const
{
    while (number < m_years.front().firstNumber)
        yearOf(m_firstYear - 1);
    while (number >= m_years.back().firstNumber + int(m_years.back().days.size()))
        yearOf(m_firstYear + int(m_years.size()));
    const auto after = std::upper_bound(m_years.begin(), m_years.end(), number,
                                        [](int wanted, const Year &year) { return wanted < year.firstNumber; });
    const Year &year = *std::prev(after);
    return QDate::fromJulianDay(year.firstDay + year.days[size_t(number - year.firstNumber)]);
}

} // namespace maillage
