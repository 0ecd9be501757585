#include "models/domain/clock.h"
#include "models/lists/rollentry.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QScopeGuard>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QString shown(const RollLine &line)
{
    return line.name + (line.persons ? u" #"_s + headcount::text(*line.persons) : QString()) + (line.reply ? u" "_s + codeOf(*line.reply) : QString());
}

QString shown(const RollOffer &offer)
{
    using Kind = RollCandidate::Kind;
    RollLine line = offer.line;
    line.name = offer.who.name;
    return (offer.who.kind == Kind::NewStructure ? u"+S "_s : offer.who.kind == Kind::NewPerson ? u"+P "_s : offer.who.kind == Kind::Person ? u"P "_s : offer.who.kind == Kind::NewGroup ? u"+G "_s : offer.who.kind == Kind::Group ? u"G "_s : QString()) + shown(line);
}

QStringList offered(const test::Network &network, const QString &typed)
{
    QStringList result;
    for (const RollOffer &offer : RollDirectory(const_cast<test::Network &>(network).store().database()).offers(typed, 8))
        result << shown(offer);
    return result;
}

} // namespace

TEST_CASE("A typed line is cut into a name and what is said after it longest name first")
{
    const auto cuts = [](const QString &typed) {
        QStringList result;
        for (const RollLine &line : RollLine::cuts(typed))
            result << shown(line);
        return result.join(u" | "_s);
    };
    CHECK(cuts(u"fol 3"_s) == u"fol 3 | fol #3"_s);
    CHECK(cuts(u"FOL 23 3"_s) == u"FOL 23 3 | FOL 23 #3"_s);
    CHECK(cuts(u"FOL 23, 3"_s) == u"FOL 23, 3 | FOL 23 #3"_s);
    CHECK(cuts(u"  FOL  de la Creuse \t 12 "_s) == u"FOL de la Creuse 12 | FOL de la Creuse #12"_s);
    CHECK(cuts(u"Agora x2"_s) == u"Agora x2 | Agora #2"_s);
    CHECK(cuts(u"Agora : 4"_s) == u"Agora : 4 | Agora #4"_s);
    CHECK(cuts(u"Agora;4"_s) == u"Agora;4 | Agora #4"_s);
    CHECK(cuts(u"VASI ?"_s) == u"VASI ? | VASI maybe"_s);
    CHECK(cuts(u"VASI?"_s) == u"VASI? | VASI maybe"_s);
    CHECK(cuts(u"VASI 2 ?"_s) == u"VASI 2 ? | VASI 2 maybe | VASI #2 maybe"_s);
    CHECK(cuts(u"Agora -"_s) == u"Agora - | Agora no"_s);
    CHECK(cuts(u"Agora\t-"_s) == u"Agora - | Agora no"_s);
    CHECK(cuts(u"Agora –"_s) == u"Agora – | Agora no"_s);
    CHECK(cuts(u"Saint-"_s) == u"Saint-"_s);
    CHECK(cuts(u"Collectif23"_s) == u"Collectif23"_s);
    CHECK(cuts(u"Agora,"_s) == u"Agora"_s);
    CHECK(cuts(u"12"_s) == u"12"_s);
    CHECK(cuts({}).isEmpty());
    CHECK(cuts(u" , "_s).isEmpty());
    CHECK(cuts(u"?"_s) == u"?"_s);
    // intervals, and what is about so many
    CHECK(cuts(u"habitants 8-10"_s) == u"habitants 8-10 | habitants #8–10"_s);
    CHECK(cuts(u"habitants 8 - 10"_s) == u"habitants 8 - 10 | habitants #8–10"_s);
    CHECK(cuts(u"habitants 8 à 10"_s) == u"habitants 8 à 10 | habitants #8–10"_s);
    CHECK(cuts(u"habitants : entre 8 et 10"_s) == u"habitants : entre 8 et 10 | habitants #8–10"_s);
    CHECK(cuts(u"habitants (8-10 personnes)"_s) == u"habitants (8-10 personnes) | habitants #8–10"_s);
    CHECK(cuts(u"habitants, une dizaine"_s) == u"habitants, une dizaine | habitants #8–12"_s);
    CHECK(cuts(u"habitants ~20"_s) == u"habitants ~20 | habitants #16–24"_s);
    CHECK(cuts(u"inhabitants about ten"_s) == u"inhabitants about ten | inhabitants #8–12"_s);
    CHECK(cuts(u"une dizaine d’habitants"_s) == u"une dizaine d’habitants | habitants #8–12"_s);
    CHECK(cuts(u"8-10 personnes de la mairie"_s) == u"8-10 personnes de la mairie | mairie #8–10"_s);
    CHECK(cuts(u"entre 8 et 10 élus"_s) == u"entre 8 et 10 élus | élus #8–10"_s);
    CHECK(cuts(u"10 habitants"_s) == u"10 habitants | habitants #10"_s);
    CHECK(cuts(u"4 ailes"_s) == u"4 ailes"_s);
    CHECK(cuts(u"FOL 23 2-3"_s) == u"FOL 23 2-3 | FOL 23 #2–3"_s);
    CHECK(cuts(u"VASI 2-3 ?"_s) == u"VASI 2-3 ? | VASI 2-3 maybe | VASI #2–3 maybe"_s);
    CHECK(cuts(u"habitants 8 -"_s) == u"habitants 8 - | habitants 8 no | habitants no"_s);
    CHECK(cuts(u"habitants 8-"_s) == u"habitants 8-"_s);
    CHECK(cuts(u"habitants 10-8"_s) == u"habitants 10-8"_s);
}

