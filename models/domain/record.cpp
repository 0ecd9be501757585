#include "models/domain/record.h"

using namespace Qt::StringLiterals;

namespace maillage {

AnyRecord::AnyRecord(const RecordType &type, const Query &query)
    : AnyRecord(type)
{
    records::read(type, query, get());
}

namespace records {

namespace {

void requireSound(const RecordType &type, const void *record)
{
    if (const QString problem = problemIn(type, record); !problem.isEmpty())
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

void insert(const RecordType &type, Transaction &transaction, void *record)
{
    requireSound(type, record);
    if (type.id(record) == 0)
        type.setId(record, newIdValue());
    transaction.database().run(type.insert, type.values(record) << type.id(record));
}

void update(const RecordType &type, Transaction &transaction, const void *record)
{
    requireSound(type, record);
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
