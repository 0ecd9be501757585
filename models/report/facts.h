#pragma once

#include "models/domain/event.h"
#include "models/figures/figure.h"

#include <QStringList>

/// What the file says about the events of a report, read once. Every number is a figure; nothing is counted here.
namespace maillage::report {

struct EventFacts
{
    Event event;
    qint64 announced = 0;
    qint64 membersPresent = 0;
    Headcount persons;
    FigureRow turnUp;
    QStringList othersPresent; // present, but no members
    QStringList groups;        // without structure, present: "habitants (8–10)"
    QStringList asAnnounced;   // announced, and came
    QStringList absent;        // announced, and did not come
    QStringList unannounced;   // came without having said so
    int alone = 0;             // people who came for nobody but themselves
    bool withMaybe = false;    // who had said no more than maybe is among those announced

    /// Whether anything stands on its sheet: what nobody noted is not zero.
    bool isNoted() const { return announced + membersPresent + persons.high > 0 || !othersPresent.isEmpty(); }
    /// Whether nobody but groups stands on it: that says nothing of the structures.
    bool isOfGroupsOnly() const { return announced + membersPresent == 0 && othersPresent.isEmpty() && !groups.isEmpty(); }
    /// Estimated and not counted; where somebody was noted too, the estimate stands beside that.
    bool isEstimated() const { return persons.high == 0 && event.estimateLow.has_value(); }
};

/// The events of a report taken together.
struct Totals
{
    qint64 announced = 0;
    qint64 membersPresent = 0;
    Headcount persons;
    Headcount memberPersons;
    FigureRow turnUp;
    FigureRow reach;
};

struct Profiled
{
    QString network;
    QString footer;
};

/// The event, or a Failure when the file has none of that id.
Event eventOf(const Database &database, EventId id);
Series seriesOf(const Database &database, SeriesId id);

Profiled profiled(const Database &database);
EventFacts factsOf(const Database &database, const Event &event);
Totals totalsOf(const Database &database, const Event &event);
Totals totalsOf(const Database &database, const Series &series);
/// Other held events of the same days that somebody counted or estimated.
std::vector<Event> contextOf(const Database &database, const std::vector<EventFacts> &held);
QString structureName(const Database &database, StructureId id);

/// Commune and place, or the title when neither is known.
QString whereOf(const Event &event);
/// Real times where they are known, announced ones else.
QString hoursOf(const Event &event);
/// "announced: 18:00 – 20:00", where it was otherwise in the end.
QString announcedHoursOf(const Event &event);
/// Between which times people arrived, where that was noted.
QString arrivalsOf(const Event &event);

} // namespace maillage::report
