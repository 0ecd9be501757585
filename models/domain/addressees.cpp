#include "models/domain/addressees.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace maillage {

std::vector<Addressee> addressees(const Database &database, const std::vector<StructureId> &structures, QDate day)
{
    QJsonArray asked;
    for (const StructureId structure : structures)
        asked << QString::number(structure.value()); // numbers of JSON are not exact as far as ids go
    std::vector<Addressee> result;
    Query rows = database.query(u"SELECT s.id, n.name, CASE WHEN trim(s.email) <> '' THEN trim(s.email) ELSE coalesce("
                                "(SELECT trim(p.email) FROM role r JOIN person p ON p.id = r.person_id WHERE r.structure_id = s.id AND trim(p.email) <> '' "
                                "AND (r.from_date IS NULL OR r.from_date <= ?) AND (r.to_date IS NULL OR r.to_date >= ?) ORDER BY r.id LIMIT 1), '') END "
                                "FROM structure s JOIN structure_name n ON n.id = s.id WHERE s.id IN (SELECT CAST(value AS INTEGER) FROM json_each(?)) ORDER BY n.name COLLATE names, s.id"_s,
                                {toSql(day), toSql(day), QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact))});
    while (rows.next())
        result.push_back({rows.get<StructureId>(0), rows.get<QString>(1), rows.get<QString>(2)});
    return result;
}

} // namespace maillage
