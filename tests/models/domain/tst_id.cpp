#include "models/domain/clock.h"
#include "models/domain/id.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

using namespace maillage;

TEST_CASE("A million identities are all different and in their order")
{
    std::vector<qint64> ids(1'000'000);
    for (qint64 &id : ids)
        id = newIdValue();
    CHECK(ids.front() > 0);
    CHECK(std::adjacent_find(ids.begin(), ids.end(), std::greater_equal<>()) == ids.end());
}

TEST_CASE("Identities keep their order when the clock stands or is put back")
{
    const auto restore = qScopeGuard([] { clock::stopAt({}); });
    const QDateTime now = QDateTime::currentDateTime();
    qint64 last = newIdValue();
    for (int i = 0; i < 1000; ++i) {
        clock::stopAt(now.addDays(i % 2 ? 0 : -3));
        const qint64 id = newIdValue();
        REQUIRE(id > last);
        last = id;
    }
    clock::stopAt(QDateTime(QDate(1999, 1, 1), QTime(0, 0)));
    CHECK(newIdValue() > last);
}

TEST_CASE("Two copies of a file that make rows in the same millisecond hardly ever make the same identity")
{
    // One identity a millisecond shows the random tails alone: two of them agree once in four million pairs, so among
    // two thousand, with two million pairs, more than a few would mean that the tails are not random.
    const auto restore = qScopeGuard([] { clock::stopAt({}); });
    const QDateTime start = QDateTime::currentDateTime().addYears(1);
    std::vector<qint64> tails;
    for (int i = 0; i < 2000; ++i) {
        clock::stopAt(start.addMSecs(i));
        tails.push_back(newIdValue() & ((qint64(1) << 22) - 1));
    }
    std::sort(tails.begin(), tails.end());
    int same = 0;
    for (size_t i = 1; i < tails.size(); ++i)
        same += tails[i] == tails[i - 1];
    CHECK(same < 8);
    CHECK(tails.front() < 40'000);
    CHECK(tails.back() > (1 << 22) - 40'000);
}

TEST_CASE("No identity is null and none is written as NULL")
{
    using SomeId = Id<struct Some>;
    CHECK(SomeId().isNull());
    CHECK_FALSE(SomeId());
    CHECK(toSql(SomeId()).isNull());
    CHECK(fromSql<SomeId>(QVariant()).isNull());
    CHECK(fromSql<SomeId>(toSql(SomeId(5))) == SomeId(5));
    CHECK(SomeId(5) < SomeId(6));
}
