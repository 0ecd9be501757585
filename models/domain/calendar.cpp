#include "models/domain/calendar.h"

#include "models/domain/network.h"
#include "models/store/resources.h"
#include "models/domain/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// The cells of a table that came with the program, without its header.
std::vector<QStringList> tableOf(const QString &name)
{
    initMaillageResources();
    QFile file(u":/calendars/"_s + name);
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(QCoreApplication::translate("maillage::Store", "A part of the program is missing. Install it again."), name);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1))
        rows.push_back(line.trimmed().split(u','));
    return rows;
}

const std::vector<SchoolHoliday> &published()
{
    static const std::vector<SchoolHoliday> all = [] {
        std::vector<SchoolHoliday> result;
        for (const QStringList &cells : tableOf(u"school-holidays-fr.csv"_s))
            result.push_back({{}, cells.at(0), cells.at(1), fromCode<Zone>(cells.at(2)), QDate::fromString(cells.at(3), Qt::ISODate),
                              QDate::fromString(cells.at(4), Qt::ISODate)});
        return result;
    }();
    return all;
}

struct Zones
{
    QHash<QString, QString> byDepartment;
    QHash<QString, QString> byAcademy; // folded
};

const Zones &zones()
{
    static const Zones all = [] {
        Zones result;
        for (const QStringList &cells : tableOf(u"school-zones-fr.csv"_s)) {
            result.byDepartment.insert(cells.at(0), cells.at(2));
            result.byAcademy.insert(text::folded(cells.at(1)), cells.at(2));
        }
        return result;
    }();
    return all;
}

std::optional<Zone> zoneFrom(const QHash<QString, QString> &codes, const QString &name)
{
    const auto code = codes.constFind(name);
    return code == codes.constEnd() ? std::nullopt : std::optional(fromCode<Zone>(*code));
}

QString shown(const QString &holiday)
{
    static const QHash<QString, const char *> names{{u"toussaint"_s, QT_TRANSLATE_NOOP("Calendar", "autumn holidays")},
                                                    {u"noel"_s, QT_TRANSLATE_NOOP("Calendar", "Christmas holidays")},
                                                    {u"hiver"_s, QT_TRANSLATE_NOOP("Calendar", "winter holidays")},
                                                    {u"printemps"_s, QT_TRANSLATE_NOOP("Calendar", "spring holidays")},
                                                    {u"ascension"_s, QT_TRANSLATE_NOOP("Calendar", "Ascension break")},
                                                    {u"ete"_s, QT_TRANSLATE_NOOP("Calendar", "summer holidays")}};
    const char *name = names.value(holiday);
    return name ? QCoreApplication::translate("Calendar", name) : holiday;
}

/// "5", "05" and "2a" are departments as well.
QString departmentNumber(const QString &typed)
{
    const QString number = typed.trimmed().toUpper();
    return number.size() == 1 ? u'0' + number : number;
}

/// A public holiday: a day of the year, or so many days from Easter Sunday (then month is 0).
struct Holiday
{
    int month;
    int day;
    const char *name;
    bool alsaceMoselle = false;

    QDate in(int year) const { return month == 0 ? calendar::easter(year).addDays(day) : QDate(year, month, day); }
};

constexpr std::array holidays{
    Holiday{1, 1, QT_TRANSLATE_NOOP("Calendar", "New Year’s Day")},
    Holiday{0, -2, QT_TRANSLATE_NOOP("Calendar", "Good Friday"), true},
    Holiday{0, 1, QT_TRANSLATE_NOOP("Calendar", "Easter Monday")},
    Holiday{5, 1, QT_TRANSLATE_NOOP("Calendar", "Labour Day")},
    Holiday{5, 8, QT_TRANSLATE_NOOP("Calendar", "Victory in 1945")},
    Holiday{0, 39, QT_TRANSLATE_NOOP("Calendar", "Ascension Day")},
    Holiday{0, 50, QT_TRANSLATE_NOOP("Calendar", "Whit Monday")},
    Holiday{7, 14, QT_TRANSLATE_NOOP("Calendar", "National Day")},
    Holiday{8, 15, QT_TRANSLATE_NOOP("Calendar", "Assumption Day")},
    Holiday{11, 1, QT_TRANSLATE_NOOP("Calendar", "All Saints’ Day")},
    Holiday{11, 11, QT_TRANSLATE_NOOP("Calendar", "Armistice of 1918")},
    Holiday{12, 25, QT_TRANSLATE_NOOP("Calendar", "Christmas Day")},
    Holiday{12, 26, QT_TRANSLATE_NOOP("Calendar", "St Stephen’s Day"), true},
};

