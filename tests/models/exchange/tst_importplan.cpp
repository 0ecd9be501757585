#include "models/domain/decision.h"
#include "models/domain/indicator.h"
#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "models/exchange/scheduleexport.h"
#include "models/lists/listing.h"
#include "models/samples/sample.h"
#include "tests/models/exchange/taking.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;
using test::refusal;
using test::take;

namespace {

QString planListed(const Store &store, QLatin1StringView table)
{
    QByteArray text;
    exportListing(store, listing(table), TableFormat::Csv, [&](const QByteArray &part) { text += part; });
    // Without the identities, which every file has its own of.
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        lines << line.section(u',', 1);
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("An action comes with its lists and asks its questions")
{
    test::Network network;
    take(network.store(), "actions"_L1,
         "number,title,axis,state,staff,objectives,steps,funding,indicators,timing\n"
         "1.1,Congrès,Animation,running,\"L’équipe, et qui d’autre ?\",\"- Se connaître\n\n- Partager\",\"automne 2022 : valider\nLieu ?\",\"Fondation = 1 500\nRégion\",\"Retours [narrative]\nAppels [number]\",2024 : tenir le congrès\n"_L1.data());
    const Database &database = network.store().database();
    const auto actions = load<Action>(database);
    REQUIRE(actions.size() == 1);
    CHECK(load<Axis>(database).front().title == u"Animation"_s);
    CHECK(actions[0].state == ActionState::Running);
    const auto lines = load<ActionLine>(database, u"1 ORDER BY kind, position"_s);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].text == u"Se connaître"_s);
    CHECK(lines[2].period.from == QDate(2022, 9, 22));
    CHECK(lines[4].period.to == QDate(2024, 12, 31));
    CHECK(load<Funding>(database)[0].amount == 1500);
    CHECK_FALSE(load<Funding>(database)[1].amount);
    CHECK(load<Indicator>(database)[1].kind == IndicatorKind::Number);
    CHECK(load<Decision>(database).size() == 2);
    // Again, with another list: it takes the place of the old one; what is not in the file stays.
    CHECK(take(network.store(), "actions"_L1, "number,title,objectives\n1.1,Congrès,Un seul\n").updated == 1);
    CHECK(load<ActionLine>(database, u"kind = 'objective'"_s).size() == 1);
    CHECK(load<ActionLine>(database, u"kind = 'step'"_s).size() == 2);
}

TEST_CASE("Tasks are imported as people write their times")
{
    test::Network network;
    take(network.store(), "actions"_L1, "number,title\n1.1,Congrès\n1.2,Membres\n");
    take(network.store(), "tasks"_L1,
         "title,action,parent,period,from,to,duration,progress,who\n"
         "Valider,1.1,Décider,mi-avril 2022,,,,50,CA\n"
         "Décider,1.1,,,2022-04,2022-06-15,,,\n"
         "Bilan,1.1,,un de ces jours,,,3,,\n"
         "Bilan,1.2,,,,,,,\n");
    const Database &database = network.store().database();
    const auto task = [&](const QString &title) { return load<Task>(database, u"title = ? ORDER BY id"_s, {title}).front(); };
    CHECK(task(u"Valider"_s).period.words == u"mi-avril 2022"_s);
    CHECK(task(u"Valider"_s).period.fromCertainty == Certainty::About);
    CHECK(task(u"Valider"_s).parent == task(u"Décider"_s).id);
    CHECK(task(u"Décider"_s).period.from == QDate(2022, 4, 1));
    CHECK(task(u"Décider"_s).period.to == QDate(2022, 6, 15));
    CHECK(task(u"Bilan"_s).period.isUnread());
    CHECK(task(u"Bilan"_s).period.words == u"un de ces jours"_s);
    // The wrong way round it is nobody's time; beside a period that says otherwise the days are left, with a word.
    CHECK(refusal(network.store(), "tasks"_L1, "title,from,to\nInverse,2024-05,2024-03\n").contains(u"before it begins"_s));
    const ImportResult both = import(network.store(), *importableNamed(u"tasks"_s), "title,period,from\nDeux,mai 2024,2024-01-01\nPareil,mai 2024,2024-05-01\n");
    CHECK(both.notes.size() == 1);
    take(network.store(), "tasks"_L1, "title,key\nSuite,s\n");
    take(network.store(), "dependencies"_L1, "from,to,kind,lag\nValider,Suite,finish-start,5\nDécider,s,,\n");
    CHECK(load<Dependency>(database).size() == 2);
    CHECK(refusal(network.store(), "dependencies"_L1, "from,to\nBilan,Suite\n").contains(u"2"_s)); // two of that title
    CHECK(refusal(network.store(), "dependencies"_L1, "from,to\nValider,Valider\n").contains(u"Line 2"_s));
    CHECK(refusal(network.store(), "tasks"_L1, "title,progress\nX,120\n").contains(u"100"_s));
    CHECK(refusal(network.store(), "tasks"_L1, "title,limit_kind\nX,not-after\n").contains(u"Line 2"_s));
    CHECK(refusal(network.store(), "obligations"_L1, "title,months\nCongrès,0\n").contains(u"1200"_s));
}

