#include "models/lists/choicelist.h"

#include "models/store/store.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QString sqlFor(ChoiceKind kind)
{
    switch (kind) {
    case ChoiceKind::Structures: return u"SELECT n.id, n.name, s.commune || ' ' || s.name FROM structure_name n JOIN structure s ON s.id = n.id"_s;
    case ChoiceKind::People: return u"SELECT id, name, coalesce((SELECT structure FROM list_people l WHERE l.id = p.id), '') FROM person_name p"_s;
    case ChoiceKind::Networks: return u"SELECT id, name, short_name FROM network"_s;
    case ChoiceKind::Series: return u"SELECT id, name, subtitle FROM series"_s;
    case ChoiceKind::Axes: return u"SELECT id, name, '' FROM axis_name"_s;
    case ChoiceKind::Actions: return u"SELECT id, name, '' FROM action_name"_s;
    case ChoiceKind::Tasks: return u"SELECT t.id, t.title, coalesce(n.name, '') FROM task t LEFT JOIN action_name n ON n.id = t.action_id"_s;
    case ChoiceKind::Themes: return u"SELECT id, name, '' FROM theme"_s;
    }
    return {};
}

} // namespace

std::vector<ChoiceRow> choiceList(const Store &store, ChoiceKind kind)
{
    std::vector<ChoiceRow> rows;
    Query query = store.database().query(sqlFor(kind));
    while (query.next())
        rows.push_back({query.get<qint64>(0), query.get<QString>(1), query.get<QString>(2)});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::sort(rows.begin(), rows.end(), [&](const ChoiceRow &a, const ChoiceRow &b) { return collator.compare(a.name, b.name) < 0; });
    return rows;
}

QStringList departments(const Database &database)
{
    QStringList names;
    Query query = database.query(u"SELECT DISTINCT department FROM structure WHERE department <> '' ORDER BY department"_s);
    while (query.next())
        names << query.get<QString>(0);
    return names;
}

} // namespace maillage
