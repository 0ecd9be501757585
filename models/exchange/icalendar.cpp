#include "models/exchange/icalendar.h"

#include "models/domain/clock.h"
#include "models/domain/event.h"
#include "models/domain/schedule.h"
#include "models/store/wholefile.h"

#include <libical/ical.h>

#include <QHash>
#include <QSet>

#include <memory>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

constexpr auto zoneName = "Europe/Paris";

/// The rules that hold in France since 1996.
constexpr auto zoneRules = "BEGIN:VTIMEZONE\r\n"
                           "TZID:Europe/Paris\r\n"
                           "BEGIN:DAYLIGHT\r\n"
                           "TZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                           "DTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                           "END:DAYLIGHT\r\n"
                           "BEGIN:STANDARD\r\n"
                           "TZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                           "DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                           "END:STANDARD\r\n"
                           "END:VTIMEZONE\r\n";

/// The format has no place for control characters, and a zero would end the text.
QByteArray bytesOf(const QString &text)
{
    QString clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return clean.toUtf8();
}

icaltimetype dateOf(QDate day)
{
    icaltimetype result = icaltime_null_date();
    result.year = day.year();
    result.month = day.month();
    result.day = day.day();
    return result;
}

icaltimetype momentOf(QDate day, QTime time)
{
    icaltimetype result = dateOf(day);
    result.is_date = 0;
    result.hour = time.hour();
    result.minute = time.minute();
    result.second = time.second();
    return result;
}

void addTime(icalcomponent *event, icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(zoneName));
    icalcomponent_add_property(event, property);
}

void addWhen(icalcomponent *event, const CalendarEntry &entry)
{
    if (!entry.start.isValid()) {
        icalcomponent_add_property(event, icalproperty_new_dtstart(dateOf(entry.day)));
        icalcomponent_add_property(event, icalproperty_new_dtend(dateOf((entry.lastDay.isValid() ? entry.lastDay : entry.day).addDays(1)))); // does not belong to it
        return;
    }
    addTime(event, icalproperty_new_dtstart(momentOf(entry.day, entry.start)));
    if (entry.end.isValid()) {
        const bool afterMidnight = entry.end <= entry.start;
        addTime(event, icalproperty_new_dtend(momentOf(entry.day.addDays(afterMidnight ? 1 : 0), entry.end)));
    }
}

