#include "models/domain/soundness.h"

#include "models/domain/indicator.h"
#include "models/domain/schedule.h"
#include "models/figures/figure.h"
#include "models/lists/rollmodel.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// A file that another program wrote into; what it holds passes SQLite's own checks.
struct Hostile
{
    void write(const QString &sql, const QVariantList &values = {})
    {
        network.store().fill([&](Transaction &transaction) { transaction.database().run(sql, values); });
    }
    QStringList told() { return unsoundRows(network.store().database()); }
    bool tells(const QString &words)
    {
        const QStringList all = told();
        return std::any_of(all.begin(), all.end(), [&](const QString &one) { return one.contains(words); });
    }

    test::Network network;
};

constexpr qint64 huge = 9223372036854775807;

} // namespace

TEST_CASE("A sound file has nothing unsound")
{
    Hostile file;
    file.network.event(u"Evening"_s, QDate(2022, 4, 7));
    file.network.structure(u"VASI"_s);
    CHECK(file.told().isEmpty());
}

TEST_CASE("What no one can have meant is told with its table and row")
{
    Hostile file;
    const EventId event = file.network.event(u"Evening"_s, QDate(2022, 4, 7));
    const StructureId structure = file.network.structure(u"VASI"_s, MembershipStatus::Member);
    file.network.attendance(event, structure, Reply::Yes, 1);
    SECTION("people")
    {
        file.write(u"UPDATE attendance SET headcount = ?"_s, {huge});
        CHECK(file.tells(u"Table attendance, row "_s));
    }
    SECTION("staff and estimates")
    {
        file.write(u"UPDATE structure SET staff = ?"_s, {huge});
        file.write(u"UPDATE event SET estimate_low = 1, estimate_high = ?"_s, {huge});
        CHECK(file.tells(u"Table structure, row %1: The number of staff"_s.arg(structure.value())));
        CHECK(file.tells(u"Table event, row %1"_s.arg(event.value())));
    }
    SECTION("long texts")
    {
        file.write(u"UPDATE structure SET name = ?"_s, {QString(20'000'000, u'n')});
        file.write(u"UPDATE event SET notes = ?"_s, {QString(200'001, u'n')});
        CHECK(file.tells(u"The text in “name” is longer than"_s));
        CHECK(file.tells(u"The text in “notes” is longer than"_s));
    }
    SECTION("days")
    {
        file.write(u"UPDATE event SET date = '0018-04-07'"_s);
        CHECK(file.tells(u"The day in “date” lies in the year 18"_s));
    }
    SECTION("circles of networks")
    {
        const auto added = [&](const QString &name) {
            Network one;
            one.name = name;
            return file.network.add(one);
        };
        const NetworkId above = added(u"Above"_s), below = added(u"Below"_s);
        file.write(u"UPDATE network SET parent_id = ? WHERE id = ?"_s, {above.value(), below.value()});
        CHECK(file.told().isEmpty());
        file.write(u"UPDATE network SET parent_id = ? WHERE id = ?"_s, {below.value(), above.value()});
        CHECK(file.told().size() == 1);
        CHECK(file.tells(u"This network is, by way of others, part of itself."_s));
    }
    SECTION("circles of tasks")
    {
        const auto task = [&](const QString &title) {
            Task one;
            one.title = title;
            return file.network.add(one);
        };
        const TaskId a = task(u"a"_s), b = task(u"b"_s), c = task(u"c"_s);
        file.network.add(Dependency{{}, a, b});
        file.network.add(Dependency{{}, b, c});
        CHECK(file.told().isEmpty());
        file.network.add(Dependency{{}, c, a});
        CHECK(file.tells(u"closes a circle of tasks"_s));
        file.write(u"UPDATE task SET parent_id = ? WHERE id = ?"_s, {a.value(), b.value()});
        file.write(u"UPDATE task SET parent_id = ? WHERE id = ?"_s, {b.value(), a.value()});
        CHECK(file.tells(u"This task is, by way of others, part of itself."_s));
    }
}

TEST_CASE("What is out of range is refused when it is written")
{
    test::Network network;
    const auto refused = [&](auto record) {
        try {
            network.add(record);
        } catch (const Failure &failure) {
            return failure.sentence();
        }
        return QString();
    };
    Structure structure;
    structure.name = QString(1001, u'n');
    CHECK(refused(structure).contains(u"longer than"_s));
    structure.name = u"VASI"_s;
    structure.notes = QString(200'001, u'n');
    CHECK(refused(structure).contains(u"longer than"_s));
    structure.notes.clear();
    structure.staff = 100'001;
    CHECK_FALSE(refused(structure).isEmpty());
    structure.staff = 100'000;
    CHECK(refused(structure).isEmpty());
    Event event;
    event.title = u"Evening"_s;
    event.date = QDate(2201, 1, 1);
    CHECK(refused(event).contains(u"2201"_s));
    event.date = QDate(1900, 1, 1);
    CHECK(refused(event).isEmpty());
    Attendance row;
    row.event = network.event(u"Other"_s, QDate(2022, 4, 7));
    row.structure = network.structure(u"Agora"_s);
    row.present = true;
    row.headcount = 100'001;
    CHECK_FALSE(refused(row).isEmpty());
}

TEST_CASE("Numbers near the largest break neither lists nor figures")
{
    Hostile file;
    const EventId event = file.network.event(u"Evening"_s, QDate(2022, 4, 7));
    for (const QString &name : {u"VASI"_s, u"FOL 23"_s, u"Agora"_s})
        file.network.attendance(event, file.network.structure(name, MembershipStatus::Member), Reply::Yes, 1);
    file.write(u"UPDATE attendance SET headcount = ?"_s, {huge});
    const Database &database = file.network.store().database();
    for (const Listing &list : listings()) {
        CAPTURE(QString(list.name));
        Query rows = rowsOf(database, list, u"*"_s, QString(), {});
        while (rows.next()) {
        }
    }
    for (const Figure &one : figures()) {
        CAPTURE(QString(one.name));
        CHECK_NOTHROW(evaluate(database, one));
    }
    RollModel roll(file.network.store());
    roll.setEvent(event);
    CHECK(roll.rowCount() == 3);
}

TEST_CASE("A duration or a lag near the largest number keeps starts before ends")
{
    Hostile file;
    Task task;
    task.title = u"long"_s;
    task.duration = 3;
    task.period = Period::read(u"avril 2022"_s);
    const TaskId a = file.network.add(task), b = file.network.add(task);
    file.network.add(Dependency{{}, a, b});
    const qint64 number = GENERATE(as<qint64>{}, huge, huge - 1, 4294967297, 2147483648);
    file.write(u"UPDATE task SET duration = ?"_s, {number});
    file.write(u"UPDATE dependency SET lag = ?"_s, {number});
    CHECK(file.tells(u"A duration is at most"_s));
    CHECK(file.tells(u"A lag is at most"_s));
    const Schedule schedule = Schedule::of(file.network.store().database());
    CHECK(schedule.entries().size() == 2);
    for (const Schedule::Entry &entry : schedule.entries()) {
        CHECK(entry.start.isValid());
        CHECK(entry.start <= entry.end);
    }
}
