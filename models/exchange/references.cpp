#include "models/exchange/references.h"

#include "models/domain/choicelist.h"
#include "models/domain/event.h"
#include "models/domain/recordtypes.h"
#include "models/domain/text.h"

namespace maillage {

void NameIndex::add(qint64 id, const QString &key, const QStringList &names)
{
    if (!key.isEmpty())
        m_byKey.insert(key, id);
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        if (!m_byName.contains(name, id))
            m_byName.insert(name, id);
        if (const QString folded = text::folded(name); !m_byFolded.contains(folded, id))
            m_byFolded.insert(folded, id);
    }
}

QList<qint64> NameIndex::find(const QString &word) const
{
    if (const auto it = m_byKey.find(word); it != m_byKey.end())
        return {*it};
    const QList<qint64> exact = m_byName.values(word);
    return exact.isEmpty() ? m_byFolded.values(text::folded(word)) : exact;
}

References::References(const Database &database)
    : m_database(database)
    , m_home(profileOf(database).homeNetwork)
{
    for (const RecordType *type : recordTypes()) {
        if (!type->names && type != &Role::type())
            continue;
        Query rows = records::query(*type, database, QStringLiteral("1 ORDER BY id"));
        while (rows.next()) {
            const AnyRecord record(*type, rows);
            add(*type, record.get());
        }
    }
}

QList<qint64> References::find(const RecordType &type, const QString &word) const
{
    const QList<qint64> found = m_indexes.value(&type).find(word);
    if (!found.isEmpty() || type.choice.rows.isEmpty() || !word.contains(u'·'))
        return found;
    if (!m_labels.contains(&type)) {
        QMultiHash<QString, qint64> &labels = m_labels[&type];
        for (const ChoiceRow &row : choiceList(m_database, type))
            labels.insert(text::folded(row.label()), row.id);
    }
    return m_labels.value(&type).values(text::folded(word));
}

void References::add(const RecordType &type, const void *record)
{
    if (type.names)
        m_indexes[&type].add(type.id(record), type.key ? type.key(record) : QString(), type.names(record));
    // What tells rows of one name apart, or follows from them.
    if (&type == &Event::type()) {
        const auto *event = static_cast<const Event *>(record);
        m_days.insert(event->id, event->date);
    } else if (&type == &Role::type()) {
        const auto *role = static_cast<const Role *>(record);
        m_roles.insert(role->person, *role);
    } else if (&type == &Task::type()) {
        m_actions.insert(type.id(record), static_cast<const Task *>(record)->action);
    } else if (&type == &Indicator::type()) {
        m_actions.insert(type.id(record), static_cast<const Indicator *>(record)->action);
    }
}

StructureId References::structureOf(PersonId person, QDate day) const
{
    QList<StructureId> structures;
    for (const Role &role : m_roles.values(person)) {
        const bool begun = !role.from.isValid() || role.from <= day;
        const bool ended = role.to.isValid() && role.to < day;
        if (begun && !ended && !structures.contains(role.structure))
            structures.append(role.structure);
    }
    return structures.size() == 1 ? structures.constFirst() : StructureId();
}

} // namespace maillage
