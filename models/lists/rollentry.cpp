#include "models/lists/rollentry.h"

#include "models/domain/text.h"
#include "models/domain/visit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace maillage {

RollLine RollLine::parse(const QString &typed)
{
    static const QRegularExpression number(u"^(.*\\S)[\\s,;:\\t]+[x×+]?(\\d{1,3})$"_s);
    static const QRegularExpression sign(u"^(.*\\S)\\s*(\\?|\\s-|\\t-)$"_s);
    RollLine line;
    line.name = typed.simplified();
    if (const auto match = sign.match(typed.trimmed()); match.hasMatch()) {
        line.name = match.captured(1).simplified();
        line.reply = match.captured(2) == "?"_L1 ? Reply::Maybe : Reply::No;
    } else if (const auto counted = number.match(typed.trimmed()); counted.hasMatch()) {
        line.name = counted.captured(1).simplified();
        line.persons = counted.captured(2).toInt();
    }
    while (line.name.endsWith(u',') || line.name.endsWith(u';') || line.name.endsWith(u':'))
        line.name.chop(1);
    line.name = line.name.trimmed();
    return line;
}

RollDirectory::RollDirectory(const Database &database)
{
    Query structures = database.query(u"SELECT id, name, short_name, key, commune FROM structure"_s);
    while (structures.next()) {
        const QString name = structures.get<QString>(1);
        const QString shortName = structures.get<QString>(2);
        Entry entry;
        entry.candidate.id = structures.get<qint64>(0);
        entry.candidate.structure = StructureId(entry.candidate.id);
        entry.candidate.name = shortName.isEmpty() ? name : shortName;
        entry.candidate.hint = structures.get<QString>(4);
        entry.folded = text::folded(name + u' ' + shortName);
        entry.exact = {text::folded(name), text::folded(shortName), text::folded(structures.get<QString>(3))};
        m_entries.push_back(std::move(entry));
    }
    Query people = database.query(
        u"SELECT p.id, n.name, p.key, (SELECT CASE count(DISTINCT r.structure_id) WHEN 1 THEN max(r.structure_id) END FROM role r "
        "WHERE r.person_id = p.id AND r.to_date IS NULL), l.structure "
        "FROM person p JOIN person_name n ON n.id = p.id JOIN list_people l ON l.id = p.id"_s);
    while (people.next()) {
        Entry entry;
        entry.candidate.kind = RollCandidate::Kind::Person;
        entry.candidate.id = people.get<qint64>(0);
        entry.candidate.structure = people.get<StructureId>(3);
        entry.candidate.name = people.get<QString>(1);
        entry.candidate.hint = people.get<QString>(4);
        entry.folded = text::folded(entry.candidate.name);
        entry.exact = {entry.folded, text::folded(people.get<QString>(2))};
        m_entries.push_back(std::move(entry));
    }
}

void RollDirectory::add(StructureId id, const QString &name)
{
    const QString folded = text::folded(name);
    m_entries.push_back({{RollCandidate::Kind::Structure, id.value(), id, name, {}}, folded, {folded}});
}

std::vector<RollCandidate> RollDirectory::candidates(const QString &name, int limit) const
{
    const QString folded = text::folded(name);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<int, const Entry *>> found;
    for (const Entry &entry : m_entries) {
        if (!text::matches(entry.folded, words) && !entry.exact.contains(folded))
            continue;
        const bool structure = entry.candidate.kind == RollCandidate::Kind::Structure;
        const int rank = (entry.exact.contains(folded) ? 0 : entry.folded.startsWith(folded) ? 2 : 4) + (structure ? 0 : 1);
        found.emplace_back(rank, &entry);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<RollCandidate> result;
    for (const auto &[rank, entry] : found) {
        if (int(result.size()) >= limit)
            break;
        result.push_back(entry->candidate);
    }
    if (found.empty() || found.front().first > 1) {
        result.push_back({RollCandidate::Kind::NewStructure, 0, {}, name.simplified(), {}});
        result.push_back({RollCandidate::Kind::NewPerson, 0, {}, name.simplified(), {}});
    }
    return result;
}

std::optional<RollCandidate> RollDirectory::exactly(const QString &name) const
{
    const QString folded = text::folded(name);
    std::optional<RollCandidate> result;
    for (const Entry &entry : m_entries) {
        if (!entry.exact.contains(folded))
            continue;
        if (result)
            return std::nullopt;
        result = entry.candidate;
    }
    return result;
}

qint64 enterOnRoll(Transaction &transaction, EventId event, const RollCandidate &who, const RollLine &line, RollMode mode)
{
    StructureId structure = who.structure;
    PersonId person;
    switch (who.kind) {
    case RollCandidate::Kind::Structure: break;
    case RollCandidate::Kind::Person: person = PersonId(who.id); break;
    case RollCandidate::Kind::NewStructure: {
        Structure added;
        added.name = who.name;
        structure = insert(transaction, added);
        break;
    }
    case RollCandidate::Kind::NewPerson: person = personNamed(transaction, who.name, structure); break;
    }
    const bool presence = mode == RollMode::Presence && !line.reply;
    if (person) {
        attendance::addNamed(transaction, event, structure, person, presence);
        for (Attendance &row : load<Attendance>(transaction.database(), u"event_id = ? AND person_id = ?"_s, {toSql(event), toSql(person)})) {
            row.reply = line.reply.value_or(row.reply);
            update(transaction, row);
        }
        return structure ? structure.value() : person.value();
    }
    if (!presence)
        attendance::setReply(transaction, event, structure, line.reply.value_or(Reply::Yes));
    else if (line.persons)
        attendance::setPersons(transaction, event, structure, *line.persons);
    else
        attendance::setPresent(transaction, event, structure, true);
    return structure.value();
}

} // namespace maillage
