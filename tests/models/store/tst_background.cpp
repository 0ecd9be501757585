#include "models/domain/exchange.h"
#include "models/figures/figure.h"
#include "models/store/failure.h"
#include "models/store/store.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <atomic>
#include <thread>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

int themes(const Database &database)
{
    return database.single(u"SELECT count(*) FROM theme"_s).toInt();
}

/// Works for as long as nobody breaks it off.
int endless(const Database &database)
{
    return database.single(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s).toInt();
}

void addTheme(Store &store, const QString &name)
{
    store.edit(u"Add"_s, [&](Transaction &transaction) { insert(transaction, Theme{{}, name, {}}); });
}

} // namespace

TEST_CASE("Questions asked in the background are answered in their order from the file as it is")
{
    test::Network network;
    addTheme(network.store(), u"First"_s);
    Answer<int> one = network.store().read(themes), two = network.store().read(themes);
    CHECK(one.isAwaited());
    CHECK(two.take() == 1);
    CHECK(one.isThere());
    CHECK(one.take() == 1);
    CHECK_FALSE(one.isAwaited());
    addTheme(network.store(), u"Second"_s);
    CHECK(network.store().read(themes).take() == 2);
    network.store().undoStack().undo();
    CHECK(network.store().read(themes).take() == 1);
}

TEST_CASE("The views are there in the background too and what is asked for stays apart")
{
    test::Network network;
    network.event(u"Evening"_s, QDate(2022, 4, 7));
    const Span april{QDate(2022, 4, 1), QDate(2022, 4, 30)};
    Answer<qint64> inApril = network.store().read([april](const Database &database) { return evaluate(database, figure("events-held"_L1), april).front().numerator; });
    const qint64 inMay = evaluate(network.store(), figure("events-held"_L1), Span{QDate(2022, 5, 1), QDate(2022, 5, 31)}).front().numerator;
    CHECK(inApril.take() == 1);
    CHECK(inMay == 0);
}

TEST_CASE("What goes wrong in the background is thrown where the answer is taken")
{
    test::Network network;
    Answer<int> broken = network.store().read([](const Database &database) { return database.single(u"SELECT nothing FROM nowhere"_s).toInt(); });
    CHECK_THROWS_AS(broken.take(), Failure);
    CHECK(network.store().read(themes).take() == 0);
}

TEST_CASE("Writing breaks off what is read and the question is asked again afterwards")
{
    test::Network network;
    std::atomic<int> begun = 0;
    // The first time it would never end; only the second, after the edit, it can be answered.
    Answer<int> answer = network.store().read([&begun](const Database &database) { return ++begun == 1 ? endless(database) : themes(database); });
    while (begun == 0)
        std::this_thread::yield();
    addTheme(network.store(), u"Meanwhile"_s);
    CHECK(answer.take() == 1);
    CHECK(begun == 2);
}

TEST_CASE("A question nobody waits for is dropped")
{
    test::Network network;
    std::atomic<bool> begun = false;
    Answer<int> answer = network.store().read([&begun](const Database &database) {
        begun = true;
        return endless(database);
    });
    while (!begun)
        std::this_thread::yield();
    std::atomic<bool> ran = false;
    Answer<int> waiting = network.store().read([&ran](const Database &database) {
        ran = true;
        return themes(database);
    });
    waiting = {};
    answer = {};
    CHECK(network.store().read(themes).take() == 0);
    CHECK_FALSE(ran);
}

TEST_CASE("Closing a file does not wait for what is read")
{
    std::atomic<bool> begun = false;
    Answer<int> answer;
    {
        test::Network network;
        answer = network.store().read([&begun](const Database &database) {
            begun = true;
            return endless(database);
        });
        while (!begun)
            std::this_thread::yield();
    }
    CHECK_THROWS_AS(answer.take(), Failure);
}

TEST_CASE("A file that was replaced is not read as if it were the same")
{
    test::Network network;
    const QString path = network.store().path();
    REQUIRE(QFile::rename(path, path + u".old"_s));
    REQUIRE(QFile::copy(path + u".old"_s, path));
    CHECK_THROWS_AS(network.store().read(themes).take(), Failure);
}
