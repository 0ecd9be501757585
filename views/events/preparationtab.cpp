#include "views/events/preparationtab.h"

#include "models/domain/clock.h"
#include "models/lists/agenda.h"
#include "models/lists/recordmodel.h"
#include "views/shell/icons.h"
#include "views/widgets/card.h"
#include "views/widgets/choices.h"
#include "views/widgets/datestanding.h"
#include "views/widgets/filespanel.h"
#include "views/widgets/outreachpanel.h"
#include "views/widgets/registerpanel.h"
#include "views/widgets/whenseen.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace maillage {

PreparationTab::PreparationTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new RecordForm<Event>(workspace, [](const Event &event) { return tr("Edit %1").arg(event.title); }, this))
    , m_outreach(new RecordModel(workspace.store(), listing("outreach"_L1), "event_id"_L1))
    , m_files(new FilesPanel(workspace, "event_id"_L1, [](Attachment &file, qint64 of) { file.event = EventId(of); }, true, this))
    , m_judging(new WhenSeen(m_workspace.store(), this, [this] { judgeDate(); }))
{
    auto *details = new Card(tr("Details"), this);
    details->content()->addWidget(buildForm());
    auto *told = new Card(tr("How people were told"), this);
    told->content()->addWidget(new OutreachPanel(workspace, m_outreach, [this] {
        Outreach row;
        row.event = m_event;
        row.from = dayToInvite(m_workspace.database(), m_event, clock::today());
        return row;
    }, this));
    auto *files = new Card(tr("Files"), this);
    files->content()->addWidget(m_files);
    auto *right = new QVBoxLayout;
    right->setSpacing(14);
    right->addWidget(told, 3);
    right->addWidget(files, 2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(details, 1);
    left->addWidget(buildDate());
    layout->addLayout(left, 1);
    layout->addLayout(right, 1);
}

Card *PreparationTab::buildDate()
{
    m_date = new Card(tr("The date"), this);
    m_standing = new DateStanding(this);
    m_date->content()->addWidget(m_standing);
    m_planned = plainLabel({}, "problem", m_date);
    m_planned->setWordWrap(true);
    m_planned->hide();
    m_date->content()->addWidget(m_planned);
    auto *find = new QPushButton(tr("Find a date"), this);
    find->setProperty("role", u"quiet"_s);
    m_date->addToTitle(find);
    connect(find, &QPushButton::clicked, this, [this] { m_workspace.go("dates"_L1, m_event.value()); });
    follow(m_workspace.store(), this, {u"event"_s, u"profile"_s, u"school_holiday"_s, u"special_day"_s, u"membership"_s, u"structure"_s, u"task"_s, u"dependency"_s},
           [this] { m_judging->ask(); });
    return m_date;
}

void PreparationTab::judgeDate()
{
    const Database &database = m_workspace.database();
    const std::optional<Event> event = maillage::find<Event>(database, m_event);
    if (!event)
        return;
    DateWishes wishes = rememberedWishes();
    wishes.start = wishes.end = {}; // hours that are wished are not this event's: it has its own, or none yet
    const std::vector<DateJudgement> judgements = DateFinder(database, Calendar::of(database), wishes, m_event).judge(event->date);
    const std::optional<Network> base = maillage::find<Network>(database, baseOf(database, m_event));
    m_counted->setPlaceholderText(base ? base->name : QString()); // what follows as long as nothing is set
    m_date->setNote(DateStanding::summary(judgements));
    m_standing->showJudgements(judgements);
    QStringList disagreements = otherwisePlanned(database, m_event);
    if (event->state == EventState::Held && event->date > clock::today())
        disagreements.prepend(tr("It is noted as held, and its day is still to come."));
    m_planned->setText(disagreements.join(u'\n'));
    m_planned->setVisible(!m_planned->text().isEmpty());
}

QWidget *PreparationTab::buildForm()
{
    const Store &store = m_workspace.store();
    m_form->text(tr("Title"), &Event::title);
    m_form->choice(tr("Kind"), &Event::kind);
    m_form->choice(tr("State"), &Event::state);
    m_form->day(tr("Day"), &Event::date);
    m_form->beginRow(tr("Announced"));
    m_form->time(tr("Announced start"), &Event::announcedStart);
    m_form->time(tr("to"), &Event::announcedEnd);
    m_form->endRow();
    m_form->beginRow(tr("Actual"));
    m_form->time(tr("Actual start"), &Event::actualStart);
    m_form->time(tr("to"), &Event::actualEnd);
    m_form->endRow();
    m_form->beginRow(tr("Arrivals"));
    m_form->time(tr("Arrivals from"), &Event::arrivedFrom)->setToolTip(tr("When people came one after the other: the first and the last"));
    m_form->time(tr("to"), &Event::arrivedTo);
    m_form->endRow();
    m_form->text(tr("Place"), &Event::place);
    m_form->text(tr("Kind of place"), &Event::placeKind);
    m_form->text(tr("Commune"), &Event::commune);
    m_form->reference(tr("Welcomed by"), &Event::host, choices::of<Structure>(store))->setPlaceholderText(tr("structure"));
    m_form->reference(tr("With which network"), &Event::network, choices::of<Network>(store))->setPlaceholderText(tr("another network, if it is held with one"));
    m_counted = m_form->reference(tr("Counted on the members of"), &Event::baseNetwork, choices::of<Network>(store));
    m_form->reference<struct maillage::Series>(tr("Series"), &Event::series, choices::of<Series>(store), [](Transaction &transaction, const QString &name) {
        Series series;
        series.name = name;
        return insert(transaction, series);
    })->setPlaceholderText(tr("known or new"));
    m_form->written(tr("Estimate"), [](const Event &event) { return event.estimateLow ? headcount::text(*event.estimate()) : QString(); },
                    [](Event &event, const QString &typed) {
                        const std::optional<Headcount> people = headcount::read(typed);
                        if (!typed.isEmpty() && !people)
                            return headcount::notUnderstood(typed);
                        event.setEstimate(people);
                        return QString();
                    })->setPlaceholderText(tr("people, where nobody counted: 40, 35-40, about forty"));
    m_form->text(tr("Key"), &Event::key)->setPlaceholderText(tr("the name your own lists use for it"));
    m_form->memo(tr("Notes"), &Event::notes, 4);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    return scroll;
}

void PreparationTab::attach(const QStringList &paths)
{
    m_files->attach(paths);
}

void PreparationTab::show(EventId event)
{
    m_event = event;
    m_form->show(event);
    m_outreach->setScope(toSql(event));
    m_files->show(event.value());
    m_judging->ask();
}

void PreparationTab::focusTitle()
{
    m_form->focusFirstField();
    if (auto *first = m_form->findChild<QLineEdit *>())
        first->selectAll();
}

} // namespace maillage
