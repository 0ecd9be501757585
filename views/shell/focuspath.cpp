#include "views/shell/focuspath.h"

#include "views/widgets/tabbedparts.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace maillage {

namespace {

QWidget *childAt(const QWidget *around, const QByteArray &className, int place)
{
    for (QObject *child : around->children()) {
        if (child->isWidgetType() && className == child->metaObject()->className() && place-- == 0)
            return static_cast<QWidget *>(child);
    }
    return nullptr;
}

} // namespace

FocusPath::FocusPath(const QWidget *page)
{
    const QWidget *focused = page->focusWidget(); // also while a menu has the keyboard
    if (!focused || focused == page)
        return;
    m_name = focused->accessibleName();
    if (const auto *line = qobject_cast<const QLineEdit *>(focused))
        m_cursor = line->cursorPosition();
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(focused))
        m_cursor = text->textCursor().position();
    for (const QWidget *widget = focused; widget != page; widget = widget->parentWidget()) {
        const QByteArray className = widget->metaObject()->className();
        int place = 0;
        while (childAt(widget->parentWidget(), className, place) != widget)
            ++place;
        const auto *parts = qobject_cast<const TabbedParts *>(widget);
        m_steps.prepend({className, place, parts ? parts->current() : -1});
    }
}

void FocusPath::takeUp(QWidget *page) const
{
    QWidget *found = page;
    for (const Step &step : m_steps) {
        QWidget *next = childAt(found, step.className, step.place);
        if (!next)
            break; // the editor of a cell: its table will do
        found = next;
        if (auto *parts = qobject_cast<TabbedParts *>(found); parts && step.tab >= 0)
            parts->setCurrent(step.tab); // which makes what is under it
    }
    if (found->accessibleName() != m_name || found->focusPolicy() == Qt::NoFocus || !found->isVisible())
        found = page;
    found->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(found); line && m_cursor >= 0) {
        line->setCursorPosition(m_cursor); // what is selected would be gone with the next key
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(found); text && m_cursor >= 0) {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(m_cursor, int(text->toPlainText().size())));
        text->setTextCursor(cursor);
    }
}

} // namespace maillage
