#include "models/figures/unseen.h"
#include "models/lists/agenda.h"

#include "models/domain/clock.h"
#include "models/domain/decision.h"
#include "models/domain/obligation.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

struct StoppedMorning
{
    StoppedMorning() { clock::stopAt(QDateTime(QDate(2022, 4, 20), QTime(9, 0))); }
    ~StoppedMorning() { clock::stopAt({}); }
};

QStringList titles(const Store &store, int days = 30)
{
    QStringList result;
    for (const AgendaItem &item : agenda(store, Schedule::of(store.database()), days))
        result << (item.late ? u"! "_s : QString()) + item.title;
    return result;
}

} // namespace

TEST_CASE("The agenda holds what comes within its days and what is overdue")
{
    const StoppedMorning stopped;
    test::Network network;
    CHECK(titles(network.store()).isEmpty());
    network.event(u"soon"_s, QDate(2022, 5, 20), EventState::Planned);
    network.event(u"too far"_s, QDate(2022, 5, 21), EventState::Planned);
    network.event(u"was it held"_s, QDate(2022, 4, 1), EventState::Planned);
    network.event(u"forgotten"_s, QDate(2022, 1, 1), EventState::Planned);
    network.event(u"cancelled"_s, QDate(2022, 4, 25), EventState::Cancelled);
    const EventId evening = network.event(u"evening"_s, QDate(2022, 4, 7));
    network.event(u"visit"_s, QDate(2022, 4, 8), EventState::Held, EventKind::Visit);
    network.add(Exchange{{}, evening, {}, {}, {}, {}, u"call back"_s, FollowUpState::Todo, QDate(2022, 2, 1), {}});
    network.add(Exchange{{}, evening, {}, {}, {}, {}, u"done"_s, FollowUpState::Done, QDate(2022, 4, 22), {}});
    Task milestone;
    milestone.title = u"milestone"_s;
    milestone.milestone = true;
    milestone.period = Period::between(QDate(2022, 4, 29), QDate(2022, 4, 29));
    network.add(milestone);
    Task bound;
    bound.title = u"file the request"_s;
    bound.limit = LimitKind::NotAfter;
    bound.limitDate = QDate(2022, 5, 14);
    network.add(bound);
    Obligation congress;
    congress.title = u"congress"_s;
    congress.lastDate = QDate(2019, 10, 12);
    congress.months = 24;
    network.add(congress);
    CHECK(titles(network.store())
          == QStringList{u"! congress"_s, u"! call back"_s, u"! was it held"_s, u"evening"_s, u"milestone"_s, u"file the request"_s, u"soon"_s});

}

TEST_CASE("A debrief is to write and then to send and gone once it was sent or nobody waits for it any more")
{
    const StoppedMorning stopped;
    test::Network network;
    const SeriesId series = network.series(u"Talks"_s);
    const EventId evening = network.event(u"evening"_s, QDate(2022, 4, 7), EventState::Held, EventKind::Apero, series);
    network.event(u"long ago"_s, QDate(2022, 3, 5));
    network.event(u"still to come"_s, QDate(2022, 4, 21), EventState::Planned);
    network.event(u"visit"_s, QDate(2022, 4, 8), EventState::Held, EventKind::Visit);
    const auto badges = [&] {
        QStringList result;
        for (const AgendaItem &item : agenda(network.store(), Schedule::of(network.store().database()), 0)) {
            CHECK_FALSE(item.late);
            CHECK(item.page == "event"_L1);
            CHECK(item.part == "debrief"_L1);
            CHECK(item.detail == u"Talks"_s);
            result << item.title + u": "_s + item.badge;
        }
        return result;
    };
    const auto write = [&](auto record, const auto &change) {
        change(record);
        network.store().edit(u"write"_s, [&](Transaction &transaction) { update(transaction, record); });
    };
    const auto event = [&] { return *maillage::find<Event>(network.store().database(), evening); };
    CHECK(badges() == QStringList{u"evening: debrief to write"_s});
    write(event(), [](Event &e) { e.perspectives = u"Once more."_s; });
    CHECK(badges() == QStringList{u"evening: debrief to send"_s});
    write(event(), [](Event &e) { e.debriefSentOn = QDate(2022, 4, 19); });
    CHECK(badges().isEmpty());
    network.store().undoStack().undo();
    network.store().undoStack().undo();
    CHECK(badges() == QStringList{u"evening: debrief to write"_s});
    // The words of the series are those of its events too.
    write(*maillage::find<Series>(network.store().database(), series), [](Series &s) { s.introduction = u"Two evenings."_s; });
    CHECK(badges() == QStringList{u"evening: debrief to send"_s});
}

