#include "models/domain/calendar.h"
#include "models/domain/network.h"

#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

QStringList days(int year, bool alsaceMoselle = false)
{
    QStringList result;
    for (const calendar::PublicHoliday &holiday : calendar::publicHolidays(year, alsaceMoselle))
        result << holiday.day.toString(u"MM-dd"_s);
    return result;
}

} // namespace

TEST_CASE("Easter is where the church has it")
{
    for (const char *sunday : {"1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21",
                               "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22"}) {
        CAPTURE(sunday);
        CHECK(calendar::easter(day(sunday).year()) == day(sunday));
    }
}

TEST_CASE("Public holidays are those of the years that are known")
{
    const auto year = [](const char *easterMonday, const char *ascension, const char *whitMonday) {
        QStringList all{u"01-01"_s, u"05-01"_s, u"05-08"_s, u"07-14"_s, u"08-15"_s, u"11-01"_s, u"11-11"_s, u"12-25"_s, QString::fromLatin1(easterMonday),
                        QString::fromLatin1(ascension), QString::fromLatin1(whitMonday)};
        all.sort();
        return all;
    };
    CHECK(days(2022) == year("04-18", "05-26", "06-06"));
    CHECK(days(2023) == year("04-10", "05-18", "05-29"));
    CHECK(days(2024) == year("04-01", "05-09", "05-20"));
    CHECK(days(2025) == year("04-21", "05-29", "06-09"));
    CHECK(days(2026) == year("04-06", "05-14", "05-25"));
    CHECK(days(2008).count(u"05-01"_s) == 2); // Ascension fell on Labour Day
    QStringList alsatian = days(2022) << u"04-15"_s << u"12-26"_s;
    alsatian.sort();
    CHECK(days(2022, true) == alsatian);
}

TEST_CASE("A day asked for alone is what the year's list says")
{
    for (const bool alsaceMoselle : {false, true}) {
        const Calendar calendar({}, alsaceMoselle);
        for (int year = 1990; year < 2060; ++year) {
            QHash<QDate, QString> listed;
            for (const calendar::PublicHoliday &holiday : calendar::publicHolidays(year, alsaceMoselle))
                listed.insert(holiday.day, holiday.name);
            for (QDate d(year, 1, 1); d.year() == year; d = d.addDays(1)) {
                if (calendar.publicHoliday(d).isEmpty() != !listed.contains(d) || calendar.isWorkingDay(d) != (d.dayOfWeek() <= 5 && !listed.contains(d)))
                    FAIL(d.toString(Qt::ISODate).toStdString());
            }
        }
    }
    CHECK_FALSE(Calendar().isWorkingDay({}));
    CHECK_FALSE(Calendar().isBridge({}));
    CHECK(Calendar().publicHoliday({}).isEmpty());
}

