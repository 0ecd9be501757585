#pragma once

#include <QStringList>

namespace maillage {

class Database;

/// Keeps the full-text indexes of the file (`<table>_search` of resources/sql) in step with their tables. TEMP triggers
/// note the rows whose words change, with the words as they were; `apply` carries that into the indexes in a few
/// statements, inside the transaction that changed them. So an edit, its undo and a bulk import all leave the index right,
/// and a crash leaves neither half. A table gets this by having an index, without a line of code. Where few rows of many
/// have words, a view `<table>_words` of the file names them, `WHERE` any of the indexed columns `<> ''`: the index then
/// goes by the view, and rows without words are neither noted nor indexed.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    void install();
    /// Brings the indexes up to date with what was noted. An index that turns out damaged is made anew.
    void apply();

private:
    Database &m_database;
};

namespace searchindex {

/// The tables of the file that have an index.
QStringList tables(const Database &database);
/// Makes every index anew from its table.
void rebuild(Database &database);
/// Melts each index into one piece. Words that were erased stay readable in it until this is done.
void optimize(Database &database);
/// The tables whose index does not agree with them. Needs a connection that may write.
QStringList outOfStep(const Database &database);

} // namespace searchindex
} // namespace maillage
