#include "views/gantt/ganttinteraction.h"

#include "models/domain/planedits.h"
#include "views/gantt/ganttbars.h"
#include "views/gantt/gantttip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace maillage {

GanttInteraction::GanttInteraction(GanttBars *bars, GanttCommands *commands, QObject *parent)
    : QObject(parent)
    , m_bars(bars)
    , m_commands(commands)
{
    bars->viewport()->installEventFilter(this);
    bars->table()->installEventFilter(this);
    bars->setOverlay([this](QPainter &painter) { paintOver(painter); });
    connect(bars->table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GanttInteraction::sayLink);
}

TaskId GanttInteraction::currentTask() const
{
    const PlanRow *row = m_bars->model()->row(m_bars->table()->currentIndex());
    return row ? row->task() : TaskId();
}

void GanttInteraction::cancel()
{
    m_drag = {};
    m_preview = {};
    m_linkFrom = {};
    m_sought.clear();
    m_dragged.clear();
    m_pan.reset();
    m_bars->rows()->endPreview();
    emit hinted({});
    m_bars->viewport()->update();
}

void GanttInteraction::choose(int row, Qt::KeyboardModifiers modifiers)
{
    const PlanRow *at = m_bars->rows()->at(row);
    QTreeView *table = m_bars->table();
    if (!at) {
        table->clearSelection();
        return;
    }
    table->setFocus(Qt::MouseFocusReason);
    const QScopedValueRollback<bool> choosing(m_isChoosing, true);
    const QModelIndex index = m_bars->model()->indexOf(at->key, std::max(0, table->currentIndex().column()));
    if (modifiers & Qt::ControlModifier) {
        table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    } else if ((modifiers & Qt::ShiftModifier) && table->currentIndex().isValid()) {
        const int from = m_bars->rows()->rowOf(m_bars->model()->row(table->currentIndex())->key);
        QItemSelection range;
        for (int i = std::min(from, row); i <= std::max(from, row); ++i) {
            const QModelIndex each = m_bars->model()->indexOf(m_bars->rows()->at(i)->key);
            range.select(each, each);
        }
        table->selectionModel()->select(range, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        table->setCurrentIndex(index);
    }
}

void GanttInteraction::press(const QMouseEvent &event)
{
    const QPointF at = m_bars->toScene(event.position());
    const int row = m_bars->rowAt(event.position());
    const GanttBar *bar = m_bars->layoutNow().barOf(row);
    const GanttBar::Part part = bar ? bar->partAt(at, row == m_hovered) : GanttBar::Part::None;
    if (m_linkFrom) { // begun by keyboard, finished by a click
        const PlanRow *target = m_bars->rows()->at(row);
        finishLink({m_linkFrom, target ? target->task() : TaskId(), m_linkKind});
        return;
    }
    if (event.button() == Qt::MiddleButton) {
        m_pan = event.position();
        return;
    }
    // Several rows that are chosen stay so, to be dragged together, until the button is let go without a drag.
    const PlanRow *under = m_bars->rows()->at(row);
    const QList<TaskId> chosenNow = selectedTasks();
    const bool together = under && under->isTask() && chosenNow.size() > 1 && chosenNow.contains(under->task()) && part == GanttBar::Part::Body
        && event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier;
    m_chooseAlone = together ? row : -1;
    m_dragged = together ? chosenNow : QList<TaskId>();
    if (!together)
        choose(row, event.modifiers());
    if (event.button() != Qt::LeftButton || event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return;
    const PlanRow *chosen = m_bars->rows()->at(row);
    const bool undated = chosen && chosen->isTask() && !chosen->group && !chosen->isDated();
    if (part != GanttBar::Part::None || undated)
        beginDrag(part, row, at);
    else
        m_pan = event.position();
}

void GanttInteraction::beginDrag(GanttBar::Part part, int row, QPointF at)
{
    const PlanRow *chosen = m_bars->rows()->at(row);
    const PlanTree &plan = m_bars->model()->plan();
    const Task *task = chosen ? plan.task(chosen->task()) : nullptr;
    const Schedule::Entry *entry = task ? plan.schedule().entry(task->id) : nullptr;
    const bool links = part == GanttBar::Part::LinkStart || part == GanttBar::Part::LinkEnd;
    if (!entry || (chosen->group && !links) || m_bars->model()->store().isReadOnly())
        return;
    m_drag = GanttDrag(part, *task, *entry, m_bars->layoutNow().barOf(row), at);
    m_preview = plan.schedule();
    m_previewed = *task;
}

void GanttInteraction::move(const QMouseEvent &event)
{
    if (m_pan) {
        const QPointF by = event.position() - *m_pan;
        m_pan = event.position();
        m_bars->horizontalScrollBar()->setValue(m_bars->horizontalScrollBar()->value() - int(by.x()));
        m_bars->verticalScrollBar()->setValue(m_bars->verticalScrollBar()->value() - int(by.y()));
        return;
    }
    if (!m_drag.isActive()) {
        const int row = m_bars->rowAt(event.position());
        if (row != m_hovered) {
            m_hovered = row;
            m_bars->setHovered(row);
        }
        setCursorFor(m_bars->toScene(event.position()));
        return;
    }
    // At the edge the plan moves along under the mouse.
    const int width = m_bars->viewport()->width();
    QScrollBar *scroll = m_bars->horizontalScrollBar();
    if (event.position().x() < 12)
        scroll->setValue(scroll->value() - 16);
    else if (event.position().x() > width - 12)
        scroll->setValue(scroll->value() + 16);
    m_drag.moveTo(m_bars->toScene(event.position()), m_bars->scale());
    if (m_drag.isMeant() && !m_drag.isLink())
        showPreview();
    sayLink();
    m_bars->viewport()->update();
}

/// The other chosen tasks, moved by as many days as the one under the mouse.
std::vector<Task> GanttInteraction::comingAlong(const Task &changed) const
{
    std::vector<Task> result;
    const PlanTree &plan = m_bars->model()->plan();
    const Schedule::Entry *dragged = plan.schedule().entry(changed.id);
    if (m_drag.part() != GanttBar::Part::Body || !dragged)
        return result;
    const qint64 days = dragged->start.daysTo(m_drag.first());
    for (const TaskId id : m_dragged) {
        const Task *task = plan.task(id);
        const Schedule::Entry *entry = plan.schedule().entry(id);
        if (task && id != changed.id && entry && !entry->summary && entry->start.isValid() && entry->end.isValid())
            result.push_back(plan::movedTo(*task, *entry, entry->start.addDays(days), entry->end.addDays(days), plan.calendar()));
    }
    return result;
}

void GanttInteraction::showPreview()
{
    const Task changed = m_drag.changed(m_bars->model()->plan().calendar());
    if (changed.period == m_previewed.period && changed.progress == m_previewed.progress && changed.duration == m_previewed.duration)
        return;
    m_previewed = changed;
    std::vector<Task> all = comingAlong(changed);
    all.push_back(changed);
    for (const Task &task : all)
        m_preview.replace(task);
    std::vector<PlanRow> rows = m_bars->model()->rows();
    PlanTree::setDays(rows, m_preview);
    for (PlanRow &row : rows) {
        const auto task = std::find_if(all.begin(), all.end(), [&](const Task &each) { return each.id == row.task(); });
        if (task == all.end())
            continue;
        row.period = task->period;
        row.duration = task->duration;
        row.progress = task->progress;
    }
    m_bars->rows()->preview(std::move(rows));
}

void GanttInteraction::release()
{
    m_pan.reset();
    const int alone = std::exchange(m_chooseAlone, -1);
    if (alone >= 0 && !m_drag.isMeant())
        choose(alone, Qt::NoModifier);
    if (!m_drag.isActive())
        return;
    const GanttDrag drag = m_drag;
    if (drag.isLink()) {
        finishLink(pendingLink());
        return;
    }
    const Task changed = drag.changed(m_bars->model()->plan().calendar());
    std::vector<Task> all = comingAlong(changed);
    all.insert(all.begin(), changed);
    cancel();
    if (!drag.isMeant())
        return;
    if (drag.part() == GanttBar::Part::Progress)
        m_commands->writeProgress(changed.id, changed.progress);
    else if (const Task *task = m_bars->model()->plan().task(drag.task()); task && (task->period != changed.period || task->duration != changed.duration))
        m_commands->writeMoved(all, drag.part() == GanttBar::Part::Body ? drag.first() : QDate());
}

void GanttInteraction::setCursorFor(QPointF at)
{
    const GanttBar *bar = m_bars->layoutNow().barOf(m_hovered);
    const PlanRow *row = m_bars->rows()->at(m_hovered);
    Qt::CursorShape shape = Qt::ArrowCursor;
    switch (bar ? bar->partAt(at, true) : GanttBar::Part::None) {
    case GanttBar::Part::Body: shape = row->group ? Qt::ArrowCursor : Qt::SizeAllCursor; break;
    case GanttBar::Part::Start:
    case GanttBar::Part::End: shape = Qt::SizeHorCursor; break;
    case GanttBar::Part::Progress: shape = Qt::SplitHCursor; break;
    case GanttBar::Part::LinkStart:
    case GanttBar::Part::LinkEnd: shape = Qt::CrossCursor; break;
    case GanttBar::Part::None: break;
    }
    m_bars->viewport()->setCursor(shape);
}

void GanttInteraction::showToolTip(QPointF at, const QPoint &global)
{
    const int row = m_bars->rowAt(m_bars->fromScene(at));
    const GanttBar *bar = m_bars->layoutNow().barOf(row);
    const bool onBar = bar && bar->partAt(at, row == m_hovered) != GanttBar::Part::None;
    if (const GanttLink *link = onBar || m_drag.isActive() ? nullptr : m_bars->layoutNow().linkAt(at)) {
        QToolTip::showText(global, tipFor(*link, m_bars->model()->plan()), m_bars->viewport());
        return;
    }
    if (!onBar || m_drag.isActive()) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(global, tipFor(*m_bars->rows()->at(row), m_bars->model()->plan(), bar->partAt(at, row == m_hovered)), m_bars->viewport());
}

bool GanttInteraction::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bars->table()) {
        if (!m_bars->table()->hasFocus()) // a key that the editor of a cell had no use for
            return false;
        if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        return event->type() == QEvent::KeyPress && key(*static_cast<QKeyEvent *>(event));
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress: press(*static_cast<QMouseEvent *>(event)); return true;
    case QEvent::MouseMove: move(*static_cast<QMouseEvent *>(event)); return true;
    case QEvent::MouseButtonRelease: release(); return true;
    case QEvent::MouseButtonDblClick: emit opened(); return true;
    case QEvent::Leave:
        m_hovered = -1;
        m_bars->setHovered(-1);
        return false;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(m_bars->toScene(help->pos()), help->globalPos());
        return true;
    }
    default: return false;
    }
}

} // namespace maillage
