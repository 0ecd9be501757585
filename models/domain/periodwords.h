#pragma once

#include <QDate>
#include <QString>

#include <vector>

/// The words of time, French and English alike, as tokens: the first half of reading a period. Case, accents, dots of
/// abbreviations, kinds of dashes and spaces, and words that say nothing ("le", "of") are gone; numeric dates are put
/// together. What is no word of time is Unknown.
namespace maillage::periodwords {

enum class Kind {
    Number,     // value
    Ordinal,    // value; 0 is the last one
    Date,       // value is the day, month, year
    DayMonth,   // "14/04": value is the day, month
    MonthYear,  // "04/2022", "2022-04": month, year
    Month,      // value
    Season,     // value: 0 is spring
    Quarter,    // "T3", "Q3": value
    HalfYear,   // "S1", "H1": value
    WeekNumber, // "W14": value
    Weekday,    // value: 1 is Monday
    QuarterWord,
    HalfYearWord,
    HalfWord, // of a year or a month; 1: of a month only
    WeekWord,
    WeekendWord,
    YearWord,
    SchoolYear,
    BackToSchool,
    Start,
    Mid,
    End,
    About,
    Doubt,
    Since,
    Until,
    Before,
    After,
    Between,
    To,
    Dash,
    Slash,
    And,
    Or,
    NoDates, // "as we go", "as soon as possible"
    Filler,  // said for the ear alone; never in the result
    Unknown,
};

struct Token
{
    Kind kind = Kind::Unknown;
    int value = 0;
    int month = 0;
    int year = 0;
    bool glued = false; // no space before it; for a dash or slash: on neither side
};

std::vector<Token> tokensOf(const QString &text);

/// Which of the days that words without a year may mean: the next one, or of what has been the last one.
enum class Towards { Future, Past };
/// The one day that words without a year mean: "3/12", "vendredi", "jeudi prochain", "demain", "hier", "aujourd’hui"; the next such
/// day, on `today` or after it, a weekday always after it; towards the past the last one, today included. Invalid where they mean none,
/// or several.
QDate dayMeant(const QString &text, QDate today, Towards towards = Towards::Future);

} // namespace maillage::periodwords
