#include "models/domain/places.h"
#include "models/exchange/importer.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

template<Record R>
Field<R> keyField(const char *example)
{
    return field("key", &R::key, keyMeaning, example);
}

template<Record R>
Field<R> fromField(QDate R::*member, const char *meaning)
{
    return special<R>("from", [member](R &record, const ImportCell &cell) { record.*member = cell.periodStart(); },
                      meaning, "2014-09-01");
}

template<Record R>
Field<R> toField(QDate R::*member, const char *meaning)
{
    return special<R>("to", [member](R &record, const ImportCell &cell) { record.*member = cell.periodEnd(); }, meaning,
                      "2023");
}

Register<Structure> structures()
{
    Register<Structure> result{"structures"_L1,
        {required(field("name", &Structure::name, QT_TRANSLATE_NOOP("import", "full name"), "Fédération des œuvres laïques de la Creuse")),
         keyField<Structure>("fol23"),
         field("short_name", &Structure::shortName, QT_TRANSLATE_NOOP("import", "what it is called in lists"), "FOL 23"),
         field("kind", &Structure::kind, QT_TRANSLATE_NOOP("import", "what sort of structure, in your own words"), "association"),
         field("address", &Structure::address, QT_TRANSLATE_NOOP("import", "street and number"), "12 rue des Écoles"),
         field("postcode", &Structure::postcode, QT_TRANSLATE_NOOP("import", "postcode"), "23000"),
         field("commune", &Structure::commune, QT_TRANSLATE_NOOP("import", "town or village"), "Guéret"),
         field("department", &Structure::department, QT_TRANSLATE_NOOP("import", "department"), "Creuse"),
         field("latitude", &Structure::latitude, QT_TRANSLATE_NOOP("import", "degrees north"), "46.17"),
         field("longitude", &Structure::longitude, QT_TRANSLATE_NOOP("import", "degrees east"), "1.87"),
         field("phone", &Structure::phone, QT_TRANSLATE_NOOP("import", "telephone"), "05 55 00 00 00"),
         field("email", &Structure::email, QT_TRANSLATE_NOOP("import", "e-mail address"), "contact@example.org"),
         field("web", &Structure::web, QT_TRANSLATE_NOOP("import", "web site"), "https://example.org"),
         field("staff", &Structure::staff, QT_TRANSLATE_NOOP("import", "number of employees"), "12"),
         longText("notes", &Structure::notes, QT_TRANSLATE_NOOP("import", "anything else"), "Visited in the autumn")}};
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
    const bool several = cell.text().contains(u',') && cell.context().references.find<Structure>(cell.text()).isEmpty();
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
        {field("given_name", &Person::givenName, QT_TRANSLATE_NOOP("import", "given name; one of the two names must be there"), "Camille"),
         field("family_name", &Person::familyName, QT_TRANSLATE_NOOP("import", "family name"), "Martin"),
         keyField<Person>("p-17"),
         lookup<Person>("structure", QT_TRANSLATE_NOOP("import", "a structure in which this person has a role: key or name; several with a comma between"), "FOL 23"),
         lookup<Person>("role", QT_TRANSLATE_NOOP("import", "what the person does there"), "coordination"),
         lookup<Person>("from", QT_TRANSLATE_NOOP("import", "since when: a day, a month or a year"), "2019-09"),
         field("phone", &Person::phone, QT_TRANSLATE_NOOP("import", "telephone"), "06 00 00 00 00"),
         field("email", &Person::email, QT_TRANSLATE_NOOP("import", "e-mail address"), "camille@example.org"),
         longText("notes", &Person::notes, QT_TRANSLATE_NOOP("import", "anything else"), "Prefers to be called in the morning")}};
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
        {required(reference<Person>("person", &Role::person, QT_TRANSLATE_NOOP("import", "who: key, or given and family name"), "Camille Martin")),
         required(reference<Structure>("structure", &Role::structure, QT_TRANSLATE_NOOP("import", "where: key or name of the structure"), "FOL 23")),
         field("role", &Role::title, QT_TRANSLATE_NOOP("import", "what the person does there"), "trésorerie"),
         fromField(&Role::from, QT_TRANSLATE_NOOP("import", "first day: a day, a month or a year")),
         toField(&Role::to, QT_TRANSLATE_NOOP("import", "last day: a day, a month or a year")),
         longText("notes", &Role::notes, QT_TRANSLATE_NOOP("import", "anything else"), "Half-time")}};
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
    Field<Network> parent = reference<Network>("parent", &Network::parent, QT_TRANSLATE_NOOP("import", "the larger network it is part of: key or name"), "Cotravaux");
    parent.late = true;
    Register<Network> result{"networks"_L1,
        {required(field("name", &Network::name, QT_TRANSLATE_NOOP("import", "full name"), "Cotravaux Auvergne-Rhône-Alpes")),
         keyField<Network>("aura"),
         field("short_name", &Network::shortName, QT_TRANSLATE_NOOP("import", "what it is called in lists"), "Cotravaux AURA"),
         field("level", &Network::level, QT_TRANSLATE_NOOP("import", "local, regional, national or thematic"), "regional"),
         field("state", &Network::state, QT_TRANSLATE_NOOP("import", "active, dormant, difficult or emerging"), "active"),
         parent,
         field("territory", &Network::territory, QT_TRANSLATE_NOOP("import", "where it works"), "Auvergne-Rhône-Alpes"),
         field("web", &Network::web, QT_TRANSLATE_NOOP("import", "web site"), "https://example.org"),
         lookup<Network>("home", QT_TRANSLATE_NOOP("import", "yes for the network whose file this is; the one that is there takes what the row says"), "yes"),
         longText("notes", &Network::notes, QT_TRANSLATE_NOOP("import", "anything else"), "One employee")}};
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
        {required(reference<Structure>("structure", &Membership::structure, QT_TRANSLATE_NOOP("import", "who: key or name of the structure"), "FOL 23")),
         reference<Network>("network", &Membership::network, QT_TRANSLATE_NOOP("import", "in which network: key or name; empty: the network whose file this is"), "ALISO"),
         field("status", &Membership::status, QT_TRANSLATE_NOOP("import", "member, associate, partner, candidate or host; empty: member"), "member"),
         fromField(&Membership::from, QT_TRANSLATE_NOOP("import", "first day: a day, a month or a year; empty: since ever")),
         toField(&Membership::to, QT_TRANSLATE_NOOP("import", "last day: a day, a month or a year; empty: still")),
         longText("notes", &Membership::notes, QT_TRANSLATE_NOOP("import", "anything else"), "Founding member")}};
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
        {required(reference<Structure>("structure", &Affiliation::structure, QT_TRANSLATE_NOOP("import", "who: key or name of the structure"), "FOL 23")),
         required(reference<Network>("network", &Affiliation::network, QT_TRANSLATE_NOOP("import", "the other network: key or name"), "Ligue de l’enseignement")),
         field("basis", &Affiliation::basis, QT_TRANSLATE_NOOP("import", "declared by the structure, or noticed by others; empty: declared"), "noticed"),
         field("noted_on", &Affiliation::notedOn, QT_TRANSLATE_NOOP("import", "the day it became known"), "2022-04-07"),
         longText("notes", &Affiliation::notes, QT_TRANSLATE_NOOP("import", "anything else"), "Mentioned in passing")}};
    result.identities = [](const Affiliation &a) { return QStringList{identity(a.structure, a.network)}; };
    return result;
}

} // namespace

std::vector<Importable> networkImportables()
{
    return {importable(networks()),    importable(structures()),   importable(people()), importable(roles()),
            importable(memberships()), importable(affiliations())};
}

} // namespace maillage
