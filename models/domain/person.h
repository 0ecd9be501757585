#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"
#include "models/domain/structure.h"

namespace maillage {

using PersonId = Id<struct Person>;
using RoleId = Id<struct Role>;

/// Somebody the network knows. At least one of the two names is given.
struct Person
{
    PersonId id;
    QString key;
    QString givenName;
    QString familyName;
    QString phone;
    QString email;
    QString notes;

    static constexpr QLatin1StringView table{"person"};
    static constexpr auto columns()
    {
        return std::tuple{column("key", &Person::key), column("given_name", &Person::givenName),
                          column("family_name", &Person::familyName), column("phone", &Person::phone),
                          column("email", &Person::email), column("notes", &Person::notes)};
    }
};

QString problemWith(const Person &person);

/// What a person does in a structure, from a first to a last day, both included.
struct Role
{
    RoleId id;
    PersonId person;
    StructureId structure;
    QString title;
    QDate from;
    QDate to;
    QString notes;

    static constexpr QLatin1StringView table{"role"};
    static constexpr auto columns()
    {
        return std::tuple{column("person_id", &Role::person), column("structure_id", &Role::structure),
                          column("title", &Role::title), column("from_date", &Role::from), column("to_date", &Role::to),
                          column("notes", &Role::notes)};
    }
};

QString problemWith(const Role &role);

/// Given name, then family name.
QString displayName(const Person &person);
/// Gives the person a name as one says it: the first word is the given name, the rest the family name.
void setDisplayName(Person &person, const QString &name);
/// Somebody new of that name.
PersonId addPerson(Transaction &transaction, const QString &name);

} // namespace maillage
