#include "models/lists/rollpaste.h"
#include "models/lists/rollwords.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// A small network, and what a pasted text is taken for: one text a line.
struct Register
{
    Register()
    {
        for (const QString &name : {u"VASI"_s, u"FOL 23"_s, u"Agora"_s, u"Agora des Arts"_s, u"Épicerie d’Été"_s, u"Les Deux Rives"_s, u"Gare 72"_s, u"Cœur de Village"_s})
            network.structure(name);
        const auto id = [this](const QString &name) { return load<Structure>(network.store().database(), u"name = ?"_s, {name}).front().id; };
        network.add(Role{{}, network.person(u"Marie"_s, u"Dupont"_s), id(u"VASI"_s), {}, {}, {}, {}});
        network.add(Role{{}, network.person(u"Marie"_s, u"Dupont"_s), id(u"Agora"_s), {}, {}, {}, {}});
        network.add(Role{{}, network.person(u"Paul"_s, u"Lenoir"_s), id(u"FOL 23"_s), {}, {}, {}, {}});
    }

    std::vector<PastedLine> read(const QString &text, RollMode mode = RollMode::Replies)
    {
        return readPaste(text, RollDirectory(network.store().database()), mode);
    }

    static QString shown(const PastedLine &line)
    {
        static const char *const standings[] = {"known", "new", "unsure", "asked", "twice", "out"};
        QString result = QString::fromLatin1(standings[int(line.standing)]);
        if (line.standing == PastedLine::Standing::LeftOut)
            return result;
        if (line.isWhole()) {
            const RollCandidate &who = line.who();
            result += u' ' + QString(who.isNew() ? u"+"_s : QString()) + who.name;
            if (who.isPerson() && !who.hint.isEmpty())
                result += u" @"_s + who.hint;
        }
        if (line.reply)
            result += u" "_s + codeOf(*line.reply);
        if (line.persons)
            result += u" #"_s + headcount::text(*line.persons);
        return result;
    }

    QStringList lines(const QString &text, RollMode mode = RollMode::Replies)
    {
        QStringList result;
        for (const PastedLine &line : read(text, mode))
            result << shown(line);
        return result;
    }

    test::Network network;
};

} // namespace

