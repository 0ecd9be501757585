#include "models/domain/calendar.h"
#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "models/exchange/schoolcalendar.h"

#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// One entry as the ministry writes them.
QByteArray entry(const char *summary, const char *first, const char *end, const char *location = "")
{
    QByteArray text = "BEGIN:VEVENT\r\nDTSTAMP:20250114T124531Z\r\nDTSTART;VALUE=DATE:" + QByteArray(first) + "\r\n";
    if (*end)
        text += "DTEND;VALUE=DATE:" + QByteArray(end) + "\r\n";
    text += "SUMMARY:" + QByteArray(summary) + "\r\nUID:" + first + QByteArray::number(qHash(QByteArrayView(summary))) + "@data.education.gouv.fr\r\n";
    if (*location)
        text += "LOCATION:" + QByteArray(location) + "\r\n";
    return text + "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
}

QByteArray calendarOf(const QByteArray &entries, const char *name = "Calendrier scolaire")
{
    return "BEGIN:VCALENDAR\r\nPRODID:-//education.gouv.fr//FR\r\nVERSION:2.0\r\nX-WR-CALNAME:" + QByteArray(name) + "\r\n" + entries + "END:VCALENDAR\r\n";
}

QStringList rowsOf(const QByteArray &ics)
{
    QStringList rows;
    for (const csv::Row &row : schoolCalendar(ics).rows)
        rows << row.cells.join(u' ');
    return rows;
}

ImportResult importHolidays(Store &store, const QByteArray &bytes, bool dryRun = false)
{
    return import(store, *importableNamed(u"school-holidays"_s), bytes, dryRun);
}

} // namespace

TEST_CASE("The school calendar of one zone")
{
    const QByteArray ics = calendarOf(entry("Vacances de la Toussaint - Zone A", "20271023", "20271108") + entry("Vacances d'Été - Zone A", "20280701", "20280901")
                                      + entry("Rentrée scolaire des élèves - Zone A", "20270901", "20270902"));
    CHECK(isICalendar(ics));
    CHECK(isICalendar("\xef\xbb\xbf" + ics));
    CHECK_FALSE(isICalendar("school_year,holiday,zone\n"));
    CHECK(rowsOf(ics) == QStringList{u"2027-2028 ete A 2028-07-01 2028-08-31"_s, u"2027-2028 toussaint A 2027-10-23 2027-11-07"_s});
    CHECK(rowsOf("\xef\xbb\xbf" + ics).size() == 2);
}

TEST_CASE("The school calendar of all zones is put together from its parts")
{
    const QByteArray ics = calendarOf(entry("Vacances d'Hiver - Zone A", "20260207", "20260214") + entry("Vacances d'Hiver - Zones A/B", "20260214", "20260221")
                                      + entry("Vacances d'Hiver - Zones A/B/C", "20260221", "20260223") + entry("Vacances d'Hiver - Zones B/C", "20260223", "20260302")
                                      + entry("Vacances d'Hiver - Zone C", "20260302", "20260309"));
    CHECK(rowsOf(ics) == QStringList{u"2025-2026 hiver A 2026-02-07 2026-02-22"_s, u"2025-2026 hiver B 2026-02-14 2026-03-01"_s, u"2025-2026 hiver C 2026-02-21 2026-03-08"_s});
}

TEST_CASE("Zones are found wherever a school calendar names them")
{
    const auto zones = [](const char *summary, const char *location = "", const char *calendar = "Calendrier scolaire") {
        QString found;
        try {
            for (const csv::Row &row : schoolCalendar(calendarOf(entry(summary, "20271218", "20280103", location), calendar)).rows)
                found += row.cells.at(2);
        } catch (const Failure &) {
        }
        return found;
    };
    CHECK(zones("Vacances de Noël - Zone B") == u"B"_s);
    CHECK(zones("Vacances de Noël - Zones A B C") == u"ABC"_s);
    CHECK(zones("Vacances de Noël - Zones A/B/C - Corse") == u"ABC"_s);
    CHECK(zones("Vacances de Noël - Zone A\\, B\\, C") == u"ABC"_s);
    CHECK(zones("Vacances de Noël - zones A et C") == u"AC"_s);
    CHECK(zones("Vacances de Noël", "Zone C") == u"C"_s);
    CHECK(zones("Vacances de Noël", "Bordeaux\\, Limoges\\, Lyon") == u"A"_s);
    CHECK(zones("Vacances de Noël", "Limoges\\, Rennes") == u"AB"_s);
    CHECK(zones("Vacances de Noël", "", "Calendrier scolaire - Zone B") == u"B"_s);
    CHECK(zones("Vacances de Noël", "", "Zone-A") == u"A"_s);
    CHECK(zones("Vacances de Noël").isEmpty());
    CHECK(zones("Vacances de Noël - Corse", "Corse", "Zones A B C").isEmpty());
    CHECK(zones("Rentrée des enseignants - Zone A").isEmpty());
}

