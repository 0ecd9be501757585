#include "models/domain/periodpart.h"

namespace maillage::periodspan {

namespace {

using periodwords::Kind;
using periodwords::Token;

/// Nobody plans in the year 123; such a number means something else.
constexpr int firstYear = 1000;
constexpr int lastYear = 9990; // room to count on to the years after it

class PartReader
{
public:
    explicit PartReader(TokenStream &words)
        : m_words(words)
    {
    }

    std::optional<Part> read()
    {
        while (isBefore(m_words.next().kind)) {
            const Token token = m_words.takeAny();
            if (isThird(token.kind)) {
                if (m_part.third != Third::None)
                    return {};
                m_part.third = token.kind == Kind::Start ? Third::First : token.kind == Kind::Mid ? Third::Middle : Third::Last;
                if (isLink(0) && isThird(m_words.next(1).kind))
                    return m_part; // "mi-fin avril": the other end says of what
                if (m_words.sees(Kind::Dash) && m_words.next().glued)
                    m_words.skip(1); // "mi-avril"
            }
            m_part.floor = std::max(m_part.floor, floorOf(token.kind));
            m_part.wholeWeek = m_part.wholeWeek || token.kind == Kind::WeekWord;
            m_part.weekend = m_part.weekend || token.kind == Kind::WeekendWord;
            if (token.kind == Kind::Weekday)
                m_part.weekday = token.value;
        }
        if (!unit(m_part) || (m_part.weekday != 0 && m_part.unit != Unit::Day))
            return {};
        return m_part;
    }

private:
    static bool isThird(Kind kind) { return kind == Kind::Start || kind == Kind::Mid || kind == Kind::End; }
    static Certainty floorOf(Kind kind)
    {
        return kind == Kind::Doubt ? Certainty::Doubtful : kind == Kind::About ? Certainty::About : Certainty::Day;
    }

    /// Whether the next word says something about the unit that follows; "to" is one as well ("à l’automne").
    bool isBefore(Kind kind) const
    {
        if (kind == Kind::WeekWord) // "semaine 14", but "semaine du 4 avril"
            return m_words.next(1).kind != Kind::Number || m_words.next(2).kind == Kind::Month;
        return kind == Kind::To || kind == Kind::About || kind == Kind::Doubt || kind == Kind::WeekendWord || kind == Kind::Weekday
            || isThird(kind);
    }

    bool isLink(size_t ahead) const
    {
        const Kind kind = m_words.next(ahead).kind;
        return kind == Kind::Dash || kind == Kind::Slash || kind == Kind::To || kind == Kind::And || kind == Kind::Or;
    }

    bool unit(Part &part)
    {
        const Token token = m_words.takeAny();
        const auto named = [&](Unit unit) {
            part.unit = unit;
            part.value = token.value;
            return true;
        };
        switch (token.kind) {
        case Kind::Date:
            part.nth = token.value;
            part.unit = Unit::Day;
            part.value = token.month;
            return setYear(part, token.year);
        case Kind::DayMonth:
            part.nth = token.value;
            part.unit = Unit::Day;
            part.value = token.month;
            return true;
        case Kind::MonthYear:
            part.unit = Unit::Month;
            part.value = token.month;
            return setYear(part, token.year);
        case Kind::Number: return token.value >= firstYear ? yearFirst(part, token.value) : dayFirst(part, token.value);
        case Kind::Ordinal: return ordinal(part, token.value);
        case Kind::Month: named(Unit::Month); return monthFirst(part);
        case Kind::Season: named(Unit::Season); return seasonYear(part);
        case Kind::Quarter: named(Unit::Quarter); return maybeYear(part);
        case Kind::HalfYear: named(Unit::HalfYear); return maybeYear(part);
        case Kind::WeekNumber: named(Unit::Week); return maybeYear(part);
        case Kind::QuarterWord: return numbered(part, Unit::Quarter, 4);
        case Kind::HalfYearWord: return numbered(part, Unit::HalfYear, 2);
        case Kind::WeekWord: return numbered(part, Unit::Week, 53);
        case Kind::YearWord: part.unit = Unit::Year; return maybeYear(part);
        case Kind::SchoolYear: part.unit = Unit::SchoolYear; return maybeYear(part) && secondYear(part);
        case Kind::BackToSchool: part.unit = Unit::BackToSchool; return maybeYear(part);
        default: return false;
        }
    }

    static bool setYear(Part &part, int year)
    {
        part.year = year;
        return year >= firstYear && year <= lastYear;
    }

    bool seesYear(size_t ahead = 0) const { return m_words.next(ahead).kind == Kind::Number && m_words.next(ahead).value >= firstYear; }

    /// A year, perhaps after a dash without spaces ("T3-2023").
    bool maybeYear(Part &part)
    {
        const bool dashed = (m_words.sees(Kind::Dash) || m_words.sees(Kind::Slash)) && m_words.next().glued;
        if (dashed && seesYear(1))
            m_words.skip(1);
        if (m_words.sees(Kind::YearWord) && seesYear(1))
            m_words.skip(1);
        if (!seesYear())
            return true;
        return setYear(part, m_words.takeAny().value);
    }

