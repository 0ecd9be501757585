#include "models/domain/person.h"

#include <QCoreApplication>

namespace maillage {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Person", text);
}
} // namespace

QString problemWith(const Person &person)
{
    if (person.givenName.trimmed().isEmpty() && person.familyName.trimmed().isEmpty())
        return tr("A person needs a name.");
    return {};
}

QString problemWith(const Role &role)
{
    if (!role.person || !role.structure)
        return tr("Say who does this, and in which structure.");
    if (role.from.isValid() && role.to.isValid() && role.to < role.from)
        return tr("The role ends before it begins.");
    return {};
}

QString displayName(const Person &person)
{
    return QString(person.givenName + u' ' + person.familyName).trimmed();
}

} // namespace maillage
