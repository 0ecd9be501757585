#include "views/decisions/decisionspage.h"

#include "models/domain/clock.h"
#include "views/shell/icons.h"
#include "views/widgets/choices.h"

using namespace Qt::StringLiterals;

namespace maillage {

DecisionsPage::DecisionsPage(Workspace &given, QWidget *parent)
    : DirectoryPage(given, new RecordModel(given.store(), listing("decisions"_L1)), parent)
    , m_sheet(new QAction(icon(u"plan"_s), tr("Show where it is asked"), this))
    , m_add(new QAction(icon(u"add"_s), tr("Question"), this))
    , m_form(new RecordForm<Decision>(given, [](const Decision &) { return tr("Note a decision"); }, this))
{
    list()->setShown({"question"_L1, "action"_L1, "state"_L1, "decided_on"_L1});
    list()->setStrongColumn("question"_L1);
    list()->setStretched("question"_L1);
    list()->setSorted("action"_L1, Qt::AscendingOrder);
    list()->addNarrowing("state"_L1, {{tr("To decide"), {u"open"_s}}, {tr("Decided"), {u"decided"_s}}, {tr("All"), {}}});
    list()->setEmptyText(tr("Nothing is waiting for a decision. Questions written in an action sheet or a task come here by themselves."));
    m_form->memo(tr("Question"), &Decision::question, 3);
    m_form->reference(tr("Action"), &Decision::action, choices::of<Action>(given.store()));
    m_form->reference(tr("Task"), &Decision::task, choices::of<Task>(given.store()));
    m_form->memo(tr("Answer"), &Decision::answer, 4);
    m_form->day(tr("Decided on"), &Decision::decidedOn);
    // An answer is noted on the day it is given, unless another day is said.
    m_form->setAdjust([](Decision &decision) {
        if (decision.answer.trimmed().isEmpty())
            decision.decidedOn = {};
        else if (!decision.decidedOn.isValid())
            decision.decidedOn = clock::today();
    });
    auto *details = new Card(tr("Question and answer"), this);
    details->content()->addWidget(m_form);
    details->content()->addStretch(1);
    right()->addWidget(details, 1);
    connect(list(), &ListPanel::opened, this, &DecisionsPage::showWhereAsked);
    connect(m_sheet, &QAction::triggered, this, [this] { showWhereAsked(list()->currentId()); });
    connect(m_add, &QAction::triggered, this, [this] {
        Decision decision;
        decision.question = tr("New question");
        addRow(tr("Add a question"), decision, m_form);
    });
}

void DecisionsPage::showWhereAsked(qint64 id)
{
    const auto decision = maillage::find<Decision>(database(), DecisionId(id));
    if (!decision)
        return;
    if (decision->task && decision->action)
        workspace().go("planning"_L1, decision->action.value());
    else if (decision->action)
        workspace().go("plan"_L1, decision->action.value());
    else
        workspace().say(tr("This question belongs to no action."));
}

void DecisionsPage::choose(qint64 id)
{
    m_form->show(DecisionId(id));
}

} // namespace maillage
