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
class Importer
{
public:
    Importer(const ImportRegister &what, Transaction &transaction, const csv::Table &table);

    ImportResult run(const ImportProgress &progress);

private:
    struct Taken
    {
        qint64 id;
        const csv::Row *row;
        bool isNew;
    };

    ImportCell cell(const csv::Row &row, QLatin1StringView field) { return {m_context, row, field}; }
    ImportCell firstCell(const csv::Row &row) { return cell(row, m_register.fields.front().name); }
    AnyRecord there(qint64 id) const;
    void remember(const AnyRecord &record);
    void take(const csv::Row &row);
    void fill(AnyRecord &record, const csv::Row &row, bool late);
    void keepSpelling(AnyRecord &record, AnyRecord before) const;
    qint64 existing(const AnyRecord &record, const csv::Row &row);
    void write(AnyRecord &record, const csv::Row &row);
    void takeLate(qint64 id, const csv::Row &row);
    void leaveOutRing(AnyRecord &record, const csv::Row &row);
    void judgeTogether();

    const ImportRegister &m_register;
    const RecordType &m_type;
    const csv::Table &m_table;
    References m_references;
    ImportContext m_context;
    QHash<QString, QList<qint64>> m_known; // by identity
    QHash<qint64, int> m_lines;            // of the rows this file has spoken of
    std::vector<Taken> m_taken;
    ImportResult m_result;
};

Importable importable(ImportRegister what);

template<Record R>
Importable importable(const Register<R> &what)
{
    return importable(what.erased());
}

/// The registers of the network, of what happens in it, of the plan, and of the calendar.
std::vector<Importable> networkImportables();
std::vector<Importable> eventImportables();
std::vector<Importable> planImportables();
std::vector<Importable> calendarImportables();

} // namespace maillage