TEST_CASE("A pasted line is understood")
{
    Register sheet;
    const std::vector<std::pair<QString, QString>> lines{
        // names
        {u"VASI"_s, u"known VASI"_s},
        {u"vasi"_s, u"known VASI"_s},
        {u"FOL 23"_s, u"known FOL 23"_s},
        {u"FOL 23, 3"_s, u"known FOL 23 #3"_s},
        {u"FOL 23 3"_s, u"known FOL 23 #3"_s},
        {u"GARE 72"_s, u"known Gare 72"_s},
        {u"Agora des Arts"_s, u"known Agora des Arts"_s},
        {u"EPICERIE D'ETE"_s, u"known Épicerie d’Été"_s},
        {u"Coeur de village"_s, u"known Cœur de Village"_s},
        {u"Les Deux Rives"_s, u"known Les Deux Rives"_s},
        {u"Les Deux Rives : deux personnes"_s, u"known Les Deux Rives #2"_s},
        // courtesies, heads, blanks
        {u"Bonjour,"_s, u"out"_s},
        {u"Bonjour à toutes et tous,"_s, u"out"_s},
        {u"Cordialement"_s, u"out"_s},
        {u"Bien cordialement,"_s, u"out"_s},
        {u"Merci !"_s, u"out"_s},
        {u"Merci pour votre retour."_s, u"out"_s},
        {u"Merci pour l’invitation, VASI viendra à 3"_s, u"known VASI #3"_s},
        {u"Bonne journée"_s, u"out"_s},
        {u"   "_s, u"out"_s},
        {u"> "_s, u"out"_s},
        {u"Objet : soirée du 7 avril"_s, u"out"_s},
        {u"Le 3 mars 2022, Marie a écrit :"_s, u"out"_s},
        {u"contact@vasi.example"_s, u"out"_s},
        {u"05 55 00 00 00"_s, u"out"_s},
        {u"Voici la liste de ceux qui sont inscrits"_s, u"out"_s},
        {u"Bonjour, VASI viendra à 3"_s, u"known VASI #3"_s},
        // marks
        {u"- VASI"_s, u"known VASI"_s},
        {u"• VASI"_s, u"known VASI"_s},
        {u"1. VASI"_s, u"known VASI"_s},
        {u"12) FOL 23"_s, u"known FOL 23"_s},
        {u"> - VASI"_s, u"known VASI"_s},
        {u"- [x] VASI"_s, u"known VASI"_s},
        {u"- [ ] VASI"_s, u"unsure VASI"_s},
        // replies
        {u"VASI ne vient pas"_s, u"known VASI no"_s},
        {u"VASI ne pourra pas être présente"_s, u"known VASI no"_s},
        {u"VASI : absente"_s, u"known VASI no"_s},
        {u"VASI (excusée)"_s, u"known VASI no"_s},
        {u"VASI désolés, pas disponibles"_s, u"known VASI no"_s},
        {u"VASI non"_s, u"known VASI no"_s},
        {u"VASI -"_s, u"known VASI no"_s},
        {u"VASI n’est pas disponible"_s, u"known VASI no"_s},
        {u"VASI vient"_s, u"known VASI"_s},
        {u"VASI : oui"_s, u"known VASI"_s},
        {u"VASI sera présente avec plaisir"_s, u"known VASI"_s},
        {u"VASI peut-être"_s, u"known VASI maybe"_s},
        {u"VASI viendra peut-être, à confirmer"_s, u"known VASI maybe"_s},
        {u"VASI ?"_s, u"known VASI maybe"_s},
        // numbers
        {u"VASI, nous serons deux"_s, u"known VASI #2"_s},
        {u"VASI à 3"_s, u"known VASI #3"_s},
        {u"VASI (2)"_s, u"known VASI #2"_s},
        {u"VASI : dix-sept personnes"_s, u"known VASI #17"_s},
        {u"VASI, 2 pers."_s, u"known VASI #2"_s},
        {u"VASI x4"_s, u"known VASI #4"_s},
        {u"VASI : vingt personnes"_s, u"known VASI #20"_s},
        {u"VASI viendra à 18 h"_s, u"unsure VASI"_s},
        {u"VASI : 2-3"_s, u"known VASI #2–3"_s},
        {u"VASI, entre 2 et 3 personnes"_s, u"known VASI #2–3"_s},
        {u"VASI (8-10)"_s, u"known VASI #8–10"_s},
        {u"VASI, nous serons une dizaine"_s, u"known VASI #8–12"_s},
        {u"VASI de 18 h à 20 h"_s, u"unsure VASI"_s},
        {u"VASI 18-20 h"_s, u"unsure VASI"_s},
        // groups without structure
        {u"habitants : 8-10"_s, u"new +habitants #8–10"_s},
        {u"une dizaine d’habitants"_s, u"new +habitants #8–12"_s},
        {u"Élus, 4"_s, u"new +Élus #4"_s},
        // people
        {u"Paul Lenoir"_s, u"known Paul Lenoir @FOL 23"_s},
        {u"LENOIR Paul"_s, u"known Paul Lenoir @FOL 23"_s},
        {u"M. Paul Lenoir (FOL 23)"_s, u"known Paul Lenoir @FOL 23"_s},
        {u"Mme Dupont (VASI)"_s, u"known Marie Dupont @VASI"_s},
        {u"Dupont Marie – Agora"_s, u"known Marie Dupont @Agora"_s},
        {u"VASI : Marie Dupont"_s, u"known Marie Dupont @VASI"_s},
        {u"Marie Dupont (VASI), nous serons deux"_s, u"known Marie Dupont @VASI #2"_s},
        {u"Marie Dupont"_s, u"asked"_s},
        {u"Mme Dupont"_s, u"asked"_s},
        {u"Paul Lenoir (VASI)"_s, u"unsure Paul Lenoir @VASI"_s},
        {u"Jeanne Petit (VASI)"_s, u"new +Jeanne Petit @VASI"_s},
        {u"Mme Petit (Asso X)"_s, u"new +Petit @Asso X"_s},
        {u"Petit Jeanne – Asso X"_s, u"new +Petit Jeanne @Asso X"_s},
        {u"Asso X : Jeanne Petit"_s, u"new +Jeanne Petit @Asso X"_s},
        // slips
        {u"Agrora"_s, u"unsure Agora"_s},
        {u"VAIS"_s, u"unsure VASI"_s},
        {u"Paul Lenoire"_s, u"unsure Paul Lenoir @FOL 23"_s},
        // new
        {u"Tiers-lieu neuf; 2"_s, u"new +Tiers-lieu neuf #2"_s},
        {u"deux élus"_s, u"new +élus #2"_s},
        {u"Jeanne Petit"_s, u"new +Jeanne Petit"_s},
        {u"Nous sommes ravis de cette belle initiative et vous félicitons"_s, u"out"_s},
    };
    const RollDirectory directory(sheet.network.store().database());
    for (const auto &[text, meaning] : lines) {
        CAPTURE(text);
        const std::vector<PastedLine> read = readPaste(text, directory, RollMode::Replies);
        REQUIRE(read.size() == 1);
        CHECK(Register::shown(read.front()) == meaning);
    }
}

