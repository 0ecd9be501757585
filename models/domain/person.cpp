#include "models/domain/person.h"

#include <QCoreApplication>

namespace maillage {

namespace {
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Person)
};
} // namespace

QString problemWith(const Person &person)
{
    if (person.givenName.trimmed().isEmpty() && person.familyName.trimmed().isEmpty())
        return Words::tr("A person needs a name.");
    return {};
}

QString problemWith(const Role &role)
{
    if (!role.person || !role.structure)
        return Words::tr("Say who does this, and in which structure.");
    if (role.from.isValid() && role.to.isValid() && role.to < role.from)
        return Words::tr("The role ends before it begins.");
    return {};
}

QString displayName(const Person &person)
{
    return QString(person.givenName + u' ' + person.familyName).trimmed();
}

} // namespace maillage
