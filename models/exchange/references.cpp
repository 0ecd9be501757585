#include "models/exchange/references.h"

namespace maillage {

References::References(const Database &database)
    : m_home(profileOf(database).homeNetwork)
{
    const auto addAll = [this]<Record R>(const std::vector<R> &records) {
        for (const R &record : records)
            add(record);
    };
    addAll(load<Structure>(database));
    addAll(load<Network>(database));
    addAll(load<Person>(database));
    addAll(load<Series>(database));
    addAll(load<Event>(database));
    addAll(load<Theme>(database));
    addAll(load<Role>(database));
    addAll(load<Axis>(database));
    addAll(load<Action>(database));
    addAll(load<Task>(database));
    addAll(load<Indicator>(database));
}

StructureId References::structureOf(PersonId person, QDate day) const
{
    QList<StructureId> structures;
    for (const Role &role : m_roles.values(person)) {
        const bool begun = !role.from.isValid() || role.from <= day;
        const bool ended = role.to.isValid() && role.to < day;
        if (begun && !ended && !structures.contains(role.structure))
            structures.append(role.structure);
    }
    return structures.size() == 1 ? structures.constFirst() : StructureId();
}

} // namespace maillage
