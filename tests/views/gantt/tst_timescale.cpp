#include "views/gantt/timescale.h"

#include <catch2/catch.hpp>

#include <random>

using namespace maillage;

TEST_CASE("A day lies where it is found again at every zoom")
{
    std::mt19937 random(7);
    for (int i = 0; i < 4000; ++i) {
        TimeScale scale;
        scale.origin = QDate(1990, 1, 1).addDays(int(random() % 20000));
        scale.dayWidth = TimeScale::narrowest * std::pow(TimeScale::widest / TimeScale::narrowest, double(random() % 1000) / 999);
        const QDate day = scale.origin.addDays(int(random() % 40000) - 20000);
        CAPTURE(scale.dayWidth, day.toString(Qt::ISODate).toStdString());
        const double x = scale.x(day);
        REQUIRE(scale.dayAt(x + scale.dayWidth / 2) == day);
        REQUIRE(scale.x(day.addDays(1)) == Approx(scale.right(day)));
        REQUIRE(scale.x(day.addDays(1)) > x);
    }
}

TEST_CASE("The fields of the header follow each other without gap at every zoom")
{
    for (double width = TimeScale::narrowest; width < TimeScale::widest; width *= 1.3) {
        TimeScale scale;
        scale.origin = QDate(2022, 1, 1);
        scale.dayWidth = width;
        const QDate from(2022, 2, 17), to = from.addDays(int(1400 / width));
        const auto [upper, lower] = scale.levels();
        CHECK(upper >= lower);
        for (const TimeUnit unit : {upper, lower}) {
            const auto ticks = scale.ticks(unit, from, to);
            REQUIRE_FALSE(ticks.empty());
            CHECK(ticks.front().first <= from);
            CHECK(ticks.back().next > to);
            CHECK(ticks.size() < 700);
            for (size_t i = 1; i < ticks.size(); ++i)
                REQUIRE(ticks[i].first == ticks[i - 1].next);
        }
    }
}

TEST_CASE("The unit one looks by is the unit one chose")
{
    for (const TimeUnit unit : {TimeUnit::Day, TimeUnit::Week, TimeUnit::Month, TimeUnit::Quarter, TimeUnit::Year}) {
        TimeScale scale;
        scale.dayWidth = TimeScale::dayWidthFor(unit);
        CHECK(scale.unit() == unit);
    }
}

TEST_CASE("Whole months stay whole when they are moved")
{
    using Days = std::pair<QDate, QDate>;
    CHECK(TimeScale::moved({2023, 1, 1}, {2023, 6, 30}, TimeUnit::Month, 1) == Days({2023, 2, 1}, {2023, 7, 31}));
    CHECK(TimeScale::moved({2024, 2, 1}, {2024, 2, 29}, TimeUnit::Year, 1) == Days({2025, 2, 1}, {2025, 2, 28}));
    CHECK(TimeScale::moved({2023, 1, 1}, {2023, 12, 31}, TimeUnit::Quarter, -1) == Days({2022, 10, 1}, {2023, 9, 30}));
    CHECK(TimeScale::moved({2023, 1, 10}, {2023, 1, 20}, TimeUnit::Month, 1) == Days({2023, 2, 10}, {2023, 2, 20}));
    CHECK(TimeScale::moved({2023, 1, 1}, {2023, 1, 31}, TimeUnit::Week, 1) == Days({2023, 1, 8}, {2023, 2, 7}));
    CHECK(TimeScale::movedEdge({2023, 1, 31}, true, TimeUnit::Month, 1) == QDate(2023, 2, 28));
    CHECK(TimeScale::movedEdge({2023, 1, 31}, false, TimeUnit::Day, 1) == QDate(2023, 2, 1));
}

TEST_CASE("An edge is drawn to the beginning of a month one aims at")
{
    TimeScale scale;
    scale.origin = QDate(2023, 1, 1);
    scale.dayWidth = 1;
    CHECK(scale.edgeNear(scale.x({2023, 3, 3})) == QDate(2023, 3, 1));
    CHECK(scale.edgeNear(scale.x({2023, 3, 16})) != QDate(2023, 3, 1));
    scale.dayWidth = 26;
    CHECK(scale.edgeNear(scale.x({2023, 3, 3}) + 5) == QDate(2023, 3, 3));
    CHECK(scale.edgeNear(scale.x({2023, 3, 3}) + 20) == QDate(2023, 3, 4));
}
