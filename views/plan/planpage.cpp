#include "views/plan/planpage.h"

#include "models/report/report.h"
#include "views/shell/icons.h"
#include "views/widgets/registerpanel.h"
#include "views/widgets/savedocument.h"

#include <QMenu>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace maillage {

PlanPage::PlanPage(Workspace &given, QWidget *parent)
    : DirectoryPage(given, new RecordModel(given.store(), listing("actions"_L1)), parent, {620, 620})
    , m_gantt(new QAction(icon(u"gantt"_s), tr("Tasks on the Gantt"), this))
    , m_export(new QAction(icon(u"export"_s), tr("Export"), this))
    , m_add(new QAction(icon(u"add"_s), tr("Action"), this))
{
    list()->setStrongColumn("title"_L1);
    list()->setStretched("title"_L1);
    list()->setShown({"number"_L1, "title"_L1, "state"_L1, "to_decide"_L1});
    list()->setSorted("number"_L1, Qt::AscendingOrder);
    list()->setEmptyText(tr("The plan is made of axes and actions. Add the first action with “Action”, or import your table with File ▸ Import a table."));
    left()->addWidget(buildAxes());
    auto *scroll = new QScrollArea(right()->parentWidget());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_sheet = new Sheet(given, scroll->viewport()));
    right()->addWidget(scroll, 1);
    m_gantt->setToolTip(tr("Show the tasks of this action on the calendar"));
    buildExport();
    connect(m_gantt, &QAction::triggered, this, [this] { workspace().go("planning"_L1, list()->currentId()); });
    connect(list(), &ListPanel::opened, this, [this] { m_sheet->form()->focusFirstField(); });
    connect(m_add, &QAction::triggered, this, [this] {
        Action action;
        action.title = tr("New action");
        if (const auto current = maillage::find<Action>(database(), ActionId(list()->currentId())))
            action.axis = current->axis;
        addRow(tr("Add an action"), action, m_sheet->form());
    });
    follow(given.store(), this, {u"action"_s, u"decision"_s}, [this] { emit titleChanged(); });
}

QWidget *PlanPage::buildAxes()
{
    auto *card = new Card(tr("Axes"), left()->parentWidget());
    auto *rows = new ListPanel(workspace(), new RecordModel(store(), listing("axes"_L1)), card);
    rows->setCompact();
    rows->setShown({"number"_L1, "title"_L1, "actions"_L1});
    rows->setStretched("title"_L1);
    rows->setSorted("number"_L1, Qt::AscendingOrder);
    rows->setMinimumHeight(90);
    auto *form = new RecordForm<Axis>(workspace(), [](const Axis &axis) { return (axis.id ? tr("Edit %1") : tr("Add %1")).arg(displayName(axis)); }, card);
    form->beginRow(tr("Axis"));
    form->text(tr("Number"), &Axis::number)->setMaximumWidth(70);
    form->text(tr("Title"), &Axis::title);
    form->endRow();
    form->memo(tr("Notes"), &Axis::notes, 2);
    card->content()->addWidget(new RegisterPanel<Axis>(workspace(), rows, form,
        {tr("Add an axis"), tr("Remove an axis"), tr("Axes bring actions together.")}, [] { return Axis(); }));
    card->setMaximumHeight(230);
    return card;
}

void PlanPage::buildExport()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("This action sheet…"), this, [this] {
        const ActionId id(list()->currentId());
        if (const auto action = maillage::find<Action>(database(), id))
            save(tr("Save the action sheet"), displayName(*action), [id](const Database &database) { return report::actionSheet(database, id); });
    });
    menu->addAction(tr("The sheets of this axis…"), this, [this] {
        const auto action = maillage::find<Action>(database(), ActionId(list()->currentId()));
        const auto axis = maillage::find<Axis>(database(), action ? action->axis : AxisId());
        if (axis)
            save(tr("Save the sheets of the axis"), displayName(*axis), [id = axis->id](const Database &database) { return report::axisSheets(database, id); });
        else
            workspace().say(tr("This action belongs to no axis. Choose one in its sheet first."));
    });
    menu->addAction(tr("The whole plan…"), this, [this] {
        save(tr("Save the action plan"), tr("action plan"), &report::planSheets);
    });
    m_export->setMenu(menu);
}

void PlanPage::save(const QString &title, const QString &name, const std::function<report::Document(const Database &)> &make)
{
    saveDocument(this, workspace(), title, name, make);
}

QString PlanPage::subtitle() const
{
    const RecordModel *model = list()->model();
    int open = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        open += model->value(row, "to_decide"_L1).toInt();
    QStringList parts{tr("%n action(s)", nullptr, model->rowCount())};
    if (open > 0)
        parts << tr("%n question(s) to decide", nullptr, open);
    return parts.join(u" · "_s);
}

void PlanPage::choose(qint64 id)
{
    m_sheet->show(ActionId(id));
    m_gantt->setEnabled(id != 0);
    m_export->setEnabled(id != 0);
}

} // namespace maillage
