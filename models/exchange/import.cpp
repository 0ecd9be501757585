#include "models/exchange/import.h"

#include "models/domain/text.h"
#include "models/exchange/importer.h"
#include "models/exchange/schoolcalendar.h"
#include "models/lists/listing.h"
#include "models/store/oneline.h"
#include "models/store/regularfile.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Thrown through Store::edit so that a dry run is rolled back like any refused edit.
struct NotKept
{
};

/// What spreadsheets call it, folded, and which field is meant: the first that the register has.
const QHash<QString, QList<QLatin1StringView>> &alsoCalled()
{
    static const QHash<QString, QList<QLatin1StringView>> names = [] {
        QHash<QString, QList<QLatin1StringView>> result;
        const auto add = [&](const QString &words, const QList<QLatin1StringView> &fields) {
            for (const QString &word : words.split(u'|'))
                result.insert(word, fields);
        };
        add(u"nom|name|nom de la structure|nom de l'association|association|denomination|raison sociale|intitule"_s, {"name"_L1, "family_name"_L1, "title"_L1});
        add(u"nom de famille|last name|surname"_s, {"family_name"_L1});
        add(u"prenom|first name"_s, {"given_name"_L1});
        add(u"sigle|acronyme|acronym"_s, {"short_name"_L1});
        add(u"courriel|e-mail|email|mail|adresse mail|adresse e-mail|adresse courriel"_s, {"email"_L1});
        add(u"telephone|tel|tel.|portable|mobile|phone number"_s, {"phone"_L1});
        add(u"cp|code postal|zip|postal code"_s, {"postcode"_L1});
        add(u"ville|commune|localite|town|city"_s, {"commune"_L1});
        add(u"adresse|rue|street"_s, {"address"_L1});
        add(u"departement|dept"_s, {"department"_L1});
        add(u"site|site web|site internet|url|website"_s, {"web"_L1});
        add(u"remarques|commentaire|commentaires|observations|comments|remarks"_s, {"notes"_L1, "remark"_L1});
        return result;
    }();
    return names;
}

/// A field as its list heads it, else by its name.
QString calledIn(const Listing &list, QLatin1StringView field)
{
    const int column = list.column(field);
    return column < 0 ? QString(field) : list.columns[size_t(column)].heading();
}

QString headingsOf(const Listing &list, const std::vector<ImportField> &fields)
{
    QStringList names;
    for (const ImportField &field : fields)
        names << calledIn(list, field.name);
    return names.join(u", "_s);
}

QStringList namesOf(const std::vector<ImportField> &fields)
{
    QStringList names;
    for (const ImportField &field : fields)
        names << field.name;
    return names;
}

} // namespace

QString sameAsLine(int line)
{
    return ImportWords::tr("line %1 speaks of the same thing. Keep one of the two lines, or tell them apart: structures by their "
              "commune, others by a key where the table has one.")
        .arg(line);
}

QString alreadyThere()
{
    return ImportWords::tr("there is already one of this name. If it is the same, leave this line out or refer to it by its key; if it "
              "is another one, say what tells it apart: a structure’s commune, or a key.");
}

QString severalAlike()
{
    return ImportWords::tr("several rows in the file look like this one. Say which by its key.");
}

QString mustNotBeEmpty()
{
    return ImportWords::tr("this cell must not be empty.");
}

QStringList remarksOn(const ImportResult &result, int most)
{
    QStringList remarks;
    if (result.unread > 0)
        remarks << ImportWords::tr("%n period(s) could not be read: the words are kept, without days.", nullptr, result.unread);
    remarks << result.notes.mid(0, most);
    if (result.notes.size() > most)
        remarks << ImportWords::tr("… and %n more.", nullptr, int(result.notes.size()) - most);
    return remarks;
}

QString partOfItself(const QString &part, const QString &whole)
{
    return ImportWords::tr("“%1” would be part of itself by way of “%2”. The row was taken without what it is part of.").arg(oneLine(part), oneLine(whole));
}

Failure inLine(int line, const Failure &failure)
{
    return Failure(ImportWords::tr("Line %1: %2").arg(line).arg(failure.sentence()), failure.detail());
}

