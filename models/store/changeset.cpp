#include "models/store/changeset.h"

#include "models/store/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>
#include <map>
#include <optional>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ChangesetWords
{
    Q_DECLARE_TR_FUNCTIONS(Changeset)
};

void requireOk(int code)
{
    if (code == SQLITE_CORRUPT || code == SQLITE_ERROR || code == SQLITE_SCHEMA)
        throw changeset::Conflict(ChangesetWords::tr("The history is damaged here: this can be neither read nor taken back."), {}, 0);
    if (code != SQLITE_OK)
        throw Failure(sentenceFor(code));
}

/// Whether bytes are a changeset as https://sqlite.org/sessionintro.html and the comments of sqlite3session.c describe one. SQLite itself
/// trusts them and reads beyond the end of those that somebody cut or made up.
class Format
{
public:
    explicit Format(const QByteArray &changes) : m_at(changes.constData()), m_end(m_at + changes.size()) {}

    bool isSound()
    {
        int columns = 0;
        while (m_at != m_end) {
            const char what = *m_at++;
            if (what == 'T' ? !header(columns) : columns == 0 || !row(what, columns))
                return false;
        }
        return true;
    }

private:
    enum Part { Whole, Before, After };

    bool number(quint64 &value)
    {
        value = 0;
        for (int i = 0; i < 5 && m_at != m_end; ++i) { // no more than 35 bits: sizes
            const auto byte = uchar(*m_at++);
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80)
                return true;
        }
        return false;
    }

    bool skip(quint64 size)
    {
        if (size > quint64(m_end - m_at))
            return false;
        m_at += size;
        return true;
    }

    /// Our tables alone: the id is the first column and the only key.
    bool header(int &columns)
    {
        quint64 count = 0;
        constexpr quint64 most = 2000; // of SQLite
        if (!number(count) || count == 0 || count > most || count > quint64(m_end - m_at) || *m_at != 1)
            return false;
        for (quint64 i = 1; i < count; ++i) {
            if (m_at[i] != 0)
                return false;
        }
        m_at += count;
        const void *end = std::memchr(m_at, 0, size_t(m_end - m_at));
        if (!end || end == m_at)
            return false;
        m_at = static_cast<const char *>(end) + 1;
        columns = int(count);
        return true;
    }

    bool row(char what, int columns)
    {
        if (m_at == m_end || *m_at++ & ~1) // whether a trigger did it
            return false;
        if (what == SQLITE_INSERT || what == SQLITE_DELETE)
            return values(columns, Whole);
        return what == SQLITE_UPDATE && values(columns, Before) && values(columns, After);
    }

    bool values(int columns, Part part)
    {
        for (int column = 0; column < columns; ++column) {
            if (m_at == m_end)
                return false;
            const int type = *m_at++;
            const bool isLeftOut = type == 0;
            if (column == 0 ? type != (part == After ? 0 : SQLITE_INTEGER) : isLeftOut && part == Whole)
                return false;
            quint64 size = type == SQLITE_INTEGER || type == SQLITE_FLOAT ? 8 : 0;
            if ((type == SQLITE_TEXT || type == SQLITE_BLOB) && !number(size))
                return false;
            if (type < 0 || type > SQLITE_NULL || !skip(size))
                return false;
        }
        return true;
    }

    const char *m_at;
    const char *m_end;
};

const QByteArray &checked(const QByteArray &changes)
{
    if (!Format(changes).isSound())
        requireOk(SQLITE_CORRUPT);
    return changes;
}

/// What SQLite made and wants back.
struct Made
{
    int size = 0;
    void *bytes = nullptr;

    ~Made() { sqlite3_free(bytes); }
    QByteArray taken() const { return QByteArray(static_cast<const char *>(bytes), size); }
};

