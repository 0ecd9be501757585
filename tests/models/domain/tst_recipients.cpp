#include "models/domain/addressees.h"
#include "models/domain/attendance.h"
#include "models/domain/person.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// Two evenings of one series: who was a member on which day, who came to the first, who has replied for the second.
struct Invited
{
    Invited()
    {
        lavoir = network.structure(u"Le Lavoir"_s, MembershipStatus::Member);
        moulin = network.structure(u"Le Moulin"_s, MembershipStatus::Member, {}, QDate(2022, 4, 10));
        forge = network.structure(u"La Forge"_s, MembershipStatus::Member, QDate(2022, 4, 12));
        mairie = network.structure(u"La Mairie"_s, MembershipStatus::Partner);
        series = network.series(u"Talks"_s);
        first = network.event(u"First"_s, QDate(2022, 4, 7), EventState::Held, EventKind::Apero, series);
        second = network.event(u"Second"_s, QDate(2022, 4, 14), EventState::Planned, EventKind::Apero, series);
        network.event(u"Visit"_s, QDate(2022, 4, 13), EventState::Held, EventKind::Visit);
        network.attendance(first, moulin, Reply::Yes, 2);
        network.attendance(first, mairie, Reply::Unknown, 1);
        network.attendance(first, lavoir, Reply::Yes, 0);
        network.attendance(second, forge, Reply::No, 0);
        network.attendance(second, mairie, Reply::Maybe, 0);
    }

    std::vector<StructureId> by(RecipientRule rule, NetworkId of = {})
    {
        return recipientsBy(network.store().database(), rule, second, series, QDate(2022, 4, 14), of);
    }
    static std::vector<StructureId> sorted(std::vector<StructureId> ids)
    {
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    test::Network network;
    StructureId lavoir, moulin, forge, mairie;
    SeriesId series;
    EventId first, second;
};

} // namespace

TEST_CASE("A rule means whom it says on that day")
{
    Invited invited;
    CHECK(invited.by(RecipientRule::Members) == Invited::sorted({invited.lavoir, invited.forge})); // the Moulin has left
    CHECK(invited.by(RecipientRule::CameLast) == Invited::sorted({invited.moulin, invited.mairie})); // a visit is no evening
    CHECK(invited.by(RecipientRule::Announced) == std::vector{invited.mairie});
    CHECK(invited.by(RecipientRule::Unanswered) == std::vector{invited.lavoir}); // the Forge said no
    CHECK(recipientsBy(invited.network.store().database(), RecipientRule::Came, invited.first, {}, QDate(2022, 5, 1)) == Invited::sorted({invited.moulin, invited.mairie}));

    maillage::Network other;
    other.name = u"Neighbours"_s;
    const NetworkId neighbours = invited.network.add(other);
    invited.network.add(Membership{{}, invited.mairie, neighbours, MembershipStatus::Member, {}, {}, {}});
    invited.network.add(Affiliation{{}, invited.lavoir, neighbours, AffiliationBasis::Noticed, {}, {}});
    CHECK(invited.by(RecipientRule::Affiliated, neighbours) == Invited::sorted({invited.lavoir, invited.mairie}));
}

TEST_CASE("Recipients are set as a whole and go with their invitation and their structure")
{
    Invited invited;
    Outreach mail;
    mail.event = invited.second;
    mail.from = QDate(2022, 4, 1);
    const OutreachId id = invited.network.add(mail);
    Store &store = invited.network.store();
    const auto set = [&](const std::vector<StructureId> &structures) {
        store.edit(u"set"_s, [&](Transaction &transaction) { setRecipients(transaction, id, structures); });
    };
    set({invited.lavoir, invited.forge});
    set({invited.forge, invited.mairie});
    CHECK(recipientsOf(store.database(), id) == Invited::sorted({invited.forge, invited.mairie}));
    store.undoStack().undo();
    CHECK(recipientsOf(store.database(), id) == Invited::sorted({invited.lavoir, invited.forge}));
    store.edit(u"remove"_s, [&](Transaction &transaction) { remove<Structure>(transaction, invited.lavoir); });
    CHECK(recipientsOf(store.database(), id) == std::vector{invited.forge});
    store.edit(u"remove"_s, [&](Transaction &transaction) { remove<Outreach>(transaction, id); });
    CHECK(load<Recipient>(store.database()).empty());
    store.undoStack().undo();
    CHECK(recipientsOf(store.database(), id) == std::vector{invited.forge});
}

TEST_CASE("The day proposed for an invitation fits the event")
{
    Invited invited;
    const auto proposed = [&](QDate today) { return dayToInvite(invited.network.store().database(), invited.second, today); };
    CHECK(proposed(QDate(2022, 4, 2)) == QDate(2022, 4, 2));
    CHECK(proposed(QDate(2026, 11, 30)) == QDate(2022, 3, 14)); // nobody is invited four years later
    Outreach mail;
    mail.event = invited.second;
    mail.from = QDate(2022, 4, 1);
    invited.network.add(mail);
    CHECK(proposed(QDate(2026, 11, 30)) == QDate(2022, 4, 1));
}

