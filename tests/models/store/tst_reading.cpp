#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

void noteTheme(Store &store, const QString &name)
{
    store.edit(u"theme"_s, [&](Transaction &transaction) { insert(transaction, Theme{{}, name, {}}); });
}

} // namespace

TEST_CASE("What could not be read is remembered with its sentence and tried again")
{
    Database::setPatience(20);
    const auto calm = qScopeGuard([] { Database::setPatience(2000); });
    test::Network network;
    Store &store = network.store();
    QObject place;
    size_t themes = 99;
    Reading *reading = follow(store, &place, {u"theme"_s}, [&] { themes = load<Theme>(store.database()).size(); });
    CHECK(themes == 99); // following alone reads nothing
    QSignalSpy said(&store, &Store::readingsChanged);
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.script(u"BEGIN EXCLUSIVE"_s);
        CHECK_FALSE(reading->run());
        CHECK(reading->failure().contains(u"Another program"_s));
        CHECK(store.failedReadings() == QList<Reading *>{reading});
        CHECK(said.count() == 1);
        store.readAgain();
        CHECK(reading->hasFailed());
        other.script(u"COMMIT"_s);
    }
    SECTION("when asked for")
    {
        store.readAgain();
        CHECK(themes == 0);
    }
    SECTION("when anything changes")
    {
        network.structure(u"VASI"_s);
        CHECK(themes == 0);
    }
    CHECK_FALSE(reading->hasFailed());
    CHECK(store.failedReadings().isEmpty());
    noteTheme(store, u"Housing"_s);
    CHECK(themes == 1);
}

TEST_CASE("A reading that ends is no longer tried")
{
    test::Network network;
    auto place = std::make_unique<QObject>();
    auto *reading = new Reading(network.store(), place.get(), [] { throw Failure(u"No."_s); });
    reading->run();
    REQUIRE(network.store().failedReadings().size() == 1);
    place.reset();
    CHECK(network.store().failedReadings().isEmpty());
    network.store().readAgain();
}

TEST_CASE("Each of several readings is tried again once, whatever becomes of the others")
{
    test::Network network;
    QObject place;
    QList<int> tried;
    std::vector<QPointer<Reading>> readings;
    const auto work = [&](int number) {
        tried << number;
        if (number == 0 && tried.size() > 4)
            delete readings[1];
        throw Failure(u"No."_s);
    };
    for (int i = 0; i < 4; ++i)
        readings.emplace_back(new Reading(network.store(), &place, [&work, i] { work(i); }));
    for (Reading *reading : readings)
        reading->run();
    REQUIRE(tried == QList<int>{0, 1, 2, 3});
    network.store().readAgain();
    CHECK(tried.mid(4) == QList<int>{0, 2, 3});
    CHECK(network.store().failedReadings() == QList<Reading *>{readings[0], readings[2], readings[3]});
}

TEST_CASE("A page of many readings waits for another program once")
{
    Database::setPatience(300);
    const auto calm = qScopeGuard([] { Database::setPatience(2000); });
    test::Network network;
    Database other(network.path(), Database::Access::ReadWrite);
    other.script(u"BEGIN EXCLUSIVE"_s);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        CHECK_THROWS_AS(load<Theme>(network.store().database()), Failure);
    CHECK(timer.elapsed() >= 300);
    CHECK(timer.elapsed() < 900);
    // Who tries again has the whole time again: the lock may be gone any moment.
    timer.start();
    network.store().readAgain();
    CHECK_THROWS_AS(load<Theme>(network.store().database()), Failure);
    CHECK(timer.elapsed() >= 300);
}

TEST_CASE("A listener that fails does not make a committed edit look failed and the others are told")
{
    test::Network network;
    Store &store = network.store();
    QObject place;
    int first = 0, last = 0;
    follow(store, &place, {}, [&] {
        ++first;
        throw Failure(u"This could not be read."_s);
    });
    follow(store, &place, {}, [&] { ++last; });
    SECTION("an edit")
    {
        CHECK_NOTHROW(noteTheme(store, u"Housing"_s));
        CHECK(load<Theme>(store.database()).size() == 1);
    }
    SECTION("a filling") { CHECK_NOTHROW(store.fill([](Transaction &transaction) { insert(transaction, Theme{{}, u"Filled"_s, {}}); })); }
    SECTION("an undo") { CHECK(store.undo()); }
    CHECK(first == 1);
    CHECK(last == 1);
}

TEST_CASE("Even a listener that nobody guards does not make a committed edit look failed")
{
    test::Network network;
    Store &store = network.store();
    const int steps = store.undoStack().count();
    QObject::connect(&store, &Store::changed, &store, [] { throw Failure(u"This could not be read."_s); });
    CHECK_NOTHROW(noteTheme(store, u"Housing"_s));
    CHECK(load<Theme>(store.database()).size() == 1);
    CHECK(store.undoStack().count() == steps + 1);
}
