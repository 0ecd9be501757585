#include "models/exchange/importer.h"

#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

bool refersTo(const RecordType &type, QLatin1StringView field, const RecordType &other)
{
    return std::any_of(type.fields.begin(), type.fields.end(), [&](const RecordField &each) {
        return each.name == field && each.referred && &each.referred() == &other;
    });
}

RegisterField registerField(const RecordField &field)
{
    RegisterField result{{field.name, field.meaning, field.example, field.isNeeded}};
    const auto take = [&](auto valueOf) {
        result.read = [set = field.fromSql, valueOf](void *record, const ImportCell &cell) { set(record, toSql(valueOf(cell))); };
    };
    switch (field.kind) {
    case FieldKind::Text: take([](const ImportCell &cell) { return cell.text(); }); break;
    case FieldKind::LongText: take([](const ImportCell &cell) { return cell.whole(); }); break;
    case FieldKind::Number: take([](const ImportCell &cell) { return cell.number(); }); break;
    case FieldKind::Decimal: take([](const ImportCell &cell) { return cell.decimal(); }); break;
    case FieldKind::Date: take([](const ImportCell &cell) { return cell.date(); }); break;
    case FieldKind::Time: take([](const ImportCell &cell) { return cell.time(); }); break;
    case FieldKind::Flag: take([](const ImportCell &cell) { return cell.flag(); }); break;
    case FieldKind::Code:
        result.read = [set = field.fromSql, codes = field.codes](void *record, const ImportCell &cell) {
            if (!cell.isEmpty()) // a code that is not said stays what it was
                set(record, cell.code(codes()));
        };
        break;
    case FieldKind::Reference:
        result.read = [set = field.fromSql, referred = field.referred, makesNew = field.makesNew](void *record, const ImportCell &cell) {
            set(record, makesNew ? cell.referenceOrNew(referred()) : cell.reference(referred()));
        };
        break;
    case FieldKind::Other: break;
    }
    return result;
}

Importer::Importer(const ImportRegister &what, Transaction &transaction, const csv::Table &table)
    : m_register(what)
    , m_type(*what.type)
    , m_table(table)
    , m_references(transaction.database())
    , m_context{transaction, m_references, readHeader(table, what.name, {what.fields.begin(), what.fields.end()}), table.header}
{
    Query rows = records::query(m_type, transaction.database(), u"1 ORDER BY id"_s);
    while (rows.next())
        remember(AnyRecord(m_type, rows));
}

ImportResult Importer::run(const ImportProgress &progress)
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

/// A row that is known to be in the file.
AnyRecord Importer::there(qint64 id) const
{
    AnyRecord record(m_type);
    records::find(m_type, m_context.transaction.database(), id, record.get());
    return record;
}

void Importer::remember(const AnyRecord &record)
{
    for (const QString &identity : m_register.identities(record.get())) {
        QList<qint64> &ids = m_known[identity];
        if (!ids.contains(record.id()))
            ids << record.id();
    }
}

void Importer::take(const csv::Row &row)
{
    AnyRecord record(m_type);
    fill(record, row, false);
    const qint64 standing = existing(record, row);
    if (standing != 0) {
        const AnyRecord before = there(standing);
        record = before;
        fill(record, row, false);
        keepSpelling(record, before);
    }
    write(record, row);
    ++(standing != 0 ? m_result.updated : m_result.inserted);
    remember(record);
    m_references.add(m_type, record.get());
    m_lines.insert(record.id(), row.line);
    m_taken.push_back({record.id(), &row, standing == 0});
    if (m_register.after)
        m_register.after(record.get(), firstCell(row));
}

void Importer::fill(AnyRecord &record, const csv::Row &row, bool late)
{
    for (const RegisterField &field : m_register.fields) {
        if (!m_context.has(field.name) || field.late != late)
            continue;
        const ImportCell value = cell(row, field.name);
        if (field.required && value.isEmpty())
            value.refuse(mustNotBeEmpty());
        if (field.read)
            field.read(record.get(), value);
    }
    if (m_register.complete)
        m_register.complete(record.get(), firstCell(row));
}

