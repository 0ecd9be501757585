#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

ImportResult import(test::Network &network, const QString &table, const char *csv, bool dryRun = false)
{
    return maillage::import(network.store(), *importableNamed(table), csv, dryRun);
}

/// What the import says when it refuses; the file is then as it was.
QString refusal(test::Network &network, const QString &table, const char *csv)
{
    const QString before = test::dump(network.store().database());
    QString sentence;
    try {
        import(network, table, csv);
    } catch (const Failure &failure) {
        sentence = failure.sentence();
    }
    REQUIRE_FALSE(sentence.isEmpty());
    REQUIRE(test::dump(network.store().database()) == before);
    return sentence;
}

QString listed(const Store &store, QLatin1StringView name)
{
    QByteArray text;
    exportListing(store, listing(name), TableFormat::Csv, [&](const QByteArray &part) { text += part; });
    // Without the ids, which differ in every file.
    QString result;
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        result += line.section(u',', 1) + u'\n';
    return result;
}

void begins(const QString &text, const QString &start)
{
    INFO(text);
    CHECK(text.startsWith(start));
}

} // namespace

TEST_CASE("Structures are imported and changed by their key with the given columns only")
{
    test::Network network;
    const ImportResult first = import(network, u"structures"_s, "key,name,commune,staff\na,Café œuvre,Guéret,12\nb,<b>Ж & 東</b>,,\n");
    CHECK(first.inserted == 2);
    const ImportResult second = import(network, u"structures"_s, "key,phone\na,05 55\n");
    CHECK(second.updated == 1);
    const auto all = load<Structure>(network.store().database());
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == u"Café œuvre"_s);
    CHECK(all[0].commune == u"Guéret"_s);
    CHECK(all[0].staff == 12);
    CHECK(all[0].phone == u"05 55"_s);
    CHECK(all[1].name == u"<b>Ж & 東</b>"_s);
    CHECK_FALSE(all[1].staff);
    network.store().undoStack().undo();
    network.store().undoStack().undo();
    CHECK(load<Structure>(network.store().database()).empty());
}

TEST_CASE("Columns are known by what spreadsheets call them")
{
    test::Network network;
    import(network, u"structures"_s, "Nom,Ville,CP,Courriel,Tél.,Remarques\nAgora,Guéret,23000,a@example.org,05 55 00 00 00,merci\n");
    const auto all = load<Structure>(network.store().database());
    REQUIRE(all.size() == 1);
    CHECK(all[0].name == u"Agora"_s);
    CHECK(all[0].commune == u"Guéret"_s);
    CHECK(all[0].postcode == u"23000"_s);
    CHECK(all[0].email == u"a@example.org"_s);
    CHECK(all[0].phone == u"05 55 00 00 00"_s);
    CHECK(all[0].notes == u"merci"_s);
    import(network, u"people"_s, "Prénom,Nom,Portable\nAda,Lovelace,06 00 00 00 00\n");
    REQUIRE(load<Person>(network.store().database()).size() == 1);
    CHECK(displayName(load<Person>(network.store().database()).front()) == u"Ada Lovelace"_s);
}

TEST_CASE("A postcode brings the department of an imported structure")
{
    test::Network network;
    import(network, u"structures"_s, "key,name,postcode,department\na,Agora,23200,\nb,Bakao,23000,La Creuse\n");
    const auto departments = [&] {
        QStringList result;
        for (const Structure &structure : load<Structure>(network.store().database()))
            result << structure.department;
        return result;
    };
    CHECK(departments() == QStringList{u"Creuse"_s, u"La Creuse"_s});
    import(network, u"structures"_s, "key,phone\na,05 55\n"); // says nothing about places
    CHECK(departments() == QStringList{u"Creuse"_s, u"La Creuse"_s});
}

