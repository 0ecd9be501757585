#include "views/widgets/outreachpanel.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "views/shell/icons.h"
#include "views/shell/mail.h"
#include "views/widgets/choices.h"
#include "views/widgets/quickrow.h"
#include "views/widgets/recipientschoice.h"
#include "views/widgets/registerpanel.h"

using namespace Qt::StringLiterals;

namespace maillage {

OutreachPanel::OutreachPanel(Workspace &workspace, RecordModel *model, std::function<Outreach()> initial, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_initial(std::move(initial))
    , m_quick(new QuickRow(workspace, u"invitation quickly/"_s + model->scopeName() + u'/', this))
    , m_form(new RecordForm<Outreach>(workspace, [](const Outreach &outreach) { return outreach.id ? tr("Edit an invitation") : tr("Add an invitation"); }, this))
    , m_recipients(new RecipientsChoice(workspace, RecipientsChoice::Purpose::Invite, this))
    , m_write(new QPushButton(icon(u"mail"_s), tr("Write the e-mail"), this))
{
    auto *list = new ListPanel(workspace, model, this);
    list->setCompact();
    list->setRowsInSight(5);
    list->setShown({"from"_L1, "to"_L1, "channel"_L1, "label"_L1, "audience"_L1, "sent_to"_L1});
    list->setStretched("label"_L1);
    list->setSorted("from"_L1, Qt::AscendingOrder);
    buildForm();
    m_register = new RegisterPanel<Outreach>(workspace, list, m_form,
        {tr("Add an invitation"), tr("Remove an invitation"), tr("How did people hear of it? Note e-mails, calls, flyers, with the day or the window of days.")},
        m_initial);
    buildQuickRow();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_quick);
    layout->addWidget(m_register, 1);
    connect(model, &RecordModel::scopeChanged, this, [this] { followScope(); });
    m_reading = follow(workspace.store(), this, {u"recipient"_s, u"structure"_s}, [this] { showRecipients(m_form->record()); });
}

/// When, through what, what: Enter, and the next.
void OutreachPanel::buildQuickRow()
{
    auto *day = new DayEdit(this);
    auto *channel = new QComboBox(this);
    auto *label = new QLineEdit(this);
    for (const CodeSet::Item &item : codeSet<Channel>().items)
        channel->addItem(item.label(), QString(item.code));
    day->setEdge(DayEdit::Edge::First);
    label->setPlaceholderText(tr("what was sent, then Enter"));
    m_quick->add(day, tr("When"), 2);
    m_quick->add(channel, tr("Channel"), 2);
    m_quick->add(label, tr("What"), 4);
    m_quick->begin([this, day, channel, label](qint64) {
        Outreach row = m_initial();
        row.from = day->day().isValid() ? day->day() : row.from;
        row.channel = fromCode<Channel>(channel->currentData().toString());
        row.label = label->text().trimmed();
        if (!m_workspace.edit(tr("Add an invitation"), [&](Transaction &transaction) { insert(transaction, row); }))
            return false;
        m_register->list()->select(row.id.value());
        return true;
    }, [this, day, label] {
        day->setDay(m_model->scope().isNull() ? QDate() : m_initial().from);
        label->clear();
    });
}

void OutreachPanel::buildForm()
{
    m_form->choice(tr("Channel"), &Outreach::channel);
    m_form->text(tr("What"), &Outreach::label)->setPlaceholderText(tr("first e-mail, reminder, flyer…"));
    m_form->beginRow(tr("When"));
    m_form->day(tr("When"), &Outreach::from)->setEdge(DayEdit::Edge::First);
    m_form->day(tr("to", "the last day of an invitation"), &Outreach::to)->setEdge(DayEdit::Edge::Last);
    m_form->flag(tr("about"), &Outreach::approximate);
    m_form->endRow();
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_recipients, 1);
    row->addWidget(m_write);
    m_write->setProperty("role", u"quiet"_s);
    m_write->setToolTip(tr("Opens it in your mail program, to be looked at and sent there; the recipients do not see each other"));
    m_form->addWidget(tr("Recipients"), line);
    m_form->text(tr("In words"), &Outreach::audience)->setPlaceholderText(tr("all members, partners…"));
    m_form->reference(tr("Structure"), &Outreach::structure, choices::of<Structure>(m_workspace.store()))->setPlaceholderText(tr("if it was just one"));
    m_form->memo(tr("Notes"), &Outreach::notes, 2);
    m_form->setShown([this](const Outreach &shown) { showRecipients(shown); });
    connect(m_recipients, &MultiChoice::closed, this, &OutreachPanel::writeRecipients);
    connect(m_write, &QPushButton::clicked, this, &OutreachPanel::writeMail);
}

void OutreachPanel::followScope()
{
    m_quick->setEnabled(!m_model->scope().isNull());
    if (!m_model->scope().isNull())
        m_quick->show(m_model->scope().toLongLong());
}

void OutreachPanel::showRecipients(const Outreach &row)
{
    m_recipients->setAbout(row.event, row.series, row.from);
    m_recipients->setStructures(row.id ? recipientsOf(m_workspace.database(), row.id) : std::vector<StructureId>());
    m_write->setEnabled(row.id && !m_recipients->chosen().isEmpty());
}

/// Of a row that is not written yet they are written with it.
void OutreachPanel::writeRecipients()
{
    Outreach row = m_form->record();
    const std::vector<StructureId> structures = m_recipients->structures();
    const bool isNew = m_form->isDraft();
    const bool done = m_workspace.edit(tr("Choose the recipients"), [&](Transaction &transaction) {
        if (isNew)
            insert(transaction, row);
        setRecipients(transaction, row.id, structures);
    });
    if (!done)
        return showRecipients(row);
    if (isNew) {
        m_register->abandon();
        m_register->list()->select(row.id.value());
    }
    m_recipients->setFocus();
}

/// What the mail says of an event whoever gets it needs to know.
QString OutreachPanel::bodyFor(const Outreach &row) const
{
    const std::optional<Event> event = maillage::find<Event>(m_workspace.database(), row.event);
    if (!event)
        return tr("Hello,") + u"\n\n"_s;
    QStringList place{event->place, event->commune};
    place.removeAll(QString());
    QStringList lines{tr("Hello,"), {}, event->title, text::longDate(event->date), text::timeSpan(event->announcedStart, event->announcedEnd), place.join(u", "_s)};
    if (const auto host = maillage::find<Structure>(m_workspace.database(), event->host))
        lines << tr("Welcomed by %1").arg(displayName(*host));
    lines.removeAll(QString());
    lines.insert(1, {});
    lines << QString() << tr("Could you tell me whether you are coming, and how many of you?");
    return lines.join(u'\n') + u"\n\n"_s;
}

void OutreachPanel::writeMail()
{
    m_form->settle();
    const Outreach row = m_form->record();
    m_workspace.attempt([&] {
        mail::Message message;
        const std::optional<Event> event = maillage::find<Event>(m_workspace.database(), row.event);
        const auto series = maillage::find<Series>(m_workspace.database(), row.series);
        QStringList subject{event ? event->title : series ? series->name : QString(), event ? text::longDate(event->date) : QString()};
        subject.removeAll(QString());
        message.subject = subject.join(u" – "_s);
        message.body = bodyFor(row);
        const std::vector<StructureId> chosen = m_recipients->structures();
        const QString said = m_recipients->write(message);
        if (m_recipients->structures() != chosen)
            writeRecipients();
        m_workspace.say(said);
    });
}

} // namespace maillage
