#include "models/domain/clock.h"
#include "models/domain/event.h"
#include "models/domain/task.h"
#include "models/exchange/icalendar.h"

#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QHash>

#include <libical/ical.h>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

struct ReadEntry
{
    QString summary, description, location, status;
    icaltimetype start, end;
    int sequence;
};

/// What another program reads.
QHash<QString, ReadEntry> readBack(const QByteArray &ics)
{
    QHash<QString, ReadEntry> result;
    icalcomponent *calendar = icalparser_parse_string(ics.constData());
    REQUIRE(calendar);
    CHECK(icalrestriction_check(calendar));
    CHECK(icalcomponent_count_errors(calendar) == 0);
    for (auto *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        result.insert(QString::fromUtf8(icalcomponent_get_uid(event)),
                      {QString::fromUtf8(icalcomponent_get_summary(event)), QString::fromUtf8(icalcomponent_get_description(event)), QString::fromUtf8(icalcomponent_get_location(event)),
                       QString::fromLatin1(icalproperty_status_to_string(icalcomponent_get_status(event))), icalcomponent_get_dtstart(event), icalcomponent_get_dtend(event),
                       icalcomponent_get_sequence(event)});
    }
    icalcomponent_free(calendar);
    return result;
}

QString shown(const icaltimetype &time)
{
    return QString::fromLatin1(icaltime_as_ical_string(time));
}

const QDateTime moment(QDate(2022, 4, 20), QTime(18, 42), Qt::UTC);

} // namespace

TEST_CASE("Events and milestones stand in a calendar that other programs read")
{
    const std::vector<CalendarEntry> entries{
        {CalendarEntry::Kind::Event, 12, u"Apéro-réseau"_s, u"Bakao, Guéret"_s, {}, QDate(2022, 4, 7), QTime(18, 0), QTime(20, 30), false},
        {CalendarEntry::Kind::Event, 13, u"Réunion"_s, {}, {}, QDate(2022, 12, 1), {}, {}, true},
        {CalendarEntry::Kind::Event, 14, u"Nuit"_s, {}, {}, QDate(2022, 12, 31), QTime(22, 0), QTime(1, 0), false},
        {CalendarEntry::Kind::Event, 15, u"Appel"_s, {}, {}, QDate(2022, 6, 1), QTime(9, 15), {}, false},
        {CalendarEntry::Kind::Milestone, 12, u"Congrès"_s, {}, u"automne 2024"_s, QDate(2024, 10, 31), {}, {}, false},
        {CalendarEntry::Kind::Milestone, 16, u"Without a day"_s, {}, {}, {}, {}, {}, false},
    };
    const QByteArray ics = iCalendar(entries, moment);
    const auto read = readBack(ics);
    REQUIRE(read.size() == 5);
    const ReadEntry evening = read.value(u"event-12@maillage"_s);
    CHECK(evening.summary == u"Apéro-réseau"_s);
    CHECK(evening.location == u"Bakao, Guéret"_s);
    CHECK(evening.status == u"CONFIRMED"_s);
    CHECK(shown(evening.start) == u"20220407T180000"_s);
    CHECK(shown(evening.end) == u"20220407T203000"_s);
    CHECK(ics.contains("DTSTART;TZID=Europe/Paris:20220407T180000\r\n"));
    CHECK(ics.contains("BEGIN:VTIMEZONE\r\n"));
    CHECK(ics.contains("DTSTAMP:20220420T184200Z\r\n"));
    CHECK(read.value(u"event-13@maillage"_s).status == u"CANCELLED"_s);
    CHECK(shown(read.value(u"event-13@maillage"_s).start) == u"20221201"_s);
    CHECK(shown(read.value(u"event-13@maillage"_s).end) == u"20221202"_s);
    CHECK(shown(read.value(u"event-14@maillage"_s).end) == u"20230101T010000"_s);
    CHECK(shown(read.value(u"event-15@maillage"_s).start) == u"20220601T091500"_s);
    CHECK(shown(read.value(u"milestone-12@maillage"_s).start) == u"20241031"_s);
    CHECK(read.value(u"milestone-12@maillage"_s).description == u"automne 2024"_s);
    for (const QByteArray &line : ics.split('\n'))
        CHECK(line.size() <= 76); // 75 and the carriage return
}

