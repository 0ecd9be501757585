#pragma once

#include "models/store/sqlvalue.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <array>

namespace maillage {

/// One value of an enum: the text code that stands in the file and in CSV, and its label before translation.
template<typename E>
struct Coded
{
    E value;
    QLatin1StringView code;
    const char *label; // context "codes"
};

/// Specialised by each enum of the domain with `static constexpr std::array values`, in the order to offer.
template<typename E>
struct Codes;

/// The codes of one enum without its type, for lists, forms and CSV.
struct CodeSet
{
    struct Item
    {
        QLatin1StringView code;
        const char *source;
        QString label() const { return QCoreApplication::translate("codes", source); }
    };
    QList<Item> items;

    QString label(const QString &code) const;
    /// The code that a person meant: a code, or its label in French or English, whatever the case and accents.
    QString read(const QString &text) const;
};

template<typename E>
QString codeOf(E value)
{
    for (const auto &coded : Codes<E>::values) {
        if (coded.value == value)
            return coded.code;
    }
    return {};
}

template<typename E>
E fromCode(const QString &code)
{
    for (const auto &coded : Codes<E>::values) {
        if (coded.code == code)
            return coded.value;
    }
    return Codes<E>::values.front().value;
}

template<typename E>
QString labelOf(E value)
{
    for (const auto &coded : Codes<E>::values) {
        if (coded.value == value)
            return QCoreApplication::translate("codes", coded.label);
    }
    return {};
}

template<typename E>
const CodeSet &codeSet()
{
    static const CodeSet set = [] {
        CodeSet result;
        for (const auto &coded : Codes<E>::values)
            result.items.append({coded.code, coded.label});
        return result;
    }();
    return set;
}

template<typename E>
concept CodedEnum = requires { Codes<E>::values; };

template<CodedEnum E>
struct SqlValue<E>
{
    static QVariant to(E value) { return codeOf(value); }
    static E from(const QVariant &value) { return fromCode<E>(value.toString()); }
};

} // namespace maillage
