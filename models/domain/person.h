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
    static const RecordType &type();
};

QString problemWith(const Person &person);
/// What others call it where they refer to it.
QStringList namesOf(const Person &person);

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
    static const RecordType &type();
};

QString problemWith(const Role &role);

/// Given name, then family name.
QString displayName(const Person &person);
/// Gives the person a name as one says it: the first word is the given name, the rest the family name.
void setDisplayName(Person &person, const QString &name);
/// Somebody new of that name.
PersonId addPerson(Transaction &transaction, const QString &name);

} // namespace maillage
