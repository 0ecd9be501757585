#include "views/shell/workspace.h"

using namespace Qt::StringLiterals;

namespace maillage {

Workspace::Workspace(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::undoFailed, this, &Workspace::complained);
}

void Workspace::go(QLatin1StringView page, qint64 id, QLatin1StringView part)
{
    emit goRequested(page, id);
    if (!part.isEmpty())
        emit partRequested(part);
}

bool Workspace::attempt(const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const Failure &failure) {
        m_drafts.setRefusal(failure.sentence());
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

void Workspace::showRows(const Pointed &pointed)
{
    m_pointed.push_back(pointed);
    go("rows"_L1, qint64(m_pointed.size()));
}

const Pointed *Workspace::pointed(qint64 id) const
{
    return id > 0 && id <= qint64(m_pointed.size()) ? &m_pointed[size_t(id - 1)] : nullptr;
}

void Workspace::showHistory(const ShownRow &row)
{
    m_histories.push_back(row);
    go("history"_L1, qint64(m_histories.size()));
}

const Workspace::ShownRow *Workspace::historyOf(qint64 id) const
{
    return id > 0 && id <= qint64(m_histories.size()) ? &m_histories[size_t(id - 1)] : nullptr;
}

} // namespace maillage
