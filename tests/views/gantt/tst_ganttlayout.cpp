#include "views/gantt/ganttlayout.h"

#include <catch2/catch.hpp>

#include <random>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

PlanRow rowFrom(QDate start, QDate end, const QString &title = u"Task"_s)
{
    static qint64 id = 0;
    PlanRow row;
    row.key = {PlanKey::Task, ++id};
    row.title = title;
    row.start = start;
    row.end = end;
    row.period = {u"x"_s, start, end, Certainty::Day, Certainty::Day};
    row.roomFrom = start;
    row.roomTo = end;
    return row;
}

struct Plan
{
    std::vector<PlanRow> rows;
    GanttScene scene;

    GanttLayout layout(qreal left = 0, qreal right = 1000)
    {
        scene.rows.clear();
        for (const PlanRow &row : rows)
            scene.rows.push_back(&row);
        scene.scale.origin = QDate(2024, 1, 1);
        return GanttLayout(scene, 0, int(rows.size()) - 1, left, right);
    }
    GanttBar bar(int row = 0) { return *layout().barOf(row); }
};

} // namespace

TEST_CASE("A bar covers its days and soft ends follow how sure they are")
{
    Plan plan;
    plan.scene.scale.dayWidth = 10;
    plan.rows = {rowFrom({2024, 1, 3}, {2024, 1, 12})};
    GanttBar bar = plan.bar();
    CHECK(bar.shape == GanttBar::Shape::Bar);
    CHECK(bar.band.rect.left() == 20);
    CHECK(bar.band.rect.right() == 120);
    CHECK(bar.band.fadeStart == 0);
    CHECK(bar.window.rect.isNull());
    plan.rows[0].period.fromCertainty = Certainty::About;
    plan.rows[0].period.toCertainty = Certainty::Doubtful;
    bar = plan.bar();
    CHECK(bar.band.fadeStart > 0);
    CHECK(bar.band.fadeEnd > bar.band.fadeStart);
    CHECK_FALSE(bar.band.openEnd);
    plan.rows[0].openEnd = true;
    CHECK(plan.bar().band.openEnd);
    plan.rows[0].openEnd = false;
    plan.rows[0].period.toCertainty = Certainty::Unit;
    CHECK(plan.bar().band.fadeEnd == 0);
    plan.rows[0].progress = 40;
    CHECK(plan.bar().doneTo == Approx(60));
}

TEST_CASE("A milestone in a season is a diamond within its window")
{
    Plan plan;
    plan.scene.scale.dayWidth = 2;
    plan.rows = {rowFrom({2024, 11, 6}, {2024, 11, 6}, u"Congress"_s)};
    plan.rows[0].milestone = true;
    CHECK(plan.bar().shape == GanttBar::Shape::Diamond);
    CHECK(plan.bar().window.rect.isNull());
    CHECK(plan.bar().label == u"Congress"_s);
    plan.rows[0].period = {u"autumn 2024"_s, {2024, 9, 22}, {2024, 12, 20}, Certainty::About, Certainty::About};
    plan.rows[0].roomFrom = plan.rows[0].period.from;
    plan.rows[0].roomTo = plan.rows[0].period.to;
    const GanttBar bar = plan.bar();
    CHECK(bar.window.rect.left() == plan.scene.scale.x({2024, 9, 22}));
    CHECK(bar.window.rect.right() == plan.scene.scale.right({2024, 12, 20}));
    CHECK(bar.window.fadeStart > 0);
    CHECK(bar.band.rect.center().x() == Approx(plan.scene.scale.x({2024, 11, 6}) + 1));
    CHECK(bar.label.startsWith(u"Congress  ± 6"_s));
    plan.rows[0].roomFrom = plan.rows[0].roomTo = {}; // pushed out of the middle: where it is says what pushed it
    CHECK(plan.bar().label == u"Congress"_s);
    plan.rows[0].group = true;
    CHECK(plan.bar().shape == GanttBar::Shape::Bracket);
    CHECK(plan.bar().label.isEmpty());
}

TEST_CASE("Every part of a bar can be taken")
{
    using Part = GanttBar::Part;
    Plan plan;
    plan.scene.scale.dayWidth = 10;
    plan.rows = {rowFrom({2024, 1, 11}, {2024, 1, 20})};
    plan.rows[0].progress = 30;
    const GanttBar bar = plan.bar();
    const QRectF rect = bar.band.rect;
    CHECK(bar.partAt(rect.center(), true) == Part::Body);
    CHECK(bar.partAt({rect.left() + 2, rect.center().y()}, true) == Part::Start);
    CHECK(bar.partAt({rect.right() - 2, rect.center().y()}, true) == Part::End);
    CHECK(bar.partAt(bar.linkHandle(Part::LinkEnd), true) == Part::LinkEnd);
    CHECK(bar.partAt(bar.linkHandle(Part::LinkStart), true) == Part::LinkStart);
    CHECK(bar.partAt(bar.linkHandle(Part::LinkStart), false) == Part::None);
    CHECK(bar.partAt(bar.progressHandle(), true) == Part::Progress);
    CHECK(bar.partAt({rect.right() + 60, rect.center().y()}, true) == Part::None);
    // Of the shortest bar there is still a middle to move it by.
    plan.scene.scale.dayWidth = 1;
    const GanttBar small = plan.bar();
    CHECK(small.partAt(small.band.rect.center(), true) == Part::Body);
}

