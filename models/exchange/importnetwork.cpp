#include "models/domain/places.h"
#include "models/domain/resource.h"
#include "models/exchange/importer.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

template<Record R>
Field<R> fromField(QDate R::*member)
{
    return {"from", [member](R &record, const ImportCell &cell) { record.*member = cell.periodStart(); }};
}

template<Record R>
Field<R> toField(QDate R::*member)
{
    return {"to", [member](R &record, const ImportCell &cell) { record.*member = cell.periodEnd(); }};
}

Register<Structure> structures()
{
    Register<Structure> result{"structures"_L1,
        {"name", "key", "short_name", "kind", "address", "postcode", "commune", "department", "latitude",
         "longitude", "phone", "email", "web", "staff", "notes"}};
    result.identities = [](const Structure &s) { return keyThenName(s.key, s.name); };
    result.keyDecides = true;
    result.isAnother = [](const Structure &there, const Structure &row) {
        return !there.commune.isEmpty() && !row.commune.isEmpty() && !text::isSameName(there.commune, row.commune);
    };
    result.complete = [](Structure &structure, const ImportCell &any) {
        if (structure.department.isEmpty() && any.context().has("postcode"_L1))
            structure.department = places::departmentOf(structure.postcode);
    };
    return result;
}

/// One structure, or several with a comma between them as the list of people shows them.
QList<StructureId> structuresIn(const ImportCell &cell)
{
    QList<StructureId> result;
    const bool several = cell.text().contains(u',') && cell.context().references.find(Structure::type(), cell.text()).isEmpty();
    for (const QString &name : several ? cell.text().split(u',') : QStringList{cell.text()}) {
        if (const StructureId structure = cell.part(name).reference<Structure>())
            result << structure;
    }
    return result;
}

QStringList titlesIn(const ImportCell &cell, qsizetype count)
{
    if (count == 1)
        return {cell.text()};
    if (cell.isEmpty())
        return QStringList(count);
    const QStringList titles = cell.text().split(u',');
    if (titles.size() != count)
        cell.refuse(QCoreApplication::translate("Import", "there is not one role for each structure. Leave this column out "
                                                          "and import the roles as a table of their own."));
    return titles;
}

void addRoles(const Person &person, const ImportCell &any)
{
    const ImportCell structure = any.sibling("structure"_L1), role = any.sibling("role"_L1);
    if (structure.isEmpty()) {
        if (!role.isEmpty())
            structure.refuse(QCoreApplication::translate("Import", "say in which structure this person has that role."));
        return;
    }
    const QList<StructureId> structures = structuresIn(structure);
    const QStringList titles = titlesIn(role, structures.size());
    Transaction &transaction = any.context().transaction;
    const auto already = load<Role>(transaction.database(), u"person_id = ?"_s, {person.id.value()});
    for (qsizetype i = 0; i < structures.size(); ++i) {
        Role fresh{{}, person.id, structures.at(i), titles.at(i).trimmed(), any.sibling("from"_L1).periodStart(), {}, {}};
        const bool known = std::any_of(already.begin(), already.end(), [&](const Role &r) {
            return r.structure == fresh.structure && (fresh.title.isEmpty() || r.title == fresh.title);
        });
        if (known)
            continue;
        insert(transaction, fresh);
        any.context().references.add(fresh);
    }
}

Register<Person> people()
{
    Register<Person> result{"people"_L1,
        {"given_name", "family_name", "key",
         lookup<Person>("structure", QT_TRANSLATE_NOOP("import", "a structure in which this person has a role: key or name; several with a comma between"), "FOL 23"),
         lookup<Person>("role", QT_TRANSLATE_NOOP("import", "what the person does there"), "coordination"),
         lookup<Person>("from", QT_TRANSLATE_NOOP("import", "since when: a day, a month or a year"), "2019-09"),
         "phone", "email", "notes"}};
    result.identities = [](const Person &p) { return keyThenName(p.key, identity(p.givenName, p.familyName)); };
    result.keyDecides = true;
    result.after = addRoles;
    return result;
}

