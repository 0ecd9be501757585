#include "models/store/database.h"

#include "models/store/failure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <atomic>
#include <list>
#include <mutex>
#include <optional>
#include <vector>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr qint64 givenUpFor = 1000; // ms
std::atomic<int> patienceWithOthers = 2000; // ms

class DatabaseWords
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

[[noreturn]] void fail(sqlite3 *handle, const QString &message)
{
    const int code = handle ? sqlite3_extended_errcode(handle) : SQLITE_CANTOPEN;
    throw Failure(sentenceFor(code), u"SQLite %1: %2"_s.arg(code).arg(message));
}

QString connectionName()
{
    static std::atomic<int> counter = 0;
    return u"maillage-%1"_s.arg(++counter);
}

/// Qt goes by the columns that a statement had when it was prepared, so none may be used again after another schema.
bool changesSchema(const QString &sql)
{
    static const QRegularExpression words(u"\\b(CREATE|ALTER|DROP)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return words.match(sql).hasMatch();
}

std::vector<std::pair<const char *, Database::TextFunction>> &offered()
{
    static std::vector<std::pair<const char *, Database::TextFunction>> all;
    return all;
}

std::vector<std::pair<const char *, Database::Order>> &orders()
{
    static std::vector<std::pair<const char *, Database::Order>> all;
    return all;
}

int compare(void *order, int oneSize, const void *one, int otherSize, const void *other) noexcept
{
    const auto text = [](const void *bytes, int size) { return QByteArrayView(static_cast<const char *>(bytes), size); };
    return (*static_cast<const Database::Order *>(order))(text(one, oneSize), text(other, otherSize));
}

/// Nothing that is thrown may pass through SQLite.
void answer(sqlite3_context *context, const Database &database, Database::TextFunction function) noexcept
{
    try {
        const QByteArray text = function(database);
        sqlite3_result_text64(context, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    } catch (const Failure &failure) {
        sqlite3_result_error(context, failure.sentence().toUtf8().constData(), -1);
    } catch (...) {
        sqlite3_result_error_nomem(context);
    }
}

/// SQLite counts its memory under one lock for all connections: two threads that read would wait for each other at each
/// allocation. It has to be told before the first connection is made.
void countNoMemory()
{
    static std::once_flag once;
    std::call_once(once, [] { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); });
}

} // namespace

QString sentenceFor(int sqliteCode)
{
    switch (sqliteCode) {
    case SQLITE_READONLY_DBMOVED:
        return DatabaseWords::tr("The file was moved, replaced or deleted while it was open. Nothing was written. "
                  "Save a copy under another name to keep what you see here.");
    case SQLITE_CORRUPT_VTAB:
        return DatabaseWords::tr("The search index of this file is damaged; what it indexes is not. “maillage search FILE --rebuild” makes it anew.");
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return DatabaseWords::tr("This contradicts what the file holds: something still goes by what is to be removed, such as an indicator "
                         "that counts by it, or goes by what is no longer there. Nothing was changed. Change that first, then try again.");
    }
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return DatabaseWords::tr("Another program is using this file just now. Nothing was changed. Close it there, then try again.");
    case SQLITE_READONLY:
        return DatabaseWords::tr("This file can only be read. Save a copy elsewhere to make changes.");
    case SQLITE_NOTADB:
        return DatabaseWords::tr("This is not a Maillage file.");
    case SQLITE_CORRUPT:
        return DatabaseWords::tr("This file is damaged. Open your latest copy of it; “maillage check” says what can still be read.");
    case SQLITE_FULL:
        return DatabaseWords::tr("There is no room left on this disk. Nothing was changed. Free some space, then try again.");
    case SQLITE_IOERR:
        return DatabaseWords::tr("The disk could not be read or written. Nothing was changed. Check the drive or the network folder, "
                  "then try again.");
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return DatabaseWords::tr("The file could not be opened, or nothing can be written beside it. Check that it exists and that you may write in this folder.");
    case SQLITE_INTERRUPT:
        return DatabaseWords::tr("The work was broken off. Nothing was changed.");
    case SQLITE_TOOBIG:
        return DatabaseWords::tr("This is too large to be kept in the file.");
    case SQLITE_CONSTRAINT:
        return DatabaseWords::tr("This cannot be written: it contradicts what the file already holds.");
    default:
        return DatabaseWords::tr("The file could not be used as asked. Nothing was changed.");
    }
}

