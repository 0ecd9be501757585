#include "models/store/migrations.h"

#include "models/store/database.h"
#include "models/store/failure.h"
#include "models/store/resources.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QScopeGuard>
#include <QSet>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

void initMaillageResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace maillage::schema {

namespace {

QStringList steps()
{
    initMaillageResources();
    return QDir(u":/sql"_s).entryList({u"[0-9][0-9][0-9]_*.sql"_s}, QDir::Files, QDir::Name);
}

QString textOf(const QString &step)
{
    QFile file(u":/sql/"_s + step);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(QCoreApplication::translate("maillage::Store", "A part of the program is missing. Install it again."), step);
    return QString::fromUtf8(file.readAll());
}

/// By type and name, each with its words. Of the tables that a full-text index keeps itself in only the names count: another
/// SQLite writes other words for them.
QMap<QString, QString> objects(const Database &database)
{
    QSet<QString> inner;
    Query tables = database.query(u"PRAGMA main.table_list"_s);
    while (tables.next()) {
        if (tables.get<QString>(2) == "shadow"_L1)
            inner << tables.get<QString>(1);
    }
    QMap<QString, QString> result;
    Query rows = database.query(u"SELECT type || ' ' || name, coalesce(sql, ''), type, name FROM main.sqlite_schema "
                                "WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"_s);
    while (rows.next())
        result.insert(rows.get<QString>(0), rows.get<QString>(2) == "table"_L1 && inner.contains(rows.get<QString>(3)) ? QString() : rows.get<QString>(1));
    return result;
}

/// What a step of ours may ask for that SQLite does not know: sha256(data).
void offerHash(const Database &database)
{
    const auto hash = [](sqlite3_context *context, int, sqlite3_value **values) {
        const auto *data = static_cast<const char *>(sqlite3_value_blob(values[0]));
        const QByteArray hex = QCryptographicHash::hash(QByteArrayView(data, data ? sqlite3_value_bytes(values[0]) : 0), QCryptographicHash::Sha256).toHex();
        sqlite3_result_text(context, hex.constData(), int(hex.size()), SQLITE_TRANSIENT);
    };
    sqlite3_create_function(database.handle(), "sha256", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, hash, nullptr, nullptr);
}

int brokenReferences(const Database &database)
{
    return database.single(u"SELECT count(*) FROM pragma_foreign_key_check"_s).toInt();
}

} // namespace

int version()
{
    static const int last = int(steps().size());
    return last;
}

void migrate(Database &database, int target)
{
    const QStringList all = steps();
    offerHash(database);
    for (int next = database.single(u"PRAGMA user_version"_s).toInt() + 1; next <= target; ++next) {
        // A table is made anew as SQLite advises (lang_altertable, "Making Other Kinds Of Table Schema Changes"): foreign keys rest,
        // outside of the transaction, and are looked at before it is kept.
        const QString step = textOf(all.at(next - 1));
        const bool rebuilds = step.contains(u"DROP TABLE"_s);
        database.script(rebuilds ? u"PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE"_s : u"BEGIN IMMEDIATE"_s);
        const auto awake = qScopeGuard([&] {
            if (rebuilds)
                database.script(u"PRAGMA foreign_keys=ON"_s);
        });
        try {
            if (database.single(u"PRAGMA user_version"_s).toInt() >= next) { // another program was waiting to do the same
                database.rollBack();
                continue;
            }
            const int broken = rebuilds ? brokenReferences(database) : 0;
            database.script(step);
            if (rebuilds && brokenReferences(database) > broken)
                throw Failure(QCoreApplication::translate("maillage::Store", "The file could not be brought to the newest version: rows would refer to others that are not there. It is as it was."));
            database.script(u"PRAGMA application_id=%1; PRAGMA user_version=%2; COMMIT"_s.arg(applicationId).arg(next));
        } catch (...) {
            database.rollBack();
            throw;
        }
    }
}

QStringList differences(const Database &database)
{
    Database model(u":memory:"_s, Database::Access::Create);
    migrate(model, database.single(u"PRAGMA user_version"_s).toInt());
    const QMap<QString, QString> expected = objects(model);
    const QMap<QString, QString> found = objects(database);
    QStringList result;
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (expected.value(it.key()) != it.value() || !expected.contains(it.key()))
            result << it.key();
    }
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!found.contains(it.key()))
            result << it.key();
    }
    return result;
}

} // namespace maillage::schema
