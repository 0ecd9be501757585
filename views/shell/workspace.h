#pragma once

#include "models/store/failure.h"
#include "models/store/store.h"

#include <QObject>

#include <functional>

namespace maillage {

/// What every page is given: the open file, the one way to write it from a slot (a refusal becomes a sentence on
/// the message bar, never an exception in the event loop), and the way to other pages by name, so that no page
/// needs to know another.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(Store &store, QObject *parent = nullptr);

    Store &store() const { return m_store; }
    const Database &database() const { return m_store.database(); }

    /// Runs something that may be refused. True when it was done.
    bool attempt(const std::function<void()> &work);
    /// Store::edit within attempt. When `report` is given, the message bar says it and offers to undo.
    bool edit(const QString &text, const std::function<void(Transaction &)> &change, const QString &report = {});

    /// Shows the page of that name, at the thing with that id.
    void go(QLatin1StringView page, qint64 id = 0) { emit goRequested(page, id); }
    void back() { emit backRequested(); }
    void say(const QString &sentence) { emit said(sentence, false); }
    /// As say, with the offer to undo the last edit.
    void report(const QString &sentence) { emit said(sentence, true); }
    void complain(const QString &sentence) { emit complained(sentence); }

signals:
    void goRequested(QLatin1StringView page, qint64 id);
    void backRequested();
    void said(const QString &sentence, bool undoable);
    void complained(const QString &sentence);

private:
    Store &m_store;
};

} // namespace maillage
