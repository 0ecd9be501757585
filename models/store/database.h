#pragma once

#include "models/store/sqlvalue.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3;

namespace maillage {

class Statements;

/// The rows of one prepared statement, read one after the other. It gives the statement back to its connection when it ends.
class Query
{
public:
    ~Query();
    Query(Query &&other) noexcept = default;
    Query &operator=(Query &&) = delete;

    bool next();
    QVariant value(int column) const { return m_query.value(column); }
    template<typename T>
    T get(int column) const { return fromSql<T>(m_query.value(column)); }
    /// Runs the statement again with other values.
    void run(const QVariantList &values);
    int affected() const { return m_query.numRowsAffected(); }
    QStringList columnNames() const;

private:
    friend class Database;
    Query(QString sql, QSqlQuery query, sqlite3 *handle, std::shared_ptr<Statements> home);

    QString m_sql;
    QSqlQuery m_query;
    sqlite3 *m_handle;
    std::shared_ptr<Statements> m_home; // null once moved from
};

/// One connection to one SQLite file, set up the way a file from a stranger deserves: schema not trusted,
/// defensive mode, limits on what a statement may ask, foreign keys on. Every error leaves as a Failure
/// whose sentence says what the person can do. It knows nothing of networks.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    Database(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// From here on every new connection answers this name in SQL, without arguments, with what the function makes of it: for
    /// what our views need and only a program can work out. It is to be called before any connection is made.
    using TextFunction = QByteArray (*)(const Database &);
    static void offer(const char *name, TextFunction function);
    /// As a collation of that name; only for what is asked, never for what a file keeps: others could not read it.
    using Order = int (*)(QByteArrayView, QByteArrayView) noexcept;
    static void offerOrder(const char *name, Order order);

    /// From here on each is a connection to what the other was. No rows of either may be being read.
    void swap(Database &other);

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    sqlite3 *handle() const { return m_handle; }

    /// A statement that was prepared before is used again: preparing one that reads our views takes longer than many a figure.
    Query prepare(const QString &sql) const;
    Query query(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row, or an invalid variant.
    QVariant single(const QString &sql, const QVariantList &values = {}) const;
    int run(const QString &sql, const QVariantList &values = {});
    /// Several statements, separated by semicolons, without values.
    void script(const QString &sql);
    /// Take back what a transaction did. They are for when something failed already and say nothing of their own: where
    /// SQLite has rolled back by itself, as on a full disk, nothing is left to do.
    void rollBack() noexcept;
    void rollBackTo(const QString &savepoint) noexcept;

    /// A statement that meets a lock of another program waits that long. Once one has waited in vain, those that follow
    /// within a moment fail at once: a page of ten readings does not wait ten times.
    static void setPatience(int milliseconds);
    /// The next statement waits its whole time again.
    void waitAgain() const;

    /// From here on a statement that works for longer than anyone would wait is broken off
    /// (a hostile file can hold a query that never ends); 0 lifts the limit.
    void limitWork(int milliseconds) const;
    /// From here on a statement is broken off as soon as `asked` says so; it is asked often, in the thread that works.
    void breakOffWhen(std::function<bool()> asked);

private:
    QString m_path;
    QString m_name;
    Access m_access;
    sqlite3 *m_handle = nullptr;
    std::shared_ptr<Statements> m_statements;
    struct Call
    {
        const Database *database = nullptr;
        size_t function = 0;
    };
    std::vector<Call> m_calls; // what SQLite gives back when it calls
    void takeCalls();
    static int waitForOthers(void *self, int times);

    struct Clock;
    std::unique_ptr<Clock> m_clock;
    std::function<bool()> m_isBrokenOff;
};

/// The sentence for what SQLite answered, by its extended result code.
QString sentenceFor(int sqliteCode);

} // namespace maillage
