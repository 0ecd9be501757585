#include "models/domain/activityreport.h"
#include "models/domain/clock.h"
#include "tests/views/window.h"
#include "views/activity/activitypage.h"
#include "views/activity/activitypanel.h"
#include "views/debrief/pagesview.h"
#include "views/debrief/debriefpanel.h"
#include "views/events/eventpage.h"
#include "views/shell/draftline.h"
#include "views/shell/prompt.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("A report is written for the period that is chosen and each field is one step to undo")
{
    test::Network network;
    network.structure(u"One"_s, MembershipStatus::Member);
    network.event(u"Evening"_s, clock::today().addDays(-3));
    network.event(u"The year before"_s, QDate(clock::today().year() - 1, 5, 3));
    test::Window test;
    test.open(network);
    test.window.go("activity"_L1);
    test.settle();
    auto *page = qobject_cast<ActivityPage *>(test.window.currentPage());
    REQUIRE(page);
    ActivityPanel *panel = page->panel();
    CHECK(panel->span().from == QDate(clock::today().year(), 1, 1));
    QTRY_VERIFY(panel->pages()->pageCount() > 0);
    const auto reports = [&] { return load<ActivityReport>(test.store().database()); };
    CHECK(reports().empty()); // looking writes nothing

    panel->field(0)->setFocus();
    QTest::keyClicks(panel->field(0), u"A full year"_s);
    panel->field(1)->setFocus();
    REQUIRE(reports().size() == 1);
    CHECK(reports().front().introduction == u"A full year"_s);
    CHECK(reports().front().to == QDate(clock::today().year(), 12, 31));
    QTest::keyClicks(panel->field(1), u"Quiet autumn"_s);
    panel->field(0)->setFocus();
    CHECK(reports().front().onParticipation == u"Quiet autumn"_s);
    test.store().undoStack().undo();
    CHECK(reports().front().onParticipation.isEmpty());

    // Another year has words of its own.
    auto *years = panel->findChild<QComboBox *>();
    REQUIRE(years);
    years->setCurrentIndex(1);
    emit years->activated(1);
    test.settle();
    CHECK(panel->span().from.year() == clock::today().year() - 1);
    CHECK(panel->field(0)->toPlainText().isEmpty());
    auto *box = panel->findChildren<QCheckBox *>().constFirst();
    box->click();
    CHECK(reports().size() == 2);
    years->setCurrentIndex(0);
    emit years->activated(0);
    test.settle();
    CHECK(panel->field(0)->toPlainText() == u"A full year"_s);
    CHECK(box->isChecked());
}

TEST_CASE("Words of a report that are refused stay with their subject and are written when that goes")
{
    Database::setPatience(5);
    const auto calm = qScopeGuard([] { Database::setPatience(2000); });
    test::Network network;
    network.event(u"Last year"_s, QDate(clock::today().year() - 1, 5, 3));
    test::Window test;
    test.open(network);
    test.window.go("activity"_L1);
    test.settle();
    ActivityPanel *panel = qobject_cast<ActivityPage *>(test.window.currentPage())->panel();
    const auto choose = [&](int index) {
        auto *years = panel->findChild<QComboBox *>();
        years->setCurrentIndex(index);
        emit years->activated(index);
        test.settle();
    };
    panel->field(0)->setFocus();
    QTest::keyClicks(panel->field(0), u"A full year"_s);
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.script(u"BEGIN IMMEDIATE"_s);
        panel->field(1)->setFocus();
        test.settle();
        CHECK(test.window.messageBar()->property("bad").toBool());
        CHECK(panel->field(0)->toPlainText() == u"A full year"_s);
        choose(1);
        CHECK(panel->field(0)->toPlainText().isEmpty());
        test.window.go("themes"_L1);
        test.window.go("activity"_L1);
        choose(0);
        CHECK(panel->field(0)->toPlainText() == u"A full year"_s);
        CHECK(test.window.findChild<DraftLine *>()->isVisible());
        other.script(u"ROLLBACK"_s);
    }
    REQUIRE(load<ActivityReport>(test.store().database()).empty());
    test.store().edit(u"x"_s, [](Transaction &transaction) { insert(transaction, Theme{{}, u"x"_s, {}}); });
    QTRY_COMPARE(load<ActivityReport>(test.store().database()).size(), size_t(1));
    CHECK(load<ActivityReport>(test.store().database()).front().introduction == u"A full year"_s);
    CHECK(load<ActivityReport>(test.store().database()).front().from.year() == clock::today().year());
    CHECK(panel->field(0)->toPlainText() == u"A full year"_s);
}

TEST_CASE("Words of a report that are not written yet are asked about before the file is closed and found again")
{
    Database::setPatience(5);
    const auto calm = qScopeGuard([] { Database::setPatience(2000); });
    test::Network network;
    const EventId event = network.event(u"Evening"_s, QDate(2022, 4, 7));
    test::Window test;
    test.open(network);
    test.window.go("event"_L1, event.value());
    auto *page = test.page<EventPage>();
    page->showTab(EventPage::Debrief);
    test.settle();
    auto *panel = page->findChild<DebriefPanel *>();
    REQUIRE(panel);
    {
        Database other(network.path(), Database::Access::ReadWrite);
        other.script(u"BEGIN IMMEDIATE"_s);
        panel->field(0)->setFocus();
        QTest::keyClicks(panel->field(0), u"A warm evening"_s);
        panel->field(1)->setFocus();
        test.settle();
        page->showTab(EventPage::Attendance);
        test.window.go("home"_L1);
        QTest::mouseClick(test.window.findChild<DraftLine *>()->findChild<QPushButton *>(), Qt::LeftButton);
        test.settle();
        CHECK(test.page<EventPage>() == page);
        CHECK(panel->isVisible());
        CHECK(panel->field(0)->hasFocus());
        CHECK(panel->field(0)->toPlainText() == u"A warm evening"_s);
        int asked = 0;
        prompt::answerWith([&](const QString &question) {
            ++asked;
            CHECK(question.startsWith(u"Not written yet"_s));
            if (asked == 2)
                other.script(u"ROLLBACK"_s);
            return u"Write and close"_s;
        });
        test.window.closeFile();
        CHECK(asked == 2);
        prompt::answerWith({});
    }
    CHECK(load<Event>(Store::open(network.path())->database()).front().introduction == u"A warm evening"_s);
}