/// The statements of a connection that nobody uses just now, the longest unused first.
class Statements
{
public:
    std::optional<QSqlQuery> take(const QString &sql)
    {
        const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const auto &kept) { return kept.first == sql; });
        if (found == m_kept.end())
            return std::nullopt;
        QSqlQuery query = std::move(found->second);
        m_kept.erase(found);
        return query;
    }

    void keep(const QString &sql, QSqlQuery query)
    {
        // Some pragmas do their work when they are prepared, and of one kept twice the second is of no use.
        if (m_isClosed || sql.startsWith("PRAGMA"_L1) || take(sql))
            return;
        query.finish();
        for (qsizetype i = query.boundValues().size(); i-- > 0;)
            query.bindValue(int(i), QVariant()); // a photograph does not stay in memory
        m_kept.emplace_back(sql, std::move(query));
        if (m_kept.size() > mostKept)
            m_kept.pop_front();
    }

    void forget() { m_kept.clear(); }

    void close()
    {
        m_isClosed = true;
        forget();
    }

private:
    static constexpr size_t mostKept = 256; // the figures of all charts and of the home page; preparing one takes longer than running it

    std::list<std::pair<QString, QSqlQuery>> m_kept;
    bool m_isClosed = false;
};

Query::Query(QString sql, QSqlQuery query, sqlite3 *handle, std::shared_ptr<Statements> home)
    : m_sql(std::move(sql))
    , m_query(std::move(query))
    , m_handle(handle)
    , m_home(std::move(home))
{
}

Query::~Query()
{
    if (m_home)
        m_home->keep(m_sql, std::move(m_query));
}

bool Query::next()
{
    if (m_query.next())
        return true;
    const int code = sqlite3_errcode(m_handle);
    if (m_query.lastError().isValid() && code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        fail(m_handle, m_query.lastError().databaseText());
    return false;
}

void Query::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values.at(i));
    if (!m_query.exec())
        fail(m_handle, m_query.lastError().databaseText());
}

QStringList Query::columnNames() const
{
    QStringList names;
    const QSqlRecord record = m_query.record();
    for (int i = 0; i < record.count(); ++i)
        names << record.fieldName(i);
    return names;
}

struct Database::Clock
{
    QElapsedTimer since;
    int limit = 0;
    QElapsedTimer waiting; // for another program
    QElapsedTimer gaveUp;
};

