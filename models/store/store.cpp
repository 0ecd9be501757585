#include "models/store/store.h"

#include "models/store/changeset.h"
#include "models/store/failure.h"
#include "models/store/migrations.h"
#include "models/store/newfile.h"
#include "models/store/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QScopedValueRollback>
#include <QUndoCommand>

#include <climits>
#include <utility>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

// Above this size the quick check would be felt; such a file is checked by "maillage check" instead.
constexpr qint64 quickCheckLimit = 32 * 1024 * 1024;
constexpr int inspectionLimit = 10'000; // ms

qint64 dataVersion(const Database &database)
{
    return database.single(u"PRAGMA data_version"_s).toLongLong();
}

void inspect(Database &database)
{
    database.limitWork(inspectionLimit);
    if (database.single(u"PRAGMA application_id"_s).toInt() != schema::applicationId)
        throw Failure(Store::tr("“%1” is not a Maillage file.").arg(QFileInfo(database.path()).fileName()));
    const int version = database.single(u"PRAGMA user_version"_s).toInt();
    if (version > schema::version())
        throw Failure(Store::tr("This file was written by a newer Maillage (file version %1, this program knows up to "
                                "%2). Update the program to open it; nothing was changed.")
                          .arg(version)
                          .arg(schema::version()));
    if (version < 1)
        throw Failure(Store::tr("“%1” is not a Maillage file.").arg(QFileInfo(database.path()).fileName()));
    const QStringList foreign = schema::differences(database);
    if (!foreign.isEmpty())
        throw Failure(Store::tr("This file holds or lacks parts that Maillage does not know (%1). It was not opened, "
                                "to be safe. Ask whoever changed it for the original.")
                          .arg(foreign.join(u", "_s)));
    if (QFileInfo(database.path()).size() <= quickCheckLimit) {
        const QString answer = database.single(u"PRAGMA quick_check(1)"_s).toString();
        if (answer != "ok"_L1)
            throw Failure(sentenceFor(SQLITE_CORRUPT), answer);
    }
    database.limitWork(0);
}

/// While it writes, SQLite keeps a journal beside the file, under a longer name.
void refuseLongName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (QFile::encodeName(name + u"-journal"_s).size() > NAME_MAX)
        throw Failure(Store::tr("The name “%1…” is too long: it leaves no room for the name of the journal that is kept beside the file while it "
                                "is written. Choose a shorter name.").arg(name.left(30)));
}

bool canWriteBeside(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

QString freeName(const QString &path, const QString &what)
{
    constexpr qsizetype room = 60; // for the words in brackets
    QFileInfo file(path);
    QString stem = file.completeBaseName();
    while (QFile::encodeName(stem).size() > NAME_MAX - room)
        stem.chop(1);
    file.setFile(file.dir(), stem + u'.' + file.suffix());
    const QString base = file.dir().filePath(file.completeBaseName() + u" ("_s + what);
    QString name = base + u")."_s + file.suffix();
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u' ' + QString::number(i) + u")."_s + file.suffix();
    return name;
}

void copyTo(const Database &database, const QString &target)
{
    refuseLongName(target);
    HalfFile half(target);
    database.query(u"VACUUM INTO ?"_s, {half.path()});
    {
        Database copy(half.path(), Database::Access::ReadWrite);
        if (copy.single(u"PRAGMA application_id"_s).toInt() != schema::applicationId)
            throw Failure(Store::tr("The open file was emptied or replaced by something else: there is nothing to copy. What was at “%1” is as it was.")
                              .arg(QDir::toNativeSeparators(target)));
        searchindex::optimize(copy);
    }
    half.keep();
}

/// What an update left free takes no room: files that are moved within it would make it twice as large. Where this cannot be done it
/// is of no harm.
void giveRoomBack(Database &database)
{
    if (database.single(u"PRAGMA freelist_count"_s).toLongLong() * 4 < database.single(u"PRAGMA page_count"_s).toLongLong())
        return;
    try {
        database.script(u"VACUUM"_s);
    } catch (const Failure &) {
    }
}

/// The views are no part of the file: each connection has its own.
void makeViews(Database &database)
{
    for (const QString &name : {u"asked.sql"_s, u"views.sql"_s, u"lists.sql"_s, u"planlists.sql"_s, u"search.sql"_s}) {
        QFile views(u":/sql/"_s + name);
        if (!views.open(QIODevice::ReadOnly))
            throw Failure(Store::tr("A part of the program is missing. Install it again."), name);
        database.script(QString::fromUtf8(views.readAll()));
    }
}

} // namespace