TEST_CASE("The longest known name wins and a number counts people only after it")
{
    test::Network network;
    for (const QString &name : {u"FOL 23"_s, u"Gare 72"_s, u"La Gare"_s, u"Compagnie du Lavoir 150"_s, u"Les Moussus"_s, u"Les Moussus 2"_s, u"VASI"_s, u"Agora - Guéret"_s, u"Agora"_s})
        network.structure(name);
    network.person(u"Les"_s, u"Moussus 2"_s);
    network.person(u"Anne"_s, u"Martin"_s);
    const auto first = [&](const QString &typed) { return offered(network, typed).value(0); };
    CHECK(first(u"FOL 23"_s) == u"FOL 23"_s);
    CHECK(first(u"fol 23"_s) == u"FOL 23"_s);
    CHECK(first(u"FOL 23 3"_s) == u"FOL 23 #3"_s);
    CHECK(first(u"FOL 23, 3"_s) == u"FOL 23 #3"_s);
    CHECK(first(u"fol 23 3 ?"_s) == u"FOL 23 #3 maybe"_s);
    CHECK(first(u"fo 3"_s) == u"FOL 23 #3"_s);
    CHECK(first(u"fol 2"_s) == u"FOL 23 #2"_s);
    CHECK(offered(network, u"gare 72"_s) == QStringList{u"Gare 72"_s, u"La Gare #72"_s});
    CHECK(first(u"compagnie du lavoir 150"_s) == u"Compagnie du Lavoir 150"_s);
    CHECK(first(u"compagnie du lavoir 150 12"_s) == u"Compagnie du Lavoir 150 #12"_s);
    CHECK(first(u"Les Moussus 2"_s) == u"Les Moussus 2"_s);
    CHECK(first(u"Les Moussus 3"_s) == u"Les Moussus #3"_s);
    CHECK(first(u"vasi -"_s) == u"VASI no"_s);
    CHECK(first(u"va -"_s) == u"VASI no"_s);
    CHECK(first(u"agora -"_s) == u"Agora no"_s);
    // A person is one: a number of people is not theirs, and is not lost.
    CHECK(first(u"anne martin 4"_s) == u"+S anne martin #4"_s);
    CHECK(first(u"anne martin"_s) == u"P Anne Martin"_s);
    CHECK(first(u"martin anne"_s) == u"P Anne Martin"_s);
}

TEST_CASE("New is only what nobody bears and comes after those who are known")
{
    test::Network network;
    network.structure(u"FOL 23"_s);
    network.structure(u"Gare"_s);
    CHECK(offered(network, u"vasi -"_s) == QStringList{u"+S vasi no"_s, u"+P vasi no"_s, u"+G vasi no"_s});
    CHECK(offered(network, u"fol 23 -"_s) == QStringList{u"FOL 23 no"_s});
    CHECK(offered(network, u"FOL 23, 3"_s) == QStringList{u"FOL 23 #3"_s});
    CHECK(offered(network, u"gare 72"_s) == QStringList{u"Gare #72"_s, u"+S gare 72"_s});
    CHECK(offered(network, u"Les Nouveaux 2"_s) == QStringList{u"+S Les Nouveaux #2"_s, u"+G Les Nouveaux #2"_s, u"+S Les Nouveaux 2"_s});
    CHECK(offered(network, u"fo"_s) == QStringList{u"FOL 23"_s, u"+S fo"_s, u"+P fo"_s, u"+G fo"_s});
    CHECK(offered(network, u"  "_s).isEmpty());
    RollDirectory directory(network.store().database());
    CHECK(directory.offers(u"fo"_s, 1).front().who.kind == RollCandidate::Kind::Structure);
}

TEST_CASE("A group without structure is offered beside what else may be new and first for a usual word")
{
    test::Network network;
    network.structure(u"Voisins solidaires"_s);
    CHECK(offered(network, u"habitants 8-10"_s) == QStringList{u"+G habitants #8–10"_s, u"+S habitants #8–10"_s});
    CHECK(offered(network, u"des élues"_s) == QStringList{u"+G élues"_s, u"+S des élues"_s, u"+P des élues"_s});
    CHECK(offered(network, u"Comité des fêtes"_s) == QStringList{u"+S Comité des fêtes"_s, u"+P Comité des fêtes"_s, u"+G Comité des fêtes"_s});
    CHECK(offered(network, u"voisins 3"_s) == QStringList{u"Voisins solidaires #3"_s, u"+G voisins #3"_s, u"+S voisins #3"_s, u"+S voisins 3"_s});
    // Known from another evening, it is no longer new; a structure may bear its name all the same.
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    network.store().edit(u"group"_s, [&](Transaction &transaction) { attendance::addGroup(transaction, evening, u"Voisins"_s); });
    CHECK(offered(network, u"voisins"_s) == QStringList{u"G Voisins"_s, u"Voisins solidaires"_s, u"+S voisins"_s, u"+P voisins"_s});
    CHECK(offered(network, u"voi 4-5"_s) == QStringList{u"Voisins solidaires #4–5"_s, u"G Voisins #4–5"_s, u"+S voi #4–5"_s, u"+G voi #4–5"_s});
}

