#include "models/domain/calendar.h"

#include "models/domain/network.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// The cells of a table that came with the program, without its header.
std::vector<QStringList> tableOf(const QString &name)
{
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

const QHash<QString, QString> &zones()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> result;
        for (const QStringList &cells : tableOf(u"school-zones-fr.csv"_s))
            result.insert(cells.at(0), cells.at(2));
        return result;
    }();
    return all;
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

} // namespace

QString problemWith(const SchoolHoliday &holiday)
{
    if (holiday.schoolYear.trimmed().isEmpty() || holiday.holiday.trimmed().isEmpty())
        return Words::tr("School holidays need a school year and a name.");
    if (!holiday.firstDay.isValid() || !holiday.lastDay.isValid())
        return Words::tr("School holidays need a first and a last day.");
    return holiday.lastDay < holiday.firstDay ? Words::tr("The school holidays end before they begin.") : QString();
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
    const QDate sunday = easter(year);
    std::vector<PublicHoliday> days{{QDate(year, 1, 1), Words::tr("New Year’s Day")},
                                    {sunday.addDays(1), Words::tr("Easter Monday")},
                                    {QDate(year, 5, 1), Words::tr("Labour Day")},
                                    {QDate(year, 5, 8), Words::tr("Victory in 1945")},
                                    {sunday.addDays(39), Words::tr("Ascension Day")},
                                    {sunday.addDays(50), Words::tr("Whit Monday")},
                                    {QDate(year, 7, 14), Words::tr("National Day")},
                                    {QDate(year, 8, 15), Words::tr("Assumption Day")},
                                    {QDate(year, 11, 1), Words::tr("All Saints’ Day")},
                                    {QDate(year, 11, 11), Words::tr("Armistice of 1918")},
                                    {QDate(year, 12, 25), Words::tr("Christmas Day")}};
    if (alsaceMoselle) {
        days.push_back({sunday.addDays(-2), Words::tr("Good Friday")});
        days.push_back({QDate(year, 12, 26), Words::tr("St Stephen’s Day")});
    }
    std::stable_sort(days.begin(), days.end(), [](const PublicHoliday &x, const PublicHoliday &y) { return x.day < y.day; });
    return days;
}

std::optional<Zone> zoneOf(const QString &department)
{
    const auto zone = zones().constFind(departmentNumber(department));
    return zone == zones().constEnd() ? std::nullopt : std::optional(fromCode<Zone>(*zone));
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
    const auto take = [this](const std::vector<SchoolHoliday> &all) {
        for (const SchoolHoliday &holiday : all) {
            if (m_zone == holiday.zone)
                m_school.push_back({holiday.firstDay, holiday.lastDay, shown(holiday.holiday)});
        }
    };
    take(published());
    take(added);
    std::sort(m_school.begin(), m_school.end(), [](const Span &a, const Span &b) { return a.first < b.first; });
}

Calendar Calendar::of(const Database &database)
{
    return of(database, calendar::zoneOf(profileOf(database).department));
}

Calendar Calendar::of(const Database &database, std::optional<Zone> zone)
{
    return Calendar(zone, calendar::hasAlsaceMoselleHolidays(profileOf(database).department), load<SchoolHoliday>(database));
}

bool Calendar::isWorkingDay(QDate day) const
{
    return day.dayOfWeek() <= Qt::Friday && publicHoliday(day).isEmpty();
}

QString Calendar::publicHoliday(QDate day) const
{
    for (const calendar::PublicHoliday &holiday : calendar::publicHolidays(day.year(), m_alsaceMoselle)) {
        if (holiday.day == day)
            return holiday.name;
    }
    return {};
}

bool Calendar::isBridge(QDate day) const
{
    if (!isWorkingDay(day))
        return false;
    const auto isHoliday = [this](QDate other) { return !publicHoliday(other).isEmpty(); };
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

QDate Calendar::schoolHolidaysKnownUntil() const
{
    QDate last;
    for (const Span &span : m_school)
        last = last.isValid() ? std::max(last, span.last) : span.last;
    return last;
}

} // namespace maillage
