#include "models/domain/network.h"

#include "models/domain/weekdays.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class NetworkWords
{
    Q_DECLARE_TR_FUNCTIONS(Network)
};
} // namespace

QString problemWith(const Network &network)
{
    if (network.name.trimmed().isEmpty())
        return NetworkWords::tr("A network needs a name.");
    if (network.parent && network.parent == network.id)
        return NetworkWords::tr("A network cannot be part of itself.");
    return {};
}

NetworkId addNetwork(Transaction &transaction, const QString &name)
{
    Network network;
    network.name = name;
    network.level = NetworkLevel::National;
    return insert(transaction, network);
}

QString problemWith(const Membership &membership)
{
    if (!membership.structure)
        return NetworkWords::tr("Say which structure belongs to the network.");
    if (!membership.network)
        return NetworkWords::tr("Say which network the structure belongs to.");
    if (membership.from.isValid() && membership.to.isValid() && membership.to < membership.from)
        return NetworkWords::tr("The membership ends before it begins.");
    return {};
}

QString problemWith(const Affiliation &affiliation)
{
    if (!affiliation.structure || !affiliation.network)
        return NetworkWords::tr("Say which structure belongs to which network.");
    return {};
}

QString problemWith(const Profile &profile)
{
    const bool isWeek = !profile.workweek.isEmpty() && profile.workweek != weekdays::all && weekdays::isSound(profile.workweek);
    return isWeek ? QString() : NetworkWords::tr("At least one day of the week is worked.");
}

Profile profileOf(const Database &database)
{
    Profile fresh;
    fresh.id = ProfileId(1);
    return find<Profile>(database, fresh.id).value_or(fresh);
}

std::optional<Network> homeNetwork(const Database &database)
{
    return find<Network>(database, profileOf(database).homeNetwork);
}

} // namespace maillage
