#include "models/report/report.h"

#include "models/domain/decision.h"
#include "models/domain/indicator.h"
#include "models/samples/sample.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// All words of a document, one paragraph, item or cell a line.
QStringList planWordsOf(const report::Document &document)
{
    QStringList words;
    const auto addCell = [&](const report::Cell &cell) {
        for (const report::Paragraph &paragraph : cell)
            words << paragraph.text;
    };
    for (const report::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            words << heading->text;
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            words << paragraph->text;
        if (const auto *bullets = std::get_if<report::Bullets>(&block))
            words << QStringList(bullets->items.begin(), bullets->items.end());
        if (const auto *table = std::get_if<report::Table>(&block)) {
            for (const report::Row &row : table->rows)
                std::for_each(row.cells.begin(), row.cells.end(), addCell);
        }
    }
    return words.replaceInStrings(u"\u00a0"_s, u" "_s).replaceInStrings(u"\u2060"_s, QString());
}

} // namespace

TEST_CASE("A sheet says what is known and leaves out what is not")
{
    test::Network network;
    Action action;
    action.number = u"1.1"_s;
    action.title = u"Congrès <b>"_s;
    action.id = network.add(action);
    const report::Document bare = report::actionSheet(network.store().database(), action.id);
    CHECK(bare.title == u"1.1 Congrès <b>"_s);
    CHECK(planWordsOf(bare) == QStringList{u"State"_s, u"not said"_s});

    network.add(ActionLine{{}, action.id, LineKind::Step, 1, u"Valider"_s, Period::read(u"automne 2022"_s), true});
    network.add(Funding{{}, action.id, 1, u"Fondation"_s, 1500.0});
    network.add(Funding{{}, action.id, 2, u"Région"_s, 250.5});
    network.add(Funding{{}, action.id, 3, u"Formation"_s, {}});
    Indicator calls;
    calls.action = action.id;
    calls.title = u"Appels"_s;
    calls.kind = IndicatorKind::Number;
    network.add(calls);
    network.add(Decision{{}, action.id, {}, {}, u"Où ?"_s, u"À Guéret"_s, QDate(2023, 3, 18)});
    Task first, second;
    first.title = u"Préparer"_s;
    first.action = second.action = action.id;
    first.period = Period::between(QDate(2024, 6, 3), QDate(2024, 6, 7));
    second.title = u"Inviter"_s;
    second.period = Period::between(QDate(2024, 6, 3), QDate(2024, 6, 4));
    first.id = network.add(first);
    second.id = network.add(second);
    network.add(Dependency{{}, first.id, second.id, DependencyKind::FinishStart, 0});
    const QStringList words = planWordsOf(report::actionSheet(network.store().database(), action.id));
    CHECK(words.contains(u"automne 2022"_s));
    CHECK(words.contains(u"Total of what is known"_s));
    CHECK(words.filter(u"1,750.50"_s).size() == 1);
    CHECK(words.contains(u"to be specified"_s));
    CHECK(words.contains(u"Appels (number)"_s));
    CHECK(words.filter(u"À Guéret"_s).size() == 1);
    CHECK(words.contains(u"10 – 11 June 2024"_s)); // where the plan puts it, as everywhere
    CHECK(words.contains(u"3 – 4 June 2024"_s));   // and what was written, beside it
}

TEST_CASE("The whole plan begins with an overview and has every sheet on a page of its own")
{
    const QTemporaryDir folder;
    const auto store = Store::create(folder.filePath(u"a"_s));
    CHECK(planWordsOf(report::planSheets(store->database())) == QStringList{u"The plan holds no action yet."_s});
    fillSample(*store, Sample::Plan);
    const report::Document plan = report::planSheets(store->database());
    const auto breaks = std::count_if(plan.blocks.begin(), plan.blocks.end(), [](const report::Block &block) { return std::holds_alternative<report::PageBreak>(block); });
    CHECK(breaks == 5);
    const QStringList words = planWordsOf(plan);
    for (const Action &action : load<Action>(store->database()))
        CHECK(words.count(displayName(action)) == 2); // in the overview, and over its sheet
    const report::Document axis = report::axisSheets(store->database(), load<Axis>(store->database()).front().id);
    CHECK(planWordsOf(axis) == words);
    CHECK_THROWS_AS(report::actionSheet(store->database(), ActionId(1)), Failure);
    CHECK_THROWS_AS(report::axisSheets(store->database(), AxisId(1)), Failure);
}