/// A role without dates, as a table of people writes it, is the one whose dates this row brings.
RoleId roleWithoutDates(const Role &role, const ImportCell &cell)
{
    const auto alike = load<Role>(cell.context().transaction.database(), u"person_id = ? AND structure_id = ? AND title = ?"_s,
                                  {toSql(role.person), toSql(role.structure), role.title});
    RoleId undated;
    for (const Role &there : alike) {
        if (there.from == role.from)
            return {};
        if (!there.from.isValid() && !there.to.isValid())
            undated = there.id;
    }
    return undated;
}

Register<Role> roles()
{
    Register<Role> result{"roles"_L1,
        {"person", "structure", "role", fromField(&Role::from), toField(&Role::to), "notes"}};
    result.identities = [](const Role &r) { return QStringList{identity(r.person, r.structure, r.title, r.from)}; };
    result.standsFor = roleWithoutDates;
    return result;
}

void setHome(const Network &network, const ImportCell &any)
{
    if (!any.sibling("home"_L1).flag())
        return;
    Transaction &transaction = any.context().transaction;
    Profile profile = profileOf(transaction.database());
    profile.homeNetwork = network.id;
    update(transaction, profile);
    any.context().references.setHome(network.id);
}

Register<Network> networks()
{
    Register<Network> result{"networks"_L1,
        {"name", "key", "short_name", "level", "state", "parent", "territory", "web",
         lookup<Network>("home", QT_TRANSLATE_NOOP("import", "yes for the network whose file this is; the one that is there takes what the row says"), "yes"),
         "notes"}};
    result.identities = [](const Network &n) { return keyThenName(n.key, n.name); };
    result.keyDecides = true;
    result.standsFor = [](const Network &, const ImportCell &any) {
        return any.sibling("home"_L1).flag() ? any.context().references.home() : NetworkId();
    };
    result.after = setHome;
    return result;
}

Register<Membership> memberships()
{
    Register<Membership> result{"memberships"_L1,
        {"structure", "network", "status", fromField(&Membership::from), toField(&Membership::to), "notes"}};
    result.identities = [](const Membership &m) { return QStringList{identity(m.structure, m.network, m.status, m.from)}; };
    result.complete = [](Membership &membership, const ImportCell &any) {
        if (!membership.network)
            membership.network = any.context().references.home();
    };
    return result;
}

Register<Affiliation> affiliations()
{
    Register<Affiliation> result{"affiliations"_L1,
        {"structure", "network", "basis", "noted_on", "notes"}};
    result.identities = [](const Affiliation &a) { return QStringList{identity(a.structure, a.network)}; };
    return result;
}

void addOrigins(const Resource &resource, const ImportCell &any)
{
    Transaction &transaction = any.context().transaction;
    auto there = load<ResourceOrigin>(transaction.database(), u"resource_id = ?"_s, {resource.id.value()});
    const auto add = [&](const ResourceOrigin &origin) {
        const auto isIt = [&](const ResourceOrigin &other) { return other.event == origin.event && other.action == origin.action; };
        if (std::any_of(there.begin(), there.end(), isIt))
            return;
        there.push_back(origin);
        insert(transaction, there.back());
    };
    const ImportCell events = any.sibling("events"_L1), actions = any.sibling("actions"_L1);
    for (const ImportCell &one : events.parts())
        add({{}, resource.id, one.reference<Event>(), {}});
    for (const ImportCell &one : actions.parts())
        add({{}, resource.id, {}, one.reference<Action>()});
}

Register<Resource> resources()
{
    Register<Resource> result{"resources"_L1,
        {"title", "key", "kind", "summary", "words", "structure", "contact", "date", "link", "licence",
         lookup<Resource>("events", QT_TRANSLATE_NOOP("import", "the events it came from: keys or titles with “;” between"), "apero-gueret"),
         lookup<Resource>("actions", QT_TRANSLATE_NOOP("import", "the actions it came from: keys, numbers or titles with “;” between"), "1.1"), "notes"}};
    result.identities = [](const Resource &r) { return keyThenName(r.key, r.title); };
    result.after = addOrigins;
    return result;
}

} // namespace

std::vector<Importable> networkImportables()
{
    return {importable(networks()),    importable(structures()),   importable(people()), importable(roles()),
            importable(memberships()), importable(affiliations()), importable(resources())};
}

} // namespace maillage
