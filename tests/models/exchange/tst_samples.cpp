#include "models/figures/figure.h"
#include "models/lists/listing.h"
#include "models/samples/sample.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Store> sampleStore(const QTemporaryDir &folder, Sample sample, const SampleSize &size = {}, const QString &name = u"a"_s)
{
    std::unique_ptr<Store> store = Store::create(folder.filePath(name));
    fillSample(*store, sample, size);
    return store;
}

qint64 idOf(const Store &store, const QString &title)
{
    return store.database().single(u"SELECT id FROM event WHERE title = ?"_s, {title}).toLongLong();
}

} // namespace

TEST_CASE("The evenings sample has the figures of its debrief")
{
    const QTemporaryDir folder;
    const auto store = sampleStore(folder, Sample::Evenings);
    const auto value = [&](QLatin1StringView name, qint64 id) { return evaluateOne(*store, figure(name), id); };
    const qint64 gueret = idOf(*store, u"Apéro-réseau de Guéret"_s), masgot = idOf(*store, u"Apéro-réseau de Masgot"_s);
    CHECK(value("announced"_L1, gueret).numerator == 8);
    CHECK(value("present"_L1, gueret).numerator == 4);
    CHECK(value("present-all"_L1, gueret).numerator == 5);
    CHECK(value("persons"_L1, gueret).numerator == 9);
    CHECK(value("turn-up"_L1, gueret).denominator == 8);
    CHECK(value("announced"_L1, masgot).numerator == 10);
    CHECK(value("present"_L1, masgot).numerator == 4);
    CHECK(value("persons"_L1, masgot).numerator == 6);
    const qint64 series = store->database().single(u"SELECT id FROM series"_s).toLongLong();
    CHECK(value("series-persons"_L1, series).numerator == 15);
    CHECK(value("series-persons-network"_L1, series).numerator == 13);
    CHECK(value("series-turn-up"_L1, series).numerator == 8);
    CHECK(value("series-turn-up"_L1, series).denominator == 18);
    CHECK(value("reach"_L1, series).numerator == 8);
    CHECK(value("reach"_L1, series).denominator == 30);
    CHECK(store->database().single(u"SELECT count(*) FROM theme"_s).toInt() == 12);
    CHECK(store->database().single(u"SELECT estimate_low || '-' || estimate_high FROM event WHERE estimate_low > 0"_s).toString() == u"35-40"_s);
    CHECK(store->problems().isEmpty());
    CHECK_FALSE(store->undoStack().canUndo());
}

TEST_CASE("The plan sample knows the states of the regional networks")
{
    const QTemporaryDir folder;
    const auto store = sampleStore(folder, Sample::Plan);
    const auto stateOf = [&](const QString &name) {
        return store->database().single(u"SELECT state FROM network WHERE name = ?"_s, {name}).toString();
    };
    CHECK(stateOf(u"Cotravaux Occitanie"_s) == u"difficult"_s);
    CHECK(stateOf(u"Cotravaux Pays-de-la-Loire"_s) == u"dormant"_s);
    CHECK(stateOf(u"Cotravaux Grand-Est"_s) == u"emerging"_s);
    CHECK(homeNetwork(store->database())->name == u"Cotravaux"_s);
    CHECK(homeNetwork(store->database())->level == NetworkLevel::National);
    CHECK(store->problems().isEmpty());
}

TEST_CASE("The large sample is the same every time")
{
    const QTemporaryDir folder;
    const auto one = sampleStore(folder, Sample::Large, {120, 3}, u"one"_s);
    CHECK(one->database().single(u"SELECT count(*) FROM theme WHERE name = 'Emploi partagé'"_s).toInt() == 1);
    CHECK(one->database().single(u"SELECT count(*) FROM structure WHERE kind LIKE '%Ã%' OR commune LIKE '%Ã%'"_s).toInt() == 0);
    const auto other = sampleStore(folder, Sample::Large, {120, 3}, u"other"_s);
    CHECK(test::dump(one->database()) == test::dump(other->database()));
    CHECK(one->problems().isEmpty());
    CHECK(load<Attendance>(one->database()).size() > 1000);
    for (const Attendance &row : load<Attendance>(one->database()))
        REQUIRE(problemWith(row).isEmpty());
    const auto bigger = sampleStore(folder, Sample::Large, {130, 3}, u"bigger"_s);
    CHECK(test::dump(one->database()) != test::dump(bigger->database()));
}