TEST_CASE("A structure of the same name needs a key or another commune")
{
    test::Network network;
    network.structure(u"Agora"_s);
    CHECK(refusal(network, u"structures"_s, "name\nNew\nAgora\n").startsWith(u"Line 3, column “name”: there is already one"_s));
    CHECK(refusal(network, u"structures"_s, "name\nNew\nNew\n").startsWith(u"Line 3, column “name”: line 2 speaks of the same"_s));
    CHECK(refusal(network, u"structures"_s, "name,key\nNew,k\nOther,k\n").startsWith(u"Line 3, column “name”: line 2 speaks"_s));
    CHECK(import(network, u"structures"_s, "name,key\nAgora,second\nAgora,third\n").inserted == 2);
    // The commune tells two of one name apart, where both say theirs.
    CHECK(import(network, u"structures"_s, "name,commune\nFoyer rural,Crozant\nFoyer rural,Anzême\n").inserted == 2);
    CHECK(refusal(network, u"structures"_s, "name,commune\nFoyer rural,crozant\n").contains(u"already"_s));
    CHECK(refusal(network, u"structures"_s, "Name,Commune\nPatronage,Ahun\nPatronage,\n").startsWith(u"Line 3, column “Name”: line 2 speaks"_s));
    CHECK(refusal(network, u"memberships"_s, "structure\nAgora\n").startsWith(u"Line 2, column “structure”: 3 rows are called “Agora”. Give each a key"_s));
    CHECK(import(network, u"memberships"_s, "structure\nsecond\n").inserted == 1);
}

TEST_CASE("A bad cell refuses the whole file with its line and column")
{
    test::Network network;
    network.structure(u"VASI"_s);
    network.event(u"Evening"_s, QDate(2022, 4, 7));
    begins(refusal(network, u"structures"_s, "name,nmae\nA,b\n"), u"Line 1, column 2: “nmae” is no column of “Structures”. Call it by what it holds, or leave it out: Structure, Key"_s);
    begins(refusal(network, u"structures"_s, "name,name\nA,b\n"), u"Line 1, column 2: the column “name” is named twice"_s);
    begins(refusal(network, u"structures"_s, "commune\nA\n"), u"Line 1: the column “Structure” is missing. The columns of “Structures” are"_s);
    begins(refusal(network, u"structures"_s, "name,commune\n\"A\n2\",x\n,y\n"), u"Line 4, column “name”: this cell must not be empty"_s);
    begins(refusal(network, u"structures"_s, "name,staff\nA,many\n"), u"Line 2, column “staff”: “many” is not a whole number"_s);
    begins(refusal(network, u"structures"_s, "name,latitude\nA,north\n"), u"Line 2, column “latitude”: “north” is not a number"_s);
    begins(refusal(network, u"structures"_s, "name,latitude\nA,91\n"), u"Line 2: A latitude lies"_s);
    begins(refusal(network, u"memberships"_s, "structure,from\nVASI,31/02/2022\n"), u"Line 2, column “from”: “31/02/2022” is not a day"_s);
    begins(refusal(network, u"memberships"_s, "structure,from,to\nVASI,2022,2021\n"), u"Line 2: The membership ends before it begins"_s);
    begins(refusal(network, u"memberships"_s, "structure,status\nVASI,friend\n"), u"Line 2, column “status”: “friend” is none of: member"_s);
    begins(refusal(network, u"memberships"_s, "structure,network\nVASI,Nowhere\n"), u"Line 2, column “network”: “Nowhere” is not known"_s);
    begins(refusal(network, u"attendance"_s, "event,structure,headcount\nEvening,VASI,2\nEvening,Nobody,1\n"), u"Line 3, column “structure”: “Nobody” is not known"_s);
    begins(refusal(network, u"attendance"_s, "event,structure,headcount\nEvening,VASI,-1\n"), u"Line 2, column “headcount”: “-1” is no number of people"_s);
    begins(refusal(network, u"attendance"_s, "event,structure,present,headcount\nEvening,VASI,no,2\n"), u"Line 2, column “headcount”: There are people"_s);
    begins(refusal(network, u"attendance"_s, "event,structure,present\nEvening,VASI,perhaps\n"), u"Line 2, column “present”: “perhaps” is neither"_s);
    begins(refusal(network, u"attendance"_s, "event,structure,reply\nEvening,VASI,yes\nEvening,VASI,no\n"), u"Line 3, column “event”: line 2 speaks"_s);
    begins(refusal(network, u"attendance"_s, "event,structure\nEvening,\n"), u"Line 2: Say which structure, person or group"_s);
    begins(refusal(network, u"attendance"_s, "event,structure,group\nEvening,VASI,habitants\n"), u"Line 2: A group has no structure"_s);
    begins(refusal(network, u"attendance"_s, "event,group,headcount\nEvening,habitants,many\n"), u"Line 2, column “headcount”: “many” is no number of people"_s);
    begins(refusal(network, u"attendance"_s, "event,group,headcount,headcount_high\nEvening,habitants,8,6\n"), u"Line 2, column “headcount_high”: the high end"_s);
    begins(refusal(network, u"attendance"_s, "event,group,headcount,headcount_high\nEvening,habitants,8-10,12\n"), u"Line 2, column “headcount_high”: the high end"_s);
    begins(refusal(network, u"attendance"_s, "event,group,headcount_high\nEvening,habitants,12\n"), u"Line 2, column “headcount_high”: the high end of an interval stands here"_s);
    begins(refusal(network, u"attendance"_s, "event,group\nEvening,habitants\nEvening,Habitants\n"), u"Line 3, column “event”: line 2 speaks"_s);
    begins(refusal(network, u"events"_s, "title,date,announced_start\nX,2022-01-01,25h\n"), u"Line 2, column “announced_start”: “25h” is not a time"_s);
    begins(refusal(network, u"outreach"_s, "event,series,from\n,,2022-01-01\n"), u"Line 2: Say for which event"_s);
}

