#include "views/shell/buttonkeys.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace maillage {

void ButtonKeys::install(QApplication &application)
{
    if (!application.findChild<ButtonKeys *>(QString(), Qt::FindDirectChildrenOnly))
        application.installEventFilter(new ButtonKeys(&application));
}

bool ButtonKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->isAutoRepeat() || (key->modifiers() & ~Qt::KeypadModifier))
        return false;
    auto *tool = qobject_cast<QToolButton *>(watched);
    auto *button = tool ? static_cast<QAbstractButton *>(tool) : qobject_cast<QPushButton *>(watched);
    if (!button || !button->isEnabled() || qobject_cast<QDialog *>(button->window()))
        return false;
    if (tool && tool->menu() && tool->popupMode() != QToolButton::DelayedPopup)
        tool->showMenu();
    else
        button->click();
    return true;
}

} // namespace maillage
