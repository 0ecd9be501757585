#pragma once

#include "models/domain/period.h"

#include <QDate>

#include <optional>

/// One stretch of time that has a name ("mi-avril", "T3", "automne"), with its year or still without, and the days that
/// it means in a year: the conventions of docs/periods.md.
namespace maillage::periodspan {

enum class Unit { None, Day, Month, HalfMonth, WeekOfMonth, Quarter, HalfYear, Season, Week, Year, SchoolYear, BackToSchool };
enum class Third { None, First, Middle, Last };

struct Days
{
    QDate from;
    QDate to;
    Certainty certainty = Certainty::Day;
};

struct Part
{
    Unit unit = Unit::None;
    int value = 0; // which month, quarter, half-year, season or week of the year
    int nth = 0;   // day of the month (0 in no other), which half or week of it; 0 for a week is the last one
    int weekday = 0; // said beside the day, 0: not said
    std::optional<int> year;
    Third third = Third::None;
    bool wholeWeek = false; // the week that holds the day
    bool weekend = false;   // the week-end that holds the day
    Certainty floor = Certainty::Day;

    bool isBareDay() const { return unit == Unit::Day && value == 0; }
    /// Nothing when there are no such days: 31 April, a week 53 in a year of 52.
    std::optional<Days> days(int inYear) const;
};

} // namespace maillage::periodspan
