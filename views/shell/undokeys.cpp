#include "views/shell/undokeys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <utility>

namespace maillage {

namespace {

/// A number is typed in a line of its own within the field.
QWidget *fieldOf(QWidget *focused)
{
    if (auto *number = qobject_cast<QAbstractSpinBox *>(focused))
        return number->findChild<QLineEdit *>();
    return focused;
}

QTextDocument *documentOf(QWidget *field)
{
    if (const auto *memo = qobject_cast<QPlainTextEdit *>(field))
        return memo->document();
    const auto *text = qobject_cast<QTextEdit *>(field);
    return text ? text->document() : nullptr;
}

} // namespace

UndoKeys::UndoKeys(std::function<qint64()> step, QObject *parent)
    : QObject(parent)
    , m_step(std::move(step))
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watch(fieldOf(now)); });
}

void UndoKeys::watch(QWidget *focused)
{
    if (m_field == focused)
        return;
    if (m_field) {
        m_field->disconnect(this);
        if (QTextDocument *document = documentOf(m_field))
            document->disconnect(this);
    }
    m_field = focused;
    m_typedAt.reset();
    if (const auto *line = qobject_cast<QLineEdit *>(focused))
        connect(line, &QLineEdit::textEdited, this, &UndoKeys::noteTyping);
    else if (QTextDocument *document = documentOf(focused))
        connect(document, &QTextDocument::contentsChanged, this, &UndoKeys::noteTyping);
}

void UndoKeys::noteTyping()
{
    m_typedAt = m_step();
}

bool UndoKeys::isForField(const QKeyEvent &key) const
{
    if (m_typedAt != m_step())
        return false;
    const bool undo = key.matches(QKeySequence::Undo);
    if (const auto *line = qobject_cast<QLineEdit *>(m_field))
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    const QTextDocument *document = documentOf(m_field);
    return document && (undo ? document->isUndoAvailable() : document->isRedoAvailable());
}

bool UndoKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo)) || isForField(*key))
        return false;
    m_typedAt.reset();
    event->ignore(); // the field would take it, whether it has something to undo or not
    return true;
}

} // namespace maillage