QString columnNamed(const Listing &list, const QString &given)
{
    constexpr qsizetype longestHeading = 200; // more is a text, and comparing it with every column takes its time
    if (given.size() > longestHeading)
        return given;
    const QString name = given.trimmed().toLower();
    const auto isCalled = [&](const ListColumn &column) { return column.name == name; };
    if (name == "id"_L1 || std::any_of(list.columns.begin(), list.columns.end(), isCalled))
        return name;
    for (const ListColumn &column : list.columns) {
        if (text::isSameName(column.heading(), given))
            return column.name;
    }
    const Importable *table = importableNamed(list.name);
    for (const QLatin1StringView field : alsoCalled().value(text::folded(given))) {
        if (table && std::any_of(table->fields.begin(), table->fields.end(), [&](const ImportField &one) { return one.name == field; }))
            return field;
    }
    return name;
}

QHash<QString, int> readHeader(const csv::Table &table, QLatin1StringView name, const std::vector<ImportField> &fields)
{
    const QStringList known = namesOf(fields);
    const Listing &list = listing(name);
    QHash<QString, int> columns;
    for (int i = 0; i < table.header.cells.size(); ++i) {
        const QString given = table.header.cells.at(i).trimmed();
        const QString column = known.contains(given.toLower()) ? given.toLower() : columnNamed(list, given);
        const bool follows = column == "id"_L1
            || std::any_of(list.columns.begin(), list.columns.end(), [&](const ListColumn &c) { return c.name == column; });
        if (columns.contains(column))
            throw Failure(ImportWords::tr("Line %1, column %2: the column “%3” is named twice.").arg(table.header.line).arg(i + 1).arg(oneLine(given)));
        if (known.contains(column))
            columns.insert(column, i);
        else if (!follows)
            throw Failure(ImportWords::tr("Line %1, column %2: “%3” is no column of “%4”. Call it by what it holds, or leave it out: %5.")
                              .arg(table.header.line)
                              .arg(i + 1)
                              .arg(oneLine(given), list.heading(), headingsOf(list, fields)));
    }
    for (const ImportField &field : fields) {
        if (field.required && !columns.contains(field.name) && !columns.contains(u"key"_s))
            throw Failure(ImportWords::tr("Line %1: the column “%2” is missing. The columns of “%3” are: %4.")
                              .arg(table.header.line)
                              .arg(calledIn(list, field.name), list.heading(), headingsOf(list, fields)));
    }
    return columns;
}

const std::vector<Importable> &importables()
{
    static const std::vector<Importable> all = [] {
        std::vector<Importable> result = networkImportables();
        for (std::vector<Importable> more : {eventImportables(), planImportables(), calendarImportables()})
            std::move(more.begin(), more.end(), std::back_inserter(result));
        return result;
    }();
    return all;
}

const Importable *importableNamed(const QString &name)
{
    for (const Importable &table : importables()) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

csv::Table readTable(const QByteArray &bytes)
{
    return isICalendar(bytes) ? schoolCalendar(bytes) : csv::read(bytes);
}

csv::Table readTableStart(const QByteArray &bytes, int rows)
{
    return isICalendar(bytes) ? schoolCalendar(bytes) : csv::readFirst(bytes, rows);
}

QByteArray readImportFile(const QString &path)
{
    constexpr qint64 largest = 200 * 1024 * 1024;
    return readRegularFile(path, largest, ImportWords::tr("“%1” is larger than 200 MB: too large to be a list. Cut it into several files."), csv::longestCell);
}

ImportResult import(Store &store, const Importable &table, const QByteArray &bytes, bool dryRun, const ImportProgress &progress)
{
    const csv::Table rows = readTable(bytes);
    ImportResult result;
    try {
        store.edit(ImportWords::tr("Import %1").arg(listing(table.name).heading()), [&](Transaction &transaction) {
            result = table.run(transaction, rows, progress);
            if (dryRun)
                throw NotKept();
        });
    } catch (const NotKept &) {
    }
    return result;
}

} // namespace maillage
