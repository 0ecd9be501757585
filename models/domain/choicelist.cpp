#include "models/domain/choicelist.h"

#include "models/domain/fields.h"
#include "models/domain/text.h"
#include "models/store/database.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(choiceList)
};

QStringList detailsOf(const Database &database, const RecordType &type, const ChoiceRow &row)
{
    Query query = database.query(type.choice.details, {row.id});
    return query.next() ? query.get<QString>(0).split(QChar(0x1f)) : QStringList();
}

bool areTold(const std::vector<ChoiceRow *> &bearers)
{
    QSet<QString> seen;
    for (const ChoiceRow *row : bearers) {
        const QString word = text::folded(row->apart);
        if (word.isEmpty() || seen.contains(word))
            return false;
        seen.insert(word);
    }
    return true;
}

/// Adds one detail after the other until no two of those who bear the name look alike; a number if nothing else does.
void tellApart(const Database &database, const RecordType &type, const std::vector<ChoiceRow *> &bearers)
{
    QHash<qint64, QStringList> details;
    qsizetype depth = 0;
    for (const ChoiceRow *row : bearers) {
        details[row->id] = detailsOf(database, type, *row);
        depth = std::max(depth, details[row->id].size());
    }
    for (qsizetype known = 0; known < depth && !areTold(bearers); ++known) {
        for (ChoiceRow *row : bearers) {
            const QString word = details[row->id].value(known).simplified();
            if (word.isEmpty() || text::folded(word) == text::folded(row->name))
                continue;
            row->apart += (row->apart.isEmpty() ? QString() : u", "_s) + word;
        }
    }
    if (areTold(bearers))
        return;
    std::vector<ChoiceRow *> oldestFirst = bearers;
    std::sort(oldestFirst.begin(), oldestFirst.end(), [](const ChoiceRow *a, const ChoiceRow *b) { return a->id < b->id; });
    int number = 0;
    for (ChoiceRow *row : oldestFirst)
        row->apart += (row->apart.isEmpty() ? QString() : u", "_s) + ChoiceWords::tr("no. %1").arg(++number);
}

} // namespace

std::vector<ChoiceRow> choiceList(const Database &database, const RecordType &type)
{
    std::vector<ChoiceRow> rows;
    Query query = database.query(type.choice.rows);
    while (query.next()) {
        ChoiceRow row{query.get<qint64>(0), query.get<QString>(1), {}, {}, query.get<QString>(4)};
        for (const QString &other : {query.get<QString>(2), query.get<QString>(3)}) {
            if (!other.isEmpty() && other != row.name)
                row.otherNames << other;
        }
        rows.push_back(row);
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(rows.begin(), rows.end(), [&](const ChoiceRow &a, const ChoiceRow &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    QHash<QString, std::vector<ChoiceRow *>> byName;
    for (ChoiceRow &row : rows)
        byName[text::folded(row.name)].push_back(&row);
    for (const std::vector<ChoiceRow *> &bearers : std::as_const(byName)) {
        if (bearers.size() > 1)
            tellApart(database, type, bearers);
    }
    return rows;
}

QSet<QString> sharedNames(const Database &database, const RecordType &type)
{
    QSet<QString> shared;
    Query rows = database.query(u"WITH shown (id, name, full, short, hint) AS (%1) SELECT name FROM shown GROUP BY name COLLATE NOCASE HAVING count(*) > 1"_s.arg(type.choice.rows));
    while (rows.next())
        shared.insert(rows.get<QString>(0).toLower());
    return shared;
}

QString apartFrom(const Database &database, const RecordType &type, qint64 id)
{
    // Mostly nobody shares the name, and the others need not be told apart to know that.
    Query shared = database.query(u"WITH shown (id, name, full, short, hint) AS (%1) SELECT count(*) FROM shown WHERE name = (SELECT name FROM shown WHERE id = ?) COLLATE NOCASE"_s.arg(type.choice.rows), {id});
    return shared.next() && shared.get<int>(0) > 1 ? namesakes(database, type).value(id) : QString();
}

QHash<qint64, QString> namesakes(const Database &database, const RecordType &type)
{
    QHash<qint64, QString> result;
    for (const ChoiceRow &row : choiceList(database, type)) {
        if (!row.apart.isEmpty())
            result.insert(row.id, row.apart);
    }
    return result;
}

QStringList departments(const Database &database)
{
    QStringList names;
    Query query = database.query(u"SELECT DISTINCT department FROM structure WHERE department <> '' ORDER BY department COLLATE names"_s);
    while (query.next())
        names << query.get<QString>(0);
    return names;
}

} // namespace maillage
