#include "models/domain/activityreport.h"
#include "models/domain/task.h"
#include "models/report/report.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a document says, one text a line.
QString wordsOf(const report::Document &document)
{
    QStringList lines{document.title, document.subtitle};
    for (const report::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            lines << u"# "_s + heading->text;
        if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            lines << paragraph->text;
        if (const auto *figures = std::get_if<report::KeyFigures>(&block)) {
            for (const auto &card : figures->cards)
                lines << card.value + u' ' + card.label;
        }
        if (const auto *table = std::get_if<report::Table>(&block)) {
            for (const report::Row &row : table->rows) {
                QStringList cells;
                for (const report::Cell &cell : row.cells) {
                    for (const report::Paragraph &part : cell)
                        cells << part.text;
                }
                lines << cells.join(u" | "_s);
            }
        }
    }
    return lines.join(u'\n').replace(u'\u00a0', u' ').remove(u'\u2060'); // what keeps words together is looked at elsewhere
}

const Span year{QDate(2022, 1, 1), QDate(2022, 12, 31)};

} // namespace

TEST_CASE("The report of a year has the numbers that were worked out by hand")
{
    test::Network network;
    const StructureId came = network.structure(u"Came"_s, MembershipStatus::Member);
    const StructureId away = network.structure(u"Away"_s, MembershipStatus::Member, QDate(2022, 5, 1));
    const StructureId gone = network.structure(u"Gone"_s, MembershipStatus::Member, {}, QDate(2022, 6, 30));
    const StructureId town = network.structure(u"Town hall"_s, MembershipStatus::Partner);
    const EventId before = network.event(u"Last year"_s, QDate(2021, 3, 3));
    network.attendance(before, away, Reply::Yes, 1);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    network.attendance(evening, came, Reply::Yes, 3);
    network.attendance(evening, gone, Reply::Unknown, 1);
    network.attendance(evening, town, Reply::Yes, 1);
    network.attendance(evening, away, Reply::Maybe, 0);
    const EventId visit = network.event(u"Visit to Came"_s, QDate(2022, 9, 2), EventState::Held, EventKind::Visit);
    network.attendance(visit, came, Reply::Unknown, 2);
    network.event(u"Without a sheet"_s, QDate(2022, 10, 1));
    network.event(u"Still planned"_s, QDate(2022, 11, 1), EventState::Planned);
    const ThemeId theme = network.add(Theme{{}, u"Shared jobs"_s, {}});
    network.add(Exchange{{}, evening, theme, u"Said"_s, came, {}, u"Write to the town hall"_s, FollowUpState::Done, {}, QDate(2022, 5, 5)});
    network.add(Exchange{{}, evening, theme, u"Said too"_s, {}, {}, u"Find a room"_s, FollowUpState::Todo, {}, {}});
    network.add(Exchange{{}, evening, theme, u"Said at last"_s, {}, {}, u"Ask for money"_s, FollowUpState::Done, {}, QDate(2023, 2, 1)}); // too late for the year
    Action action;
    action.title = u"Congress"_s;
    const ActionId congress = network.add(action);
    Task task;
    task.title = u"Book"_s;
    task.action = congress;
    task.state = TaskState::Done;
    task.progress = 100;
    network.add(task);
    task.id = {};
    task.state = TaskState::Todo;
    task.progress = 0;
    network.add(task);
    task.state = TaskState::Done;
    task.progress = 100;
    for (const QDate &day : {QDate(2022, 6, 1), QDate(2023, 1, 10)}) { // the second one after the year
        task.id = {};
        task.doneOn = day;
        network.add(task);
    }

    const QString words = wordsOf(report::activityReport(network.store().database(), year));
    CAPTURE(words);
    CHECK(words.startsWith(u"Activity report 2022"_s));
    CHECK(words.contains(u"\n2 members\n"_s)); // Came and Away on 31 December
    CHECK(words.contains(u"1 / 2 members reached (50%)"_s)); // Came; Gone is no member any more
    CHECK(words.contains(u"2 gatherings held"_s));
    CHECK(words.contains(u"7 people there"_s));
    CHECK(words.contains(u"1 visit\n"_s));
    CHECK(words.contains(u"Joined: 1. Left: 1."_s));
    CHECK(words.contains(u"Turn-up: 66.7% (structures that had announced themselves and came, 2 / 3)"_s));
    CHECK(words.contains(u"Reached: 1 | Came."_s));
    CHECK(words.contains(u"Came, and left since: 1. They are no part of the rate. | Gone."_s));
    CHECK(words.contains(u"Held without an attendance sheet, hence not counted here: events of October 2022."_s)); // a visit needs none
    CHECK(words.contains(u"Not reached: 1 | Last seen: Away (March 2021)."_s));
    CHECK(words.contains(u"Without a sheet | "_s));
    CHECK(words.contains(u"| – | – | – | –"_s)); // nobody knows who came: no zero
    CHECK_FALSE(words.contains(u"Still planned"_s));
    CHECK_FALSE(words.contains(u"Last year |"_s));
    CHECK(words.contains(u"Shared jobs | 3 | 1"_s));
    CHECK(words.contains(u"Done: 1 / 3 (33.3%)."_s));
    CHECK(words.contains(u"Write to the town hall | Evening"_s));
    CHECK(words.contains(u"Ask for money | Evening"_s));
    CHECK_FALSE(words.contains(u"done on 1 Feb 2023"_s));
    CHECK(words.contains(u"Congress | 2 / 4"_s));
    CHECK(words.contains(u"Not reached | Member structures on the period’s last day that came to no gathering of it. | 1 |  | 2"_s)); // Came and Gone, the year before
}

