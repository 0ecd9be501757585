#include "models/domain/addressees.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace maillage {

std::vector<Addressee> addressees(const Database &database, const std::vector<StructureId> &structures, QDate day)
{
    const QSet<StructureId> asked(structures.begin(), structures.end());
    std::vector<Addressee> result;
    Query rows = database.query(u"SELECT s.id, n.name, CASE WHEN trim(s.email) <> '' THEN trim(s.email) ELSE coalesce("
                                "(SELECT trim(p.email) FROM role r JOIN person p ON p.id = r.person_id WHERE r.structure_id = s.id AND trim(p.email) <> '' "
                                "AND (r.from_date IS NULL OR r.from_date <= ?) AND (r.to_date IS NULL OR r.to_date >= ?) ORDER BY r.id LIMIT 1), '') END "
                                "FROM structure s JOIN structure_name n ON n.id = s.id ORDER BY n.name COLLATE NOCASE, s.id"_s,
                                {toSql(day), toSql(day)});
    while (rows.next()) {
        if (const auto id = rows.get<StructureId>(0); asked.contains(id))
            result.push_back({id, rows.get<QString>(1), rows.get<QString>(2)});
    }
    return result;
}

} // namespace maillage
