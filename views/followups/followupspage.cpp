#include "views/followups/followupspage.h"

#include "views/shell/icons.h"
#include "views/widgets/exchangeform.h"

using namespace Qt::StringLiterals;

namespace maillage {

FollowUpsPage::FollowUpsPage(Workspace &given, QWidget *parent)
    : DirectoryPage(given, new RecordModel(given.store(), listing("exchanges"_L1)), parent)
    , m_event(new QAction(icon(u"events"_s), tr("Show the event"), this))
    , m_form(makeExchangeForm(given, this))
{
    list()->setShown({"due"_L1, "follow_up"_L1, "follow_up_person"_L1, "structure"_L1, "follow_up_state"_L1});
    list()->setStrongColumn("follow_up"_L1);
    list()->setStretched("follow_up"_L1);
    list()->setSorted("due"_L1, Qt::AscendingOrder);
    list()->addNarrowing("follow_up_state"_L1, {{tr("To do"), {u"todo"_s}}, {tr("Done"), {u"done"_s}}, {tr("Dropped"), {u"dropped"_s}}, {tr("All"), {u"todo"_s, u"done"_s, u"dropped"_s}}});
    list()->setEmptyText(tr("Nothing is waiting. What should follow from an event or a visit is noted with its exchanges, and comes together here."));
    auto *details = new Card(tr("What was said, what should follow"), this);
    details->content()->addWidget(m_form);
    details->content()->addStretch(1);
    right()->addWidget(details, 1);
    const auto showEvent = [this](qint64 id) {
        if (const auto row = maillage::find<Exchange>(database(), ExchangeId(id)))
            workspace().go("event"_L1, row->event.value());
    };
    connect(list(), &ListPanel::opened, this, showEvent);
    connect(m_event, &QAction::triggered, this, [this, showEvent] { showEvent(list()->currentId()); });
}

void FollowUpsPage::choose(qint64 id)
{
    m_form->show(ExchangeId(id));
}

} // namespace maillage