TEST_CASE("Members not seen for a time come longest ago first and others not at all")
{
    const StoppedMorning stopped;
    test::Network network;
    const StructureId seen = network.structure(u"Seen"_s, MembershipStatus::Member), long_ago = network.structure(u"Long ago"_s, MembershipStatus::Member);
    network.structure(u"Never"_s, MembershipStatus::Member);
    network.structure(u"Partner"_s, MembershipStatus::Partner);
    network.structure(u"Left"_s, MembershipStatus::Member, {}, QDate(2021, 12, 31));
    network.attendance(network.event(u"now"_s, QDate(2022, 4, 7)), seen, Reply::Yes, 1);
    network.attendance(network.event(u"then"_s, QDate(2021, 4, 19)), long_ago, Reply::Yes, 1);
    const auto names = [&](int months) {
        QStringList result;
        for (const UnseenMember &member : unseenMembers(network.store().database(), months))
            result << member.name;
        return result;
    };
    CHECK(names(12) == QStringList{u"Never"_s, u"Long ago"_s});
    CHECK(names(13) == QStringList{u"Never"_s});
    CHECK_FALSE(unseenMembers(network.store().database(), 12)[0].months);
    CHECK(unseenMembers(network.store().database(), 12)[1].months == 12); // since 19 April, on the 20th
    // Who came as a guest before becoming a member was seen all the same.
    const StructureId joined = network.structure(u"Joined"_s, MembershipStatus::Member, QDate(2022, 4, 10));
    network.attendance(network.event(u"as a guest"_s, QDate(2022, 3, 1)), joined, Reply::Yes, 1);
    CHECK(names(12) == QStringList{u"Never"_s, u"Long ago"_s});
    CHECK(names(1) == QStringList{u"Never"_s, u"Long ago"_s, u"Joined"_s});
}

TEST_CASE("Themes that come back and open questions are counted")
{
    test::Network network;
    const EventId event = network.event(u"evening"_s, QDate(2022, 4, 7));
    const ThemeId often = network.add(Theme{{}, u"often"_s, {}}), once = network.add(Theme{{}, u"once"_s, {}});
    network.add(Theme{{}, u"never"_s, {}});
    for (const ThemeId theme : {often, once, often})
        network.add(Exchange{{}, event, theme, u"said"_s, {}, {}, {}, FollowUpState::None, {}, {}});
    const auto themes = recurringThemes(network.store(), 5);
    REQUIRE(themes.size() == 2);
    CHECK(themes[0].id == often.value());
    CHECK(themes[0].count == 2);
    CHECK(recurringThemes(network.store(), 1).size() == 1);
    network.add(Decision{{}, {}, {}, {}, u"open?"_s, {}, {}});
    network.add(Decision{{}, {}, {}, {}, u"answered?"_s, u"yes"_s, {}});
    REQUIRE(openQuestions(network.store()).size() == 1);
    CHECK(openQuestions(network.store())[0].name == u"open?"_s);
}

TEST_CASE("A regional member has its status and network in the list of structures and leavers stand apart")
{
    test::Network network;
    maillage::Network region;
    region.name = u"Grand-Est"_s;
    region.id = network.add(region);
    const StructureId national = network.structure(u"National"_s, MembershipStatus::Member), regional = network.structure(u"Regional"_s),
                      both = network.structure(u"Both"_s, MembershipStatus::Partner), left = network.structure(u"Left"_s);
    network.add(Membership{{}, regional, region.id, MembershipStatus::Member, {}, {}, {}});
    network.add(Membership{{}, both, region.id, MembershipStatus::Member, {}, {}, {}});
    network.add(Membership{{}, left, region.id, MembershipStatus::Member, {}, QDate(2020, 12, 31), {}});
    const QString home = homeNetwork(network.store().database())->name;
    const auto line = [&](StructureId id) {
        Query row = network.store().database().query(u"SELECT status, coalesce(network, ''), home FROM list_structures WHERE id = ?"_s, {id.value()});
        REQUIRE(row.next());
        return QStringList{row.get<QString>(0), row.get<QString>(1), row.get<QString>(2)};
    };
    CHECK(line(national) == QStringList{u"member"_s, home, u"1"_s});
    CHECK(line(regional) == QStringList{u"member"_s, u"Grand-Est"_s, u"0"_s});
    CHECK(line(both) == QStringList{u"partner"_s, home + u", Grand-Est"_s, u"1"_s});
    CHECK(line(left) == QStringList{u"former"_s, QString(), u"0"_s});
    Event event;
    event.title = u"With the region"_s;
    event.date = QDate(2022, 4, 7);
    event.state = EventState::Held;
    event.network = region.id;
    network.add(event);
    CHECK(network.store().database().single(u"SELECT last_event FROM list_networks WHERE id = ?"_s, {region.id.value()}).toString() == u"2022-04-07"_s);
}

TEST_CASE("A follow-up says who sees to it and which of two structures of one name it is about")
{
    const StoppedMorning stopped;
    test::Network network;
    Structure one, other;
    one.name = other.name = u"Foyer rural"_s;
    one.commune = u"Bonnat"_s;
    other.commune = u"Crozant"_s;
    network.add(one);
    const StructureId crozant = network.add(other);
    const PersonId jeanne = network.person(u"Jeanne"_s, u"D."_s);
    Exchange exchange{{}, network.event(u"visit"_s, QDate(2022, 4, 8), EventState::Held, EventKind::Visit), {}, {}, crozant, {}, u"call the town hall"_s, FollowUpState::Todo, QDate(2022, 4, 25), {}};
    exchange.followUpPerson = jeanne;
    network.add(exchange);
    const std::vector<AgendaItem> items = agenda(network.store(), Schedule::of(network.store().database()), 30);
    const auto found = std::find_if(items.begin(), items.end(), [](const AgendaItem &item) { return item.title == u"call the town hall"_s; });
    REQUIRE(found != items.end());
    CHECK(found->detail == u"Jeanne D. · Foyer rural (Crozant)"_s);
}
