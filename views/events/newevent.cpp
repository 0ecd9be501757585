#include "views/events/newevent.h"

#include "models/domain/clock.h"
#include "models/domain/event.h"
#include "models/domain/text.h"
#include "views/shell/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class NewEventWords
{
    Q_DECLARE_TR_FUNCTIONS(EventPage)
};

void begin(Workspace &workspace, Event event)
{
    if (workspace.edit(NewEventWords::tr("Add an event"), [&](Transaction &transaction) { insert(transaction, event); },
                       NewEventWords::tr("“%1” is planned for %2.").arg(event.title, text::longDate(event.date))))
        workspace.go("event"_L1, event.id.value());
}

Event blank()
{
    Event event;
    event.title = NewEventWords::tr("New event");
    event.kind = EventKind::Apero;
    event.date = clock::today();
    return event;
}

} // namespace

void startEvent(Workspace &workspace, qint64)
{
    Event event = blank();
    if (workspace.edit(NewEventWords::tr("Add an event"), [&](Transaction &transaction) { insert(transaction, event); }))
        workspace.go("event"_L1, event.id.value());
}

void startEventLike(Workspace &workspace, qint64 id)
{
    if (const auto other = maillage::find<Event>(workspace.database(), EventId(id)))
        begin(workspace, eventLike(workspace.database(), *other, clock::today()));
}

void startNextOfSeries(Workspace &workspace, qint64 id)
{
    const std::vector<Event> events = load<Event>(workspace.database(), u"series_id = ? ORDER BY date DESC, id DESC LIMIT 1"_s, {id});
    if (!events.empty())
        return begin(workspace, eventLike(workspace.database(), events.front(), clock::today()));
    const auto series = maillage::find<Series>(workspace.database(), SeriesId(id));
    if (!series)
        return;
    Event first = blank();
    first.title = series->name;
    first.series = series->id;
    begin(workspace, first);
}

} // namespace maillage
