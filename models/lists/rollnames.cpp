#include "models/lists/rollnames.h"

#include "models/domain/text.h"
#include "models/domain/visit.h"
#include "models/lists/rollentry.h"
#include "models/store/oneline.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class RollNamesWords
{
    Q_DECLARE_TR_FUNCTIONS(RollNames)
};

struct NamedOnRoll
{
    Person person;
    bool kept = false;
};

std::vector<NamedOnRoll> namedOnRoll(const Database &database, EventId event, StructureId structure)
{
    std::vector<NamedOnRoll> result;
    for (const Attendance &row : load<Attendance>(database, u"event_id = ? AND structure_id = ? AND person_id IS NOT NULL ORDER BY id"_s, {toSql(event), toSql(structure)})) {
        if (const std::optional<Person> person = find<Person>(database, row.person))
            result.push_back({*person});
    }
    return result;
}

void respell(Transaction &transaction, Person person, const QString &name)
{
    if (displayName(person) == name)
        return;
    setDisplayName(person, name);
    update(transaction, person);
}

/// A slip of the pen, or one of two names corrected; and nobody else is called so already.
bool isCorrection(const Database &database, const QString &before, const QString &after)
{
    constexpr qsizetype slip = 3;
    const QString from = text::folded(before), to = text::folded(after);
    for (const Person &person : load<Person>(database)) {
        if (text::folded(displayName(person)) == to)
            return false;
    }
    return slips(from, to, slip) <= slip;
}

} // namespace

QStringList setNamesOnRoll(Transaction &transaction, EventId event, StructureId structure, const QString &typed)
{
    static const QRegularExpression between(u"\\s*[,;\\n]\\s*"_s);
    std::vector<NamedOnRoll> there = namedOnRoll(transaction.database(), event, structure);
    QStringList added;
    for (const QString &part : typed.split(between, Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        const auto same = std::find_if(there.begin(), there.end(), [&](const NamedOnRoll &one) { return !one.kept && text::isSameName(displayName(one.person), name); });
        if (same == there.end()) {
            added << name;
            continue;
        }
        same->kept = true;
        respell(transaction, same->person, name);
    }
    added.removeIf([&](const QString &name) {
        for (NamedOnRoll &one : there) {
            if (one.kept || !isCorrection(transaction.database(), displayName(one.person), name))
                continue;
            one.kept = true;
            respell(transaction, one.person, name);
            return true;
        }
        return false;
    });
    const bool present = attendance::persons(transaction.database(), event, structure).high > 0;
    for (const NamedOnRoll &one : there) {
        if (!one.kept)
            attendance::removePerson(transaction, event, one.person.id);
    }
    QStringList made;
    for (const QString &name : std::as_const(added)) {
        const NamedPeople known = peopleNamed(transaction.database(), name, structure);
        if (known.here.empty() && !known.elsewhere.empty())
            throw Failure(RollNamesWords::tr("Somebody called “%1” is known already, in another structure. Add that person to this structure first, or enter the name in the field above, where one chooses who is meant.").arg(oneLine(name)));
        if (known.here.empty())
            made << name;
        attendance::addNamed(transaction, event, structure, personNamed(transaction, name, structure), present);
    }
    return made;
}

void tieOnRoll(Transaction &transaction, EventId event, PersonId person, const QString &structureName)
{
    std::vector<RollCandidate> those = RollDirectory(transaction.database()).named(structureName);
    std::erase_if(those, [](const RollCandidate &one) { return one.isPerson() || one.isGroup(); });
    if (those.empty())
        throw Failure(RollNamesWords::tr("No structure is called “%1”. Correct the name, or add the structure with the field above.").arg(structureName));
    if (those.size() > 1)
        throw Failure(RollNamesWords::tr("%1 structures are called “%2”. Give one of them another name first.").arg(those.size()).arg(structureName));
    const StructureId structure = those.front().structure;
    for (Attendance &row : load<Attendance>(transaction.database(), u"event_id = ? AND person_id = ?"_s, {toSql(event), toSql(person)})) {
        row.structure = structure;
        update(transaction, row);
    }
    if (load<Role>(transaction.database(), u"person_id = ? AND structure_id = ?"_s, {toSql(person), toSql(structure)}).empty())
        insert(transaction, Role{{}, person, structure, {}, {}, {}, {}});
}

} // namespace maillage
