#include "models/domain/indicator.h"
#include "models/domain/visit.h"
#include "models/exchange/export.h"
#include "models/figures/behind.h"
#include "models/figures/behindmodel.h"
#include "models/figures/standing.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// Two evenings of a series and a visit: 3 and 8–10 and 1–2; 4; 2–3.
struct Evenings
{
    Evenings()
    {
        vasi = network.structure(u"VASI"_s, MembershipStatus::Member);
        caf = network.structure(u"CAF"_s, MembershipStatus::Partner);
        series = network.series(u"Talks"_s);
        first = network.event(u"First"_s, QDate(2022, 4, 7), EventState::Held, EventKind::Apero, series);
        second = network.event(u"Second"_s, QDate(2022, 5, 5), EventState::Held, EventKind::Apero, series);
        network.store().edit(u"sheets"_s, [&](Transaction &transaction) {
            attendance::setPersons(transaction, first, vasi, 3);
            attendance::setPersons(transaction, first, caf, {1, 2});
            attendance::setPersons(transaction, attendance::addGroup(transaction, first, u"habitants"_s), {8, 10});
            attendance::setPersons(transaction, attendance::addGroup(transaction, second, u"habitants"_s), 4);
            VisitNote note;
            note.structure = vasi;
            note.date = QDate(2022, 5, 20);
            note.people = {u"Ada Lovelace"_s};
            note.headcount = {2, 3};
            logVisit(transaction, note);
        });
    }
    const Database &database() { return network.store().database(); }
    FigureRow one(QLatin1StringView name, qint64 subject) { return evaluateOne(database(), figure(name), subject); }
    QStringList texts(QLatin1StringView name)
    {
        QStringList result;
        for (const FigureRow &row : evaluate(database(), figure(name), yearSpan(2022)))
            result << (row.subject.isEmpty() ? QString() : row.subject + u' ') + valueText(row);
        return result;
    }

    test::Network network;
    StructureId vasi, caf;
    SeriesId series;
    EventId first, second;
};

} // namespace

TEST_CASE("Sums of people are intervals wherever they are made")
{
    Evenings file;
    CHECK(file.one("persons"_L1, file.first.value()).people() == Headcount(12, 15));
    CHECK(file.one("persons-network"_L1, file.first.value()).people() == Headcount(3));
    CHECK(file.one("persons"_L1, file.second.value()).people() == Headcount(4));
    CHECK(file.one("series-persons"_L1, file.series.value()).people() == Headcount(16, 19));
    CHECK(file.texts("month-persons"_L1) == QStringList{u"2022-04 12–15"_s, u"2022-05 6–7"_s});
    CHECK(file.texts("year-persons"_L1) == QStringList{u"2022 18–22"_s});
    CHECK(file.texts("period-persons"_L1) == QStringList{u"18–22"_s});
    CHECK(file.texts("kind-persons"_L1) == QStringList{u"network evening 16–19"_s, u"visit 2–3"_s});
    CHECK(file.texts("structure-persons"_L1) == QStringList{u"VASI 5–6"_s, u"CAF 1–2"_s}); // groups are no structures
    CHECK(file.texts("territory-persons"_L1) == QStringList{u"not said 6–8"_s});
    // Nor do they stand in a rate: of the second evening, with a group alone, no structure is known.
    CHECK(file.one("present-all"_L1, file.first.value()).numerator == 2);
    CHECK(file.one("participation"_L1, file.first.value()).denominator == 1);
    CHECK(file.one("participation"_L1, file.second.value()).denominator == 0);
}

TEST_CASE("Behind an interval stand its rows with the groups by name and it is written out with both ends")
{
    Evenings file;
    const FigureFilter year = yearSpan(2022);
    const FigureRow row = evaluate(file.database(), figure("period-persons"_L1), year).front();
    BehindModel model;
    model.show(figure("period-persons"_L1), rowsBehind(file.database(), {"period-persons"_L1, year, row}));
    CHECK(model.sum() == Headcount(18, 22));
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i)
        rows << model.index(i, 0).data().toString() + u' ' + model.index(i, model.columnCount() - 1).data().toString();
    CHECK(rows == QStringList{u"CAF 1–2"_s, u"habitants 8–10"_s, u"VASI 3"_s, u"habitants 4"_s, u"VASI 2–3"_s});

    QByteArray csv;
    exportFigures(file.network.store(), {&figure("period-persons"_L1), &figure("events-held"_L1)}, year, TableFormat::Csv, [&](const QByteArray &part) { csv += part; });
    const QList<QByteArray> lines = csv.split('\n');
    CHECK(lines.value(0).trimmed().endsWith(",value_high"));
    CHECK(lines.value(1).trimmed().endsWith(",18,18,,,22"));
    CHECK(lines.value(2).trimmed().endsWith(",3,3,,,"));
}

TEST_CASE("An indicator of people is an interval and reaches its target with the low end")
{
    Evenings file;
    Action action;
    action.title = u"Meet"_s;
    Indicator indicator;
    indicator.action = file.network.add(action);
    indicator.title = u"People met"_s;
    indicator.kind = IndicatorKind::Number;
    indicator.figure = u"period-persons"_s;
    indicator.target = 20;
    indicator.id = file.network.add(indicator);
    const auto standing = [&] { return *standingOf(file.database(), indicator.id); };
    CHECK(standing().valueText() == u"18–22"_s);
    CHECK(standing().value() == 18);
    CHECK(standing().state == IndicatorState::OnTheWay);
    double low = 0, more = 0;
    for (const StandingPart &part : partsOf(file.database(), indicator, Breakdown::Time)) {
        low += part.amount.numerator;
        more += part.amount.more;
    }
    CHECK(low == 18);
    CHECK(more == 4);
    indicator.target = 18;
    file.network.store().edit(u"target"_s, [&](Transaction &transaction) { update(transaction, indicator); });
    CHECK(standing().state == IndicatorState::Reached);
}
