#include "models/history/history.h"

#include "models/domain/network.h"
#include "models/domain/recordtypes.h"
#include "models/domain/text.h"
#include "models/store/oneline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace maillage::history {

namespace {

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

using What = changeset::Row::What;

/// Puts what changesets say into words. Names are looked up once.
class Words
{
public:
    explicit Words(const Database &database) : m_database(database) {}

    /// The rows that these changes remove keep their names meanwhile.
    std::vector<RowChange> of(const QByteArray &changes, size_t atMost)
    {
        m_removed.clear();
        std::vector<changeset::Row> rows;
        changeset::forEach(changes, [&](const changeset::Row &row) {
            if (row.what == What::Removed)
                m_removed.insert({row.table, row.id}, row.cells);
            if (rows.size() < atMost)
                rows.push_back(row);
            return true;
        });
        std::vector<RowChange> result;
        for (const changeset::Row &row : rows) {
            if (const RecordType *type = recordTypeOf(row.table))
                result.push_back(said(*type, row));
        }
        std::sort(result.begin(), result.end(), [](const RowChange &a, const RowChange &b) {
            const size_t one = placeOf(a.table), other = placeOf(b.table);
            return one != other ? one < other : a.name.localeAwareCompare(b.name) < 0;
        });
        return result;
    }

    /// The name of a row, of today or of when it was removed; empty when nothing is known of it.
    QString nameOf(const RecordType &type, qint64 id)
    {
        const std::pair key{QString(type.table), id};
        if (const auto removed = m_removed.constFind(key); removed != m_removed.constEnd())
            return nameIn(type, id, *removed);
        if (const auto known = m_names.constFind(key); known != m_names.constEnd())
            return *known;
        AnyRecord record(type);
        const QString name = records::find(type, m_database, id, record.get()) ? nameOf(record) : QString();
        return *m_names.insert(key, name);
    }

private:
    using Cells = std::vector<changeset::Cell>;

    static size_t placeOf(const QString &table)
    {
        const auto &all = recordTypes();
        return size_t(std::find_if(all.begin(), all.end(), [&](const RecordType *type) { return type->table == table; }) - all.begin());
    }

    const QStringList &columnsOf(const RecordType &type)
    {
        QStringList &columns = m_columns[&type];
        if (columns.isEmpty()) {
            Query rows = m_database.query(u"SELECT name FROM pragma_table_info(?, 'main') ORDER BY cid"_s, {QString(type.table)});
            while (rows.next())
                columns << rows.get<QString>(0);
        }
        return columns;
    }

    const RecordField *fieldOf(const RecordType &type, int column)
    {
        return type.field(QLatin1StringView(columnsOf(type).value(column).toLatin1()));
    }

    /// As others refer to it; a row that has no name goes by what it names itself.
    QString nameOf(const AnyRecord &record)
    {
        const RecordType &type = record.type();
        if (type.names)
            return oneLine(type.names(record.get()).value(0));
        QStringList parts;
        for (const RecordField &field : type.fields) {
            if (field.kind != FieldKind::Reference || parts.size() == 3)
                continue;
            const qint64 id = field.toSql(record.get()).toLongLong();
            const QString part = id != 0 ? nameOf(field.referred(), id) : QString();
            if (!part.isEmpty())
                parts << part;
        }
        for (const QLatin1StringView column : {"name"_L1, "title"_L1, "said"_L1, "group_name"_L1, "date"_L1}) {
            const RecordField *field = type.field(column);
            const QString part = field ? valueText(*field, field->toSql(record.get())) : QString();
            if (!part.isEmpty()) {
                parts << part;
                break;
            }
        }
        return oneLine(parts.join(u" · "_s));
    }

    QString nameIn(const RecordType &type, qint64 id, const Cells &cells)
    {
        AnyRecord record(type);
        type.setId(record.get(), id);
        for (const changeset::Cell &cell : cells) {
            if (const RecordField *field = fieldOf(type, cell.column))
                field->fromSql(record.get(), cell.before.isValid() ? cell.before : cell.after);
        }
        return nameOf(record);
    }

    RowChange said(const RecordType &type, const changeset::Row &row)
    {
        RowChange change{row.table, row.id, row.what, registerHeading(type), {}, {}};
        change.name = nameOf(type, row.id);
        if (change.name.isEmpty())
            change.name = nameIn(type, row.id, row.cells);
        for (const changeset::Cell &cell : row.cells) {
            const RecordField *field = fieldOf(type, cell.column);
            if (!field || !field->title)
                continue; // it follows from others, or is of no use to people
            FieldChange words{field->heading(), valueText(*field, cell.before), valueText(*field, cell.after)};
            const bool saysNothing = row.what == What::Changed ? words.before == words.after : words.before.isEmpty() && words.after.isEmpty();
            if (!saysNothing)
                change.fields.push_back(std::move(words));
        }
        return change;
    }

    QString valueText(const RecordField &field, const QVariant &value)
    {
        if (!value.isValid() || value.isNull())
            return {};
        switch (field.kind) {
        case FieldKind::Date: return text::shortDate(fromSql<QDate>(value));
        case FieldKind::Time: return text::time(fromSql<QTime>(value));
        case FieldKind::Flag: return fromSql<bool>(value) ? HistoryWords::tr("yes") : HistoryWords::tr("no");
        case FieldKind::Code: return field.codes().label(value.toString());
        case FieldKind::Number: return text::number(value.toLongLong());
        case FieldKind::Decimal: return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        case FieldKind::Reference: break;
        default: return value.toString();
        }
        if (value.toLongLong() == 0)
            return {};
        const QString name = nameOf(field.referred(), value.toLongLong());
        return name.isEmpty() ? HistoryWords::tr("removed") : name;
    }