TEST_CASE("Those who bear one name are told apart")
{
    test::Network network;
    network.structure(u"Les Amis"_s);
    network.structure(u"Les Amis"_s);
    const PersonId first = network.person(u"Marie"_s, u"Dupont"_s);
    network.person(u"Marie"_s, u"Dupont"_s);
    network.add(Role{{}, first, network.structure(u"VASI"_s), {}, {}, {}, {}});
    const RollDirectory directory(network.store().database());
    for (const QString &name : {u"Les Amis"_s, u"marie dupont"_s, u"DUPONT Marie"_s}) {
        const auto those = directory.named(name);
        CAPTURE(name);
        REQUIRE(those.size() == 2);
        CHECK(those[0].hint != those[1].hint);
    }
    CHECK(directory.near(u"Mari Dupond"_s, 5).size() == 2);
    CHECK(directory.near(u"VAIS"_s, 5).size() == 1);
    CHECK(directory.near(u"XY"_s, 5).empty());
}

TEST_CASE("What was noted is said in the past tense")
{
    const auto said = [](RollCandidate::Kind kind, std::optional<Headcount> persons, std::optional<Reply> reply, RollMode mode) {
        return saidOf({{kind, 1, {}, u"VASI"_s, {}}, {u"vasi"_s, persons, reply, false}}, mode);
    };
    using Kind = RollCandidate::Kind;
    CHECK(said(Kind::Structure, {}, {}, RollMode::Replies) == u"VASI noted as coming."_s);
    CHECK(said(Kind::Structure, {}, {}, RollMode::Presence) == u"VASI noted as present."_s);
    CHECK(said(Kind::Structure, {}, Reply::No, RollMode::Presence) == u"VASI noted as not coming."_s);
    CHECK(said(Kind::Structure, {}, Reply::Maybe, RollMode::Replies) == u"VASI noted as perhaps coming."_s);
    CHECK(said(Kind::NewGroup, Headcount(8, 10), {}, RollMode::Presence)
          == u"Group without structure “VASI” put on the sheet. VASI noted as present. Between 8 and 10 people."_s);
    CHECK(said(Kind::NewStructure, {}, {}, RollMode::Presence).startsWith(u"Structure “VASI” created. VASI noted"_s));
}

TEST_CASE("Until its day and hour a sheet notes replies and from then on who came")
{
    Event event;
    event.state = EventState::Planned;
    event.date = QDate(2022, 4, 7);
    const auto at = [&](QDate day, QTime time) { return modeOf(event, QDateTime(day, time)); };
    CHECK(at(QDate(2022, 4, 6), QTime(23, 0)) == RollMode::Replies);
    CHECK(at(QDate(2022, 4, 8), QTime(0, 1)) == RollMode::Presence);
    CHECK(at(QDate(2022, 4, 7), QTime(9, 0)) == RollMode::Presence); // no hour is said
    event.announcedStart = QTime(18, 0);
    CHECK(at(QDate(2022, 4, 7), QTime(9, 0)) == RollMode::Replies);
    CHECK(at(QDate(2022, 4, 7), QTime(18, 0)) == RollMode::Presence);
    event.state = EventState::Held;
    CHECK(at(QDate(2022, 4, 1), QTime(9, 0)) == RollMode::Presence);
}

TEST_CASE("Somebody noted as there before the hour holds the event and before the day does not")
{
    clock::stopAt(QDateTime(QDate(2022, 4, 7), QTime(17, 30)));
    const auto calm = qScopeGuard([] { clock::stopAt({}); });
    test::Network network;
    const StructureId vasi = network.structure(u"VASI"_s, MembershipStatus::Member);
    const auto stateAfter = [&](QDate day) {
        Event event = *find<Event>(network.store().database(), network.event(u"Evening"_s, day, EventState::Planned));
        event.announcedStart = QTime(18, 30);
        network.store().edit(u"hour"_s, [&](Transaction &transaction) { update(transaction, event); });
        RollOffer offer;
        offer.who.kind = RollCandidate::Kind::Structure;
        offer.who.structure = vasi;
        network.store().edit(u"there"_s, [&](Transaction &transaction) { enterOnRoll(transaction, event.id, offer, RollMode::Presence); });
        return find<Event>(network.store().database(), event.id)->state;
    };
    CHECK(stateAfter(QDate(2022, 4, 7)) == EventState::Held);
    CHECK(stateAfter(QDate(2022, 4, 8)) == EventState::Planned);
}