TEST_CASE("One writes to a structure, or else to somebody who is in it that day")
{
    Invited invited;
    const auto address = [&](StructureId id) { return addressees(invited.network.store().database(), {id}, QDate(2022, 4, 1)).front().address; };
    const PersonId gone = invited.network.person(u"Gone"_s, u"Away"_s), here = invited.network.person(u"Here"_s, u"Now"_s);
    invited.network.store().edit(u"addresses"_s, [&](Transaction &transaction) {
        for (const auto &[id, mail] : {std::pair(gone, u"gone@example.org"_s), std::pair(here, u"here@example.org"_s)}) {
            Person person = *find<Person>(transaction.database(), id);
            person.email = mail;
            update(transaction, person);
        }
        insert(transaction, Role{{}, gone, invited.lavoir, {}, {}, QDate(2022, 3, 1), {}});
        insert(transaction, Role{{}, here, invited.lavoir, {}, {}, {}, {}});
    });
    CHECK(address(invited.lavoir) == u"here@example.org"_s);
    CHECK(address(invited.moulin).isEmpty());
    invited.network.store().edit(u"own"_s, [&](Transaction &transaction) {
        Structure structure = *find<Structure>(transaction.database(), invited.lavoir);
        structure.email = u" lavoir@example.org "_s;
        update(transaction, structure);
    });
    CHECK(address(invited.lavoir) == u"lavoir@example.org"_s);
}

TEST_CASE("An event like another comes after today in the rhythm of its series")
{
    Invited invited;
    const Database &database = invited.network.store().database();
    Event second = *find<Event>(database, invited.second);
    second.place = u"Bakao"_s;
    second.announcedStart = QTime(18, 0);
    second.notes = u"What was said of it"_s;
    second.estimateLow = second.estimateHigh = 30;
    Event next = eventLike(database, second, QDate(2022, 4, 2));
    CHECK(next.date == QDate(2022, 4, 21)); // a week after, as the second was after the first
    CHECK(next.place == u"Bakao"_s);
    CHECK(next.announcedStart == QTime(18, 0));
    CHECK(next.series == invited.series);
    CHECK(next.state == EventState::Planned);
    CHECK(next.notes.isEmpty());
    CHECK_FALSE(next.estimate());
    next = eventLike(database, second, QDate(2022, 4, 28));
    CHECK(next.date == QDate(2022, 5, 5)); // the same weekday, after today
    next = eventLike(database, *find<Event>(database, invited.first), QDate(2022, 1, 1));
    CHECK(next.date == QDate(2022, 5, 5)); // nothing before it: four weeks
    const auto titled = [&](const QString &title) {
        second.title = title;
        return eventLike(database, second, QDate(2022, 4, 28)).title; // from 14 April to 5 May
    };
    CHECK(titled(u"Soirée d’avril 2022"_s) == u"Soirée de mai 2022"_s);
    CHECK(titled(u"Avril : la soirée"_s) == u"Mai : la soirée"_s);
    CHECK(titled(u"April evening"_s) == u"May evening"_s);
    CHECK(titled(u"Soirée de décembre"_s) == u"Soirée de décembre"_s); // not its own month
    second.date = QDate(2022, 12, 8);
    second.title = u"Apéro de décembre 2022"_s;
    next = eventLike(database, second, QDate(2023, 4, 1));
    REQUIRE(next.date.month() == 8);
    CHECK(next.title == u"Apéro d’août 2023"_s);
}

TEST_CASE("Who announced themselves came as they said and who was counted stays so")
{
    Invited invited;
    Store &store = invited.network.store();
    const EventId event = invited.network.event(u"Door"_s, QDate(2022, 6, 1), EventState::Planned);
    const PersonId ada = invited.network.person(u"Ada"_s, u"L"_s), ben = invited.network.person(u"Ben"_s, u"M"_s), eve = invited.network.person(u"Eve"_s, u"N"_s);
    store.edit(u"sheet"_s, [&](Transaction &transaction) {
        attendance::setReply(transaction, event, invited.lavoir, Reply::Yes);
        attendance::setExpected(transaction, event, invited.lavoir, Headcount(4));
        attendance::addNamed(transaction, event, invited.lavoir, ada, false);
        attendance::setReply(transaction, event, invited.moulin, Reply::Yes);
        attendance::addNamed(transaction, event, invited.moulin, ben, false);
        attendance::setReply(transaction, event, invited.forge, Reply::Yes);
        attendance::setExpected(transaction, event, invited.forge, Headcount(9));
        attendance::setPersons(transaction, event, invited.forge, 2); // counted at the door already
        attendance::setReply(transaction, event, invited.mairie, Reply::Maybe);
        attendance::addNamed(transaction, event, {}, eve, false);
        const AttendanceId group = attendance::addGroup(transaction, event, u"habitants"_s);
        attendance::setReply(transaction, group, Reply::Yes);
        attendance::setExpected(transaction, group, Headcount(8, 10));
    });
    int lines = 0;
    store.edit(u"come"_s, [&](Transaction &transaction) { lines = attendance::welcomeAnnounced(transaction, event); });
    const auto persons = [&](StructureId id) { return attendance::persons(store.database(), event, id); };
    CHECK(lines == 4);
    CHECK(persons(invited.lavoir) == Headcount(4)); // Ada and three more
    CHECK(persons(invited.moulin) == Headcount(1)); // Ben
    CHECK(persons(invited.forge) == Headcount(2));
    CHECK(persons(invited.mairie) == Headcount(0)); // perhaps is not yes
    CHECK(store.database().single(u"SELECT headcount || '-' || headcount_high FROM attendance WHERE group_name = 'habitants'"_s).toString() == u"8-10"_s);
    CHECK(store.database().single(u"SELECT present FROM attendance WHERE person_id = ?"_s, {eve.value()}).toInt() == 1);
    store.edit(u"again"_s, [&](Transaction &transaction) { lines = attendance::welcomeAnnounced(transaction, event); });
    CHECK(lines == 0);
}
