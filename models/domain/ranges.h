#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// How much goes into any field of any record, whatever it is about: what lies beyond was not meant, or was not written by
/// Maillage, and would break lists and figures. A record's own problemWith knows more of its own fields.
namespace maillage::ranges {

constexpr qsizetype longestName = 1000;
constexpr qsizetype longestText = 200'000;
constexpr int firstYear = 1900, lastYear = 2200;
constexpr int largestNumber = 1'000'000'000;
constexpr double largestAmount = 1e12;
constexpr int mostPeople = 100'000;

/// What is wrong with the value of a column, in a sentence; empty when it is in range.
QString problemWith(QLatin1StringView column, const QString &text);
QString problemWith(QLatin1StringView column, QDate day);
QString problemWith(QLatin1StringView column, int number);
QString problemWith(QLatin1StringView column, double number);

template<typename T>
    requires std::is_arithmetic_v<T>
QString problemWith(QLatin1StringView column, const std::optional<T> &value)
{
    return value ? problemWith(column, *value) : QString();
}

/// Of what has no range: references, codes, yes and no.
template<typename T>
QString problemOf(QLatin1StringView column, const T &value)
{
    if constexpr (!std::is_same_v<T, bool> && !std::is_enum_v<T> && requires { problemWith(column, value); })
        return problemWith(column, value);
    else
        return {};
}

} // namespace maillage::ranges