Database::Database(const QString &path, Access access)
    : m_path(path)
    , m_name(connectionName())
    , m_access(access)
    , m_statements(std::make_shared<Statements>())
    , m_clock(std::make_unique<Clock>())
{
    countNoMemory();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    // A path is never to be taken for a URI: a file name may hold "?" or begin with "file:".
    database.setDatabaseName(path);
    if (access == Access::ReadOnly)
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    const bool opened = database.open();
    const QString message = database.lastError().databaseText();
    if (opened)
        m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
    database = QSqlDatabase();
    if (!opened) {
        QSqlDatabase::removeDatabase(m_name);
        fail(nullptr, message);
    }
    takeCalls();
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COMPOUND_SELECT, 30);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    // The cache grows only as far as a file is read: a small one never fills it, a large one would be read again and again.
    try {
        script(u"PRAGMA cache_size=-65536; PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON"_s);
    } catch (...) {
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

void Database::swap(Database &other)
{
    std::swap(m_path, other.m_path);
    std::swap(m_name, other.m_name);
    std::swap(m_access, other.m_access);
    std::swap(m_handle, other.m_handle);
    std::swap(m_statements, other.m_statements);
    takeCalls();
    other.takeCalls();
}

/// SQLite calls back whoever the connection belongs to.
void Database::takeCalls()
{
    sqlite3_busy_handler(m_handle, &Database::waitForOthers, this);
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    for (auto &[name, order] : orders())
        sqlite3_create_collation(m_handle, name, SQLITE_UTF8, &order, compare);
    m_calls.resize(offered().size());
    for (size_t i = 0; i < offered().size(); ++i) {
        m_calls[i] = {this, i};
        const auto call = [](sqlite3_context *context, int, sqlite3_value **) {
            const auto *one = static_cast<const Call *>(sqlite3_user_data(context));
            answer(context, *one->database, offered()[one->function].second);
        };
        sqlite3_create_function(m_handle, offered()[i].first, 0, SQLITE_UTF8, &m_calls[i], call, nullptr, nullptr);
    }
}

void Database::offer(const char *name, TextFunction function)
{
    offered().emplace_back(name, function);
}

void Database::offerOrder(const char *name, Order order)
{
    orders().emplace_back(name, order);
}

Database::~Database()
{
    m_statements->close();
    QSqlDatabase::removeDatabase(m_name);
}

Query Database::prepare(const QString &sql) const
{
    if (std::optional<QSqlQuery> kept = m_statements->take(sql))
        return Query(sql, std::move(*kept), m_handle, m_statements);
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(m_handle, query.lastError().databaseText() + u" — "_s + sql.left(200));
    return Query(sql, std::move(query), m_handle, m_statements);
}

Query Database::query(const QString &sql, const QVariantList &values) const
{
    if (m_clock->limit > 0)
        m_clock->since.start();
    Query query = prepare(sql);
    query.run(values);
    return query;
}

QVariant Database::single(const QString &sql, const QVariantList &values) const
{
    Query rows = query(sql, values);
    return rows.next() ? rows.value(0) : QVariant();
}

int Database::run(const QString &sql, const QVariantList &values)
{
    return query(sql, values).affected();
}

void Database::script(const QString &sql)
{
    if (m_clock->limit > 0)
        m_clock->since.start();
    if (changesSchema(sql))
        m_statements->forget();
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        throw Failure(sentenceFor(sqlite3_extended_errcode(m_handle)), text);
}

void Database::rollBack() noexcept
{
    if (!sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::rollBackTo(const QString &savepoint) noexcept
{
    if (!sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, u"ROLLBACK TO %1; RELEASE %1"_s.arg(savepoint).toUtf8().constData(), nullptr, nullptr, nullptr);
}

void Database::setPatience(int milliseconds)
{
    patienceWithOthers = milliseconds;
}

void Database::waitAgain() const
{
    m_clock->gaveUp.invalidate();
}

/// SQLite asks it before each try to get a lock; 0 gives up.
int Database::waitForOthers(void *self, int times)
{
    const auto *database = static_cast<const Database *>(self);
    Clock &clock = *database->m_clock;
    if (clock.gaveUp.isValid() && clock.gaveUp.elapsed() < givenUpFor)
        return 0;
    if (times == 0)
        clock.waiting.start();
    const bool isBrokenOff = database->m_isBrokenOff && database->m_isBrokenOff();
    if (isBrokenOff || clock.waiting.elapsed() >= patienceWithOthers) {
        if (!isBrokenOff)
            clock.gaveUp.start();
        return 0;
    }
    sqlite3_sleep(times < 5 ? 2 : 20);
    return 1;
}

void Database::limitWork(int milliseconds) const
{
    m_clock->limit = milliseconds;
    m_clock->since.start();
    const auto tooLong = [](void *context) {
        const auto *clock = static_cast<const Clock *>(context);
        return clock->since.elapsed() > clock->limit ? 1 : 0;
    };
    sqlite3_progress_handler(m_handle, milliseconds > 0 ? 10000 : 0, tooLong, m_clock.get());
}

void Database::breakOffWhen(std::function<bool()> asked)
{
    m_isBrokenOff = std::move(asked);
    const auto ask = [](void *self) { return static_cast<const Database *>(self)->m_isBrokenOff() ? 1 : 0; };
    sqlite3_progress_handler(m_handle, 2000, ask, this);
}

} // namespace maillage
