#include "views/gantt/ganttview.h"

#include "views/gantt/ganttlegend.h"
#include "views/gantt/ganttload.h"
#include "views/shell/icons.h"
#include "views/shell/workspace.h"
#include "views/widgets/card.h"
#include "views/widgets/rememberedsplitter.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// Lays the table out in its pane with its own scroll bar below, as high as that of the bars, so that both show the same rows.
void layOut(QWidget *whole, GanttTable *table, GanttBars *bars)
{
    auto *foot = new QWidget(whole);
    foot->setFixedHeight(bars->horizontalScrollBar()->sizeHint().height());
    auto *scroll = new QScrollBar(Qt::Horizontal, foot);
    auto *footLayout = new QVBoxLayout(foot);
    footLayout->setContentsMargins(0, 0, 0, 0);
    footLayout->addWidget(scroll);
    QScrollBar *real = table->horizontalScrollBar();
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto adopt = [scroll, real] {
        scroll->setRange(real->minimum(), real->maximum());
        scroll->setPageStep(real->pageStep());
        scroll->setValue(real->value());
        scroll->setVisible(real->maximum() > real->minimum());
    };
    QObject::connect(real, &QScrollBar::rangeChanged, scroll, adopt);
    QObject::connect(real, &QScrollBar::valueChanged, scroll, adopt);
    QObject::connect(scroll, &QScrollBar::valueChanged, real, &QScrollBar::setValue);
    adopt();
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(table, 1);
    layout->addWidget(foot);
}

} // namespace

GanttView::GanttView(Workspace &workspace, PlanModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_splitter(new RememberedSplitter(u"gantt"_s, {500, 640}, this))
    , m_load(new GanttLoad(model, this))
    , m_legend(new QWidget(this))
    , m_hint(plainLabel({}, "soft", this))
{
    const int rowHeight = fontMetrics().height() + 14, headerHeight = 2 * (fontMetrics().height() + 8);
    auto *pane = new QWidget(m_splitter);
    m_table = new GanttTable(workspace, model, rowHeight, headerHeight, pane);
    m_bars = new GanttBars(m_table, model, new GanttRows(m_table, model, this), rowHeight, headerHeight, m_splitter);
    layOut(pane, m_table, m_bars);
    m_commands = new GanttCommands(workspace, model, this);
    m_interaction = new GanttInteraction(m_bars, m_commands, this);
    m_empty = plainLabel({}, "empty", m_bars->viewport());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setContentsMargins(10, 4, 10, 4);
    m_hint->hide();
    m_load->hide();
    m_load->setFixedHeight(7 * (fontMetrics().height() + 10));
    connect(m_load, &GanttLoad::chosen, this, [this](TaskId task) {
        select({PlanKey::Task, task.value()});
        m_table->setFocus();
    });
    m_legend->setLayout(new QHBoxLayout);
    m_legend->layout()->setContentsMargins(10, 4, 10, 4);
    m_legend->hide();
    m_splitter->setHandleWidth(5);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_load);
    layout->addWidget(m_hint);
    layout->addWidget(m_legend);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_bars->viewport()->installEventFilter(this);
    connect(m_interaction, &GanttInteraction::hinted, this, [this](const QString &sentence) {
        m_hint->setText(sentence);
        m_hint->setVisible(!sentence.isEmpty());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const PlanRow *row = m_model->row(now);
        if (row && !m_interaction->isPressed()) // what is clicked at is seen already
            m_bars->showBar(m_bars->rows()->rowOf(row->key));
        emit currentChanged(row ? row->key : PlanKey());
    });
    connect(model, &PlanModel::refreshed, this, [this] {
        showLegend();
        showEmptyText();
    });
    connect(model, &QAbstractItemModel::modelReset, m_table, &QTreeView::expandAll);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        if (m_model->rowCount(above) == last - first + 1)
            m_table->expand(above);
    });
    m_table->expandAll();
    showEmptyText();
}

/// What listens to the bars goes before them: they still have events while they are taken down.
GanttView::~GanttView()
{
    delete m_interaction;
}

PlanKey GanttView::current() const
{
    const PlanRow *row = m_model->row(m_table->currentIndex());
    return row ? row->key : PlanKey();
}

void GanttView::select(const PlanKey &key)
{
    const QModelIndex index = m_model->indexOf(key);
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_table->expand(above);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows); // whatever key is held
    m_table->scrollTo(index);
    m_bars->showBar(m_bars->rows()->rowOf(key));
}

void GanttView::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    showEmptyText();
}

