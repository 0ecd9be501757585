#pragma once

#include "models/figures/behind.h"
#include "models/store/failure.h"
#include "models/store/store.h"
#include "views/shell/drafts.h"

#include <QObject>

#include <functional>

namespace maillage {

/// What every page is given: the open file, the one way to write it from a slot (a refusal becomes a sentence on
/// the message bar, never an exception in the event loop), and the way to other pages by name, so that no page
/// needs to know another.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(Store &store, QObject *parent = nullptr);

    Store &store() const { return m_store; }
    const Database &database() const { return m_store.database(); }

    /// What was typed and is not written yet.
    Drafts &drafts() { return m_drafts; }

    /// Runs something that may be refused. True when it was done.
    bool attempt(const std::function<void()> &work);
    /// As attempt, for what makes an edit and gives the sentence that says what was done. The message bar says it and offers to
    /// undo that very edit, for as long as it is the newest; where nothing was written it offers nothing.
    bool attemptAndReport(const std::function<QString()> &work);
    /// Store::edit within attemptAndReport; without a report nothing is said.
    bool edit(const QString &text, const std::function<void(Transaction &)> &change, const QString &report = {});

    /// Shows the page of that name, at the thing with that id.
    void go(QLatin1StringView page, qint64 id = 0) { emit goRequested(page, id); }
    /// As go, and there the part of that name (empty: the one that the page would show).
    void go(QLatin1StringView page, qint64 id, QLatin1StringView part);
    void back() { emit backRequested(); }
    /// Shows that page and begins a new row there.
    void begin(QLatin1StringView page) { emit beginRequested(page); }
    /// Shows what rows that were pasted on the list of that name would become, before they are written.
    void takeRows(const QString &list, const QString &text) { emit rowsPasted(list, text); }
    /// Shows what a number counts, row by row; `back` leads to where it stood. The numbers that were followed are kept, so that the
    /// way back and forth stays.
    void showRows(const Pointed &pointed);
    /// The number that was followed to the page of rows; null for none.
    const Pointed *pointed(qint64 id) const;
    /// A row of the file, and what it is called.
    struct ShownRow
    {
        QString table;
        qint64 id = 0;
        QString name;
    };
    /// Shows what happened to a row. Those that were asked for are kept, so that the way back and forth stays.
    void showHistory(const ShownRow &row);
    /// The row whose history was asked for; null for none.
    const ShownRow *historyOf(qint64 id) const;
    void say(const QString &sentence) { emit said(sentence, 0); }
    /// As say, with the offer to undo that step (Store::undoStep), for as long as it is the newest.
    void say(const QString &sentence, qint64 step) { emit said(sentence, step); }
    /// Says that a file was written, and offers to open it.
    void sayWritten(const QString &path) { emit written(path); }
    void complain(const QString &sentence) { emit complained(sentence); }

signals:
    void goRequested(QLatin1StringView page, qint64 id);
    void partRequested(QLatin1StringView part);
    void backRequested();
    void beginRequested(QLatin1StringView page);
    void rowsPasted(const QString &list, const QString &text);
    /// With the number of the undo step that it speaks of (0: none).
    void said(const QString &sentence, qint64 step);
    void written(const QString &path);
    void complained(const QString &sentence);

private:
    Store &m_store;
    Drafts m_drafts;
    std::vector<Pointed> m_pointed;
    std::vector<ShownRow> m_histories;
};

} // namespace maillage
