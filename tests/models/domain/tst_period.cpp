#include "models/domain/clock.h"
#include "models/domain/period.h"

#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QLocale>
#include <QRandomGenerator>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QDate isoDay(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// Sets the language that periods are printed in, for one test.
struct Speaking
{
    explicit Speaking(QLocale::Language language) { QLocale::setDefault(QLocale(language)); }
    ~Speaking() { QLocale::setDefault(m_before); }
    QLocale m_before;
};

struct Phrase
{
    const char *words;
    const char *from; // empty: open
    const char *to;
    const char *certainty; // of both ends, or of each
    const char *toCertainty = nullptr;
};

constexpr Phrase phrases[] = {
    // days
    {"14/04/2022", "2022-04-14", "2022-04-14", "day"},
    {"14.4.22", "2022-04-14", "2022-04-14", "day"},
    {"14-04-2022", "2022-04-14", "2022-04-14", "day"},
    {"2022-04-14", "2022-04-14", "2022-04-14", "day"},
    {"2022/4/14", "2022-04-14", "2022-04-14", "day"},
    {"14 avril 2022", "2022-04-14", "2022-04-14", "day"},
    {"le 14 avril 2022", "2022-04-14", "2022-04-14", "day"},
    {"LE 14 AVRIL 2022", "2022-04-14", "2022-04-14", "day"},
    {"14\u00a0avril\u202f2022", "2022-04-14", "2022-04-14", "day"},
    {"  14   avr.  2022 ", "2022-04-14", "2022-04-14", "day"},
    {"jeudi 14 avril 2022", "2022-04-14", "2022-04-14", "day"},
    {"jeu. 14 avr. 2022", "2022-04-14", "2022-04-14", "day"},
    {"1er avril 2022", "2022-04-01", "2022-04-01", "day"},
    {"1ᵉʳ avril 2022", "2022-04-01", "2022-04-01", "day"},
    {"premier avril 2022", "2022-04-01", "2022-04-01", "day"},
    {"en date du 3 août 2022", "", "", "unread"},
    {"29 février 2024", "2024-02-29", "2024-02-29", "day"},
    {"April 14, 2022", "2022-04-14", "2022-04-14", "day"},
    {"April 14th 2022", "2022-04-14", "2022-04-14", "day"},
    {"14 April 2022", "2022-04-14", "2022-04-14", "day"},
    {"the 14th of April 2022", "2022-04-14", "2022-04-14", "day"},
    {"Thursday, 14 April 2022", "2022-04-14", "2022-04-14", "day"},
    {"on 1st May 2022", "2022-05-01", "2022-05-01", "day"},
    {"vers le 14 avril 2022", "2022-04-14", "2022-04-14", "about"},
    {"14 avril 2022 ?", "2022-04-14", "2022-04-14", "doubtful"},
    {"14 avril 2022 (à confirmer)", "2022-04-14", "2022-04-14", "doubtful"},
    {"week-end du 9 avril 2022", "2022-04-09", "2022-04-10", "day"},
    {"weekend of 10 April 2022", "2022-04-09", "2022-04-10", "day"},
    {"week-end du 9-10 avril 2022", "2022-04-09", "2022-04-10", "day"},
    // stretches of days
    {"3 – 14 avril 2022", "2022-04-03", "2022-04-14", "day"},
    {"3-14 avril 2022", "2022-04-03", "2022-04-14", "day"},
    {"3 — 14 avril 2022", "2022-04-03", "2022-04-14", "day"},
    {"du 3 au 14 avril 2022", "2022-04-03", "2022-04-14", "day"},
    {"du dimanche 3 au jeudi 14 avril 2022", "2022-04-03", "2022-04-14", "day"},
    {"1er – 14 avril 2022", "2022-04-01", "2022-04-14", "day"},
    {"du 1er au 14 avril 2022", "2022-04-01", "2022-04-14", "day"},
    {"du 3 avril au 14 mai 2022", "2022-04-03", "2022-05-14", "day"},
    {"du 20 décembre 2022 au 3 janvier 2023", "2022-12-20", "2023-01-03", "day"},
    {"20 décembre – 3 janvier 2023", "2022-12-20", "2023-01-03", "day"},
    {"22 sept. → 20 déc. 2022", "2022-09-22", "2022-12-20", "day"},
    {"03/04/2022 - 14/04/2022", "2022-04-03", "2022-04-14", "day"},
    {"03/04 - 14/04/2022", "2022-04-03", "2022-04-14", "day"},
    {"3 avril 2022 au 14", "2022-04-03", "2022-04-14", "day"},
    {"2022-04-03 – 2022-04-14", "2022-04-03", "2022-04-14", "day"},
    {"from 3 to 14 April 2022", "2022-04-03", "2022-04-14", "day"},
    {"from 3 April to 14 April 2022", "2022-04-03", "2022-04-14", "day"},
    {"April 3–14, 2022", "2022-04-03", "2022-04-14", "day"},
    {"1er et 2 avril 2022", "2022-04-01", "2022-04-02", "day"},
    {"1er ou 2 avril 2022", "2022-04-01", "2022-04-02", "doubtful"},
    {"9 et 10 avril 2022", "2022-04-09", "2022-04-10", "day"},
    {"entre le 3 et le 14 avril 2022", "2022-04-03", "2022-04-14", "about"},
    {"semaine du 4 avril 2022", "2022-04-04", "2022-04-10", "unit"},
    {"semaine du jeudi 7 avril 2022", "2022-04-04", "2022-04-10", "unit"},
    {"week of 4 April 2022", "2022-04-04", "2022-04-10", "unit"},
    {"semaine 14 2022", "2022-04-04", "2022-04-10", "unit"},
    {"S14 2022", "2022-04-04", "2022-04-10", "unit"},
    {"2022-W14", "2022-04-04", "2022-04-10", "unit"},
    {"1re semaine d’avril 2022", "2022-04-01", "2022-04-07", "about"},
    {"dernière semaine de mars 2022", "2022-03-25", "2022-03-31", "about"},
    {"première quinzaine d’avril 2022", "2022-04-01", "2022-04-15", "unit"},
    {"2e quinzaine de février 2022", "2022-02-16", "2022-02-28", "unit"},
    {"second half of April 2022", "2022-04-16", "2022-04-30", "unit"},
    // months
    {"avril 2022", "2022-04-01", "2022-04-30", "unit"},
    {"Avril 2022.", "2022-04-01", "2022-04-30", "unit"},
    {"en avril 2022", "2022-04-01", "2022-04-30", "unit"},
    {"avr. 2022", "2022-04-01", "2022-04-30", "unit"},
    {"avril-2022", "2022-04-01", "2022-04-30", "unit"},
    {"04/2022", "2022-04-01", "2022-04-30", "unit"},
    {"2022-04", "2022-04-01", "2022-04-30", "unit"},
    {"février 2023", "2023-02-01", "2023-02-28", "unit"},
    {"fevrier 2024", "2024-02-01", "2024-02-29", "unit"},
    {"FÉVR. 2024", "2024-02-01", "2024-02-29", "unit"},
    {"in April 2022", "2022-04-01", "2022-04-30", "unit"},
    {"août 2023", "2023-08-01", "2023-08-31", "unit"},
    {"August 2023", "2023-08-01", "2023-08-31", "unit"},
    {"Janvier 2023", "2023-01-01", "2023-01-31", "unit"},
    {"mi-avril 2022", "2022-04-11", "2022-04-20", "about"},
    {"mi avril 2022", "2022-04-11", "2022-04-20", "about"},
    {"à la mi-avril 2022", "2022-04-11", "2022-04-20", "about"},
    {"mid-April 2022", "2022-04-11", "2022-04-20", "about"},
    {"début avril 2022", "2022-04-01", "2022-04-10", "about"},
    {"au début d’avril 2022", "2022-04-01", "2022-04-10", "about"},
    {"early April 2022", "2022-04-01", "2022-04-10", "about"},
    {"fin mars 2024", "2024-03-21", "2024-03-31", "about"},
    {"fin février 2024", "2024-02-21", "2024-02-29", "about"},
    {"end of March 2024", "2024-03-21", "2024-03-31", "about"},
    {"late March 2024", "2024-03-21", "2024-03-31", "about"},
    {"vers mai 2024", "2024-05-01", "2024-05-31", "about"},
    {"mai 2024 environ", "2024-05-01", "2024-05-31", "about"},
    {"around May 2024", "2024-05-01", "2024-05-31", "about"},
    {"courant mai 2024", "2024-05-01", "2024-05-31", "about"},
    {"vers la mi-mai 2024", "2024-05-11", "2024-05-20", "about"},
    {"janvier – juin 2023", "2023-01-01", "2023-06-30", "unit"},
    {"janvier-juin 2023", "2023-01-01", "2023-06-30", "unit"},
    {"de janvier à juin 2023", "2023-01-01", "2023-06-30", "unit"},
    {"janvier 2023 à juin", "2023-01-01", "2023-06-30", "unit"},
    {"janvier 2023 – juin 2023", "2023-01-01", "2023-06-30", "unit"},
    {"01/2023 – 06/2023", "2023-01-01", "2023-06-30", "unit"},
    {"2023-01 – 2023-06", "2023-01-01", "2023-06-30", "unit"},
    {"sept. 2023 – mars 2024", "2023-09-01", "2024-03-31", "unit"},
    {"septembre – mars 2024", "2023-09-01", "2024-03-31", "unit"},
    {"septembre 2023 – mars", "2023-09-01", "2024-03-31", "unit"},
    {"January to June 2023", "2023-01-01", "2023-06-30", "unit"},
    {"January through June 2023", "2023-01-01", "2023-06-30", "unit"},
    {"avril/mai 2022", "2022-04-01", "2022-05-31", "unit"},
    {"avril et mai 2022", "2022-04-01", "2022-05-31", "unit"},
    {"avril ou mai 2022", "2022-04-01", "2022-05-31", "doubtful"},
    {"fin mars – début avril 2022", "2022-03-21", "2022-04-10", "about"},
    {"mi-fin avril 2022", "2022-04-11", "2022-04-30", "about"},
    {"début à mi-avril 2022", "2022-04-01", "2022-04-20", "about"},
    {"de début mars à mi-avril 2022", "2022-03-01", "2022-04-20", "about"},
    {"entre mars et mai 2023", "2023-03-01", "2023-05-31", "about"},
    {"between March and May 2023", "2023-03-01", "2023-05-31", "about"},
    {"du 22 sept. 2022 à fin mars 2023", "2022-09-22", "2023-03-31", "day", "about"},
    // quarters and half-years
    {"T3 2023", "2023-07-01", "2023-09-30", "unit"},
    {"t3 2023", "2023-07-01", "2023-09-30", "unit"},
    {"T 3 2023", "2023-07-01", "2023-09-30", "unit"},
    {"T3-2023", "2023-07-01", "2023-09-30", "unit"},
    {"T3/2023", "2023-07-01", "2023-09-30", "unit"},
    {"2023-T3", "2023-07-01", "2023-09-30", "unit"},
    {"2023 T3", "2023-07-01", "2023-09-30", "unit"},
    {"Q3 2023", "2023-07-01", "2023-09-30", "unit"},
    {"2023-Q3", "2023-07-01", "2023-09-30", "unit"},
    {"3e trimestre 2023", "2023-07-01", "2023-09-30", "unit"},
    {"3ème trimestre 2023", "2023-07-01", "2023-09-30", "unit"},
    {"troisième trimestre de 2023", "2023-07-01", "2023-09-30", "unit"},
    {"au 3e trim. 2023", "2023-07-01", "2023-09-30", "unit"},
    {"trimestre 3 2023", "2023-07-01", "2023-09-30", "unit"},
    {"dernier trimestre 2023", "2023-10-01", "2023-12-31", "unit"},
    {"third quarter of 2023", "2023-07-01", "2023-09-30", "unit"},
    {"4th quarter 2023", "2023-10-01", "2023-12-31", "unit"},
    {"T2 – T3 2023", "2023-04-01", "2023-09-30", "unit"},
    {"T2/T3 2023", "2023-04-01", "2023-09-30", "unit"},
    {"T4 2023 – T1 2024", "2023-10-01", "2024-03-31", "unit"},
    {"T4 – T1 2024", "2023-10-01", "2024-03-31", "unit"},
    {"début T3 2023", "2023-07-01", "2023-07-31", "about"},
    {"fin du T3 2023", "2023-09-01", "2023-09-30", "about"},
    {"1er semestre 2024", "2024-01-01", "2024-06-30", "unit"},
    {"premier semestre 2024", "2024-01-01", "2024-06-30", "unit"},
    {"2e semestre de l’année 2024", "2024-07-01", "2024-12-31", "unit"},
    {"second semestre 2024", "2024-07-01", "2024-12-31", "unit"},
    {"S1 2024", "2024-01-01", "2024-06-30", "unit"},
    {"H2 2024", "2024-07-01", "2024-12-31", "unit"},
    {"first half of 2024", "2024-01-01", "2024-06-30", "unit"},
    {"première moitié de 2024", "2024-01-01", "2024-06-30", "unit"},
    {"fin du 1er semestre 2024", "2024-05-01", "2024-06-30", "about"},
    // seasons
    {"automne 2022", "2022-09-22", "2022-12-20", "about"},
    {"Automne 2022", "2022-09-22", "2022-12-20", "about"},
    {"à l’automne 2022", "2022-09-22", "2022-12-20", "about"},
    {"a l'automne 2022", "2022-09-22", "2022-12-20", "about"},
    {"autumn 2022", "2022-09-22", "2022-12-20", "about"},
    {"fall of 2022", "2022-09-22", "2022-12-20", "about"},
    {"printemps 2023", "2023-03-20", "2023-06-20", "about"},
    {"au printemps 2023", "2023-03-20", "2023-06-20", "about"},
    {"été 2024", "2024-06-21", "2024-09-21", "about"},
    {"ETE 2024", "2024-06-21", "2024-09-21", "about"},
    {"pendant l’été 2024", "2024-06-21", "2024-09-21", "about"},
    {"during the summer of 2024", "2024-06-21", "2024-09-21", "about"},
    {"hiver 2022", "2022-12-21", "2023-03-19", "about"},
    {"hiver 2022/2023", "2022-12-21", "2023-03-19", "about"},
    {"hiver 2022-2023", "2022-12-21", "2023-03-19", "about"},
    {"hiver 2022-23", "2022-12-21", "2023-03-19", "about"},
    {"winter 2022–2023", "2022-12-21", "2023-03-19", "about"},
    {"printemps – été 2023", "2023-03-20", "2023-09-21", "about"},
    {"automne-hiver 2022", "2022-09-22", "2023-03-19", "about"},
    {"début de l’été 2024", "2024-06-21", "2024-07-21", "about"},
    {"fin d’été 2024", "2024-08-22", "2024-09-21", "about"},
    {"plutôt automne 2024 ?", "2024-09-22", "2024-12-20", "doubtful"},
    {"plutôt automne 2024?", "2024-09-22", "2024-12-20", "doubtful"},
    {"plutôt à l’automne 2024", "2024-09-22", "2024-12-20", "doubtful"},
    {"rather autumn 2024?", "2024-09-22", "2024-12-20", "doubtful"},
    {"peut-être printemps 2023", "2023-03-20", "2023-06-20", "doubtful"},
    {"été ou automne 2024", "2024-06-21", "2024-12-20", "doubtful"},
    {"automne 2022 – mars 2023", "2022-09-22", "2023-03-31", "about", "unit"},
    {"rentrée 2023", "2023-09-01", "2023-09-30", "about"},
    {"à la rentrée 2023", "2023-09-01", "2023-09-30", "about"},
    // years
    {"2023", "2023-01-01", "2023-12-31", "unit"},
    {"en 2023", "2023-01-01", "2023-12-31", "unit"},
    {"année 2023", "2023-01-01", "2023-12-31", "unit"},
    {"toute l’année 2023", "2023-01-01", "2023-12-31", "unit"},
    {"tout au long de l’année 2023", "2023-01-01", "2023-12-31", "unit"},
    {"throughout 2023", "2023-01-01", "2023-12-31", "unit"},
    {"courant 2023", "2023-01-01", "2023-12-31", "about"},
    {"dans le courant de l’année 2023", "2023-01-01", "2023-12-31", "about"},
    {"in the course of 2023", "2023-01-01", "2023-12-31", "about"},
    {"début 2023", "2023-01-01", "2023-04-30", "about"},
    {"mi-2023", "2023-05-01", "2023-08-31", "about"},
    {"fin 2023", "2023-09-01", "2023-12-31", "about"},
    {"en fin d’année 2023", "2023-09-01", "2023-12-31", "about"},
    {"late 2023", "2023-09-01", "2023-12-31", "about"},
    {"2022/2023", "2022-01-01", "2023-12-31", "unit"},
    {"2022-2023", "2022-01-01", "2023-12-31", "unit"},
    {"2022 – 2023", "2022-01-01", "2023-12-31", "unit"},
    {"2022-23", "2022-01-01", "2023-12-31", "unit"},
    {"2022/23", "2022-01-01", "2023-12-31", "unit"},
    {"de 2020 à 2023", "2020-01-01", "2023-12-31", "unit"},
    {"2022 et 2023", "2022-01-01", "2023-12-31", "unit"},
    {"2023 ou 2024", "2023-01-01", "2024-12-31", "doubtful"},
    {"2023 or 2024", "2023-01-01", "2024-12-31", "doubtful"},
    {"2023 ?", "2023-01-01", "2023-12-31", "doubtful"},
    {"2023 (?)", "2023-01-01", "2023-12-31", "doubtful"},
    {"avril 2022 – 2023", "2022-04-01", "2023-12-31", "unit"},
    {"fin 2022/début 2023", "2022-09-01", "2023-04-30", "about"},
    {"entre 2022 et 2023", "2022-01-01", "2023-12-31", "about"},
    {"avant fin 2023", "", "2023-08-31", "open", "about"},
    {"automne (2024)", "2024-09-22", "2024-12-20", "about"},
    {"12/2022-02/2023", "2022-12-01", "2023-02-28", "unit"},
    {"du printemps 2022 à l’automne 2023", "2022-03-20", "2023-12-20", "about"},
    {"au printemps ou à l’été 2023", "2023-03-20", "2023-09-21", "doubtful"},
    {"année scolaire 2022-2023", "2022-09-01", "2023-08-31", "unit"},
    {"année scolaire 2022/23", "2022-09-01", "2023-08-31", "unit"},
    {"school year 2022–2023", "2022-09-01", "2023-08-31", "unit"},
    // open ends
    {"depuis 2020", "2020-01-01", "", "unit", "open"},
    {"since 2020", "2020-01-01", "", "unit", "open"},
    {"depuis le 3 mars 2022", "2022-03-03", "", "day", "open"},
    {"depuis début 2020", "2020-01-01", "", "about", "open"},
    {"à partir de mars 2023", "2023-03-01", "", "unit", "open"},
    {"à partir du 3 mars 2023", "2023-03-03", "", "day", "open"},
    {"dès mars 2023", "2023-03-01", "", "unit", "open"},
    {"à compter de 2023", "2023-01-01", "", "unit", "open"},
    {"from March 2023", "2023-03-01", "", "unit", "open"},
    {"from March 2023 to June 2024", "2023-03-01", "2024-06-30", "unit"},
    {"au plus tôt en mars 2023", "2023-03-01", "", "unit", "open"},
    {"jusqu’à mars 2024", "", "2024-03-31", "open", "unit"},
    {"jusqu'à mars 2024", "", "2024-03-31", "open", "unit"},
    {"jusqu‘en mars 2024", "", "2024-03-31", "open", "unit"},
    {"jusqu’au 14 mars 2024", "", "2024-03-14", "open", "day"},
    {"jusqu’à fin mars 2024", "", "2024-03-31", "open", "about"},
    {"until March 2024", "", "2024-03-31", "open", "unit"},
    {"by the end of March 2024", "", "2024-03-31", "open", "about"},
    {"d’ici mars 2024", "", "2024-03-31", "open", "unit"},
    {"d’ici à l’été 2024", "", "2024-09-21", "open", "about"},
    {"au plus tard le 14 mars 2024", "", "2024-03-14", "open", "day"},
    {"mars 2024 au plus tard", "", "2024-03-31", "open", "unit"},
    {"avant l’été 2024", "", "2024-06-20", "open", "about"},
    {"avant 2024", "", "2023-12-31", "open", "unit"},
    {"avant le 14 avril 2022", "", "2022-04-13", "open", "day"},
    {"before summer 2024", "", "2024-06-20", "open", "about"},
    {"avant l’été 2024 ?", "", "2024-06-20", "open", "doubtful"},
    {"après l’été 2024", "2024-09-22", "", "about", "open"},
    {"après mars 2023", "2023-04-01", "", "unit", "open"},
    {"après le 14 avril 2022", "2022-04-15", "", "day", "open"},
    {"after April 2022", "2022-05-01", "", "unit", "open"},
    {"depuis 2020 jusqu’à mars 2023", "2020-01-01", "2023-03-31", "unit"},
    {"de mars 2023 jusqu’à juin 2024", "2023-03-01", "2024-06-30", "unit"},
    {"au fil de l’eau", "", "", "open"},
    {"Au fil de l'eau", "", "", "open"},
    {"en continu", "", "", "open"},
    {"ongoing", "", "", "open"},
    {"as we go", "", "", "open"},
    {"dès que possible", "", "", "open"},
    {"dès que possible ?", "", "", "open"},
    // what it must not guess
    {"32 avril 2022", "", "", "unread"},
    {"31 avril 2022", "", "", "unread"},
    {"29 février 2023", "", "", "unread"},
    {"0 avril 2022", "", "", "unread"},
    {"04/14/2022", "", "", "unread"},
    {"2022-13-01", "", "", "unread"},
    {"13/2022", "", "", "unread"},
    {"vendredi 14 avril 2022", "", "", "unread"}, // a Thursday
    {"printemps", "", "", "unread"},
    {"fin mars", "", "", "unread"},
    {"14 avril", "", "", "unread"},
    {"14/04", "", "", "unread"},
    {"avril 22", "", "", "unread"}, // the 22nd, or 2022
    {"22", "", "", "unread"},
    {"T5 2023", "", "", "unread"},
    {"5e trimestre 2023", "", "", "unread"},
    {"3e semestre 2023", "", "", "unread"},
    {"semaine 54 2022", "", "", "unread"},
    {"semaine 53 2022", "", "", "unread"}, // that year has 52
    {"avril ou octobre 2023", "", "", "unread"},
    {"7 et 14 avril 2022", "", "", "unread"},
    {"2020 et 2023", "", "", "unread"},
    {"automne 2022/2023", "", "", "unread"},
    {"avril – 2023", "", "", "unread"},
    {"14 – 3 avril 2022", "", "", "unread"},
    {"juin 2023 – mars 2023", "", "", "unread"},
    {"2023/2021", "", "", "unread"},
    {"2022/25", "", "", "unread"},
    {"avant ou pendant le Congrès 2024", "", "", "unread"},
    {"Congrès 2024", "", "", "unread"},
    {"12345", "", "", "unread"},
    {"123", "", "", "unread"},
    {"2022.5", "", "", "unread"},
    {"7.4", "", "", "unread"},
    {"18h30", "", "", "unread"},
    {"14 avril 2022 à 18h", "", "", "unread"},
    {"mi", "", "", "unread"},
    {"mi-", "", "", "unread"},
    {"début fin avril 2022", "", "", "unread"},
    {"mi-14 avril 2022", "", "", "unread"},
    {"week-end du 5 avril 2022", "", "", "unread"}, // a Tuesday
    {"week-end avril 2022", "", "", "unread"},
    {"jeudi avril 2022", "", "", "unread"},
    {"avant", "", "", "unread"},
    {"depuis", "", "", "unread"},
    {"2020 –", "", "", "unread"},
    {"– 2020", "", "", "unread"},
    {"entre 2020", "", "", "unread"},
    {"2020 2021", "", "", "unread"},
    {"?", "", "", "unread"},
    {"…", "", "", "unread"},
    {"le", "", "", "unread"},
    {"avril-22", "", "", "unread"},
    {"2022-2", "", "", "unread"},
    {"2023-2024-2025", "", "", "unread"},
    {"3-4/2023", "", "", "unread"},
    {"3/4 avril 2023", "", "", "unread"},
    {"07 2022", "", "", "unread"},
    {"pas avant 2024", "", "", "unread"},
    {"T3", "", "", "unread"},
    {"week-end", "", "", "unread"},
    {"1ère quinzaine 2024", "", "", "unread"},
    {"3e quinzaine d’avril 2024", "", "", "unread"},
    {"janvier, février et mars 2023", "", "", "unread"},
    {"à définir", "", "", "unread"},
    {"l’année dernière", "", "", "unread"},
    {"année scolaire 2022-2025", "", "", "unread"},
    {"après-demain", "", "", "unread"},
    {"une vingtaine de jours", "", "", "unread"},
    {"весна 2022", "", "", "unread"},
};

} // namespace

