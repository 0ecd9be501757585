#pragma once

#include "models/domain/codes.h"

#include <QDate>


namespace maillage {

/// How sure one end of a period is, surest first.
enum class Certainty {
    Day,      // the day itself was said
    Unit,     // an end of a month, quarter, half-year or year that was said
    About,    // a season, "mid-April", "towards May": the end is a convention
    Doubtful, // said with a question mark or "rather"
    Open,     // no end was said: "since 2020" has no last day, "as we go" neither
    Unread,   // the words could not be read
};

template<>
struct Codes<Certainty>
{
    static constexpr std::array values{
        Coded<Certainty>{Certainty::Open, QLatin1StringView("open"), QT_TRANSLATE_NOOP("codes", "open")},
        Coded<Certainty>{Certainty::Day, QLatin1StringView("day"), QT_TRANSLATE_NOOP("codes", "to the day")},
        Coded<Certainty>{Certainty::Unit, QLatin1StringView("unit"), QT_TRANSLATE_NOOP("codes", "as the calendar has it")},
        Coded<Certainty>{Certainty::About, QLatin1StringView("about"), QT_TRANSLATE_NOOP("codes", "about")},
        Coded<Certainty>{Certainty::Doubtful, QLatin1StringView("doubtful"), QT_TRANSLATE_NOOP("codes", "doubtful")},
        Coded<Certainty>{Certainty::Unread, QLatin1StringView("unread"), QT_TRANSLATE_NOOP("codes", "not understood")},
    };
};

/// A time as people say it, "automne 2022", "mi-avril 2022", "plutôt automne 2024 ?": their words, the first and last
/// day they mean, and how sure each end is. It reads French and English whatever the program speaks, and never guesses
/// silently: what it cannot read keeps its words, without days, and says so. An end that is open has an invalid date.
/// docs/periods.md has the conventions.
struct Period
{
    QString words;
    QDate from;
    QDate to;
    Certainty fromCertainty = Certainty::Open;
    Certainty toCertainty = Certainty::Open;

    /// The words are kept exactly as they are. A time without any year ("fin mars") is unread, unless there is a day to
    /// refer to: then it is the next such time that is not over on that day, and only about.
    static Period read(const QString &words, QDate reference = {});
    /// The shortest words in the program's language that mean just these days ("avril 2022", "3 – 14 avril 2022");
    /// either may be invalid for an open end. read(between(a, b).words) has the same days.
    static Period between(QDate from, QDate to);

    bool isEmpty() const { return words.isEmpty(); }
    bool isUnread() const { return fromCertainty == Certainty::Unread; }
    /// Both ends have a day.
    bool isBounded() const { return from.isValid() && to.isValid(); }
    bool operator==(const Period &) const = default;
};

/// "22 sept. → 20 déc. 2022, environ": what a period was understood as, for people to check as they type.
QString explanationOf(const Period &period);

} // namespace maillage