TEST_CASE("Periods take a year or a month and end on their last day")
{
    test::Network network;
    network.structure(u"VASI"_s);
    import(network, u"memberships"_s, "structure;status;from;to\nvasi;partner;2014;2016-02\n");
    const auto all = load<Membership>(network.store().database());
    REQUIRE(all.size() == 1);
    CHECK(all[0].from == QDate(2014, 1, 1));
    CHECK(all[0].to == QDate(2016, 2, 29));
    CHECK(all[0].network == network.home());
    CHECK(import(network, u"memberships"_s, "structure,status,from,to\nVASI,partner,2014,2017\n").updated == 1);
    CHECK(load<Membership>(network.store().database()).front().to == QDate(2017, 12, 31));
}

TEST_CASE("Attendance fills in what follows and changes what is there")
{
    test::Network network;
    const StructureId vasi = network.structure(u"VASI"_s);
    network.structure(u"Agora"_s);
    const EventId first = network.event(u"Evening"_s, QDate(2022, 4, 7));
    const EventId second = network.event(u"Evening"_s, QDate(2022, 4, 14));
    import(network, u"people"_s, "given_name,family_name,structure,role,from\nLou,Ñandú,VASI,accounts,2020\n");
    CHECK(refusal(network, u"attendance"_s, "event,structure\nEvening,VASI\n").contains(u"2 rows are called “Evening”"_s));
    import(network, u"attendance"_s,
           "event,date,structure,person,reply,present,headcount\nEvening,2022-04-07,VASI,,yes,,3\nEvening,14/04/2022,VASI,,,oui,\n"
           "Evening,2022-04-14,,Lou Ñandú,maybe,x,\nEvening,2022-04-14,Agora,,,,\n");
    auto rows = load<Attendance>(network.store().database());
    REQUIRE(rows.size() == 4);
    CHECK((rows[0].event == first && rows[0].present && rows[0].headcount == 3 && rows[0].reply == Reply::Yes));
    CHECK((rows[1].event == second && rows[1].present && rows[1].headcount == 1 && rows[1].reply == Reply::Unknown));
    CHECK((rows[2].person && rows[2].structure == vasi && rows[2].headcount == 1));
    CHECK((!rows[3].present && rows[3].headcount == 0));
    const ImportResult again = import(network, u"attendance"_s, "event,date,structure,reply\nEvening,2022-04-07,VASI,no\n");
    CHECK(again.updated == 1);
    rows = load<Attendance>(network.store().database());
    CHECK((rows[0].reply == Reply::No && rows[0].present && rows[0].headcount == 3));
}

