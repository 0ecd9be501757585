#include "models/store/undolog.h"

#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QString literal(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QStringList userTables(const Database &database)
{
    QStringList tables;
    // A full-text index and the tables it keeps itself in follow the rows they index. (As a table function the same pragma
    // would also look through every temporary view, which takes longer than opening the file.)
    Query rows = database.query(u"PRAGMA main.table_list"_s);
    while (rows.next()) {
        const QString name = rows.get<QString>(1);
        if (rows.get<QString>(2) == "table"_L1 && !name.startsWith("sqlite_"_L1))
            tables << name;
    }
    tables.sort();
    return tables;
}

QString trigger(const QString &table, QLatin1StringView what, const QString &when, const QString &inverse)
{
    return u"CREATE TEMP TRIGGER %1 AFTER %2 ON main.%3 %4 BEGIN INSERT INTO undo_log (tbl, sql) VALUES (%5, %6); END;"_s.arg(
        quoted(u"undo_"_s + table + u'_' + what), what, quoted(table), when, literal(table), inverse);
}

QString triggersFor(const Database &database, const QString &table)
{
    QStringList columns, values, differs, restores;
    Query rows = database.query(u"SELECT name FROM pragma_table_info(?, 'main')"_s, {table});
    while (rows.next()) {
        const QString name = quoted(rows.get<QString>(0));
        columns << name;
        values << u"quote(old.%1)"_s.arg(name);
        if (rows.get<QString>(0) == "id"_L1)
            continue;
        differs << u"old.%1 IS NOT new.%1"_s.arg(name);
        restores << u"CASE WHEN old.%1 IS NOT new.%1 THEN %2 || quote(old.%1) ELSE '' END"_s.arg(
            name, literal(u','+ name + u'='));
    }
    const QString target = u"main."_s + quoted(table);
    const QString deletes = literal(u"DELETE FROM %1 WHERE id="_s.arg(target)) + u" || new.id"_s;
    const QString inserts = literal(u"INSERT INTO %1 (%2) VALUES ("_s.arg(target, columns.join(u','))) + u" || "_s
        + values.join(u" || ',' || "_s) + u" || ')'"_s;
    const QString updates = literal(u"UPDATE %1 SET "_s.arg(target)) + u" || substr("_s + restores.join(u" || "_s)
        + u", 2) || ' WHERE id=' || old.id"_s;
    QString result = trigger(table, "INSERT"_L1, {}, deletes) + trigger(table, "DELETE"_L1, {}, inserts);
    if (!differs.isEmpty())
        result += trigger(table, "UPDATE"_L1, u"WHEN "_s + differs.join(u" OR "_s), updates);
    return result;
}

} // namespace

UndoLog::UndoLog(Database &database)
    : m_database(database)
{
}

void UndoLog::install()
{
    QString script = u"CREATE TEMP TABLE IF NOT EXISTS undo_log (seq INTEGER PRIMARY KEY, tbl TEXT NOT NULL, sql TEXT NOT NULL);"_s;
    for (const QString &table : userTables(m_database))
        script += triggersFor(m_database, table);
    m_database.script(script);
}

void UndoLog::uninstall()
{
    QStringList names;
    Query rows = m_database.query(u"SELECT name FROM temp.sqlite_schema WHERE type = 'trigger' AND name LIKE 'undo!_%' ESCAPE '!'"_s);
    while (rows.next())
        names << rows.get<QString>(0);
    for (const QString &name : std::as_const(names))
        m_database.script(u"DROP TRIGGER temp."_s + quoted(name));
}

Inverse UndoLog::take()
{
    Inverse inverse;
    {
        Query rows = m_database.query(u"SELECT tbl, sql FROM undo_log ORDER BY seq DESC"_s);
        while (rows.next()) {
            inverse.tables.insert(rows.get<QString>(0));
            inverse.statements << rows.get<QString>(1);
        }
    }
    clear();
    return inverse;
}

void UndoLog::clear()
{
    m_database.run(u"DELETE FROM undo_log"_s);
}

} // namespace maillage