icalcomponent *componentOf(const CalendarEntry &entry, const QDateTime &moment)
{
    const bool isEvent = entry.kind == CalendarEntry::Kind::Event;
    const char *kind = isEvent ? "event-" : entry.kind == CalendarEntry::Kind::Milestone ? "milestone-" : "task-";
    const QByteArray uid = kind + QByteArray::number(entry.id) + "@maillage";
    const QDateTime utc = moment.toUTC();
    icaltimetype stamp = momentOf(utc.date(), utc.time());
    stamp.zone = icaltimezone_get_utc_timezone();
    constexpr int secondsPerMinute = 60;
    static const QDateTime origin(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(uid.constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp));
    icalcomponent_add_property(event, icalproperty_new_sequence(int(origin.secsTo(utc) / secondsPerMinute)));
    addWhen(event, entry);
    icalcomponent_add_property(event, icalproperty_new_summary(bytesOf(entry.title).constData()));
    if (!entry.place.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_location(bytesOf(entry.place).constData()));
    if (!entry.notes.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(bytesOf(entry.notes).constData()));
    icalcomponent_add_property(event, icalproperty_new_status(entry.cancelled   ? ICAL_STATUS_CANCELLED
                                                                   : entry.tentative ? ICAL_STATUS_TENTATIVE
                                                                                     : ICAL_STATUS_CONFIRMED));
    icalcomponent_add_property(event, icalproperty_new_transp(isEvent ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    return event;
}

/// The plan as the calendar needs it, read once.
struct PlannedDays
{
    Schedule schedule;
    std::vector<Task> tasks;
    QHash<EventId, QDate> doubtful; // events whose day their task does not bear out
    QSet<TaskId> told;              // by their event
    QSet<TaskId> contradicted;      // by it
};

/// Its words say the days it is on, or somebody fixed them.
bool isSure(const Task &task, const Schedule::Entry &entry)
{
    if (task.state == TaskState::Done || task.limit == LimitKind::On)
        return true;
    if (entry.moved || entry.openStart || entry.openEnd)
        return false;
    const bool said = task.period.fromCertainty == Certainty::Day && task.period.toCertainty == Certainty::Day;
    return said && (entry.start == task.period.from || task.duration) && entry.end <= task.period.to && (!task.milestone || task.period.from == task.period.to);
}

PlannedDays plannedDays(const Database &database)
{
    PlannedDays plan{Schedule::of(database), load<Task>(database), {}, {}, {}};
    const QHash<TaskId, TiedEvent> events = tiedEvents(database);
    for (const Task &task : plan.tasks) {
        const auto event = events.constFind(task.id);
        const Schedule::Entry *entry = plan.schedule.entry(task.id);
        if (event == events.constEnd() || !entry || !entry->start.isValid() || !entry->end.isValid())
            continue;
        const bool agrees = event->day >= entry->start && event->day <= entry->end;
        const bool own = task.period.from.isValid() || task.period.to.isValid();
        if (agrees)
            plan.told.insert(task.id);
        else
            plan.contradicted.insert(task.id);
        if (!agrees || (own && !isSure(task, *entry)))
            plan.doubtful.insert(task.event, entry->start);
    }
    return plan;
}

std::vector<CalendarEntry> eventsOf(const Database &database, const PlannedDays &plan)
{
    std::vector<CalendarEntry> entries;
    for (const Event &event : load<Event>(database)) {
        QStringList place{event.place, event.commune};
        place.removeAll(QString());
        place.removeDuplicates();
        const bool announced = event.announcedStart.isValid();
        entries.push_back({CalendarEntry::Kind::Event, event.id.value(), event.title, place.join(u", "_s), event.notes, event.date,
                           announced ? event.announcedStart : event.actualStart, announced ? event.announcedEnd : event.actualEnd,
                           event.state == EventState::Cancelled, event.state == EventState::Planned && plan.doubtful.contains(event.id), {}});
    }
    return entries;
}

std::vector<CalendarEntry> tasksOf(const PlannedDays &plan, CalendarContent content)
{
    std::vector<CalendarEntry> entries;
    for (const Task &task : plan.tasks) {
        const Schedule::Entry *entry = plan.schedule.entry(task.id);
        if (!entry || task.state == TaskState::Dropped || entry->summary || !entry->end.isValid() || entry->openEnd || entry->openStart || plan.told.contains(task.id))
            continue;
        if (!task.milestone && content == CalendarContent::WithoutTasks)
            continue;
        // The words of its period first: they say how sure the day is.
        QStringList notes{task.period.words, task.milestone ? QString() : task.who, task.notes};
        notes.removeAll(QString());
        const bool tentative = !isSure(task, *entry) || plan.contradicted.contains(task.id);
        entries.push_back({task.milestone ? CalendarEntry::Kind::Milestone : CalendarEntry::Kind::Task, task.id.value(), task.title, {}, notes.join(u"\n"_s),
                           task.milestone ? entry->end : entry->start, {}, {}, false, tentative, task.milestone ? QDate() : entry->end});
    }
    return entries;
}

} // namespace

std::vector<CalendarEntry> calendarEntriesOf(const Store &store, CalendarContent content)
{
    const PlannedDays plan = plannedDays(store.database());
    std::vector<CalendarEntry> entries = eventsOf(store.database(), plan);
    for (CalendarEntry &planned : tasksOf(plan, content))
        entries.push_back(std::move(planned));
    std::stable_sort(entries.begin(), entries.end(), [](const CalendarEntry &a, const CalendarEntry &b) { return a.day < b.day; });
    return entries;
}

QByteArray iCalendar(const std::vector<CalendarEntry> &entries, const QDateTime &moment)
{
    const Component calendar(icalcomponent_new_vcalendar(), icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Maillage//Maillage//FR"));
    const auto hasTime = [](const CalendarEntry &entry) { return entry.start.isValid(); };
    if (std::any_of(entries.begin(), entries.end(), hasTime))
        icalcomponent_add_component(calendar.get(), icalparser_parse_string(zoneRules));
    for (const CalendarEntry &entry : entries) {
        if (entry.day.isValid())
            icalcomponent_add_component(calendar.get(), componentOf(entry, moment));
    }
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), free);
    return QByteArray(text.get());
}

int writeICalendar(const Store &store, const QString &path, CalendarContent content)
{
    const std::vector<CalendarEntry> entries = calendarEntriesOf(store, content);
    writeWhole(path, iCalendar(entries, clock::now()));
    return int(entries.size());
}

} // namespace maillage
