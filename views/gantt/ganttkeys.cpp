// The keyboard of GanttInteraction: everything that the mouse does to the bars, from the table.

#include "models/domain/clock.h"
#include "views/gantt/ganttbars.h"
#include "views/gantt/ganttinteraction.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

bool isSideways(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

bool isUpright(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down;
}

Qt::KeyboardModifiers held(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

} // namespace

QList<std::pair<QString, QString>> GanttInteraction::keys()
{
    return {{tr("Arrows"), tr("choose a row; left and right close and open it")},
            {tr("Ctrl + left, right"), tr("move the bar by a day, week, month, quarter or year, as the view is zoomed; it keeps its working days")},
            {tr("Alt + Shift + left, right"), tr("move its end")},
            {tr("Ctrl + Shift + left, right"), tr("move its start")},
            {tr("+ and −"), tr("ten percent more or less done")},
            {tr("L"), tr("let another task wait for this one: choose it with the arrows or by typing its name, Tab for another kind of link, then Enter")},
            {tr("F2"), tr("edit the name; Tab goes on to the next cell of the row, of all chosen rows where several are")},
            {tr("Shift or Ctrl and a click or arrows"), tr("choose several rows")},
            {tr("Ctrl + C, X, V"), tr("copy, cut and paste tasks, also to and from a spreadsheet")},
            {tr("Ctrl + P"), tr("print, with a preview")},
            {tr("Enter"), tr("see and edit everything about the task")},
            {tr("Insert or Ctrl + N"), tr("new task after this one")},
            {tr("Tab and Shift + Tab"), tr("part of the task before; one level out")},
            {tr("Alt + up, down"), tr("change places with the task before or after")},
            {tr("Delete"), tr("remove the task")},
            {tr("Ctrl + plus, minus, 0"), tr("zoom in, out, show everything")},
            {tr("T"), tr("go to today")},
            {tr("Esc"), tr("give up what is being dragged or linked; else leave the table")}};
}

bool GanttInteraction::isOurs(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = held(event);
    const int key = event.key();
    if (modifiers == Qt::AltModifier && isUpright(key)) // sideways they are the window's own: back and forth
        return bool(currentTask());
    if ((modifiers == (Qt::AltModifier | Qt::ShiftModifier) || modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) && isSideways(key))
        return true;
    if (modifiers == Qt::ControlModifier)
        return isSideways(key) || key == Qt::Key_N || key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_0 || key == Qt::Key_C || key == Qt::Key_X || key == Qt::Key_V;
    return key == Qt::Key_Escape || key == Qt::Key_Delete || key == Qt::Key_Insert;
}

bool GanttInteraction::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        if (isDragging() || isLinking())
            cancel();
        else
            emit left();
        return true;
    }
    if (isDragging())
        return true; // until the button is let go only Escape counts
    if (isLinking())
        return linkKey(event);
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && held(event) == Qt::NoModifier) {
        emit opened();
        return true;
    }
    return timeKey(event) || outlineKey(event);
}

bool GanttInteraction::timeKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = held(event);
    const QList<TaskId> tasks = selectedTasks();
    const TimeUnit unit = m_bars->scale().unit();
    if (isSideways(event.key())) {
        const int step = event.key() == Qt::Key_Left ? -1 : 1;
        if (modifiers == Qt::ControlModifier)
            m_commands->shift(tasks, GanttCommands::Edge::Both, unit, step);
        else if (modifiers == (Qt::AltModifier | Qt::ShiftModifier))
            m_commands->shift(tasks, GanttCommands::Edge::End, unit, step);
        else if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
            m_commands->shift(tasks, GanttCommands::Edge::Start, unit, step);
        else
            return false;
        m_bars->showBar(m_bars->rows()->rowOf({PlanKey::Task, currentTask().value()}));
        return true;
    }
    if (modifiers.testFlag(Qt::ControlModifier)) {
        switch (event.key()) {
        case Qt::Key_Plus: m_bars->zoom(1.25); return true;
        case Qt::Key_Minus: m_bars->zoom(1 / 1.25); return true;
        case Qt::Key_0: m_bars->fit(); return true;
        default: return false;
        }
    }
    switch (event.key()) {
    case Qt::Key_Plus: m_commands->addProgress(tasks, 10); return true;
    case Qt::Key_Minus: m_commands->addProgress(tasks, -10); return true;
    default: return false;
    }
}

