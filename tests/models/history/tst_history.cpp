#include "tests/support.h"

#include "models/domain/attendance.h"
#include "models/domain/recordtypes.h"
#include "models/history/history.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

qint64 lastLine(const Store &store)
{
    return store.database().single(u"SELECT max(id) FROM change"_s).toLongLong();
}

QStringList said(const std::vector<history::RowChange> &rows)
{
    QStringList lines;
    for (const history::RowChange &row : rows) {
        using What = changeset::Row::What;
        lines << row.inRegister + u" | "_s + row.name + (row.what == What::Added ? u" | +"_s : row.what == What::Removed ? u" | -"_s : u" | ~"_s);
        for (const history::FieldChange &field : row.fields)
            lines << field.field + u": "_s + field.before + u" > "_s + field.after;
    }
    return lines;
}

} // namespace

TEST_CASE("The history says which row and from which words to which")
{
    test::Network network;
    Store &store = network.store();
    const StructureId agora = network.structure(u"Agora"_s);
    EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7), EventState::Planned);
    store.edit(u"Change the event"_s, [&](Transaction &transaction) {
        Event event = *find<Event>(transaction.database(), evening);
        event.state = EventState::Held;
        event.date = QDate(2022, 4, 8);
        event.actualStart = QTime(18, 30);
        event.host = agora;
        event.notes = u"Rain"_s;
        update(transaction, event);
    });
    const QStringList lines = said(history::rowsOf(store.database(), lastLine(store), 100));
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.front() == u"Events | Evening | ~"_s);
    CHECK(lines.contains(u"State: planned > held"_s));
    CHECK(lines.contains(u"Date: 7 Apr 2022 > 8 Apr 2022"_s));
    CHECK(lines.contains(u"Notes:  > Rain"_s));
    CHECK(lines.filter(u"> Agora"_s).size() == 1);
    CHECK(lines.filter(u"> 18:30"_s).size() == 1);
    CHECK(lines.size() == 6);
}

TEST_CASE("What was removed keeps its name in the history and so does what went with it")
{
    test::Network network;
    Store &store = network.store();
    const StructureId agora = network.structure(u"Agora"_s);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    network.attendance(evening, agora, Reply::Yes, 2);
    const qint64 noted = lastLine(store);
    CHECK(said(history::rowsOf(store.database(), noted, 100)).front() == u"Attendance | Evening · Agora | +"_s);
    store.edit(u"Remove it"_s, [&](Transaction &transaction) { remove<Structure>(transaction, agora); });
    const QStringList lines = said(history::rowsOf(store.database(), lastLine(store), 100));
    CHECK(lines.contains(u"Structures | Agora | -"_s));
    CHECK(lines.contains(u"Attendance | Evening · Agora | -"_s));
    CHECK(lines.contains(u"Structure: Agora > "_s));
    // What it referred to then is gone now.
    CHECK(said(history::rowsOf(store.database(), noted, 100)).contains(u"Structure:  > removed"_s));
}

TEST_CASE("The history of a row is what touched it and what hangs on it")
{
    test::Network network;
    Store &store = network.store();
    const StructureId agora = network.structure(u"Agora"_s);
    const qint64 added = lastLine(store);
    network.structure(u"VASI"_s);
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    const qint64 planned = lastLine(store);
    const AttendanceId there = network.attendance(evening, agora, Reply::Yes, 2);
    const qint64 noted = lastLine(store);
    store.edit(u"remark"_s, [&](Transaction &transaction) {
        Attendance row = *find<Attendance>(transaction.database(), there);
        row.remark = u"Left early"_s;
        update(transaction, row);
    });
    const qint64 remarked = lastLine(store);
    store.edit(u"remove"_s, [&](Transaction &transaction) { remove<Attendance>(transaction, there); });
    const qint64 removed = lastLine(store);
    CHECK(history::linesOf(store.database(), u"structure"_s, agora.value()) == QSet<qint64>{added, noted, remarked, removed});
    CHECK(history::linesOf(store.database(), u"event"_s, evening.value()) == QSet<qint64>{planned, noted, remarked, removed});
    CHECK(history::linesOf(store.database(), u"no_table"_s, 5).isEmpty());
    CHECK(history::nameOf(store.database(), u"event"_s, evening.value()) == u"Evening"_s);

    QStringList titles;
    history::forEach(store.database(), [&](const Change &change, const std::vector<history::RowChange> &rows) {
        titles << change.title;
        CHECK(rows.empty() == (change.kind == Change::Kind::Fill));
    });
    CHECK(titles.size() == store.database().single(u"SELECT count(*) FROM change"_s).toInt());
    CHECK(titles.last() == u"remove"_s);
}

TEST_CASE("Why an edit cannot be taken back is said with what was done since")
{
    test::Network network;
    Store &store = network.store();
    const StructureId agora = network.structure(u"Agora"_s);
    const qint64 added = lastLine(store);
    store.edit(u"Host the evening"_s, [&](Transaction &transaction) {
        Event event;
        event.title = u"Evening"_s;
        event.date = QDate(2022, 4, 7);
        event.host = agora;
        insert(transaction, event);
    });
    try {
        store.takeBack(added, u"x"_s);
        FAIL();
    } catch (const changeset::Conflict &conflict) {
        const QString reason = history::reasonFor(store.database(), conflict, added);
        CHECK(reason.contains(u"Events: Evening"_s));
        CHECK(reason.contains(u"Host the evening"_s));
    }
}

TEST_CASE("Each register has a name and each of its fields either a heading or nothing to say")
{
    // What follows from other fields, or is for the program alone.
    const QStringList unsaid{u"attachment.content"_s, u"event.debrief_sent_as"_s, u"profile.scheduling"_s};
    QStringList missing;
    for (const RecordType *type : recordTypes()) {
        CHECK_FALSE(registerHeading(*type).isEmpty());
        for (const RecordField &field : type->fields) {
            const QString name = type->table + u'.' + field.column;
            if (!field.title && !unsaid.contains(name) && !name.contains(u"certainty"_s) && !name.endsWith(u"from_date"_s) && !name.endsWith(u"to_date"_s))
                missing << name;
        }
    }
    CHECK(missing.join(u' ') == QString());
}