TEST_CASE("What was written for a period stands in its report and in no other; parts can be left out")
{
    test::Network network;
    ActivityReport texts;
    texts.from = year.from;
    texts.to = year.to;
    texts.introduction = u"A full year.\n- one\n- two"_s;
    texts.perspectives = u"<b>Next</b> year"_s;
    texts.hiddenSections = u"figures themes"_s;
    network.add(texts);
    network.event(u"Evening"_s, QDate(2022, 4, 7));
    const QString words = wordsOf(report::activityReport(network.store().database(), year));
    CHECK(words.contains(u"A full year."_s));
    CHECK(words.contains(u"<b>Next</b> year"_s));
    CHECK(words.contains(u"– people there"_s)); // held without a sheet: nobody knows how many came
    CHECK_FALSE(words.contains(u"Figures and what they mean"_s));
    const QString other = wordsOf(report::activityReport(network.store().database(), {QDate(2022, 1, 1), QDate(2022, 6, 30)}));
    CHECK_FALSE(other.contains(u"A full year."_s));
    CHECK(other.contains(u"Figures and what they mean"_s));
    CHECK(other.contains(u"The period before: Thursday 1 July 2021 to Friday 31 December 2021."_s));
}

TEST_CASE("The report of a period in which nothing happened says so and a period must have two days in order")
{
    test::Network network;
    const QString words = wordsOf(report::activityReport(network.store().database(), year));
    CHECK(words.contains(u"No event was held in this period."_s));
    CHECK_FALSE(words.contains(u"# Events held"_s));
    CHECK_THROWS_AS(report::activityReport(network.store().database(), {year.to, year.from}), Failure);
    CHECK_THROWS_AS(report::activityReport(network.store().database(), {}), Failure);
    ActivityReport wrong;
    wrong.from = year.to;
    wrong.to = year.from;
    CHECK_FALSE(problemWith(wrong).isEmpty());
}

TEST_CASE("Events without an attendance sheet are no zeros in the report of a period")
{
    test::Network network;
    const StructureId came = network.structure(u"Came"_s, MembershipStatus::Member);
    for (const int month : {4, 6})
        network.attendance(network.event(u"Evening"_s, QDate(2022, month, 7)), came, Reply::Yes, 2);
    network.event(u"Assembly"_s, QDate(2022, 5, 2), EventState::Held, EventKind::Assembly);
    const report::Document document = report::activityReport(network.store().database(), year);
    QStringList months;
    for (const report::Block &block : document.blocks) {
        if (const auto *chart = std::get_if<report::BarChart>(&block)) {
            for (const auto &pair : chart->pairs)
                months << pair.label;
        }
    }
    CHECK(months == QStringList{u"Apr"_s, u"Jun"_s});
    const QString words = wordsOf(document);
    CAPTURE(words);
    CHECK(words.contains(u"hence not counted here: events of May 2022."_s));
    CHECK(words.contains(labelOf(EventKind::Assembly) + u" | 1 | – | – | – | – | –"_s));

    const QString may = wordsOf(report::activityReport(network.store().database(), {QDate(2022, 5, 1), QDate(2022, 5, 31)}));
    CHECK(may.startsWith(u"Activity report May 2022\n"_s));
    CHECK(may.contains(u"who came is not known"_s));
    CHECK_FALSE(may.contains(u"0 / 0)"_s));
    const QString school = wordsOf(report::activityReport(network.store().database(), {QDate(2021, 10, 1), QDate(2022, 9, 30)}));
    CHECK(school.startsWith(u"Activity report October 2021 – September 2022\n"_s));
    CHECK(school.contains(u" · 1 October 2021 to 30 September 2022\n"_s));
}
