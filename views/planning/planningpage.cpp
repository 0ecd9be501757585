#include "views/planning/planningpage.h"

#include "views/gantt/ganttview.h"
#include "views/planning/obstaclestrip.h"
#include "views/planning/plantools.h"
#include "views/planning/taskdetails.h"
#include "views/shell/icons.h"
#include "views/shell/prompt.h"
#include "views/widgets/card.h"
#include "views/widgets/rememberedsplitter.h"

#include <QLabel>
#include <QLineEdit>
#include <QPagedPaintDevice>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

PlanningPage::PlanningPage(Workspace &given, QWidget *parent)
    : Page(given, parent)
    , m_model(new PlanModel(given.store(), {}, this))
    , m_stack(new QStackedWidget(this))
    , m_card(new Card({}, m_stack))
    , m_splitter(new RememberedSplitter(u"planning"_s, {700, 390}, m_card))
    , m_view(new GanttView(given, m_model, m_splitter))
    , m_tools(new PlanTools(given, m_view, this))
    , m_obstacles(new ObstacleStrip(this))
    , m_details(new TaskDetails(given, m_model, m_splitter))
    , m_add(new QAction(icon(u"add"_s), tr("Task"), this))
{
    m_add->setToolTip(tr("A new task after the chosen one (Insert)"));
    m_view->setEmptyText(tr("No task has been planned yet. Choose an action and press Insert, or use “Task” above."));
    m_card->layout()->setContentsMargins(1, 1, 1, 1);
    m_splitter->setHandleWidth(6);
    m_card->content()->addWidget(m_splitter);
    m_stack->addWidget(m_card);
    m_stack->addWidget(buildEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 14, 24, 14);
    layout->setSpacing(10);
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_obstacles); // below, so that no row moves when one comes
    buildExport();
    connectAll();
    showDetails(QSettings().value(u"gantt/details"_s, false).toBool());
    refresh();
}

QWidget *PlanningPage::buildEmpty()
{
    auto *card = new Card({}, m_stack);
    QLabel *words = plainLabel(tr("Here belongs what has to be done, and when: tasks with a time in plain words (“autumn 2024”, “15/12/2023”), milestones, and what waits for what."),
                               "empty", card);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    auto *first = new QPushButton(icon(u"add"_s), tr("Plan a first task"), card);
    connect(first, &QPushButton::clicked, m_add, &QAction::trigger);
    card->content()->addStretch(1);
    card->content()->addWidget(words);
    card->content()->addWidget(first, 0, Qt::AlignHCenter);
    card->content()->addStretch(1);
    return card;
}

void PlanningPage::buildExport()
{
    m_exports.setTitle(tr("Export") + u" ▾"_s);
    m_exports.setIcon(icon(u"export"_s));
    const auto add = [this](const QString &text, const QString &suffix, QPageSize::PageSizeId paper, bool tiled) {
        m_exports.addAction(text, this, [=, this] {
            GanttExportOptions options;
            options.paper = paper;
            options.tiled = tiled;
            exportTo(suffix, options);
        });
    };
    add(tr("PDF on one A4 page…"), u"pdf"_s, QPageSize::A4, false);
    add(tr("PDF on one A3 page…"), u"pdf"_s, QPageSize::A3, false);
    add(tr("PDF over several A4 pages…"), u"pdf"_s, QPageSize::A4, true);
    add(tr("PDF over several A3 pages…"), u"pdf"_s, QPageSize::A3, true);
    m_exports.addSeparator();
    add(tr("Drawing (SVG)…"), u"svg"_s, QPageSize::A3, false);
    add(tr("Picture (PNG)…"), u"png"_s, QPageSize::A3, false);
    m_exports.addSeparator();
    QAction *print = m_exports.addAction(icon(u"print"_s), tr("Print, with a preview…"), this, &PlanningPage::print);
    print->setShortcut(QKeySequence::Print);
    print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(print);
    m_exports.addSeparator();
    m_exports.addAction(tr("Take the plan as reference"), m_view->commands(), &GanttCommands::takeReference)
        ->setToolTip(tr("Keeps today’s dates, to see later what has moved"));
}

void PlanningPage::connectAll()
{
    connect(m_add, &QAction::triggered, this, &PlanningPage::addTask);
    connect(m_view->table(), &GanttTable::filterInTheWay, m_tools, &PlanTools::clearFilter);
    connect(m_tools, &PlanTools::filterChanged, this, [this] {
        m_model->setFilter(m_tools->filter());
        if (!m_model->filter().isEmpty())
            m_view->table()->expandAll(); // what was found is to be seen
    });
    connect(m_tools, &PlanTools::scopeChosen, this, [this](ActionId action) { workspace().go("planning"_L1, action.value()); });
    connect(m_tools->detailsButton(), &QPushButton::toggled, this, &PlanningPage::showDetails);
    connect(m_obstacles, &ObstacleStrip::chosen, this, &PlanningPage::showTask);
    connect(m_details, &TaskDetails::wanted, this, [this](TaskId task) {
        showDetails(true);
        showTask(task);
    });
    connect(m_view, &GanttView::currentChanged, this, [this](const PlanKey &key) { m_details->show(key.kind == PlanKey::Task ? TaskId(key.id) : TaskId()); });
    connect(m_view->interaction(), &GanttInteraction::opened, this, [this] {
        const PlanKey current = m_view->current();
        if (current.kind == PlanKey::Action)
            workspace().go("planning"_L1, current.id);
        if (current.kind != PlanKey::Task)
            return;
        showDetails(true);
        m_details->focusFirst();
    });
    connect(m_view->interaction(), &GanttInteraction::left, this, [this] { m_tools->filterField()->setFocus(Qt::OtherFocusReason); });
    connect(m_model, &PlanModel::refreshed, this, &PlanningPage::refresh);
}

