#pragma once

#include "models/store/backgroundreader.h"
#include "models/store/changelog.h"
#include "models/store/database.h"
#include "models/store/fileidentity.h"
#include "models/store/reading.h"
#include "models/store/searchindex.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace maillage {

/// The right to write, held only inside Store::edit. What writes to the file asks for one, so nothing can
/// write outside an edit.
class Transaction
{
public:
    Database &database() const { return m_database; }

private:
    friend class Store;
    explicit Transaction(Database &database) : m_database(database) {}
    Database &m_database;
};

/// One open network file: the only way to write it, to undo, and to hear that it changed.
///
/// Each edit is one SQLite transaction, committed when it returns: there is nothing to save. With it goes a line of the file's
/// change log, by which it can be undone, also after the file was closed. `changed` comes
/// once after every commit, undo and redo, with the names of the tables touched; what shows the file
/// re-reads on it and on nothing else (see Reading). When an edit throws, the file is as before and nothing is emitted;
/// when one returns it is written, whatever those say who were told of it.
class Store : public QObject
{
    Q_OBJECT

public:
    /// A new file with an empty network. Throws a Failure if something is already there.
    static std::unique_ptr<Store> create(const QString &path);
    /// Opens with all the checks of docs/network-file.md; brings an older file up to date after a dated copy.
    static std::unique_ptr<Store> open(const QString &path);
    /// Leaves no erased word in the search index of a file that was written to.
    ~Store() override;

    const QString &path() const { return m_database.path(); }
    bool isReadOnly() const { return m_database.access() == Database::Access::ReadOnly; }
    const Database &database() const { return m_database; }
    QUndoStack &undoStack() { return m_undoStack; }

    /// Whether its path still leads to this file. If not, somebody moved, replaced or deleted it: it can be read, not written.
    bool isInPlace() const { return isAt(path()); }
    /// Whether that path leads to this very file, whatever it is called.
    bool isAt(const QString &path) const { return FileIdentity::of(path) == m_identity; }

    /// The number of the step that undo would take back, redo do again (0: none). No two steps of a file share one.
    qint64 undoStep() const { return stepAt(m_undoStack.index() - 1); }
    qint64 redoStep() const { return stepAt(m_undoStack.index()); }
    /// One step back or forth. When that cannot be done, `undoFailed` says why; what was only in the way of it (another
    /// program has the file, the disk is full) can be tried again, else the steps are forgotten.
    bool undo();
    bool redo();

    /// Runs `change` in one transaction that can be undone under the name `text` (translated, in the
    /// infinitive: "Rename VASI"). An edit within an edit is part of the outer one; when it throws, nothing of it
    /// stays there either. An edit that changes nothing makes no step. Throws what `change` throws, or a Failure, and then nothing has changed.
    void edit(const QString &text, const std::function<void(Transaction &)> &change);

    /// Takes one old edit of the log back, whatever came after it, as a new edit of that name. Throws the Conflict where something
    /// later stands on it.
    void takeBack(qint64 change, const QString &text);

    /// The log forgets all it holds, and nothing before can be undone. Words that were removed are then nowhere in the file.
    void forgetHistory();

    /// As edit, without undo: for filling a file with more rows than anyone would undo. Clears the undo stack.
    void fill(const std::function<void(Transaction &)> &change);

    /// Asks the file something in the background (BackgroundReader::ask), for what may take longer than a window may wait.
    template<typename F>
    auto read(F question) const
    {
        return m_reader.ask(std::move(question));
    }

    /// Looks whether another program wrote to the file meanwhile, and shows it if so.
    void refresh();

    /// Tries again to read what could not be read.
    void readAgain();
    QList<Reading *> failedReadings() const { return m_failedReadings; }

    /// Writes a whole, compact copy and has it on the disk when it returns. Overwrites `target`.
    void saveCopy(const QString &target) const;

    /// Writes such a copy and goes on in it: what was this file from now on is that one, with all steps and whatever is shown.
    /// For a file that is no longer in its place.
    void continueIn(const QString &target);

    /// Makes the search index anew from what it indexes. Nothing else changes, and undo stays.
    void rebuildSearch();

    /// What integrity_check and foreign_key_check say and whether the search index agrees, in sentences; empty when all is well.
    QStringList problems() const;

signals:
    void changed(const QSet<QString> &tables);
    /// It was this program that wrote: an edit, an undo, a redo. Before `changed`.
    void written();
    /// An undo or redo could not be done.
    void undoFailed(const QString &sentence);
    /// What could not be read is another than before: see failedReadings.
    void readingsChanged();

private:
    class Step;
    friend class Reading;

    /// How an undo or redo failed, until the undo stack has come to its end and can be mended.
    struct Stuck
    {
        QString sentence;
        bool back = false;     // it was an undo
        enum class Left { AsItWas, AsLogged, None } steps = Left::AsItWas; // which of them remain; none where trying again is of no use
    };

    Store(const QString &path, Database::Access access);
    void prepareConnection();
    std::unique_ptr<Database> openBeside() const;
    void editWithin(const std::function<void(Transaction &)> &change);
    /// One line of the log, or none; and the changes to write, for one that is a step back or forth.
    struct Entry
    {
        std::optional<Change> line = {};
        QByteArray changes = {};
    };
    struct Done
    {
        qint64 line = 0; // 0 where nothing was changed
        QSet<QString> tables;
    };
    Done transact(const Entry &entry, const std::function<void(Transaction &)> &change = {});
    void push(qint64 edit, const QString &text);
    void restoreSteps();
    void replay(Step &step, bool back);
    bool settleReplay();
    void announce(const QSet<QString> &tables, bool isOwn = true);
    /// Of these, not of the list that changes while they run.
    void tryAgain(QList<Reading *> readings);
    void note(Reading *reading);
    qint64 stepAt(int index) const;
    QSet<QString> allTables() const;

    Database m_database;
    FileIdentity m_identity;
    ChangeLog m_changeLog;
    SearchIndex m_searchIndex;
    QUndoStack m_undoStack;
    qint64 m_dataVersion = 0;
    bool m_inTransaction = false;
    bool m_written = false;
    bool m_replaying = false;
    bool m_steppingOnly = false; // the undo stack moves, the file does not
    std::optional<Stuck> m_stuck;
    QList<Reading *> m_failedReadings;
    mutable BackgroundReader m_reader; // last: it ends before what it reads is closed
};

} // namespace maillage
