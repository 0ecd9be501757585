#pragma once

#include "models/domain/attendance.h"
#include "models/domain/decision.h"
#include "models/domain/exchange.h"
#include "models/domain/indicator.h"
#include "models/domain/network.h"
#include "models/domain/text.h"

#include <QHash>
#include <QMultiHash>

namespace maillage {

/// What a word in an imported cell may refer to: the rows of one table by their key, else by exactly their name or
/// short name, else by their name with case and accents aside. The first of the three that finds anything decides.
template<typename IdType>
class NameIndex
{
public:
    void add(IdType id, const QString &key, const QStringList &names)
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

    QList<IdType> find(const QString &word) const
    {
        if (const auto it = m_byKey.find(word); it != m_byKey.end())
            return {*it};
        const QList<IdType> exact = m_byName.values(word);
        return exact.isEmpty() ? m_byFolded.values(text::folded(word)) : exact;
    }

private:
    QHash<QString, IdType> m_byKey;
    QMultiHash<QString, IdType> m_byName;
    QMultiHash<QString, IdType> m_byFolded;
};

/// Everything that rows of an import can refer to, as it stands in the file and as the import goes on.
class References
{
public:
    explicit References(const Database &database);

    template<Record R>
    void add(const R &record)
    {
        if constexpr (requires { names(record); })
            index<R>().add(record.id, keyOf(record), names(record));
        if constexpr (std::is_same_v<R, Event>)
            m_days.insert(record.id, record.date);
        if constexpr (std::is_same_v<R, Role>)
            m_roles.insert(record.person, record);
        if constexpr (std::is_same_v<R, Task>)
            m_actions.insert(record.id, record.action);
        if constexpr (std::is_same_v<R, Indicator>)
            m_indicatorActions.insert(record.id, record.action);
    }

    template<Record R>
    QList<IdOf<R>> find(const QString &word) const
    {
        return const_cast<References *>(this)->index<R>().find(word);
    }

    QDate dayOf(EventId event) const { return m_days.value(event); }
    ActionId actionOf(TaskId task) const { return m_actions.value(task); }
    ActionId actionOf(IndicatorId indicator) const { return m_indicatorActions.value(indicator); }
    /// The structure that a person belongs to on a day, if there is exactly one.
    StructureId structureOf(PersonId person, QDate day) const;
    NetworkId home() const { return m_home; }
    void setHome(NetworkId home) { m_home = home; }

private:
    static QStringList names(const Structure &s) { return {s.name, s.shortName}; }
    static QStringList names(const Network &n) { return {n.name, n.shortName}; }
    static QStringList names(const Person &p) { return {displayName(p)}; }
    static QStringList names(const Series &s) { return {s.name}; }
    static QStringList names(const Event &e) { return {e.title}; }
    static QStringList names(const Theme &t) { return {t.name}; }
    static QStringList names(const Axis &a) { return {displayName(a), a.title, a.number}; }
    static QStringList names(const Action &a) { return {displayName(a), a.title, a.number}; }
    static QStringList names(const Task &t) { return {t.title}; }
    static QStringList names(const Indicator &i) { return {i.title}; }

    template<Record R>
    static QString keyOf(const R &record)
    {
        if constexpr (requires { record.key; })
            return record.key;
        else
            return {};
    }

    template<Record R>
    NameIndex<IdOf<R>> &index()
    {
        return std::get<NameIndex<IdOf<R>>>(m_indexes);
    }

    std::tuple<NameIndex<StructureId>, NameIndex<NetworkId>, NameIndex<PersonId>, NameIndex<SeriesId>,
               NameIndex<EventId>, NameIndex<ThemeId>, NameIndex<AxisId>, NameIndex<ActionId>, NameIndex<TaskId>,
               NameIndex<IndicatorId>>
        m_indexes;
    QHash<EventId, QDate> m_days;
    QHash<TaskId, ActionId> m_actions;
    QHash<IndicatorId, ActionId> m_indicatorActions;
    QMultiHash<PersonId, Role> m_roles;
    NetworkId m_home;
};

} // namespace maillage
