#include "models/domain/clock.h"
#include "models/domain/planedits.h"
#include "models/exchange/icalendar.h"
#include "models/lists/agenda.h"
#include "models/lists/listing.h"
#include "models/lists/plantree.h"
#include "models/report/report.h"
#include "models/report/words.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("The home page and lists and reports and the calendar say the day of the schedule")
{
    clock::stopAt(QDateTime(QDate(2024, 10, 25), QTime(9, 0)));
    test::Network network;
    Action action;
    action.title = u"Congress"_s;
    action.id = network.add(action);
    Task before;
    before.title = u"Invite"_s;
    before.action = action.id;
    before.period = Period::read(u"2 – 31 octobre 2024"_s);
    before.id = network.add(before);
    Task congress;
    congress.title = u"The congress"_s;
    congress.action = action.id;
    congress.period = Period::read(u"octobre 2024"_s);
    congress.milestone = true;
    congress.limit = LimitKind::NotAfter;
    congress.limitDate = QDate(2024, 11, 30);
    congress.id = network.add(congress);
    network.add(Dependency{{}, before.id, congress.id, DependencyKind::FinishStart, 5});
    const QDate day(2024, 11, 8); // 31 October and five working days: 4, 5, 6, 7 and 8 November; the 1st is a holiday

    const Schedule schedule = Schedule::of(network.store().database());
    CHECK(schedule.entry(congress.id)->end == day);
    const PlanTree tree = PlanTree::read(network.store().database());
    CHECK(std::any_of(tree.rows().begin(), tree.rows().end(), [&](const PlanRow &row) { return row.task() == congress.id && row.end == day; }));
    const std::vector<AgendaItem> items = agenda(network.store(), schedule, 30);
    const auto item = std::find_if(items.begin(), items.end(), [](const AgendaItem &each) { return each.title == u"The congress"_s; });
    REQUIRE(item != items.end());
    CHECK(item->date == day);
    CHECK(item->code == u"deadline"_s);
    CHECK(item->detail == u"over by 30 Nov 2024, Congress"_s);
    CHECK(std::count_if(items.begin(), items.end(), [](const AgendaItem &each) { return each.title == u"The congress"_s; }) == 1);
    Query rows = rowsOf(network.store().database(), listing("tasks"_L1), u"\"start\", \"end\", period"_s, u"WHERE title = 'The congress'"_s);
    REQUIRE(rows.next());
    CHECK(rows.get<QDate>(0) == day);
    CHECK(rows.get<QDate>(1) == day);
    CHECK(rows.get<QString>(2) == u"octobre 2024"_s);
    for (const CalendarEntry &entry : calendarEntriesOf(network.store()))
        CHECK(entry.day == day);
    QStringList words;
    for (const report::Block &block : report::actionSheet(network.store().database(), action.id).blocks) {
        if (const auto *table = std::get_if<report::Table>(&block)) {
            for (const report::Row &row : table->rows) {
                for (const report::Cell &cell : row.cells) {
                    for (const report::Paragraph &paragraph : cell)
                        words << paragraph.text;
                }
            }
        }
    }
    CHECK(words.contains(report::unbroken(Period::between(day, day).words)));
    clock::stopAt({});
}

TEST_CASE("A task drawn onto a holiday does not write it into its words")
{
    Task task;
    task.title = u"walk"_s;
    task.period = Period::read(u"6 mai 2024"_s);
    task.duration = 1;
    const Task moved = plan::withDays(task, QDate(2024, 5, 9), QDate(2024, 5, 9), false, Calendar()); // Ascension Day
    CHECK(moved.period.from == QDate(2024, 5, 10));
    CHECK(moved.period.to == QDate(2024, 5, 10));
    task.days = u"all"_s;
    CHECK(plan::withDays(task, QDate(2024, 5, 9), QDate(2024, 5, 9), false, Calendar()).period.from == QDate(2024, 5, 9));
    task.days = QString();
    task.limit = LimitKind::On;
    task.limitDate = QDate(2024, 5, 6);
    CHECK(plan::withDays(task, QDate(2024, 5, 8), QDate(2024, 5, 8), false, Calendar()).limitDate == QDate(2024, 5, 10));
    // Drawn longer over a week-end it takes the working days of it.
    Task longer = plan::withDays(task, QDate(2024, 5, 13), QDate(2024, 5, 19), true, Calendar());
    CHECK(longer.duration == 5);
    CHECK(longer.period.to == QDate(2024, 5, 17));
}

TEST_CASE("Where something was pushed no uncertainty is claimed")
{
    // See ganttlayout's own test for the words; here the room that they are made of.
    test::Network network;
    Task before, after;
    before.title = u"before"_s;
    before.period = Period::read(u"1 – 31 octobre 2024"_s);
    before.id = network.add(before);
    after.title = u"after"_s;
    after.period = Period::read(u"automne 2024"_s);
    after.duration = 2;
    after.id = network.add(after);
    const auto room = [&] { return Schedule::of(network.store().database()).entry(after.id)->roomFrom; };
    CHECK(room() == QDate(2024, 9, 22));
    network.add(Dependency{{}, before.id, after.id, DependencyKind::FinishStart, 40});
    CHECK_FALSE(room().isValid());
}
