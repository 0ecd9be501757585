#include "models/domain/choicelist.h"

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

/// Id, the name it is shown by, two names it is known by, and what is searched besides.
QString sqlFor(ChoiceKind kind)
{
    switch (kind) {
    case ChoiceKind::Structures: return u"SELECT n.id, n.name, s.name, s.short_name, s.commune FROM structure_name n JOIN structure s ON s.id = n.id"_s;
    case ChoiceKind::People: return u"SELECT id, name, '', '', coalesce((SELECT structure FROM list_people l WHERE l.id = p.id), '') FROM person_name p"_s;
    case ChoiceKind::Networks: return u"SELECT id, name, short_name, '', '' FROM network"_s;
    case ChoiceKind::Series: return u"SELECT id, name, '', '', subtitle FROM series"_s;
    case ChoiceKind::Axes: return u"SELECT id, name, '', '', '' FROM axis_name"_s;
    case ChoiceKind::Actions: return u"SELECT id, name, '', '', '' FROM action_name"_s;
    case ChoiceKind::Tasks: return u"SELECT t.id, t.title, '', '', coalesce(n.name, '') FROM task t LEFT JOIN action_name n ON n.id = t.action_id"_s;
    case ChoiceKind::Themes: return u"SELECT id, name, '', '', '' FROM theme"_s;
    case ChoiceKind::Events: return u"SELECT id, title, '', '', date || ' ' || place FROM event"_s;
    }
    return {};
}

/// What may tell one row from another of its name, the most telling first, in one text.
QString detailsFor(ChoiceKind kind)
{
    switch (kind) {
    case ChoiceKind::Structures: return u"SELECT commune || char(31) || name || char(31) || kind || char(31) || department || char(31) || email || char(31) || key FROM structure WHERE id = ?"_s;
    case ChoiceKind::People: return u"SELECT coalesce(structure, '') || char(31) || coalesce(role, '') || char(31) || email || char(31) || phone || char(31) || key FROM list_people WHERE id = ?"_s;
    case ChoiceKind::Networks: return u"SELECT short_name || char(31) || territory || char(31) || key FROM network WHERE id = ?"_s;
    case ChoiceKind::Series: return u"SELECT subtitle || char(31) || key FROM series WHERE id = ?"_s;
    case ChoiceKind::Axes: return u"SELECT key FROM axis WHERE id = ?"_s;
    case ChoiceKind::Actions: return u"SELECT key FROM action WHERE id = ?"_s;
    case ChoiceKind::Tasks: return u"SELECT coalesce(n.name, '') || char(31) || t.period || char(31) || t.who || char(31) || t.key FROM task t LEFT JOIN action_name n ON n.id = t.action_id WHERE t.id = ?"_s;
    case ChoiceKind::Themes: return u"SELECT notes FROM theme WHERE id = ?"_s;
    case ChoiceKind::Events: return u"SELECT date || char(31) || place || char(31) || commune || char(31) || key FROM event WHERE id = ?"_s;
    }
    return {};
}

QStringList detailsOf(const Database &database, ChoiceKind kind, const ChoiceRow &row)
{
    Query query = database.query(detailsFor(kind), {row.id});
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
void tellApart(const Database &database, ChoiceKind kind, const std::vector<ChoiceRow *> &bearers)
{
    QHash<qint64, QStringList> details;
    qsizetype depth = 0;
    for (const ChoiceRow *row : bearers) {
        details[row->id] = detailsOf(database, kind, *row);
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

std::vector<ChoiceRow> choiceList(const Database &database, ChoiceKind kind)
{
    std::vector<ChoiceRow> rows;
    Query query = database.query(sqlFor(kind));
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
            tellApart(database, kind, bearers);
    }
    return rows;
}

QSet<QString> sharedNames(const Database &database, ChoiceKind kind)
{
    QSet<QString> shared;
    Query rows = database.query(u"WITH shown (id, name, full, short, hint) AS (%1) SELECT name FROM shown GROUP BY name COLLATE NOCASE HAVING count(*) > 1"_s.arg(sqlFor(kind)));
    while (rows.next())
        shared.insert(rows.get<QString>(0).toLower());
    return shared;
}

QString apartFrom(const Database &database, ChoiceKind kind, qint64 id)
{
    // Mostly nobody shares the name, and the others need not be told apart to know that.
    Query shared = database.query(u"WITH shown (id, name, full, short, hint) AS (%1) SELECT count(*) FROM shown WHERE name = (SELECT name FROM shown WHERE id = ?) COLLATE NOCASE"_s.arg(sqlFor(kind)), {id});
    return shared.next() && shared.get<int>(0) > 1 ? namesakes(database, kind).value(id) : QString();
}

QHash<qint64, QString> namesakes(const Database &database, ChoiceKind kind)
{
    QHash<qint64, QString> result;
    for (const ChoiceRow &row : choiceList(database, kind)) {
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
