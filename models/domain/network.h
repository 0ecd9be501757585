#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"
#include "models/domain/structure.h"

namespace maillage {

using NetworkId = Id<struct Network>;
using MembershipId = Id<struct Membership>;
using AffiliationId = Id<struct Affiliation>;
using ProfileId = Id<struct Profile>;

/// How far a network reaches.
enum class NetworkLevel { Local, Regional, National, Thematic };

template<>
struct Codes<NetworkLevel>
{
    static constexpr std::array values{
        Coded<NetworkLevel>{NetworkLevel::Local, QLatin1StringView("local"), QT_TRANSLATE_NOOP("codes", "local")},
        Coded<NetworkLevel>{NetworkLevel::Regional, QLatin1StringView("regional"), QT_TRANSLATE_NOOP("codes", "regional")},
        Coded<NetworkLevel>{NetworkLevel::National, QLatin1StringView("national"), QT_TRANSLATE_NOOP("codes", "national")},
        Coded<NetworkLevel>{NetworkLevel::Thematic, QLatin1StringView("thematic"), QT_TRANSLATE_NOOP("codes", "thematic")},
    };
};

/// How a network is doing.
enum class NetworkState { Active, Dormant, Difficult, Emerging };

template<>
struct Codes<NetworkState>
{
    static constexpr std::array values{
        Coded<NetworkState>{NetworkState::Active, QLatin1StringView("active"), QT_TRANSLATE_NOOP("codes", "active")},
        Coded<NetworkState>{NetworkState::Dormant, QLatin1StringView("dormant"), QT_TRANSLATE_NOOP("codes", "dormant")},
        Coded<NetworkState>{NetworkState::Difficult, QLatin1StringView("difficult"), QT_TRANSLATE_NOOP("codes", "difficult")},
        Coded<NetworkState>{NetworkState::Emerging, QLatin1StringView("emerging"), QT_TRANSLATE_NOOP("codes", "emerging")},
    };
};

/// A network of structures, its own or another one that they belong to; networks may be part of a larger one.
struct Network
{
    NetworkId id;
    QString key;
    QString name;
    QString shortName;
    NetworkLevel level = NetworkLevel::Local;
    NetworkState state = NetworkState::Active;
    NetworkId parent;
    QString territory;
    QString web;
    QString notes;

    static constexpr QLatin1StringView table{"network"};
    static constexpr QLatin1StringView indicatorColumn{"network_id"}; // see requireUncounted
    static const RecordType &type();
};

QString problemWith(const Network &network);
/// What is wrong with it beside the others: it would be part of itself, by way of them.
QString problemAmong(const Database &database, const Network &network);
/// What others call it where they refer to it.
QStringList namesOf(const Network &network);
/// A new network that somebody named: one that a structure belongs to besides its own is mostly a national one.
NetworkId addNetwork(Transaction &transaction, const QString &name);

/// What a structure is to a network during a period. The host is the network's own team: it takes part, and is never counted among the members.
enum class MembershipStatus { Member, Associate, Partner, Candidate, Host };

template<>
struct Codes<MembershipStatus>
{
    static constexpr std::array values{
        Coded<MembershipStatus>{MembershipStatus::Member, QLatin1StringView("member"), QT_TRANSLATE_NOOP("codes", "member")},
        Coded<MembershipStatus>{MembershipStatus::Associate, QLatin1StringView("associate"), QT_TRANSLATE_NOOP("codes", "associate")},
        Coded<MembershipStatus>{MembershipStatus::Partner, QLatin1StringView("partner"), QT_TRANSLATE_NOOP("codes", "partner")},
        Coded<MembershipStatus>{MembershipStatus::Candidate, QLatin1StringView("candidate"), QT_TRANSLATE_NOOP("codes", "candidate")},
        Coded<MembershipStatus>{MembershipStatus::Host, QLatin1StringView("host"), QT_TRANSLATE_NOOP("codes", "host network")},
    };
};

/// A structure belongs to a network from a first to a last day, both included; an invalid date leaves that end open.
struct Membership
{
    MembershipId id;
    StructureId structure;
    NetworkId network;
    MembershipStatus status = MembershipStatus::Member;
    QDate from;
    QDate to;
    QString notes;

    static constexpr QLatin1StringView table{"membership"};
    static const RecordType &type();
};

QString problemWith(const Membership &membership);

/// How one knows that a structure belongs to another network.
enum class AffiliationBasis { Declared, Noticed };

template<>
struct Codes<AffiliationBasis>
{
    static constexpr std::array values{
        Coded<AffiliationBasis>{AffiliationBasis::Declared, QLatin1StringView("declared"), QT_TRANSLATE_NOOP("codes", "declared")},
        Coded<AffiliationBasis>{AffiliationBasis::Noticed, QLatin1StringView("noticed"), QT_TRANSLATE_NOOP("codes", "noticed")},
    };
};

/// A structure is part of another network, as it says itself or as others noticed.
struct Affiliation
{
    AffiliationId id;
    StructureId structure;
    NetworkId network;
    AffiliationBasis basis = AffiliationBasis::Declared;
    QDate notedOn;
    QString notes;

    static constexpr QLatin1StringView table{"affiliation"};
    static const RecordType &type();
};

QString problemWith(const Affiliation &affiliation);

/// What happens to a task that comes too early for what it waits for.
enum class Scheduling { Move, Warn };

template<>
struct Codes<Scheduling>
{
    static constexpr std::array values{
        Coded<Scheduling>{Scheduling::Move, QLatin1StringView("move"), QT_TRANSLATE_NOOP("codes", "move what depends on it")},
        Coded<Scheduling>{Scheduling::Warn, QLatin1StringView("warn"), QT_TRANSLATE_NOOP("codes", "only warn")},
    };
};

/// Whose file this is: the one row (id 1) that every file has. The figures count the members of the home network; the
/// footer stands under every page of a report. The department is its number ("23", "2A"): it says the zone of the
/// school holidays and which public holidays there are. The work week is the weekdays that are worked on (see weekdays).
struct Profile
{
    ProfileId id;
    NetworkId homeNetwork;
    QString footer;
    QString department;
    Scheduling scheduling = Scheduling::Move;
    QString workweek = QStringLiteral("12345");

    static constexpr QLatin1StringView table{"profile"};
    static const RecordType &type();
};

QString problemWith(const Profile &profile);

Profile profileOf(const Database &database);
/// The home network, if it has been said.
std::optional<Network> homeNetwork(const Database &database);

} // namespace maillage
