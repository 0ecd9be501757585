#include "models/domain/task.h"
#include "tests/views/window.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 9223372036854775807;
constexpr int patience = 20'000; // ms for all pages together; each second of a text of 20 MB would be one too many

void fillHostile(test::Network &network)
{
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7));
    for (const QString &name : {u"VASI"_s, u"FOL 23"_s, u"Agora"_s})
        network.attendance(event, network.structure(name, MembershipStatus::Member), Reply::Yes, 1);
    Task task;
    task.title = u"long"_s;
    task.duration = 3;
    task.period = Period::read(u"avril 2022"_s);
    const TaskId a = network.add(task), b = network.add(task);
    network.add(Dependency{{}, a, b});
    network.add(Dependency{{}, b, a});
    Task part = task;
    part.parent = a;
    const TaskId c = network.add(part);
    maillage::Network above;
    above.name = u"Above"_s;
    const NetworkId first = network.add(above), second = network.add(above);
    network.store().fill([&](Transaction &transaction) {
        Database &database = transaction.database();
        database.run(u"UPDATE attendance SET headcount = ?"_s, {largest});
        database.run(u"UPDATE structure SET staff = ?"_s, {largest});
        database.run(u"UPDATE structure SET name = ?, notes = ? WHERE name = 'VASI'"_s, {QString(20'000'000, u'n'), QString(20'000'000, u'w')});
        database.run(u"UPDATE event SET estimate_low = ?, estimate_high = ?"_s, {largest - 1, largest});
        database.run(u"UPDATE task SET duration = ?, position = ?"_s, {largest, largest});
        database.run(u"UPDATE dependency SET lag = ?"_s, {largest});
        database.run(u"UPDATE task SET parent_id = ? WHERE id = ?"_s, {c.value(), a.value()});
        database.run(u"UPDATE network SET parent_id = ? WHERE id = ?"_s, {first.value(), second.value()});
        database.run(u"UPDATE network SET parent_id = ? WHERE id = ?"_s, {second.value(), first.value()});
    });
}

} // namespace

TEST_CASE("A file with values that no one can have meant opens on every page")
{
    test::Network network;
    fillHostile(network);
    test::Window window;
    QElapsedTimer clock;
    clock.start();
    window.open(network);
    for (const auto page : {"events"_L1, "structures"_L1, "people"_L1, "networks"_L1, "series"_L1, "plan"_L1, "planning"_L1, "indicators"_L1, "figures"_L1, "activity"_L1, "home"_L1}) {
        CAPTURE(QString(page));
        window.window.go(page);
        test::Window::settle();
    }
    for (const Event &event : load<Event>(window.store().database())) {
        window.window.go("event"_L1, event.id.value());
        test::Window::settle();
    }
    CHECK(clock.elapsed() < patience);
}
