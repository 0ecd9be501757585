#pragma once

#include "models/store/failure.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

struct sqlite3;
struct sqlite3_session;

namespace maillage {

class Database;

/// Notes what is done to the rows of a file through one connection while it exists, by SQLite's session extension
/// (https://sqlite.org/sessionintro.html): rows that foreign keys take along and rows that come back to what they were included.
class Session
{
public:
    /// Of these tables alone; each has an `id INTEGER PRIMARY KEY`.
    Session(const Database &database, const QSet<QString> &tables);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// What was done, from what was there before to what is there now; empty if that is the same.
    QByteArray changeset() const;

private:
    QSet<QByteArray> m_tables;
    sqlite3_session *m_session = nullptr;
};

/// What one edit did, in the format of SQLite's session extension: it can be applied, turned round and read.
namespace changeset {

/// One column of a row that was changed; of a row that was added or removed only one side is said.
struct Cell
{
    int column = 0; // as the table counts them
    QVariant before, after;
};

struct Row
{
    enum class What { Added, Removed, Changed };

    QString table;
    qint64 id = 0;
    What what = What::Changed;
    std::vector<Cell> cells; // those of a changed row that differ, those of any other all, the id left out
};

/// A row in the way of a changeset: it is not as the changeset left it, or refers to what would go.
class Conflict : public Failure
{
public:
    Conflict(QString sentence, QString inTable, qint64 row) : Failure(std::move(sentence)), table(std::move(inTable)), id(row) {}

    QString table; // empty where no row can be named
    qint64 id;
};

/// Goes through the rows until `row` says false.
void forEach(const QByteArray &changes, const std::function<bool(const Row &)> &row);
QSet<QString> tables(const QByteArray &changes);
/// What takes them back.
QByteArray inverted(const QByteArray &changes);
/// Writes exactly them into a file, or throws the Conflict that is in the way. Inside a transaction in which foreign keys are not
/// enforced: what they took along stands in the changes already, and would be in the way. That each reference holds is looked at here.
void apply(Database &database, const QByteArray &changes);
/// Throws a Conflict where less was done than was meant: SQLite passes over a table that has fewer columns than the changes.
void requireDone(const QByteArray &done, const QByteArray &meant);

} // namespace changeset
} // namespace maillage
