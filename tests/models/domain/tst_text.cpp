#include "models/domain/text.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QLocale>
#include <QScopeGuard>

#include <random>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// The program speaks French until the end of the scope.
auto french()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    return qScopeGuard([before] { QLocale::setDefault(before); });
}

QString plain(QString text)
{
    return text.replace(QChar(0x202f), u'_').replace(QChar(0x00a0), u'~');
}

} // namespace

TEST_CASE("Two spellings of one name fold to the same")
{
    CHECK(text::folded(u"Œuvre"_s) == u"oeuvre"_s);
    CHECK(text::folded(u"  L’ÉTÉ\t\u00a0à  Guéret\n"_s) == u"l'ete a gueret"_s);
    CHECK(text::folded(u"E\u0301te\u0301"_s) == text::folded(u"Été"_s));
    CHECK(text::folded(u"Saint\u2011Vaury"_s) == u"saint-vaury"_s);
    CHECK(text::folded(u"Ægir ﬁn"_s) == u"aegir fin"_s);
    CHECK(text::folded({}).isEmpty());
}

TEST_CASE("Every typed word must begin a word")
{
    const QString name = text::folded(u"Épicerie de l’Œuvre (Guéret)"_s);
    const auto matches = [&](const QString &words) { return text::matches(name, text::folded(words).split(u' ', Qt::SkipEmptyParts)); };
    CHECK(matches(u"epi"_s));
    CHECK(matches(u"oeuvre ÉPI"_s));
    CHECK(matches(u"gue"_s));
    CHECK(matches({}));
    CHECK_FALSE(matches(u"picerie"_s));
    CHECK_FALSE(matches(u"epi limoges"_s));
    CHECK(text::matches(u"banana na"_s, {u"na"_s}));
}

TEST_CASE("French spaces are put where they belong")
{
    CHECK(plain(text::frenchSpaced(u"Qui vient ? Tous!"_s)) == u"Qui vient_? Tous_!"_s);
    CHECK(plain(text::frenchSpaced(u"« Bonjour » et «oui»"_s)) == u"«_Bonjour_» et «_oui_»"_s);
    CHECK(plain(text::frenchSpaced(u"Horaire: 18:30, 4:3; https://a.fr/?q=1;2"_s)) == u"Horaire~: 18:30, 4:3_; https://a.fr/?q=1;2"_s);
    CHECK(plain(text::frenchSpaced(u"26,7 % et 5%."_s)) == u"26,7_% et 5_%."_s);
    CHECK(text::frenchSpaced(u"l'été d'Anne"_s) == u"l’été d’Anne"_s);
    CHECK(plain(text::frenchSpaced(u"Quoi ?! Ah !!!"_s)) == u"Quoi_?! Ah_!!!"_s);
    CHECK(text::frenchSpaced({}).isEmpty());
}

TEST_CASE("Putting French spaces twice changes nothing whatever the text")
{
    const QStringList pieces{u"a"_s, u"é"_s, u"7"_s, u" "_s, u"  "_s, u"\u00a0"_s, u"\u202f"_s, u"\u2009"_s, u"\n"_s, u"\t"_s, u"!"_s, u"?"_s, u";"_s,
                             u":"_s, u"%"_s, u"«"_s, u"»"_s, u"'"_s, u"’"_s, u"("_s, u")"_s, u"”"_s, u","_s, u"."_s, u"https://"_s, u"😀"_s};
    std::mt19937 random(11);
    for (int i = 0; i < 40000; ++i) {
        QString given;
        for (int n = int(random() % 9); n > 0; --n)
            given += pieces.at(qsizetype(random() % unsigned(pieces.size())));
        const QString once = text::frenchSpaced(given);
        CAPTURE(plain(given), plain(once));
        REQUIRE(plain(text::frenchSpaced(once)) == plain(once));
    }
}

TEST_CASE("Percentages are rounded half up and divided by nothing they are a dash")
{
    CHECK(text::percent(4, 15) == u"26.7%"_s);
    CHECK(text::percent(1, 16) == u"6.3%"_s);
    CHECK(text::percent(1, 8) == u"12.5%"_s);
    CHECK(text::percent(1, 2000) == u"0.1%"_s);
    CHECK(text::percent(1, 2001) == u"0%"_s);
    CHECK(text::percent(1999, 2000) == u"100%"_s);
    CHECK(text::percent(1, 2) == u"50%"_s);
    CHECK(text::percent(0, 5) == u"0%"_s);
    CHECK(text::percent(3, 2) == u"150%"_s);
    CHECK(text::percent(5, 0) == u"–"_s);
    const auto back = french();
    CHECK(plain(text::percent(4, 15)) == u"26,7_%"_s);
    CHECK(plain(text::number(12345)) == u"12_345"_s);
}

