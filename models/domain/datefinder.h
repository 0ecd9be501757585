#pragma once

#include "models/domain/calendar.h"
#include "models/domain/event.h"

#include <QDate>

#include <optional>
#include <vector>

namespace maillage {

/// What one may wish of the date of an event. Some of it cannot be told from a date alone: where it takes place, at what
/// time, and whether people have another date to choose from is said by the event.
enum class DateCriterion { Weekday, Evening, FriendlyPlace, EasyAccess, TwoDates, SchoolHolidays, Month, PublicHolidays, Apart };

template<>
struct Codes<DateCriterion>
{
    static constexpr std::array values{
        Coded<DateCriterion>{DateCriterion::Weekday, QLatin1StringView("weekday"), QT_TRANSLATE_NOOP("codes", "day of the week")},
        Coded<DateCriterion>{DateCriterion::Evening, QLatin1StringView("evening"), QT_TRANSLATE_NOOP("codes", "in the evening, not too late")},
        Coded<DateCriterion>{DateCriterion::FriendlyPlace, QLatin1StringView("friendly-place"), QT_TRANSLATE_NOOP("codes", "a friendly place")},
        Coded<DateCriterion>{DateCriterion::EasyAccess, QLatin1StringView("easy-access"), QT_TRANSLATE_NOOP("codes", "easy to reach for many")},
        Coded<DateCriterion>{DateCriterion::TwoDates, QLatin1StringView("two-dates"), QT_TRANSLATE_NOOP("codes", "two dates to choose from")},
        Coded<DateCriterion>{DateCriterion::SchoolHolidays, QLatin1StringView("school-holidays"), QT_TRANSLATE_NOOP("codes", "outside school holidays")},
        Coded<DateCriterion>{DateCriterion::Month, QLatin1StringView("month"), QT_TRANSLATE_NOOP("codes", "month")},
        Coded<DateCriterion>{DateCriterion::PublicHolidays, QLatin1StringView("public-holidays"), QT_TRANSLATE_NOOP("codes", "no public holiday, no bridge")},
        Coded<DateCriterion>{DateCriterion::Apart, QLatin1StringView("apart"), QT_TRANSLATE_NOOP("codes", "apart from other events")},
    };
};

enum class Verdict { Yes, No, CannotTell };

template<>
struct Codes<Verdict>
{
    static constexpr std::array values{
        Coded<Verdict>{Verdict::Yes, QLatin1StringView("yes"), QT_TRANSLATE_NOOP("codes", "yes")},
        Coded<Verdict>{Verdict::No, QLatin1StringView("no"), QT_TRANSLATE_NOOP("codes", "no")},
        Coded<Verdict>{Verdict::CannotTell, QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("codes", "cannot tell")},
    };
};

/// What is wished of a date, and how much of it.
struct DateWishes
{
    QList<DateCriterion> criteria; // each once, in the order in which they are judged
    QList<int> weekdays{Qt::Thursday};
    QList<int> months;
    QTime start; // when it is to begin and end, where no event says so
    QTime end;
    int daysApart = 3;
    int weeksBetween = 3;

    bool has(DateCriterion criterion) const { return criteria.contains(criterion); }
    /// Takes one more wish as words: "weekday=wed,thu", "evening=18:00-20:30", "month=4", "apart=7", "two-dates=2" (weeks);
    /// the others have no value. Throws a Failure that says what can be wished.
    void add(const QString &words);
    /// The wishes in words that `add` takes back.
    QStringList words() const;
    /// What can be told of a date wherever and whenever it is.
    static DateWishes usual();
};

/// Whether one wish holds for a date, and why, in a few words ("Thursday", "spring holidays until 24 Apr 2022").
struct DateJudgement
{
    DateCriterion criterion;
    Verdict verdict;
    QString reason;
};

struct RankedDate
{
    QDate day;
    std::vector<DateJudgement> judgements;

    int holding() const;
};

/// Looks for a date that suits: judges each day by the wishes, and ranks days by how many hold, then by date. It never
/// says yes where it does not know: school holidays of a year nobody added cannot be told. Of the other events it reads those
/// around the days it is asked for, from a database that outlives it.
class DateFinder
{
public:
    /// Judges for an event that is there, or for a new one.
    DateFinder(const Database &database, Calendar calendar, DateWishes wishes, EventId subject = {});

    std::vector<DateJudgement> judge(QDate day) const;
    /// Throws a Failure when the stretch is upside down or too long to be of use.
    std::vector<RankedDate> rank(QDate first, QDate last) const;

private:
    using Events = std::vector<Event>; // others than the subject, not cancelled, by date

    Events around(QDate first, QDate last) const;
    void readNeighbours();
    std::vector<DateJudgement> judge(QDate day, const Events &others) const;
    DateJudgement judge(DateCriterion criterion, QDate day, const Events &others) const;
    DateJudgement evening() const;
    DateJudgement easyAccess(QDate day) const;
    DateJudgement twoDates(QDate day, const Events &others) const;
    DateJudgement schoolHolidays(QDate day) const;
    DateJudgement publicHolidays(QDate day) const;
    DateJudgement apart(QDate day, const Events &others) const;

    struct Term
    {
        QDate from;
        QDate to;
    };

    const Database &m_database;
    Calendar m_calendar;
    DateWishes m_wishes;
    std::optional<Event> m_subject;
    std::vector<Term> m_neighbours; // of the memberships of structures where the event takes place
};

} // namespace maillage