void GanttView::setNarrow(bool narrow)
{
    if (narrow != m_wideSizes.isEmpty())
        return;
    m_table->setShort(narrow);
    const QList<int> sizes = m_splitter->sizes();
    if (narrow)
        m_wideSizes = sizes.value(0) >= m_table->shortWidth() ? sizes : QList<int>{500, 640}; // not laid out yet
    const int width = narrow ? m_table->shortWidth() : m_wideSizes.value(0);
    if (!narrow)
        m_wideSizes.clear();
    const auto giveTable = [this, width] { m_splitter->setSizes({width, std::max(1, m_splitter->width() - width)}); };
    giveTable();
    // Once what stands beside it has come or gone, its whole width is known.
    QTimer::singleShot(0, m_splitter, giveTable);
}

void GanttView::setTint(GanttLook::Tint tint)
{
    m_bars->setTint(tint);
    showLegend();
}

void GanttView::showLegend()
{
    fillLegend(m_legend, m_bars->paintedLook(), m_model->plan());
}

void GanttView::showEmptyText()
{
    const bool none = std::none_of(m_model->plan().rows().begin(), m_model->plan().rows().end(), [](const PlanRow &row) { return row.isTask(); });
    m_empty->setVisible(none);
    m_empty->setGeometry(m_bars->viewport()->rect().adjusted(24, 8, -24, -8));
}

void GanttView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showEmptyText();
}

bool GanttView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bars->viewport() && event->type() == QEvent::Resize)
        showEmptyText();
    if (event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void GanttView::showLoad(bool shown)
{
    m_load->setVisible(shown);
}

void GanttView::addLinkKinds(QMenu &menu, const Dependency &link)
{
    auto *kinds = new QActionGroup(&menu);
    for (const auto &coded : Codes<DependencyKind>::values) {
        QAction *action = menu.addAction(labelOf(coded.value), this, [this, id = link.id, kind = coded.value] { m_commands->setLinkKind(id, kind); });
        action->setCheckable(true);
        action->setChecked(link.kind == coded.value);
        kinds->addAction(action);
    }
    menu.addSeparator();
    menu.addAction(icon(u"delete"_s), tr("Remove the link"), this, [this, id = link.id] { m_commands->unlink(id); });
}

void GanttView::addLinks(QMenu &menu, TaskId task)
{
    for (const Dependency &dependency : m_model->plan().dependencies()) {
        if (dependency.from != task && dependency.to != task)
            continue;
        const Task *from = m_model->plan().task(dependency.from), *to = m_model->plan().task(dependency.to);
        addLinkKinds(*menu.addMenu(tr("Link %1 → %2").arg(from->title, to->title).replace(u'&', u"&&"_s)), dependency);
    }
}

void GanttView::showMenu(const QPoint &global)
{
    QMenu menu;
    const QPoint inBars = m_bars->viewport()->mapFromGlobal(global);
    const GanttLink *under = m_bars->viewport()->rect().contains(inBars) ? m_bars->layoutNow().linkAt(m_bars->toScene(inBars)) : nullptr;
    for (const Dependency &dependency : m_model->plan().dependencies()) {
        if (!under || dependency.id != under->id)
            continue;
        addLinkKinds(menu, dependency);
        menu.exec(global);
        return;
    }
    const TaskId task = m_interaction->currentTask();
    menu.addAction(icon(u"add"_s), tr("New task after this one") + u"\tIns"_s, m_interaction, &GanttInteraction::addTask);
    if (task) {
        const QList<TaskId> tasks = m_interaction->selectedTasks();
        menu.addAction(tr("Cut") + u"\tCtrl+X"_s, this, [=, this] { m_commands->cut(tasks); });
        menu.addAction(icon(u"copy"_s), tr("Copy") + u"\tCtrl+C"_s, this, [=, this] { m_commands->copy(tasks); });
    }
    menu.addAction(tr("Paste") + u"\tCtrl+V"_s, m_interaction, &GanttInteraction::paste);
    if (task) {
        const QList<TaskId> tasks = m_interaction->selectedTasks();
        menu.addSeparator();
        menu.addAction(tr("Part of the task before") + u"\tTab"_s, this, [=, this] { m_commands->indent(tasks); });
        menu.addAction(tr("One level out") + u"\tShift+Tab"_s, this, [=, this] { m_commands->outdent(tasks); });
        menu.addSeparator();
        menu.addAction(tr("Let another task wait for it") + u"\tL"_s, m_interaction, &GanttInteraction::beginLink);
        addLinks(menu, task);
        menu.addSeparator();
        menu.addAction(icon(u"delete"_s), tr("Remove") + u"\tDel"_s, m_interaction, &GanttInteraction::removeSelected);
    }
    menu.addSeparator();
    menu.addAction(tr("Columns…"), this, [this, global] { m_table->chooseColumns(global); });
    menu.addAction(tr("Take the plan as reference"), m_commands, &GanttCommands::takeReference);
    menu.exec(global);
}

} // namespace maillage
