#pragma once

#include "models/domain/attendance.h"
#include "models/domain/exchange.h"
#include "models/domain/network.h"
#include "models/domain/outreach.h"
#include "tests/support.h"

#include <algorithm>
#include <random>
#include <set>

namespace maillage::test {

using namespace Qt::StringLiterals;

/// Whom a territory or a status lets through; the one network that is asked for, if it has members at all.
struct RecountedWhom
{
    std::optional<QString> territory;
    std::optional<MembershipStatus> status;
    NetworkId network = {};
};

/// The same numbers as the views give, counted with plain loops over the records: no SQL, no shared code.
class Recount
{
public:
    Recount(const Database &database, NetworkId home)
        : m_home(home)
        , m_memberships(load<Membership>(database))
        , m_events(load<Event>(database))
        , m_attendance(load<Attendance>(database))
        , m_structures(load<Structure>(database))
    {
    }

    using Whom = RecountedWhom;

    struct Sum
    {
        // Of gatherings: who had announced itself, who of these came, who came as a member.
        std::set<std::pair<EventId, StructureId>> announced, kept, members;
        // Of all events, visits and calls too.
        std::set<std::pair<EventId, StructureId>> recordAnnounced, present, recordMembers, partners;
        std::set<StructureId> gathered, seen, seenOnVisit; // member or not
        int personsMore = 0, memberPersonsMore = 0; // how many more they may have been
        int persons = 0, memberPersons = 0, events = 0, gatherings = 0, visits = 0;
        qint64 base = 0; // members on the day of each gathering that has a sheet, added up
    };

    /// Says that somebody kept the sheet, which a group without structure does not.
    static bool isNoted(const Attendance &row) { return row.group.isEmpty() && (row.present || row.reply == Reply::Yes || row.reply == Reply::Maybe); }
    static int moreOf(const Attendance &row) { return row.headcountHigh ? *row.headcountHigh - row.headcount : 0; }
    static bool gathers(const Event &event) { return event.kind != EventKind::Visit && event.kind != EventKind::Call; }

    bool had(StructureId structure, QDate day, MembershipStatus status, NetworkId network) const
    {
        for (const Membership &m : m_memberships) {
            if (m.structure == structure && m.network == network && m.status == status && (!m.from.isValid() || m.from <= day)
                && (!m.to.isValid() || m.to >= day))
                return true;
        }
        return false;
    }
    bool isPartner(StructureId structure, QDate day, NetworkId network) const
    {
        return had(structure, day, MembershipStatus::Partner, network) && !had(structure, day, MembershipStatus::Member, network)
            && !had(structure, day, MembershipStatus::Associate, network);
    }
    bool hasMembers(NetworkId network) const
    {
        return std::any_of(m_memberships.begin(), m_memberships.end(), [&](const Membership &m) { return m.network == network && m.status == MembershipStatus::Member; });
    }
    NetworkId periodNetwork(const Whom &whom) const { return whom.network && hasMembers(whom.network) ? whom.network : m_home; }
    /// Whose members the event is counted on.
    NetworkId baseOf(const Event &event, const Whom &whom = {}) const
    {
        if (whom.network && hasMembers(whom.network))
            return whom.network;
        if (event.baseNetwork)
            return event.baseNetwork;
        const bool own = std::any_of(m_structures.begin(), m_structures.end(), [&](const Structure &s) { return had(s.id, event.date, MembershipStatus::Member, event.network); });
        return own ? event.network : m_home;
    }
    qint64 membersOf(NetworkId network, QDate day, const Whom &whom) const
    {
        qint64 count = 0;
        for (const Structure &structure : m_structures)
            count += (!whom.territory || structure.department == *whom.territory) && had(structure.id, day, whom.status.value_or(MembershipStatus::Member), network) ? 1 : 0;
        return count;
    }
    qint64 members(QDate day, const Whom &whom = {}) const { return membersOf(periodNetwork(whom), day, whom); }
    /// How many of the members on that day are among those.
    qint64 among(const std::set<StructureId> &those, QDate day, const Whom &whom, NetworkId network) const
    {
        return std::count_if(those.begin(), those.end(), [&](StructureId id) { return lets({whom.territory, whom.status.value_or(MembershipStatus::Member)}, id, day, network); });
    }
    qint64 among(const std::set<StructureId> &those, QDate day, const Whom &whom = {}) const { return among(those, day, whom, periodNetwork(whom)); }