class Rows
{
public:
    explicit Rows(const QByteArray &changes)
    {
        checked(changes);
        requireOk(sqlite3changeset_start(&m_rows, int(changes.size()), const_cast<char *>(changes.constData())));
    }
    ~Rows() { sqlite3changeset_finalize(m_rows); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool next()
    {
        const int code = sqlite3changeset_next(m_rows);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            requireOk(SQLITE_CORRUPT);
        return code == SQLITE_ROW;
    }
    sqlite3_changeset_iter *get() const { return m_rows; }

private:
    sqlite3_changeset_iter *m_rows = nullptr;
};

QVariant valueOf(sqlite3_value *value)
{
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_TEXT: return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    case SQLITE_BLOB: return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default: return QVariant(QMetaType::fromType<QString>());
    }
}

struct Place
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
};

Place placeOf(sqlite3_changeset_iter *row)
{
    Place place;
    int isIndirect = 0;
    requireOk(sqlite3changeset_op(row, &place.table, &place.columns, &place.operation, &isIndirect));
    return place;
}

sqlite3_value *before(sqlite3_changeset_iter *row, const Place &place, int column)
{
    sqlite3_value *value = nullptr;
    if (place.operation != SQLITE_INSERT)
        sqlite3changeset_old(row, column, &value);
    return value;
}

sqlite3_value *after(sqlite3_changeset_iter *row, const Place &place, int column)
{
    sqlite3_value *value = nullptr;
    if (place.operation != SQLITE_DELETE)
        sqlite3changeset_new(row, column, &value);
    return value;
}

/// The `id` of every table is its first column.
qint64 idOf(sqlite3_changeset_iter *row, const Place &place)
{
    sqlite3_value *id = place.operation == SQLITE_INSERT ? after(row, place, 0) : before(row, place, 0);
    return id ? sqlite3_value_int64(id) : 0;
}

QString inTheWay()
{
    return ChangesetWords::tr("It cannot be taken back any more: what it changed has been changed since.");
}

using Found = std::optional<changeset::Conflict>;

int giveUp(void *found, int, sqlite3_changeset_iter *row)
{
    const Place place = placeOf(row);
    static_cast<Found *>(found)->emplace(inTheWay(), QString::fromUtf8(place.table), idOf(row, place));
    return SQLITE_CHANGESET_ABORT;
}

struct Reference
{
    QString table, column, parent, parentColumn;
    int place = 0; // of the column in its table
};

std::vector<Reference> referencesOf(const Database &database)
{
    std::vector<Reference> result;
    Query rows = database.query(u"SELECT t.name, f.\"from\", f.\"table\", coalesce(f.\"to\", 'id'), c.cid FROM main.sqlite_schema t, pragma_foreign_key_list(t.name, 'main') f, "
                                "pragma_table_info(t.name, 'main') c WHERE t.type = 'table' AND c.name = f.\"from\""_s);
    while (rows.next())
        result.push_back({rows.get<QString>(0), rows.get<QString>(1), rows.get<QString>(2), rows.get<QString>(3), rows.get<int>(4)});
    return result;
}

QString listed(const QVariantList &values)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromVariantList(values)).toJson(QJsonDocument::Compact));
}

