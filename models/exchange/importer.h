#pragma once

#include "models/exchange/register.h"

namespace maillage {

/// The columns of a file by field. Throws when one is unknown or named twice, or when a required one is missing and
/// there is no key to find the rows by. Columns of the list that follow from others are passed over.
QHash<QString, int> readHeader(const csv::Table &table, QLatin1StringView name, const std::vector<ImportField> &fields);

/// The sentence for a row that says nothing new, because another line of the file spoke of the same thing.
QString sameAsLine(int line);
QString alreadyThere();
QString severalAlike();
QString mustNotBeEmpty();
/// The note for a row whose whole is part of it.
QString partOfItself(const QString &part, const QString &whole);
/// A failure about a row as a whole, with its line.
Failure inLine(int line, const Failure &failure);

/// Takes the rows of one file into one register, in the order they stand: finds out which row of the register each
/// one speaks of, reads its cells into the record and writes it.
template<Record R>
class Importer
{
public:
    Importer(const Register<R> &what, Transaction &transaction, const csv::Table &table)
        : m_register(what)
        , m_table(table)
        , m_references(transaction.database())
        , m_context{transaction, m_references, readHeader(table, what.name, {what.fields.begin(), what.fields.end()}), table.header}
    {
        for (const R &record : load<R>(transaction.database()))
            remember(record);
    }

    ImportResult run(const ImportProgress &progress)
    {
        constexpr int often = 100;
        const int total = int(m_table.rows.size());
        for (int i = 0; i < total; ++i) {
            if (progress && i % often == 0)
                progress(i, total);
            const csv::Row &row = m_table.rows[size_t(i)];
            const auto isBlank = [](const QString &cell) { return cell.trimmed().isEmpty(); };
            if (!std::all_of(row.cells.begin(), row.cells.end(), isBlank))
                take(row);
        }
        for (const Taken &taken : m_taken)
            takeLate(taken.id, *taken.row);
        if (m_register.together)
            judgeTogether();
        m_result.unread = m_context.unread;
        m_result.notes = m_context.notes;
        return m_result;
    }

private:
    struct Taken
    {
        IdOf<R> id;
        const csv::Row *row;
        bool isNew;
    };

    ImportCell cell(const csv::Row &row, QLatin1StringView field) { return {m_context, row, field}; }
    ImportCell firstCell(const csv::Row &row) { return cell(row, m_register.fields.front().name); }

    void remember(const R &record)
    {
        for (const QString &identity : m_register.identities(record)) {
            QList<IdOf<R>> &ids = m_known[identity];
            if (!ids.contains(record.id))
                ids << record.id;
        }
    }

    void take(const csv::Row &row)
    {
        R record;
        fill(record, row, false);
        const IdOf<R> there = existing(record, row);
        if (there) {
            record = *find<R>(m_context.transaction.database(), there);
            const R before = record;
            fill(record, row, false);
            keepSpelling(record, before);
        }
        write(record, row);
        ++(there ? m_result.updated : m_result.inserted);
        remember(record);
        m_references.add(record);
        m_lines.insert(record.id, row.line);
        m_taken.push_back({record.id, &row, there.isNull()});
        if (m_register.after)
            m_register.after(record, firstCell(row));
    }

    void fill(R &record, const csv::Row &row, bool late)
    {
        for (const Field<R> &field : m_register.fields) {
            if (!m_context.has(field.name) || field.late != late)
                continue;
            const ImportCell value = cell(row, field.name);
            if (field.required && value.isEmpty())
                value.refuse(mustNotBeEmpty());
            if (field.read)
                field.read(record, value);
        }
        if (m_register.complete)
            m_register.complete(record, firstCell(row));
    }

    /// A row that was found by its name keeps it as it was written first; one that was found by its key takes what the file says.
    void keepSpelling(R &record, const R &before)
    {
        if constexpr (requires { record.key; }) {
            if (!record.key.isEmpty() && record.key == before.key)
                return;
        }
        [[maybe_unused]] const auto keep = [](QString &now, const QString &first) {
            if (!first.isEmpty() && text::isSameName(now, first))
                now = first;
        };
        if constexpr (requires { record.givenName; }) {
            keep(record.givenName, before.givenName);
            keep(record.familyName, before.familyName);
        } else if constexpr (requires { record.name; })
            keep(record.name, before.name);
        else if constexpr (requires { record.title; })
            keep(record.title, before.title);
        else if constexpr (requires { record.group; })
            keep(record.group, before.group);
    }

