#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

namespace maillage {

class Store;
class Transaction;
struct Listing;
namespace csv {
struct Table;
}

/// A column that can be imported: its name, what it means and an example, for docs/command-line.md and for dialogs.
struct ImportField
{
    QLatin1StringView name;
    const char *meaning; // context "import"
    const char *example;
    bool required = false;
};

struct ImportResult
{
    int inserted = 0;
    int updated = 0;
    int unread = 0;    // periods that were kept as words, without days
    QStringList notes; // what was taken otherwise than it stands, with its line
};

/// "1 period could not be read…" and the notes, of which no more than `most`; empty where all was taken as it stands.
QStringList remarksOn(const ImportResult &result, int most = 1000);

/// Told again and again how many of how many rows were taken. What it throws ends the import, and nothing has changed.
using ImportProgress = std::function<void(int done, int total)>;

/// A register that `import` fills: named as in the lists, its fields named as the columns there.
struct Importable
{
    QLatin1StringView name;
    std::vector<ImportField> fields;
    std::function<ImportResult(Transaction &, const csv::Table &, const ImportProgress &)> run;
};

/// The rows of a file that is to be imported: CSV, or the school calendar as the ministry publishes it (.ics), which
/// becomes rows of school-holidays.
csv::Table readTable(const QByteArray &bytes);
/// What stands at its beginning, for showing it.
csv::Table readTableStart(const QByteArray &bytes, int rows);

/// Which column of a list a heading means: its name, or what the program's own lists call it in the language that is spoken, so that
/// what was copied from a list can be pasted again. What is neither is left as it is, in lower case.
QString columnNamed(const Listing &list, const QString &given);

/// A file that is to be imported, read whole. Refuses with a Failure what is no regular file, what is larger than a list
/// ever is, and what has a line longer than one.
QByteArray readImportFile(const QString &path);

const std::vector<Importable> &importables();
/// Null when no register of that name can be imported.
const Importable *importableNamed(const QString &name);

/// Adds the rows of a file to a register, or changes those that are there already, as one edit that can be undone.
/// A row that cannot be placed refuses the whole file with a Failure that names its line and column, and nothing has
/// changed. A dry run does everything except keep it. docs/command-line.md says what each register takes.
ImportResult import(Store &store, const Importable &table, const QByteArray &bytes, bool dryRun = false, const ImportProgress &progress = {});

} // namespace maillage