TEST_CASE("Days are read as people write them")
{
    const QDate day(2022, 4, 7);
    for (const QString &good : {u"2022-04-07"_s, u"2022-4-7"_s, u"07/04/2022"_s, u"7/4/22"_s, u"7.4.22"_s, u" 07.04.2022 "_s, u"7 avril 2022"_s,
                                u"jeudi 7 avril 2022"_s, u"JEUDI 7 AVRIL 2022"_s, u"7 avr. 2022"_s, u"April 7 2022"_s, u"April 7, 2022"_s, u"7 April 2022"_s,
                                u"Thursday, April 7, 2022"_s, u"7\u00a0avril\u202f2022"_s}) {
        CAPTURE(good);
        CHECK(text::readDate(good) == day);
    }
    CHECK(text::readDate(u"1er août 2023"_s) == QDate(2023, 8, 1));
    CHECK(text::readDate(u"29/02/2024"_s) == QDate(2024, 2, 29));
    CHECK(text::readDate(u"1/1/00"_s) == QDate(2000, 1, 1));
    CHECK(text::readDate(u"31.12.99"_s) == QDate(2099, 12, 31));
    for (const QString &wrong : {u""_s, u"avril"_s, u"31/02/2022"_s, u"29/02/2023"_s, u"13/13/2022"_s, u"2022"_s, u"7/4"_s, u"7 brumaire 2022"_s,
                                 u"2022-04-07T10"_s, u"0/0/0"_s, u"7/4/202"_s, u"99999999999/1/1"_s}) {
        CAPTURE(wrong);
        CHECK_FALSE(text::readDate(wrong).isValid());
    }
    for (QDate d(2022, 1, 1); d.year() == 2022; d = d.addDays(1)) {
        REQUIRE(text::readDate(text::longDate(d)) == d);
        REQUIRE(text::readDate(text::shortDate(d)) == d);
        const auto back = french();
        CAPTURE(text::longDate(d), text::shortDate(d));
        REQUIRE(text::readDate(text::longDate(d)) == d);
        REQUIRE(text::readDate(text::shortDate(d)) == d);
    }
}

TEST_CASE("Times are read as people write them")
{
    for (const QString &good : {u"18h30"_s, u"18 h 30"_s, u"18:30"_s, u"1830"_s, u"18H30"_s, u" 18\u00a0h\u00a030 "_s}) {
        CAPTURE(good);
        CHECK(text::readTime(good) == QTime(18, 30));
    }
    CHECK(text::readTime(u"18h"_s) == QTime(18, 0));
    CHECK(text::readTime(u"8"_s) == QTime(8, 0));
    CHECK(text::readTime(u"0h"_s) == QTime(0, 0));
    for (const QString &wrong : {u""_s, u"h"_s, u"25h"_s, u"18h60"_s, u"18h3"_s, u"2460"_s, u"183"_s, u"midi"_s, u"18:30:15"_s}) {
        CAPTURE(wrong);
        CHECK_FALSE(text::readTime(wrong).isValid());
    }
    for (QTime time(0, 0); time < QTime(23, 30); time = time.addSecs(17 * 60)) {
        REQUIRE(text::readTime(text::time(time)) == time);
        const auto back = french();
        REQUIRE(text::readTime(text::time(time)) == time);
    }
    const auto back = french();
    CHECK(plain(text::timeSpan(QTime(18, 0), QTime(20, 45))) == u"18~h – 20~h~45"_s);
    CHECK(plain(text::timeSpan({}, QTime(20, 45))) == u"20~h~45"_s);
    CHECK(text::timeSpan({}, {}).isEmpty());
}

TEST_CASE("Whole numbers are read whatever spaces group them")
{
    CHECK(text::readInteger(u" 12\u202f345 "_s) == 12345);
    CHECK(text::readInteger(u"-3"_s) == -3);
    for (const QString &wrong : {u""_s, u"1.5"_s, u"1,5"_s, u"three"_s, u"99999999999"_s})
        CHECK_FALSE(text::readInteger(wrong).has_value());
}

