#include "views/obligations/obligationspage.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "views/shell/icons.h"
#include "views/widgets/choices.h"

using namespace Qt::StringLiterals;

namespace maillage {

ObligationsPage::ObligationsPage(Workspace &given, QWidget *parent)
    : DirectoryPage(given, new RecordModel(given.store(), listing("obligations"_L1)), parent)
    , m_plan(new QAction(icon(u"gantt"_s), tr("Open a plan"), this))
    , m_add(new QAction(icon(u"add"_s), tr("Statutory term"), this))
    , m_form(new RecordForm<Obligation>(given, [](const Obligation &obligation) { return (obligation.id ? tr("Edit %1") : tr("Add %1")).arg(obligation.title); }, this))
    , m_standing(plainLabel({}, nullptr, this))
{
    list()->setShown({"title"_L1, "months"_L1, "last"_L1, "due"_L1, "state"_L1});
    list()->setStrongColumn("title"_L1);
    list()->setStretched("title"_L1);
    list()->setSorted("due"_L1, Qt::AscendingOrder);
    list()->setEmptyText(tr("What the statutes ask for every so often, such as a congress at least every two years, is kept here with the day it is due."));
    m_form->text(tr("What"), &Obligation::title);
    m_form->memo(tr("What the statutes say"), &Obligation::statute, 3);
    m_form->number(tr("Every … months"), &Obligation::months);
    m_form->choice(tr("Met by events of the kind"), &Obligation::eventKind, tr("none"));
    m_form->day(tr("Last done on"), &Obligation::lastDate);
    m_form->reference(tr("Action that prepares it"), &Obligation::action, choices::of<Action>(given.store()));
    m_form->text(tr("Key"), &Obligation::key)->setPlaceholderText(tr("the name your own lists use for it"));
    m_form->memo(tr("Notes"), &Obligation::notes, 3);
    m_standing->setWordWrap(true);
    m_plan->setToolTip(tr("Begin the tasks that lead to the next time, on the calendar"));
    auto *details = new Card(tr("Details"), this);
    details->content()->addWidget(m_standing);
    details->content()->addWidget(m_form);
    details->content()->addStretch(1);
    right()->addWidget(details, 1);
    connect(m_plan, &QAction::triggered, this, &ObligationsPage::openThePlan);
    connect(m_add, &QAction::triggered, this, [this] {
        Obligation obligation;
        obligation.title = tr("New statutory term");
        addRow(tr("Add a statutory term"), obligation, m_form);
    });
    follow(given.store(), right()->parentWidget(), {}, [this] { choose(list()->currentId()); });
}

QString ObligationsPage::standing(qint64 id) const
{
    const RecordModel *model = list()->model();
    const int row = model->rowOf(id);
    if (row < 0)
        return {};
    const QDate due = fromSql<QDate>(model->value(row, "due"_L1)), last = fromSql<QDate>(model->value(row, "last"_L1));
    if (!due.isValid())
        return tr("Nobody has said yet when it was last done.");
    if (due < clock::today())
        return tr("Last done on %1: overdue since %2.").arg(text::longDate(last), text::longDate(due));
    return tr("Last done on %1: due by %2.").arg(text::longDate(last), text::longDate(due));
}

void ObligationsPage::openThePlan()
{
    const auto obligation = maillage::find<Obligation>(database(), ObligationId(list()->currentId()));
    if (!obligation)
        return;
    const QDate due = fromSql<QDate>(list()->model()->value(list()->model()->rowOf(obligation->id.value()), "due"_L1));
    ActionId action;
    const QString text = tr("Open a plan for %1").arg(obligation->title);
    if (workspace().edit(text, [&](Transaction &transaction) { action = openPlan(transaction, *obligation, due); }, tr("The first tasks are on the calendar.")))
        workspace().go("planning"_L1, action.value());
}

void ObligationsPage::choose(qint64 id)
{
    m_form->show(ObligationId(id));
    m_standing->setText(standing(id));
    m_plan->setEnabled(id != 0);
}

} // namespace maillage
