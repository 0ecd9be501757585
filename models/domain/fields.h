#pragma once

#include "models/domain/codes.h"
#include "models/domain/id.h"
#include "models/domain/ranges.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace maillage {

class Database;
struct RecordType;

/// What the field `key` of a register means.
inline constexpr const char *keyMeaning =
    QT_TRANSLATE_NOOP("import", "a name of your own for this row, used by other tables where names are not unique");

/// How a field is edited, shown and read. It follows from the member's type; a text may be long.
enum class FieldKind { Text, LongText, Number, Decimal, Date, Time, Flag, Code, Reference, Other };

/// One field of a record without its types: the column of the file, how the member that holds it gets there and back, and what
/// people are told of it. What goes over all fields of all records (SQL, list, form, import, export, documentation) is ordinary code
/// over these, compiled once.
struct RecordField
{
    QLatin1StringView column;
    QVariant (*toSql)(const void *record);
    void (*fromSql)(void *record, const QVariant &value);
    /// What is wrong with its value whatever it is about (see ranges), in a sentence.
    QString (*problem)(QLatin1StringView column, const void *record);
    FieldKind kind = FieldKind::Other;
    const CodeSet &(*codes)() = nullptr;          // of a Code
    const RecordType &(*referred)() = nullptr;    // of a Reference
    QLatin1StringView name = {};                  // in lists, files and on the command line; empty: it is not there
    const char *title = nullptr;                  // heading and label, context "lists"
    const char *meaning = nullptr;                // for whoever brings a table, context "import"
    const char *example = nullptr;
    bool isNeeded = false;   // no row is taken without it
    bool isAside = false;    // in the list of the window only when asked for
    bool makesNew = false;   // an unknown name of a Reference becomes a new row

    /// Its name where people meet it, where that is not the column's, and its heading; without a heading it is in no list.
    RecordField named(const char *given) const;
    RecordField titled(const char *heading) const;
    RecordField called(const char *given, const char *heading) const { return named(given).titled(heading); }
    RecordField means(const char *what, const char *such) const;
    RecordField longText() const;
    RecordField needed() const;
    RecordField aside() const;
    RecordField orNew() const;
    QString heading() const;
};

/// How the rows of a register are offered where one chooses among them, in SQL.
struct ChoiceSql
{
    QString rows;    // id, the name it is shown by, two names it is known by, and what is searched besides
    QString details; // of the row with the id ?: what may tell it from another of its name, the most telling first, char(31) between
    const char *created = nullptr; // "Structure created: “%1”", context "choices"; null: a name alone makes no row
    bool mayShareName = false;     // another of one name can be made where one chooses
};

/// The field table of a record: what is to be known of it to load, write and judge one that is only pointed to.
struct RecordType
{
    QLatin1StringView table;
    QLatin1StringView indicatorColumn; // see requireUncounted; empty: no indicator counts by it
    std::vector<RecordField> fields;
    std::shared_ptr<void> (*make)(const void *like) = nullptr; // a copy; of null, a record as one begins it
    qint64 (*id)(const void *record) = nullptr;
    void (*setId)(void *record, qint64 id) = nullptr;
    QString (*problemWith)(const void *record) = nullptr;
    QString (*problemAmong)(const Database &, const void *record) = nullptr; // what other rows have against it; null: nothing
    QString (*key)(const void *record) = nullptr;       // a name of one's own for the row; null: it has none
    QStringList (*names)(const void *record) = nullptr; // by which others refer to the row; null: none do
    ChoiceSql choice;
    void (*makeSafe)(void *record) = nullptr; // what a file from a stranger may say to mislead; null: nothing
    QString select, insert, update; // SQL, with ? for the id where one is meant

    RecordType chosenBy(ChoiceSql sql) const;
    QStringList columns() const;
    QVariantList values(const void *record) const;
    const RecordField *field(QLatin1StringView column) const; // null if there is none
    const RecordField &named(QLatin1StringView name) const;   // where people meet it; it is there
};

