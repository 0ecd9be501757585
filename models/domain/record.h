#pragma once

#include "models/domain/fields.h"
#include "models/domain/id.h"
#include "models/store/database.h"
#include "models/store/failure.h"
#include "models/store/store.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace maillage {

/// A record is a plain struct for one row: `id`, the name of its table, its field table, and `problemWith`, which
/// says in a sentence what is wrong with it (empty: nothing). From these four come load, find, insert, update
/// and remove; a new register needs nothing else to be read, written and undone.
template<typename R>
concept Record = requires(const R &record) {
    record.id.value();
    { R::table } -> std::convertible_to<QLatin1StringView>;
    { R::type() } -> std::same_as<const RecordType &>;
    { problemWith(record) } -> std::convertible_to<QString>;
};

template<Record R>
using IdOf = decltype(R::id);

/// A record of any kind, held by value.
class AnyRecord
{
public:
    explicit AnyRecord(const RecordType &type) : m_type(&type), m_value(type.make(nullptr)) {}
    /// The row at which the query is, see records::query.
    AnyRecord(const RecordType &type, const Query &query);
    template<Record R>
    explicit AnyRecord(const R &record) : m_type(&R::type()), m_value(std::make_shared<R>(record)) {}
    AnyRecord(const AnyRecord &other) : m_type(other.m_type), m_value(m_type->make(other.get())) {}
    AnyRecord(AnyRecord &&other) = default;
    AnyRecord &operator=(AnyRecord other)
    {
        m_type = other.m_type;
        m_value = std::move(other.m_value);
        return *this;
    }

    const RecordType &type() const { return *m_type; }
    void *get() { return m_value.get(); }
    const void *get() const { return m_value.get(); }
    qint64 id() const { return m_type->id(get()); }
    template<Record R>
    const R &as() const { return *static_cast<const R *>(get()); }

private:
    const RecordType *m_type;
    std::shared_ptr<void> m_value;
};

/// The same for a record that is only pointed to, with its field table.
namespace records {

Query query(const RecordType &type, const Database &database, const QString &condition, const QVariantList &values = {});
/// The row at which the query is.
void read(const RecordType &type, const Query &query, void *record);
bool find(const RecordType &type, const Database &database, qint64 id, void *record);
QString problemIn(const RecordType &type, const void *record);
/// What other rows of the file have against it, in a sentence: its key is another's, or what its own `problemAmong` says.
QString problemAmong(const RecordType &type, const Database &database, const void *record);
void insert(const RecordType &type, Transaction &transaction, void *record);
void update(const RecordType &type, Transaction &transaction, const void *record);
void remove(const RecordType &type, Transaction &transaction, qint64 id);

} // namespace records

/// The records for which `condition` holds (SQL after WHERE, with ? for `values`), in the order of their ids
/// unless the condition says otherwise.
template<Record R>
std::vector<R> load(const Database &database, const QString &condition = QStringLiteral("1 ORDER BY id"),
                    const QVariantList &values = {})
{
    std::vector<R> result;
    Query query = records::query(R::type(), database, condition, values);
    while (query.next())
        records::read(R::type(), query, &result.emplace_back());
    return result;
}

template<Record R>
std::optional<R> find(const Database &database, IdOf<R> id)
{
    R record;
    return records::find(R::type(), database, id.value(), &record) ? std::optional(std::move(record)) : std::nullopt;
}

/// What is wrong with the record, in a sentence: what it says itself, or a field out of the range that any field has.
template<Record R>
QString problemIn(const R &record)
{
    return records::problemIn(R::type(), &record);
}

/// Writes a new row and gives the record its id, unless it brings one. Throws the record's problem, if it has one.
template<Record R>
IdOf<R> insert(Transaction &transaction, R &record)
{
    records::insert(R::type(), transaction, &record);
    return record.id;
}

template<Record R>
IdOf<R> insert(Transaction &transaction, R &&record)
{
    return insert(transaction, record);
}

/// Throws the record's problem, if it has one.
template<Record R>
void update(Transaction &transaction, const R &record)
{
    records::update(R::type(), transaction, &record);
}

template<Record R>
void remove(Transaction &transaction, IdOf<R> id)
{
    records::remove(R::type(), transaction, id.value());
}

/// Throws while an indicator counts by the row that `column` of indicators refers to, and names it: without that row it
/// would count something else.
void requireUncounted(const Database &database, QLatin1StringView column, qint64 id);

} // namespace maillage