    const Database &m_database;
    QHash<const RecordType *, QStringList> m_columns;
    QHash<std::pair<QString, qint64>, QString> m_names;
    QHash<std::pair<QString, qint64>, Cells> m_removed;
};

/// The columns by which rows of other tables hang on one of this table, with their place in the table.
std::map<QString, QStringList> columnsThatRefer(const RecordType &to)
{
    std::map<QString, QStringList> result;
    for (const RecordType *type : recordTypes()) {
        for (const RecordField &field : type->fields) {
            if (field.kind == FieldKind::Reference && &field.referred() == &to)
                result[type->table] << field.column;
        }
    }
    return result;
}

} // namespace

std::vector<RowChange> rowsOf(const Database &database, qint64 change, size_t atMost)
{
    return Words(database).of(ChangeLog::changesOf(database, change), atMost);
}

QString nameOf(const Database &database, const QString &table, qint64 id)
{
    const RecordType *type = recordTypeOf(table);
    return type ? Words(database).nameOf(*type, id) : QString();
}

QSet<qint64> linesOf(const Database &database, const QString &table, qint64 id)
{
    const RecordType *type = recordTypeOf(table);
    QSet<std::pair<QString, qint64>> wanted{{table, id}};
    std::map<QString, QSet<int>> columns; // that refer to it, as changesets count them
    if (type) {
        for (const auto &[other, names] : columnsThatRefer(*type)) {
            Query info = database.query(u"SELECT cid, name FROM pragma_table_info(?, 'main')"_s, {other});
            while (info.next()) {
                if (names.contains(info.get<QString>(1)))
                    columns[other].insert(info.get<int>(0));
            }
            for (const QString &name : names) {
                Query rows = database.query(u"SELECT id FROM \"%1\" WHERE \"%2\" = ?"_s.arg(other, name), {id});
                while (rows.next())
                    wanted.insert({other, rows.get<qint64>(0)});
            }
        }
    }
    const auto eachRow = [&](const std::function<bool(qint64 line, const changeset::Row &)> &look) {
        Query lines = database.query(u"SELECT id, tables, changeset FROM change WHERE kind <> 'fill' ORDER BY id"_s);
        while (lines.next()) {
            const QStringList tables = lines.get<QString>(1).split(u' ');
            if (std::none_of(tables.begin(), tables.end(), [&](const QString &one) { return one == table || columns.contains(one); }))
                continue;
            const qint64 line = lines.get<qint64>(0);
            try {
                changeset::forEach(lines.get<QByteArray>(2), [&](const changeset::Row &row) { return look(line, row); });
            } catch (const changeset::Conflict &) { // a damaged line keeps no other from being read
            }
        }
    };
    // What hung on it once may be gone, or hang elsewhere.
    eachRow([&](qint64, const changeset::Row &row) {
        if (const auto refer = columns.find(row.table); refer != columns.end()) {
            for (const changeset::Cell &cell : row.cells) {
                if (refer->second.contains(cell.column) && (cell.before.toLongLong() == id || cell.after.toLongLong() == id))
                    wanted.insert({row.table, row.id});
            }
        }
        return true;
    });
    QSet<qint64> result;
    eachRow([&](qint64 line, const changeset::Row &row) {
        const bool isOfIt = wanted.contains({row.table, row.id});
        if (isOfIt)
            result.insert(line);
        return !isOfIt;
    });
    return result;
}

void forEach(const Database &database, const std::function<void(const Change &, const std::vector<RowChange> &)> &line)
{
    Words words(database);
    ChangeLog::forEach(database, [&](const Change &change, const QByteArray &changes) {
        std::vector<RowChange> rows;
        try {
            rows = words.of(changes, SIZE_MAX);
        } catch (const changeset::Conflict &) { // a damaged line keeps no other from being read
        }
        line(change, rows);
    });
}

QString reasonFor(const Database &database, const changeset::Conflict &conflict, qint64 change)
{
    const RecordType *type = recordTypeOf(conflict.table);
    if (!type)
        return conflict.sentence();
    QString name = Words(database).nameOf(*type, conflict.id);
    name = name.isEmpty() ? registerHeading(*type) : text::typeset(registerHeading(*type) + u": "_s + name);
    qint64 last = 0;
    for (const qint64 line : linesOf(database, conflict.table, conflict.id))
        last = std::max(last, line);
    if (last <= change)
        return HistoryWords::tr("This cannot be taken back: “%1” is no longer as this edit left it.").arg(name);
    QString title, day;
    Query rows = database.query(u"SELECT title, date(made_at, 'localtime') FROM change WHERE id = ?"_s, {last});
    if (rows.next()) {
        title = rows.get<QString>(0);
        day = text::shortDate(rows.get<QDate>(1));
    }
    return HistoryWords::tr("This cannot be taken back: “%1” was touched since, by “%2” of %3. Take that back first, or change it by hand.").arg(name, title, day);
}

} // namespace maillage::history
