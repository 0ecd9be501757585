#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <any>
#include <functional>

class QWidget;

namespace maillage {

/// What was typed and is not in the file yet: a row half written, a text that was refused because a rule was broken or the
/// file could not be written. Each record has its own, under a key; it is there again when somebody comes back to that
/// record, is counted where everybody sees it, and is asked about before the file is closed.
///
/// Whatever one types in is a Keeper. A form made of RecordForm or KeptFields is one already.
class Drafts : public QObject
{
    Q_OBJECT

public:
    /// Something in which one types. It is known from its making to its end.
    class Keeper
    {
    public:
        explicit Keeper(Drafts &drafts);
        virtual ~Keeper();
        Keeper(const Keeper &) = delete;
        Keeper &operator=(const Keeper &) = delete;

        /// Writes what is typed, or keeps it here.
        virtual void settle() = 0;
        /// Tries to write what is kept under `key` once more; false if it is not one of its own.
        virtual bool writeAgain(const QString &key) = 0;
        /// In which widget what is kept under `key` is typed; null if it is not one of its own.
        virtual const QWidget *ownerOf(const QString &key) const = 0;
        /// Shows what is kept under `key`; its owner is on the screen by then.
        virtual void reveal(const QString &key) = 0;

    protected:
        Drafts &drafts() const { return *m_drafts; }

    private:
        QPointer<Drafts> m_drafts;
    };

    /// Where one was: a page by its name, and the thing it showed.
    struct Place
    {
        QString page;
        qint64 id = 0;
    };
    struct Draft
    {
        std::any typed;
        QString reason; // why it was refused; empty when nobody tried to write it yet
        Place place;
    };

    using QObject::QObject;

    void keep(const QString &key, Draft draft);
    void drop(const QString &key);
    const Draft *find(const QString &key) const;
    /// In the order in which they were kept.
    QStringList keys() const { return m_order; }
    int count() const { return int(m_order.size()); }

    /// Everything typed anywhere is written or kept here.
    void settle();
    void writeAgain();
    /// Those alone that somebody wanted written: what is half typed stays so.
    void writeRefusedAgain();
    /// Shows what is kept under `key` in a page that shows its place already: under its tab, in its row.
    void reveal(const QString &key, QWidget *page);

    /// What kept the last attempt to write from being done; empty since somebody emptied it.
    void setRefusal(const QString &sentence) { m_refusal = sentence; }
    QString refusal() const { return m_refusal; }

    /// Where a widget is: its page, and what that shows.
    static Place placeOf(const QWidget *widget);

    /// What is kept belongs to a row that is gone: it can only be read and copied.
    void tellGone(const QString &typed) { emit goneRevealed(typed); }

signals:
    void changed();
    void goneRevealed(const QString &typed);

private:
    void attempt(const std::function<void()> &work);
    void writeAgain(const QStringList &keys);

    QList<Keeper *> m_keepers;
    QHash<QString, Draft> m_drafts;
    QStringList m_order;
    QString m_refusal;
};

} // namespace maillage
