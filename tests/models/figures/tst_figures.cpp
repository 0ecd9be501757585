#include "models/figures/figure.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("A structure that left in 2023 is a member in 2022")
{
    test::Network network;
    const StructureId stays = network.structure(u"Stays"_s, MembershipStatus::Member, QDate(2014, 1, 1));
    const StructureId left = network.structure(u"Left"_s, MembershipStatus::Member, {}, QDate(2023, 3, 31));
    network.structure(u"Later"_s, MembershipStatus::Member, QDate(2022, 4, 8));
    const EventId before = network.event(u"Before"_s, QDate(2022, 4, 7));
    const EventId lastDay = network.event(u"Last day"_s, QDate(2023, 3, 31));
    const EventId dayAfter = network.event(u"Day after"_s, QDate(2023, 4, 1));
    for (const EventId event : {before, lastDay, dayAfter}) {
        network.attendance(event, left, Reply::Yes, 2);
        network.attendance(event, stays, Reply::Unknown, 1);
    }
    const auto participation = [&](EventId event) { return evaluateOne(network.store(), figure("participation"_L1), event.value()); };
    CHECK(participation(before).numerator == 2);
    CHECK(participation(before).denominator == 2);
    CHECK(participation(lastDay).numerator == 2);
    CHECK(participation(lastDay).denominator == 3);
    CHECK(participation(dayAfter).numerator == 1);
    CHECK(participation(dayAfter).denominator == 2);
    CHECK(evaluateOne(network.store(), figure("persons"_L1), dayAfter.value()).numerator == 3);
    CHECK(evaluateOne(network.store(), figure("persons-network"_L1), dayAfter.value()).numerator == 1);
}

TEST_CASE("Figures of one event that are asked for together are those asked for one by one")
{
    test::Network network;
    const StructureId member = network.structure(u"Member"_s, MembershipStatus::Member);
    const StructureId partner = network.structure(u"Partner"_s, MembershipStatus::Partner);
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7));
    network.attendance(event, member, Reply::Yes, 3);
    network.attendance(event, partner, Reply::Maybe, 2);
    const QList<QLatin1StringView> names{"persons"_L1, "turn-up"_L1, "partners"_L1, "participation"_L1, "persons-network"_L1};
    const std::vector<FigureRow> rows = evaluateOne(network.store().database(), names, event.value());
    REQUIRE(rows.size() == 5);
    for (size_t i = 0; i < rows.size(); ++i) {
        const FigureRow one = evaluateOne(network.store(), figure(names[qsizetype(i)]), event.value());
        CAPTURE(QString(names[qsizetype(i)]));
        CHECK(rows[i].numerator == one.numerator);
        CHECK(rows[i].denominator == one.denominator);
        CHECK(rows[i].base == one.base);
        CHECK(rows[i].subject == u"Evening"_s);
    }
    CHECK(rows[0].numerator == 5);
    CHECK(rows[1].denominator == 2);
    CHECK(rows[4].numerator == 3);
    for (const FigureRow &absent : evaluateOne(network.store().database(), names, 42))
        CHECK(absent.numerator == 0);
}

TEST_CASE("Every figure is explained in the documentation")
{
    QFile file(QStringLiteral(MAILLAGE_SOURCE) + u"/docs/figures.md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const Figure &figure : figures()) {
        CAPTURE(QString(figure.name));
        CHECK(text.contains(u"| `%1` | %2 | %3 | "_s.arg(figure.name, figure.heading(), figure.meaning())));
        CHECK(text.contains(QString::fromUtf8(figure.base).replace(u"%1"_s, u"*the day*"_s)));
    }
}

TEST_CASE("An event without a sheet does not lower the participation of its month")
{
    test::Network network;
    const StructureId one = network.structure(u"One"_s, MembershipStatus::Member);
    network.structure(u"Two"_s, MembershipStatus::Member);
    const EventId counted = network.event(u"Counted"_s, QDate(2022, 4, 7));
    const EventId uncounted = network.event(u"Nobody noted who came"_s, QDate(2022, 4, 14));
    const EventId deserted = network.event(u"Announced and nobody came"_s, QDate(2022, 5, 5));
    network.attendance(counted, one, Reply::Unknown, 1);
    network.attendance(deserted, one, Reply::Yes, 0);
    network.attendance(uncounted, one, Reply::Unknown, 0); // who might come was written down, and nothing more
    CHECK_FALSE(evaluateOne(network.store(), figure("participation"_L1), uncounted.value()).value());
    CHECK(evaluateOne(network.store(), figure("participation"_L1), deserted.value()).denominator == 2);
    const std::vector<FigureRow> months = evaluate(network.store(), figure("month-participation"_L1));
    REQUIRE(months.size() == 2);
    CHECK(months[0].numerator == 1);
    CHECK(months[0].denominator == 2);
    CHECK(months[1].denominator == 2);
}