TEST_CASE("period reads what people write")
{
    for (const Phrase &phrase : phrases) {
        const QString words = QString::fromUtf8(phrase.words);
        CAPTURE(phrase.words);
        const Period period = Period::read(words);
        CHECK(period.words == words);
        CHECK(period.from.toString(Qt::ISODate) == QString::fromLatin1(phrase.from));
        CHECK(period.to.toString(Qt::ISODate) == QString::fromLatin1(phrase.to));
        CHECK(codeOf(period.fromCertainty) == QString::fromLatin1(phrase.certainty));
        CHECK(codeOf(period.toCertainty) == QString::fromLatin1(phrase.toCertainty ? phrase.toCertainty : phrase.certainty));
    }
    CHECK(std::size(phrases) > 250);
}

TEST_CASE("period knows when nothing was said")
{
    for (const char *nothing : {"", " ", "\u00a0\n"}) {
        const Period period = Period::read(QString::fromUtf8(nothing));
        CHECK(period.isEmpty());
        CHECK_FALSE(period.isUnread());
        CHECK(explanationOf(period).isEmpty());
    }
}

TEST_CASE("period without a year is the next one from the isoDay one refers to")
{
    const auto read = [](const char *words, const char *reference) { return Period::read(QString::fromUtf8(words), isoDay(reference)); };
    CHECK(read("fin mars", "2022-11-25").from == isoDay("2023-03-21"));
    CHECK(read("fin mars", "2022-11-25").fromCertainty == Certainty::About);
    CHECK(read("avril", "2022-04-30").to == isoDay("2022-04-30")); // not over yet
    CHECK(read("avril", "2022-05-01").from == isoDay("2023-04-01"));
    CHECK(read("avril", "2022-05-01").fromCertainty == Certainty::About);
    CHECK(read("printemps", "2022-05-01").from == isoDay("2022-03-20"));
    CHECK(read("hiver", "2023-02-01").from == isoDay("2022-12-21"));
    CHECK(read("14 avril", "2022-04-14").from == isoDay("2022-04-14"));
    CHECK(read("14/04", "2022-04-15").from == isoDay("2023-04-14"));
    CHECK(read("29 février", "2021-01-01").from == isoDay("2024-02-29"));
    CHECK(read("jeudi 14 avril", "2021-01-01").from == isoDay("2022-04-14"));
    CHECK(read("T4 – T1", "2022-11-25").from == isoDay("2022-10-01"));
    CHECK(read("T4 – T1", "2022-11-25").to == isoDay("2023-03-31"));
    CHECK(read("avant l’été", "2022-11-25").to == isoDay("2023-06-20"));
    CHECK(read("du 3 au 14 avril", "2022-11-25").from == isoDay("2023-04-03"));
    CHECK(read("avril 22", "2022-11-25").isUnread());
    CHECK(read("printemps ?", "2022-11-25").fromCertainty == Certainty::Doubtful);
    CHECK(read("avril 2020", "2022-11-25").from == isoDay("2020-04-01")); // a year that was said stays
    CHECK(read("avril 2020", "2022-11-25").fromCertainty == Certainty::Unit);
}