TEST_CASE("The plan sample lists the same once imported into another file")
{
    const QTemporaryDir folder;
    const auto store = Store::create(folder.filePath(u"a"_s));
    fillSample(*store, Sample::Plan);
    const auto copy = Store::create(folder.filePath(u"b"_s));
    constexpr std::array order{"networks"_L1, "structures"_L1, "events"_L1, "axes"_L1, "actions"_L1, "tasks"_L1, "dependencies"_L1, "obligations"_L1, "decisions"_L1};
    for (const QLatin1StringView table : order) {
        QByteArray text;
        exportListing(*store, listing(table), TableFormat::Csv, [&](const QByteArray &part) { text += part; });
        take(*copy, table, text);
    }
    for (const QLatin1StringView table : {"axes"_L1, "actions"_L1, "tasks"_L1, "dependencies"_L1, "obligations"_L1, "decisions"_L1}) {
        CAPTURE(table.data());
        CHECK(planListed(*copy, table) == planListed(*store, table));
    }
    CHECK(copy->problems().isEmpty());
    QByteArray one, other;
    exportSchedule(*store, TableFormat::Csv, [&](const QByteArray &part) { one += part; });
    exportSchedule(*copy, TableFormat::Csv, [&](const QByteArray &part) { other += part; });
    CHECK(one.split('\n').size() == other.split('\n').size());
    CHECK(one.contains("c-congres"));
}

TEST_CASE("A line that closes a circle of tasks is refused by its number and with both names and nothing is taken")
{
    test::Network network;
    Store &store = network.store();
    take(store, "tasks"_L1, "title,parent\nDecide,\nBook,\nInvite,\nOpen,\nCongress,\nWelcome,Congress\n");
    const QString before = test::dump(store.database());
    for (const auto &[rows, line, from, to] : std::vector<std::tuple<QByteArray, QString, QString, QString>>{
             {"Decide,Book\nBook,Decide\n", u"Line 3"_s, u"“Book”"_s, u"“Decide”"_s},
             {"Book,Invite\nInvite,Open\nOpen,Congress\nDecide,Book\nOpen,Book\nCongress,Decide\n", u"Line 6"_s, u"“Open”"_s, u"“Book”"_s},
             // By way of what is part of a task, and a task and its own part.
             {"Welcome,Invite\nInvite,Congress\n", u"Line 3"_s, u"“Invite”"_s, u"“Congress”"_s},
             {"Decide,Book\nCongress,Welcome\n", u"Line 3"_s, u"“Congress”"_s, u"“Welcome”"_s}}) {
        CAPTURE(QString::fromUtf8(rows));
        const QString said = refusal(store, "dependencies"_L1, "from,to\n" + rows);
        INFO(said.toStdString());
        CHECK(said.startsWith(line + u','));
        CHECK(said.indexOf(from) > 0);
        CHECK(said.indexOf(to) > said.indexOf(from));
        CHECK(test::dump(store.database()) == before);
    }
    // With what the file holds already; what makes no circle is taken.
    take(store, "dependencies"_L1, "from,to\nDecide,Book\nDecide,Invite\nBook,Open\nInvite,Open\n");
    CHECK(refusal(store, "dependencies"_L1, "from,to\nOpen,Congress\nOpen,Decide\n").startsWith(u"Line 3,"_s));
    CHECK(load<Dependency>(store.database()).size() == 4);
}

