#pragma once

#include "views/shell/place.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace maillage {

class MessageBar;
class Store;

/// Undo and redo where one can see them. It remembers for each step where one was when it was made; to take it back the window
/// goes there first, and the message bar says what was undone and offers to do it again. One press is one step.
class UndoTrail : public QObject
{
    Q_OBJECT

public:
    /// Where one is, and how the window goes somewhere to show a thing there.
    using Here = std::function<Place()>;
    using Go = std::function<void(const Place &)>;

    UndoTrail(Store &store, MessageBar &messages, Here here, Go go, QObject *parent = nullptr);

    void undo();
    void redo();

private:
    void note();

    Store &m_store;
    MessageBar &m_messages;
    Here m_here;
    Go m_go;
    QHash<qint64, Place> m_places;
    qint64 m_last = 0;
};

} // namespace maillage
