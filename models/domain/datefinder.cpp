#include "models/domain/datefinder.h"

#include "models/domain/network.h"
#include "models/domain/text.h"
#include "models/store/oneline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class DateFinderWords
{
    Q_DECLARE_TR_FUNCTIONS(DateFinder)
};

// An evening that people come to after work and go home from in time.
const QTime eveningBegins(17, 30);
const QTime lastStart(20, 0);
const QTime eveningEnds(21, 30);

constexpr int longestStretch = 3 * 366; // days

DateJudgement yes(DateCriterion criterion, const QString &reason)
{
    return {criterion, Verdict::Yes, reason};
}

DateJudgement no(DateCriterion criterion, const QString &reason)
{
    return {criterion, Verdict::No, reason};
}

DateJudgement unknown(DateCriterion criterion, const QString &reason)
{
    return {criterion, Verdict::CannotTell, reason};
}

/// "mer", "thursday", "4": a day of the week or a month by its number or the beginning of its name in either language.
int numberNamed(const QString &given, int count, QString (QLocale::*name)(int, QLocale::FormatType) const)
{
    const QString word = text::folded(given.trimmed());
    if (const std::optional<int> number = text::readInteger(word))
        return *number >= 1 && *number <= count ? *number : 0;
    constexpr int shortest = 3; // letters; two may begin several names: mars and mai
    int found = 0;
    for (const QLocale &locale : {QLocale(QLocale::French), QLocale(QLocale::English)}) {
        for (int i = 1; i <= count && word.size() >= shortest; ++i) {
            if (text::folded((locale.*name)(i, QLocale::LongFormat)).startsWith(word))
                found = found == 0 || found == i ? i : -1;
        }
    }
    return std::max(found, 0);
}

