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

/// `bytes` is what the one question mark of `inverse` stands for; NULL when there is none.
QString trigger(const QString &table, QLatin1StringView what, const QString &when, const QString &inverse, const QString &bytes)
{
    return u"CREATE TEMP TRIGGER %1 AFTER %2 ON main.%3 %4 BEGIN INSERT INTO undo_log (tbl, sql, bytes) VALUES (%5, %6, %7); END;"_s.arg(
        quoted(u"undo_"_s + table + u'_' + what), what, quoted(table), when, literal(table), inverse, bytes);
}

QString triggersFor(const Database &database, const QString &table)
{
    QStringList columns, values, differs, restores;
    QString deleted = u"NULL"_s, changed = u"NULL"_s; // the bytes of the column that holds some
    Query rows = database.query(u"SELECT name, type FROM pragma_table_info(?, 'main')"_s, {table});
    while (rows.next()) {
        const QString name = quoted(rows.get<QString>(0));
        QString value = u"quote(old.%1)"_s.arg(name);
        const QString different = u"old.%1 IS NOT new.%1"_s.arg(name);
        if (rows.get<QString>(1) == "BLOB"_L1 && deleted == "NULL"_L1) {
            // No bytes at all would come back from a bound value as NULL.
            value = u"CASE WHEN length(old.%1) > 0 THEN '?' ELSE quote(old.%1) END"_s.arg(name);
            deleted = u"CASE WHEN length(old.%1) > 0 THEN old.%1 END"_s.arg(name);
            changed = u"CASE WHEN length(old.%1) > 0 AND %2 THEN old.%1 END"_s.arg(name, different);
        }
        columns << name;
        values << value;
        if (rows.get<QString>(0) == "id"_L1)
            continue;
        differs << different;
        restores << u"CASE WHEN %1 THEN %2 || %3 ELSE '' END"_s.arg(different, literal(u','+ name + u'='), value);
    }
    const QString target = u"main."_s + quoted(table);
    const QString deletes = literal(u"DELETE FROM %1 WHERE id="_s.arg(target)) + u" || new.id"_s;
    const QString inserts = literal(u"INSERT INTO %1 (%2) VALUES ("_s.arg(target, columns.join(u','))) + u" || "_s
        + values.join(u" || ',' || "_s) + u" || ')'"_s;
    const QString updates = literal(u"UPDATE %1 SET "_s.arg(target)) + u" || substr("_s + restores.join(u" || "_s)
        + u", 2) || ' WHERE id=' || old.id"_s;
    QString result = trigger(table, "INSERT"_L1, {}, deletes, u"NULL"_s) + trigger(table, "DELETE"_L1, {}, inserts, deleted);
    if (!differs.isEmpty())
        result += trigger(table, "UPDATE"_L1, u"WHEN "_s + differs.join(u" OR "_s), updates, changed);
    return result;
}

} // namespace

UndoLog::UndoLog(Database &database)
    : m_database(database)
{
}

void UndoLog::install()
{
    QString script = u"CREATE TEMP TABLE IF NOT EXISTS undo_log (seq INTEGER PRIMARY KEY, tbl TEXT NOT NULL, sql TEXT NOT NULL, bytes BLOB);"_s;
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
        Query rows = m_database.query(u"SELECT tbl, sql, bytes FROM undo_log ORDER BY seq DESC"_s);
        while (rows.next()) {
            inverse.tables.insert(rows.get<QString>(0));
            const QVariant bytes = rows.value(2);
            inverse.statements.push_back({rows.get<QString>(1), bytes.isNull() ? QVariantList() : QVariantList{bytes}});
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
