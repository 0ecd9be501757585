#pragma once

#include "views/gantt/ganttcommands.h"
#include "views/gantt/ganttdrag.h"

#include <QObject>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace maillage {

class GanttBars;

/// What mouse and keys do to the bars: choosing, moving, stretching, progress, links, and the same by keyboard from the
/// table. While something is dragged the plan is shown as it would become, with all that moves along; it is written once,
/// when the button is let go, and not at all after Escape.
class GanttInteraction : public QObject
{
    Q_OBJECT

public:
    GanttInteraction(GanttBars *bars, GanttCommands *commands, QObject *parent);

    bool isDragging() const { return m_drag.isActive(); }
    /// A link has been begun by keyboard and waits for its other task.
    bool isLinking() const { return bool(m_linkFrom); }
    void beginLink();
    void cancel();
    /// Adds a task after the current row and begins to type its title.
    void addTask();
    void keepInSight(const QList<TaskId> &tasks);
    void removeSelected();
    /// Adds what the clipboard holds after the current row, and chooses it.
    void paste();
    TaskId currentTask() const;
    /// The tasks that are chosen, in the order of the plan; else the current one.
    QList<TaskId> selectedTasks() const;
    /// Whether the mouse is being used on the bars: then what is looked at stays where it is.
    bool isPressed() const { return m_pan || m_drag.isActive() || m_isChoosing; }
    /// What the keys do, to be shown.
    static QList<std::pair<QString, QString>> keys();

signals:
    /// Something to tell beside the bars while it lasts; empty: nothing any more.
    void hinted(const QString &sentence);
    /// The row is to be looked at closer.
    void opened();
    /// The keyboard is to go elsewhere.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release();
    void choose(int row, Qt::KeyboardModifiers modifiers);
    void beginDrag(GanttBar::Part part, int row, QPointF at);
    void showPreview();
    std::vector<Task> comingAlong(const Task &changed) const;
    /// The link that would be made now; `to` is null while there is no task for it.
    struct PendingLink
    {
        TaskId from, to;
        DependencyKind kind = DependencyKind::FinishStart;
    };
    PendingLink pendingLink();
    QString wordsOf(const PendingLink &link) const;
    void sayLink();
    void finishLink(const PendingLink &link);
    bool linkKey(const QKeyEvent &event);
    void seek(const QString &typed);
    bool isOurs(const QKeyEvent &event) const;
    bool key(const QKeyEvent &event);
    bool timeKey(const QKeyEvent &event);
    bool outlineKey(const QKeyEvent &event);
    bool clipboardKey(int key);
    void showToolTip(QPointF at, const QPoint &global);
    void setCursorFor(QPointF at);
    void paintOver(QPainter &painter);
    void paintHandles(QPainter &painter);
    void paintDraggedLink(QPainter &painter);
    void paintDays(QPainter &painter);
    void paintTag(QPainter &painter, const QString &text, QPointF above, qreal below);
    int targetRow();
    bool isOntoStart(int row);

    GanttBars *m_bars;
    GanttCommands *m_commands;
    GanttDrag m_drag;
    Schedule m_preview;
    Task m_previewed;
    QList<TaskId> m_dragged; // with the one under the mouse
    int m_chooseAlone = -1;  // the row that is chosen alone if nothing is dragged
    bool m_isChoosing = false;
    TaskId m_linkFrom;
    DependencyKind m_linkKind = DependencyKind::FinishStart; // that the keys make
    QString m_sought;                                        // the letters by which its other task is looked for
    int m_hovered = -1;
    std::optional<QPointF> m_pan;
};

} // namespace maillage