    IdOf<R> existing(const R &record, const csv::Row &row)
    {
        const bool stands = bool(m_register.standsFor);
        IdOf<R> there = stands ? m_register.standsFor(record, firstCell(row)) : IdOf<R>();
        if (!there) {
            const QStringList identities = m_register.identities(record);
            QList<IdOf<R>> alike = m_known.value(identities.front());
            const bool byNameOnly = m_register.keyDecides && identities.size() == 1;
            if (byNameOnly && m_register.isAnother)
                alike.removeIf([&](IdOf<R> id) { return m_register.isAnother(*find<R>(m_context.transaction.database(), id), record); });
            if (alike.isEmpty())
                return {};
            if (byNameOnly && !m_lines.contains(alike.front()))
                firstCell(row).refuse(alreadyThere());
            if (alike.size() > 1)
                firstCell(row).refuse(severalAlike());
            there = alike.front();
        }
        if (const int line = m_lines.value(there))
            firstCell(row).refuse(sameAsLine(line));
        return there;
    }

    void write(R &record, const csv::Row &row)
    {
        try {
            if (record.id)
                update(m_context.transaction, record);
            else
                insert(m_context.transaction, record);
        } catch (const Failure &failure) {
            throw inLine(row.line, failure);
        }
    }

    void takeLate(IdOf<R> id, const csv::Row &row)
    {
        const auto isLate = [this](const Field<R> &field) { return field.late && m_context.has(field.name); };
        if (std::none_of(m_register.fields.begin(), m_register.fields.end(), isLate))
            return;
        R record = *find<R>(m_context.transaction.database(), id);
        fill(record, row, true);
        leaveOutRing(record, row);
        write(record, row);
    }

    /// What is part of itself, through whatever lies between, would be neither shown nor counted.
    void leaveOutRing(R &record, const csv::Row &row)
    {
        if constexpr (requires { requires std::is_same_v<decltype(record.parent), IdOf<R>>; }) {
            QSet<IdOf<R>> passed;
            for (IdOf<R> above = record.parent; above && !passed.contains(above);) {
                passed.insert(above);
                const std::optional<R> whole = find<R>(m_context.transaction.database(), above);
                if (above == record.id) {
                    cell(row, QLatin1StringView("parent")).note(partOfItself(titleOf(record), titleOf(*find<R>(m_context.transaction.database(), record.parent))));
                    record.parent = {};
                    return;
                }
                above = whole ? whole->parent : IdOf<R>();
            }
        }
    }

    static QString titleOf(const R &record)
    {
        if constexpr (requires { record.title; })
            return record.title;
        else
            return record.name;
    }

    void judgeTogether()
    {
        std::vector<R> records;
        std::vector<const csv::Row *> rows;
        for (const Taken &taken : m_taken) {
            if (!taken.isNew)
                continue;
            records.push_back(*find<R>(m_context.transaction.database(), taken.id));
            rows.push_back(taken.row);
        }
        if (!records.empty())
            m_register.together(records, [&](size_t index) { return firstCell(*rows.at(index)); });
    }

    const Register<R> &m_register;
    const csv::Table &m_table;
    References m_references;
    ImportContext m_context;
    QHash<QString, QList<IdOf<R>>> m_known; // by identity
    QHash<IdOf<R>, int> m_lines;            // of the rows this file has spoken of
    std::vector<Taken> m_taken;
    ImportResult m_result;
};

template<Record R>
Importable importable(Register<R> what)
{
    const QLatin1StringView name = what.name;
    std::vector<ImportField> fields(what.fields.begin(), what.fields.end());
    return {name, std::move(fields), [what = std::move(what)](Transaction &transaction, const csv::Table &table, const ImportProgress &progress) {
                return Importer<R>(what, transaction, table).run(progress);
            }};
}

/// The registers of the network, of what happens in it, of the plan, and of the calendar.
std::vector<Importable> networkImportables();
std::vector<Importable> eventImportables();
std::vector<Importable> planImportables();
std::vector<Importable> calendarImportables();

} // namespace maillage
