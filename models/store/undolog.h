#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QVariant>

namespace maillage {

class Database;

/// What one transaction did, told backwards: the statements that undo it, in the order to run them,
/// and the tables they touch.
struct Inverse
{
    /// The bytes of a file that was attached are kept once and as they are: as text they would take six times as much.
    struct Statement
    {
        QString sql;
        QVariantList values;
    };

    QList<Statement> statements;
    QSet<QString> tables;

    bool isEmpty() const { return statements.isEmpty(); }
};

/// Notes the inverse of every row change made through one connection, by TEMP triggers on every table of
/// the file: a new table is covered without a line of code. Nothing of it is stored in the file.
/// Every table must have an `id INTEGER PRIMARY KEY` that never changes.
class UndoLog
{
public:
    explicit UndoLog(Database &database);

    void install();
    void uninstall();
    /// Hands over what was noted since the last call, and forgets it.
    Inverse take();
    void clear();

private:
    Database &m_database;
};

} // namespace maillage