TEST_CASE("A beginning without an end is no holiday")
{
    const QByteArray ics = calendarOf(entry("Vacances de Noël - Zone A", "20271218", "20280103") + entry("Début des Vacances d'Été - Zone A", "20280701", "20280701"));
    CHECK(rowsOf(ics) == QStringList{u"2027-2028 noel A 2027-12-18 2028-01-02"_s});
}

TEST_CASE("What is no school calendar is refused with a sentence")
{
    test::Network network;
    const QString before = test::dump(network.store().database());
    for (const QByteArray &bytes : {calendarOf(""), calendarOf(entry("Apéro-réseau", "20220407", "20220408")), QByteArray("BEGIN:VCALENDAR"),
                                    QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Vacances - Zone A\r\nDTSTART:zzz\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")}) {
        CAPTURE(bytes.toStdString());
        CHECK_THROWS_AS(importHolidays(network.store(), bytes), Failure);
    }
    CHECK_THROWS_AS(importHolidays(network.store(), "school_year,holiday,zone,first_day,last_day\n2027-2028,ete,D,2028-07-01,2028-08-31\n"), Failure);
    CHECK_THROWS_AS(importHolidays(network.store(), "school_year,holiday,zone,first_day,last_day\n2027-2028,ete,A,2028-07-01,2028-06-31\n"), Failure);
    CHECK(test::dump(network.store().database()) == before);
}

TEST_CASE("School holidays are added as one edit and replace those of the same name")
{
    test::Network network;
    const QString before = test::dump(network.store().database());
    const ImportResult first = importHolidays(network.store(), calendarOf(entry("Vacances de la Toussaint - Zones A/B", "20271023", "20271108")));
    CHECK(first.inserted == 2);
    CHECK(Calendar::of(network.store().database(), Zone::A).schoolHolidaysKnownUntil() == QDate(2027, 11, 7));
    const ImportResult second = importHolidays(network.store(), "school_year;holiday;zone;first_day;last_day\n2027/2028;Vacances de la Toussaint;A;16/10/2027;31/10/2027\n2027/2028;Noël;A;18/12/2027;02/01/2028\n");
    CHECK(second.inserted == 1);
    CHECK(second.updated == 1);
    const std::vector<SchoolHoliday> all = load<SchoolHoliday>(network.store().database());
    REQUIRE(all.size() == 3);
    CHECK(Calendar::of(network.store().database(), Zone::A).schoolHoliday(QDate(2027, 11, 5)).isEmpty());
    CHECK_FALSE(Calendar::of(network.store().database(), Zone::B).schoolHoliday(QDate(2027, 11, 5)).isEmpty());
    network.store().undoStack().undo();
    network.store().undoStack().undo();
    CHECK(test::dump(network.store().database()) == before);
}

TEST_CASE("School holidays that are listed can be imported again")
{
    test::Network network;
    QFile published(u":/calendars/school-holidays-fr.csv"_s);
    REQUIRE(published.open(QIODevice::ReadOnly));
    const QByteArray csv = published.readAll();
    CHECK(importHolidays(network.store(), csv).inserted == csv.count('\n') - 1);
    QByteArray listed;
    exportListing(network.store(), listing("school-holidays"_L1), TableFormat::Csv, [&](const QByteArray &part) { listed += part; });
    CHECK(importHolidays(network.store(), listed).updated == csv.count('\n') - 1);
    CHECK(rowCount(network.store().database(), listing("school-holidays"_L1)) == csv.count('\n') - 1);
}
