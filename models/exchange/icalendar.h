#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace maillage {

class Store;

/// Something that stands in a calendar: an event, or a milestone or task of the plan.
struct CalendarEntry
{
    enum class Kind { Event, Milestone, Task };

    Kind kind = Kind::Event;
    qint64 id = 0;
    QString title;
    QString place;
    QString notes;
    QDate day;
    QTime start; // without it, it takes the whole day
    QTime end;
    bool cancelled = false;
    bool tentative = false; // its day is not sure
    QDate lastDay = {};     // of a task; invalid: one day
};

/// What of a file goes into a calendar: its events and milestones always, the other tasks of the plan when asked for.
enum class CalendarContent { WithoutTasks, WithTasks };

/// Every event of the file, and what of its plan has a day, by day. The days of the plan are those of its schedule. What its
/// words do not say to the day, what was moved, and an event that its task contradicts are tentative; a milestone that stands
/// on the day of its event is that event and does not stand there twice.
std::vector<CalendarEntry> calendarEntriesOf(const Store &store, CalendarContent content = CalendarContent::WithoutTasks);

/// The entries as an iCalendar file (RFC 5545) that calendar programs take in. Each entry has the same UID in every
/// export, so that a later file changes what an earlier one brought: DTSTAMP is the moment of the export, and SEQUENCE
/// its minutes since 2000, higher each time. Times are those of Europe/Paris with the zone's rules in the file: without
/// them some programs take the times for their own zone. The same entries at the same moment give the same bytes.
QByteArray iCalendar(const std::vector<CalendarEntry> &entries, const QDateTime &moment);

/// Writes the whole calendar of a file and says how many entries it has. Throws a Failure.
int writeICalendar(const Store &store, const QString &path, CalendarContent content = CalendarContent::WithoutTasks);

} // namespace maillage
