#include "models/figures/behindmodel.h"
#include "models/domain/clock.h"
#include "tests/views/window.h"
#include "views/charts/chartpanel.h"
#include "views/events/eventpage.h"
#include "views/figures/figurespage.h"
#include "views/home/homepage.h"
#include "views/rows/rowspage.h"
#include "views/structures/structurespage.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QAction>
#include <QScopeGuard>
#include <QPushButton>
#include <QTableView>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

void readRows(const RowsPage *page)
{
    for (int i = 0; i < 200 && !page->isRead(); ++i)
        QTest::qWait(5);
    test::Window::settle();
}

} // namespace

TEST_CASE("A tile of the home page leads to just its rows and the way back leads home")
{
    clock::stopAt(QDateTime(QDate(2022, 6, 1), QTime(12, 0)));
    const QScopeGuard goesOn([] { clock::stopAt({}); });
    test::Network network;
    std::vector<StructureId> members;
    for (int i = 0; i < 6; ++i)
        members.push_back(network.structure(u"Member %1"_s.arg(i), MembershipStatus::Member));
    const EventId now = network.event(u"This year"_s, QDate(2022, 4, 7)), before = network.event(u"Long ago"_s, QDate(2019, 4, 7));
    network.attendance(now, members[0], Reply::Yes, 3);
    network.attendance(now, members[1], Reply::Yes, 0);
    network.attendance(before, members[2], Reply::Yes, 5);
    test::Window window;
    window.open(network);
    auto *home = window.page<HomePage>();
    REQUIRE(home);
    for (int i = 0; i < 400 && !home->isRead(); ++i)
        QTest::qWait(5);
    QPushButton *people = nullptr;
    for (QPushButton *button : home->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith("People at events"_L1))
            people = button;
    }
    REQUIRE(people);
    QTest::mouseClick(people, Qt::LeftButton);
    test::Window::settle();
    auto *rows = window.page<RowsPage>();
    REQUIRE(rows);
    for (int i = 0; i < 2; ++i) // what is copied and saved is everything
        CHECK(rows->mainActions().at(i)->isEnabled() == rows->isRead());
    readRows(rows);
    REQUIRE(rows->isRead());
    CHECK(rows->mainActions().at(1)->isEnabled());
    const QString path = network.file(u"people.csv"_s);
    prompt::answerWith([&](const QString &) { return path; });
    QTest::keyClick(rows->table(), Qt::Key_P, Qt::ControlModifier);
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray table = saved.readAll();
    CHECK(table.contains("Member 0"));
    CHECK(table.contains("This year"));
    CHECK_FALSE(table.contains("Long ago"));
    REQUIRE(rows->rows()->rowCount() == 1); // of the twelve months, and not since the beginning
    CHECK(rows->rows()->sum() == 3);
    CHECK(rows->title().last() == u"People, whole period"_s);
    CHECK(rows->subtitle().contains(u"2021"_s));
    test::Window::press(rows->table(), Qt::Key_Return);
    test::Window::settle();
    CHECK(window.page<StructuresPage>());
    test::Window::press(&window.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(window.page<RowsPage>());
    rows->mainActions().last()->trigger();
    test::Window::settle();
    CHECK(window.page<HomePage>());
}

TEST_CASE("The rows follow the file and a row of an event leads to it")
{
    test::Network network;
    const StructureId member = network.structure(u"Member"_s, MembershipStatus::Member), other = network.structure(u"Other"_s, MembershipStatus::Member);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    network.attendance(evening, member, Reply::Yes, 1);
    test::Window window;
    window.open(network);
    window.window.go("figures"_L1);
    auto *page = window.page<FiguresPage>();
    REQUIRE(page);
    const FigureFilter year = yearSpan(2022);
    emit page->panel("funnel"_L1)->followed({{}, 0, Pointed{"period-turn-up"_L1, year, evaluate(window.store(), figure("period-turn-up"_L1), year).front()}});
    test::Window::settle();
    auto *rows = window.page<RowsPage>();
    REQUIRE(rows);
    readRows(rows);
    CHECK(rows->rows()->rowCount() == 1);
    window.store().edit(u"another"_s, [&](Transaction &transaction) {
        insert(transaction, Attendance{{}, evening, other, {}, Reply::Maybe, false, 0, {}});
    });
    readRows(rows);
    CHECK(rows->rows()->rowCount() == 2); // of the base, and one of them counted
    CHECK(rows->rows()->sum() == 1);
    const int column = int(rows->rows()->columns().indexOf(BehindModel::Column::Event));
    emit rows->table()->activated(rows->table()->model()->index(0, column));
    test::Window::settle();
    CHECK(window.page<EventPage>());
}
