#include "models/exchange/tasktable.h"
#include "models/domain/clock.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("Copied tasks come back from their record as they were")
{
    test::Network network;
    Task whole;
    whole.title = u"Fête ; \"grande\"\tici"_s;
    whole.period = Period::read(u"plutôt automne 2024 ?"_s);
    whole.duration = 2;
    whole.limit = LimitKind::NotAfter;
    whole.limitDate = QDate(2024, 12, 20);
    whole.who = u"Anne"_s;
    whole.notes = u"two\nlines"_s;
    whole.days = u"67"_s;
    whole.id = network.add(whole);
    Task part;
    part.title = u"Part"_s;
    part.parent = whole.id;
    part.state = TaskState::Running;
    part.progress = 30;
    part.id = network.add(part);
    Task other;
    other.title = u"Other"_s;
    other.milestone = true;
    other.id = network.add(other);
    network.add(Dependency{{}, part.id, other.id, DependencyKind::StartStart, -2});
    const plan::CopiedPlan copied = plan::copyOf(network.store().database(), {whole.id, other.id});
    REQUIRE(copied.tasks.size() == 3);
    const auto back = readTaskRecord(taskRecord(copied));
    REQUIRE(back);
    CHECK_FALSE(readTaskRecord("{}"));
    CHECK_FALSE(readTaskRecord("no record"));
    std::vector<TaskId> added;
    network.store().edit(u"paste"_s, [&](Transaction &transaction) { added = plan::paste(transaction, *back, {}, {}); });
    REQUIRE(added.size() == 2);
    const Task again = find<Task>(network.store().database(), added[0]).value();
    CHECK(again.title == whole.title);
    CHECK(again.period == whole.period);
    CHECK(again.duration == 2);
    CHECK(again.limit == LimitKind::NotAfter);
    CHECK(again.limitDate == whole.limitDate);
    CHECK(again.who == whole.who);
    CHECK(again.notes == whole.notes);
    CHECK(again.days == whole.days);
    const auto parts = load<Task>(network.store().database(), u"parent_id = ?"_s, {added[0].value()});
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].progress == 30);
    const auto links = load<Dependency>(network.store().database(), u"1 ORDER BY id"_s);
    REQUIRE(links.size() == 2);
    CHECK(links[1].from == parts[0].id);
    CHECK(links[1].to == added[1]);
    CHECK(links[1].kind == DependencyKind::StartStart);
    CHECK(links[1].lag == -2);
}

TEST_CASE("Lines of a spreadsheet become tasks by their headings or by what they hold")
{
    clock::stopAt(QDateTime(QDate(2024, 1, 10), QTime(9, 0)));
    const auto headed = readTaskTable(u"Tâche\tDébut\tFin\tDurée\tQui\tAutre\nSalle\t2024-09-02\t06/09/2024\t5\tZoé\tx\nRepas\t\t\t3 j\t\t\n"_s);
    REQUIRE(headed.tasks.size() == 2);
    CHECK(headed.tasks[0].task.title == u"Salle"_s);
    CHECK(headed.tasks[0].task.period.from == QDate(2024, 9, 2));
    CHECK(headed.tasks[0].task.period.to == QDate(2024, 9, 6));
    CHECK_FALSE(headed.tasks[0].task.duration);
    CHECK(headed.tasks[0].task.who == u"Zoé"_s);
    CHECK(headed.tasks[1].task.duration == 3);
    CHECK_FALSE(headed.tasks[1].task.period.from.isValid());

    const auto bare = readTaskTable(u"\"Salle \"\"B\"\"\"\tmi-avril 2024\n  Visiter\t3 avril 2024\n\nEnvoyer\t4\tBob"_s);
    REQUIRE(bare.tasks.size() == 3);
    CHECK(bare.tasks[0].task.title == u"Salle \"B\""_s);
    CHECK(bare.tasks[0].task.period.words == u"mi-avril 2024"_s);
    CHECK(bare.tasks[1].depth == 1);
    CHECK(bare.tasks[1].task.period.from == QDate(2024, 4, 3));
    CHECK(bare.tasks[2].task.duration == 4);
    CHECK(bare.tasks[2].task.who == u"Bob"_s);
    CHECK_THROWS_AS(readTaskTable(u"\n \t \n"_s), Failure);
    CHECK_THROWS_AS(readTaskTable(u"x\n"_s.repeated(2500)), Failure);
    CHECK_THROWS_AS(readTaskTable(u"Task\tDays\nHalf\t2,5\n"_s), Failure);
    clock::stopAt({});
}