TEST_CASE("period prints the shortest words in the language of the program")
{
    struct Row
    {
        const char *from, *to, *french, *english;
    };
    constexpr Row rows[] = {
        {"2022-04-01", "2022-04-01", "1er avril 2022", "1 April 2022"},
        {"2022-04-14", "2022-04-14", "14 avril 2022", "14 April 2022"},
        {"2022-04-03", "2022-04-14", "3 – 14 avril 2022", "3 – 14 April 2022"},
        {"2022-04-01", "2022-04-14", "1er – 14 avril 2022", "1 – 14 April 2022"},
        {"2022-03-28", "2022-04-03", "28 mars – 3 avril 2022", "28 March – 3 April 2022"},
        {"2022-12-20", "2023-01-03", "20 décembre 2022 – 3 janvier 2023", "20 December 2022 – 3 January 2023"},
        {"2022-04-01", "2022-04-30", "avril 2022", "April 2022"},
        {"2022-03-01", "2022-06-30", "mars – juin 2022", "March – June 2022"},
        {"2022-11-01", "2023-02-28", "novembre 2022 – février 2023", "November 2022 – February 2023"},
        {"2023-07-01", "2023-09-30", "T3 2023", "Q3 2023"},
        {"2023-01-01", "2023-06-30", "1er semestre 2023", "first half of 2023"},
        {"2023-07-01", "2023-12-31", "2e semestre 2023", "second half of 2023"},
        {"2023-01-01", "2023-12-31", "2023", "2023"},
        {"2022-01-01", "2023-12-31", "2022 – 2023", "2022 – 2023"},
        {"2022-03-03", "", "depuis le 3 mars 2022", "since 3 March 2022"},
        {"2022-03-01", "", "depuis mars 2022", "since March 2022"},
        {"2020-01-01", "", "depuis 2020", "since 2020"},
        {"", "2024-03-14", "jusqu’au 14 mars 2024", "until 14 March 2024"},
        {"", "2024-03-31", "jusqu’en mars 2024", "until March 2024"},
        {"", "2024-12-31", "jusqu’en 2024", "until 2024"},
        {"", "", "", ""},
    };
    for (const Row &row : rows) {
        CAPTURE(row.french);
        {
            const Speaking french(QLocale::French);
            CHECK(Period::between(isoDay(row.from), isoDay(row.to)).words == QString::fromUtf8(row.french));
        }
        const Speaking english(QLocale::English);
        const Period period = Period::between(isoDay(row.from), isoDay(row.to));
        CHECK(period.words == QString::fromUtf8(row.english));
        CHECK(period.from == isoDay(row.from));
        CHECK(period.to == isoDay(row.to));
        CHECK(period == Period::read(period.words));
    }
}