QList<int> numbersIn(const QString &value, int count, QString (QLocale::*name)(int, QLocale::FormatType) const)
{
    QList<int> numbers;
    for (const QString &part : value.split(u',')) {
        const int number = numberNamed(part, count, name);
        if (number == 0)
            return {};
        if (!numbers.contains(number))
            numbers << number;
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

QString joined(const QList<int> &numbers)
{
    QStringList result;
    for (const int number : numbers)
        result << QString::number(number);
    return result.join(u',');
}

[[noreturn]] void refuse(const QString &words)
{
    throw Failure(DateFinderWords::tr("“%1” is no criterion. They are: weekday=wed,thu, evening=18:00-20:30, month=4, school-holidays, "
                            "public-holidays, apart=DAYS, two-dates=WEEKS, friendly-place, easy-access.")
                      .arg(oneLine(words)));
}

QTime timeIn(const QString &value)
{
    const QTime time = text::readTime(value);
    if (!time.isValid())
        throw Failure(DateFinderWords::tr("“%1” is no time of day. Write it like 18:30 or 18 h 30.").arg(oneLine(value)));
    return time;
}

int countIn(const QString &value, const QString &words)
{
    constexpr int most = 366;
    const std::optional<int> count = text::readInteger(value);
    if (!count || *count < 1 || *count > most)
        refuse(words);
    return *count;
}

/// "in Guéret", without saying it twice where place and commune are one.
QString placeOf(const Event &event)
{
    return event.place.isEmpty() || event.place == event.commune ? event.commune : event.place + u", "_s + event.commune;
}

/// Those of the events, which are sorted by date, that are at most some days away.
std::span<const Event> within(const std::vector<Event> &events, QDate day, int days)
{
    const auto first = std::lower_bound(events.begin(), events.end(), day.addDays(-days), [](const Event &event, QDate bound) { return event.date < bound; });
    const auto last = std::upper_bound(first, events.end(), day.addDays(days), [](QDate bound, const Event &event) { return bound < event.date; });
    return {first, last};
}

} // namespace

void DateWishes::add(const QString &words)
{
    const QString name = words.section(u'=', 0, 0).trimmed(), value = words.section(u'=', 1).trimmed();
    const auto &known = Codes<DateCriterion>::values;
    const auto coded = std::find_if(known.begin(), known.end(), [&](const auto &each) { return each.code == name; });
    if (coded == known.end())
        refuse(words);
    switch (coded->value) {
    case DateCriterion::Weekday:
        if (!value.isEmpty())
            weekdays = numbersIn(value, 7, &QLocale::standaloneDayName);
        if (weekdays.isEmpty())
            refuse(words);
        break;
    case DateCriterion::Month:
        months = numbersIn(value, 12, &QLocale::standaloneMonthName);
        if (months.isEmpty())
            refuse(words);
        break;
    case DateCriterion::Evening:
        start = value.isEmpty() ? QTime() : timeIn(value.section(u'-', 0, 0));
        end = value.contains(u'-') ? timeIn(value.section(u'-', 1)) : QTime();
        if (end.isValid() && end <= start)
            throw Failure(DateFinderWords::tr("“%1”: an evening ends after it begins.").arg(oneLine(words)));
        break;
    case DateCriterion::Apart: daysApart = value.isEmpty() ? daysApart : countIn(value, words); break;
    case DateCriterion::TwoDates: weeksBetween = value.isEmpty() ? weeksBetween : countIn(value, words); break;
    default:
        if (!value.isEmpty())
            refuse(words);
    }
    if (!has(coded->value))
        criteria << coded->value;
}

QStringList DateWishes::words() const
{
    QStringList result;
    for (const DateCriterion criterion : criteria) {
        QString value;
        switch (criterion) {
        case DateCriterion::Weekday: value = joined(weekdays); break;
        case DateCriterion::Month: value = joined(months); break;
        case DateCriterion::Evening:
            value = start.toString(u"HH:mm"_s);
            if (end.isValid())
                value += u'-' + end.toString(u"HH:mm"_s);
            break;
        case DateCriterion::Apart: value = QString::number(daysApart); break;
        case DateCriterion::TwoDates: value = QString::number(weeksBetween); break;
        default: break;
        }
        result << (value.isEmpty() ? codeOf(criterion) : codeOf(criterion) + u'=' + value);
    }
    return result;
}

DateWishes DateWishes::usual()
{
    DateWishes wishes;
    wishes.criteria = {DateCriterion::Weekday, DateCriterion::SchoolHolidays, DateCriterion::PublicHolidays, DateCriterion::Apart};
    return wishes;
}

int RankedDate::holding() const
{
    return int(std::count_if(judgements.begin(), judgements.end(), [](const DateJudgement &judgement) { return judgement.verdict == Verdict::Yes; }));
}

DateFinder::DateFinder(const Database &database, Calendar calendar, DateWishes wishes, EventId subject)
    : m_database(database)
    , m_calendar(std::move(calendar))
    , m_wishes(std::move(wishes))
    , m_subject(find<Event>(database, subject))
{
    if (m_subject && !m_subject->commune.isEmpty())
        readNeighbours();
}

/// Communes are written in more than one way; those that mean the same are found among all, then their members.
void DateFinder::readNeighbours()
{
    const QString commune = text::folded(m_subject->commune);
    Query communes = m_database.query(u"SELECT DISTINCT commune FROM structure WHERE commune <> ''"_s);
    while (communes.next()) {
        const QString written = communes.get<QString>(0);
        if (text::folded(written) != commune)
            continue;
        Query members = m_database.query(u"SELECT m.from_date, m.to_date FROM structure s CROSS JOIN membership m ON m.structure_id = s.id "
                                         "WHERE s.commune = ? AND m.status = 'member' AND m.network_id = (SELECT home_network_id FROM profile)"_s,
                                         {written});
        while (members.next())
            m_neighbours.push_back({members.get<QDate>(0), members.get<QDate>(1)});
    }
}

/// The events near enough to matter for one of the days.
DateFinder::Events DateFinder::around(QDate first, QDate last) const
{
    const int reach = std::max(m_wishes.daysApart, 7 * m_wishes.weeksBetween);
    return load<Event>(m_database, u"state <> 'cancelled' AND id <> ? AND date BETWEEN ? AND ? ORDER BY date, id"_s,
                       {m_subject ? m_subject->id.value() : 0, toSql(first.addDays(-reach)), toSql(last.addDays(reach))});
}

std::vector<DateJudgement> DateFinder::judge(QDate day) const
{
    return judge(day, around(day, day));
}

std::vector<DateJudgement> DateFinder::judge(QDate day, const Events &others) const
{
    std::vector<DateJudgement> result;
    for (const DateCriterion criterion : m_wishes.criteria)
        result.push_back(judge(criterion, day, others));
    return result;
}

std::vector<RankedDate> DateFinder::rank(QDate first, QDate last) const
{
    if (!first.isValid() || !last.isValid() || last < first)
        throw Failure(DateFinderWords::tr("Dates are looked for from a first day to a last one, and the last day is not before the first."));
    if (first.daysTo(last) > longestStretch)
        throw Failure(DateFinderWords::tr("Dates are looked for within three years at most. Bring the two days closer together."));
    const Events others = around(first, last);
    std::vector<RankedDate> result;
    for (QDate day = first; day <= last; day = day.addDays(1))
        result.push_back({day, judge(day, others)});
    std::stable_sort(result.begin(), result.end(), [](const RankedDate &a, const RankedDate &b) { return a.holding() > b.holding(); });
    return result;
}

DateJudgement DateFinder::judge(DateCriterion criterion, QDate day, const Events &others) const
{
    const auto among = [&](bool holds, const QString &name) { return holds ? yes(criterion, name) : no(criterion, name); };
    switch (criterion) {
    case DateCriterion::Weekday: return among(m_wishes.weekdays.contains(day.dayOfWeek()), QLocale().standaloneDayName(day.dayOfWeek()));
    case DateCriterion::Month: return among(m_wishes.months.contains(day.month()), QLocale().standaloneMonthName(day.month()));
    case DateCriterion::Evening: return evening();
    case DateCriterion::FriendlyPlace:
        return m_subject && !m_subject->placeKind.isEmpty() ? yes(criterion, m_subject->placeKind)
                                                            : unknown(criterion, DateFinderWords::tr("what kind of place is not said"));
    case DateCriterion::EasyAccess: return easyAccess(day);
    case DateCriterion::TwoDates: return twoDates(day, others);
    case DateCriterion::SchoolHolidays: return schoolHolidays(day);
    case DateCriterion::PublicHolidays: return publicHolidays(day);
    case DateCriterion::Apart: return apart(day, others);
    }
    return unknown(criterion, {});
}

DateJudgement DateFinder::evening() const
{
    const bool said = m_subject && m_subject->announcedStart.isValid();
    const QTime start = said ? m_subject->announcedStart : m_wishes.start;
    const QTime end = said ? m_subject->announcedEnd : m_wishes.end;
    if (!start.isValid())
        return unknown(DateCriterion::Evening, DateFinderWords::tr("the time is not said"));
    const bool holds = start >= eveningBegins && (end.isValid() ? end > start && end <= eveningEnds : start <= lastStart);
    const QString span = text::timeSpan(start, end);
    return holds ? yes(DateCriterion::Evening, span) : no(DateCriterion::Evening, span);
}

DateJudgement DateFinder::easyAccess(QDate day) const
{
    if (!m_subject || m_subject->commune.isEmpty())
        return unknown(DateCriterion::EasyAccess, DateFinderWords::tr("the place is not said"));
    const auto isMember = [day](const Term &m) { return (!m.from.isValid() || m.from <= day) && (!m.to.isValid() || m.to >= day); };
    const auto count = int(std::count_if(m_neighbours.begin(), m_neighbours.end(), isMember));
    if (count == 0)
        return unknown(DateCriterion::EasyAccess, DateFinderWords::tr("is %1 easy to reach?").arg(placeOf(*m_subject)));
    return yes(DateCriterion::EasyAccess, DateFinderWords::tr("%n member structure(s) in %1", nullptr, count).arg(m_subject->commune));
}

DateJudgement DateFinder::twoDates(QDate day, const Events &others) const
{
    if (!m_subject || !m_subject->series)
        return unknown(DateCriterion::TwoDates, DateFinderWords::tr("the event is of no series"));
    const std::span<const Event> near = within(others, day, 7 * m_wishes.weeksBetween);
    const auto other = std::find_if(near.begin(), near.end(), [&](const Event &event) { return event.series == m_subject->series && event.date != day; });
    if (other == near.end())
        return no(DateCriterion::TwoDates, DateFinderWords::tr("no other date within %n week(s)", nullptr, m_wishes.weeksBetween));
    return yes(DateCriterion::TwoDates, DateFinderWords::tr("also on %1").arg(text::shortDate(other->date)));
}

DateJudgement DateFinder::schoolHolidays(QDate day) const
{
    constexpr auto criterion = DateCriterion::SchoolHolidays;
    if (!m_calendar.zone())
        return unknown(criterion, DateFinderWords::tr("school holidays: the zone is not said"));
    const std::vector<Calendar::Span> spans = m_calendar.schoolHolidays(day, day);
    if (!spans.empty())
        return no(criterion, DateFinderWords::tr("%1 until %2").arg(spans.front().name, text::shortDate(spans.front().last)));
    if (!m_calendar.knowsSchoolHolidays(day))
        return unknown(criterion, DateFinderWords::tr("school holidays of that time are not known"));
    return yes(criterion, DateFinderWords::tr("outside school holidays"));
}

DateJudgement DateFinder::publicHolidays(QDate day) const
{
    constexpr auto criterion = DateCriterion::PublicHolidays;
    if (const QString name = m_calendar.publicHoliday(day); !name.isEmpty())
        return no(criterion, name);
    return m_calendar.isBridge(day) ? no(criterion, DateFinderWords::tr("bridge day")) : yes(criterion, DateFinderWords::tr("no public holiday"));
}

DateJudgement DateFinder::apart(QDate day, const Events &others) const
{
    constexpr auto criterion = DateCriterion::Apart;
    const auto distance = [day](const Event &event) { return qAbs(day.daysTo(event.date)); };
    const std::span<const Event> near = within(others, day, m_wishes.daysApart - 1);
    const auto nearest = std::min_element(near.begin(), near.end(), [&](const Event &a, const Event &b) { return distance(a) < distance(b); });
    if (nearest == near.end())
        return yes(criterion, DateFinderWords::tr("nothing else within %n day(s)", nullptr, m_wishes.daysApart));
    return no(criterion, DateFinderWords::tr("“%1” on %2").arg(nearest->title, text::shortDate(nearest->date)));
}

} // namespace maillage
