#include "tests/support.h"

#include "models/domain/attachment.h"

using namespace Qt::StringLiterals;

std::ostream &operator<<(std::ostream &stream, const QString &text)
{
    return stream << text.toStdString();
}

namespace maillage::test {

Network::Network()
    : m_store(Store::create(path()))
{
    m_store->edit(u"home"_s, [this](Transaction &transaction) { found(transaction); });
}

void Network::found(Transaction &transaction)
{
    maillage::Network network;
    network.name = u"Home network"_s;
    m_home = insert(transaction, network);
    Profile profile = profileOf(transaction.database());
    profile.homeNetwork = m_home;
    update(transaction, profile);
}

void Network::empty()
{
    m_store->fill([this](Transaction &transaction) {
        const Database &database = transaction.database();
        database.query(u"PRAGMA defer_foreign_keys = 1"_s);
        Profile profile = profileOf(database);
        profile.homeNetwork = {};
        update(transaction, profile);
        QStringList tables;
        for (Query rows = database.query(u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"_s); rows.next();)
            tables << rows.get<QString>(0);
        for (const QString &table : std::as_const(tables)) {
            if (table != "profile"_L1 && !table.contains("_search"_L1) && !table.startsWith("sqlite"_L1))
                database.query(u"DELETE FROM \"%1\""_s.arg(table));
        }
        found(transaction);
    });
}

Network &emptyNetwork()
{
    static std::unique_ptr<Network> kept;
    if (kept) {
        kept->empty();
    } else {
        kept = std::make_unique<Network>();
        qAddPostRoutine([] { kept.reset(); });
    }
    return *kept;
}

void Network::reopen()
{
    m_store.reset();
    m_store = Store::open(path());
}

StructureId Network::structure(const QString &name)
{
    Structure structure;
    structure.name = name;
    return add(structure);
}

StructureId Network::structure(const QString &name, MembershipStatus status, QDate from, QDate to)
{
    const StructureId id = structure(name);
    add(Membership{{}, id, m_home, status, from, to, {}});
    return id;
}

EventId Network::event(const QString &title, QDate date, EventState state, EventKind kind, SeriesId series)
{
    Event event;
    event.title = title;
    event.date = date;
    event.state = state;
    event.kind = kind;
    event.series = series;
    return add(event);
}

SeriesId Network::series(const QString &name)
{
    Series series;
    series.name = name;
    return add(series);
}

QString Network::content(const QByteArray &data)
{
    QString name;
    m_store->edit(u"keep"_s, [&](Transaction &transaction) { name = keepContent(transaction, data); });
    return name;
}

PersonId Network::person(const QString &givenName, const QString &familyName)
{
    Person person;
    person.givenName = givenName;
    person.familyName = familyName;
    return add(person);
}

AttendanceId Network::attendance(EventId event, StructureId structure, Reply reply, int headcount)
{
    return add(Attendance{{}, event, structure, {}, reply, headcount > 0, headcount, {}});
}

AttendanceId Network::attendance(EventId event, StructureId structure, PersonId person, Reply reply, bool present)
{
    return add(Attendance{{}, event, structure, person, reply, present, present ? 1 : 0, {}});
}

QString dump(const Database &database)
{
    QStringList lines, tables;
    Query names = database.query(u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT IN ('sqlite_schema', 'change', 'content') ORDER BY name"_s);
    while (names.next())
        tables << names.get<QString>(0);
    for (const QString &table : std::as_const(tables)) {
        QStringList quoted;
        Query columns = database.query(u"SELECT name FROM pragma_table_info(?, 'main')"_s, {table});
        while (columns.next())
            quoted << u"quote(\"%1\")"_s.arg(columns.get<QString>(0));
        Query rows = database.query(u"SELECT %1 FROM main.\"%2\" ORDER BY id"_s.arg(quoted.join(u"||','||"_s), table));
        while (rows.next())
            lines << table + u": "_s + rows.get<QString>(0);
    }
    return lines.join(u'\n');
}

} // namespace maillage::test
