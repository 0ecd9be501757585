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

const RecordType &Network::type()
{
    static const RecordType type = recordType<Network>({
        field<&Network::key>("key").titled(QT_TRANSLATE_NOOP("lists", "Key"))
            .means(keyMeaning, "aura").aside(),
        field<&Network::name>("name").titled(QT_TRANSLATE_NOOP("lists", "Network"))
            .means(QT_TRANSLATE_NOOP("import", "full name"), "Cotravaux Auvergne-Rhône-Alpes").needed(),
        field<&Network::shortName>("short_name").titled(QT_TRANSLATE_NOOP("lists", "Short name"))
            .means(QT_TRANSLATE_NOOP("import", "what it is called in lists"), "Cotravaux AURA").aside(),
        field<&Network::level>("level").titled(QT_TRANSLATE_NOOP("lists", "Level"))
            .means(QT_TRANSLATE_NOOP("import", "local, regional, national or thematic"), "regional"),
        field<&Network::state>("state").titled(QT_TRANSLATE_NOOP("lists", "State"))
            .means(QT_TRANSLATE_NOOP("import", "active, dormant, difficult or emerging"), "active"),
        field<&Network::parent>("parent_id").called("parent", QT_TRANSLATE_NOOP("lists", "Part of"))
            .means(QT_TRANSLATE_NOOP("import", "the larger network it is part of: key or name"), "Cotravaux"),
        field<&Network::territory>("territory").titled(QT_TRANSLATE_NOOP("lists", "Territory"))
            .means(QT_TRANSLATE_NOOP("import", "where it works"), "Auvergne-Rhône-Alpes"),
        field<&Network::web>("web").titled(QT_TRANSLATE_NOOP("lists", "Web"))
            .means(QT_TRANSLATE_NOOP("import", "web site"), "https://example.org").aside(),
        field<&Network::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "One employee").longText().aside()
    }).chosenBy({
        u"SELECT id, name, short_name, '', '' FROM network"_s,
        u"SELECT short_name || char(31) || territory || char(31) || key FROM network WHERE id = ?"_s,
        QT_TRANSLATE_NOOP("choices", "Network created: “%1”")});
    return type;
}

const RecordType &Membership::type()
{
    static const RecordType type = recordType<Membership>({
        field<&Membership::structure>("structure_id").called("structure", QT_TRANSLATE_NOOP("lists", "Structure"))
            .means(QT_TRANSLATE_NOOP("import", "who: key or name of the structure"), "FOL 23").needed(),
        field<&Membership::network>("network_id").called("network", QT_TRANSLATE_NOOP("lists", "Network"))
            .means(QT_TRANSLATE_NOOP("import", "in which network: key or name; empty: the network whose file this is"), "ALISO"),
        field<&Membership::status>("status").titled(QT_TRANSLATE_NOOP("lists", "Status"))
            .means(QT_TRANSLATE_NOOP("import", "member, associate, partner, candidate or host; empty: member"), "member"),
        field<&Membership::from>("from_date").called("from", QT_TRANSLATE_NOOP("lists", "From"))
            .means(QT_TRANSLATE_NOOP("import", "first day: a day, a month or a year; empty: since ever"), "2014-09-01"),
        field<&Membership::to>("to_date").called("to", QT_TRANSLATE_NOOP("lists", "To"))
            .means(QT_TRANSLATE_NOOP("import", "last day: a day, a month or a year; empty: still"), "2023"),
        field<&Membership::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Founding member").longText()
    });
    return type;
}

const RecordType &Affiliation::type()
{
    static const RecordType type = recordType<Affiliation>({
        field<&Affiliation::structure>("structure_id").called("structure", QT_TRANSLATE_NOOP("lists", "Structure"))
            .means(QT_TRANSLATE_NOOP("import", "who: key or name of the structure"), "FOL 23").needed(),
        field<&Affiliation::network>("network_id").called("network", QT_TRANSLATE_NOOP("lists", "Network"))
            .means(QT_TRANSLATE_NOOP("import", "the other network: key or name"), "Ligue de l’enseignement").needed(),
        field<&Affiliation::basis>("basis").titled(QT_TRANSLATE_NOOP("lists", "Known how"))
            .means(QT_TRANSLATE_NOOP("import", "declared by the structure, or noticed by others; empty: declared"), "noticed"),
        field<&Affiliation::notedOn>("noted_on").titled(QT_TRANSLATE_NOOP("lists", "Noted on"))
            .means(QT_TRANSLATE_NOOP("import", "the day it became known"), "2022-04-07"),
        field<&Affiliation::notes>("notes").titled(QT_TRANSLATE_NOOP("lists", "Notes"))
            .means(QT_TRANSLATE_NOOP("import", "anything else"), "Mentioned in passing").longText()
    });
    return type;
}

const RecordType &Profile::type()
{
    static const RecordType type = recordType<Profile>({
        field<&Profile::homeNetwork>("home_network_id").titled(QT_TRANSLATE_NOOP("lists", "Network")),
        field<&Profile::footer>("footer").titled(QT_TRANSLATE_NOOP("lists", "Footer of documents")),
        field<&Profile::department>("department").titled(QT_TRANSLATE_NOOP("lists", "Department")),
        field<&Profile::scheduling>("scheduling"),
        field<&Profile::workweek>("workweek").titled(QT_TRANSLATE_NOOP("lists", "Days worked"))
    });
    return type;
}

QString problemWith(const Network &network)
{
    if (network.name.trimmed().isEmpty())
        return NetworkWords::tr("A network needs a name.");
    if (network.parent && network.parent == network.id)
        return NetworkWords::tr("A network cannot be part of itself.");
    return {};
}

QString problemAmong(const Database &database, const Network &network)
{
    QSet<NetworkId> passed;
    for (NetworkId above = network.parent; above && !passed.contains(above);) {
        if (above == network.id)
            return NetworkWords::tr("A network cannot be part of itself, by way of others neither: what it is part of is part of it.");
        passed.insert(above);
        const std::optional<Network> whole = find<Network>(database, above);
        above = whole ? whole->parent : NetworkId();
    }
    return {};
}

QStringList namesOf(const Network &network)
{
    return {network.name, network.shortName};
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