TEST_CASE("A new series and a new theme and a role are made on the way")
{
    test::Network network;
    network.structure(u"VASI"_s);
    import(network, u"events"_s, "title,date,series,kind\nOne,2022-04-07,Talks,apero\nTwo,2022-04-14,talks,\n");
    CHECK(load<Series>(network.store().database()).size() == 1);
    CHECK(load<Event>(network.store().database())[0].state == EventState::Held);
    import(network, u"exchanges"_s, "event,theme,said,follow_up\nOne,Money,=1+1,Call\nTwo,money,,\n");
    const auto exchanges = load<Exchange>(network.store().database());
    CHECK(load<Theme>(network.store().database()).size() == 1);
    CHECK(exchanges[0].said == u"=1+1"_s);
    CHECK(exchanges[0].followUpState == FollowUpState::Todo);
}

TEST_CASE("A dry run counts and keeps nothing")
{
    test::Network network;
    const QString before = test::dump(network.store().database());
    const int steps = network.store().undoStack().count();
    CHECK(import(network, u"structures"_s, "name\nA\nB\n", true).inserted == 2);
    CHECK(test::dump(network.store().database()) == before);
    CHECK(network.store().undoStack().count() == steps);
}

TEST_CASE("A network may be part of one that stands further down")
{
    test::Network network;
    import(network, u"networks"_s, "name,parent,home\nSmall,Large,\nLarge,,\nMine,Large,yes\n");
    const auto all = load<Network>(network.store().database());
    CHECK(all.size() == 3);
    CHECK(homeNetwork(network.store().database())->name == u"Mine"_s);
    CHECK(homeNetwork(network.store().database())->id == network.home());
    CHECK(network.store().database().single(u"SELECT count(*) FROM network n JOIN network p ON p.id = n.parent_id AND p.name = 'Large'"_s).toInt() == 2);
}

