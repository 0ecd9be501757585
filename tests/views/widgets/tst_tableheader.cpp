#include "views/widgets/tableheader.h"

#include <catch2/catch.hpp>

#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <numeric>
#include <random>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("Columns share a room without leaving any of it or cutting what must not be cut")
{
    CHECK(sharedWidths({{100, 50, false}, {60, 60, false}, {40, 20, true}}, 260) == std::vector<int>{100, 60, 100});
    CHECK(sharedWidths({{300, 50, false}, {60, 60, false}, {100, 20, true}}, 260) == std::vector<int>{100, 60, 100}); // the widest gives first
    CHECK(sharedWidths({{300, 80, false}, {60, 60, true}}, 100) == std::vector<int>{80, 60}); // more than there is room for: it scrolls
    CHECK(sharedWidths({}, 100).empty());
    std::mt19937 random(7);
    const auto below = [&](int most) { return int(random() % unsigned(most)); };
    for (int round = 0; round < 2000; ++round) {
        std::vector<ColumnWish> wishes;
        int leastSum = 0;
        for (int i = 0; i <= below(9); ++i) {
            const int least = 20 + below(120);
            wishes.push_back({least + below(300), least, i == 0});
            leastSum += least;
        }
        const int room = below(1600);
        const std::vector<int> widths = sharedWidths(wishes, room);
        CAPTURE(round, room);
        REQUIRE(widths.size() == wishes.size());
        CHECK(std::accumulate(widths.begin(), widths.end(), 0) == std::max(room, leastSum));
        for (size_t i = 0; i < widths.size(); ++i) {
            CHECK(widths[i] >= wishes[i].least);
            if (i != 0)
                CHECK(widths[i] <= wishes[i].natural);
        }
    }
}

TEST_CASE("A heading takes as many lines as its column needs and none of its words is cut")
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"Members present"_s, u"Announced"_s});
    QTableView table;
    auto *header = new TableHeader(&table);
    table.setHorizontalHeader(header);
    table.setModel(&model);
    table.resize(600, 200);
    table.show();
    REQUIRE(QTest::qWaitForWindowExposed(&table));
    header->resizeSection(0, 300);
    const int one = header->sizeHint().height();
    header->resizeSection(0, header->leastWidth(0));
    CHECK(header->sizeHint().height() >= one + header->fontMetrics().lineSpacing());
    CHECK(header->leastWidth(0) >= header->fontMetrics().horizontalAdvance(u"Members"_s));
    CHECK(header->leastWidth(0) < header->fontMetrics().horizontalAdvance(u"Members present"_s) + 40);
    QTest::qWait(20);
    CHECK(header->height() >= header->sizeHint().height());
}
