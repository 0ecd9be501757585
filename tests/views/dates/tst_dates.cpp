#include "models/domain/clock.h"
#include "models/domain/event.h"
#include "models/domain/network.h"
#include "models/domain/text.h"
#include "tests/views/window.h"
#include "views/dates/datespage.h"
#include "views/dates/wishespanel.h"
#include "views/events/eventpage.h"
#include "views/widgets/datestanding.h"
#include "views/widgets/inputs.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTableView>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// The window at the end of March 2022 in the Creuse, with an evening planned for a Friday.
struct Dates
{
    Dates()
    {
        clock::stopAt(QDateTime(QDate(2022, 3, 28), QTime(9, 0)));
        Profile profile = profileOf(network.store().database());
        profile.department = u"23"_s;
        network.store().edit(u"department"_s, [&](Transaction &transaction) { update(transaction, profile); });
        event = network.event(u"Evening"_s, QDate(2022, 4, 8), EventState::Planned);
        window.open(network);
    }
    ~Dates() { clock::stopAt({}); }

    void go(EventId id = {})
    {
        window.window.go("dates"_L1, id.value());
        test::Window::settle();
        table = window.page<DatesPage>()->findChild<QTableView *>();
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QLineEdit *field(const QString &name) { return named<QLineEdit>(name); }
    template<typename W>
    W *named(const QString &name)
    {
        for (W *widget : window.window.currentPage()->findChildren<W *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        FAIL(name.toStdString());
        return nullptr;
    }
    void typeInto(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        test::Window::press(field, Qt::Key_Return);
    }
    Event current() { return *find<Event>(window.store().database(), event); }

    test::Network network;
    test::Window window;
    EventId event;
    QTableView *table = nullptr;
};

} // namespace

TEST_CASE("Enter on the best date moves the event there and can be undone")
{
    Dates dates;
    dates.go(dates.event);
    REQUIRE(QApplication::focusWidget() == dates.table);
    CHECK(dates.table->model()->rowCount() == 42); // from today to a month after the event
    CHECK(dates.table->currentIndex().row() == 0);
    test::Window::press(dates.table, Qt::Key_Return);
    CHECK(dates.current().date == QDate(2022, 3, 31)); // the next Thursday
    CHECK(dates.window.page<EventPage>());
    dates.window.store().undoStack().undo();
    CHECK(dates.current().date == QDate(2022, 4, 8));
}

TEST_CASE("Enter on a date begins a new event that day when one came from none")
{
    Dates dates;
    dates.go();
    dates.typeInto(dates.field(u"Begins at"_s), u"18:30"_s);
    dates.table->setFocus();
    test::Window::press(dates.table, Qt::Key_Down);
    const QString second = dates.cell(1, 0);
    test::Window::press(dates.table, Qt::Key_Return);
    REQUIRE(dates.window.page<EventPage>());
    const std::vector<Event> events = load<Event>(dates.window.store().database());
    REQUIRE(events.size() == 2);
    CHECK(text::longDate(events[1].date) == second);
    CHECK(events[1].state == EventState::Planned);
    CHECK(events[1].announcedStart == QTime(18, 30));
}

TEST_CASE("Wishes are typed and ticked and the days follow")
{
    Dates dates;
    dates.go();
    dates.typeInto(dates.field(u"First day"_s), u"1/4/2022"_s);
    dates.typeInto(dates.field(u"Last day"_s), u"30/4/2022"_s);
    CHECK(dates.table->model()->rowCount() == 30);
    CHECK(dates.cell(0, 0).contains(u"14 "_s)); // Thursday the 7th is too near to the evening of the 8th
    auto *thursday = dates.named<QPushButton>(QLocale().standaloneDayName(4));
    auto *tuesday = dates.named<QPushButton>(QLocale().standaloneDayName(2));
    CHECK(thursday->isChecked());
    for (QPushButton *day : {thursday, tuesday}) {
        day->setFocus();
        QTest::keyClick(day, Qt::Key_Space);
    }
    test::Window::settle();
    CHECK(dates.cell(0, 0).contains(u" 5 "_s));
    CHECK(rememberedWishes().weekdays == QList<int>{2});
    // An upside-down stretch is said, and nothing can be used.
    dates.typeInto(dates.field(u"Last day"_s), u"1/3/2022"_s);
    CHECK(dates.table->model()->rowCount() == 0);
    CHECK_FALSE(dates.window.page<DatesPage>()->mainActions().front()->isEnabled());
    dates.typeInto(dates.field(u"Last day"_s), u"30/4/2022"_s);
    CHECK(dates.table->model()->rowCount() == 30);
}

TEST_CASE("The department says the zone and the days follow")
{
    Dates dates;
    dates.go(dates.event);
    const auto holidays = [&] {
        int count = 0;
        for (int row = 0; row < dates.table->model()->rowCount(); ++row)
            count += dates.cell(row, 2).contains(u"spring"_s);
        return count;
    };
    CHECK(holidays() == 16); // zone A from 16 April; the list ends on 8 May
    dates.typeInto(dates.field(u"Department"_s), u"13"_s);
    CHECK(profileOf(dates.window.store().database()).department == u"13"_s);
    CHECK(holidays() == 16); // zone B from 9 to 24 April
    CHECK(dates.cell(0, 2).isEmpty());
    dates.typeInto(dates.field(u"Department"_s), u"2a"_s);
    CHECK(profileOf(dates.window.store().database()).department == u"2A"_s);
    CHECK(holidays() == 0);
    CHECK(dates.cell(0, 3).contains(u"zone"_s)); // now it cannot be told
}

TEST_CASE("School holidays are added from the ministrys calendar by the button and by dropping")
{
    Dates dates;
    dates.go();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Zone-A.ics"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20271023\r\nDTEND;VALUE=DATE:20271108\r\nSUMMARY:Vacances de la Toussaint - Zone A\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    prompt::answerWith([&](const QString &) { return path; });
    for (QPushButton *button : dates.window.window.currentPage()->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Add school holidays"_s))
            button->click();
    }
    CHECK(load<SchoolHoliday>(dates.window.store().database()).size() == 1);
    dates.window.store().undoStack().undo();
    CHECK(load<SchoolHoliday>(dates.window.store().database()).empty());
    dates.window.window.currentPage()->takeFile(path);
    CHECK(load<SchoolHoliday>(dates.window.store().database()).size() == 1);
}

TEST_CASE("The preparation of an event says how its date stands and leads to a better one")
{
    Dates dates;
    dates.window.window.go("event"_L1, dates.event.value());
    dates.window.page<EventPage>()->showTab(EventPage::Preparation);
    test::Window::settle();
    auto *standing = dates.window.page<EventPage>()->findChild<DateStanding *>();
    REQUIRE(standing);
    CHECK(standing->text().contains(QChar(0x2717) + QString(QChar(0xa0)) + QLocale().standaloneDayName(5)));
    CHECK(standing->accessibleDescription().contains(u"day of the week: no"_s));
    Event event = dates.current();
    event.date = QDate(2022, 4, 7);
    dates.window.store().edit(u"move"_s, [&](Transaction &transaction) { update(transaction, event); });
    test::Window::settle();
    CHECK(standing->text().contains(QChar(0x2713) + QString(QChar(0xa0)) + QLocale().standaloneDayName(4)));
    for (QPushButton *button : dates.window.page<EventPage>()->findChildren<QPushButton *>()) {
        if (button->text() == u"Find a date"_s)
            button->click();
    }
    test::Window::settle();
    REQUIRE(dates.window.page<DatesPage>());
    CHECK(dates.window.page<DatesPage>()->title().front() == u"Evening"_s);
}