/// The public holiday that day, or null: without making the year's list, for it is asked for thousands of days.
const Holiday *holidayOn(QDate day, bool alsaceMoselle)
{
    if (!day.isValid())
        return nullptr;
    const int month = day.month(), dayOfMonth = day.day();
    const bool nearEaster = month >= 3 && month <= 6;
    const qint64 fromEaster = nearEaster ? calendar::easter(day.year()).daysTo(day) : 0;
    for (const Holiday &holiday : holidays) {
        const bool that = holiday.month == 0 ? nearEaster && fromEaster == holiday.day : month == holiday.month && dayOfMonth == holiday.day;
        if (that && (alsaceMoselle || !holiday.alsaceMoselle))
            return &holiday;
    }
    return nullptr;
}

} // namespace

const RecordType &SchoolHoliday::type()
{
    static const RecordType type = recordType<SchoolHoliday>({
        field<&SchoolHoliday::schoolYear>("school_year").titled(QT_TRANSLATE_NOOP("lists", "School year"))
            .means(QT_TRANSLATE_NOOP("import", "the school year"), "2027-2028").needed(),
        field<&SchoolHoliday::holiday>("holiday").titled(QT_TRANSLATE_NOOP("lists", "Holidays"))
            .means(QT_TRANSLATE_NOOP("import", "toussaint, noel, hiver, printemps, ascension, ete, or any other name"), "toussaint").needed(),
        field<&SchoolHoliday::zone>("zone").titled(QT_TRANSLATE_NOOP("lists", "Zone"))
            .means(QT_TRANSLATE_NOOP("import", "A, B or C"), "A").needed(),
        field<&SchoolHoliday::firstDay>("first_day").titled(QT_TRANSLATE_NOOP("lists", "First day"))
            .means(QT_TRANSLATE_NOOP("import", "the first day without school"), "2027-10-23").needed(),
        field<&SchoolHoliday::lastDay>("last_day").titled(QT_TRANSLATE_NOOP("lists", "Last day"))
            .means(QT_TRANSLATE_NOOP("import", "the last day without school"), "2027-11-07").needed()
    });
    return type;
}

QString problemWith(const SchoolHoliday &holiday)
{
    if (holiday.schoolYear.trimmed().isEmpty() || holiday.holiday.trimmed().isEmpty())
        return CalendarWords::tr("School holidays need a school year and a name.");
    if (!holiday.firstDay.isValid() || !holiday.lastDay.isValid())
        return CalendarWords::tr("School holidays need a first and a last day.");
    return holiday.lastDay < holiday.firstDay ? CalendarWords::tr("The school holidays end before they begin.") : QString();
}

