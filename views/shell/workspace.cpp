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

bool Workspace::attemptAndReport(const std::function<QString()> &work)
{
    const qint64 before = m_store.undoStep();
    QString sentence;
    if (!attempt([&] { sentence = work(); }))
        return false;
    const qint64 now = m_store.undoStep();
    if (!sentence.isEmpty())
        emit said(sentence, now == before ? 0 : now);
    return true;
}

bool Workspace::edit(const QString &text, const std::function<void(Transaction &)> &change, const QString &report)
{
    return attemptAndReport([&] {
        m_store.edit(text, change);
        return report;
    });
}

} // namespace maillage
