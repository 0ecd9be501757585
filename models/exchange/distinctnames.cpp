#include "models/exchange/distinctnames.h"

#include "models/domain/record.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// Keys of the rows that share a name with another, or bear another's key as a name.
QHash<qint64, QString> sharedKeys(const Database &database, const RecordType &type)
{
    QHash<qint64, QString> keys;
    QHash<QString, QSet<qint64>> bearers;
    Query rows = records::query(type, database, u"1"_s);
    while (rows.next()) {
        const AnyRecord row(type, rows);
        const QString key = type.key(row.get());
        QStringList words = type.names(row.get());
        words << key;
        words.removeAll(QString());
        for (const QString &word : std::as_const(words))
            bearers[word].insert(row.id());
        if (!key.isEmpty())
            keys.insert(row.id(), key);
    }
    QHash<qint64, QString> shared;
    for (const QSet<qint64> &ids : std::as_const(bearers)) {
        for (const qint64 id : ids) {
            if (ids.size() > 1 && keys.contains(id))
                shared.insert(id, keys.value(id));
        }
    }
    return shared;
}

} // namespace

DistinctNames::DistinctNames(const Database &database, const Listing &listing)
{
    const QStringList present = database.query(u"SELECT * FROM %1 LIMIT 0"_s.arg(listing.view())).columnNames();
    QHash<const RecordType *, QHash<qint64, QString>> known;
    for (const ListColumn &column : listing.columns) {
        const RecordType *type = column.refers;
        if (!type || !type->key || !type->names || !present.contains(column.refersBy))
            continue;
        if (!known.contains(type))
            known.insert(type, sharedKeys(database, *type));
        if (const QHash<qint64, QString> keys = known.value(type); !keys.isEmpty()) {
            m_idColumns.insert(column.name, column.refersBy);
            m_keys.insert(column.name, keys);
        }
    }
}

QString DistinctNames::words(const QString &column, const QString &ids, const QString &names) const
{
    const QHash<qint64, QString> keys = m_keys.value(column);
    const QString between = u", "_s;
    const QStringList idList = ids.split(between);
    // One name may hold a comma of its own; several are told apart by it, as the importer does.
    QStringList words = idList.size() == 1 ? QStringList{names} : names.split(between);
    for (qsizetype i = 0; i < words.size() && words.size() == idList.size(); ++i)
        words[i] = keys.value(idList.at(i).toLongLong(), words.at(i));
    return words.join(between);
}

} // namespace maillage