namespace calendar {

QDate easter(int year)
{
    // The anonymous Gregorian computus as given by Meeus, Astronomical Algorithms, chapter 8.
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

std::vector<PublicHoliday> publicHolidays(int year, bool alsaceMoselle)
{
    std::vector<PublicHoliday> days;
    for (const Holiday &holiday : holidays) {
        if (alsaceMoselle || !holiday.alsaceMoselle)
            days.push_back({holiday.in(year), CalendarWords::tr(holiday.name)});
    }
    std::stable_sort(days.begin(), days.end(), [](const PublicHoliday &x, const PublicHoliday &y) { return x.day < y.day; });
    return days;
}

std::optional<Zone> zoneOf(const QString &department)
{
    return zoneFrom(zones().byDepartment, departmentNumber(department));
}

std::optional<Zone> zoneOfAcademy(const QString &academy)
{
    return zoneFrom(zones().byAcademy, text::folded(academy.trimmed()));
}

QString schoolHolidayCode(const QString &name)
{
    static const std::array<std::pair<QLatin1StringView, QStringList>, 6> usual{{{"toussaint"_L1, {u"toussaint"_s, u"automne"_s, u"autumn"_s}},
                                                                              {"noel"_L1, {u"noel"_s, u"christmas"_s}},
                                                                              {"hiver"_L1, {u"hiver"_s, u"winter"_s}},
                                                                              {"printemps"_L1, {u"printemps"_s, u"paques"_s, u"spring"_s}},
                                                                              {"ascension"_L1, {u"ascension"_s}},
                                                                              {"ete"_L1, {u"ete"_s, u"summer"_s}}}};
    const QString folded = text::folded(name);
    for (const auto &[code, words] : usual) {
        if (std::any_of(words.begin(), words.end(), [&](const QString &word) { return text::matches(folded, {word}); }))
            return code;
    }
    return name.trimmed();
}

bool hasAlsaceMoselleHolidays(const QString &department)
{
    const QString number = departmentNumber(department);
    return number == "57"_L1 || number == "67"_L1 || number == "68"_L1;
}

} // namespace calendar

Calendar::Calendar(std::optional<Zone> zone, bool alsaceMoselle, std::vector<SchoolHoliday> added)
    : m_zone(zone)
    , m_alsaceMoselle(alsaceMoselle)
{
    QSet<QString> replaced;
    const auto take = [&](const SchoolHoliday &holiday) {
        if (m_zone == holiday.zone)
            m_school.push_back({holiday.firstDay, holiday.lastDay, shown(holiday.holiday)});
    };
    const auto identity = [](const SchoolHoliday &holiday) { return holiday.schoolYear + u' ' + holiday.holiday; };
    for (const SchoolHoliday &holiday : added) {
        take(holiday);
        if (m_zone == holiday.zone)
            replaced.insert(identity(holiday));
    }
    for (const SchoolHoliday &holiday : published()) {
        if (!replaced.contains(identity(holiday)))
            take(holiday);
    }
    std::sort(m_school.begin(), m_school.end(), [](const Span &a, const Span &b) { return a.first < b.first; });
}

Calendar Calendar::of(const Database &database)
{
    return of(database, calendar::zoneOf(profileOf(database).department));
}

Calendar Calendar::of(const Database &database, std::optional<Zone> zone)
{
    const Profile profile = profileOf(database);
    Calendar result(zone, calendar::hasAlsaceMoselleHolidays(profile.department), load<SchoolHoliday>(database));
    result.setWork(profile.workweek, load<SpecialDay>(database));
    return result;
}

void Calendar::setWork(const QString &week, std::vector<SpecialDay> special)
{
    m_week = weekdays::read(week);
    if (weekdays::written(m_week).isEmpty())
        m_week = {true, true, true, true, true, false, false};
    m_special = std::move(special);
    std::stable_sort(m_special.begin(), m_special.end(), [](const SpecialDay &a, const SpecialDay &b) { return a.firstDay < b.firstDay; });
}

/// What was said last of a day counts.
const SpecialDay *Calendar::specialDay(QDate day) const
{
    const auto found = std::find_if(m_special.rbegin(), m_special.rend(), [&](const SpecialDay &one) { return one.firstDay <= day && one.lastDay >= day; });
    return found == m_special.rend() ? nullptr : &*found;
}

bool Calendar::isWorkingDay(QDate day) const
{
    if (!day.isValid())
        return false;
    if (const SpecialDay *special = specialDay(day))
        return special->worked;
    return m_week[size_t(day.dayOfWeek() - 1)] && !holidayOn(day, m_alsaceMoselle);
}

bool Calendar::isTaken(QDate day, const QString &days) const
{
    if (days.isEmpty())
        return isWorkingDay(day);
    if (days == weekdays::all)
        return day.isValid();
    if (!day.isValid() || !weekdays::read(days)[size_t(day.dayOfWeek() - 1)])
        return false;
    const SpecialDay *special = specialDay(day);
    return special ? special->worked : !holidayOn(day, m_alsaceMoselle);
}

QString Calendar::whyOff(QDate day) const
{
    if (!day.isValid() || isWorkingDay(day))
        return {};
    if (const SpecialDay *special = specialDay(day))
        return special->name;
    const QString holiday = publicHoliday(day);
    return holiday.isEmpty() ? QLocale().standaloneDayName(day.dayOfWeek()) : holiday;
}

QString Calendar::publicHoliday(QDate day) const
{
    const Holiday *holiday = holidayOn(day, m_alsaceMoselle);
    return holiday ? CalendarWords::tr(holiday->name) : QString();
}

bool Calendar::isBridge(QDate day) const
{
    if (!isWorkingDay(day))
        return false;
    const auto isHoliday = [this](QDate other) { return holidayOn(other, m_alsaceMoselle) != nullptr; };
    return (day.dayOfWeek() == Qt::Friday && isHoliday(day.addDays(-1))) || (day.dayOfWeek() == Qt::Monday && isHoliday(day.addDays(1)));
}

QString Calendar::schoolHoliday(QDate day) const
{
    const std::vector<Span> spans = schoolHolidays(day, day);
    return spans.empty() ? QString() : spans.front().name;
}

std::vector<Calendar::Span> Calendar::schoolHolidays(QDate first, QDate last) const
{
    std::vector<Span> result;
    std::copy_if(m_school.begin(), m_school.end(), std::back_inserter(result),
                 [&](const Span &span) { return span.first <= last && span.last >= first; });
    return result;
}

bool Calendar::knowsSchoolHolidays(QDate day) const
{
    // Between two holidays that follow on each other lie eleven weeks at most; a longer time is a year nobody added.
    constexpr int longest = 90; // days
    const auto next = std::find_if(m_school.begin(), m_school.end(), [&](const Span &span) { return span.last >= day; });
    if (next == m_school.end())
        return false;
    return next->first <= day || (next != m_school.begin() && std::prev(next)->last.daysTo(next->first) <= longest);
}

QDate Calendar::schoolHolidaysKnownUntil() const
{
    QDate last;
    for (const Span &span : m_school)
        last = last.isValid() ? std::max(last, span.last) : span.last;
    return last;
}

} // namespace maillage
