#include "views/debrief/debriefsending.h"

#include "models/domain/clock.h"
#include "models/domain/outreach.h"
#include "models/domain/text.h"
#include "models/report/report.h"
#include "models/store/reading.h"
#include "views/print/reportwriter.h"
#include "views/shell/icons.h"
#include "views/shell/mail.h"
#include "views/widgets/card.h"
#include "views/widgets/fieldproblem.h"
#include "views/widgets/inputs.h"
#include "views/widgets/keptfields.h"
#include "views/widgets/recipientschoice.h"
#include "views/widgets/savedocument.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

DebriefSending::DebriefSending(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_day(new DayEdit(this))
    , m_mark(new QPushButton(tr("Mark as sent"), this))
    , m_recipients(new RecipientsChoice(workspace, RecipientsChoice::Purpose::Tell, this))
    , m_mail(new QPushButton(icon(u"mail"_s), tr("Send by e-mail"), this))
    , m_kept(new KeptFields(workspace.drafts(), u"debrief sent"_s, {m_day}, [this] { writeDay(); }, this))
    , m_reading(new Reading(workspace.store(), this, [this] { compare(); }))
    , m_comparing([this](Answer<bool> &changed) { m_reading->take([&] { m_changed->setVisible(changed.take()); }); })
{
    m_changed = plainLabel(tr("What it shows has changed since. Whoever has it reads other words or numbers."), "problem", this);
    m_changed->hide();
    m_changed->setWordWrap(true);
    auto *problem = new FieldProblem(this);
    problem->watch(m_day);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QHBoxLayout;
    whole->addLayout(layout);
    whole->addWidget(problem);
    whole->addWidget(m_changed);
    m_kept->setBlank([this] { m_day->setDay(sentOn()); });
    auto *label = plainLabel(tr("Sent on"), "soft", this);
    label->setWordWrap(false);
    m_day->setTowards(periodwords::Towards::Past);
    m_day->setAccessibleName(tr("Day the debrief was sent"));
    m_day->setPlaceholderText(tr("not yet"));
    m_mark->setToolTip(tr("Note that this debrief went out today; home then stops reminding of it"));
    layout->addWidget(label);
    layout->addWidget(m_day, 1);
    layout->addWidget(m_mark);
    m_mail->setToolTip(tr("Opens a message with the debrief as PDF in your mail program, to be looked at and sent there; the recipients do not see each other"));
    m_mail->setEnabled(false);
    whole->addWidget(m_recipients);
    whole->addWidget(m_mail);
    connect(m_recipients, &MultiChoice::edited, this, [this] { m_mail->setEnabled(!m_recipients->chosen().isEmpty()); });
    connect(m_mail, &QPushButton::clicked, this, [this] { m_workspace.attempt([this] { writeMail(); }); });
    connect(m_mark, &QPushButton::clicked, this, &DebriefSending::markSent);
    connect(m_day, &DayEdit::edited, this, &DebriefSending::writeDay);
}

void DebriefSending::writeDay()
{
    if (const QDate day = m_day->day(); !m_day->isWrong() && day != sentOn())
        write(day.isValid() ? tr("Debrief sent on %1").arg(text::longDate(day)) : tr("Debrief not sent yet"), day);
}

void DebriefSending::show(std::vector<Event> events)
{
    m_events = std::move(events);
    QStringList about;
    for (const Event &event : m_events)
        about << QString::number(event.id.value());
    m_kept->show(about.join(u' '));
    m_mark->setVisible(!sentOn().isValid());
    m_reading->run();
    setVisible(!m_events.empty());
}

/// Beside the window: with all their photographs it takes its time.
void DebriefSending::compare()
{
    m_comparing.await(m_workspace.store().read([events = m_events](const Database &database) {
        return std::any_of(events.begin(), events.end(), [&](const Event &event) { return report::hasChangedSinceSent(database, event); });
    }));
}

QDate DebriefSending::sentOn() const
{
    QDate last;
    for (const Event &event : m_events) {
        if (!event.debriefSentOn.isValid())
            return {};
        last = last.isValid() ? std::max(last, event.debriefSentOn) : event.debriefSentOn;
    }
    return last;
}

void DebriefSending::markSent()
{
    write(tr("Mark the debrief as sent"), clock::today(), tr("The debrief is marked as sent today."));
}

void DebriefSending::setDocument(const QString &name, SeriesId series, Making making)
{
    const qint64 about = series ? series.value() : m_events.empty() ? 0 : m_events.front().id.value();
    if (m_about != about) { // whom another one was for says nothing of this
        m_chosen.insert(m_about, m_recipients->structures());
        m_recipients->setStructures(m_chosen.value(about));
    }
    m_about = about;
    m_mail->setEnabled(!m_recipients->chosen().isEmpty());
    m_name = name;
    m_series = series;
    m_making = std::move(making);
    m_recipients->setAbout(series || m_events.empty() ? EventId() : m_events.front().id, series, clock::today());
}

void DebriefSending::writeMail()
{
    mail::Message message;
    message.files = {QDir(mail::folder()).filePath(fileNameFor(m_name, u".pdf"_s))};
    print::writeReport(m_making(m_workspace.database()), message.files.first());
    message.subject = m_name.left(1).toUpper() + m_name.mid(1);
    message.body = tr("Hello,\n\nHere is the debrief; it is attached as a PDF.\n\n");
    const QString said = m_recipients->write(message) + u' ' + tr("The debrief is marked as sent today.");
    write(tr("Send the debrief by e-mail"), clock::today(), said, [this](Transaction &transaction) { noteRecipients(transaction); });
}

/// Beside the invitations stands to whom it went.
void DebriefSending::noteRecipients(Transaction &transaction) const
{
    Outreach sent;
    sent.event = m_series || m_events.empty() ? EventId() : m_events.front().id;
    sent.series = m_series;
    sent.label = tr("Debrief");
    sent.from = clock::today();
    sent.afterwards = true;
    insert(transaction, sent);
    setRecipients(transaction, sent.id, m_recipients->structures());
}

bool DebriefSending::write(const QString &what, QDate day, const QString &report, const std::function<void(Transaction &)> &more)
{
    const bool done = m_workspace.edit(what, [&](Transaction &transaction) {
        for (const Event &shown : m_events) {
            Event event = maillage::find<Event>(transaction.database(), shown.id).value_or(shown);
            if (!day.isValid())
                event.debriefSentAs.clear();
            else if (!event.debriefSentOn.isValid()) // a day that is put right is no other sending
                event.debriefSentAs = report::debriefSeal(transaction.database(), event);
            event.debriefSentOn = day;
            maillage::update(transaction, event);
        }
        if (more)
            more(transaction);
    }, report);
    if (!done)
        return false;
    for (Event &event : m_events)
        event.debriefSentOn = day;
    m_kept->clear();
    return true;
}

} // namespace maillage