bool GanttInteraction::outlineKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = held(event);
    const QList<TaskId> tasks = selectedTasks();
    if (event.key() == Qt::Key_Insert || (event.key() == Qt::Key_N && modifiers == Qt::ControlModifier)) {
        addTask();
        return true;
    }
    if (isUpright(event.key()) && modifiers == Qt::AltModifier) {
        m_commands->moveBy(tasks, event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers == Qt::ControlModifier && clipboardKey(event.key()))
        return true;
    if (modifiers != Qt::NoModifier && event.key() != Qt::Key_Backtab)
        return false;
    switch (event.key()) {
    case Qt::Key_Tab:
        m_commands->indent(tasks);
        keepInSight(tasks);
        return true;
    case Qt::Key_Backtab:
        m_commands->outdent(tasks);
        keepInSight(tasks);
        return true;
    case Qt::Key_Delete: removeSelected(); return true;
    case Qt::Key_L: beginLink(); return true;
    case Qt::Key_T: m_bars->showDay(clock::today()); return true;
    default: return false;
    }
}

bool GanttInteraction::clipboardKey(int key)
{
    switch (key) {
    case Qt::Key_C: m_commands->copy(selectedTasks()); return true;
    case Qt::Key_X: m_commands->cut(selectedTasks()); return true;
    case Qt::Key_V: paste(); return true;
    default: return false;
    }
}

void GanttInteraction::paste()
{
    const PlanRow *row = m_bars->model()->row(m_bars->table()->currentIndex());
    const QList<TaskId> added = m_commands->paste(row ? row->key : PlanKey());
    QItemSelection selection;
    for (const TaskId task : added) {
        const QModelIndex index = m_bars->model()->indexOf(task);
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            m_bars->table()->expand(above);
        selection.select(index, index);
    }
    if (added.isEmpty())
        return;
    const QModelIndex last = m_bars->model()->indexOf(added.last());
    m_bars->table()->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    m_bars->table()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_bars->table()->scrollTo(last);
}

QList<TaskId> GanttInteraction::selectedTasks() const
{
    QList<TaskId> tasks;
    const QItemSelectionModel *selection = m_bars->table()->selectionModel();
    for (const PlanRow *row : m_bars->rows()->rows()) {
        const QModelIndex index = m_bars->model()->indexOf(row->key);
        if (row->isTask() && selection->isRowSelected(index.row(), index.parent()))
            tasks << row->task();
    }
    if (tasks.isEmpty() && currentTask())
        tasks << currentTask();
    return tasks;
}

void GanttInteraction::addTask()
{
    const PlanRow *row = m_bars->model()->row(m_bars->table()->currentIndex());
    const TaskId added = m_commands->add(row ? row->key : PlanKey());
    if (!added)
        return;
    QTreeView *table = m_bars->table();
    const QModelIndex index = m_bars->model()->indexOf(added, PlanModel::Title);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        table->expand(above);
    table->setFocus();
    table->setCurrentIndex(index);
    table->scrollTo(index);
    table->edit(index);
}

/// A task that became part of another stands under it, and that is open.
void GanttInteraction::keepInSight(const QList<TaskId> &tasks)
{
    for (const TaskId task : tasks) {
        for (QModelIndex above = m_bars->model()->indexOf(task).parent(); above.isValid(); above = above.parent())
            m_bars->table()->expand(above);
    }
}

void GanttInteraction::removeSelected()
{
    if (m_bars->table()->selectionModel()->hasSelection())
        m_commands->remove(selectedTasks());
}

} // namespace maillage