    /// The second year of a winter or a school year: "2022/2023", "2022-23".
    bool secondYear(Part &part)
    {
        if (!part.year || (!m_words.sees(Kind::Dash) && !m_words.sees(Kind::Slash)) || m_words.next(1).kind != Kind::Number)
            return true;
        const int second = m_words.next(1).value;
        if (second != *part.year + 1 && second != (*part.year + 1) % 100)
            return part.unit != Unit::SchoolYear;
        m_words.skip(2);
        return true;
    }

    bool seasonYear(Part &part)
    {
        constexpr int winter = 3;
        return maybeYear(part) && (part.value != winter || secondYear(part));
    }

    bool yearFirst(Part &part, int year)
    {
        if (!setYear(part, year))
            return false;
        const size_t ahead = m_words.sees(Kind::Dash) && m_words.next().glued ? 1 : 0;
        const Token token = m_words.next(ahead);
        part.unit = token.kind == Kind::Quarter ? Unit::Quarter
            : token.kind == Kind::HalfYear      ? Unit::HalfYear
            : token.kind == Kind::WeekNumber    ? Unit::Week
                                                : Unit::Year;
        if (part.unit == Unit::Year)
            return true;
        part.value = token.value;
        m_words.skip(ahead + 1);
        return true;
    }

    bool dayFirst(Part &part, int day)
    {
        if (day < 1 || (day > 31 && day > 99))
            return false;
        part.unit = Unit::Day;
        part.nth = day;
        if (!m_words.sees(Kind::Month))
            return true; // the other end may say which month, or which century
        part.value = m_words.takeAny().value;
        return maybeYear(part);
    }

    /// "April 7, 2022", "April 3–14, 2022"; a number that may be a day or a year of this century is neither.
    bool monthFirst(Part &part)
    {
        const bool isDay = m_words.next().kind == Kind::Ordinal || (m_words.next().kind == Kind::Number && m_words.next().value <= 31);
        if (!isDay)
            return maybeYear(part);
        const bool bare = m_words.next().kind == Kind::Number;
        part.unit = Unit::Day;
        part.nth = m_words.takeAny().value;
        if (seesYear())
            return maybeYear(part);
        const bool range = isLink(0) && (m_words.next(1).kind == Kind::Number || m_words.next(1).kind == Kind::Ordinal) && m_words.next(1).value <= 31 && seesYear(2);
        if (!range)
            return !bare;
        part.year = m_words.next(2).value;
        m_words.drop(2); // the other end borrows it
        return true;
    }

    bool ordinal(Part &part, int nth)
    {
        const Token token = m_words.next();
        switch (token.kind) {
        case Kind::Month:
        case Kind::Dash:
        case Kind::Slash:
        case Kind::And:
        case Kind::Or:
        case Kind::To: return nth > 0 && dayFirst(part, nth);
        case Kind::QuarterWord: return ordinalOf(part, Unit::Quarter, nth == 0 ? 4 : nth, 4);
        case Kind::HalfYearWord: return ordinalOf(part, Unit::HalfYear, nth == 0 ? 2 : nth, 2);
        case Kind::HalfWord: return halfOf(part, nth == 0 ? 2 : nth, token.value == 1);
        case Kind::WeekWord:
            m_words.skip(1);
            part.nth = nth;
            return nth <= 4 && monthOf(part, Unit::WeekOfMonth);
        default: return nth > 0 && m_words.isOver() && dayFirst(part, nth);
        }
    }

    bool ordinalOf(Part &part, Unit unit, int value, int most)
    {
        m_words.skip(1);
        part.unit = unit;
        part.value = value;
        return value <= most && maybeYear(part);
    }

    bool halfOf(Part &part, int nth, bool ofMonth)
    {
        if (ofMonth || m_words.next(1).kind == Kind::Month) {
            m_words.skip(1);
            part.nth = nth;
            return nth <= 2 && monthOf(part, Unit::HalfMonth);
        }
        return ordinalOf(part, Unit::HalfYear, nth, 2);
    }

    bool monthOf(Part &part, Unit unit)
    {
        part.unit = unit;
        if (!m_words.sees(Kind::Month))
            return false;
        part.value = m_words.takeAny().value;
        return maybeYear(part);
    }

    bool numbered(Part &part, Unit unit, int most)
    {
        part.unit = unit;
        if (!m_words.sees(Kind::Number) || m_words.next().value < 1 || m_words.next().value > most)
            return false;
        part.value = m_words.takeAny().value;
        return maybeYear(part);
    }

    TokenStream &m_words;
    Part m_part;
};

} // namespace

std::optional<Part> readPart(TokenStream &words)
{
    return PartReader(words).read();
}

} // namespace maillage::periodspan
