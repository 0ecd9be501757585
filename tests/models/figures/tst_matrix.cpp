#include "models/figures/countmodel.h"
#include "models/figures/figuremodel.h"
#include "models/figures/matrixmodel.h"
#include "models/samples/sample.h"
#include "tests/models/complaints.h"
#include "tests/models/figures/recount.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

template<typename Model>
void readAll(Model &model, const FigureFilter &filter)
{
    model.begin(filter);
    while (!model.advance())
        ;
}

using Cell = MatrixModel::Cell;

} // namespace

TEST_CASE("A cell of the matrix says what the structure did on that day")
{
    test::Network network;
    const StructureId came = network.structure(u"Came"_s, MembershipStatus::Member);
    const StructureId stayed = network.structure(u"Stayed away"_s, MembershipStatus::Member);
    const StructureId silent = network.structure(u"Silent"_s, MembershipStatus::Member);
    const StructureId guest = network.structure(u"Guest"_s, MembershipStatus::Partner);
    network.structure(u"Later"_s, MembershipStatus::Member, QDate(2022, 5, 1));
    const EventId first = network.event(u"First"_s, QDate(2022, 4, 7)), second = network.event(u"Second"_s, QDate(2022, 5, 5));
    network.event(u"Nobody noted who came"_s, QDate(2022, 5, 6));
    network.attendance(first, came, Reply::Yes, 2);
    network.attendance(first, stayed, Reply::Maybe, 0);
    network.attendance(first, silent, Reply::No, 0);
    network.attendance(first, guest, Reply::Unknown, 1);
    network.attendance(second, came, Reply::Yes, 1);
    MatrixModel model(network.store());
    test::Complaints complaints;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    readAll(model, {});
    REQUIRE(model.eventCount() == 2); // the one without a sheet is not there
    REQUIRE(model.structureCount() == 5);
    QHash<QString, QList<Cell>> cells;
    for (int row = 0; row < model.structureCount(); ++row)
        cells.insert(model.structureAt(row).subject, {model.cell(row, 0), model.cell(row, 1)});
    CHECK(cells[u"Came"_s] == QList{Cell::Present, Cell::Present});
    CHECK(cells[u"Stayed away"_s] == QList{Cell::AnnouncedAbsent, Cell::Absent});
    CHECK(cells[u"Silent"_s] == QList{Cell::Absent, Cell::Absent});
    CHECK(cells[u"Guest"_s] == QList{Cell::Guest, Cell::NotMember});
    CHECK(cells[u"Later"_s] == QList{Cell::NotMember, Cell::Absent});
    CHECK(model.structureAt(0).subject == u"Came"_s); // who came most stands first
    CHECK(model.index(0, 2).data().toString() == u"2"_s);
    CHECK(model.index(5, 0).data().toString() == u"1"_s);
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"present"_s));
    readAll(model, Span{QDate(2023, 1, 1), QDate(2023, 12, 31)});
    CHECK(model.rowCount() == 0);
    CHECK(complaints.heard().isEmpty());
}

TEST_CASE("Rows and columns of the matrix add up to the figures on random networks")
{
    const unsigned seed = GENERATE(range(1u, 16u));
    CAPTURE(seed);
    test::Network network;
    test::fillAtRandom(network, seed);
    const Store &store = network.store();
    std::vector<FigureFilter> filters{{}, Span{QDate(2021, 6, 1), QDate(2022, 8, 31)}};
    filters.emplace_back().kinds = {EventKind::Meeting};
    filters.emplace_back().status = MembershipStatus::Associate;
    MatrixModel model(network.store());
    test::Complaints complaints;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    for (const FigureFilter &filter : filters) {
        readAll(model, filter);
        REQUIRE(model.eventsLeftOut() == 0); // few enough: every total is the sum of its cells
        std::vector<int> byEvent(size_t(model.eventCount()));
        for (int row = 0; row < model.structureCount(); ++row) {
            int came = 0, announcedAbsent = 0;
            for (int column = 0; column < model.eventCount(); ++column) {
                const Cell cell = model.cell(row, column);
                came += cell == Cell::Present || cell == Cell::Guest ? 1 : 0;
                announcedAbsent += cell == Cell::AnnouncedAbsent ? 1 : 0;
                byEvent[size_t(column)] += cell == Cell::Present ? 1 : 0;
            }
            const qint64 id = model.structureAt(row).subjectId;
            CAPTURE(model.structureAt(row).subject);
            CHECK(came == evaluate(store, figure("structure-gathered"_L1), filter, id).front().numerator);
            CHECK(came == model.structureAt(row).numerator);
            CHECK(announcedAbsent == evaluate(store, figure("structure-absent"_L1), filter, id).front().numerator);
        }
        for (int column = 0; column < model.eventCount(); ++column) {
            CAPTURE(model.eventAt(column).subject);
            CHECK(byEvent[size_t(column)] == evaluate(store, figure("present"_L1), filter, model.eventAt(column).subjectId).front().numerator);
            CHECK(byEvent[size_t(column)] == model.eventAt(column).numerator);
        }
    }
    CHECK(complaints.heard().isEmpty());
}

TEST_CASE("Figures read in the background are the same as at once")
{
    test::Network network;
    test::fillAtRandom(network, 3);
    const QList<QLatin1StringView> names{"structure-announced"_L1, "structure-present"_L1, "structure-turn-up"_L1};
    FigureModel atOnce(network.store(), u"Structure"_s, names);
    FigureModel later(network.store(), u"Structure"_s, names, nullptr, FigureModel::Reading::InBackground);
    test::Complaints complaints;
    const QAbstractItemModelTester tester(&later, QAbstractItemModelTester::FailureReportingMode::Warning);
    later.begin({});
    while (!later.advance())
        CHECK(later.rowCount() == 0); // nothing until all is there
    REQUIRE(later.rowCount() == atOnce.rowCount());
    for (int row = 0; row < atOnce.rowCount(); ++row) {
        for (int column = 0; column < atOnce.columnCount(); ++column)
            CHECK(later.index(row, column).data() == atOnce.index(row, column).data());
    }
    CHECK(complaints.heard().isEmpty());
}

TEST_CASE("The funnel narrows from step to step and each is a figure")
{
    const unsigned seed = GENERATE(range(1u, 6u));
    CAPTURE(seed);
    test::Network network;
    test::fillAtRandom(network, seed);
    CountModel model(network.store(), u"Step"_s, readFunnel);
    test::Complaints complaints;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    readAll(model, {});
    REQUIRE(model.rowCount() == 4);
    for (int step = 0; step < 4; ++step)
        CHECK(model.row(step).numerator == evaluate(network.store(), *figureNamed(model.row(step).key)).front().numerator);
    CHECK(model.row(1).denominator == model.row(0).numerator);
    CHECK(model.row(2).denominator == model.row(1).numerator);
    CHECK(model.row(1).numerator <= model.row(0).numerator);
    CHECK(model.row(2).numerator <= model.row(1).numerator);
    CHECK(complaints.heard().isEmpty());
}

TEST_CASE("The matrix of a large network says what it leaves out")
{
    test::Network network;
    fillSample(network.store(), Sample::Large, {1200, 3});
    MatrixModel model(network.store());
    readAll(model, {});
    CHECK(model.eventCount() == MatrixModel::mostEvents);
    CHECK(model.structureCount() == MatrixModel::mostStructures);
    CHECK(model.eventsLeftOut() > 0);
    CHECK(model.structuresLeftOut() > 0);
}