/// Whatever refers to a row that went, and whatever the rows that came refer to: what SQLite itself would look at.
void requireReferences(const Database &database, const QByteArray &changes)
{
    std::map<QString, QVariantList> gone;                      // ids by table
    std::map<std::pair<QString, int>, QVariantList> referring; // values by table and column
    changeset::forEach(changes, [&](const changeset::Row &row) {
        if (row.what == changeset::Row::What::Removed) {
            gone[row.table] << QString::number(row.id);
            return true;
        }
        for (const changeset::Cell &cell : row.cells) {
            if (cell.after.isValid() && !cell.after.isNull() && cell.after.typeId() != QMetaType::QByteArray && cell.after.typeId() != QMetaType::Double)
                referring[{row.table, cell.column}] << cell.after.toString();
        }
        return true;
    });
    for (const Reference &reference : referencesOf(database)) {
        if (const auto ids = gone.find(reference.parent); ids != gone.end()) {
            Query rows = database.query(u"SELECT id FROM main.\"%1\" WHERE \"%2\" IN (SELECT CAST(value AS INTEGER) FROM json_each(?)) LIMIT 1"_s.arg(reference.table, reference.column), {listed(ids->second)});
            if (reference.parentColumn == "id"_L1 && rows.next())
                throw changeset::Conflict(ChangesetWords::tr("It cannot be taken back any more: something else stands on it by now."), reference.table, rows.get<qint64>(0));
        }
        if (const auto values = referring.find({reference.table, reference.place}); values != referring.end()) {
            Query rows = database.query(u"SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM main.\"%1\" p WHERE p.\"%2\" = value) LIMIT 1"_s.arg(reference.parent, reference.parentColumn), {listed(values->second)});
            if (rows.next())
                throw changeset::Conflict(ChangesetWords::tr("It cannot be taken back any more: something it refers to is gone."), reference.parent, rows.get<qint64>(0));
        }
    }
}

} // namespace

Session::Session(const Database &database, const QSet<QString> &tables)
{
    for (const QString &table : tables)
        m_tables.insert(table.toUtf8());
    requireOk(sqlite3session_create(database.handle(), "main", &m_session));
    const auto isNoted = [](void *self, const char *table) {
        return int(static_cast<const Session *>(self)->m_tables.contains(QByteArray::fromRawData(table, qsizetype(std::strlen(table)))));
    };
    sqlite3session_table_filter(m_session, isNoted, this);
    const int code = sqlite3session_attach(m_session, nullptr);
    if (code != SQLITE_OK)
        sqlite3session_delete(m_session);
    requireOk(code);
}

Session::~Session()
{
    sqlite3session_delete(m_session);
}

QByteArray Session::changeset() const
{
    Made made;
    requireOk(sqlite3session_changeset(m_session, &made.size, &made.bytes));
    return made.taken();
}

namespace changeset {

void forEach(const QByteArray &changes, const std::function<bool(const Row &)> &row)
{
    Rows rows(changes);
    while (rows.next()) {
        const Place place = placeOf(rows.get());
        Row read;
        read.table = QString::fromUtf8(place.table);
        read.id = idOf(rows.get(), place);
        read.what = place.operation == SQLITE_INSERT ? Row::What::Added : place.operation == SQLITE_DELETE ? Row::What::Removed : Row::What::Changed;
        for (int column = 1; column < place.columns; ++column) {
            sqlite3_value *was = before(rows.get(), place, column), *is = after(rows.get(), place, column);
            if (was || is)
                read.cells.push_back({column, valueOf(was), valueOf(is)});
        }
        if (!row(read))
            return;
    }
}

QSet<QString> tables(const QByteArray &changes)
{
    QSet<QString> result;
    QByteArray last;
    Rows rows(changes);
    while (rows.next()) {
        const char *table = placeOf(rows.get()).table;
        if (last != table) {
            last = table;
            result.insert(QString::fromUtf8(last));
        }
    }
    return result;
}

QByteArray inverted(const QByteArray &changes)
{
    Made made;
    requireOk(sqlite3changeset_invert(int(changes.size()), checked(changes).constData(), &made.size, &made.bytes));
    return made.taken();
}

void apply(Database &database, const QByteArray &changes)
{
    Found found;
    const int code = sqlite3changeset_apply(database.handle(), int(changes.size()), const_cast<char *>(checked(changes).constData()), nullptr, &giveUp, &found);
    if (found)
        throw *found;
    requireOk(code);
    requireReferences(database, changes);
}

void requireDone(const QByteArray &done, const QByteArray &meant)
{
    if (tables(done) != tables(meant))
        throw Conflict(inTheWay(), {}, 0);
}

} // namespace changeset
} // namespace maillage
