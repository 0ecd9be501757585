#pragma once

#include "models/exchange/import.h"
#include "models/exchange/importrow.h"

namespace maillage {

/// What the field `key` of a register means.
inline constexpr const char *keyMeaning =
    QT_TRANSLATE_NOOP("import", "a name of your own for this row, used by other tables where names are not unique");

/// One field of an importable register: how its cell gets into the record. A field without `read` is only looked up
/// by others of its row. A late one refers to rows of the same register and is read when they are all there.
template<Record R>
struct Field : ImportField
{
    std::function<void(R &, const ImportCell &)> read;
    bool late = false;
};

/// How a cell becomes a member of type T.
template<typename T>
T fromCell(const ImportCell &cell)
{
    if constexpr (std::is_same_v<T, QString>)
        return cell.text();
    else if constexpr (std::is_same_v<T, QDate>)
        return cell.date();
    else if constexpr (std::is_same_v<T, QTime>)
        return cell.time();
    else if constexpr (std::is_same_v<T, std::optional<int>>)
        return cell.number();
    else if constexpr (std::is_same_v<T, std::optional<double>>)
        return cell.decimal();
    else if constexpr (std::is_same_v<T, bool>)
        return cell.flag();
    else
        return fromCode<T>(cell.code(codeSet<T>()));
}

template<Record R, typename T>
Field<R> field(const char *name, T R::*member, const char *meaning, const char *example)
{
    return {{QLatin1StringView(name), meaning, example}, [member](R &record, const ImportCell &cell) {
                if (!CodedEnum<T> || !cell.isEmpty()) // a code that is not said stays what it was
                    record.*member = fromCell<T>(cell);
            }};
}

template<Record R>
Field<R> longText(const char *name, QString R::*member, const char *meaning, const char *example)
{
    return {{QLatin1StringView(name), meaning, example},
            [member](R &record, const ImportCell &cell) { record.*member = cell.whole(); }};
}

template<Record Target, Record R>
Field<R> reference(const char *name, IdOf<Target> R::*member, const char *meaning, const char *example)
{
    return {{QLatin1StringView(name), meaning, example},
            [member](R &record, const ImportCell &cell) { record.*member = cell.reference<Target>(); }};
}

template<Record Target, Record R>
Field<R> referenceOrNew(const char *name, IdOf<Target> R::*member, const char *meaning, const char *example)
{
    return {{QLatin1StringView(name), meaning, example},
            [member](R &record, const ImportCell &cell) { record.*member = cell.referenceOrNew<Target>(); }};
}

template<Record R>
Field<R> lookup(const char *name, const char *meaning, const char *example)
{
    return {{QLatin1StringView(name), meaning, example}, {}};
}

template<Record R>
Field<R> special(const char *name, std::function<void(R &, const ImportCell &)> read, const char *meaning,
                 const char *example)
{
    return {{QLatin1StringView(name), meaning, example}, std::move(read)};
}

template<Record R>
Field<R> required(Field<R> field)
{
    field.required = true;
    return field;
}

/// All that is particular to importing one register; `Importer` does the rest. A new importable register is one of
/// these, and an entry in importables().
template<Record R>
struct Register
{
    QLatin1StringView name;
    std::vector<Field<R>> fields;
    /// What makes two rows the same thing, most telling first. A row that agrees with one already there on its first
    /// identity changes that one.
    std::function<QStringList(const R &)> identities = {};
    /// Agreeing by name alone is not enough to change a row: it is refused, and a key asked for.
    bool keyDecides = false;
    /// Whether a row is another than the one of its name that is there, because it says what namesakes are told apart by.
    std::function<bool(const R &there, const R &row)> isAnother = {};
    /// The row that this one stands for, whatever the identities say; null for none.
    std::function<IdOf<R>(const R &, const ImportCell &)> standsFor = {};
    /// Fills in what follows from the cells together. The cell given is any of the row.
    std::function<void(R &, const ImportCell &)> complete = {};
    /// Writes what else the row says, once it is in the file.
    std::function<void(const R &, const ImportCell &)> after = {};
    /// Judges all new rows together, once all are in the file. The cell it can ask for is any of the row of one of them.
    std::function<void(const std::vector<R> &, const std::function<ImportCell(size_t)> &)> together = {};
};

/// Key and name of a record that has both, as identities. Names that differ in case, accents or œ are one.
inline QStringList keyThenName(const QString &key, const QString &name)
{
    const QString byName = u'n' + text::folded(name);
    return key.isEmpty() ? QStringList{byName} : QStringList{u'k' + key, byName};
}

/// Parts of an identity joined so that no two lists of parts give the same text.
template<typename... Parts>
QString identity(const Parts &...parts)
{
    QString result;
    const auto add = [&result](const auto &part) {
        const QString text = toSql(part).toString();
        result += QString::number(text.size()) + u':' + text;
    };
    (add(parts), ...);
    return result;
}

} // namespace maillage