QStringList PlanningPage::title() const
{
    const std::optional<Action> action = maillage::find<Action>(database(), m_model->scope());
    if (!action)
        return {tr("Calendar · Gantt")};
    return action->number.isEmpty() ? QStringList{tr("Action plan"), action->title} : QStringList{tr("Action plan"), action->number, action->title};
}

QList<QAction *> PlanningPage::mainActions() const
{
    return {m_exports.menuAction(), m_add};
}

void PlanningPage::showItem(qint64 id)
{
    if (const std::optional<Task> task = maillage::find<Task>(database(), TaskId(id))) {
        if (m_model->scope() && m_model->scope() != task->action)
            setScope({});
        showTask(task->id);
        return;
    }
    setScope(maillage::find<Action>(database(), ActionId(id)) ? ActionId(id) : ActionId());
}

void PlanningPage::setScope(ActionId action)
{
    if (m_model->scope() == action)
        return;
    m_tools->clearFilter();
    m_model->setScope(action);
    m_view->bars()->open();
    emit titleChanged();
}

QList<std::pair<QString, QString>> PlanningPage::keys() const
{
    return GanttInteraction::keys();
}

void PlanningPage::focusFirst()
{
    m_view->table()->setFocus();
    if (!m_view->table()->selectionModel()->hasSelection())
        m_view->table()->setCurrentIndex(m_model->index(0, 0));
}

void PlanningPage::refresh()
{
    m_tools->refresh();
    std::vector<Schedule::Obstacle> ours;
    for (const Schedule::Obstacle &obstacle : m_model->plan().schedule().obstacles()) {
        const Task *task = m_model->plan().task(obstacle.task);
        if (!m_model->scope() || (task && task->action == m_model->scope()))
            ours.push_back(obstacle);
    }
    m_obstacles->show(std::move(ours));
    const bool nothing = m_model->plan().rows().empty();
    if (m_stack->currentIndex() != int(nothing))
        m_stack->setCurrentIndex(int(nothing));
}

void PlanningPage::showDetails(bool shown)
{
    // The widths of the plan are kept and given back while it has all the room.
    if (!shown)
        m_details->hide();
    m_view->setNarrow(shown);
    m_details->setVisible(shown);
    m_tools->detailsButton()->setChecked(shown);
    QSettings().setValue(u"gantt/details"_s, shown);
}

std::pair<QLatin1StringView, qint64> PlanningPage::shownRow() const
{
    const PlanKey key = m_view->current();
    return {Task::table, key.kind == PlanKey::Task ? key.id : 0};
}

void PlanningPage::showTask(TaskId task)
{
    if (!m_model->indexOf(task).isValid())
        m_tools->clearFilter(); // what was asked for goes before the filter
    m_view->select({PlanKey::Task, task.value()});
    m_view->table()->setFocus();
}

void PlanningPage::addTask()
{
    m_tools->clearFilter();
    m_view->interaction()->addTask();
}

void PlanningPage::exportTo(const QString &suffix, GanttExportOptions options)
{
    QString name;
    if (!workspace().attempt([&] { name = title().last().toLower().replace(u'/', u'-'); }))
        return;
    const QString path = prompt::fileToWrite(this, tr("Save the plan"), name + u'.' + suffix, tr("%1 file (*.%2)").arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    options = shown(options);
    if (workspace().attempt([&] { writeGantt(store(), options, path); }))
        workspace().sayWritten(path);
}

/// As the plan is looked at just now.
GanttExportOptions PlanningPage::shown(GanttExportOptions options) const
{
    options.action = m_model->scope();
    options.filter = m_model->filter();
    options.referenceVersion = m_model->plan().reference().id;
    options.tint = m_view->bars()->paintedLook().tint;
    options.critical = m_view->bars()->paintedLook().critical;
    options.holidays = m_view->bars()->paintedLook().holidays;
    options.reference = m_view->bars()->scene().reference;
    return options;
}

void PlanningPage::print()
{
    QString name; // the title is read from the file
    if (workspace().attempt([&] { name = title().last(); }))
        prompt::print(this, name, [this](QPagedPaintDevice &printer) { workspace().attempt([&] { printGantt(store(), shown({}), printer); }); });
}

} // namespace maillage
