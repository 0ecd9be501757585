#include "tests/monkey/mischief.h"

#include "models/store/store.h"

#include <QFile>
#include <QProcess>

#include <csignal>
#include <cstdio>

#include <sqlite3.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace maillage::test {

namespace {

/// By a process of its own: closing a file that SQLite has open in this one would drop its locks.
void copyBytes(const QString &from, const QString &to)
{
    QProcess::execute(u"cp"_s, {u"--"_s, from, to});
}

void limitFiles(rlim_t most)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(most, limit.rlim_max);
    setrlimit(RLIMIT_FSIZE, &limit);
}

void rename(const QString &from, const QString &to)
{
    std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData());
}

} // namespace

Mischief::Mischief(QString path, std::function<void()> close, std::function<void()> open)
    : m_path(std::move(path))
    , m_close(std::move(close))
    , m_open(std::move(open))
{
}

Mischief::~Mischief()
{
    end();
}

QString Mischief::begin(std::mt19937 &random)
{
    switch (random() % 7) {
    case 0:
    case 1: return removeRows(random);
    case 2:
        lock();
        return m_holder ? u"another program holds the file"_s : u"the file could not be locked"_s;
    case 3:
        rename(m_path, aside());
        m_kind = Kind::Rename;
        return u"the file is renamed"_s;
    case 4:
        copyBytes(m_path, aside() + u"2"_s);
        rename(m_path, aside());
        rename(aside() + u"2"_s, m_path);
        m_kind = Kind::Replace;
        return u"the file is replaced by a copy"_s;
    case 5:
        copyBytes(m_path, aside());
        if (::truncate(QFile::encodeName(m_path).constData(), off_t(4096 * (1 + random() % 8))) == 0)
            m_kind = Kind::Truncate;
        return u"the file is cut short"_s;
    default:
        limitFiles(0);
        m_kind = Kind::FullDisk;
        return u"the disk is full"_s;
    }
}

QString Mischief::removeRows(std::mt19937 &random)
{
    static constexpr std::array tables{"structure", "person", "event", "series", "theme", "network", "action", "task", "exchange", "membership", "role", "attendance"};
    const QString table = QString::fromLatin1(tables[random() % tables.size()]);
    try {
        const std::unique_ptr<Store> other = Store::open(m_path);
        other->edit(u"remove"_s, [&](Transaction &transaction) {
            transaction.database().run(u"DELETE FROM %1 WHERE id IN (SELECT id FROM %1 ORDER BY (id * %2) % 1009 LIMIT 1)"_s.arg(table).arg(1 + random() % 1000));
        });
        return u"another program removes a row of "_s + table;
    } catch (const Failure &failure) {
        return u"another program may not remove a row of %1: "_s.arg(table) + failure.detail();
    }
}

void Mischief::lock()
{
    if (sqlite3_open_v2(QFile::encodeName(m_path).constData(), &m_holder, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK
        && sqlite3_exec(m_holder, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK) {
        m_kind = Kind::Lock;
        return;
    }
    sqlite3_close(m_holder);
    m_holder = nullptr;
}

QString Mischief::end()
{
    switch (std::exchange(m_kind, Kind::None)) {
    case Kind::None: return {};
    case Kind::Lock:
        sqlite3_exec(m_holder, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(std::exchange(m_holder, nullptr));
        return u"the file is free again"_s;
    case Kind::Rename:
    case Kind::Replace:
        rename(aside(), m_path);
        return u"the file is back"_s;
    case Kind::Truncate:
        m_close();
        copyBytes(aside(), m_path);
        QFile::remove(aside());
        QFile::remove(m_path + u"-journal"_s); // of pages that are no more
        m_open();
        return u"the file is whole again"_s;
    case Kind::FullDisk:
        limitFiles(RLIM_INFINITY);
        return u"there is room again"_s;
    }
    return {};
}

} // namespace maillage::test