TEST_CASE("What is not sure is not ticked and what is new is")
{
    Register sheet;
    const auto lines = sheet.read(u"VASI\nAgrora\nMarie Dupont\nTiers-lieu neuf\nBonjour"_s);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].taken);
    CHECK_FALSE(lines[1].taken);
    CHECK_FALSE(lines[2].taken);
    CHECK(lines[2].choices.size() >= 2);
    CHECK(lines[3].taken);
    CHECK_FALSE(lines[4].taken);
    const PasteCount count = countPaste(lines);
    CHECK(count.lines == 2);
    CHECK(count.structures == 1);
    CHECK(count.people == 0);
    CHECK(count.toDecide == 2);
}

TEST_CASE("A dash before a number is no reply and one at the end is")
{
    Register sheet;
    CHECK(sheet.lines(u"VASI – 2 personnes"_s) == QStringList{u"known VASI #2"_s});
    CHECK(sheet.lines(u"VASI - 2"_s) == QStringList{u"known VASI #2"_s});
    CHECK(sheet.lines(u"VASI – deux personnes"_s) == QStringList{u"known VASI #2"_s});
    CHECK(sheet.lines(u"VASI -"_s) == QStringList{u"known VASI no"_s});
}

TEST_CASE("Several names on one line are several lines")
{
    Register sheet;
    QStringList lines = sheet.lines(u"VASI, Agora et FOL 23 viendront"_s);
    lines.sort();
    CHECK(lines == QStringList{u"known Agora"_s, u"known FOL 23"_s, u"known VASI"_s});
}

TEST_CASE("A whole mail is read line by line and who signs is not noted")
{
    Register sheet;
    const QString mail = u"Bonjour à tous,\n\nVoici notre réponse : nous serons deux\n\nCordialement,\nPaul Lenoir\nFOL 23\n05 55 00 00 00\n"_s;
    const auto lines = sheet.read(mail);
    REQUIRE(lines.size() == 9);
    for (const PastedLine &line : lines)
        CHECK_FALSE(line.taken);
    // A reply without a name is offered to those who sign.
    const auto mailOfOne = sheet.read(u"Bonjour,\nNous serons deux.\nCordialement,\nPaul Lenoir"_s);
    CHECK(Register::shown(mailOfOne[1]) == u"unsure Paul Lenoir @FOL 23 #2"_s);
    CHECK(sheet.read(u"nous serons deux"_s).front().choices.empty());
}

TEST_CASE("Under presence a line that speaks of coming is a reply and the others came")
{
    Register sheet;
    CHECK(sheet.lines(u"VASI\nAgora viendra\nFOL 23 : présente, à 2\nGare 72 absente"_s, RollMode::Presence)
          == QStringList{u"known VASI"_s, u"known Agora yes"_s, u"known FOL 23 #2"_s, u"known Gare 72 no"_s});
}

TEST_CASE("What is pasted is written once and makes what it said")
{
    Register sheet;
    const EventId evening = sheet.network.event(u"Evening"_s, QDate(2022, 4, 7));
    const auto lines = sheet.read(u"VASI, 3\nJeanne Petit (Asso X)\nAsso X : Luc Petit\nASSO X, 4\nAgora ne vient pas\nMarie Dupont (VASI)\nAgrora"_s, RollMode::Presence);
    const PasteCount count = countPaste(lines);
    CHECK(count.lines == 6);
    CHECK(count.structures == 1);
    CHECK(count.people == 2);
    const auto structures = load<Structure>(sheet.network.store().database()).size();
    sheet.network.store().edit(u"paste"_s, [&](Transaction &transaction) { enterPaste(transaction, evening, lines, RollMode::Presence); });
    const Database &database = sheet.network.store().database();
    CHECK(load<Structure>(database).size() == structures + 1);
    const auto made = load<Structure>(database, u"name = 'Asso X'"_s);
    REQUIRE(made.size() == 1);
    CHECK(attendance::persons(database, evening, made.front().id) == 4);
    CHECK(attendance::persons(database, evening, load<Structure>(database, u"name = 'VASI'"_s).front().id) == 3);
    CHECK(load<Person>(database).size() == 5);
    sheet.network.store().undoStack().undo();
    CHECK(load<Structure>(database).size() == structures);
    CHECK(load<Attendance>(database).empty());
}

