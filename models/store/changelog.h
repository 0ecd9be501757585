#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QString>

#include <functional>
#include <vector>

namespace maillage {

class Database;

/// One line of the change log.
struct Change
{
    enum class Kind { Edit, Undo, Redo, TakenBack, Fill };

    qint64 id = 0; // they grow as time goes on
    QDateTime at;
    QString title; // as the edit was called, in the language of that day
    Kind kind = Kind::Edit;
    qint64 of = 0; // the edit that was undone, done again or taken back
};

/// The log that the file keeps of its own changes (table `change`): each edit with its title and what it did as a changeset, each
/// undo and redo as what it did. It is what undo goes by, also after the file was closed, and the history. What is
/// older than `keptYears`, or more than `keptBytes` ago, goes; so do the bytes of attachments that nothing mentions any more.
class ChangeLog
{
public:
    static constexpr int keptYears = 3;
    static constexpr qint64 keptBytes = 64 * 1024 * 1024;

    explicit ChangeLog(Database &database) : m_database(database) {}

    /// "edit", "undo", "redo", "take-back", "fill": as the file says it.
    static QString codeOf(Change::Kind kind);

    /// The tables whose changes are noted: what people write. Indexes and the log itself are none.
    void findTables();
    const QSet<QString> &tables() const { return m_tables; }

    /// Writes a line, inside the transaction that made the changes, and answers its id.
    qint64 append(const Change &change, const QSet<QString> &tables, const QByteArray &changes);
    /// What must not be kept any longer is taken out. `keepNothing` is for who wants the past forgotten.
    void trim(bool keepNothing = false);

    /// What that line did. Throws a Conflict when it is not there any more, or was not kept.
    static QByteArray changesOf(const Database &database, qint64 id);

    /// Goes through all lines, the oldest first.
    static void forEach(const Database &database, const std::function<void(const Change &, const QByteArray &changes)> &line);

    /// A step that can be undone or done again.
    struct Step
    {
        qint64 edit = 0;
        qint64 last = 0; // the line whose inverse takes it back, or does it again
        QString title;
    };
    struct Steps
    {
        std::vector<Step> steps;
        int done = 0; // so many of them stand; the others were undone
    };
    /// As far back as `atMost` lines of the log say.
    Steps steps(int atMost) const;

private:
    Database &m_database;
    QSet<QString> m_tables;
};

} // namespace maillage
