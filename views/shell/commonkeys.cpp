#include "views/shell/commonkeys.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextEdit>
#include <QToolButton>

namespace maillage {

void CommonKeys::install(QApplication &application)
{
    if (!application.findChild<CommonKeys *>(QString(), Qt::FindDirectChildrenOnly))
        application.installEventFilter(new CommonKeys(&application));
}

namespace {

bool takesLines(const QObject *watched)
{
    return qobject_cast<const QPlainTextEdit *>(watched) || qobject_cast<const QTextEdit *>(watched);
}

bool isEmpty(QClipboard::Mode mode)
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData(mode);
    return !copied || copied->formats().isEmpty();
}

} // namespace

bool CommonKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        if (auto *scrolled = qobject_cast<QScrollArea *>(watched); scrolled && scrolled->accessibleName().isEmpty())
            scrolled->setFocusPolicy(Qt::NoFocus);
        return false;
    }
    if (event->type() == QEvent::MouseButtonRelease) // of the middle one, which pastes what is selected elsewhere
        return static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton && takesLines(watched->parent()) && isEmpty(QClipboard::Selection);
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (takesLines(watched) && key.matches(QKeySequence::Paste))
        return isEmpty(QClipboard::Clipboard);
    return pressButton(watched, key);
}

bool CommonKeys::pressButton(QObject *watched, const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || key.isAutoRepeat() || (key.modifiers() & ~Qt::KeypadModifier))
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
