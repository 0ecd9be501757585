#include "models/domain/period.h"

#include "models/domain/periodpart.h"

namespace maillage {

namespace {

using namespace periodspan;
using periodwords::Kind;
using periodwords::Token;

/// Reads the tokens of one period from left to right. Each function takes what it can and leaves the place where it
/// stopped; what is left over at the end makes the whole unread.
class Reader
{
public:
    Reader(std::vector<Token> tokens, QDate reference)
        : m_words(std::move(tokens))
        , m_reference(reference)
    {
    }

    std::optional<Period> read()
    {
        takeDoubts();
        if (m_words.take(Kind::NoDates)) {
            takeDoubts();
            return m_words.isOver() ? std::optional(Period()) : std::nullopt;
        }
        std::optional<Period> result = limits();
        takeDoubts();
        if (!result || !m_words.isOver())
            return {};
        weaken(*result);
        return result;
    }

private:
    void takeDoubts()
    {
        while (m_words.sees(Kind::Doubt) || m_words.sees(Kind::About))
            m_weakest = std::max(m_weakest, m_words.takeAny().kind == Kind::Doubt ? Certainty::Doubtful : Certainty::About);
    }

    void weaken(Period &period) const
    {
        for (Certainty *end : {&period.fromCertainty, &period.toCertainty}) {
            if (*end != Certainty::Open)
                *end = std::max(*end, m_weakest);
        }
    }

    static Period between(const Days &first, const Days &last)
    {
        return {{}, first.from, last.to, first.certainty, last.certainty};
    }
    static Period from(QDate day, Certainty certainty) { return {{}, day, {}, certainty, Certainty::Open}; }
    static Period until(QDate day, Certainty certainty) { return {{}, {}, day, Certainty::Open, certainty}; }

    /// "depuis …", "avant …", "entre … et …", or a stretch.
    std::optional<Period> limits()
    {
        if (m_words.take(Kind::Since))
            return since();
        if (m_words.sees(Kind::Until) || m_words.sees(Kind::Before) || m_words.sees(Kind::After))
            return limit(m_words.takeAny().kind);
        if (m_words.take(Kind::Between)) {
            m_weakest = std::max(m_weakest, Certainty::About);
            return stretch(true);
        }
        return stretch(false);
    }

    std::optional<Period> since()
    {
        const std::optional<Part> first = readPart(m_words);
        if (!first)
            return {};
        if (m_words.take(Kind::Until) || m_words.take(Kind::To) || m_words.take(Kind::Dash))
            return stretchTo(*first, Kind::To);
        const std::optional<Days> days = placed(*first);
        return days ? std::optional(from(days->from, days->certainty)) : std::nullopt;
    }

    std::optional<Period> limit(Kind kind)
    {
        const std::optional<Part> only = readPart(m_words);
        const std::optional<Days> days = only ? placed(*only) : std::nullopt;
        if (!days)
            return {};
        if (kind == Kind::After)
            return from(days->to.addDays(1), days->certainty);
        return kind == Kind::Before ? until(days->from.addDays(-1), days->certainty) : until(days->to, days->certainty);
    }

    std::optional<Period> stretch(bool betweenTwo)
    {
        const std::optional<Part> first = readPart(m_words);
        if (!first)
            return {};
        takeDoubts();
        if (m_words.isOver() && !betweenTwo) {
            const std::optional<Days> days = placed(*first);
            return days ? std::optional(between(*days, *days)) : std::nullopt;
        }
        const Kind link = m_words.takeAny().kind;
        if (betweenTwo)
            return link == Kind::And ? stretchTo(*first, Kind::To) : std::nullopt;
        switch (link) {
        case Kind::Until:
        case Kind::Since:
            if (m_words.isOver()) // "mars 2023 au plus tard"
                return limitAfter(*first, link);
            return link == Kind::Until ? stretchTo(*first, Kind::To) : std::nullopt;
        case Kind::To:
        case Kind::Dash:
        case Kind::Slash:
        case Kind::And:
        case Kind::Or: return stretchTo(*first, link);
        default: return {};
        }
    }

    std::optional<Period> limitAfter(const Part &only, Kind kind) const
    {
        const std::optional<Days> days = placed(only);
        if (!days)
            return {};
        return kind == Kind::Until ? until(days->to, days->certainty) : from(days->from, days->certainty);
    }

