#include "models/domain/clock.h"
#include "models/domain/exchange.h"
#include "tests/views/window.h"
#include "views/debrief/debriefpanel.h"
#include "views/debrief/debriefsending.h"
#include "views/events/eventpage.h"
#include "views/widgets/inputs.h"
#include "views/widgets/recipientschoice.h"

#include <catch2/catch.hpp>

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace maillage::test {

/// What the desktop would be asked to open.
class UrlReceiver : public QObject
{
    Q_OBJECT

public:
    QUrl received;

public slots:
    void receive(const QUrl &url) { received = url; }
};

} // namespace maillage::test

namespace {

struct DebriefWindow
{
    DebriefWindow()
    {
        clock::stopAt(QDateTime(QDate(2022, 4, 20), QTime(9, 0)));
        lavoir = network.structure(u"Lavoir"_s);
        series = network.series(u"Talks"_s);
        first = network.event(u"First"_s, QDate(2022, 4, 7), EventState::Held, EventKind::Apero, series);
        second = network.event(u"Second"_s, QDate(2022, 4, 14), EventState::Held, EventKind::Apero, series);
        planned = network.event(u"Third"_s, QDate(2022, 5, 14), EventState::Planned, EventKind::Apero, series);
        window.open(network);
    }
    ~DebriefWindow() { clock::stopAt({}); }

    void show(EventId event)
    {
        window.window.go("event"_L1, event.value());
        window.page<EventPage>()->showTab(EventPage::Debrief);
        test::Window::settle();
    }
    DebriefSending *sending() { return window.window.currentPage()->findChild<DebriefPanel *>()->sending(); }
    QDate sentOn(EventId event) { return find<Event>(window.store().database(), event)->debriefSentOn; }

    test::Network network;
    StructureId lavoir;
    SeriesId series;
    EventId first, second, planned;
    test::Window window;
};

} // namespace

TEST_CASE("A debrief is marked as sent in one step and its day can be corrected")
{
    DebriefWindow page;
    page.show(page.first);
    REQUIRE(page.sending()->isVisible());
    REQUIRE(page.sending()->button()->isVisible());
    CHECK(page.sending()->day()->text().isEmpty());
    QTest::mouseClick(page.sending()->button(), Qt::LeftButton);
    test::Window::settle();
    CHECK(page.sentOn(page.first) == QDate(2022, 4, 20));
    CHECK_FALSE(page.sentOn(page.second).isValid());
    CHECK(page.sending()->day()->day() == QDate(2022, 4, 20));
    CHECK_FALSE(page.sending()->button()->isVisible());
    CHECK(page.window.store().undoStack().count() == 1);

    page.sending()->day()->selectAll();
    test::Window::type(page.sending()->day(), u"19/4/22"_s);
    test::Window::press(page.sending()->day(), Qt::Key_Return);
    CHECK(page.sentOn(page.first) == QDate(2022, 4, 19));
    CHECK(page.window.store().undoStack().count() == 2);
    page.window.store().undoStack().undo();
    page.window.store().undoStack().undo();
    test::Window::settle();
    CHECK_FALSE(page.sentOn(page.first).isValid());
    CHECK(page.sending()->button()->isVisible());
    CHECK(page.sending()->day()->text().isEmpty());
}

TEST_CASE("Whom a debrief is for is still chosen when one comes back to it")
{
    DebriefWindow page;
    page.show(page.first);
    page.sending()->recipients()->setStructures({page.lavoir});
    page.show(page.second);
    CHECK(page.sending()->recipients()->structures().empty());
    page.show(page.first);
    CHECK(page.sending()->recipients()->structures() == std::vector{page.lavoir});
}

TEST_CASE("What was not held has no debrief to send")
{
    DebriefWindow page;
    page.show(page.planned);
    CHECK_FALSE(page.sending()->isVisible());
}

TEST_CASE("The debrief of a series is sent for all its events that were held")
{
    DebriefWindow page;
    page.window.window.go("series-debrief"_L1, page.series.value());
    test::Window::settle();
    REQUIRE(page.sending()->isVisible());
    QTest::mouseClick(page.sending()->button(), Qt::LeftButton);
    test::Window::settle();
    for (const EventId event : {page.first, page.second})
        CHECK(page.sentOn(event) == QDate(2022, 4, 20));
    CHECK_FALSE(page.sentOn(page.planned).isValid());
    CHECK(page.window.store().undoStack().count() == 1);
    page.window.store().undoStack().undo();
    test::Window::settle();
    CHECK_FALSE(page.sentOn(page.second).isValid());
    CHECK(page.sending()->button()->isVisible());
}

TEST_CASE("A debrief that shows something else than what was sent says so until it is sent anew")
{
    DebriefWindow page;
    page.show(page.first);
    QTest::mouseClick(page.sending()->button(), Qt::LeftButton);
    test::Window::settle();
    const auto says = [&] {
        QTest::qWait(100); // it is compared beside the window
        const QList<QLabel *> labels = page.sending()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(u"has changed since"_s); });
    };
    CHECK_FALSE(says());
    page.window.store().edit(u"said"_s, [&](Transaction &transaction) {
        Feedback feedback;
        feedback.event = page.first;
        feedback.said = u"Too short"_s;
        insert(transaction, feedback);
    });
    CHECK(QTest::qWaitFor(says));
    page.window.store().undoStack().undo();
    CHECK_FALSE(says());
}

TEST_CASE("What was written can be opened from the message")
{
    test::Network network;
    test::Window window;
    window.open(network);
    const QString path = QDir::temp().filePath(u"a debrief.pdf"_s);
    window.window.messageBar()->sayWritten(path);
    CHECK(window.window.messageBar()->text().contains(u"a debrief.pdf"_s));
    const QList<QPushButton *> buttons = window.window.messageBar()->findChildren<QPushButton *>();
    const auto open = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->text() == u"Open"_s; });
    REQUIRE(open != buttons.end());
    CHECK((*open)->isVisible());
    test::UrlReceiver receiver;
    QDesktopServices::setUrlHandler(u"file"_s, &receiver, "receive");
    QTest::mouseClick(*open, Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    CHECK(receiver.received == QUrl::fromLocalFile(path));
    window.window.messageBar()->say(u"Something else"_s);
    CHECK_FALSE((*open)->isVisible());
}

#include "tst_debriefsending.moc"