    bool lets(const Whom &whom, StructureId structure, QDate day, NetworkId network) const
    {
        if (whom.territory && (!structure || departmentOf(structure) != *whom.territory))
            return false;
        return !whom.status || (structure && had(structure, day, *whom.status, network));
    }
    QString departmentOf(StructureId structure) const
    {
        return std::find_if(m_structures.begin(), m_structures.end(), [&](const Structure &s) { return s.id == structure; })->department;
    }

    template<typename Wanted>
    Sum over(Wanted wanted, const Whom &whom = {}) const
    {
        Sum sum;
        for (const Event &event : m_events) {
            if (!wanted(event))
                continue;
            const NetworkId network = baseOf(event, whom);
            ++sum.events;
            sum.gatherings += gathers(event) ? 1 : 0;
            sum.visits += event.kind == EventKind::Visit ? 1 : 0;
            bool sheet = false;
            for (const Attendance &row : m_attendance) {
                if (row.event != event.id)
                    continue;
                sheet |= isNoted(row);
                if (row.present && row.structure) {
                    sum.seen.insert(row.structure);
                    if (gathers(event))
                        sum.gathered.insert(row.structure);
                    if (event.kind == EventKind::Visit)
                        sum.seenOnVisit.insert(row.structure);
                }
                if (!lets(whom, row.structure, event.date, network))
                    continue;
                sum.persons += row.headcount;
                sum.personsMore += moreOf(row);
                if (!row.structure)
                    continue;
                const bool member = had(row.structure, event.date, whom.status.value_or(MembershipStatus::Member), network);
                const std::pair place{event.id, row.structure};
                if (row.reply == Reply::Yes || row.reply == Reply::Maybe)
                    sum.recordAnnounced.insert(place);
                if (member) {
                    sum.memberPersons += row.headcount;
                    sum.memberPersonsMore += moreOf(row);
                }
                if (!row.present)
                    continue;
                sum.present.insert(place);
                if (isPartner(row.structure, event.date, network))
                    sum.partners.insert(place);
                if (member)
                    sum.recordMembers.insert(place);
            }
            if (!gathers(event))
                continue;
            for (const auto &place : sum.recordAnnounced) {
                if (place.first != event.id)
                    continue;
                sum.announced.insert(place);
                if (sum.present.contains(place))
                    sum.kept.insert(place);
            }
            for (const auto &place : sum.recordMembers) {
                if (place.first == event.id)
                    sum.members.insert(place);
            }
            sum.base += sheet ? membersOf(network, event.date, whom) : 0;
        }
        return sum;
    }

