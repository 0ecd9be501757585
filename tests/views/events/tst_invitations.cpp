#include "models/domain/clock.h"
#include "models/domain/outreach.h"
#include "models/domain/text.h"
#include "models/report/report.h"
#include "tests/views/choosing.h"
#include "tests/views/window.h"
#include "views/debrief/debriefpanel.h"
#include "views/debrief/debriefsending.h"
#include "views/events/eventpage.h"
#include "views/widgets/outreachpanel.h"
#include "views/widgets/quickrow.h"
#include "views/widgets/recipientschoice.h"
#include "views/widgets/registerpanel.h"

#include <QComboBox>
#include <QFile>
#include <QMenu>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// An evening to come with two members, one of whom can be written to; and a mail program that notes what it is given.
struct Invitations
{
    Invitations()
    {
        clock::stopAt(QDateTime(QDate(2022, 4, 1), QTime(9, 0)));
        Structure lavoir;
        lavoir.name = u"Le Lavoir"_s;
        lavoir.email = u"lavoir@example.org"_s;
        reached = network.add(lavoir);
        network.add(Membership{{}, reached, network.home(), MembershipStatus::Member, {}, {}, {}});
        unreached = network.structure(u"Le Moulin"_s, MembershipStatus::Member);
        partner = network.structure(u"La Mairie"_s, MembershipStatus::Partner);
        event = network.event(u"Evening"_s, QDate(2022, 4, 7), EventState::Planned);
        makeMailProgram("0");
        window.open(network);
        window.window.go("event"_L1, event.value());
        show(EventPage::Preparation);
        panel = window.window.findChild<OutreachPanel *>();
        REQUIRE(panel);
    }
    ~Invitations()
    {
        clock::stopAt({});
        qputenv("PATH", path);
    }

    void makeMailProgram(const QByteArray &exitCode)
    {
        QFile program(folder.filePath(u"xdg-email"_s));
        REQUIRE(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nfor one in \"$@\"; do printf '%s\\n' \"$one\"; done > '" + handed().toUtf8() + ".part'\nmv '" + handed().toUtf8() + ".part' '" + handed().toUtf8() + "'\nexit " + exitCode + "\n");
        program.close();
        REQUIRE(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("PATH", folder.path().toUtf8() + ':' + path);
    }
    QString handed() const { return folder.filePath(u"handed"_s); }
    /// What the mail program was given, one argument a line.
    QStringList arguments() const
    {
        for (int i = 0; i < 500 && !QFile::exists(handed()); ++i)
            QTest::qWait(10);
        QFile file(handed());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(u'\n');
    }
    void show(EventPage::Tab tab)
    {
        window.page<EventPage>()->showTab(tab);
        test::Window::settle();
    }
    std::vector<Outreach> rows() { return load<Outreach>(window.store().database()); }
    const QByteArray path = qgetenv("PATH");
    QTemporaryDir folder;
    test::Network network;
    test::Window window;
    StructureId reached, unreached, partner;
    EventId event;
    OutreachPanel *panel = nullptr;
};

/// Opens the list, presses a rule, closes it, as a person does.
void chooseByRule(RecipientsChoice *choice, const QString &rule)
{
    emit choice->menu()->aboutToShow();
    for (QPushButton *button : choice->menu()->findChildren<QPushButton *>()) {
        if (button->text() == rule)
            button->click();
    }
    emit choice->menu()->aboutToHide();
    test::Window::settle();
}

} // namespace

TEST_CASE("An invitation is typed in a line with Enter and the next one can be typed at once")
{
    Invitations page;
    auto *row = page.panel->findChild<QuickRow *>();
    const QList<QLineEdit *> lines = row->findChildren<QLineEdit *>();
    REQUIRE(lines.size() == 2);
    CHECK(lines.front()->text() == text::shortDate(QDate(2022, 4, 1))); // today, while the event is to come
    test::retype(lines.back(), u"First e-mail"_s);
    test::Window::press(lines.back(), Qt::Key_Return);
    REQUIRE(page.rows().size() == 1);
    CHECK(page.rows().front().label == u"First e-mail"_s);
    CHECK(page.rows().front().event == page.event);
    CHECK(QApplication::focusWidget() == lines.back());
    test::retype(lines.back(), u"Reminder"_s);
    test::Window::press(lines.back(), Qt::Key_Return);
    CHECK(page.rows().size() == 2);
}

