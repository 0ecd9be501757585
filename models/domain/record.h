#pragma once

#include "models/domain/id.h"
#include "models/domain/ranges.h"
#include "models/store/database.h"
#include "models/store/failure.h"
#include "models/store/store.h"

#include <QStringList>

#include <optional>
#include <tuple>
#include <vector>

namespace maillage {

/// One column of a record: its name in the file, and the member that holds it.
template<typename R, typename T>
struct Column
{
    QLatin1StringView name;
    T R::*member;
};

template<typename R, typename T>
constexpr Column<R, T> column(const char *name, T R::*member)
{
    return {QLatin1StringView(name), member};
}

/// One column that holds a part of a member, for members that take several columns (a Period).
template<typename R, typename M, typename T>
struct PartColumn
{
    QLatin1StringView name;
    M R::*whole;
    T M::*part;
};

template<typename R, typename M, typename T>
constexpr PartColumn<R, M, T> column(const char *name, M R::*whole, T M::*part)
{
    return {QLatin1StringView(name), whole, part};
}

/// A record is a plain struct for one row: `id`, the name of its table, its columns, and `problemWith`, which
/// says in a sentence what is wrong with it (empty: nothing). From these four come load, find, insert, update
/// and remove; a new register needs nothing else to be read, written and undone.
template<typename R>
concept Record = requires(const R &record) {
    record.id.value();
    { R::table } -> std::convertible_to<QLatin1StringView>;
    R::columns();
    { problemWith(record) } -> std::convertible_to<QString>;
};

template<Record R>
using IdOf = decltype(R::id);

namespace detail {

template<typename R, typename T>
auto &cell(R &record, const Column<std::remove_const_t<R>, T> &column)
{
    return record.*(column.member);
}

template<typename R, typename M, typename T>
auto &cell(R &record, const PartColumn<std::remove_const_t<R>, M, T> &column)
{
    return record.*(column.whole).*(column.part);
}

template<typename R>
QStringList columnNames()
{
    QStringList names;
    std::apply([&](const auto &...columns) { (names.append(columns.name), ...); }, R::columns());
    return names;
}

template<typename R>
const QString &selectSql()
{
    static const QString sql = QStringLiteral("SELECT id, %1 FROM %2").arg(columnNames<R>().join(u", "), R::table);
    return sql;
}

template<typename R>
QVariantList values(const R &record)
{
    QVariantList result;
    std::apply([&](const auto &...columns) { (result.append(toSql(cell(record, columns))), ...); }, R::columns());
    return result;
}

template<typename R>
R read(const Query &query)
{
    R record;
    record.id = query.get<IdOf<R>>(0);
    int index = 0;
    const auto one = [&](const auto &column) {
        auto &value = cell(record, column);
        value = query.get<std::remove_reference_t<decltype(value)>>(++index);
    };
    std::apply([&](const auto &...columns) { (one(columns), ...); }, R::columns());
    if constexpr (requires { makeSafe(record); }) // what a file from a stranger may say to mislead
        makeSafe(record);
    return record;
}

} // namespace detail

/// The records for which `condition` holds (SQL after WHERE, with ? for `values`), in the order of their ids
/// unless the condition says otherwise.
template<Record R>
std::vector<R> load(const Database &database, const QString &condition = QStringLiteral("1 ORDER BY id"),
                    const QVariantList &values = {})
{
    std::vector<R> records;
    Query query = database.query(detail::selectSql<R>() + QStringLiteral(" WHERE ") + condition, values);
    while (query.next())
        records.push_back(detail::read<R>(query));
    return records;
}

template<Record R>
std::optional<R> find(const Database &database, IdOf<R> id)
{
    Query query = database.query(detail::selectSql<R>() + QStringLiteral(" WHERE id = ?"), {id.value()});
    return query.next() ? std::optional(detail::read<R>(query)) : std::nullopt;
}

/// What is wrong with the record, in a sentence: what it says itself, or a field out of the range that any field has.
template<Record R>
QString problemIn(const R &record)
{
    QString problem = problemWith(record);
    const auto judge = [&](const auto &column) {
        if (problem.isEmpty())
            problem = ranges::problemOf(column.name, detail::cell(record, column));
    };
    std::apply([&](const auto &...columns) { (judge(columns), ...); }, R::columns());
    return problem;
}

/// Throws the record's problem, if it has one.
template<Record R>
void requireSound(const R &record)
{
    if (const QString problem = problemIn(record); !problem.isEmpty())
        throw Failure(problem);
}

/// Writes a new row and gives the record its id, unless it brings one.
template<Record R>
IdOf<R> insert(Transaction &transaction, R &record)
{
    requireSound(record);
    if (record.id.isNull())
        record.id = IdOf<R>(newIdValue());
    static const QString sql = [] {
        const QStringList names = detail::columnNames<R>();
        return QStringLiteral("INSERT INTO %1 (id, %2) VALUES (?%3)")
            .arg(R::table, names.join(u", "), QStringLiteral(", ?").repeated(names.size()));
    }();
    QVariantList values = detail::values(record);
    values.prepend(record.id.value());
    transaction.database().run(sql, values);
    return record.id;
}

template<Record R>
IdOf<R> insert(Transaction &transaction, R &&record)
{
    return insert(transaction, record);
}

template<Record R>
void update(Transaction &transaction, const R &record)
{
    requireSound(record);
    static const QString sql = QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
                                   .arg(R::table, detail::columnNames<R>().join(u" = ?, "));
    transaction.database().run(sql, detail::values(record) << record.id.value());
}

/// Throws while an indicator counts by the row that `column` of indicators refers to, and names it: without that row it
/// would count something else.
void requireUncounted(const Database &database, QLatin1StringView column, qint64 id);

template<Record R>
void remove(Transaction &transaction, IdOf<R> id)
{
    if constexpr (requires { R::indicatorColumn; })
        requireUncounted(transaction.database(), R::indicatorColumn, id.value());
    transaction.database().run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(R::table), {id.value()});
}

} // namespace maillage
