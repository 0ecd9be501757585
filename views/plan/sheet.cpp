#include "views/plan/sheet.h"

#include "models/domain/planedits.h"
#include "views/plan/sheetlist.h"
#include "views/plan/standingdelegate.h"
#include "views/widgets/choices.h"
#include "views/widgets/registerpanel.h"

#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace maillage {

Sheet::Sheet(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new RecordForm<Action>(workspace, [](const Action &action) { return (action.id ? tr("Edit %1") : tr("Add %1")).arg(displayName(action)); }, this))
    , m_decisions(new RecordModel(workspace.store(), listing("decisions"_L1), "action_id"_L1))
    , m_decision(new RecordForm<Decision>(workspace, [](const Decision &) { return tr("Note a decision"); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(14);
    layout->addWidget(buildForm());
    layout->addWidget(list(tr("Objectives"), tr("Type an objective and press Enter"), LineKind::Objective, {"text"_L1}));
    layout->addWidget(buildSteps());
    layout->addWidget(list(tr("Timing"), tr("Type when and what: “autumn 2022: the board approves”"), LineKind::Timing, {"period"_L1, "text"_L1}));
    layout->addWidget(list(tr("Partners"), tr("Type a partner and press Enter"), LineKind::Partner, {"text"_L1}));
    m_lists << new SheetList(workspace, tr("Provisional funding"), tr("Type a source; with its amount if it is known: “Foundation = 1500”"),
                             new SheetModel(workspace.store(), "funding"_L1), {"source"_L1, "amount"_L1}, this);
    layout->addWidget(m_lists.last());
    layout->addWidget(buildIndicators());
    layout->addWidget(buildDecisions());
    layout->addStretch(1);
}

SheetList *Sheet::list(const QString &title, const QString &hint, LineKind kind, const QList<QLatin1StringView> &columns)
{
    m_lists << new SheetList(m_workspace, title, hint, new SheetModel(m_workspace.store(), kind), columns, this);
    return m_lists.last();
}

QWidget *Sheet::buildSteps()
{
    SheetList *steps = list(tr("Steps"), tr("Type a step; begin with a time if there is one: “autumn 2022: …”"), LineKind::Step, {"done"_L1, "text"_L1, "period"_L1});
    auto *make = new QPushButton(tr("Make tasks of these steps"), this);
    make->setProperty("role", u"quiet"_s);
    make->setToolTip(tr("Adds a task to the Gantt for each step that is not done and has none yet"));
    steps->addToTitle(make);
    connect(make, &QPushButton::clicked, this, [this] {
        QString report; // known when it is done
        const auto work = [&](Transaction &transaction) {
            if (const int added = plan::addTasksOfSteps(transaction, m_form->record().id); added > 0)
                report = tr("%n task(s) were added.", nullptr, added);
        };
        if (m_workspace.edit(tr("Make tasks of the steps"), work, report) && report.isEmpty())
            m_workspace.say(tr("Every step that is not done has its task already."));
    });
    return steps;
}

QWidget *Sheet::buildIndicators()
{
    auto *list = new SheetList(m_workspace, tr("Follow-up indicators"), tr("Type what will tell whether it succeeded"),
                               new SheetModel(m_workspace.store(), "indicators"_L1), {"title"_L1, "kind"_L1, "target"_L1}, this);
    m_lists << list;
    list->table()->setItemDelegateForColumn(list->model()->columnOf("target"_L1), new StandingDelegate(m_workspace.store(), list->table()));
    auto *open = new QPushButton(tr("Targets and measures"), this);
    open->setProperty("role", u"quiet"_s);
    open->setToolTip(tr("Shows the chosen indicator with its definition and its measures"));
    list->addToTitle(open);
    const auto lead = [this, list] {
        const int row = std::max(0, list->table()->currentIndex().row());
        m_workspace.go("indicators"_L1, row < list->model()->rowCount() ? list->model()->idAt(row) : 0);
    };
    connect(open, &QPushButton::clicked, this, lead);
    connect(list->table(), &QTableView::doubleClicked, this, [lead](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            lead();
    });
    return list;
}

QWidget *Sheet::buildForm()
{
    auto *card = new Card(tr("Action sheet"), this);
    card->content()->addWidget(m_form); // before it has fields: what gets another parent is styled again
    const Store &store = m_workspace.store();
    m_form->beginRow(tr("Number"));
    m_form->text(tr("Number"), &Action::number)->setMaximumWidth(70);
    m_form->text(tr("Title"), &Action::title);
    m_form->endRow();
    m_form->reference<struct maillage::Axis>(tr("Axis"), &Action::axis, choices::of<Axis>(store), [](Transaction &transaction, const QString &name) {
        Axis axis;
        axis.title = name;
        return insert(transaction, axis);
    })->setPlaceholderText(tr("known or new"));
    m_form->choice(tr("State"), &Action::state);
    m_form->text(tr("Board member in charge"), &Action::boardMember);
    m_form->text(tr("Staff"), &Action::staff);
    m_form->text(tr("Working group"), &Action::workingGroup);
    m_form->memo(tr("Context and issues"), &Action::context, 5);
    m_form->memo(tr("Notes"), &Action::notes, 2);
    m_form->text(tr("Key"), &Action::key)->setPlaceholderText(tr("the name your own lists use for it"));
    m_form->setFollow([](Transaction &transaction, const Action &action) { noteQuestions(transaction, action.id); });
    return card;
}

QWidget *Sheet::buildDecisions()
{
    auto *card = new Card(tr("To decide"), this);
    auto *list = new ListPanel(m_workspace, m_decisions, card);
    list->setCompact();
    list->setShown({"question"_L1, "state"_L1, "answer"_L1});
    list->setStretched("question"_L1);
    list->setMinimumHeight(150);
    card->content()->addWidget(new RegisterPanel<Decision>(m_workspace, list, m_decision,
        {tr("Add a question"), tr("Remove a question"), tr("Nothing is left to decide.")},
        [this] { Decision row; row.action = m_form->record().id; return row; }));
    m_decision->memo(tr("Question"), &Decision::question, 2);
    m_decision->memo(tr("Answer"), &Decision::answer, 2);
    m_decision->day(tr("Decided on"), &Decision::decidedOn);
    card->setNote(tr("questions in the sheet come here by themselves"));
    return card;
}

void Sheet::show(ActionId action)
{
    m_form->show(action);
    for (SheetList *list : std::as_const(m_lists))
        list->show(action);
    m_decisions->setScope(toSql(action));
}

} // namespace maillage
