#include "views/events/newevent.h"

#include "models/domain/clock.h"
#include "models/domain/event.h"
#include "views/shell/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

void startEvent(Workspace &workspace)
{
    Event event;
    event.title = QCoreApplication::translate("EventPage", "New event");
    event.kind = EventKind::Apero;
    event.date = clock::today();
    if (workspace.edit(QCoreApplication::translate("EventPage", "Add an event"), [&](Transaction &transaction) { insert(transaction, event); }))
        workspace.go("event"_L1, event.id.value());
}

} // namespace maillage
