#include "models/domain/network.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Network", text);
}
} // namespace

QString problemWith(const Network &network)
{
    if (network.name.trimmed().isEmpty())
        return tr("A network needs a name.");
    if (network.parent && network.parent == network.id)
        return tr("A network cannot be part of itself.");
    return {};
}

QString problemWith(const Membership &membership)
{
    if (!membership.structure)
        return tr("Say which structure belongs to the network.");
    if (!membership.network)
        return tr("Say which network the structure belongs to.");
    if (membership.from.isValid() && membership.to.isValid() && membership.to < membership.from)
        return tr("The membership ends before it begins.");
    return {};
}

QString problemWith(const Affiliation &affiliation)
{
    if (!affiliation.structure || !affiliation.network)
        return tr("Say which structure belongs to which network.");
    return {};
}

QString problemWith(const Profile &)
{
    return {};
}

Profile profileOf(const Database &database)
{
    return find<Profile>(database, ProfileId(1)).value_or(Profile{ProfileId(1), {}, {}});
}

std::optional<Network> homeNetwork(const Database &database)
{
    return find<Network>(database, profileOf(database).homeNetwork);
}

} // namespace maillage