    std::optional<Period> stretchTo(Part first, Kind link)
    {
        std::optional<Part> last = readPart(m_words);
        if (!last)
            return {};
        if (link == Kind::Slash && first.unit != last->unit && last->unit == Unit::Year)
            return {}; // "automne 2022/2023"
        return joined(first, *last, link);
    }

    std::optional<Period> joined(Part first, Part last, Kind link) const
    {
        if (!lend(first, last))
            return {};
        const bool said = first.year || last.year;
        std::optional<Days> begin, end;
        if (last.year) {
            end = last.days(*last.year);
            begin = first.year ? first.days(*first.year) : lastBefore(first, end, *last.year);
        } else if (first.year) {
            begin = first.days(*first.year);
            end = firstAfter(last, begin, *first.year);
        } else if ((end = placed(last))) {
            begin = lastBefore(first, end, end->to.year());
        }
        if (!begin || !end || begin->from > end->to)
            return {};
        if (!said)
            begin->certainty = std::max(begin->certainty, Certainty::About);
        const bool adjacent = begin->to < end->from && begin->to.addDays(1) == end->from;
        if ((link == Kind::And || link == Kind::Or) && !adjacent)
            return {};
        Period result = between(*begin, *end);
        if (link == Kind::Or)
            result.fromCertainty = result.toCertainty = Certainty::Doubtful;
        return result;
    }

    /// What one end leaves out, the other says: "3 – 14 avril 2022", "début – mi-avril 2022", "22/23".
    static bool lend(Part &first, Part &last)
    {
        const auto borrow = [](Part &to, const Part &from) {
            to.unit = from.unit;
            to.value = from.value;
            to.nth = from.nth;
            if (!to.year)
                to.year = from.year;
        };
        if (first.unit == Unit::None && last.unit != Unit::None)
            borrow(first, last);
        if (first.isBareDay() && last.unit == Unit::Day && !last.isBareDay()) {
            first.value = last.value;
            first.year = last.year;
        } else if (last.isBareDay() && first.unit == Unit::Year) { // "2022-23"
            last = {Unit::Year, 0, 0, 0, *first.year / 100 * 100 + last.nth};
            return last.year == *first.year + 1;
        } else if (last.isBareDay() && first.unit == Unit::Day && !first.isBareDay()) {
            last.value = first.value;
            last.year = first.year;
        }
        if (last.unit == Unit::Year && first.unit != Unit::Year && !first.year)
            return false; // "avril – 2023"
        return !first.isBareDay() && !last.isBareDay();
    }

    static std::optional<Days> lastBefore(const Part &first, const std::optional<Days> &end, int year)
    {
        if (!end)
            return {};
        const std::optional<Days> same = first.days(year);
        return same && same->from <= end->from ? same : first.days(year - 1);
    }

    static std::optional<Days> firstAfter(const Part &last, const std::optional<Days> &begin, int year)
    {
        if (!begin)
            return {};
        const std::optional<Days> same = last.days(year);
        return same && same->to >= begin->to ? same : last.days(year + 1);
    }

    /// In its own year, else in the first one that is not over on the day one refers to.
    std::optional<Days> placed(const Part &only) const
    {
        if (only.unit == Unit::None || only.isBareDay())
            return {};
        if (only.year)
            return only.days(*only.year);
        if (!m_reference.isValid())
            return {};
        constexpr int enough = 9; // a 29 February comes back after eight years at the latest
        for (int year = m_reference.year() - 1; year < m_reference.year() + enough; ++year) {
            std::optional<Days> days = only.days(year);
            if (days && days->to >= m_reference) {
                days->certainty = std::max(days->certainty, Certainty::About);
                return days;
            }
        }
        return {};
    }

    TokenStream m_words;
    QDate m_reference;
    Certainty m_weakest = Certainty::Day;
};

/// Nobody writes a time at such length: it is a text that went astray.
constexpr int longestWords = 200;

} // namespace

Period Period::read(const QString &words, QDate reference)
{
    if (words.trimmed().isEmpty())
        return {};
    std::optional<Period> read;
    if (words.size() <= longestWords)
        read = Reader(periodwords::tokensOf(words), reference).read();
    Period result = read.value_or(Period{{}, {}, {}, Certainty::Unread, Certainty::Unread});
    result.words = words;
    return result;
}

} // namespace maillage
