#pragma once

#include "models/store/sqlvalue.h"

#include <QHashFunctions>

#include <compare>

namespace maillage {

/// The identity of a row, told apart by type: a StructureId is no PersonId. Null (0) means none.
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    constexpr explicit operator bool() const { return m_value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

template<typename Tag>
struct SqlValue<Id<Tag>>
{
    static QVariant to(Id<Tag> id) { return id ? QVariant(id.value()) : QVariant(QMetaType::fromType<qint64>()); }
    static Id<Tag> from(const QVariant &value) { return Id<Tag>(value.toLongLong()); }
};

/// A new identity: 41 bits of milliseconds since 2020, then 22 random bits. Rows made in two copies of a file
/// do not collide, and ids made one after the other are in that order.
qint64 newIdValue();

} // namespace maillage
