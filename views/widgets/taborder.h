#pragma once

#include <QWidget>

namespace maillage {

/// What is made late comes last for Tab wherever it stands. This has all that `part` holds come right after `before`, in the
/// order it has among itself.
inline void comeAfter(QWidget *before, const QWidget *part)
{
    QList<QWidget *> inside;
    for (QWidget *next = part->nextInFocusChain(); next && next != part; next = next->nextInFocusChain()) {
        if (part->isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus)
            inside << next;
    }
    for (QWidget *widget : std::as_const(inside)) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace maillage
