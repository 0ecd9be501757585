#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <optional>

namespace maillage {

/// How a C++ value is written to and read from a column. Layers above add their own (ids, codes) by
/// specialising it. Texts are never NULL, never hold U+0000, which SQLite would cut them at, and are written in Unicode's
/// composed form, so that what looks the same is the same. A file from elsewhere may hold anything: a number too large is
/// read as the largest there is, and a text longer than any field may be is cut to where the record that holds it is refused;
/// dates are ISO days, times HH:MM; an invalid date or time is NULL.
template<typename T>
struct SqlValue;

template<>
struct SqlValue<QString>
{
    static QVariant to(const QString &text)
    {
        QString clean = text.normalized(QString::NormalizationForm_C);
        clean.remove(QChar(u'\0'));
        return clean.isNull() ? QStringLiteral("") : clean;
    }
    static QString from(const QVariant &value)
    {
        const QString text = value.toString();
        return text.size() > longestRead ? text.left(longestRead) : text;
    }
    static constexpr qsizetype longestRead = 300'000;
};

template<>
struct SqlValue<int>
{
    static QVariant to(int number) { return number; }
    static int from(const QVariant &value)
    {
        return int(std::clamp<qint64>(value.toLongLong(), std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    }
};

template<>
struct SqlValue<qint64>
{
    static QVariant to(qint64 number) { return number; }
    static qint64 from(const QVariant &value) { return value.toLongLong(); }
};

template<>
struct SqlValue<double>
{
    static QVariant to(double number) { return number; }
    static double from(const QVariant &value) { return value.toDouble(); }
};

template<>
struct SqlValue<bool>
{
    static QVariant to(bool flag) { return flag ? 1 : 0; }
    static bool from(const QVariant &value) { return value.toLongLong() != 0; }
};

template<>
struct SqlValue<QByteArray>
{
    static QVariant to(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }
    static QByteArray from(const QVariant &value) { return value.toByteArray(); }
};

template<>
struct SqlValue<QDate>
{
    static QVariant to(QDate day)
    {
        return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
    }
    static QDate from(const QVariant &value) { return value.isNull() ? QDate() : QDate::fromString(value.toString(), Qt::ISODate); }
};

template<>
struct SqlValue<QTime>
{
    static QVariant to(QTime time)
    {
        return time.isValid() ? QVariant(time.toString(QStringLiteral("HH:mm")))
                              : QVariant(QMetaType::fromType<QString>());
    }
    static QTime from(const QVariant &value)
    {
        return QTime::fromString(value.toString(), Qt::ISODate);
    }
};

template<typename T>
struct SqlValue<std::optional<T>>
{
    static QVariant to(const std::optional<T> &value)
    {
        return value ? SqlValue<T>::to(*value) : QVariant(QMetaType::fromType<T>());
    }
    static std::optional<T> from(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional<T>(SqlValue<T>::from(value));
    }
};

template<typename T>
QVariant toSql(const T &value)
{
    return SqlValue<T>::to(value);
}

template<typename T>
T fromSql(const QVariant &value)
{
    return SqlValue<T>::from(value);
}

} // namespace maillage
