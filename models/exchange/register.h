#pragma once

#include "models/domain/text.h"
#include "models/exchange/import.h"
#include "models/exchange/importrow.h"

#include <concepts>

namespace maillage {

/// One field of an importable register: how its cell gets into the record. A field without `read` is only looked up
/// by others of its row. A late one refers to rows of the same register and is read when they are all there.
struct RegisterField : ImportField
{
    std::function<void(void *record, const ImportCell &)> read = {};
    bool late = false;
};

/// Whether the field of that name refers to rows of the other register.
bool refersTo(const RecordType &type, QLatin1StringView field, const RecordType &other);
/// The field of that name of a register's table, read as its kind is.
RegisterField registerField(const RecordField &field);

/// The same of a record that is known: its name says all, but where the cell is read in a way of its own.
template<Record R>
struct Field : RegisterField
{
    Field(const char *given) : RegisterField(registerField(R::type().named(QLatin1StringView(given)))) {}

    template<typename Read>
        requires std::invocable<Read, R &, const ImportCell &>
    Field(const char *given, Read own) : Field(given)
    {
        read = [own](void *record, const ImportCell &cell) { own(*static_cast<R *>(record), cell); };
    }

    explicit Field(ImportField field) : RegisterField{std::move(field)} {}
};

/// A field of the register that is only looked up by others of its row.
template<Record R>
Field<R> lookup(const char *name)
{
    Field<R> field(name);
    field.read = {};
    return field;
}

/// One that the record does not have.
template<Record R>
Field<R> lookup(const char *name, const char *meaning, const char *example)
{
    return Field<R>({QLatin1StringView(name), meaning, example});
}

template<Record R, typename Read>
    requires std::invocable<Read, R &, const ImportCell &>
Field<R> special(const char *name, Read read, const char *meaning, const char *example)
{
    Field<R> field = lookup<R>(name, meaning, example);
    field.read = [read](void *record, const ImportCell &cell) { read(*static_cast<R *>(record), cell); };
    return field;
}

/// All that is particular to importing one register, as `Importer` takes it, which knows no kind of record.
struct ImportRegister
{
    QLatin1StringView name;
    const RecordType *type = nullptr;
    std::vector<RegisterField> fields;
    std::function<QStringList(const void *)> identities;
    bool keyDecides = false;
    std::function<bool(const void *there, const void *row)> isAnother;
    std::function<qint64(const void *, const ImportCell &)> standsFor;
    std::function<void(void *, const ImportCell &)> complete;
    std::function<void(const void *, const ImportCell &)> after;
    std::function<void(const std::vector<AnyRecord> &, const std::function<ImportCell(size_t)> &)> together;
    std::vector<QString &(*)(void *)> spelled = {}; // members that name the row
    /// The row of the same register that it is part of; null where rows are no parts.
    qint64 (*whole)(const void *) = nullptr;
    void (*leaveWhole)(void *) = nullptr;
};

/// The same as it is written: a new importable register is one of these, and an entry in importables().
template<Record R>
struct Register
{
    QLatin1StringView name;
    std::vector<Field<R>> fields;
    /// What makes two rows the same thing, most telling first. A row that agrees with one already there on its first
    /// identity changes that one.
    QStringList (*identities)(const R &) = nullptr;
    /// Agreeing by name alone is not enough to change a row: it is refused, and a key asked for.
    bool keyDecides = false;
    /// Whether a row is another than the one of its name that is there, because it says what namesakes are told apart by.
    bool (*isAnother)(const R &there, const R &row) = nullptr;
    /// The row that this one stands for, whatever the identities say; null for none.
    IdOf<R> (*standsFor)(const R &, const ImportCell &) = nullptr;
    /// Fills in what follows from the cells together. The cell given is any of the row.
    void (*complete)(R &, const ImportCell &) = nullptr;
    /// Writes what else the row says, once it is in the file.
    void (*after)(const R &, const ImportCell &) = nullptr;
    /// Judges all new rows together, once all are in the file. The cell it can ask for is any of the row of one of them.
    void (*together)(const std::vector<R> &, const std::function<ImportCell(size_t)> &) = nullptr;

    ImportRegister erased() const
    {
        const auto typed = [](const void *record) -> const R & { return *static_cast<const R *>(record); };
        ImportRegister result{name, &R::type(), {fields.begin(), fields.end()}, [=, f = identities](const void *r) { return f(typed(r)); }, keyDecides, {}, {}, {}, {}, {}};
        if (isAnother)
            result.isAnother = [=, f = isAnother](const void *there, const void *row) { return f(typed(there), typed(row)); };
        if (standsFor)
            result.standsFor = [=, f = standsFor](const void *r, const ImportCell &cell) { return f(typed(r), cell).value(); };
        if (complete)
            result.complete = [f = complete](void *r, const ImportCell &cell) { f(*static_cast<R *>(r), cell); };
        if (after)
            result.after = [=, f = after](const void *r, const ImportCell &cell) { f(typed(r), cell); };
        if (together)
            result.together = [=, f = together](const std::vector<AnyRecord> &rows, const std::function<ImportCell(size_t)> &cell) {
                std::vector<R> records;
                for (const AnyRecord &row : rows)
                    records.push_back(typed(row.get()));
                f(records, cell);
            };
        if constexpr (requires { &R::givenName; })
            result.spelled = {[](void *r) -> QString & { return static_cast<R *>(r)->givenName; }, [](void *r) -> QString & { return static_cast<R *>(r)->familyName; }};
        else if constexpr (requires { &R::name; })
            result.spelled = {[](void *r) -> QString & { return static_cast<R *>(r)->name; }};
        else if constexpr (requires { &R::title; })
            result.spelled = {[](void *r) -> QString & { return static_cast<R *>(r)->title; }};
        else if constexpr (requires { &R::group; })
            result.spelled = {[](void *r) -> QString & { return static_cast<R *>(r)->group; }};
        for (RegisterField &field : result.fields) // rows of the same register may stand further down
            field.late = refersTo(R::type(), field.name, R::type());
        if constexpr (requires(R r) { requires std::is_same_v<decltype(r.parent), IdOf<R>>; }) {
            result.whole = [](const void *r) { return static_cast<const R *>(r)->parent.value(); };
            result.leaveWhole = [](void *r) { static_cast<R *>(r)->parent = {}; };
        }
        return result;
    }
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
