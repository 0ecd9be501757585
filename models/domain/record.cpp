#include "models/domain/record.h"

#include "models/store/oneline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

AnyRecord::AnyRecord(const RecordType &type, const Query &query)
    : AnyRecord(type)
{
    records::read(type, query, get());
}

namespace records {

namespace {

class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

void requireSound(const RecordType &type, const Database &database, const void *record)
{
    QString problem = problemIn(type, record);
    if (problem.isEmpty())
        problem = problemAmong(type, database, record);
    if (!problem.isEmpty())
        throw Failure(problem);
}

} // namespace

Query query(const RecordType &type, const Database &database, const QString &condition, const QVariantList &values)
{
    return database.query(type.select + condition, values);
}

void read(const RecordType &type, const Query &query, void *record)
{
    type.setId(record, query.get<qint64>(0));
    int index = 0;
    for (const RecordField &field : type.fields)
        field.fromSql(record, query.value(++index));
    if (type.makeSafe)
        type.makeSafe(record);
}

bool find(const RecordType &type, const Database &database, qint64 id, void *record)
{
    Query found = query(type, database, u"id = ?"_s, {id});
    if (!found.next())
        return false;
    read(type, found, record);
    return true;
}

QString problemIn(const RecordType &type, const void *record)
{
    QString problem = type.problemWith(record);
    for (size_t i = 0; problem.isEmpty() && i < type.fields.size(); ++i)
        problem = type.fields[i].problem(type.fields[i].column, record);
    return problem;
}

QString problemAmong(const RecordType &type, const Database &database, const void *record)
{
    const QString key = type.key ? toSql(type.key(record)).toString() : QString();
    if (!key.isEmpty()) {
        // Said as the index of keys says it, or SQLite would read the whole table for each row that is written.
        Query other = query(type, database, u"key = ? AND key <> '' AND id IS NOT ?"_s, {key, type.id(record)});
        if (other.next()) {
            const AnyRecord row(type, other);
            const QString name = type.names ? type.names(row.get()).value(0) : QString();
            return RecordWords::tr("The key “%1” is taken: it is that of “%2”. Each row has a key of its own, or none.").arg(oneLine(key), oneLine(name));
        }
    }
    return type.problemAmong ? type.problemAmong(database, record) : QString();
}

void insert(const RecordType &type, Transaction &transaction, void *record)
{
    requireSound(type, transaction.database(), record);
    if (type.id(record) == 0)
        type.setId(record, newIdValue());
    transaction.database().run(type.insert, type.values(record) << type.id(record));
}

void update(const RecordType &type, Transaction &transaction, const void *record)
{
    requireSound(type, transaction.database(), record);
    transaction.database().run(type.update, type.values(record) << type.id(record));
}

void remove(const RecordType &type, Transaction &transaction, qint64 id)
{
    if (!type.indicatorColumn.isEmpty())
        requireUncounted(transaction.database(), type.indicatorColumn, id);
    transaction.database().run(u"DELETE FROM %1 WHERE id = ?"_s.arg(type.table), {id});
}

} // namespace records

} // namespace maillage
