#include "views/dates/datespage.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "views/dates/calendarpanel.h"
#include "views/dates/datelistmodel.h"
#include "views/dates/wishespanel.h"
#include "views/widgets/badge.h"
#include "views/widgets/card.h"
#include "views/widgets/datestanding.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

// How far around an event, or from today on, one looks at first.
constexpr int daysAround = 30;
constexpr int daysAhead = 60;

} // namespace

DatesPage::DatesPage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_use(new QAction(tr("Use this day"), this))
    , m_wishes(new WishesPanel(this))
    , m_calendar(new CalendarPanel(given, this))
    , m_model(new DateListModel(this))
    , m_table(new QTableView(this))
    , m_problem(plainLabel({}, "problem", this))
    , m_standing(new DateStanding(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 18);
    layout->setSpacing(14);
    layout->addWidget(buildLeft());
    layout->addWidget(buildRight(), 1);
    m_wishes->setWishes(rememberedWishes());
    chooseStretch();
    connect(m_wishes, &WishesPanel::changed, this, [this] {
        rememberWishes(m_wishes->chosen());
        rank();
    });
    connect(m_use, &QAction::triggered, this, &DatesPage::useCurrent);
    follow(store(), this, {u"event"_s, u"profile"_s, u"school_holiday"_s, u"special_day"_s, u"membership"_s, u"structure"_s}, [this] {
        if (isVisible())
            rank();
    });
}

QWidget *DatesPage::buildLeft()
{
    auto *wishes = new Card(tr("What is wished"), this);
    wishes->content()->addWidget(m_wishes);
    auto *calendar = new Card(tr("Calendar"), this);
    calendar->content()->addWidget(m_calendar);
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(wishes);
    layout->addWidget(calendar);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(box);
    scroll->setFixedWidth(box->sizeHint().width() + 14);
    return scroll;
}

QWidget *DatesPage::buildRight()
{
    auto *card = new Card(tr("Days, the best first"), this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ListDelegate(this));
    m_table->setAccessibleName(tr("Days, the best first"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(DateListModel::Against, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(m_model->headerData(DateListModel::Against, Qt::Horizontal).toString()) + 24);
    m_table->setColumnWidth(DateListModel::Day, fontMetrics().horizontalAdvance(u"mercredi 30 septembre 2022"_s) + 24);
    m_table->setColumnWidth(DateListModel::Holding, fontMetrics().horizontalAdvance(u"8 sur 8"_s) + 30);
    m_problem->setWordWrap(true);
    m_problem->hide();
    card->content()->addWidget(m_problem);
    card->content()->addWidget(m_table, 1);
    card->content()->addWidget(m_standing);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DatesPage::showCurrent);
    connect(m_table, &QTableView::activated, this, &DatesPage::useCurrent);
    return card;
}

QStringList DatesPage::title() const
{
    const std::optional<Event> event = maillage::find<Event>(database(), m_event);
    return event ? QStringList{event->title, tr("Find a date")} : QStringList{tr("Find a date")};
}

void DatesPage::showItem(qint64 id)
{
    const EventId event(id);
    if (event != m_event) {
        m_event = event;
        chooseStretch();
        emit titleChanged();
    }
    rank();
}

void DatesPage::chooseStretch()
{
    const QDate today = clock::today();
    const std::optional<Event> event = maillage::find<Event>(database(), m_event);
    m_wishes->setForEvent(event.has_value(), event && event->announcedStart.isValid());
    if (!event)
        m_wishes->setStretch(today, today.addDays(daysAhead));
    else if (event->date < today)
        m_wishes->setStretch(event->date.addDays(-daysAround), event->date.addDays(daysAround));
    else
        m_wishes->setStretch(std::max(today, event->date.addDays(-daysAround)), event->date.addDays(daysAround));
}

void DatesPage::takeFile(const QString &path)
{
    m_calendar->addHolidays(path);
}

void DatesPage::focusFirst()
{
    m_table->setFocus();
}

void DatesPage::rank()
{
    const RankedDate *before = m_model->date(m_table->currentIndex().row());
    const QDate kept = before ? before->day : QDate();
    std::vector<RankedDate> dates;
    QString problem;
    try {
        dates = DateFinder(database(), Calendar::of(database()), m_wishes->wishes(), m_event).rank(m_wishes->first(), m_wishes->last());
    } catch (const Failure &failure) {
        problem = failure.sentence();
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const auto same = std::find_if(dates.begin(), dates.end(), [&](const RankedDate &date) { return date.day == kept; });
    const int row = same == dates.end() ? 0 : int(same - dates.begin());
    m_model->setDates(std::move(dates));
    m_table->setCurrentIndex(m_model->index(kept.isValid() && m_table->hasFocus() ? row : 0, DateListModel::Day));
    m_table->setColumnHidden(DateListModel::Unknown, !m_model->differInUnknown());
    showCurrent();
}

void DatesPage::showCurrent()
{
    const RankedDate *date = m_model->date(m_table->currentIndex().row());
    m_use->setEnabled(date != nullptr);
    m_standing->setVisible(date != nullptr);
    if (date)
        m_standing->showJudgements(date->judgements);
}

void DatesPage::useCurrent()
{
    const RankedDate *date = m_model->date(m_table->currentIndex().row());
    if (!date)
        return;
    m_event ? move(date->day) : begin(date->day);
}

void DatesPage::move(QDate day)
{
    std::optional<Event> event = maillage::find<Event>(database(), m_event);
    if (!event)
        return;
    event->date = day;
    const QString said = tr("%1 is on %2").arg(event->title, text::longDate(day));
    if (workspace().edit(said, [&](Transaction &transaction) { maillage::update(transaction, *event); }, said))
        workspace().go("event"_L1, m_event.value());
}

void DatesPage::begin(QDate day)
{
    Event event;
    event.title = tr("New event");
    event.kind = EventKind::Apero;
    event.date = day;
    event.announcedStart = m_wishes->wishes().start;
    event.announcedEnd = m_wishes->wishes().end;
    const QString said = tr("Add an event on %1").arg(text::longDate(day));
    if (workspace().edit(said, [&](Transaction &transaction) { maillage::insert(transaction, event); }))
        workspace().go("event"_L1, event.id.value());
}

} // namespace maillage
