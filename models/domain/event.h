#pragma once

#include "models/domain/codes.h"
#include "models/domain/headcount.h"
#include "models/domain/record.h"
#include "models/domain/network.h"
#include "models/domain/structure.h"

namespace maillage {

using SeriesId = Id<struct Series>;
using EventId = Id<struct Event>;

/// What sort of event it is.
enum class EventKind { Visit, Apero, Assembly, Meeting, Training, Congress, Call, Other };

template<>
struct Codes<EventKind>
{
    static constexpr std::array values{
        Coded<EventKind>{EventKind::Visit, QLatin1StringView("visit"), QT_TRANSLATE_NOOP("codes", "visit")},
        Coded<EventKind>{EventKind::Apero, QLatin1StringView("apero"), QT_TRANSLATE_NOOP("codes", "network evening")},
        Coded<EventKind>{EventKind::Assembly, QLatin1StringView("assembly"), QT_TRANSLATE_NOOP("codes", "assembly")},
        Coded<EventKind>{EventKind::Meeting, QLatin1StringView("meeting"), QT_TRANSLATE_NOOP("codes", "meeting")},
        Coded<EventKind>{EventKind::Training, QLatin1StringView("training"), QT_TRANSLATE_NOOP("codes", "training")},
        Coded<EventKind>{EventKind::Congress, QLatin1StringView("congress"), QT_TRANSLATE_NOOP("codes", "congress")},
        Coded<EventKind>{EventKind::Call, QLatin1StringView("call"), QT_TRANSLATE_NOOP("codes", "call")},
        Coded<EventKind>{EventKind::Other, QLatin1StringView("other"), QT_TRANSLATE_NOOP("codes", "other")},
    };
};

/// An event of any kind but visit and call: rates, reach and invitations are of gatherings. (In SQL: counted_event.)
bool isGathering(EventKind kind);
QList<EventKind> gatheringKinds();

/// Whether it took place. Only held events count in the figures.
enum class EventState { Planned, Held, Cancelled };

template<>
struct Codes<EventState>
{
    static constexpr std::array values{
        Coded<EventState>{EventState::Planned, QLatin1StringView("planned"), QT_TRANSLATE_NOOP("codes", "planned")},
        Coded<EventState>{EventState::Held, QLatin1StringView("held"), QT_TRANSLATE_NOOP("codes", "held")},
        Coded<EventState>{EventState::Cancelled, QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("codes", "cancelled")},
    };
};

/// Events that belong together and share a debrief. Introduction and perspectives are the free texts of that debrief; hiddenSections names the parts left out of it, separated by spaces.
struct Series
{
    SeriesId id;
    QString key;
    QString name;
    QString subtitle;
    QString notes;
    QString introduction;
    QString perspectives;
    QString hiddenSections;

    static constexpr QLatin1StringView table{"series"};
    static constexpr QLatin1StringView indicatorColumn{"series_id"}; // see requireUncounted
    static const RecordType &type();
};

QString problemWith(const Series &series);
/// What others call it where they refer to it.
QStringList namesOf(const Series &series);

/// A visit, an evening, an assembly, a call: somewhere, on a day, between announced and real times; people arrived at once or, one after the other, between two times. The host is the structure that welcomes; the network is the other one that an event is held with; the base network the one whose members it is counted on, where that was set and does not follow from the other. An estimate is an interval of people for an event nobody counted. Debrief texts as in Series; debriefSentOn is the day its debrief went out, no day while it has not.
struct Event
{
    EventId id;
    QString key;
    SeriesId series;
    EventKind kind = EventKind::Meeting;
    QString title;
    EventState state = EventState::Planned;
    QDate date;
    QTime announcedStart;
    QTime announcedEnd;
    QTime actualStart;
    QTime actualEnd;
    QString place;
    QString placeKind;
    QString commune;
    StructureId host;
    NetworkId network;
    NetworkId baseNetwork;
    std::optional<int> estimateLow;
    std::optional<int> estimateHigh;
    QString notes;
    QString introduction;
    QString perspectives;
    QString hiddenSections;
    QDate debriefSentOn;
    QString debriefSentAs; // its seal on that day; empty where nobody knows
    QTime arrivedFrom;
    QTime arrivedTo;

    std::optional<Headcount> estimate() const { return estimateLow ? std::optional(Headcount::stored(*estimateLow, estimateHigh)) : std::nullopt; }
    void setEstimate(const std::optional<Headcount> &people);

    static constexpr QLatin1StringView table{"event"};
    static const RecordType &type();
};

/// What a field that refers to one means.
inline constexpr const char *eventMeaning = QT_TRANSLATE_NOOP("import", "at which event: its key or title");

QString problemWith(const Event &event);
/// What others call it where they refer to it.
QStringList namesOf(const Event &event);

/// Whose members the event is counted on: the base network, if one is set; else the one it is held with, where that has members that
/// day; else the home network. Asked of the file, so that it is the figures' own answer.
NetworkId baseOf(const Database &database, EventId event);

/// An event like another, to be planned: what it is, where, with whom and at what hours are the same, and a month or year in its
/// title is that of its day; nothing that happened at the other is taken along. Its day is as far after the other as that was after the one before it in the series (else four weeks), and
/// as often again as it takes to come after today.
Event eventLike(const Database &database, const Event &other, QDate today);

/// The events of a series that were held, in the order of their days: those its debrief tells of.
std::vector<Event> heldEvents(const Database &database, SeriesId series);

} // namespace maillage
