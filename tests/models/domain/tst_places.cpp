#include "models/domain/places.h"
#include "models/domain/calendar.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("A postcode says the department")
{
    CHECK(places::departmentOf(u"23000"_s) == u"Creuse"_s);
    CHECK(places::departmentOf(u"35 200"_s) == u"Ille-et-Vilaine"_s);
    CHECK(places::departmentOf(u"20167"_s) == u"Corse-du-Sud"_s);
    CHECK(places::departmentOf(u"20200"_s) == u"Haute-Corse"_s);
    CHECK(places::departmentOf(u"97410"_s) == u"La Réunion"_s);
    CHECK(places::departmentOf(u"01000"_s) == u"Ain"_s);
    for (const QString &none : {u""_s, u"2300"_s, u"99000"_s, u"ABCDE"_s, u"96000"_s})
        CHECK(places::departmentOf(none).isEmpty());
}

TEST_CASE("Each department that has a zone of school holidays is in the table")
{
    for (int number = 1; number <= 95; ++number) {
        const QString code = u"%1"_s.arg(number, 2, 10, QChar(u'0'));
        CAPTURE(code);
        if (number != 20 && calendar::zoneOf(code))
            CHECK_FALSE(places::departmentOf(code + u"000"_s).isEmpty());
    }
}

TEST_CASE("A postcode says the commune that the file knows or the seat of a department")
{
    test::Network network;
    const auto add = [&](const QString &postcode, const QString &commune, const QString &department) {
        Structure structure;
        structure.name = u"In "_s + commune;
        structure.postcode = postcode;
        structure.commune = commune;
        structure.department = department;
        network.add(structure);
    };
    add(u"23 220"_s, u"Bonnat"_s, u"Creuse"_s);
    const Database &database = network.store().database();
    CHECK(places::communeOf(database, u"23220"_s) == u"Bonnat"_s);
    CHECK(places::communeOf(database, u"23000"_s) == u"Guéret"_s);
    CHECK(places::communeOf(database, u"23400"_s).isEmpty());
    CHECK(places::departmentOfCommune(database, u"Bonnat"_s) == u"Creuse"_s);
    CHECK(places::departmentOfCommune(database, u"gueret"_s) == u"Creuse"_s);
    add(u"23220"_s, u"Chéniers"_s, u"Creuse"_s); // two communes have it: nobody can tell
    CHECK(places::communeOf(database, u"23220"_s).isEmpty());
}