TEST_CASE("Links go out of one bar and into the other in right angles")
{
    std::mt19937 random(3);
    for (int i = 0; i < 500; ++i) {
        Plan plan;
        plan.scene.scale.dayWidth = 0.2 + double(random() % 100) / 10;
        for (int row = 0; row < 6; ++row) {
            const QDate start = QDate(2024, 1, 1).addDays(int(random() % 300));
            plan.rows.push_back(rowFrom(start, start.addDays(int(random() % 60))));
            plan.rows.back().milestone = random() % 4 == 0;
        }
        const int from = int(random() % 6), to = (from + 1 + int(random() % 5)) % 6;
        const auto kind = DependencyKind(random() % 4);
        plan.scene.links = {{DependencyId(1), from, to, kind}};
        const GanttLayout layout = plan.layout(-10000, 100000);
        CAPTURE(i, from, to, int(kind));
        REQUIRE(layout.links().size() == 1);
        const GanttLink &link = layout.links().front();
        REQUIRE(link.line.size() >= 3);
        for (qsizetype k = 1; k < link.line.size(); ++k) {
            const QPointF step = link.line.at(k) - link.line.at(k - 1);
            REQUIRE((qFuzzyIsNull(step.x()) || qFuzzyIsNull(step.y())));
        }
        const QRectF first = layout.barOf(from)->band.rect, second = layout.barOf(to)->band.rect;
        const bool atStart = kind == DependencyKind::StartStart || kind == DependencyKind::StartFinish;
        CHECK(link.line.first() == QPointF(atStart ? first.left() : first.right(), first.center().y()));
        CHECK(second.adjusted(-0.01, -0.01, 0.01, 0.01).contains(link.line.last()));
        CHECK(link.head.first() == link.line.last());
    }
}

TEST_CASE("Bars stay in their rows and labels meet neither bars nor links nor each other")
{
    std::mt19937 random(11);
    int labels = 0;
    for (int round = 0; round < 120; ++round) {
        Plan plan;
        plan.scene.scale.dayWidth = 0.1 + double(random() % 100) / 20;
        plan.scene.reference = random() % 2;
        for (int row = 0; row < 25; ++row) {
            const QDate start = QDate(2024, 1, 1).addDays(int(random() % 400));
            plan.rows.push_back(rowFrom(start, start.addDays(int(random() % 90)), u"Some words "_s.repeated(1 + int(random() % 4))));
            PlanRow &made = plan.rows.back();
            made.milestone = random() % 5 == 0;
            made.group = random() % 8 == 0;
            made.progress = int(random() % 101);
            if (random() % 3 == 0)
                made.period = {u"x"_s, made.start.addDays(-30), made.end.addDays(30), Certainty::About, Certainty::Doubtful};
            made.referenceStart = made.start;
            made.referenceEnd = made.end;
        }
        for (int i = 0; i < 12; ++i) {
            const int from = int(random() % 25);
            plan.scene.links.push_back({DependencyId(i + 1), from, (from + 1 + int(random() % 24)) % 25, DependencyKind(random() % 4)});
        }
        const qreal left = double(random() % 200), right = left + 300 + double(random() % 900);
        const GanttLayout layout = plan.layout(left, right);
        REQUIRE(layout.bars().size() == plan.rows.size());
        for (const GanttBar &bar : layout.bars()) {
            const qreal top = bar.row * plan.scene.rowHeight, bottom = top + plan.scene.rowHeight;
            for (const QRectF &rect : {bar.band.rect, bar.window.rect, bar.reference, bar.labelRect}) {
                if (rect.isNull())
                    continue;
                REQUIRE(rect.top() >= top);
                REQUIRE(rect.bottom() <= bottom);
            }
            REQUIRE(bar.band.rect.width() > 0);
            REQUIRE(bar.doneTo >= bar.band.rect.left());
            REQUIRE(bar.doneTo <= bar.band.rect.right() + 0.001);
            if (bar.labelRect.isNull())
                continue;
            ++labels;
            REQUIRE(bar.labelRect.left() >= left);
            REQUIRE(bar.labelRect.right() <= right);
            REQUIRE_FALSE(bar.labelRect.intersects(bar.band.rect));
            REQUIRE_FALSE(bar.labelRect.intersects(bar.window.rect));
            for (const GanttLink &link : layout.links()) {
                for (qsizetype k = 1; k < link.line.size(); ++k) {
                    const QRectF piece = QRectF(link.line.at(k - 1), link.line.at(k)).normalized().adjusted(-0.01, -0.01, 0.01, 0.01);
                    REQUIRE_FALSE(piece.intersects(bar.labelRect));
                }
            }
        }
    }
    CHECK(labels > 500);
}

TEST_CASE("A width is found for a day in which all bars and their labels fit")
{
    std::vector<PlanRow> rows{rowFrom({2024, 1, 1}, {2024, 6, 30}), rowFrom({2024, 5, 1}, {2024, 12, 31}, u"The last of them"_s)};
    const double width = GanttLayout::fittingDayWidth(rows, 800, {});
    CHECK(width * 366 < 800);
    CHECK(width * 366 > 400);
    CHECK(GanttLayout::fittingDayWidth({}, 800, {}) > 0);
}
