#pragma once

#include "models/figures/figurefilter.h"

#include <vector>

namespace maillage {

/// A member structure that nobody has seen for a while.
struct UnseenMember
{
    qint64 id = 0;
    QString name;
    QDate lastSeen;
    std::optional<int> months; // whole ones since then; none: never seen
};

/// Today's members that were at nothing in the last `months` months, visits and calls included; longest ago first. The members of
/// the home network, or of another one, which then were at nothing that was held with it.
std::vector<UnseenMember> unseenMembers(const Database &database, int months, NetworkId network = {});

} // namespace maillage
