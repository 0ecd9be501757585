#pragma once

#include <QFrame>
#include <QHash>
#include <QPointer>
#include <QTimer>

class QLabel;

namespace maillage {

class Reading;
class Store;

/// Stands in the place of what could not be read: says why, and offers to try again.
class Unread : public QFrame
{
    Q_OBJECT

public:
    explicit Unread(QWidget *parent);

    void setSentence(const QString &sentence);
    QString sentence() const;
    /// Lies over all of its parent from now on.
    void cover();

signals:
    void tryAgain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_sentence;
};

/// Covers every part of the pages whose reading failed, whichever it is, for as long as it has.
class UnreadPlaces : public QObject
{
    Q_OBJECT

public:
    /// `pages` holds the pages, each a child of it.
    UnreadPlaces(Store &store, QWidget *pages);
    ~UnreadPlaces() override;

private:
    void show();
    QWidget *placeOf(const Reading &reading) const;

    Store &m_store;
    QWidget *m_pages;
    QTimer m_later; // a part that is being taken down cannot be covered
    QHash<QWidget *, QPointer<Unread>> m_covers;
};

} // namespace maillage
