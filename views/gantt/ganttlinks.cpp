// How GanttInteraction makes links, drawn from the handle of a bar or begun with a key: which link it will be is said in
// words all the while.

#include "models/domain/text.h"
#include "views/gantt/ganttbars.h"
#include "views/gantt/ganttinteraction.h"
#include "views/gantt/gantttip.h"

#include <QKeyEvent>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

void GanttInteraction::beginLink()
{
    m_linkFrom = currentTask();
    m_linkKind = DependencyKind::FinishStart;
    m_sought.clear();
    sayLink();
    m_bars->viewport()->update();
}

int GanttInteraction::targetRow()
{
    return m_bars->rowAt(m_bars->fromScene(m_drag.now()));
}

bool GanttInteraction::isOntoStart(int row)
{
    const GanttBar *bar = m_bars->layoutNow().barOf(row);
    return !bar || bar->shape == GanttBar::Shape::Bracket || m_drag.now().x() < bar->band.rect.center().x() || bar->band.rect.width() < 12;
}

GanttInteraction::PendingLink GanttInteraction::pendingLink()
{
    PendingLink link{m_linkFrom, currentTask(), m_linkKind};
    if (m_drag.isActive()) {
        const int target = targetRow();
        const PlanRow *row = m_bars->rows()->at(target);
        link = {m_drag.task(), row && m_drag.isMeant() ? row->task() : TaskId(), m_drag.kindTo(target >= 0 && isOntoStart(target))};
    }
    if (link.to == link.from)
        link.to = {};
    return link;
}

QString GanttInteraction::wordsOf(const PendingLink &link) const
{
    const PlanTree &plan = m_bars->model()->plan();
    const Task *from = plan.task(link.from), *to = plan.task(link.to);
    return from && to ? linkWords(link.kind, from->title, to->title) : QString();
}

void GanttInteraction::sayLink()
{
    if (!isLinking() && !(m_drag.isActive() && m_drag.isLink() && m_drag.isMeant()))
        return;
    const PendingLink link = pendingLink();
    const QString words = wordsOf(link);
    const Task *from = m_bars->model()->plan().task(link.from);
    const QString title = from ? from->title : QString();
    if (m_drag.isActive()) {
        emit hinted(words.isEmpty() ? tr("Let go on the bar of the task that waits for “%1”: on its left half for its start, on its right half for its end.").arg(title)
                                    : tr("Let go: %1.").arg(words));
        return;
    }
    QString sentence = words.isEmpty() ? tr("Choose the task that waits for “%1” with the arrows or by typing its name, then press Enter. Esc gives up.").arg(title)
                                       : tr("Enter: %1. Tab: another kind of link. Esc gives up.").arg(words);
    if (!m_sought.isEmpty())
        sentence += u" · "_s + tr("Typed: “%1”").arg(m_sought);
    emit hinted(sentence);
}

void GanttInteraction::finishLink(const PendingLink &link)
{
    cancel();
    if (link.to && link.to != link.from)
        m_commands->link(link.from, link.to, link.kind);
}

/// While a link waits for its other task letters look for it, and nothing changes the plan but Enter.
bool GanttInteraction::linkKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: finishLink(pendingLink()); return true;
    case Qt::Key_Tab:
        m_linkKind = DependencyKind((int(m_linkKind) + 1) % int(Codes<DependencyKind>::values.size()));
        sayLink();
        return true;
    case Qt::Key_Backspace: seek(m_sought.chopped(std::min<qsizetype>(1, m_sought.size()))); return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
    case Qt::Key_0:
        if (modifiers == Qt::ControlModifier)
            return timeKey(event);
        break;
    default: break;
    }
    const QString typed = event.text();
    if (!typed.isEmpty() && typed.front().isPrint() && !(modifiers & (Qt::ControlModifier | Qt::AltModifier))) {
        seek(m_sought + typed);
        return true;
    }
    m_sought.clear();
    return modifiers != Qt::NoModifier || event.key() == Qt::Key_Delete || event.key() == Qt::Key_Insert || event.key() == Qt::Key_F2;
}

/// Goes to the next task with these letters, from the current one on; those whose title begins with them come first.
void GanttInteraction::seek(const QString &typed)
{
    m_sought = typed;
    const QString wanted = text::folded(typed);
    const std::vector<PlanRow> &rows = m_bars->model()->rows();
    const auto current = std::find_if(rows.begin(), rows.end(), [this](const PlanRow &row) { return row.task() && row.task() == currentTask(); });
    const auto find = [&](auto matches) -> TaskId {
        const size_t from = current == rows.end() ? 0 : size_t(current - rows.begin());
        for (size_t i = 0; i < rows.size(); ++i) {
            const PlanRow &row = rows[(from + i) % rows.size()];
            if (row.isTask() && row.task() != m_linkFrom && matches(text::folded(row.title)))
                return row.task();
        }
        return {};
    };
    TaskId found;
    if (!wanted.isEmpty()) {
        found = find([&](const QString &title) { return title.startsWith(wanted); });
        if (!found)
            found = find([&](const QString &title) { return title.contains(wanted); });
    }
    if (found) {
        keepInSight({found});
        const QModelIndex index = m_bars->model()->indexOf(found, std::max(0, m_bars->table()->currentIndex().column()));
        m_bars->table()->setCurrentIndex(index);
        m_bars->table()->scrollTo(index);
    }
    sayLink();
}

} // namespace maillage
