#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace maillage {

class Database;
struct RecordType;

/// One row that a field can refer to. Two rows of one register never look alike: where a name is borne twice, `apart` says
/// what tells this one from the others (a structure, a commune, an address, at last a number).
struct ChoiceRow
{
    qint64 id = 0;
    QString name;
    QStringList otherNames; // by which it is known too: the full name beside the short one
    QString apart;          // empty where the name is its own
    QString hint;           // searched besides the names

    /// As it is shown where one chooses.
    QString label() const { return apart.isEmpty() ? name : name + QStringLiteral(" · ") + apart; }
};

/// All rows of a register in the order of a dictionary, for fields in which one types a name.
std::vector<ChoiceRow> choiceList(const Database &database, const RecordType &type);
/// What tells those apart who share their name, by their ids; who bears a name alone is not in it.
QHash<qint64, QString> namesakes(const Database &database, const RecordType &type);
/// The same for one row.
QString apartFrom(const Database &database, const RecordType &type, qint64 id);
/// The names as they are shown, in lower case, that more than one row bears.
QSet<QString> sharedNames(const Database &database, const RecordType &type);
/// Has those of `rows` whose name another row of the file bears too say what tells them apart, as label() does; rows without an
/// id are left alone.
template<typename Row>
void tellApart(const Database &database, const RecordType &type, std::vector<Row> &rows, qint64 Row::*id, QString Row::*name)
{
    const QSet<QString> shared = sharedNames(database, type);
    const auto isShared = [&](const Row &row) { return row.*id != 0 && shared.contains((row.*name).toLower()); };
    if (shared.isEmpty() || std::none_of(rows.begin(), rows.end(), isShared))
        return;
    const QHash<qint64, QString> apart = namesakes(database, type);
    for (Row &row : rows) {
        if (const auto other = apart.constFind(row.*id); other != apart.constEnd())
            row.*name += QStringLiteral(" · ") + *other;
    }
}
/// The departments in which there is a structure, in their order.
QStringList departments(const Database &database);

} // namespace maillage
