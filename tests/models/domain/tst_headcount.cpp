#include "models/domain/headcount.h"
#include "models/store/failure.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QLocale>
#include <QScopeGuard>

#include <random>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QString readAs(const QString &typed)
{
    const std::optional<Headcount> people = headcount::read(typed);
    return !people ? u"–"_s : people->isExact() ? QString::number(people->low) : u"%1 %2"_s.arg(people->low).arg(people->high);
}

} // namespace

TEST_CASE("A number of people is understood however it is written")
{
    const auto [typed, meaning] = GENERATE(table<QString, QString>({
        {u"8"_s, u"8"_s}, {u" 12 "_s, u"12"_s}, {u"0"_s, u"0"_s}, {u"1 200"_s, u"1200"_s}, {u"1\u202f200"_s, u"1200"_s}, {u"1,200"_s, u"1200"_s}, {u" 1 2 "_s, u"12"_s}, {u"huit"_s, u"8"_s}, {u"dix-sept"_s, u"17"_s},
        {u"Twelve"_s, u"12"_s}, {u"8 personnes"_s, u"8"_s}, {u"(8)"_s, u"8"_s}, {u"2 pers."_s, u"2"_s}, {u"100000"_s, u"100000"_s},
        // intervals
        {u"8-10"_s, u"8 10"_s}, {u"8–10"_s, u"8 10"_s}, {u"8 - 10"_s, u"8 10"_s}, {u"8—10"_s, u"8 10"_s}, {u"8 à 10"_s, u"8 10"_s}, {u"8 a 10"_s, u"8 10"_s},
        {u"de 8 à 10"_s, u"8 10"_s}, {u"entre 8 et 10"_s, u"8 10"_s}, {u"Entre huit et dix personnes"_s, u"8 10"_s}, {u"8 ou 9"_s, u"8 9"_s}, {u"8 to 10"_s, u"8 10"_s},
        {u"between 8 and 10"_s, u"8 10"_s}, {u"from 8 to 10"_s, u"8 10"_s}, {u"between eight and ten people"_s, u"8 10"_s}, {u"8 or 9"_s, u"8 9"_s}, {u"(8-10)"_s, u"8 10"_s},
        {u"1 200–1 500"_s, u"1200 1500"_s}, {u"8-8"_s, u"8"_s}, {u"0-2"_s, u"0 2"_s}, {u"8-10 personnes"_s, u"8 10"_s},
        // round numbers: a fifth less to a fifth more
        {u"une dizaine"_s, u"8 12"_s}, {u"dizaine"_s, u"8 12"_s}, {u"une douzaine"_s, u"10 14"_s}, {u"a dozen"_s, u"10 14"_s}, {u"une quinzaine"_s, u"12 18"_s},
        {u"une vingtaine"_s, u"16 24"_s}, {u"Une trentaine de personnes"_s, u"24 36"_s}, {u"une trentaine"_s, u"24 36"_s}, {u"une centaine"_s, u"80 120"_s},
        {u"une petite dizaine"_s, u"8 10"_s}, {u"une bonne dizaine"_s, u"10 12"_s}, {u"environ une dizaine"_s, u"8 12"_s},
        {u"about ten"_s, u"8 12"_s}, {u"env. 20"_s, u"16 24"_s}, {u"environ 20"_s, u"16 24"_s}, {u"~20"_s, u"16 24"_s}, {u"≈ 5"_s, u"4 6"_s}, {u"about 2"_s, u"1 3"_s},
        {u"around 1"_s, u"1 2"_s}, {u"à peu près 10"_s, u"8 12"_s}, {u"autour de 15"_s, u"12 18"_s},
        // none of these
        {u""_s, u"–"_s}, {u"beaucoup"_s, u"–"_s}, {u"-3"_s, u"–"_s}, {u"10-8"_s, u"–"_s}, {u"8 et 10"_s, u"–"_s}, {u"entre 8 à 10"_s, u"–"_s}, {u"8,5"_s, u"–"_s}, {u"3 h"_s, u"–"_s},
        {u"100001"_s, u"–"_s}, {u"8-"_s, u"–"_s}, {u"8-10-12"_s, u"–"_s}, {u"au moins 8"_s, u"–"_s}, {u"7/4"_s, u"–"_s},
    }));
    CAPTURE(typed);
    CHECK(readAs(typed) == meaning);
}

TEST_CASE("What is written of people is read back in both languages")
{
    const QLocale before;
    const auto back = qScopeGuard([&] { QLocale::setDefault(before); });
    const auto locale = GENERATE(QLocale(QLocale::French, QLocale::France), QLocale(QLocale::English, QLocale::UnitedKingdom));
    QLocale::setDefault(locale);
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        const int low = int(random() % 3000);
        const Headcount people(low, random() % 2 ? low : low + int(random() % 4000));
        CAPTURE(headcount::text(people));
        CHECK(headcount::read(headcount::text(people)) == people);
        CHECK(Headcount::stored(int(people.low), people.storedHigh()) == people);
    }
}

TEST_CASE("Intervals add up end by end and are counted on at both ends")
{
    Headcount sum;
    for (const Headcount &one : {Headcount(3), Headcount(8, 10), Headcount(1, 2)})
        sum += one;
    CHECK(sum == Headcount(12, 15));
    CHECK(headcount::text(sum) == u"12–15"_s);
    CHECK(headcount::text(4) == u"4"_s);
    CHECK(headcount::ofPeople(sum) == u"between 12 and 15 people"_s);
    CHECK(headcount::estimated(40) == u"about 40 people"_s);
    CHECK(Headcount(8, 10).moved(1) == Headcount(9, 11));
    CHECK(Headcount(1, 3).moved(-1) == Headcount(1, 2));
    CHECK(Headcount(1, 2).moved(-1) == Headcount(1));
    CHECK(Headcount(1).moved(-1) == Headcount(0));
    CHECK(Headcount(0).moved(-1) == Headcount(0));
    CHECK_FALSE(Headcount(8).storedHigh());
}

TEST_CASE("What is no number of people is refused with the ways to write one")
{
    try {
        headcount::understood(u"beaucoup"_s);
        FAIL("understood");
    } catch (const Failure &failure) {
        CHECK(failure.sentence() == u"“beaucoup” is no number of people. Write it like 8, 8-10 or “about ten”."_s);
    }
}
