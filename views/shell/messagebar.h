#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace maillage {

/// The bar that says what happened and offers to take it back, or what was refused and what to do. It goes away by
/// itself when nothing is wrong, and stays until closed when something is.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &sentence, bool undoable);
    void complain(const QString &sentence);
    QString text() const;

signals:
    void undoRequested();

private:
    void show(const QString &sentence, bool undoable, bool bad);

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer *m_timer;
};

} // namespace maillage
