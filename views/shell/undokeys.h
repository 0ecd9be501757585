#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QKeyEvent;
class QWidget;

namespace maillage {

/// Whose Ctrl+Z is it? A field takes back typing for as long as something was typed in it since the last edit was made; else
/// the key undoes that edit. So a line just entered is undone from the field it was entered in, in every field there is.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    /// `step` gives the number of the newest undo step. Watches all fields of the program.
    UndoKeys(std::function<qint64()> step, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *focused);
    void noteTyping();
    bool isForField(const QKeyEvent &key) const;

    std::function<qint64()> m_step;
    QPointer<QWidget> m_field;
    std::optional<qint64> m_typedAt; // the newest step when something was last typed
};

} // namespace maillage