TEST_CASE("The rules of the zone give the hour that was meant in winter and in summer")
{
    const std::vector<CalendarEntry> entries{{CalendarEntry::Kind::Event, 1, u"Summer"_s, {}, {}, QDate(2026, 7, 1), QTime(18, 0), {}, false},
                                             {CalendarEntry::Kind::Event, 2, u"Winter"_s, {}, {}, QDate(2026, 1, 15), QTime(18, 0), {}, false}};
    icalcomponent *calendar = icalparser_parse_string(iCalendar(entries, moment).constData());
    QStringList utc;
    for (auto *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const icaltimetype start = icalcomponent_get_dtstart(event);
        REQUIRE(start.zone);
        utc << shown(icaltime_convert_to_zone(start, icaltimezone_get_utc_timezone()));
    }
    icalcomponent_free(calendar);
    CHECK(utc == QStringList{u"20260701T160000Z"_s, u"20260115T170000Z"_s});
}

TEST_CASE("Any text comes back from a calendar as it was")
{
    const QStringList texts{u"Жизнь, наша; «встреча»"_s, u"a\\b\\n, c; d: \"e\""_s, u"line one\nline two\n\nlast"_s, u"é"_s.repeated(3000), u"😀🎉 東京"_s, u"BEGIN:VEVENT\nEND:VCALENDAR"_s, u"'=1+1"_s};
    std::vector<CalendarEntry> entries;
    for (const QString &text : texts)
        entries.push_back({CalendarEntry::Kind::Event, qint64(entries.size()) + 1, text, text, text, QDate(2022, 4, 7), {}, {}, false});
    const auto read = readBack(iCalendar(entries, moment));
    REQUIRE(read.size() == texts.size());
    for (int i = 0; i < texts.size(); ++i) {
        const ReadEntry entry = read.value(u"event-%1@maillage"_s.arg(i + 1));
        CHECK(entry.summary == texts.at(i));
        CHECK(entry.description == texts.at(i));
        CHECK(entry.location == texts.at(i));
    }
    const auto controlled = readBack(iCalendar({{CalendarEntry::Kind::Event, 1, u"a\u0007b\u0000c\r\nd"_s, {}, {}, QDate(2022, 4, 7), {}, {}, false}}, moment));
    CHECK(controlled.value(u"event-1@maillage"_s).summary == u"abc\nd"_s);
}

TEST_CASE("A later export changes what an earlier one brought and nothing else")
{
    const std::vector<CalendarEntry> entries{{CalendarEntry::Kind::Event, 12, u"Apéro"_s, {}, {}, QDate(2022, 4, 7), QTime(18, 0), {}, false}};
    CHECK(iCalendar(entries, moment) == iCalendar(entries, moment));
    const auto before = readBack(iCalendar(entries, moment)), after = readBack(iCalendar(entries, moment.addSecs(60)));
    CHECK(before.keys() == after.keys());
    CHECK(before.begin()->sequence < after.begin()->sequence);
    CHECK(iCalendar({}, moment).startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(iCalendar({}, moment).endsWith("END:VCALENDAR\r\n"));
}

TEST_CASE("A file gives its events and the milestones that have a day")
{
    test::Network network;
    Event event;
    event.title = u"Apéro"_s;
    event.date = QDate(2022, 4, 7);
    event.announcedStart = QTime(18, 0);
    event.actualStart = QTime(18, 20);
    event.place = u"Bakao"_s;
    event.commune = u"Guéret"_s;
    const EventId evening = network.add(event);
    network.event(u"Called off"_s, QDate(2022, 5, 1), EventState::Cancelled);
    const auto task = [&](const char *title, const char *period, bool milestone, TaskState state = TaskState::Todo) {
        Task t;
        t.title = QString::fromLatin1(title);
        t.period = Period::read(QString::fromUtf8(period));
        t.milestone = milestone;
        t.state = state;
        return network.add(t);
    };
    const TaskId congress = task("Congress", "14/10/2024", true);
    task("Prepare", "2023", false);
    task("Some time", "au fil de l’eau", true);
    task("Dropped", "2024", true, TaskState::Dropped);
    const std::vector<CalendarEntry> entries = calendarEntriesOf(network.store());
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].id == evening.value());
    CHECK(entries[0].start == QTime(18, 0));
    CHECK(entries[0].place == u"Bakao, Guéret"_s);
    CHECK(entries[1].cancelled);
    CHECK(entries[2].id == congress.value());
    CHECK(entries[2].day == QDate(2024, 10, 14));
    const QString path = network.file(u"out.ics"_s);
    CHECK(writeICalendar(network.store(), path) == 3);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(readBack(file.readAll()).size() == 3);
    CHECK_THROWS_AS(writeICalendar(network.store(), network.file(u"nowhere/out.ics"_s)), Failure);
}


