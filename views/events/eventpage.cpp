#include "views/events/eventpage.h"

#include "models/domain/text.h"
#include "views/debrief/debriefpanel.h"
#include "views/events/attendancetab.h"
#include "views/events/exchangestab.h"
#include "views/events/preparationtab.h"
#include "views/shell/icons.h"
#include "views/widgets/badge.h"
#include "views/widgets/card.h"
#include "views/widgets/tabbedparts.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

EventPage::EventPage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_visit(new QAction(icon(u"print"_s), tr("Visit record"), this))
    , m_signIn(new QAction(icon(u"print"_s), tr("Sign-in sheet"), this))
    , m_debrief(new QAction(tr("Debrief PDF"), this))
    , m_tabs(new TabbedParts(given.store(), tr("Parts of the event"), this))
{
    addTab(tr("Preparation"), &EventPage::m_preparation);
    addTab(tr("Attendance"), &EventPage::m_attendance);
    addTab(tr("Exchanges"), &EventPage::m_exchanges);
    addTab(tr("Feedback"), &EventPage::m_feedback);
    addTab(tr("Debrief"), &EventPage::m_report);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 18);
    layout->setSpacing(10);
    layout->addWidget(buildSummary());
    layout->addWidget(m_tabs, 1);
    m_debrief->setShortcut(QKeySequence::Print);
    m_debrief->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_debrief);
    connect(m_tabs, &TabbedParts::currentChanged, this, [this](int tab) {
        if (tab == Attendance && m_attendance)
            m_attendance->entryField()->setFocus();
    });
    connect(m_debrief, &QAction::triggered, this, [this] { report()->exportReport(); });
    connect(m_signIn, &QAction::triggered, this, [this] { report()->exportSignInSheet(); });
    connect(m_visit, &QAction::triggered, this, [this] { report()->exportVisitRecord(); });
    follow(given.store(), this, {u"event"_s, u"series"_s}, [this] { refresh(); });
}

template<typename Part>
void EventPage::addTab(const QString &label, Part *EventPage::*tab)
{
    m_tabs->add(label, [this, tab](QWidget *parent) { return this->*tab = new Part(workspace(), parent); }, [this, tab] { (this->*tab)->show(m_id); });
}

DebriefPanel *EventPage::report()
{
    m_tabs->part(Debrief);
    return m_report;
}

QWidget *EventPage::buildSummary()
{
    auto *summary = new QWidget(this);
    auto *layout = new QHBoxLayout(summary);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->setSpacing(26);
    const auto column = [&](const QString &label, QLabel *value) {
        auto *box = new QVBoxLayout;
        box->setSpacing(3);
        box->addWidget(plainLabel(label, "soft", this));
        box->addWidget(value);
        layout->addLayout(box);
    };
    for (const QString &label : {tr("Date"), tr("Announced"), tr("Actual"), tr("Place")}) {
        auto *value = plainLabel({}, "cardTitle", this);
        column(label, value);
        m_summary << value;
    }
    m_series = plainLabel({}, nullptr, this);
    m_state = plainLabel({}, nullptr, this);
    column(tr("Series"), m_series);
    column(tr("State"), m_state);
    layout->addStretch(1);
    m_again = new QToolButton(summary);
    m_again->setText(tr("Plan again"));
    m_again->setIcon(icon(u"copy"_s));
    m_again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_again->setAutoRaise(true);
    m_again->setFocusPolicy(Qt::StrongFocus);
    m_again->setToolTip(tr("A new event like this one, on the next day that fits"));
    connect(m_again, &QToolButton::clicked, this, [this] { workspace().go("event-again"_L1, m_id.value()); });
    layout->addWidget(m_again);
    return summary;
}

QStringList EventPage::title() const
{
    const std::optional<Event> event = maillage::find<Event>(database(), m_id);
    if (!event)
        return {tr("Events")};
    QStringList path{tr("Events")};
    if (const auto series = maillage::find<Series>(database(), event->series))
        path << series->name;
    return path << event->title;
}

void EventPage::showItem(qint64 id)
{
    const bool other = EventId(id) != m_id;
    m_id = EventId(id);
    const std::optional<Event> event = maillage::find<Event>(database(), m_id);
    if (!event) {
        workspace().go("events"_L1);
        return;
    }
    m_tabs->setStale();
    showTab(!other ? Tab(m_tabs->current()) : event->state == EventState::Planned ? Preparation : Attendance);
    refresh();
}

void EventPage::takeFile(const QString &path)
{
    showTab(Preparation);
    m_preparation->attach({path});
}

void EventPage::showTab(Tab tab)
{
    m_tabs->setCurrent(tab);
}

void EventPage::showPart(QLatin1StringView part)
{
    if (part == "debrief"_L1)
        showTab(Debrief);
}

QList<std::pair<QString, QString>> EventPage::keys() const
{
    if (m_tabs->current() != Attendance)
        return {};
    return {{tr("two letters, Enter"), tr("note who is coming, or who came")},
            {tr("fol 3"), tr("with three people")},
            {tr("vasi ? · vasi -"), tr("maybe · not coming")},
            {tr("+ and −"), tr("one person more or less on the chosen line")},
            {tr("Space"), tr("came, and the next line; or did not")},
            {tr("1 to 9"), tr("so many people on the chosen line; two figures soon after each other are one number")},
            {tr("↓ and ↑"), tr("between the field and the lines")}};
}

void EventPage::focusFirst()
{
    if (m_tabs->current() == Attendance && m_attendance)
        m_attendance->entryField()->setFocus();
    else if (m_tabs->current() == Preparation && m_preparation)
        m_preparation->focusTitle();
}

void EventPage::refresh()
{
    const std::optional<Event> event = maillage::find<Event>(database(), m_id);
    if (!event)
        return; // undone or removed elsewhere: the window leaves it
    const auto said = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    QStringList place{event->place, event->commune};
    place.removeAll(QString());
    m_summary[0]->setText(text::longDate(event->date));
    m_summary[1]->setText(said(text::timeSpan(event->announcedStart, event->announcedEnd)));
    m_summary[2]->setText(said(text::timeSpan(event->actualStart, event->actualEnd)));
    m_summary[3]->setText(said(place.join(u" · "_s)));
    const auto series = maillage::find<Series>(database(), event->series);
    styleBadge(m_series, u"associate"_s, series ? series->name : u"–"_s);
    styleBadge(m_state, codeOf(event->state), labelOf(event->state));
    m_again->setVisible(isGathering(event->kind));
    m_visit->setVisible(!isGathering(event->kind));
    m_signIn->setVisible(isGathering(event->kind));
    m_tabs->setLabel(Attendance, isGathering(event->kind) ? tr("Attendance") : tr("Who was there"));
    emit titleChanged();
}

} // namespace maillage