TEST_CASE("Recipients are chosen by a rule and written to in the mail program without seeing each other")
{
    Invitations page;
    page.panel->registerPanel()->begin();
    test::Window::settle();
    chooseByRule(page.panel->recipients(), u"All members"_s);
    REQUIRE(page.rows().size() == 1); // choosing writes the row that was only begun
    const std::vector<StructureId> members = recipientsOf(page.window.store().database(), page.rows().front().id);
    CHECK(members.size() == 2);
    CHECK(page.panel->recipients()->text().contains(u"2 structure(s)"_s));
    CHECK(page.panel->recipients()->text().contains(u"1 e-mail address(es)"_s));
    REQUIRE(page.panel->mailButton()->isEnabled());
    page.panel->mailButton()->click();
    const QStringList given = page.arguments();
    CHECK(given.contains(u"--bcc"_s));
    CHECK(given.contains(u"lavoir@example.org"_s));
    CHECK_FALSE(given.contains(u"--to"_s));
    CHECK(given.value(given.indexOf(u"--subject"_s) + 1).startsWith(u"Evening"_s));
    CHECK(page.window.window.messageBar()->text().contains(u"Le Moulin"_s)); // who could not be written to is named
    CHECK(recipientsOf(page.window.store().database(), page.rows().front().id).size() == 1); // and was not told
}

TEST_CASE("A debrief goes to the mail program as a file and is noted with its recipients in one step")
{
    Invitations page;
    page.window.store().edit(u"held"_s, [&](Transaction &transaction) {
        Event event = *find<Event>(transaction.database(), page.event);
        event.state = EventState::Held;
        update(transaction, event);
        attendance::setPersons(transaction, page.event, page.reached, 2);
    });
    clock::stopAt(QDateTime(QDate(2022, 4, 7), QTime(22, 0))); // the very evening
    page.show(EventPage::Debrief);
    DebriefSending *sending = page.window.window.findChild<DebriefPanel *>()->sending();
    CHECK_FALSE(sending->mailButton()->isEnabled());
    chooseByRule(sending->recipients(), u"Who came"_s);
    REQUIRE(sending->mailButton()->isEnabled());
    sending->mailButton()->click();
    const QStringList given = page.arguments();
    const QString file = given.value(given.indexOf(u"--attach"_s) + 1);
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(find<Event>(page.window.store().database(), page.event)->debriefSentOn == QDate(2022, 4, 7));
    REQUIRE(page.rows().size() == 1);
    CHECK(recipientsOf(page.window.store().database(), page.rows().front().id) == std::vector{page.reached});
    // It invited nobody, and what was sent is what is there now.
    CHECK_FALSE(report::hasChangedSinceSent(page.window.store().database(), *find<Event>(page.window.store().database(), page.event)));
    page.window.store().undoStack().undo();
    CHECK(page.rows().empty());
    CHECK_FALSE(find<Event>(page.window.store().database(), page.event)->debriefSentOn.isValid());
}

TEST_CASE("A mail program that took nothing is told")
{
    Invitations page;
    page.makeMailProgram("3");
    page.panel->registerPanel()->begin();
    chooseByRule(page.panel->recipients(), u"All members"_s);
    page.panel->mailButton()->click();
    page.arguments();
    for (int i = 0; i < 300 && !page.window.window.messageBar()->text().contains(u"No mail program"_s); ++i)
        QTest::qWait(10);
    CHECK(page.window.window.messageBar()->text().contains(u"No mail program took the message"_s));
}