TEST_CASE("Who is greeted by name does not come and a known name among other words is not new")
{
    Register known;
    CHECK(known.lines(u"Bonjour Nadia,"_s) == QStringList{u"out"_s});
    CHECK(known.lines(u"Chère Nadia Lenoir !"_s) == QStringList{u"out"_s});
    CHECK(known.read(u"Deux Rives peut-tre"_s).front().standing == PastedLine::Standing::Unsure);
    CHECK(known.read(u"épicerie été je crois bien"_s).front().standing != PastedLine::Standing::New);
}

TEST_CASE("A group is made once from a pasted list and is no structure")
{
    Register sheet;
    const EventId evening = sheet.network.event(u"Evening"_s, QDate(2022, 4, 7));
    const auto lines = sheet.read(u"VASI, 3\nHabitants : 8-10\nhabitants 8-10"_s, RollMode::Presence);
    const PasteCount count = countPaste(lines);
    CHECK(count.lines == 2);
    CHECK(count.toDecide == 1); // named twice
    CHECK(count.structures == 0);
    CHECK(count.groups == 1);
    sheet.network.store().edit(u"paste"_s, [&](Transaction &transaction) { enterPaste(transaction, evening, lines, RollMode::Presence); });
    const auto groups = load<Attendance>(sheet.network.store().database(), u"group_name <> ''"_s);
    REQUIRE(groups.size() == 1);
    CHECK(groups.front().people() == Headcount(8, 10));
    // Once it is known, a list finds it.
    CHECK(sheet.lines(u"les habitants seront une dizaine"_s) == QStringList{u"known Habitants #8–12"_s});
}

TEST_CASE("Who is named twice is left to whoever looks and thanks at the beginning close no mail")
{
    Register sheet;
    auto lines = sheet.read(u"VASI 4\nVASI 3\nTiers-lieu neuf\nTIERS-LIEU NEUF 2"_s);
    REQUIRE(lines.size() == 4);
    CHECK(sheet.lines(u"VASI 4\nVASI 3\nTiers-lieu neuf\nTIERS-LIEU NEUF 2"_s)
          == QStringList{u"known VASI #4"_s, u"twice VASI #3"_s, u"new +Tiers-lieu neuf"_s, u"twice +TIERS-LIEU NEUF #2"_s});
    const PasteCount count = countPaste(lines);
    CHECK(count.lines == 2);
    CHECK(count.toDecide == 2);
    CHECK(sheet.lines(u"Bonjour,\nMerci pour votre retour.\nVASI\nFOL 23 2\nMerci,\nPaul Lenoir"_s)
          == QStringList{u"out"_s, u"out"_s, u"known VASI"_s, u"known FOL 23 #2"_s, u"out"_s, u"out"_s});
}

TEST_CASE("Of structures of one name the one whose commune stands beside it is meant and a person comes with either")
{
    Register sheet;
    for (const QString &commune : {u"Bonnat"_s, u"La Celle-Dunoise"_s}) {
        Structure structure;
        structure.name = u"Foyer rural"_s;
        structure.commune = commune;
        sheet.network.add(structure);
    }
    const auto one = [&](const QString &text) { return sheet.read(text).front(); };
    for (const QString &text : {u"Foyer rural de Bonnat : nous serons deux"_s, u"Foyer rural (Bonnat), 2"_s, u"Bonnat – Foyer rural – 2 personnes"_s}) {
        INFO(text.toStdString());
        const PastedLine line = one(text);
        CHECK(Register::shown(line) == u"known Foyer rural #2"_s);
        REQUIRE(line.isWhole());
        CHECK(line.who().hint == u"Bonnat"_s);
    }
    CHECK(one(u"Foyer rural de la Celle Dunoise"_s).who().hint == u"La Celle-Dunoise"_s);
    const PastedLine person = one(u"Foyer rural (Bonnat), Martine Leroux"_s);
    CHECK(Register::shown(person) == u"new +Martine Leroux @Foyer rural"_s);
    const PastedLine either = one(u"Foyer rural, Martine Leroux"_s);
    CHECK(either.standing == PastedLine::Standing::Asked);
    REQUIRE(either.choices.size() == 4);
    CHECK(either.choices[0].kind == RollCandidate::Kind::NewPerson);
    CHECK(either.choices[0].hint == u"Foyer rural · Bonnat"_s);
    CHECK(either.choices[2].kind == RollCandidate::Kind::Structure);
}
