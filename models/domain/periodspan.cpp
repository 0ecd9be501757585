#include "models/domain/periodspan.h"

namespace maillage::periodspan {

namespace {

QDate endOfMonth(int year, int month)
{
    return QDate(year, month, QDate(year, month, 1).daysInMonth());
}

Days months(int year, int first, int count)
{
    return {QDate(year, first, 1), endOfMonth(year, first + count - 1), Certainty::Unit};
}

Days season(int year, int which)
{
    switch (which) {
    case 0: return {QDate(year, 3, 20), QDate(year, 6, 20), Certainty::About};
    case 1: return {QDate(year, 6, 21), QDate(year, 9, 21), Certainty::About};
    case 2: return {QDate(year, 9, 22), QDate(year, 12, 20), Certainty::About};
    default: return {QDate(year, 12, 21), QDate(year + 1, 3, 19), Certainty::About};
    }
}

std::optional<Days> isoWeek(int year, int week)
{
    const QDate monday = QDate(year, 1, 4).addDays(1 - QDate(year, 1, 4).dayOfWeek() + 7 * (week - 1));
    if (week < 1 || monday.weekNumber() != week)
        return {};
    return Days{monday, monday.addDays(6), Certainty::Unit};
}

Days weekOfMonth(int year, int month, int nth)
{
    const QDate last = endOfMonth(year, month);
    if (nth == 0)
        return {last.addDays(-6), last, Certainty::About};
    const QDate first(year, month, 7 * nth - 6);
    return {first, std::min(first.addDays(6), last), Certainty::About};
}

/// Months have thirds of ten days, longer units of whole months have thirds of as many; the rest is counted in days.
Days third(const Days &whole, Third which, bool ofWholeMonths)
{
    const int index = which == Third::First ? 0 : which == Third::Middle ? 1 : 2;
    const auto boundary = [&](int i) {
        const int monthCount = (whole.to.year() - whole.from.year()) * 12 + whole.to.month() - whole.from.month() + 1;
        if (i == 3)
            return whole.to.addDays(1);
        if (ofWholeMonths)
            return monthCount == 1 ? whole.from.addDays(10 * i) : whole.from.addMonths(monthCount / 3 * i);
        return whole.from.addDays((whole.from.daysTo(whole.to) + 1) * i / 3);
    };
    return {boundary(index), boundary(index + 1).addDays(-1), Certainty::About};
}

std::optional<Days> dayOrAround(const Part &part, int year)
{
    const QDate day(year, part.value, part.nth);
    if (!day.isValid() || (part.weekday != 0 && day.dayOfWeek() != part.weekday))
        return {};
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    if (part.wholeWeek)
        return Days{monday, monday.addDays(6), Certainty::Unit};
    if (!part.weekend)
        return Days{day, day, Certainty::Day};
    if (day.dayOfWeek() < Qt::Saturday)
        return {};
    return Days{monday.addDays(5), monday.addDays(6), Certainty::Day};
}

std::optional<Days> whole(const Part &part, int year)
{
    switch (part.unit) {
    case Unit::None: return {};
    case Unit::Day: return dayOrAround(part, year);
    case Unit::Month: return months(year, part.value, 1);
    case Unit::HalfMonth: {
        const QDate middle(year, part.value, 15);
        return part.nth == 1 ? Days{QDate(year, part.value, 1), middle, Certainty::Unit}
                             : Days{middle.addDays(1), endOfMonth(year, part.value), Certainty::Unit};
    }
    case Unit::WeekOfMonth: return weekOfMonth(year, part.value, part.nth);
    case Unit::Quarter: return months(year, 3 * part.value - 2, 3);
    case Unit::HalfYear: return months(year, 6 * part.value - 5, 6);
    case Unit::Season: return season(year, part.value);
    case Unit::Week: return isoWeek(year, part.value);
    case Unit::Year: return months(year, 1, 12);
    case Unit::SchoolYear: return Days{QDate(year, 9, 1), QDate(year + 1, 8, 31), Certainty::Unit};
    case Unit::BackToSchool: return Days{QDate(year, 9, 1), QDate(year, 9, 30), Certainty::About};
    }
    return {};
}

} // namespace

std::optional<Days> Part::days(int inYear) const
{
    std::optional<Days> result = whole(*this, inYear);
    if (!result || !result->from.isValid() || !result->to.isValid())
        return {};
    if ((wholeWeek || weekend) && unit != Unit::Day)
        return {};
    if (third != Third::None) {
        if (unit == Unit::Day && !wholeWeek)
            return {};
        const bool ofWholeMonths = unit == Unit::Month || unit == Unit::Quarter || unit == Unit::HalfYear || unit == Unit::Year
            || unit == Unit::SchoolYear || unit == Unit::BackToSchool;
        result = periodspan::third(*result, third, ofWholeMonths);
    }
    result->certainty = std::max(result->certainty, floor);
    return result;
}

} // namespace maillage::periodspan
