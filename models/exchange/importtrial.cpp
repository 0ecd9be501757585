#include "models/exchange/importtrial.h"

#include "models/exchange/csv.h"
#include "models/store/failure.h"
#include "models/store/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// Thrown out of an import that nobody waits for any more.
struct BrokenOff
{
};

void copyInto(const Database &database, const QString &path)
{
    QFile::remove(path); // of a copy that was broken off by somebody who writes
    database.query(u"VACUUM INTO ?"_s, {path});
}

ImportResult importInto(const QString &path, const Importable &table, const QByteArray &bytes, const ImportProgress &progress)
{
    const std::unique_ptr<Store> copy = Store::open(path);
    return import(*copy, table, bytes, true, progress);
}

void refuseReadOnly(const Store &store)
{
    if (store.isReadOnly())
        throw Failure(sentenceFor(SQLITE_READONLY));
}

QString copyIn(const QTemporaryDir &folder)
{
    if (!folder.isValid())
        throw Failure(sentenceFor(SQLITE_FULL), folder.errorString());
    return folder.filePath(u"trial.maillage"_s);
}

} // namespace

/// What the thread and whoever waits share. The folder goes away with the last of them.
struct ImportTrial::Work
{
    QTemporaryDir folder;
    Importable table;
    QByteArray bytes;
    std::atomic<bool> isUnwanted = false;
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    std::promise<ImportResult> promise;
    std::future<ImportResult> result;

    void run()
    {
        try {
            promise.set_value(importInto(copyIn(folder), table, bytes, [this](int rows, int all) {
                if (isUnwanted)
                    throw BrokenOff();
                done = rows;
                total = all;
            }));
        } catch (...) {
            promise.set_exception(std::current_exception());
        }
    }
};

ImportResult tryImport(const Store &store, const Importable &table, const QByteArray &bytes, const ImportProgress &progress)
{
    refuseReadOnly(store);
    readTable(bytes); // what is no table at all needs no copy to be told
    const QTemporaryDir folder;
    const QString path = copyIn(folder);
    copyInto(store.database(), path);
    return importInto(path, table, bytes, progress);
}

ImportTrial::ImportTrial(const Store &store, const Importable &table, const QByteArray &bytes, std::function<void()> finished)
    : m_work(std::make_shared<Work>())
    , m_finished(std::move(finished))
    , m_copied([this](Answer<bool> &copied) { begin(copied); })
{
    refuseReadOnly(store);
    m_work->table = table;
    m_work->bytes = bytes;
    m_work->result = m_work->promise.get_future();
    const QString path = copyIn(m_work->folder);
    m_copied.await(store.read([path](const Database &database) {
        copyInto(database, path);
        return true;
    }));
    constexpr int often = 30; // ms
    m_look.setInterval(often);
    QObject::connect(&m_look, &QTimer::timeout, &m_look, [this] { look(); });
}

ImportTrial::~ImportTrial()
{
    m_work->isUnwanted = true;
}

int ImportTrial::done() const
{
    return m_work->done;
}

int ImportTrial::total() const
{
    return m_work->total;
}

void ImportTrial::begin(Answer<bool> &copied)
{
    try {
        copied.take();
    } catch (...) {
        m_uncopied = std::current_exception();
        m_finished();
        return;
    }
    QThreadPool::globalInstance()->start([work = m_work] { work->run(); });
    m_look.start();
}

void ImportTrial::look()
{
    if (m_work->result.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    m_look.stop();
    m_finished();
}

ImportResult ImportTrial::take()
{
    if (m_uncopied)
        std::rethrow_exception(m_uncopied);
    return m_work->result.get();
}

} // namespace maillage
