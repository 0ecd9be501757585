#pragma once

#include <QMenu>

class QUndoStack;

namespace maillage {

/// Undo and redo, each by the name of the edit it would take back or do again, and the history of what one looks at. Without a file there is none.
class EditMenu : public QMenu
{
    Q_OBJECT

public:
    explicit EditMenu(QWidget *parent = nullptr);

    void setStack(QUndoStack *stack);

signals:
    void undoRequested();
    void redoRequested();
    void historyRequested();
    void fileHistoryRequested();
};

/// Light, dark, or as the desktop, how large text is, and the language: keeps the choice in the settings and says that there is a new one. The language
/// is that of the next start.
class LookMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LookMenu(QWidget *parent = nullptr);

signals:
    void chosen();
    void languageChosen();

private:
    void addSizes();
    void addLanguages();
};

/// The guide, the keys, what this program is and under which licence.
class HelpMenu : public QMenu
{
    Q_OBJECT

public:
    explicit HelpMenu(QWidget *window);

signals:
    /// The guide is asked for, or the keys, of where one is.
    void guideRequested();
    void keysRequested();
};

} // namespace maillage