    const std::vector<Event> &events() const { return m_events; }
    const std::vector<Structure> &structures() const { return m_structures; }

private:
    NetworkId m_home;
    std::vector<Membership> m_memberships;
    std::vector<Event> m_events;
    std::vector<Attendance> m_attendance;
    std::vector<Structure> m_structures;
};

inline void fillAtRandom(test::Network &network, unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](int limit) { return int(random() % unsigned(limit)); };
    const auto day = [&] { return QDate(2021, 1, 1).addDays(below(900)); };
    network.store().fill([&](Transaction &transaction) {
        maillage::Network other;
        other.name = u"Another network"_s;
        insert(transaction, other);
        std::vector<StructureId> structures;
        for (int i = 0; i < 14; ++i) {
            Structure structure;
            structure.name = u"Structure %1"_s.arg(i);
            structure.department = QStringList{u"23"_s, u"87"_s, u""_s}.at(below(3));
            structures.push_back(insert(transaction, structure));
            for (int m = below(4); m > 0; --m) {
                Membership membership;
                membership.structure = structures.back();
                membership.network = below(5) == 0 ? other.id : network.home();
                membership.status = Codes<MembershipStatus>::values[size_t(below(5))].value;
                if (below(3) != 0)
                    membership.from = day();
                if (below(3) == 0)
                    membership.to = (membership.from.isValid() ? membership.from : QDate(2021, 1, 1)).addDays(below(500));
                insert(transaction, membership);
            }
            if (below(3) == 0)
                insert(transaction, Affiliation{{}, structures.back(), other.id, AffiliationBasis::Declared, {}, {}});
        }
        std::vector<ThemeId> themes(1);
        for (int i = 0; i < 3; ++i)
            themes.push_back(insert(transaction, Theme{{}, u"Theme %1"_s.arg(i), {}}));
        std::vector<PersonId> people;
        for (int i = 0; i < 8; ++i) {
            Person person;
            person.givenName = u"Person %1"_s.arg(i);
            people.push_back(insert(transaction, person));
        }
        std::vector<SeriesId> series(1);
        for (int i = 0; i < 2; ++i)
            series.push_back(insert(transaction, Series{{}, {}, u"Series %1"_s.arg(i), {}, {}, {}, {}, {}}));
        for (int i = 0; i < 16; ++i) {
            Event event;
            event.title = u"Event %1"_s.arg(i);
            event.date = day();
            event.kind = Codes<EventKind>::values[size_t(below(8))].value;
            event.state = below(5) == 0 ? Codes<EventState>::values[size_t(below(3))].value : EventState::Held;
            event.series = series[size_t(below(3))];
            event.commune = QStringList{u"Guéret"_s, u"Masgot"_s}.at(below(2));
            if (below(3) == 0)
                event.network = other.id;
            if (below(8) == 0)
                event.baseNetwork = below(2) ? other.id : network.home();
            insert(transaction, event);
            for (int x = below(4); x > 0; --x) {
                Exchange exchange{{}, event.id, themes[size_t(below(4))], u"Said"_s, {}, {}, {}, FollowUpState::None, {}, {}};
                exchange.followUpState = Codes<FollowUpState>::values[size_t(below(4))].value;
                if (exchange.followUpState != FollowUpState::None)
                    exchange.followUp = u"Do it"_s;
                insert(transaction, exchange);
            }
            if (below(2) == 0) {
                Outreach outreach;
                outreach.event = event.id;
                outreach.channel = Codes<Channel>::values[size_t(below(10))].value;
                outreach.from = day();
                insert(transaction, outreach);
            }
            if (below(6) == 0)
                continue; // nobody noted who came
            for (const StructureId structure : structures) {
                if (below(2) == 0)
                    continue;
                const int count = below(3) == 0 ? 0 : below(4);
                Attendance row{{}, event.id, structure, {}, Codes<Reply>::values[size_t(below(4))].value, count > 0, count, {}};
                if (below(4) == 0)
                    row.headcountHigh = count + 1 + below(3);
                insert(transaction, row);
            }
            for (const QString &group : {u"habitants"_s, u"élus"_s}) {
                if (below(3) != 0)
                    continue;
                Attendance row{{}, event.id, {}, {}, Codes<Reply>::values[size_t(below(4))].value, false, 0, {}};
                row.group = group;
                const int count = below(6);
                row.setPeople({count, count + (count > 0 ? below(4) : 0)});
                insert(transaction, row);
            }
            for (const PersonId person : people) {
                if (below(3) != 0)
                    continue;
                const bool came = below(2) == 0;
                insert(transaction, Attendance{{}, event.id, below(4) == 0 ? StructureId() : structures[size_t(below(14))], person,
                                               Codes<Reply>::values[size_t(below(4))].value, came, came ? 1 : 0, {}});
            }
        }
    });
}

} // namespace maillage::test