/// A row that was found by its name keeps it as it was written first; one that was found by its key takes what the file says.
void Importer::keepSpelling(AnyRecord &record, AnyRecord before) const
{
    if (m_type.key && !m_type.key(record.get()).isEmpty() && m_type.key(record.get()) == m_type.key(before.get()))
        return;
    for (const auto nameOf : m_register.spelled) {
        const QString &first = nameOf(before.get());
        if (!first.isEmpty() && text::isSameName(nameOf(record.get()), first))
            nameOf(record.get()) = first;
    }
}

/// The row that this one speaks of; 0 for none.
qint64 Importer::existing(const AnyRecord &record, const csv::Row &row)
{
    qint64 standing = m_register.standsFor ? m_register.standsFor(record.get(), firstCell(row)) : 0;
    if (standing == 0) {
        const QStringList identities = m_register.identities(record.get());
        QList<qint64> alike = m_known.value(identities.front());
        const bool byNameOnly = m_register.keyDecides && identities.size() == 1;
        if (byNameOnly && m_register.isAnother)
            alike.removeIf([&](qint64 id) { return m_register.isAnother(there(id).get(), record.get()); });
        if (alike.isEmpty())
            return 0;
        if (byNameOnly && !m_lines.contains(alike.front()))
            firstCell(row).refuse(alreadyThere());
        if (alike.size() > 1)
            firstCell(row).refuse(severalAlike());
        standing = alike.front();
    }
    if (const int line = m_lines.value(standing))
        firstCell(row).refuse(sameAsLine(line));
    return standing;
}

void Importer::write(AnyRecord &record, const csv::Row &row)
{
    try {
        if (record.id() != 0)
            records::update(m_type, m_context.transaction, record.get());
        else
            records::insert(m_type, m_context.transaction, record.get());
    } catch (const Failure &failure) {
        throw inLine(row.line, failure);
    }
}

void Importer::takeLate(qint64 id, const csv::Row &row)
{
    const auto isLate = [this](const RegisterField &field) { return field.late && m_context.has(field.name); };
    if (std::none_of(m_register.fields.begin(), m_register.fields.end(), isLate))
        return;
    AnyRecord record = there(id);
    fill(record, row, true);
    leaveOutRing(record, row);
    write(record, row);
}

/// What is part of itself, through whatever lies between, would be neither shown nor counted.
void Importer::leaveOutRing(AnyRecord &record, const csv::Row &row)
{
    if (!m_register.whole)
        return;
    const auto nameOf = [this](AnyRecord named) { return m_register.spelled.front()(named.get()); };
    QSet<qint64> passed;
    for (qint64 above = m_register.whole(record.get()); above != 0 && !passed.contains(above);) {
        passed.insert(above);
        if (above == record.id()) {
            cell(row, "parent"_L1).note(partOfItself(nameOf(record), nameOf(there(m_register.whole(record.get())))));
            m_register.leaveWhole(record.get());
            return;
        }
        above = m_register.whole(there(above).get());
    }
}

void Importer::judgeTogether()
{
    std::vector<AnyRecord> records;
    std::vector<const csv::Row *> rows;
    for (const Taken &taken : m_taken) {
        if (!taken.isNew)
            continue;
        records.push_back(there(taken.id));
        rows.push_back(taken.row);
    }
    if (!records.empty())
        m_register.together(records, [&](size_t index) { return firstCell(*rows.at(index)); });
}

Importable importable(ImportRegister what)
{
    const QLatin1StringView name = what.name;
    std::vector<ImportField> fields(what.fields.begin(), what.fields.end());
    return {name, std::move(fields), [what = std::move(what)](Transaction &transaction, const csv::Table &table, const ImportProgress &progress) {
                return Importer(what, transaction, table).run(progress);
            }};
}

} // namespace maillage