TEST_CASE("Working days are asked for by the thousand")
{
    const Calendar calendar(Zone::A);
    QElapsedTimer clock;
    clock.start();
    int worked = 0;
    for (QDate d(2000, 1, 1); d < QDate(2300, 1, 1); d = d.addDays(1))
        worked += calendar.isWorkingDay(d);
    CHECK(worked > 75'000);
    CHECK(clock.elapsed() < 1000); // a year's list for every day took a minute
}

TEST_CASE("Bridges lie alone between a public holiday and a week-end")
{
    const Calendar calendar;
    for (const char *bridge : {"2022-05-27", "2022-07-15", "2022-10-31", "2023-05-19", "2023-08-14", "2024-05-10", "2024-08-16", "2025-11-10", "2026-05-15", "2026-07-13"}) {
        CAPTURE(bridge);
        CHECK(calendar.isBridge(day(bridge)));
        CHECK(calendar.isWorkingDay(day(bridge)));
    }
    for (const char *other : {"2022-05-26", "2022-05-28", "2022-04-15", "2022-04-19", "2022-04-07", "2023-05-01", "2024-05-07"}) {
        CAPTURE(other);
        CHECK_FALSE(calendar.isBridge(day(other)));
    }
}

TEST_CASE("The department says the zone")
{
    const auto zone = [](const char *number) { return calendar::zoneOf(QString::fromUtf8(number)); };
    for (const char *number : {"23", "87", "19", "63", "33", "69", "25", "01", "1", " 23 "})
        CHECK(zone(number) == Zone::A);
    for (const char *number : {"13", "59", "67", "35", "44", "76", "5", "05", "57"})
        CHECK(zone(number) == Zone::B);
    for (const char *number : {"75", "93", "31", "34", "77", "12"})
        CHECK(zone(number) == Zone::C);
    for (const char *number : {"", "2A", "2b", "971", "974", "20", "99", "Creuse", "A"})
        CHECK_FALSE(zone(number));
    CHECK(calendar::zoneOfAcademy(u"Limoges"_s) == Zone::A);
    CHECK(calendar::zoneOfAcademy(u" besancon"_s) == Zone::A);
    CHECK_FALSE(calendar::zoneOfAcademy(u"Corse"_s));
    CHECK(calendar::hasAlsaceMoselleHolidays(u"67"_s));
    CHECK_FALSE(calendar::hasAlsaceMoselleHolidays(u"88"_s));
}

TEST_CASE("School holidays are those of the zone")
{
    const Calendar a(Zone::A), b(Zone::B), none;
    CHECK(a.schoolHoliday(day("2022-04-07")).isEmpty());
    CHECK(a.schoolHoliday(day("2022-04-14")).isEmpty());
    CHECK_FALSE(a.schoolHoliday(day("2022-04-16")).isEmpty());
    CHECK_FALSE(a.schoolHoliday(day("2022-05-01")).isEmpty());
    CHECK(a.schoolHoliday(day("2022-05-02")).isEmpty());
    CHECK(b.schoolHoliday(day("2022-04-08")).isEmpty());
    CHECK_FALSE(b.schoolHoliday(day("2022-04-09")).isEmpty());
    CHECK_FALSE(b.schoolHoliday(day("2022-04-14")).isEmpty());
    CHECK_FALSE(b.schoolHoliday(day("2022-04-24")).isEmpty());
    CHECK(b.schoolHoliday(day("2022-04-25")).isEmpty());
    CHECK(none.schoolHoliday(day("2022-04-14")).isEmpty());
    CHECK(a.schoolHolidays(day("2022-01-01"), day("2022-12-31")).size() == 6); // Christmas is two of them
    CHECK(a.schoolHolidaysKnownUntil() == day("2027-08-31"));
    CHECK_FALSE(none.schoolHolidaysKnownUntil().isValid());
}

TEST_CASE("What is known of school holidays ends where nobody said more")
{
    const Calendar a(Zone::A);
    for (const char *known : {"2021-10-23", "2022-04-07", "2022-09-20", "2025-06-30", "2027-08-31"})
        CHECK(a.knowsSchoolHolidays(day(known)));
    for (const char *unknown : {"2021-10-22", "2027-09-01", "2030-01-01"})
        CHECK_FALSE(a.knowsSchoolHolidays(day(unknown)));
    CHECK_FALSE(Calendar().knowsSchoolHolidays(day("2022-04-07")));
    // A later year, with one in between that nobody added.
    const Calendar later(Zone::A, false, {{{}, u"2028-2029"_s, u"toussaint"_s, Zone::A, day("2028-10-21"), day("2028-11-05")}});
    CHECK(later.knowsSchoolHolidays(day("2028-10-25")));
    CHECK_FALSE(later.knowsSchoolHolidays(day("2028-04-01")));
    CHECK(later.schoolHolidaysKnownUntil() == day("2028-11-05"));
}

TEST_CASE("School holidays that people added replace what came along for the same")
{
    test::Network network;
    Profile profile = profileOf(network.store().database());
    profile.department = u"23"_s;
    network.store().edit(u"department"_s, [&](Transaction &transaction) { update(transaction, profile); });
    CHECK(Calendar::of(network.store().database()).zone() == Zone::A);
    network.add(SchoolHoliday{{}, u"2021-2022"_s, u"printemps"_s, Zone::A, day("2022-04-10"), day("2022-04-12")});
    network.add(SchoolHoliday{{}, u"2027-2028"_s, u"toussaint"_s, Zone::A, day("2027-10-23"), day("2027-11-07")});
    const Calendar calendar = Calendar::of(network.store().database());
    CHECK_FALSE(calendar.schoolHoliday(day("2022-04-11")).isEmpty());
    CHECK(calendar.schoolHoliday(day("2022-04-20")).isEmpty());
    CHECK_FALSE(calendar.schoolHoliday(day("2027-11-01")).isEmpty());
    CHECK_FALSE(Calendar::of(network.store().database(), Zone::B).schoolHoliday(day("2022-04-20")).isEmpty());
}

TEST_CASE("School holidays that make no sense are refused with a sentence")
{
    const SchoolHoliday sound{{}, u"2027-2028"_s, u"ete"_s, Zone::A, day("2028-07-01"), day("2028-08-31")};
    CHECK(problemWith(sound).isEmpty());
    SchoolHoliday wrong = sound;
    wrong.lastDay = day("2028-06-01");
    CHECK(problemWith(wrong).contains(u"before"_s));
    wrong.lastDay = {};
    CHECK_FALSE(problemWith(wrong).isEmpty());
    wrong = sound;
    wrong.holiday = u" "_s;
    CHECK_FALSE(problemWith(wrong).isEmpty());
    wrong = sound;
    wrong.schoolYear.clear();
    CHECK_FALSE(problemWith(wrong).isEmpty());
}
