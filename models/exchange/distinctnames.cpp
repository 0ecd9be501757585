#include "models/exchange/distinctnames.h"

#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

struct Referring
{
    QLatin1StringView column;
    QLatin1StringView idColumn;
    QLatin1StringView table;
    const char *name; // of a row of that table, besides its short name
    QLatin1StringView list = {}; // only in this list
};

constexpr std::array referring{
    Referring{"structure"_L1, "structure_id"_L1, "structure"_L1, "name"},
    Referring{"structure"_L1, "structure_ids"_L1, "structure"_L1, "name"}, // several, in the list of people
    Referring{"with_structure"_L1, "with_structure_id"_L1, "structure"_L1, "name"},
    Referring{"host"_L1, "host_id"_L1, "structure"_L1, "name"},
    Referring{"network"_L1, "network_id"_L1, "network"_L1, "name"},
    Referring{"parent"_L1, "parent_id"_L1, "network"_L1, "name", "networks"_L1},
    Referring{"person"_L1, "person_id"_L1, "person"_L1, "trim(given_name || ' ' || family_name)"},
    Referring{"contact"_L1, "person_id"_L1, "person"_L1, "trim(given_name || ' ' || family_name)"},
    Referring{"series"_L1, "series_id"_L1, "series"_L1, "name"},
    Referring{"event"_L1, "event_id"_L1, "event"_L1, "title"},
    Referring{"axis"_L1, "axis_id"_L1, "axis"_L1, "CASE WHEN number <> '' THEN number || ' ' || title ELSE title END"},
    Referring{"action"_L1, "action_id"_L1, "action"_L1, "CASE WHEN number <> '' THEN number || ' ' || title ELSE title END"},
    Referring{"indicator"_L1, "indicator_id"_L1, "indicator"_L1, "title"},
    Referring{"task"_L1, "task_id"_L1, "task"_L1, "title"},
    Referring{"parent"_L1, "parent_id"_L1, "task"_L1, "title", "tasks"_L1},
    Referring{"from"_L1, "from_task_id"_L1, "task"_L1, "title", "dependencies"_L1},
    Referring{"to"_L1, "to_task_id"_L1, "task"_L1, "title", "dependencies"_L1},
};

/// Keys of the rows that share their name or short name with another, or bear another's key as a name.
QHash<qint64, QString> sharedKeys(const Database &database, const Referring &to)
{
    const QString name = QString::fromUtf8(to.name);
    const bool hasShortName = to.table == "structure"_L1 || to.table == "network"_L1;
    QString words = u"SELECT id, %1 AS word FROM %2 UNION ALL SELECT id, key FROM %2 WHERE key <> ''"_s.arg(name, to.table);
    if (hasShortName)
        words += u" UNION ALL SELECT id, short_name FROM %1 WHERE short_name <> ''"_s.arg(to.table);
    Query rows = database.query(u"WITH words AS (%1), shared AS (SELECT word FROM words GROUP BY word HAVING count(DISTINCT id) > 1) "
                                "SELECT DISTINCT t.id, t.key FROM words w JOIN shared s ON s.word = w.word JOIN %2 t ON t.id = w.id "
                                "WHERE t.key <> ''"_s.arg(words, to.table));
    QHash<qint64, QString> keys;
    while (rows.next())
        keys.insert(rows.get<qint64>(0), rows.get<QString>(1));
    return keys;
}

} // namespace

DistinctNames::DistinctNames(const Database &database, const Listing &listing)
{
    const QStringList present = database.query(u"SELECT * FROM %1 LIMIT 0"_s.arg(listing.view())).columnNames();
    for (const Referring &to : referring) {
        if (listing.column(to.column) < 0 || !present.contains(to.idColumn) || (!to.list.isEmpty() && to.list != listing.name))
            continue;
        if (QHash<qint64, QString> keys = sharedKeys(database, to); !keys.isEmpty()) {
            m_idColumns.insert(to.column, to.idColumn);
            m_keys.insert(to.column, std::move(keys));
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
