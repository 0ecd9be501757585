#include "views/shell/undotrail.h"

#include "models/store/store.h"
#include "views/shell/messagebar.h"

#include <utility>

namespace maillage {

UndoTrail::UndoTrail(Store &store, MessageBar &messages, Here here, Go go, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_messages(messages)
    , m_here(std::move(here))
    , m_go(std::move(go))
    , m_last(store.undoStep())
{
    connect(&store.undoStack(), &QUndoStack::indexChanged, this, &UndoTrail::note);
}

void UndoTrail::note()
{
    const qint64 step = m_store.undoStep();
    m_messages.setSteps(step, m_store.redoStep());
    if (step <= m_last)
        return;
    m_last = step;
    m_places.insert(step, m_here());
}

void UndoTrail::undo()
{
    const qint64 step = m_store.undoStep();
    const QString text = m_store.undoStack().undoText();
    const Place place = m_places.value(step, m_here());
    m_go(place);
    if (step == 0 || m_store.undoStep() != step) // on leaving a page, what was half typed there was written
        return;
    if (!m_store.undo())
        return;
    m_go(place);
    m_messages.sayUndone(tr("Undone: %1").arg(text), step);
}

void UndoTrail::redo()
{
    const qint64 step = m_store.redoStep();
    const QString text = m_store.undoStack().redoText();
    const Place place = m_places.value(step, m_here());
    m_go(place);
    if (step == 0 || m_store.redoStep() != step)
        return;
    if (!m_store.redo())
        return;
    m_go(place);
    m_messages.say(tr("Done again: %1").arg(text), step);
}

} // namespace maillage