/// Of an edit of the log; it holds nothing of what that did.
class Store::Step : public QUndoCommand
{
public:
    Step(Store &store, const ChangeLog::Step &step)
        : QUndoCommand(step.title)
        , edit(step.edit)
        , last(step.last)
        , m_store(store)
    {
    }
    void undo() override { m_store.replay(*this, true); }
    void redo() override { m_store.replay(*this, false); }

    const qint64 edit;
    qint64 last; // the line of the log that did it, undid it or did it again

private:
    Store &m_store;
};

Store::Store(const QString &path, Database::Access access)
    : m_database(path, access)
    , m_identity(FileIdentity::of(path))
    , m_changeLog(m_database)
    , m_searchIndex(m_database)
    , m_reader([this] { return openBeside(); })
{
}

Store::~Store()
{
    if (!m_written)
        return;
    blockSignals(true);
    sqlite3_busy_timeout(m_database.handle(), 0); // closing never waits
    try {
        transact({}, [this](Transaction &transaction) {
            m_changeLog.trim();
            searchindex::optimize(transaction.database());
        });
    } catch (const Failure &) {
        // Somebody else has the file just now, or it is gone: whoever writes to it and closes it next does this.
    }
}

std::unique_ptr<Store> Store::create(const QString &path)
{
    if (QFileInfo::exists(path))
        throw Failure(tr("There is already a file named “%1”. Choose another name.").arg(QFileInfo(path).fileName()));
    if (QFileInfo(path).isSymLink())
        throw Failure(tr("“%1” is a link to a file that is not there. Choose another name, or remove the link.").arg(QFileInfo(path).fileName()));
    refuseLongName(path);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        throw Failure(tr("The folder “%1” does not exist.").arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    std::unique_ptr<Store> store;
    try {
        store.reset(new Store(path, Database::Access::Create));
        schema::migrate(store->m_database);
        store->m_identity = FileIdentity::of(path);
        store->prepareConnection();
    } catch (...) {
        discard(std::move(store), path);
        throw;
    }
    return store;
}

std::unique_ptr<Store> Store::open(const QString &givenPath)
{
    const QFileInfo file(givenPath);
    if (!file.exists())
        throw Failure(tr("There is no file “%1”.").arg(QDir::toNativeSeparators(givenPath)));
    if (file.isDir())
        throw Failure(tr("“%1” is a folder, not a Maillage file.").arg(QDir::toNativeSeparators(givenPath)));
    if (!file.isReadable())
        throw Failure(sentenceFor(SQLITE_CANTOPEN));
    if (file.size() == 0)
        throw Failure(tr("“%1” is empty: it is not a Maillage file.").arg(file.fileName()));
    const QString path = file.canonicalFilePath();
    refuseLongName(path);
    const bool writable = canWriteBeside(path);
    // After a power cut the journal must be played back first, which only a writing connection can do.
    const bool interrupted = QFileInfo::exists(path + u"-journal"_s);
    if (writable && !interrupted) {
        Database probe(path, Database::Access::ReadOnly);
        inspect(probe);
    }
    std::unique_ptr<Store> store(
        new Store(path, writable ? Database::Access::ReadWrite : Database::Access::ReadOnly));
    if (!writable || interrupted)
        inspect(store->m_database);
    const int version = store->m_database.single(u"PRAGMA user_version"_s).toInt();
    if (version < schema::version()) {
        if (!writable)
            throw Failure(tr("This file comes from an older Maillage and must be brought up to date, but it can only be "
                             "read. Copy it to a folder of yours, then open the copy."));
        const QString today = store->m_database.single(u"SELECT date('now', 'localtime')"_s).toString();
        copyTo(store->m_database, freeName(path, tr("before update %1").arg(today)));
        schema::migrate(store->m_database);
        giveRoomBack(store->m_database);
    }
    store->prepareConnection();
    store->restoreSteps();
    return store;
}

std::unique_ptr<Database> Store::openBeside() const
{
    if (FileIdentity::of(path()) != m_identity)
        throw Failure(sentenceFor(SQLITE_READONLY_DBMOVED));
    auto database = std::make_unique<Database>(path(), Database::Access::ReadOnly);
    makeViews(*database);
    return database;
}

void Store::prepareConnection()
{
    if (!isReadOnly())
        m_database.script(u"PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; PRAGMA locking_mode=NORMAL"_s);
    makeViews(m_database);
    if (!isReadOnly()) {
        m_changeLog.findTables();
        m_searchIndex.install();
    }
    m_dataVersion = dataVersion(m_database);
}

Store::Done Store::transact(const Entry &entry, const std::function<void(Transaction &)> &change)
{
    if (isReadOnly())
        throw Failure(sentenceFor(SQLITE_READONLY));
    if (FileIdentity::of(path()) != m_identity)
        throw Failure(sentenceFor(SQLITE_READONLY_DBMOVED));
    const BackgroundReader::Pause pause(m_reader);
    m_database.waitAgain();
    const auto enforced = qScopeGuard([this, isOff = !change] {
        if (isOff)
            m_database.script(u"PRAGMA foreign_keys=ON"_s);
    });
    m_database.script(change ? u"BEGIN IMMEDIATE"_s : u"PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE"_s);
    m_inTransaction = true;
    Done done;
    try {
        const qint64 version = dataVersion(m_database);
        if (version != m_dataVersion) {
            m_dataVersion = version;
            m_database.script(u"ROLLBACK"_s);
            m_inTransaction = false;
            if (!m_replaying)
                restoreSteps();
            announce(allTables(), false);
            throw Failure(tr("Another program changed this file meanwhile. What you see has been brought up to date; "
                             "please do it once more."));
        }
        const bool isNoted = entry.line && entry.line->kind != Change::Kind::Fill;
        std::optional<Session> session;
        if (isNoted)
            session.emplace(m_database, m_changeLog.tables());
        Transaction transaction(m_database);
        if (change)
            change(transaction);
        else
            changeset::apply(m_database, entry.changes);
        const QByteArray changes = isNoted ? session->changeset() : QByteArray();
        session.reset();
        if (!change)
            changeset::requireDone(changes, entry.changes);
        done.tables = changeset::tables(changes);
        if (entry.line && !(isNoted && changes.isEmpty()))
            done.line = m_changeLog.append(*entry.line, done.tables, changes);
        done.tables.insert(u"change"_s);
        m_searchIndex.apply();
        m_database.script(u"COMMIT"_s);
        m_written = true;
    } catch (...) {
        if (m_inTransaction) {
            m_inTransaction = false;
            m_database.rollBack();
        }
        throw;
    }
    m_inTransaction = false;
    return done;
}

void Store::edit(const QString &text, const std::function<void(Transaction &)> &change)
{
    if (m_inTransaction) {
        editWithin(change);
        return;
    }
    const Done done = transact({Change{0, {}, text, Change::Kind::Edit, 0}}, change);
    if (done.line == 0)
        return;
    push(done.line, text);
    announce(done.tables);
}

void Store::takeBack(qint64 change, const QString &text)
{
    const QByteArray back = changeset::inverted(ChangeLog::changesOf(m_database, change));
    const Done done = transact({Change{0, {}, text, Change::Kind::TakenBack, change}, back});
    if (done.line == 0)
        return;
    push(done.line, text);
    announce(done.tables);
}

void Store::forgetHistory()
{
    transact({}, [this](Transaction &transaction) {
        m_changeLog.trim(true);
        searchindex::optimize(transaction.database());
    });
    m_undoStack.clear();
    announce({u"change"_s});
}

/// The undo stack as a step that stands already: pushing it does not do it again.
void Store::push(qint64 edit, const QString &text)
{
    const QScopedValueRollback stepping(m_steppingOnly, true);
    m_undoStack.push(new Step(*this, {edit, edit, text}));
}

/// The undo stack is what the log says, whoever wrote it; nothing where the log cannot be read just now.
void Store::restoreSteps()
{
    constexpr int linesRead = 200;
    const QScopedValueRollback stepping(m_steppingOnly, true);
    m_undoStack.clear();
    if (isReadOnly())
        return;
    ChangeLog::Steps steps;
    try {
        steps = m_changeLog.steps(linesRead);
    } catch (const Failure &) {
    }
    for (const ChangeLog::Step &step : steps.steps)
        m_undoStack.push(new Step(*this, step));
    m_undoStack.setIndex(steps.done);
}

void Store::editWithin(const std::function<void(Transaction &)> &change)
{
    m_database.script(u"SAVEPOINT within"_s);
    try {
        Transaction transaction(m_database);
        change(transaction);
        m_database.script(u"RELEASE within"_s);
    } catch (...) {
        m_database.rollBackTo(u"within"_s);
        throw;
    }
}

void Store::fill(const std::function<void(Transaction &)> &change)
{
    transact({Change{0, {}, tr("Fill the file"), Change::Kind::Fill, 0}}, change);
    m_undoStack.clear();
    announce(allTables());
}

void Store::replay(Step &step, bool back)
{
    if (m_steppingOnly)
        return;
    const QScopedValueRollback replaying(m_replaying, true);
    const qint64 version = m_dataVersion;
    Done done;
    try {
        const QByteArray changes = changeset::inverted(ChangeLog::changesOf(m_database, step.last));
        done = transact({Change{0, {}, step.text(), back ? Change::Kind::Undo : Change::Kind::Redo, step.edit}, changes});
        step.last = done.line;
    } catch (const Failure &failure) {
        // The stack is in the middle of its own undo(): it can only be mended afterwards.
        m_stuck = Stuck{failure.sentence(), back, dynamic_cast<const changeset::Conflict *>(&failure) ? Stuck::Left::None : version != m_dataVersion ? Stuck::Left::AsLogged : Stuck::Left::AsItWas};
        QMetaObject::invokeMethod(this, [this] { settleReplay(); }, Qt::QueuedConnection);
        return;
    }
    announce(done.tables);
}

/// Brings the undo stack into line after a step that could not be done. False when there was one.
bool Store::settleReplay()
{
    const std::optional<Stuck> stuck = std::exchange(m_stuck, std::nullopt);
    if (!stuck)
        return true;
    if (stuck->steps == Stuck::Left::None) {
        m_undoStack.clear();
    } else if (stuck->steps == Stuck::Left::AsLogged) {
        restoreSteps();
    } else {
        const QScopedValueRollback stepping(m_steppingOnly, true);
        stuck->back ? m_undoStack.redo() : m_undoStack.undo();
    }
    emit undoFailed(stuck->sentence);
    return false;
}

bool Store::undo()
{
    if (!m_undoStack.canUndo())
        return false;
    m_undoStack.undo();
    return settleReplay();
}

bool Store::redo()
{
    if (!m_undoStack.canRedo())
        return false;
    m_undoStack.redo();
    return settleReplay();
}

qint64 Store::stepAt(int index) const
{
    const QUndoCommand *command = index < 0 || index >= m_undoStack.count() ? nullptr : m_undoStack.command(index);
    return command ? static_cast<const Step *>(command)->edit : 0;
}

/// What was written is written, whatever those who show it make of it.
void Store::announce(const QSet<QString> &tables, bool isOwn)
{
    const QList<Reading *> before = m_failedReadings; // those that fail only now have been tried
    try {
        if (isOwn)
            emit written();
        emit changed(tables);
    } catch (const std::exception &error) {
        qWarning("Not every view could follow a change: %s", error.what());
    }
    tryAgain(before);
}

void Store::readAgain()
{
    m_database.waitAgain();
    tryAgain(m_failedReadings);
}

void Store::tryAgain(QList<Reading *> readings)
{
    for (Reading *reading : readings) {
        if (m_failedReadings.contains(reading)) // one may end another
            reading->run();
    }
}

void Store::note(Reading *reading)
{
    m_failedReadings.removeOne(reading);
    if (reading->hasFailed())
        m_failedReadings << reading;
    emit readingsChanged();
}

void Store::refresh()
{
    const qint64 version = dataVersion(m_database);
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    restoreSteps();
    announce(allTables(), false);
}

void Store::saveCopy(const QString &target) const
{
    const FileIdentity there = FileIdentity::of(target);
    if (!there.isNull() && there == m_identity)
        throw Failure(tr("This is the open file itself. Choose another name for the copy."));
    copyTo(m_database, target);
}

void Store::continueIn(const QString &target)
{
    saveCopy(target);
    const BackgroundReader::Pause pause(m_reader);
    const QString copy = QFileInfo(target).canonicalFilePath();
    Database next(copy, Database::Access::ReadWrite);
    m_database.swap(next);
    m_reader.reopen();
    m_identity = FileIdentity::of(copy);
    prepareConnection();
}

void Store::rebuildSearch()
{
    transact({}, [](Transaction &transaction) { searchindex::rebuild(transaction.database()); });
}

QStringList Store::problems() const
{
    QStringList result;
    Query integrity = m_database.query(u"PRAGMA integrity_check(20)"_s);
    while (integrity.next()) {
        if (integrity.get<QString>(0) != "ok"_L1)
            result << tr("Damage: %1").arg(integrity.get<QString>(0));
    }
    Query orphans = m_database.query(u"PRAGMA foreign_key_check"_s);
    while (orphans.next())
        result << tr("Table %1, row %2 refers to a row of %3 that does not exist.")
                      .arg(orphans.get<QString>(0))
                      .arg(orphans.get<qint64>(1))
                      .arg(orphans.get<QString>(2));
    if (!isReadOnly()) {
        for (const QString &table : searchindex::outOfStep(m_database))
            result << tr("The search index of table %1 does not agree with it. “maillage search FILE --rebuild” makes it anew.").arg(table);
    }
    return result;
}

QSet<QString> Store::allTables() const
{
    QSet<QString> tables;
    Query rows = m_database.query(u"SELECT name FROM main.sqlite_schema WHERE type = 'table'"_s);
    while (rows.next())
        tables.insert(rows.get<QString>(0));
    return tables;
}

} // namespace maillage
