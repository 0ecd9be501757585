#pragma once

#include <QFrame>

class QPushButton;
class QTimer;

namespace maillage {

class Announcement;

/// The bar that says what happened and offers to take it back, or what was refused and what to do. It goes away by
/// itself when nothing is wrong, and stays until closed when something is. An offer holds for the undo step that the sentence
/// speaks of and for no other: as soon as that is not the next one to take back (or to do again), the button is gone.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// From here on it lies over the foot of `page` and moves nothing: what one is about to click stays where it is.
    void lieOver(QWidget *page);

    /// `step` is the undo step spoken of (0: none).
    void say(const QString &sentence, qint64 step = 0);
    /// Says what was taken back, and offers to do that step again.
    void sayUndone(const QString &sentence, qint64 step);
    /// Says that a file was written, and offers to open it in the program that is there for it.
    void sayWritten(const QString &path);
    /// Stays until it is closed, or something was written after all.
    void complain(const QString &sentence);
    /// Which steps could be taken back and done again now; an offer of another is withdrawn.
    void setSteps(qint64 undo, qint64 redo);
    /// What was said of one file is not for the next.
    void clear();
    QString text() const;

signals:
    void undoRequested();
    void redoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect besideControls(const QRect &wanted, const QRect &room) const;
    void place();
    void show(const QString &sentence, qint64 undo, qint64 redo, bool bad);

    QWidget *m_over = nullptr;
    Announcement *m_text;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_open;
    QString m_written; // the file that is offered
    QTimer *m_timer;
    qint64 m_undoStep = 0; // the steps that are offered
    qint64 m_redoStep = 0;
    qint64 m_newest = 0;    // step there is
    qint64 m_complainedAt = -1; // the newest step when something was refused; -1: nothing is
};

} // namespace maillage
