#pragma once

#include "models/lists/listing.h"

#include <QHash>

namespace maillage {

class Database;

/// How rows that share a name are referred to in a table that is written out: by their key, where they have one.
/// Without it the table could not be read back.
class DistinctNames
{
public:
    DistinctNames(const Database &database, const Listing &listing);

    /// The columns whose words may be replaced, each with the column of the view that holds the row it names.
    const QHash<QString, QString> &idColumns() const { return m_idColumns; }
    /// What stands in `column` for the rows `ids`, called `names` there (usually one): keys where a name is shared.
    QString words(const QString &column, const QString &ids, const QString &names) const;

private:
    QHash<QString, QString> m_idColumns;
    QHash<QString, QHash<qint64, QString>> m_keys; // by column, of the rows whose name is shared
};

} // namespace maillage
