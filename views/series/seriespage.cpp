#include "views/series/seriespage.h"

#include "models/domain/clock.h"
#include "views/shell/icons.h"
#include "views/widgets/outreachpanel.h"

using namespace Qt::StringLiterals;

namespace maillage {

SeriesPage::SeriesPage(Workspace &given, QWidget *parent)
    : DirectoryPage(given, new RecordModel(given.store(), listing("series"_L1)), parent, {430, 730})
    , m_debrief(new QAction(icon(u"report"_s), tr("Debrief"), this))
    , m_next(new QAction(icon(u"add"_s), tr("Next event"), this))
    , m_add(new QAction(icon(u"add"_s), tr("Series"), this))
    , m_form(new RecordForm<Series>(given, [](const Series &series) { return (series.id ? tr("Edit %1") : tr("Add %1")).arg(series.name); }, this))
    , m_events(new RecordModel(given.store(), listing("events"_L1), "series_id"_L1))
    , m_outreach(new RecordModel(given.store(), listing("outreach"_L1), "series_id"_L1))
{
    list()->setStrongColumn("name"_L1);
    list()->setStretched("name"_L1);
    list()->setSorted("last_date"_L1, Qt::DescendingOrder);
    list()->setEmptyText(tr("A series gathers events that report back together, such as two evenings at two places. Add one, then choose it in its events."));
    list()->setShown({"name"_L1, "events"_L1, "last_date"_L1});
    m_form->text(tr("Name"), &Series::name);
    m_form->text(tr("Subtitle"), &Series::subtitle);
    m_form->text(tr("Key"), &Series::key)->setPlaceholderText(tr("the name your own lists use for it"));
    m_form->memo(tr("Notes"), &Series::notes, 3);
    auto *details = new Card(tr("Details"), this);
    details->content()->addWidget(m_form);

    auto *events = new ListPanel(given, m_events, this);
    events->setCompact();
    events->setRowsInSight(5);
    events->setShown({"date"_L1, "title"_L1, "announced"_L1, "members_present"_L1, "persons"_L1});
    events->setStrongColumn("title"_L1);
    events->setStretched("title"_L1);
    events->setSorted("date"_L1, Qt::AscendingOrder);
    events->setEmptyText(tr("No event belongs to this series yet. Choose the series on an event’s “Preparation”."));
    auto *eventCard = new Card(tr("Events"), this);
    eventCard->content()->addWidget(events);
    connect(events, &ListPanel::opened, this, [this](qint64 id) { workspace().go("event"_L1, id); });

    auto *outreach = new Card(tr("How the invitation circulated"), this);
    outreach->content()->addWidget(new OutreachPanel(given, m_outreach, [this] {
        Outreach row;
        row.series = m_form->record().id;
        row.from = clock::today();
        return row;
    }, this));
    right()->addWidget(details);
    right()->addWidget(eventCard, 2);
    right()->addWidget(outreach, 3);
    connect(list(), &ListPanel::opened, this, [this](qint64 id) { workspace().go("series-debrief"_L1, id); });
    connect(m_debrief, &QAction::triggered, this, [this] {
        if (list()->currentId() != 0)
            workspace().go("series-debrief"_L1, list()->currentId());
    });
    m_next->setToolTip(tr("A new event like the last of this series, on the next day that fits"));
    connect(m_next, &QAction::triggered, this, [this] {
        if (list()->currentId() != 0)
            workspace().go("next-event"_L1, list()->currentId());
    });
    connect(m_add, &QAction::triggered, this, [this] {
        Series series;
        series.name = tr("New series");
        addRow(tr("Add a series"), series, m_form);
    });
}

void SeriesPage::choose(qint64 id)
{
    m_form->show(SeriesId(id));
    m_events->setScope(toSql(SeriesId(id)));
    m_outreach->setScope(toSql(SeriesId(id)));
}

} // namespace maillage
