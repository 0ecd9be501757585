#include "models/store/searchindex.h"

#include "models/store/database.h"
#include "models/store/failure.h"

#include <QScopeGuard>

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr auto suffix = "_search"_L1;

QStringList columnsOf(const Database &database, const QString &table)
{
    QStringList columns;
    Query rows = database.query(u"SELECT name FROM pragma_table_info(?, 'main')"_s, {QString(table + suffix)});
    while (rows.next())
        columns << rows.get<QString>(0);
    return columns;
}

/// Whether only those of its rows are indexed that have words.
bool isSparse(const Database &database, const QString &table)
{
    return database.single(u"SELECT count(*) FROM main.sqlite_schema WHERE type = 'view' AND name = ?"_s, {QString(table + u"_words"_s)}).toInt() > 0;
}

/// "c0, c1, c2": where the words as they were are noted.
QStringList kept(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i)
        names << u"c%1"_s.arg(i);
    return names;
}

/// Only the first change of a row in a transaction is noted: what the index holds is the state before it. The clause keeps
/// out of ON CONFLICT, which the statement that fires the trigger would overrule.
QString trigger(const QString &table, const QString &what, const QString &when, const QString &row, const QString &columns, const QString &values)
{
    return u"CREATE TEMP TRIGGER search_%1_%2 AFTER %3 ON main.%1 %4 BEGIN INSERT INTO search_changed (tbl, id, there%5) "
           "SELECT '%1', %6.id, %7 WHERE NOT EXISTS (SELECT 1 FROM search_changed WHERE tbl = '%1' AND id = %6.id); END;"_s.arg(
               table, what.section(u' ', 0, 0), what, when, columns, row, values);
}

QString triggersFor(const QString &table, const QStringList &columns, bool sparse)
{
    QStringList old, differs;
    const auto hasWords = [&](const QString &row) {
        QStringList words;
        for (const QString &column : columns)
            words << u"%1.%2 <> ''"_s.arg(row, column);
        return u'(' + words.join(u" OR "_s) + u')';
    };
    const auto onlyWith = [&](const QString &row) { return sparse ? u"WHEN "_s + hasWords(row) : QString(); };
    for (const QString &column : columns) {
        old << u"old."_s + column;
        differs << u"old.%1 IS NOT new.%1"_s.arg(column);
    }
    const QString into = u", "_s + kept(columns.size()).join(u", ");
    const QString before = (sparse ? hasWords(u"old"_s) : u"1"_s) + u", "_s + old.join(u", ");
    return trigger(table, u"INSERT"_s, onlyWith(u"new"_s), u"new"_s, {}, u"0"_s) + trigger(table, u"DELETE"_s, onlyWith(u"old"_s), u"old"_s, into, before)
        + trigger(table, u"UPDATE OF "_s + columns.join(u", "), u"WHEN "_s + differs.join(u" OR "), u"old"_s, into, before);
}

/// FTS5 looks for the number of its format before anything else, also before making an index anew. What keeps its tables from being
/// written by hand is lifted for this one row.
void restoreFormat(const Database &database, const QString &table)
{
    constexpr int format = 4;
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    const auto guarded = qScopeGuard([&] { sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr); });
    database.query(u"INSERT OR REPLACE INTO main.%1_search_config (k, v) VALUES ('version', ?)"_s.arg(table), {format});
}

void command(const Database &database, const QString &table, QLatin1StringView word)
{
    database.query(u"INSERT INTO main.%1_search (%1_search) VALUES (?)"_s.arg(table), {QString(word)});
}

void makeAnew(const Database &database, const QString &table)
{
    try {
        command(database, table, "rebuild"_L1);
    } catch (const Failure &) {
        restoreFormat(database, table);
        command(database, table, "rebuild"_L1);
    }
}

/// Those of an index without the number of its format cannot even be asked for: it is made anew. Nothing where it cannot be written.
QStringList columnsOfMended(const Database &database, const QString &table)
{
    try {
        return columnsOf(database, table);
    } catch (const Failure &) {
        if (sqlite3_db_readonly(database.handle(), "main") == 1)
            return {};
    }
    makeAnew(database, table);
    return columnsOf(database, table);
}

void carryOver(Database &database, const QString &table)
{
    const QStringList columns = columnsOf(database, table);
    const QString source = isSparse(database, table) ? table + u"_words"_s : table;
    database.script(u"INSERT INTO main.%1_search (%1_search, rowid, %2) SELECT 'delete', id, %3 FROM search_changed "
                    "WHERE tbl = '%1' AND there = 1 ORDER BY id;"
                    "INSERT INTO main.%1_search (rowid, %2) SELECT id, %2 FROM main.%4 "
                    "WHERE id IN (SELECT id FROM search_changed WHERE tbl = '%1') ORDER BY id"_s.arg(
                        table, columns.join(u", "), kept(columns.size()).join(u", "), source));
}

} // namespace

void SearchIndex::install()
{
    QString triggers;
    qsizetype most = 0;
    for (const QString &table : searchindex::tables(m_database)) {
        const QStringList columns = columnsOfMended(m_database, table);
        if (columns.isEmpty())
            continue;
        most = std::max(most, columns.size());
        triggers += triggersFor(table, columns, isSparse(m_database, table));
    }
    m_database.script(u"CREATE TEMP TABLE search_changed (tbl TEXT NOT NULL, id INTEGER NOT NULL, there INTEGER NOT NULL, %1, "
                      "PRIMARY KEY (tbl, id)) WITHOUT ROWID;"_s.arg(kept(most).join(u", "))
                      + triggers);
}

void SearchIndex::apply()
{
    QStringList changed;
    {
        Query rows = m_database.query(u"SELECT DISTINCT tbl FROM search_changed"_s);
        while (rows.next())
            changed << rows.get<QString>(0);
    }
    if (changed.isEmpty())
        return;
    for (const QString &table : std::as_const(changed)) {
        try {
            carryOver(m_database, table);
        } catch (const Failure &) {
            makeAnew(m_database, table);
        }
    }
    m_database.script(u"DELETE FROM search_changed"_s);
}

QStringList searchindex::tables(const Database &database)
{
    QStringList tables;
    Query rows = database.query(u"PRAGMA main.table_list"_s);
    while (rows.next()) {
        if (rows.get<QString>(2) == "virtual"_L1)
            tables << rows.get<QString>(1).chopped(suffix.size());
    }
    tables.sort();
    return tables;
}

void searchindex::rebuild(Database &database)
{
    for (const QString &table : tables(database))
        makeAnew(database, table);
}

void searchindex::optimize(Database &database)
{
    for (const QString &table : tables(database))
        command(database, table, "optimize"_L1);
}

QStringList searchindex::outOfStep(const Database &database)
{
    QStringList result;
    for (const QString &table : tables(database)) {
        try {
            // The rank 1 asks to compare with the table and not only the index with itself.
            database.query(u"INSERT INTO main.%1_search (%1_search, rank) VALUES ('integrity-check', 1)"_s.arg(table));
        } catch (const Failure &) {
            result << table;
        }
    }
    return result;
}

} // namespace maillage