namespace detail {

template<auto... Members>
struct Path;

template<typename R, typename T, T R::*Member>
struct Path<Member>
{
    static const T &of(const void *record) { return static_cast<const R *>(record)->*Member; }
    static T &of(void *record) { return static_cast<R *>(record)->*Member; }
};

template<typename R, typename M, typename T, M R::*Whole, T M::*Part>
struct Path<Whole, Part>
{
    static const T &of(const void *record) { return static_cast<const R *>(record)->*Whole.*Part; }
    static T &of(void *record) { return static_cast<R *>(record)->*Whole.*Part; }
};

template<typename T>
struct ReferredBy;

template<typename R>
struct ReferredBy<Id<R>>
{
    static const RecordType &type() { return R::type(); }
};

template<typename T>
struct CodedIn;

template<CodedEnum E>
struct CodedIn<E>
{
    static const CodeSet &codes() { return codeSet<E>(); }
};

template<CodedEnum E>
struct CodedIn<std::optional<E>> : CodedIn<E>
{
};

template<typename T>
constexpr FieldKind kindOf()
{
    if constexpr (std::is_same_v<T, QString>)
        return FieldKind::Text;
    else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, std::optional<int>>)
        return FieldKind::Number;
    else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, std::optional<double>>)
        return FieldKind::Decimal;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldKind::Date;
    else if constexpr (std::is_same_v<T, QTime>)
        return FieldKind::Time;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::Flag;
    else if constexpr (requires { CodedIn<T>::codes(); })
        return FieldKind::Code;
    else if constexpr (requires(T id) { id.isNull(); id.value(); })
        return FieldKind::Reference;
    else
        return FieldKind::Other;
}

} // namespace detail

/// The field of a member: `field<&Structure::name>("name")`; or of a part of one, for members that take several columns:
/// `field<&Task::period, &Period::from>("from_day")`.
template<auto... Members>
RecordField field(const char *column)
{
    using Path = detail::Path<Members...>;
    using Value = std::remove_reference_t<decltype(Path::of(static_cast<void *>(nullptr)))>;
    RecordField field{QLatin1StringView(column), [](const void *record) { return toSql(Path::of(record)); },
                      [](void *record, const QVariant &value) { Path::of(record) = fromSql<Value>(value); },
                      [](QLatin1StringView name, const void *record) { return ranges::problemOf(name, Path::of(record)); },
                      detail::kindOf<Value>()};
    if constexpr (requires { detail::CodedIn<Value>::codes(); })
        field.codes = &detail::CodedIn<Value>::codes;
    if constexpr (requires { detail::ReferredBy<Value>::type(); })
        field.referred = &detail::ReferredBy<Value>::type;
    return field;
}

/// Completes a table with the SQL that follows from it.
RecordType withSql(RecordType type);

template<typename R>
RecordType recordType(std::vector<RecordField> fields, const std::vector<RecordField> &more = {})
{
    fields.insert(fields.end(), more.begin(), more.end());
    RecordType type;
    type.table = R::table;
    type.fields = std::move(fields);
    type.make = [](const void *like) -> std::shared_ptr<void> { return like ? std::make_shared<R>(*static_cast<const R *>(like)) : std::make_shared<R>(); };
    type.id = [](const void *record) { return static_cast<const R *>(record)->id.value(); };
    type.setId = [](void *record, qint64 id) { static_cast<R *>(record)->id = decltype(R::id)(id); };
    type.problemWith = [](const void *record) { return problemWith(*static_cast<const R *>(record)); };
    if constexpr (requires(const Database &database, const R &record) { problemAmong(database, record); })
        type.problemAmong = [](const Database &database, const void *record) { return problemAmong(database, *static_cast<const R *>(record)); };
    if constexpr (requires { &R::key; })
        type.key = [](const void *record) { return static_cast<const R *>(record)->key; };
    if constexpr (requires(const R &record) { namesOf(record); })
        type.names = [](const void *record) { return namesOf(*static_cast<const R *>(record)); };
    if constexpr (requires { R::indicatorColumn; })
        type.indicatorColumn = R::indicatorColumn;
    if constexpr (requires(R &record) { makeSafe(record); })
        type.makeSafe = [](void *record) { makeSafe(*static_cast<R *>(record)); };
    return withSql(std::move(type));
}

} // namespace maillage
