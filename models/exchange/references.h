#pragma once

#include "models/domain/indicator.h"
#include "models/domain/network.h"
#include "models/domain/person.h"
#include "models/domain/task.h"

#include <QHash>
#include <QMultiHash>

namespace maillage {

/// What a word in an imported cell may refer to: the rows of one table by their key, else by exactly their name or
/// short name, else by their name with case and accents aside. The first of the three that finds anything decides.
class NameIndex
{
public:
    void add(qint64 id, const QString &key, const QStringList &names);
    QList<qint64> find(const QString &word) const;

private:
    QHash<QString, qint64> m_byKey;
    QMultiHash<QString, qint64> m_byName;
    QMultiHash<QString, qint64> m_byFolded;
};

/// Everything that rows of an import can refer to, as it stands in the file and as the import goes on: whatever has names.
class References
{
public:
    explicit References(const Database &database);

    void add(const RecordType &type, const void *record);
    template<Record R>
    void add(const R &record) { add(R::type(), &record); }
    /// By key or name, or as lists show it beside others of its name: "La Fabrique · Guéret".
    QList<qint64> find(const RecordType &type, const QString &word) const;

    QDate dayOf(EventId event) const { return m_days.value(event); }
    /// Of a task or an indicator.
    ActionId actionOf(qint64 row) const { return m_actions.value(row); }
    /// The structure that a person belongs to on a day, if there is exactly one.
    StructureId structureOf(PersonId person, QDate day) const;
    NetworkId home() const { return m_home; }
    void setHome(NetworkId home) { m_home = home; }

private:
    const Database &m_database;
    QHash<const RecordType *, NameIndex> m_indexes;
    mutable QHash<const RecordType *, QMultiHash<QString, qint64>> m_labels; // read when one is asked for
    QHash<EventId, QDate> m_days;
    QHash<qint64, ActionId> m_actions;
    QMultiHash<PersonId, Role> m_roles;
    NetworkId m_home;
};

} // namespace maillage
