#include "models/domain/person.h"

#include <QCoreApplication>

namespace maillage {

namespace {
class PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(Person)
};
} // namespace

QString problemWith(const Person &person)
{
    if (person.givenName.trimmed().isEmpty() && person.familyName.trimmed().isEmpty())
        return PersonWords::tr("A person needs a name.");
    return {};
}

QString problemWith(const Role &role)
{
    if (!role.person || !role.structure)
        return PersonWords::tr("Say who does this, and in which structure.");
    if (role.from.isValid() && role.to.isValid() && role.to < role.from)
        return PersonWords::tr("The role ends before it begins.");
    return {};
}

QString displayName(const Person &person)
{
    return QString(person.givenName + u' ' + person.familyName).trimmed();
}

void setDisplayName(Person &person, const QString &name)
{
    const QString clean = name.simplified();
    person.givenName = clean.section(u' ', 0, 0);
    person.familyName = clean.section(u' ', 1);
}

PersonId addPerson(Transaction &transaction, const QString &name)
{
    Person person;
    setDisplayName(person, name);
    return insert(transaction, person);
}

} // namespace maillage
