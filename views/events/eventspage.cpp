#include "views/events/eventspage.h"

#include "views/shell/icons.h"
#include "views/widgets/card.h"
#include "views/widgets/listpanel.h"

#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

EventsPage::EventsPage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_list(new ListPanel(given, new RecordModel(given.store(), listing("events"_L1)), this))
    , m_again(new QAction(icon(u"copy"_s), tr("Plan again"), this))
    , m_visit(new QAction(icon(u"add"_s), tr("Visit"), this))
    , m_add(new QAction(icon(u"add"_s), tr("Event"), this))
{
    m_list->setStrongColumn("title"_L1);
    m_list->setStretched("title"_L1);
    m_list->setSorted("date"_L1, Qt::DescendingOrder);
    m_list->addNarrowing("kind"_L1, {{tr("All"), {}}, {tr("Evenings"), {u"apero"_s}}, {tr("Visits and calls"), {u"visit"_s, u"call"_s}},
                                     {tr("Meetings"), {u"assembly"_s, u"meeting"_s, u"training"_s, u"congress"_s, u"other"_s}}});
    m_list->setEmptyText(tr("Events are evenings, visits, assemblies, trainings, calls.\nPlan the first one with “Event”, or log a visit you made."));
    auto *card = new Card({}, this);
    card->content()->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->addWidget(card);
    m_again->setToolTip(tr("A new event like the chosen one, on the next day that fits"));
    m_again->setEnabled(false);
    connect(m_list, &ListPanel::currentChanged, m_again, [this](qint64 id) { m_again->setEnabled(id != 0); });
    connect(m_again, &QAction::triggered, this, [this] { workspace().go("event-again"_L1, m_list->currentId()); });
    m_add->setToolTip(tr("Plan an event"));
    m_visit->setToolTip(tr("Log a visit or a call"));
    connect(m_list, &ListPanel::opened, this, [this](qint64 id) { workspace().go("event"_L1, id); });
    connect(m_list, &ListPanel::removeRequested, this, [this](const QList<qint64> &ids) {
        const QString text = tr("Remove %n event(s)", nullptr, int(ids.size()));
        workspace().edit(text, [&](Transaction &transaction) {
            for (const qint64 id : ids)
                remove<Event>(transaction, EventId(id));
        }, tr("%n event(s) removed, with their attendance and exchanges.", nullptr, int(ids.size())));
    });
    connect(m_visit, &QAction::triggered, this, [this] { workspace().go("visit"_L1); });
    connect(m_add, &QAction::triggered, this, [this] { workspace().go("new-event"_L1); });
}

std::pair<QLatin1StringView, qint64> EventsPage::shownRow() const
{
    return {Event::table, m_list->currentId()};
}

void EventsPage::showItem(qint64 id)
{
    if (id != 0)
        m_list->select(id);
    else if (m_list->currentId() == 0 && m_list->proxy()->rowCount() > 0)
        m_list->table()->setCurrentIndex(m_list->proxy()->index(0, 0));
}

void EventsPage::focusFirst()
{
    m_list->table()->setFocus();
}

} // namespace maillage
