#include "models/domain/structure.h"
#include "tests/views/window.h"
#include "views/debrief/debriefpanel.h"
#include "views/events/attendancetab.h"
#include "views/events/eventpage.h"
#include "views/events/preparationtab.h"
#include "views/widgets/listpanel.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QTableView>

using namespace maillage;
using namespace Qt::StringLiterals;

TEST_CASE("An event is printed from whichever tab one looks at, and each tab shows the event one chose")
{
    test::Network network;
    const StructureId agora = network.structure(u"Agora"_s);
    const EventId first = network.event(u"First"_s, QDate(2022, 4, 7), EventState::Held, EventKind::Apero);
    const EventId second = network.event(u"Second"_s, QDate(2022, 4, 14), EventState::Held, EventKind::Apero);
    network.attendance(first, agora, Reply::Yes, 1);
    test::Window window;
    window.open(network);
    window.window.go("event"_L1, first.value());
    test::Window::settle();
    auto *page = window.page<EventPage>();
    REQUIRE(page);
    REQUIRE(page->findChild<AttendanceTab *>());
    CHECK(page->findChild<AttendanceTab *>()->list()->model()->rowCount() == 1);
    CHECK_FALSE(page->findChild<DebriefPanel *>()); // nobody has looked at it yet

    const QString path = network.file(u"sheet.pdf"_s);
    prompt::answerWith([&path](const QString &) { return path; });
    page->mainActions().at(1)->trigger();
    test::Window::settle();
    CHECK(QFileInfo(path).size() > 1000);
    CHECK(page->findChild<AttendanceTab *>()->isVisible());

    // A tab that was made for another event and is printed from without being looked at.
    page->showTab(EventPage::Preparation);
    page->showTab(EventPage::Debrief);
    test::Window::settle();
    window.window.go("event"_L1, second.value());
    test::Window::settle();
    CHECK(page->findChild<AttendanceTab *>()->isVisible());
    const QString debrief = network.file(u"debrief.html"_s);
    prompt::answerWith([&debrief](const QString &) { return debrief; });
    page->mainActions().at(2)->trigger();
    test::Window::settle();
    QFile written(debrief);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    CHECK(text.contains(u"Second"_s));
    CHECK_FALSE(text.contains(u"First"_s));
    CHECK(page->findChild<AttendanceTab *>()->list()->model()->rowCount() == 0);
    page->showTab(EventPage::Debrief);
    test::Window::settle();
    CHECK(page->findChild<DebriefPanel *>()->isVisible());
    page->showTab(EventPage::Preparation);
    test::Window::settle();
    QStringList fields;
    for (const QLineEdit *field : page->findChild<PreparationTab *>()->findChildren<QLineEdit *>())
        fields << field->text();
    CHECK(fields.contains(u"Second"_s));
    CHECK_FALSE(fields.contains(u"First"_s));
}
