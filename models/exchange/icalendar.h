#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace maillage {

class Store;

/// Something that stands in a calendar: an event, or a milestone of the plan.
struct CalendarEntry
{
    enum class Kind { Event, Milestone };

    Kind kind = Kind::Event;
    qint64 id = 0;
    QString title;
    QString place;
    QString notes;
    QDate day;
    QTime start; // without it, it takes the whole day
    QTime end;
    bool cancelled = false;
};

/// Every event of the file, and every milestone of its plan that has a day, by day.
std::vector<CalendarEntry> calendarEntriesOf(const Store &store);

/// The entries as an iCalendar file (RFC 5545) that calendar programs take in. Each entry has the same UID in every
/// export, so that a later file changes what an earlier one brought: DTSTAMP is the moment of the export, and SEQUENCE
/// its minutes since 2000, higher each time. Times are those of Europe/Paris with the zone's rules in the file: without
/// them some programs take the times for their own zone. The same entries at the same moment give the same bytes.
QByteArray iCalendar(const std::vector<CalendarEntry> &entries, const QDateTime &moment);

/// Writes the whole calendar of a file and says how many entries it has. Throws a Failure.
int writeICalendar(const Store &store, const QString &path);

} // namespace maillage
