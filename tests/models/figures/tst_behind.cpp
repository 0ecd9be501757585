#include "models/figures/behind.h"
#include "models/figures/behindmodel.h"
#include "tests/models/complaints.h"
#include "tests/models/figures/recount.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// The first rows are those with which all begin, but for the order within the event at which they stop.
void checkFirst(const Database &database, const Pointed &pointed, const Behind &all)
{
    constexpr int count = 5;
    const Behind first = firstRowsBehind(database, pointed, count);
    CHECK(first.rows.size() == std::min<size_t>(count, all.rows.size()));
    CHECK(first.showsBase == all.showsBase);
    for (size_t i = 0; i < first.rows.size() && first.rows[i].eventId != first.rows.back().eventId; ++i) {
        CHECK(first.rows[i].eventId == all.rows[i].eventId);
        CHECK(first.rows[i].structure == all.rows[i].structure);
        CHECK(first.rows[i].amount == all.rows[i].amount);
    }
}

} // namespace

TEST_CASE("The rows behind every number of the catalogue add up to it")
{
    const unsigned seed = GENERATE(range(200u, 210u));
    CAPTURE(seed);
    test::Network &network = test::emptyNetwork();
    test::fillAtRandom(network, seed);
    const Store &store = network.store();
    const Database &database = store.database();
    std::vector<FigureFilter> filters{{}, yearSpan(2022)};
    filters.emplace_back(Span{QDate(2021, 3, 5), QDate(2022, 9, 20)}).kinds = {EventKind::Meeting, EventKind::Visit, EventKind::Apero};
    filters.emplace_back().territory = u"23"_s;
    filters.emplace_back(yearSpan(2022)).status = MembershipStatus::Associate;
    filters.emplace_back().years = {2021, 2023};
    filters.emplace_back().themes = {load<Theme>(database).front().id};
    QList<NetworkId> all;
    for (const maillage::Network &one : load<maillage::Network>(database))
        all << one.id;
    filters.emplace_back(yearSpan(2022)).networks = all;
    filters.emplace_back().networks = {all.back()};
    for (const Figure &figure : figures()) {
        if (!hasRowsBehind(figure))
            continue;
        for (size_t i = 0; i < filters.size(); ++i) {
            for (const FigureRow &row : evaluate(store, figure, filters[i])) {
                CAPTURE(QString(figure.name), i, row.subject, row.date.toString(Qt::ISODate));
                const Pointed pointed{figure.name, filters[i], row};
                const Behind behind = rowsBehind(database, pointed);
                if (row.numerator % 4 == 1) // of each figure some: it is read a second time
                    checkFirst(database, pointed, behind);
                qint64 counted = 0, more = 0;
                for (const CountedRow &one : behind.rows) {
                    counted += one.isCounted ? one.amount : 0;
                    more += one.more;
                }
                CHECK(counted == row.numerator);
                CHECK(more == row.more);
                if (behind.showsBase)
                    CHECK(qint64(behind.rows.size()) == row.denominator);
                const FigureRow again = readAgain(database, pointed);
                CHECK(again.numerator == row.numerator);
                CHECK(again.denominator == row.denominator);
            }
        }
    }
}

TEST_CASE("Behind 42 announced stand 42 rows and behind a reach those missed too")
{
    test::Network network;
    std::vector<StructureId> members;
    for (int i = 0; i < 30; ++i)
        members.push_back(network.structure(u"Member %1"_s.arg(i), MembershipStatus::Member));
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7)), before = network.event(u"Before"_s, QDate(2021, 4, 7));
    network.event(u"Cancelled"_s, QDate(2022, 5, 7), EventState::Cancelled);
    for (size_t i = 0; i < 12; ++i)
        network.attendance(evening, members[i], Reply::Yes, i < 5 ? 2 : 0);
    network.attendance(before, members[20], Reply::Yes, 1);
    const FigureFilter year = yearSpan(2022);
    const Database &database = network.store().database();
    const auto whole = [&](QLatin1StringView name) { return Pointed{name, year, evaluate(database, figure(name), year).front()}; };
    CHECK(rowsBehind(database, whole("period-announced"_L1)).rows.size() == 12);
    const Behind reach = rowsBehind(database, whole("period-reach"_L1));
    CHECK(reach.showsBase);
    CHECK(reach.rows.size() == 30);
    const Behind persons = rowsBehind(database, whole("period-persons"_L1));
    CHECK(persons.rows.size() == 5);
    CHECK(persons.rows.front().amount == 2);
    CHECK(persons.rows.front().eventId == evening.value());
    CHECK(rowsBehind(database, whole("events-held"_L1)).rows.size() == 1);

    BehindModel model;
    test::Complaints complaints;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.show(figure("period-reach"_L1), reach);
    using enum BehindModel::Column;
    CHECK(model.columns() == QList{Structure, Counted});
    CHECK(model.sum() == 5);
    model.show(figure("period-persons"_L1), persons);
    CHECK(model.columns() == QList{Structure, Event, Date, Amount});
    CHECK(model.index(0, 3).data().toString() == u"2"_s);
    CHECK(complaints.heard().isEmpty());
}
