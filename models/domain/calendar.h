#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"
#include "models/domain/specialday.h"
#include "models/domain/weekdays.h"

#include <QDate>

#include <optional>
#include <vector>

namespace maillage {

using SchoolHolidayId = Id<struct SchoolHoliday>;

/// The three zones of the French school calendar.
enum class Zone { A, B, C };

template<>
struct Codes<Zone>
{
    static constexpr std::array values{
        Coded<Zone>{Zone::A, QLatin1StringView("A"), QT_TRANSLATE_NOOP("codes", "zone A")},
        Coded<Zone>{Zone::B, QLatin1StringView("B"), QT_TRANSLATE_NOOP("codes", "zone B")},
        Coded<Zone>{Zone::C, QLatin1StringView("C"), QT_TRANSLATE_NOOP("codes", "zone C")},
    };
};

/// School holidays of one zone that people added to their file, beyond those the program brings along.
struct SchoolHoliday
{
    SchoolHolidayId id;
    QString schoolYear; // "2026-2027"
    QString holiday;    // toussaint, noel, hiver, printemps, ascension, ete, or any other name
    Zone zone = Zone::A;
    QDate firstDay;
    QDate lastDay;

    static constexpr QLatin1StringView table{"school_holiday"};
    static const RecordType &type();
};

QString problemWith(const SchoolHoliday &holiday);

namespace calendar {

/// Easter Sunday of the Gregorian calendar.
QDate easter(int year);

struct PublicHoliday
{
    QDate day;
    QString name; // in the program's language
};

/// The public holidays of France in a year, in order (Code du travail, art. L3133-1); in Alsace and Moselle also Good
/// Friday and 26 December (art. L3134-13).
std::vector<PublicHoliday> publicHolidays(int year, bool alsaceMoselle);

/// The zone of a department by its number ("23", "2A"); nothing where there is none (overseas) or no such department.
std::optional<Zone> zoneOf(const QString &department);
/// The zone of an academy by its name ("Limoges").
std::optional<Zone> zoneOfAcademy(const QString &academy);
/// The code of school holidays by the name that people and official calendars give them ("Vacances de la Toussaint"); a
/// name that is none of the usual ones stands for itself.
QString schoolHolidayCode(const QString &name);
bool hasAlsaceMoselleHolidays(const QString &department);

} // namespace calendar

/// What days are like where the network is: which are worked on, which are public holidays, bridges to a week-end, or
/// school holidays. Made from the file's profile and what people added to it, which replaces what the program brings
/// along for the same holidays; a value that one can copy. Which weekdays are worked on, and which days are closed or
/// worked beside them, is the organisation's own to say.
class Calendar
{
public:
    struct Span
    {
        QDate first;
        QDate last; // belongs to it
        QString name;
    };

    /// Without zone nothing is a school holiday.
    explicit Calendar(std::optional<Zone> zone = {}, bool alsaceMoselle = false, std::vector<SchoolHoliday> added = {});
    static Calendar of(const Database &database);
    /// The same with another zone.
    static Calendar of(const Database &database, std::optional<Zone> zone);

    std::optional<Zone> zone() const { return m_zone; }

    /// What the organisation says of its own days: its week ("12345", see weekdays) and the days that are not as usual.
    void setWork(const QString &week, std::vector<SpecialDay> special);
    const std::array<bool, 7> &week() const { return m_week; }
    const std::vector<SpecialDay> &specialDays() const { return m_special; }

    /// A day of the organisation's week that is no public holiday and not closed, or one that it works all the same.
    bool isWorkingDay(QDate day) const;
    /// Whether what takes these days (see weekdays) takes that one. Named weekdays are not taken when they are public
    /// holidays or closed.
    bool isTaken(QDate day, const QString &days) const;
    /// Why a day is not worked on, in words ("Saturday", "Ascension Day", "annual closure"); empty when it is.
    QString whyOff(QDate day) const;
    /// The name of the public holiday that day, or empty.
    QString publicHoliday(QDate day) const;
    /// A working day alone between a public holiday and a week-end ("pont").
    bool isBridge(QDate day) const;
    /// The name of the school holidays that day, or empty.
    QString schoolHoliday(QDate day) const;
    /// The school holidays that touch a stretch of days, in order.
    std::vector<Span> schoolHolidays(QDate first, QDate last) const;
    /// The last day for which school holidays are known; after it none can be promised.
    QDate schoolHolidaysKnownUntil() const;
    /// Whether it can be said of that day that it is, or is no day of school holidays.
    bool knowsSchoolHolidays(QDate day) const;

private:
    std::optional<Zone> m_zone;
    bool m_alsaceMoselle = false;
    std::vector<Span> m_school;
    std::array<bool, 7> m_week{true, true, true, true, true, false, false};
    std::vector<SpecialDay> m_special; // by first day

    const SpecialDay *specialDay(QDate day) const;
};

} // namespace maillage
