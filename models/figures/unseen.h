#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace maillage {

class Database;

/// A member structure that nobody has seen for a while.
struct UnseenMember
{
    qint64 id = 0;
    QString name;
    QDate lastSeen;
    std::optional<int> months; // whole ones since then; none: never seen
};

/// Today's members that were at nothing in the last `months` months, visits and calls included; longest ago first.
std::vector<UnseenMember> unseenMembers(const Database &database, int months);

} // namespace maillage
