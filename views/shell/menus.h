#pragma once

#include <QMenu>

class QUndoStack;

namespace maillage {

/// Undo and redo, each by the name of the edit it would take back or do again. Without a file there is neither.
class EditMenu : public QMenu
{
    Q_OBJECT

public:
    explicit EditMenu(QWidget *parent = nullptr);

    void setStack(QUndoStack *stack);

signals:
    void undoRequested();
    void redoRequested();
};

/// Light, dark, or as the desktop: keeps the choice in the settings and says that there is a new one.
class LookMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LookMenu(QWidget *parent = nullptr);

signals:
    void chosen();
};

/// What this program is, and under which licence.
class HelpMenu : public QMenu
{
    Q_OBJECT

public:
    explicit HelpMenu(QWidget *window);
};

} // namespace maillage
