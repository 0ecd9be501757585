#include "models/store/changelog.h"

#include "models/store/changeset.h"
#include "models/store/database.h"
#include "models/store/oneline.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ChangeLogWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLog)
};

constexpr std::array kindCodes{"edit"_L1, "undo"_L1, "redo"_L1, "take-back"_L1, "fill"_L1}; // as Change::Kind counts

QSet<QString> mentionedContents(const Database &database)
{
    QSet<QString> hashes;
    Query lines = database.query(u"SELECT changeset FROM change WHERE ' ' || tables || ' ' LIKE '% attachment %'"_s);
    while (lines.next()) {
        changeset::forEach(lines.get<QByteArray>(0), [&](const changeset::Row &row) {
            if (row.table != "attachment"_L1)
                return true;
            for (const changeset::Cell &cell : row.cells)
                hashes << cell.before.toString() << cell.after.toString();
            return true;
        });
    }
    return hashes;
}

void forgetContents(Database &database)
{
    QStringList unused;
    Query rows = database.query(u"SELECT hash FROM content WHERE hash NOT IN (SELECT content FROM attachment)"_s);
    while (rows.next())
        unused << rows.get<QString>(0);
    // Where an attachment has lost its bytes, they may be among those that nothing names.
    if (unused.isEmpty() || database.single(u"SELECT 1 FROM attachment WHERE content NOT IN (SELECT hash FROM content) LIMIT 1"_s).isValid())
        return;
    QSet<QString> mentioned;
    try {
        mentioned = mentionedContents(database);
    } catch (const changeset::Conflict &) {
        return; // a damaged line may mention any
    }
    for (const QString &hash : std::as_const(unused)) {
        if (!mentioned.contains(hash))
            database.run(u"DELETE FROM content WHERE hash = ?"_s, {hash});
    }
}

} // namespace

QString ChangeLog::codeOf(Change::Kind kind)
{
    return kindCodes[size_t(kind)];
}

void ChangeLog::findTables()
{
    static const QSet<QString> own{u"change"_s, u"content"_s};
    m_tables.clear();
    // As a table function the same pragma would also look through every temporary view, which takes longer than opening the file.
    Query rows = m_database.query(u"PRAGMA main.table_list"_s);
    while (rows.next()) {
        const QString name = rows.get<QString>(1);
        if (rows.get<QString>(2) == "table"_L1 && !name.startsWith("sqlite_"_L1) && !own.contains(name))
            m_tables << name;
    }
}

qint64 ChangeLog::append(const Change &change, const QSet<QString> &tables, const QByteArray &changes)
{
    QStringList names(tables.begin(), tables.end());
    names.sort();
    m_database.run(u"INSERT INTO change (made_at, title, kind, of_change, tables, changeset) VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), toSql(change.title), codeOf(change.kind),
                    change.of ? QVariant(change.of) : QVariant(QMetaType::fromType<qint64>()), toSql(names.join(u' ')), toSql(changes)});
    return m_database.single(u"SELECT last_insert_rowid()"_s).toLongLong();
}

void ChangeLog::trim(bool keepNothing)
{
    if (keepNothing) {
        m_database.script(u"DELETE FROM change"_s);
    } else {
        const QString oldest = QDateTime::currentDateTimeUtc().addYears(-keptYears).toString(Qt::ISODateWithMs);
        m_database.run(u"DELETE FROM change WHERE made_at < ?"_s, {oldest});
        m_database.run(u"DELETE FROM change WHERE id <= (SELECT max(id) FROM (SELECT id, sum(length(changeset)) OVER (ORDER BY id DESC) AS bytes "
                       "FROM change) WHERE bytes > ?)"_s, {keptBytes});
    }
    forgetContents(m_database);
}

QByteArray ChangeLog::changesOf(const Database &database, qint64 id)
{
    Query rows = database.query(u"SELECT changeset FROM change WHERE id = ?"_s, {id});
    if (!rows.next())
        throw changeset::Conflict(ChangeLogWords::tr("The history does not reach back so far any more."), {}, 0);
    const QByteArray changes = rows.get<QByteArray>(0);
    if (changes.isEmpty())
        throw changeset::Conflict(ChangeLogWords::tr("What this did was not kept: it can be neither read nor taken back."), {}, 0);
    return changes;
}

void ChangeLog::forEach(const Database &database, const std::function<void(const Change &, const QByteArray &changes)> &line)
{
    Query lines = database.query(u"SELECT id, made_at, title, kind, of_change, changeset FROM change ORDER BY id"_s);
    while (lines.next()) {
        const auto kind = std::find(kindCodes.begin(), kindCodes.end(), lines.get<QString>(3));
        line({lines.get<qint64>(0), QDateTime::fromString(lines.get<QString>(1), Qt::ISODateWithMs).toLocalTime(), lines.get<QString>(2),
              Change::Kind(kind - kindCodes.begin()), lines.get<qint64>(4)}, lines.get<QByteArray>(5));
    }
}

ChangeLog::Steps ChangeLog::steps(int atMost) const
{
    Steps result;
    Query lines = m_database.query(u"SELECT id, title, kind, of_change FROM (SELECT id, title, kind, of_change FROM change ORDER BY id DESC LIMIT ?) ORDER BY id"_s, {atMost});
    while (lines.next()) {
        const qint64 id = lines.get<qint64>(0), of = lines.get<qint64>(3);
        const QString kind = lines.get<QString>(2);
        std::vector<Step> &steps = result.steps;
        if (kind == codeOf(Change::Kind::Fill)) {
            result = {};
        } else if (kind == codeOf(Change::Kind::Undo) || kind == codeOf(Change::Kind::Redo)) {
            const bool back = kind == codeOf(Change::Kind::Undo);
            const size_t at = size_t(back ? result.done - 1 : result.done);
            if (at >= steps.size() || steps[at].edit != of) { // it began before what was read
                result = {};
                continue;
            }
            steps[at].last = id;
            result.done += back ? -1 : 1;
        } else {
            steps.resize(size_t(result.done));
            steps.push_back({id, id, oneLine(lines.get<QString>(1))});
            ++result.done;
        }
    }
    return result;
}

} // namespace maillage
