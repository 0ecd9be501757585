#include "models/figures/figure.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr const char *membersOnDay = QT_TRANSLATE_NOOP("figures", "member structures on %1");
constexpr const char *announcedBase = QT_TRANSLATE_NOOP("figures", "structures announced (replied yes or maybe)");
constexpr const char *sumBase = QT_TRANSLATE_NOOP("figures", "member structures, added up over the events");

/// The same two bases for a status that is asked for instead of members.
struct StatusBase
{
    MembershipStatus status;
    const char *onDay;
    const char *sum;
};
constexpr StatusBase statusBases[]{
    {MembershipStatus::Associate, QT_TRANSLATE_NOOP("figures", "associate structures on %1"), QT_TRANSLATE_NOOP("figures", "associate structures, added up over the events")},
    {MembershipStatus::Partner, QT_TRANSLATE_NOOP("figures", "partner structures on %1"), QT_TRANSLATE_NOOP("figures", "partner structures, added up over the events")},
    {MembershipStatus::Candidate, QT_TRANSLATE_NOOP("figures", "candidate structures on %1"), QT_TRANSLATE_NOOP("figures", "candidate structures, added up over the events")},
    {MembershipStatus::Host, QT_TRANSLATE_NOOP("figures", "the network’s own team on %1"), QT_TRANSLATE_NOOP("figures", "the network’s own team, added up over the events")},
};

/// The words for members, the longer ones first, and those for each other status in the same order.
constexpr const char *memberNouns[]{QT_TRANSLATE_NOOP("figures", "Member structures"), QT_TRANSLATE_NOOP("figures", "member structures"), QT_TRANSLATE_NOOP("figures", "members")};
struct StatusWords
{
    MembershipStatus status;
    const char *nouns[3];
};
constexpr StatusWords statusWords[]{
    {MembershipStatus::Associate, {QT_TRANSLATE_NOOP("figures", "Associate structures"), QT_TRANSLATE_NOOP("figures", "associate structures"), QT_TRANSLATE_NOOP("figures", "associates")}},
    {MembershipStatus::Partner, {QT_TRANSLATE_NOOP("figures", "Partner structures"), QT_TRANSLATE_NOOP("figures", "partner structures"), QT_TRANSLATE_NOOP("figures", "partners")}},
    {MembershipStatus::Candidate, {QT_TRANSLATE_NOOP("figures", "Candidate structures"), QT_TRANSLATE_NOOP("figures", "candidate structures"), QT_TRANSLATE_NOOP("figures", "candidates")}},
    {MembershipStatus::Host, {QT_TRANSLATE_NOOP("figures", "Host structures"), QT_TRANSLATE_NOOP("figures", "host structures"), QT_TRANSLATE_NOOP("figures", "hosts")}},
};

constexpr const char *byTheme = QT_TRANSLATE_NOOP("figures", "by theme");
constexpr const char *byAction = QT_TRANSLATE_NOOP("figures", "by action");

/// The same six figures for every way to group the held events; a way without events of its own leaves their name empty.
void addFamily(std::vector<Figure> &all, const std::array<QLatin1StringView, 6> &names, const char *by, QLatin1StringView view, QLatin1StringView id)
{
    using enum FigureUnit;
    if (!names[0].isEmpty())
        all.push_back({names[0], QT_TRANSLATE_NOOP("figures", "Events held"), QT_TRANSLATE_NOOP("figures", "Held events, visits and calls included."), "", Events, view, id, "events"_L1, {}, by});
    all.push_back({names[1], QT_TRANSLATE_NOOP("figures", "Announced"), QT_TRANSLATE_NOOP("figures", "Announced structures, added up over the gatherings."), "", Structures, view, id, "awaited"_L1, {}, by});
    all.push_back({names[2], QT_TRANSLATE_NOOP("figures", "Members present"), QT_TRANSLATE_NOOP("figures", "Member structures present, added up over the gatherings."), "", Structures, view, id, "members_gathered"_L1, {}, by});
    all.push_back({names[3], QT_TRANSLATE_NOOP("figures", "People"), QT_TRANSLATE_NOOP("figures", "Everyone who came to the held events, as far as they belong here."), "", Persons, view, id, "persons"_L1, {}, by});
    all.push_back({names[4], QT_TRANSLATE_NOOP("figures", "Turn-up"), QT_TRANSLATE_NOOP("figures", "Sum of those announced who came ÷ sum of the announced, over the gatherings."), announcedBase, Rate, view, id, "awaited_came"_L1, "awaited"_L1, by});
    all.push_back({names[5], QT_TRANSLATE_NOOP("figures", "Participation"), QT_TRANSLATE_NOOP("figures", "Sum of the members present ÷ sum of the members on the day of each gathering."), sumBase, Rate, view, id, "members_gathered"_L1, "member_base"_L1, by});
}