TEST_CASE("A circle that a file holds already keeps nobody from importing its links again")
{
    test::Network network;
    Store &store = network.store();
    take(store, "tasks"_L1, "title\nDecide\nBook\nInvite\n");
    take(store, "dependencies"_L1, "from,to\nDecide,Book\n");
    const Dependency link = load<Dependency>(store.database()).front();
    network.add(Dependency{{}, link.to, link.from, DependencyKind::FinishStart, 0}); // as older versions let it in
    CHECK(take(store, "dependencies"_L1, "from,to,lag\nDecide,Book,2\nBook,Decide,3\nBook,Invite,\n").updated == 2);
    CHECK(load<Dependency>(store.database()).size() == 3);
    CHECK(refusal(store, "dependencies"_L1, "from,to\nInvite,Decide\n").startsWith(u"Line 2,"_s));
}

TEST_CASE("A ring of parents is told by its line and left out")
{
    test::Network network;
    const ImportResult tasks = take(network.store(), "tasks"_L1, "title,parent\nDecide,Book\nBook,Invite\nInvite,Decide\nPrint,Invite\n");
    CHECK(tasks.inserted == 4);
    REQUIRE(tasks.notes.size() == 1);
    CHECK(tasks.notes.first().contains(u"Line 4, column “parent”"_s));
    CHECK(tasks.notes.first().contains(u"“Invite” would be part of itself by way of “Decide”"_s));
    const auto parentOf = [&](const QString &title) {
        const Task task = load<Task>(network.store().database(), u"title = ?"_s, {title}).front();
        return task.parent ? find<Task>(network.store().database(), task.parent)->title : QString();
    };
    CHECK(parentOf(u"Decide"_s) == u"Book"_s);
    CHECK(parentOf(u"Book"_s) == u"Invite"_s);
    CHECK(parentOf(u"Invite"_s).isEmpty());
    CHECK(parentOf(u"Print"_s) == u"Invite"_s);
    const ImportResult networks = take(network.store(), "networks"_L1, "name,parent\nEast,West\nWest,East\n");
    REQUIRE(networks.notes.size() == 1);
    CHECK(networks.notes.first().contains(u"Line 3"_s));
    CHECK(load<Network>(network.store().database(), u"name = 'West'"_s).front().parent.isNull());
}

TEST_CASE("Periods that cannot be read are counted and told")
{
    test::Network network;
    const ImportResult first = take(network.store(), "tasks"_L1, "title,period\nDecide,automne 2022\nBook,when it suits us\nInvite,\nPrint,sometime\n");
    CHECK(first.unread == 2);
    const QStringList remarks = remarksOn(first);
    REQUIRE(remarks.size() == 3);
    CHECK(remarks.at(0).contains(u"2 period(s) could not be read"_s));
    CHECK(remarks.at(1).contains(u"Line 3, column “period”: “when it suits us”"_s));
    CHECK(load<Task>(network.store().database(), u"title = 'Book'"_s).front().period.words == u"when it suits us"_s);
    const ImportResult again = take(network.store(), "tasks"_L1, "title,period\nBook,whenever\n"); // read twice, told once
    CHECK(again.unread == 1);
    CHECK(again.notes.size() == 1);
    CHECK(remarksOn(first, 1).last().contains(u"1 more"_s));
}