TEST_CASE("A ratio in words is the nearest plain fraction and its side")
{
    struct Case
    {
        int over, under;
        const char *words;
    };
    const Case cases[] = {
        {0, 5, "none"}, {-1, 5, "none"}, {5, 5, "all"}, {6, 5, "all"}, {1, 100, "less than a tenth"}, {1, 10, "a tenth"},
        {11, 100, "a little more than a tenth"}, {19, 100, "a little less than a fifth"}, {1, 5, "a fifth"}, {1, 4, "a quarter"},
        {26, 100, "a little more than a quarter"}, {1, 3, "a third"}, {33, 100, "a little less than a third"}, {2, 5, "two fifths"}, {1, 2, "half"},
        {49, 100, "a little less than half"}, {51, 100, "a little more than half"}, {3, 5, "three fifths"}, {2, 3, "two thirds"},
        {65, 100, "a little less than two thirds"}, {3, 4, "three quarters"}, {4, 5, "four fifths"}, {9, 10, "nine tenths"},
        {99, 100, "more than nine tenths"}, {4, 15, "a little more than a quarter"},
    };
    for (const Case &one : cases) {
        CAPTURE(one.over, one.under);
        CHECK(text::inWords(one.over, one.under) == QString::fromLatin1(one.words));
    }
    CHECK(text::inWords(1, 0).isEmpty());
    // No other number gives "none" or "all", however near.
    CHECK(text::inWords(1, 1000000) != u"none"_s);
    CHECK(text::inWords(999999, 1000000) != u"all"_s);
}

TEST_CASE("Names are in the order that people expect wherever SQL sorts them")
{
    test::Network network;
    QStringList names{u"Radio"_s, u"École de musique"_s, u"ecole"_s, u"Zoé"_s, u"Cie des Champs"_s, u"Foyer rural"_s, u"Œuvre laïque"_s, u"Omnibus"_s, u"école de musique"_s};
    for (const QString &name : names)
        network.structure(name);
    QStringList sorted;
    for (Query rows = network.store().database().query(u"SELECT name FROM structure ORDER BY name COLLATE names"_s); rows.next();)
        sorted << rows.get<QString>(0);
    CHECK(sorted == QStringList{u"Cie des Champs"_s, u"ecole"_s, u"École de musique"_s, u"école de musique"_s, u"Foyer rural"_s, u"Œuvre laïque"_s, u"Omnibus"_s, u"Radio"_s, u"Zoé"_s});
}

TEST_CASE("Names however they are written are in the order of their folded words")
{
    constexpr std::u16string_view letters = u"aAbzZéÉèçÇœŒæÆñøßÿŸĀ’'`-(.09  \u00a0е漢";
    std::mt19937 random(20221107);
    const auto below = [&](size_t most) { return random() % most; };
    test::Network network;
    std::vector<QString> expected;
    network.store().edit(u"add"_s, [&](Transaction &transaction) {
        for (int i = 0; i < 400; ++i) {
            QString name = u"x"_s; // a name is not only spaces
            for (size_t left = 1 + below(4); left > 0; --left)
                name += letters[below(letters.size())];
            if (below(2))
                name.remove(0, 1);
            Structure structure;
            structure.name = name.trimmed().isEmpty() ? u"x"_s : name;
            insert(transaction, structure);
        }
    });
    for (const Structure &structure : load<Structure>(network.store().database()))
        expected.push_back(structure.name);
    // A sign from afar makes every letter be looked up in Unicode.
    const auto byUnicode = [](const QString &name) { return text::folded(name.trimmed() + u'漢').chopped(1); };
    for (const QString &name : expected)
        CHECK(text::folded(name) == byUnicode(name));
    std::sort(expected.begin(), expected.end(), [&](const QString &a, const QString &b) {
        const int order = byUnicode(a).compare(byUnicode(b));
        return order != 0 ? order < 0 : a.toUtf8() < b.toUtf8();
    });
    size_t at = 0;
    for (Query rows = network.store().database().query(u"SELECT name FROM structure ORDER BY name COLLATE names"_s); rows.next(); ++at) {
        CAPTURE(at);
        REQUIRE(rows.get<QString>(0) == expected.at(at));
    }
    CHECK(at == expected.size());
}
