#include "models/domain/sheetlines.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("A typed line is read into when and what")
{
    struct Case
    {
        QString typed, period, text;
        LineKind kind = LineKind::Timing;
    };
    const std::vector<Case> cases{
        {u"Automne 2022 : validation par le CA"_s, u"Automne 2022"_s, u"validation par le CA"_s},
        {u"Automne 2022\u00a0: validation"_s, u"Automne 2022"_s, u"validation"_s},
        {u"2024 - Organisation du programme"_s, u"2024"_s, u"Organisation du programme"_s},
        {u"- 2022/2023 – Répartition des déplacements"_s, u"2022/2023"_s, u"Répartition des déplacements"_s},
        {u"janvier – juin 2023 : groupes"_s, u"janvier – juin 2023"_s, u"groupes"_s},
        {u"janvier – juin 2023"_s, u"janvier – juin 2023"_s, QString()},
        {u"Lieu : Paris ou une région"_s, QString(), u"Lieu : Paris ou une région"_s},
        {u"un jour : peut-être"_s, QString(), u"un jour : peut-être"_s},
        {u"2023 : rencontre"_s, u"2023"_s, u"rencontre"_s, LineKind::Step},
        {u"2023"_s, QString(), u"2023"_s, LineKind::Step},
        {u"2023 : pour elle-même"_s, QString(), u"2023 : pour elle-même"_s, LineKind::Objective},
        {u"  • Se connaître"_s, QString(), u"Se connaître"_s, LineKind::Objective},
        {u"autumn 2022: approve: the plan"_s, u"autumn 2022"_s, u"approve: the plan"_s}};
    for (const Case &one : cases) {
        CAPTURE(one.typed);
        const ActionLine line = lineFrom(one.kind, one.typed);
        CHECK(line.period.words == one.period);
        CHECK(line.text == one.text);
        CHECK(line.kind == one.kind);
    }
}

TEST_CASE("Funding and indicators are read with what is known of them")
{
    CHECK(fundingFrom(u"Fondation = 1500"_s).amount == 1500);
    CHECK(fundingFrom(u"- Fondation = 1\u202f500,50 €"_s).amount == 1500.5);
    CHECK(fundingFrom(u"- Fondation = 1\u202f500,50 €"_s).source == u"Fondation"_s);
    CHECK_FALSE(fundingFrom(u"Fondation = ?"_s).amount);
    CHECK(fundingFrom(u"Fondation = ?"_s).source == u"Fondation = ?"_s);
    CHECK(indicatorFrom(u"Appels diffusés [number]"_s).kind == IndicatorKind::Number);
    CHECK(indicatorFrom(u"Rencontre tenue ou non [yes-no]"_s).title == u"Rencontre tenue ou non"_s);
    CHECK(indicatorFrom(u"Ce que l’on en dit [entre nous]"_s).title == u"Ce que l’on en dit [entre nous]"_s);
}