TEST_CASE("Every importable field is a column of its list and stands in the handbook")
{
    QFile file(QStringLiteral(MAILLAGE_SOURCE "/docs/command-line.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const Importable &table : importables()) {
        const QString section = text.section(u"\n### "_s + table.name + u'\n', 1).section(u"\n### "_s, 0, 0);
        INFO(table.name.data());
        CHECK_FALSE(section.isEmpty());
        for (const ImportField &field : table.fields) {
            INFO(field.name.data());
            CHECK(section.contains(u"| `%1` | %2 | `%3` |"_s.arg(field.name, QString::fromUtf8(field.meaning), QString::fromUtf8(field.example))));
            const bool ofPeople = table.name == "people"_L1 && field.name == "from"_L1;
            CHECK((ofPeople || listing(table.name).column(field.name) >= 0));
        }
    }
}

TEST_CASE("A heading may be what the list calls its column")
{
    test::Network network;
    import(network, u"structures"_s, "Structure,COMMUNE,E-mail\nAgora,Ahun,a@example.org\n");
    const auto all = load<Structure>(network.store().database());
    REQUIRE(all.size() == 1);
    CHECK(all[0].name == u"Agora"_s);
    CHECK(all[0].commune == u"Ahun"_s);
    CHECK(all[0].email == u"a@example.org"_s);
    begins(refusal(network, u"structures"_s, "Structure,name\nX,Y\n"), u"Line 1, column 2: the column “name” is named twice"_s);
}

TEST_CASE("Recipients that are not known are refused and those that are given are the only ones")
{
    test::Network network;
    import(network, u"structures"_s, "name\nAgora\nBakao\n");
    import(network, u"events"_s, "title,date\nEvening,2022-04-07\n");
    import(network, u"outreach"_s, "event,from,recipients\nEvening,2022-03-01,Agora; Bakao\n");
    CHECK(load<Recipient>(network.store().database()).size() == 2);
    begins(refusal(network, u"outreach"_s, "event,from,recipients\nEvening,2022-03-01,Agora; Nowhere\n"), u"Line 2, column “recipients”: “Nowhere” is not known"_s);
    import(network, u"outreach"_s, "event,from,recipients\nEvening,2022-03-01,Bakao\n");
    CHECK(load<Recipient>(network.store().database()).size() == 1);
    import(network, u"outreach"_s, "event,from,notes\nEvening,2022-03-01,still\n"); // says nothing of them
    CHECK(load<Recipient>(network.store().database()).size() == 1);
}

TEST_CASE("What is listed can be imported into another file and lists the same")
{
    test::Network network;
    // Two of one name, told apart by their keys wherever they are named.
    import(network, u"structures"_s, "name,key,short_name,notes\nAgora,a1,,\"<img src=x>\n\"\"quoted\"\"\"\nAgora,a2,,=cmd\nЖизнь,,Ж,  two spaces\n");
    import(network, u"people"_s, "given_name,family_name,structure,role\nLou,Ñ,a1,accounts\nLi,東,Ж,\n");
    import(network, u"memberships"_s, "structure,from,to\na1,2014,\na2,,2020\n");
    import(network, u"events"_s, "title,key,date,state,series,host,introduction,debrief_sent_on\nEvening,e1,2022-04-07,held,Talks,a2,'=x,2022-04-29\nEvening,e2,2023-04-07,planned,Talks,,,\nEvening,,2024-01-01,cancelled,,,,\n");
    import(network, u"attendance"_s, "event,date,structure,person,reply,headcount,remark\ne1,,a1,,yes,2,-\ne1,,a1,Lou Ñ,,1,\nEvening,2024-01-01,a2,,no,,+1\n");
    import(network, u"attendance"_s, "event,group,structure,reply,expected,headcount\ne1,habitants,,maybe,une dizaine,8-10\ne1,élus,,,,2\ne2,,a1,yes,2-3,\ne2,,a2,,,4 à 5\n");
    import(network, u"outreach"_s, "event,date,channel,from,approximate,structure,recipients\nEvening,2024-01-01,phone,2023-12,yes,a2,\ne1,,email,2022-03-01,,,Ж; a2\n");
    import(network, u"exchanges"_s, "event,theme,said,structure,with_structure,follow_up,follow_up_person\ne1,T,x,a1,a2,do,Li 東\n");
    import(network, u"feedback"_s, "event,tone,said,structure\ne2,frustration,-no,a1\n");
    const QTemporaryDir folder;
    const auto copy = Store::create(folder.filePath(u"copy"_s));
    constexpr std::array order{"networks"_L1, "structures"_L1, "people"_L1, "roles"_L1, "memberships"_L1, "affiliations"_L1, "series"_L1,
                               "events"_L1, "attendance"_L1, "outreach"_L1, "themes"_L1, "exchanges"_L1, "feedback"_L1};
    for (const QLatin1StringView table : order) {
        QByteArray text;
        exportListing(network.store(), listing(table), TableFormat::Csv, [&](const QByteArray &part) { text += part; });
        maillage::import(*copy, *importableNamed(table), text);
    }
    for (const QLatin1StringView table : order)
        CHECK(listed(*copy, table) == listed(network.store(), table));
}

TEST_CASE("Groups and intervals are imported in one cell or in two")
{
    test::Network network;
    network.event(u"Evening"_s, QDate(2022, 4, 7));
    network.structure(u"VASI"_s);
    CHECK(import(network, u"attendance"_s, "event,structure,group,headcount,headcount_high\nEvening,,habitants,8,10\nEvening,,élus,entre 3 et 4,\nEvening,VASI,,2,\n").inserted == 3);
    const auto people = [&](const QString &group) {
        return load<Attendance>(network.store().database(), u"group_name = ?"_s, {group}).front().people();
    };
    CHECK(people(u"habitants"_s) == Headcount(8, 10));
    CHECK(people(u"élus"_s) == Headcount(3, 4));
    // A group is found by its name and keeps it.
    CHECK(import(network, u"attendance"_s, "event,group,headcount\nEvening,ELUS,5\n").updated == 1);
    CHECK(people(u"élus"_s) == Headcount(5));
    CHECK(import(network, u"attendance"_s, "event,group,reply\nEvening,habitants,yes\n").updated == 1);
    CHECK(people(u"habitants"_s) == Headcount(8, 10));

    const auto estimate = [&] { return *load<Event>(network.store().database()).front().estimate(); };
    import(network, u"events"_s, "title,date,estimate_low\nEvening,2022-04-07,35-40\n");
    CHECK(estimate() == Headcount(35, 40));
    import(network, u"events"_s, "title,date,estimate_low,estimate_high\nEvening,2022-04-07,about forty,\n");
    CHECK(estimate() == Headcount(32, 48));
    import(network, u"events"_s, "title,date,estimate_low,estimate_high\nEvening,2022-04-07,30,32\n");
    CHECK(estimate() == Headcount(30, 32));
    CHECK(refusal(network, u"events"_s, "title,date,estimate_low,estimate_high\nEvening,2022-04-07,30-32,40\n").startsWith(u"Line 2, column “estimate_high”"_s));
    import(network, u"events"_s, "title,date,estimate_low,estimate_high\nEvening,2022-04-07,,\n");
    CHECK_FALSE(load<Event>(network.store().database()).front().estimate());
}

TEST_CASE("A name is one however its accents are composed and whatever its case")
{
    test::Network network;
    CHECK(import(network, u"structures"_s, "name\nThéâtre du Cœur\n").inserted == 1);
    const auto again = GENERATE("Théâtre du Cœur", "Th\u0065\u0301a\u0302tre du C\u0153ur", "THÉÂTRE DU CŒUR", "THEATRE DU COEUR", "Théâtre\u00a0du Cœur");
    CAPTURE(again);
    const QByteArray line = QByteArray("name\n") + again + "\n";
    CHECK(refusal(network, u"structures"_s, line.constData()).startsWith(u"Line 2, column “name”: there is already one"_s));
    const QByteArray two = QByteArray("name\nTheatre du cœur neuf\n") + again + " neuf\n";
    CHECK(refusal(network, u"structures"_s, two.constData()).startsWith(u"Line 3, column “name”: line 2 speaks of the same"_s));
    // Whoever refers to it finds it.
    const QByteArray membership = QByteArray("structure\n") + again + "\n";
    CHECK(import(network, u"memberships"_s, membership.constData()).inserted == 1);
    const auto all = load<Structure>(network.store().database());
    REQUIRE(all.size() == 1);
    CHECK(all.front().name == u"Théâtre du Cœur"_s);
}

TEST_CASE("What is written is written composed")
{
    test::Network network;
    import(network, u"structures"_s, "name,notes\nTh\u0065\u0301a\u0302tre,e\u0301te\u0301\n");
    const Structure structure = load<Structure>(network.store().database()).front();
    CHECK(structure.name == u"Th\u00e9\u00e2tre"_s);
    CHECK(structure.notes == u"\u00e9t\u00e9"_s);
}

TEST_CASE("A row found by its name keeps its spelling and one found by its key takes what the file says")
{
    test::Network network;
    import(network, u"events"_s, "title,date,key\nÀ l’étang,2022-04-07,\nAutre,2022-04-08,k\n");
    import(network, u"events"_s, "title,date,place,key\nA L'ETANG,2022-04-07,Bakao,\nAUTRE,2022-04-08,Bakao,k\n");
    const auto events = load<Event>(network.store().database());
    REQUIRE(events.size() == 2);
    CHECK(events[0].title == u"À l’étang"_s);
    CHECK(events[0].place == u"Bakao"_s);
    CHECK(events[1].title == u"AUTRE"_s);
}

TEST_CASE("A control character in a cell is refused in a sentence")
{
    test::Network network;
    const auto refused = [&](const QByteArray &csv) {
        try {
            maillage::import(network.store(), *importableNamed(u"structures"_s), csv);
        } catch (const Failure &failure) {
            return failure.sentence();
        }
        return QString();
    };
    CHECK(refused(QByteArray("name,commune\nAgora,Gu\0ret\n", 25)).startsWith(u"Line 2, column 2: there is a character that cannot be shown (U+0000)"_s));
    CHECK(refused("name\n\"a\u0007b\"\n").startsWith(u"Line 2, column 1: there is a character that cannot be shown (U+0007)"_s));
    CHECK(load<Structure>(network.store().database()).empty());
    CHECK(refused("name,notes\nAgora,\"two\nlines\tand a tab\"\n").isEmpty());
}