std::vector<Figure> buildCatalogue()
{
    using enum FigureUnit;
    constexpr auto events = "event_figures"_L1;
    constexpr auto series = "series_figures"_L1;
    constexpr auto structures = "structure_figures"_L1;
    constexpr auto months = "month_figures"_L1;
    constexpr auto years = "year_figures"_L1;
    constexpr auto period = "period_figures"_L1;
    constexpr auto themes = "theme_figures"_L1;
    constexpr auto rolling = "rolling_figures"_L1;
    constexpr auto actions = "action_figures"_L1;
    constexpr auto theme_id = "theme_id"_L1;
    constexpr auto action_id = "action_id"_L1;
    constexpr auto event_id = "event_id"_L1;
    constexpr auto series_id = "series_id"_L1;
    constexpr auto structure_id = "structure_id"_L1;
    constexpr auto none = ""_L1;
    std::vector<Figure> all{
        {"announced"_L1, QT_TRANSLATE_NOOP("figures", "Announced"), QT_TRANSLATE_NOOP("figures", "Structures that replied yes or maybe."), "", Structures, events, event_id, "announced"_L1, none},
        {"present"_L1, QT_TRANSLATE_NOOP("figures", "Members present"), QT_TRANSLATE_NOOP("figures", "Member structures of which at least one person came."), "", Structures, events, event_id, "members_present"_L1, none},
        {"present-all"_L1, QT_TRANSLATE_NOOP("figures", "Present"), QT_TRANSLATE_NOOP("figures", "Structures of which at least one person came, whatever they are to the network."), "", Structures, events, event_id, "present"_L1, none},
        {"partners"_L1, QT_TRANSLATE_NOOP("figures", "Partners present"), QT_TRANSLATE_NOOP("figures", "Structures that were partners on that day, of which at least one person came."), "", Structures, events, event_id, "partners_present"_L1, none},
        {"persons"_L1, QT_TRANSLATE_NOOP("figures", "People"), QT_TRANSLATE_NOOP("figures", "Everyone who came: the sum of the headcounts, with or without a name, groups without structure included."), "", Persons, events, event_id, "persons"_L1, none},
        {"persons-network"_L1, QT_TRANSLATE_NOOP("figures", "People of the network"), QT_TRANSLATE_NOOP("figures", "People of structures that were members on that day."), "", Persons, events, event_id, "member_persons"_L1, none},
        {"turn-up"_L1, QT_TRANSLATE_NOOP("figures", "Turn-up"), QT_TRANSLATE_NOOP("figures", "Structures that had announced themselves and came ÷ structures that had announced themselves."), announcedBase, Rate, events, event_id, "awaited_came"_L1, "awaited"_L1},
        {"participation"_L1, QT_TRANSLATE_NOOP("figures", "Participation"), QT_TRANSLATE_NOOP("figures", "Member structures present at the gathering ÷ member structures on that day."), membersOnDay, Rate, events, event_id, "members_gathered"_L1, "member_base"_L1},

        {"series-announced"_L1, QT_TRANSLATE_NOOP("figures", "Announced, series"), QT_TRANSLATE_NOOP("figures", "Announced structures, added up over the gatherings of the series."), "", Structures, series, series_id, "awaited"_L1, none},
        {"series-present"_L1, QT_TRANSLATE_NOOP("figures", "Members present, series"), QT_TRANSLATE_NOOP("figures", "Member structures present, added up over the gatherings of the series."), "", Structures, series, series_id, "members_gathered"_L1, none},
        {"series-persons"_L1, QT_TRANSLATE_NOOP("figures", "People, series"), QT_TRANSLATE_NOOP("figures", "Everyone who came to a held event of the series."), "", Persons, series, series_id, "persons"_L1, none},
        {"series-persons-network"_L1, QT_TRANSLATE_NOOP("figures", "People of the network, series"), QT_TRANSLATE_NOOP("figures", "People of member structures who came to a held event of the series."), "", Persons, series, series_id, "member_persons"_L1, none},
        {"series-turn-up"_L1, QT_TRANSLATE_NOOP("figures", "Turn-up, series"), QT_TRANSLATE_NOOP("figures", "Sum of those announced who came ÷ sum of the announced, over the gatherings of the series."), announcedBase, Rate, series, series_id, "awaited_came"_L1, "awaited"_L1},
        {"reach"_L1, QT_TRANSLATE_NOOP("figures", "Reach of a series"), QT_TRANSLATE_NOOP("figures", "Member structures on the day of the last gathering that came to at least one of the series ÷ all of them."), membersOnDay, Rate, series, series_id, "reached"_L1, "member_base"_L1},

        {"structure-announced"_L1, QT_TRANSLATE_NOOP("figures", "Announced, by structure"), QT_TRANSLATE_NOOP("figures", "Gatherings for which the structure had announced itself."), "", Events, structures, structure_id, "awaited"_L1, none},
        {"structure-present"_L1, QT_TRANSLATE_NOOP("figures", "Present, by structure"), QT_TRANSLATE_NOOP("figures", "Held events, visits and calls at which the structure was present."), "", Events, structures, structure_id, "present"_L1, none},
        {"structure-gathered"_L1, QT_TRANSLATE_NOOP("figures", "Gatherings attended, by structure"), QT_TRANSLATE_NOOP("figures", "Gatherings at which the structure was present."), "", Events, structures, structure_id, "gathered"_L1, none},
        {"structure-absent"_L1, QT_TRANSLATE_NOOP("figures", "Announced but absent, by structure"), QT_TRANSLATE_NOOP("figures", "Gatherings for which the structure had announced itself, and stayed away."), "", Events, structures, structure_id, "awaited_absent"_L1, none},
        {"structure-persons"_L1, QT_TRANSLATE_NOOP("figures", "People, by structure"), QT_TRANSLATE_NOOP("figures", "Sum of the headcounts of the structure over held events."), "", Persons, structures, structure_id, "persons"_L1, none},
        {"structure-turn-up"_L1, QT_TRANSLATE_NOOP("figures", "Kept announcements, by structure"), QT_TRANSLATE_NOOP("figures", "Gatherings announced and attended ÷ gatherings announced."), QT_TRANSLATE_NOOP("figures", "gatherings announced by the structure"), Rate, structures, structure_id, "awaited_came"_L1, "awaited"_L1},

        {"month-present"_L1, QT_TRANSLATE_NOOP("figures", "Members present, by month"), QT_TRANSLATE_NOOP("figures", "Member structures present, added up over the gatherings of the month."), "", Structures, months, none, "members_gathered"_L1, none},
        {"month-persons"_L1, QT_TRANSLATE_NOOP("figures", "People, by month"), QT_TRANSLATE_NOOP("figures", "Everyone who was there at the held events of the month, visits and calls included."), "", Persons, months, none, "persons"_L1, none},
        {"month-turn-up"_L1, QT_TRANSLATE_NOOP("figures", "Turn-up, by month"), QT_TRANSLATE_NOOP("figures", "Sum of those announced who came ÷ sum of the announced, over the gatherings of the month."), announcedBase, Rate, months, none, "awaited_came"_L1, "awaited"_L1},
        {"month-participation"_L1, QT_TRANSLATE_NOOP("figures", "Participation, by month"), QT_TRANSLATE_NOOP("figures", "Sum of the members present ÷ sum of the members on the day of each gathering of the month."), sumBase, Rate, months, none, "members_gathered"_L1, "member_base"_L1},
        {"year-present"_L1, QT_TRANSLATE_NOOP("figures", "Members present, by year"), QT_TRANSLATE_NOOP("figures", "Member structures present, added up over the gatherings of the year."), "", Structures, years, none, "members_gathered"_L1, none},
        {"year-persons"_L1, QT_TRANSLATE_NOOP("figures", "People, by year"), QT_TRANSLATE_NOOP("figures", "Everyone who was there at the held events of the year, visits and calls included."), "", Persons, years, none, "persons"_L1, none},
        {"year-turn-up"_L1, QT_TRANSLATE_NOOP("figures", "Turn-up, by year"), QT_TRANSLATE_NOOP("figures", "Sum of those announced who came ÷ sum of the announced, over the gatherings of the year."), announcedBase, Rate, years, none, "awaited_came"_L1, "awaited"_L1},
        {"year-participation"_L1, QT_TRANSLATE_NOOP("figures", "Participation, by year"), QT_TRANSLATE_NOOP("figures", "Sum of the members present ÷ sum of the members on the day of each gathering of the year."), sumBase, Rate, years, none, "members_gathered"_L1, "member_base"_L1},

        {"events-held"_L1, QT_TRANSLATE_NOOP("figures", "Events held"), QT_TRANSLATE_NOOP("figures", "Events held in the period, visits and calls included."), "", Events, period, none, "events"_L1, none},
        {"gatherings"_L1, QT_TRANSLATE_NOOP("figures", "Gatherings held"), QT_TRANSLATE_NOOP("figures", "Events held in the period but for visits and calls."), "", Events, period, none, "gatherings"_L1, none},
        {"visits"_L1, QT_TRANSLATE_NOOP("figures", "Visits"), QT_TRANSLATE_NOOP("figures", "Visits held in the period."), "", Events, period, none, "visits"_L1, none},
        {"period-persons"_L1, QT_TRANSLATE_NOOP("figures", "People, whole period"), QT_TRANSLATE_NOOP("figures", "Everyone who was there at the held events of the period, visits and calls included."), "", Persons, period, none, "persons"_L1, none},
        {"period-turn-up"_L1, QT_TRANSLATE_NOOP("figures", "Turn-up, whole period"), QT_TRANSLATE_NOOP("figures", "Sum of those announced who came ÷ sum of the announced, over the gatherings of the period."), announcedBase, Rate, period, none, "awaited_came"_L1, "awaited"_L1},
        {"period-reach"_L1, QT_TRANSLATE_NOOP("figures", "Reach, whole period"), QT_TRANSLATE_NOOP("figures", "Member structures on the period’s last day that came to a gathering of it ÷ all of them."), membersOnDay, Rate, period, none, "reached"_L1, "member_base"_L1},
        {"visited"_L1, QT_TRANSLATE_NOOP("figures", "Visited"), QT_TRANSLATE_NOOP("figures", "Member structures on the period’s last day with a visit held in it ÷ all of them."), membersOnDay, Rate, period, none, "visited"_L1, "member_base"_L1},

        {"invited"_L1, QT_TRANSLATE_NOOP("figures", "Invited"), QT_TRANSLATE_NOOP("figures", "Structures on the sheet of the gathering: members on that day and whoever else is on it, the network’s own team left aside."), "", Structures, events, event_id, "invited"_L1, none},
        {"kept"_L1, QT_TRANSLATE_NOOP("figures", "Announced and present"), QT_TRANSLATE_NOOP("figures", "Structures that had announced themselves for the gathering and came, the network’s own team left aside."), "", Structures, events, event_id, "kept"_L1, none},
        {"unannounced"_L1, QT_TRANSLATE_NOOP("figures", "Came without having said so"), QT_TRANSLATE_NOOP("figures", "Structures at the gathering that had not announced themselves, the network’s own team left aside."), "", Structures, events, event_id, "unannounced"_L1, none},

        {"reached"_L1, QT_TRANSLATE_NOOP("figures", "Structures reached"), QT_TRANSLATE_NOOP("figures", "Member structures on the period’s last day that came to a gathering of it."), "", Structures, period, none, "reached"_L1, none},
        {"reached-left"_L1, QT_TRANSLATE_NOOP("figures", "Came and left since"), QT_TRANSLATE_NOOP("figures", "Structures that came to a gathering of the period as members and were none any more on its last day: no part of its reach."), "", Structures, period, none, "reached_left"_L1, none},
        {"period-announced"_L1, QT_TRANSLATE_NOOP("figures", "Announced, whole period"), QT_TRANSLATE_NOOP("figures", "Announced structures, added up over the gatherings of the period."), "", Structures, period, none, "awaited"_L1, none},
        {"period-present"_L1, QT_TRANSLATE_NOOP("figures", "Members present, whole period"), QT_TRANSLATE_NOOP("figures", "Member structures present, added up over the gatherings of the period."), "", Structures, period, none, "members_gathered"_L1, none},
        {"period-participation"_L1, QT_TRANSLATE_NOOP("figures", "Participation, whole period"), QT_TRANSLATE_NOOP("figures", "Sum of the members present ÷ sum of the members on the day of each gathering of the period."), sumBase, Rate, period, none, "members_gathered"_L1, "event_base"_L1},
        {"period-invited"_L1, QT_TRANSLATE_NOOP("figures", "Invited, whole period"), QT_TRANSLATE_NOOP("figures", "Structures invited, added up over the gatherings of the period."), "", Structures, period, none, "invited"_L1, none},
        {"period-guests"_L1, QT_TRANSLATE_NOOP("figures", "Announced among the invited, whole period"), QT_TRANSLATE_NOOP("figures", "Structures invited that replied yes or maybe, added up over the gatherings of the period."), "", Structures, period, none, "guests_announced"_L1, none},
        {"period-kept"_L1, QT_TRANSLATE_NOOP("figures", "Announced and present, whole period"), QT_TRANSLATE_NOOP("figures", "Structures announced and present, added up over the gatherings of the period."), "", Structures, period, none, "kept"_L1, none},
        {"period-unannounced"_L1, QT_TRANSLATE_NOOP("figures", "Came without having said so, whole period"), QT_TRANSLATE_NOOP("figures", "Structures present without having announced themselves, added up over the gatherings of the period."), "", Structures, period, none, "unannounced"_L1, none},
        {"to-visit"_L1, QT_TRANSLATE_NOOP("figures", "Still to visit"), QT_TRANSLATE_NOOP("figures", "Member structures on the period’s last day without a visit held in it."), "", Structures, period, none, "to_visit"_L1, none},
        {"not-reached"_L1, QT_TRANSLATE_NOOP("figures", "Not reached"), QT_TRANSLATE_NOOP("figures", "Member structures on the period’s last day that came to no gathering of it."), "", Structures, period, none, "not_reached"_L1, none},
        {"members"_L1, QT_TRANSLATE_NOOP("figures", "Members"), QT_TRANSLATE_NOOP("figures", "Member structures on the period’s last day."), "", Structures, period, none, "member_base"_L1, none},
        {"joined"_L1, QT_TRANSLATE_NOOP("figures", "Joined"), QT_TRANSLATE_NOOP("figures", "Structures whose membership began in the period, and that were no members the day before."), "", Structures, period, none, "joined"_L1, none},
        {"left"_L1, QT_TRANSLATE_NOOP("figures", "Left"), QT_TRANSLATE_NOOP("figures", "Structures whose membership ended in the period, and that were no members the day after."), "", Structures, period, none, "left_network"_L1, none},
        {"exchanges"_L1, QT_TRANSLATE_NOOP("figures", "Exchanges"), QT_TRANSLATE_NOOP("figures", "What was noted as said at the held events of the period, visits and calls included."), "", Entries, period, none, "exchanges"_L1, none},
        {"follow-ups"_L1, QT_TRANSLATE_NOOP("figures", "Follow-ups"), QT_TRANSLATE_NOOP("figures", "Follow-ups that came out of the held events of the period, dropped ones left aside."), "", Entries, period, none, "follow_ups"_L1, none},
        {"follow-ups-done"_L1, QT_TRANSLATE_NOOP("figures", "Follow-ups done"), QT_TRANSLATE_NOOP("figures", "Follow-ups done by the end of the period ÷ follow-ups that came out of its held events, visits and calls included."), QT_TRANSLATE_NOOP("figures", "follow-ups of the period, dropped ones left aside"), Rate, period, none, "follow_ups_done"_L1, "follow_ups"_L1},
        {"passed-on"_L1, QT_TRANSLATE_NOOP("figures", "Calls and news passed on"), QT_TRANSLATE_NOOP("figures", "What was sent or said to the network in the period: the entries of the outreach register."), "", Entries, period, none, "passed_on"_L1, none},

        {"theme-exchanges"_L1, QT_TRANSLATE_NOOP("figures", "Exchanges"), QT_TRANSLATE_NOOP("figures", "What was said on the theme at held events."), "", Entries, themes, theme_id, "exchanges"_L1, none, byTheme},

        {"rolling-reach"_L1, QT_TRANSLATE_NOOP("figures", "Reach over twelve months"), QT_TRANSLATE_NOOP("figures", "Member structures on the month’s last day that came to a gathering in the twelve months that end with it ÷ all of them."), membersOnDay, Rate, rolling, none, "reached"_L1, "member_base"_L1},
        {"rolling-visited"_L1, QT_TRANSLATE_NOOP("figures", "Visited over twelve months"), QT_TRANSLATE_NOOP("figures", "Member structures on the month’s last day that were visited in the twelve months that end with it ÷ all of them."), membersOnDay, Rate, rolling, none, "visited"_L1, "member_base"_L1},
        {"rolling-visits"_L1, QT_TRANSLATE_NOOP("figures", "Visits over twelve months"), QT_TRANSLATE_NOOP("figures", "Visits held in the twelve months that end with this one."), "", Events, rolling, none, "visits"_L1, none},
        {"rolling-members"_L1, QT_TRANSLATE_NOOP("figures", "Members at the end of the month"), QT_TRANSLATE_NOOP("figures", "Member structures on the last day of the month."), "", Structures, rolling, none, "member_base"_L1, none},

        {"structure-year-presence"_L1, QT_TRANSLATE_NOOP("figures", "Presence, by structure and year"), QT_TRANSLATE_NOOP("figures", "Gatherings of the year at which the structure was present ÷ gatherings whose sheet it is on."), QT_TRANSLATE_NOOP("figures", "gatherings of the year whose sheet lists the structure"), Rate, "structure_year_figures"_L1, structure_id, "present"_L1, "listed"_L1},

        {"action-progress"_L1, QT_TRANSLATE_NOOP("figures", "Tasks done"), QT_TRANSLATE_NOOP("figures", "Tasks done by the end of the period ÷ tasks of the action that have no sub-tasks and were not dropped; one without a day counts as done."), QT_TRANSLATE_NOOP("figures", "tasks of the action, dropped ones left aside"), Rate, actions, action_id, "tasks_done"_L1, "tasks"_L1, byAction},
        {"action-tasks"_L1, QT_TRANSLATE_NOOP("figures", "Tasks"), QT_TRANSLATE_NOOP("figures", "Tasks of the action that have no sub-tasks and were not dropped."), "", Tasks, actions, action_id, "tasks"_L1, none, byAction},
        {"action-tasks-done"_L1, QT_TRANSLATE_NOOP("figures", "Tasks done, number"), QT_TRANSLATE_NOOP("figures", "Tasks of the action that were done by the end of the period and have no sub-tasks."), "", Tasks, actions, action_id, "tasks_done"_L1, none, byAction},
    };
    addFamily(all, {"kind-events"_L1, "kind-announced"_L1, "kind-present"_L1, "kind-persons"_L1, "kind-turn-up"_L1, "kind-participation"_L1}, QT_TRANSLATE_NOOP("figures", "by kind"), "kind_figures"_L1, none);
    addFamily(all, {"theme-events"_L1, "theme-announced"_L1, "theme-present"_L1, "theme-persons"_L1, "theme-turn-up"_L1, "theme-participation"_L1}, byTheme, themes, theme_id);
    addFamily(all, {""_L1, "territory-announced"_L1, "territory-present"_L1, "territory-persons"_L1, "territory-turn-up"_L1, "territory-participation"_L1}, QT_TRANSLATE_NOOP("figures", "by territory"), "territory_figures"_L1, none);
    addFamily(all, {""_L1, "network-announced"_L1, "network-present"_L1, "network-persons"_L1, "network-turn-up"_L1, "network-participation"_L1}, QT_TRANSLATE_NOOP("figures", "by network"), "network_figures"_L1, "network_id"_L1);
    return all;
}

} // namespace

const char *memberBase()
{
    return membersOnDay;
}

const char *baseFor(const Figure &figure, std::optional<MembershipStatus> status)
{
    for (const StatusBase &base : statusBases) {
        if (base.status == status && (figure.base == membersOnDay || figure.base == sumBase))
            return figure.base == membersOnDay ? base.onDay : base.sum;
    }
    return figure.base;
}

QString said(QString sentence, std::optional<MembershipStatus> status)
{
    if (!status || *status == MembershipStatus::Member)
        return sentence;
    for (const StatusWords &words : statusWords) {
        if (words.status != *status)
            continue;
        for (size_t i = 0; i < std::size(words.nouns); ++i)
            sentence.replace(QCoreApplication::translate("figures", memberNouns[i]), QCoreApplication::translate("figures", words.nouns[i]));
    }
    return sentence;
}

const std::vector<Figure> &figures()
{
    static const std::vector<Figure> all = buildCatalogue();
    return all;
}

} // namespace maillage