TEST_CASE("What is not sure is tentative and tasks can be exported and nothing stands there twice")
{
    test::Network network;
    const EventId fixed = network.event(u"Congress of the network"_s, QDate(2024, 10, 12), EventState::Planned);
    const EventId other = network.event(u"Assembly"_s, QDate(2024, 6, 1), EventState::Planned);
    const EventId alone = network.event(u"Evening"_s, QDate(2024, 7, 1), EventState::Planned);
    const auto task = [&](const char *title, const char *period, bool milestone, EventId event = {}) {
        Task t;
        t.title = QString::fromLatin1(title);
        t.period = Period::read(QString::fromUtf8(period));
        t.milestone = milestone;
        t.event = event;
        return network.add(t);
    };
    const TaskId told = task("Congress", "12/10/2024", true, fixed);
    const TaskId contradicted = task("Assembly of all", "15/06/2024", true, other);
    const TaskId fuzzy = task("Festival", "automne 2024", true);
    const TaskId sure = task("Vote", "14/05/2024", true);
    const TaskId work = task("Prepare", "2 – 6 septembre 2024", false);
    const auto statuses = [&](CalendarContent content) {
        QHash<QString, QString> result;
        const QString path = network.file(u"all.ics"_s);
        writeICalendar(network.store(), path, content);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto read = readBack(file.readAll());
        for (auto it = read.begin(); it != read.end(); ++it)
            result.insert(it.key(), it->status);
        return result;
    };
    const auto uid = [](const char *kind, qint64 id) { return u"%1-%2@maillage"_s.arg(QString::fromLatin1(kind)).arg(id); };
    const QHash<QString, QString> without = statuses(CalendarContent::WithoutTasks);
    CHECK(without.size() == 6);
    CHECK_FALSE(without.contains(uid("milestone", told.value()))); // it is its event
    CHECK(without.value(uid("event", fixed.value())) == u"CONFIRMED"_s);
    CHECK(without.value(uid("event", other.value())) == u"TENTATIVE"_s);
    CHECK(without.value(uid("milestone", contradicted.value())) == u"TENTATIVE"_s);
    CHECK(without.value(uid("event", alone.value())) == u"CONFIRMED"_s);
    CHECK(without.value(uid("milestone", fuzzy.value())) == u"TENTATIVE"_s);
    CHECK(without.value(uid("milestone", sure.value())) == u"CONFIRMED"_s);
    const QHash<QString, QString> with = statuses(CalendarContent::WithTasks);
    CHECK(with.size() == 7);
    CHECK(with.value(uid("task", work.value())) == u"CONFIRMED"_s);
    const std::vector<CalendarEntry> entries = calendarEntriesOf(network.store(), CalendarContent::WithTasks);
    const auto prepare = std::find_if(entries.begin(), entries.end(), [](const CalendarEntry &entry) { return entry.kind == CalendarEntry::Kind::Task; });
    REQUIRE(prepare != entries.end());
    CHECK(prepare->day == QDate(2024, 9, 2));
    CHECK(prepare->lastDay == QDate(2024, 9, 6));
}
