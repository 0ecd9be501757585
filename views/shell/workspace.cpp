#include "views/shell/workspace.h"

namespace maillage {

Workspace::Workspace(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::undoFailed, this, &Workspace::complained);
}

bool Workspace::attempt(const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const Failure &failure) {
        emit complained(failure.sentence());
        return false;
    }
}

bool Workspace::edit(const QString &text, const std::function<void(Transaction &)> &change, const QString &report)
{
    const bool done = attempt([&] { m_store.edit(text, change); });
    if (done && !report.isEmpty())
        emit said(report, true);
    return done;
}

} // namespace maillage