TEST_CASE("period is explained beside the words")
{
    const Speaking french(QLocale::French);
    const auto said = [](const char *words) { return explanationOf(Period::read(QString::fromUtf8(words))); };
    CHECK(said("automne 2022") == u"22 sept. → 20 déc. 2022, about"_s);
    CHECK(said("plutôt automne 2022 ?") == u"22 sept. → 20 déc. 2022, to be confirmed"_s);
    CHECK(said("14 avril 2022") == u"14 avr. 2022"_s);
    CHECK(said("1er – 14 avril 2022") == u"1er → 14 avr. 2022"_s);
    CHECK(said("20 déc. 2022 – 3 janv. 2023") == u"20 déc. 2022 → 3 janv. 2023"_s);
    CHECK(said("depuis 2020") == u"from 1er janv. 2020, without an end"_s);
    CHECK(said("jusqu’à mars 2024") == u"until 31 mars 2024"_s);
    CHECK(said("au fil de l’eau") == u"without fixed dates"_s);
    CHECK(said("Congrès 2024") == u"not read as dates, kept as text"_s);
}

TEST_CASE("period printed and read again is the same")
{
    QRandomGenerator random(2022);
    const Speaking language(GENERATE(QLocale::French, QLocale::English));
    const QDate origin(1990, 1, 1);
    for (int i = 0; i < 20'000; ++i) {
        QDate from = origin.addDays(random.bounded(25'000));
        QDate to = from.addDays(random.bounded(random.bounded(2) ? 40 : 1500));
        if (random.bounded(3) == 0)
            from = QDate(from.year(), from.month(), 1);
        if (random.bounded(3) == 0)
            to = QDate(to.year(), to.month(), to.daysInMonth());
        if (random.bounded(8) == 0)
            from = {};
        else if (random.bounded(8) == 0)
            to = {};
        const Period period = Period::between(from, to);
        if (period.from != from || period.to != to || Period::read(period.words) != period)
            FAIL("read otherwise: " << period.words.toStdString() << ' ' << from.toString(Qt::ISODate).toStdString() << ' '
                                    << to.toString(Qt::ISODate).toStdString());
    }
}

TEST_CASE("period takes any text without harm")
{
    QRandomGenerator random(7);
    QStringList pieces{u"avril"_s, u"2022"_s, u"-"_s, u"/"_s, u"T3"_s, u"mi"_s, u"fin"_s, u"été"_s, u"depuis"_s, u"jusqu’"_s, u"à"_s,
                       u"14"_s, u"1er"_s, u"?"_s, u"entre"_s, u"et"_s, u"ou"_s, u"semaine"_s, u"hiver"_s, u"2023"_s, u"."_s, u" "_s,
                       u"12/2022"_s, u"31"_s, u"0"_s, u"9999"_s, u"week-end"_s, u"semestre"_s, u"année scolaire"_s, u"d’"_s, u"vers"_s,
                       u"S"_s, u"53"_s, u"moitié"_s, u"last"_s, u"May"_s, u"of"_s, u"("_s, u"29 février"_s, u"\u0301"_s, u"😀"_s, u"999999999999"_s};
    for (int i = 0; i < 60'000; ++i) {
        QString words;
        for (int n = random.bounded(9); n >= 0; --n) {
            if (random.bounded(12) == 0)
                words += QChar(ushort(random.bounded(1, 0xffff)));
            else
                words += pieces.at(random.bounded(int(pieces.size())));
            if (random.bounded(2))
                words += u' ';
        }
        const QDate reference = random.bounded(2) ? isoDay("2022-11-25") : QDate();
        const Period period = Period::read(words, reference);
        const bool sound = (period.isEmpty() ? words.trimmed().isEmpty() : period.words == words)
            && (!period.isBounded() || period.from <= period.to)
            && (period.from.isValid() == (period.fromCertainty != Certainty::Open && period.fromCertainty != Certainty::Unread))
            && (period.to.isValid() == (period.toCertainty != Certainty::Open && period.toCertainty != Certainty::Unread))
            && (period.fromCertainty == Certainty::Unread) == (period.toCertainty == Certainty::Unread);
        if (!sound)
            FAIL("unsound: " << words.toStdString());
    }
    CHECK(Period::read(QString(100'000, u'1')).isUnread());
    CHECK(Period::read(u"avril 2022 "_s.repeated(5000)).isUnread());
}

TEST_CASE("period reads ten thousand times at once")
{
    QElapsedTimer clock;
    clock.start();
    int read = 0;
    while (read < 10'000) {
        for (const Phrase &phrase : phrases)
            read += Period::read(QString::fromUtf8(phrase.words)).isEmpty() ? 0 : 1;
    }
    CHECK(clock.elapsed() < 2000); // a tenth of that without optimisation
}
