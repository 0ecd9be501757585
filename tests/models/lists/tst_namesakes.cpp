#include "models/domain/clock.h"
#include "models/domain/visit.h"
#include "models/figures/behind.h"
#include "models/figures/unseen.h"
#include "models/lists/recordmodel.h"
#include "models/lists/searchproxy.h"
#include "models/report/report.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

#include <QTest>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

/// Two structures of one name in two communes, and one whose name is its own, at one evening.
struct Namesaked
{
    Namesaked()
    {
        clock::stopAt(QDateTime(QDate(2022, 4, 20), QTime(9, 0)));
        for (StructureId *id : {&bonnat, &crozant})
            *id = network.structure(u"Foyer rural"_s, MembershipStatus::Member);
        alone = network.structure(u"VASI"_s, MembershipStatus::Member);
        network.store().edit(u"Communes"_s, [&](Transaction &transaction) {
            for (const auto &[id, commune] : {std::pair{bonnat, u"Bonnat"_s}, std::pair{crozant, u"Crozant"_s}}) {
                Structure structure = *maillage::find<Structure>(transaction.database(), id);
                structure.commune = commune;
                update(transaction, structure);
            }
        });
        evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
        for (const StructureId id : {bonnat, crozant, alone})
            network.attendance(evening, id, Reply::Yes, 1);
    }
    ~Namesaked() { clock::stopAt({}); }

    const Database &database() { return network.store().database(); }

    test::Network network;
    StructureId bonnat, crozant, alone;
    EventId evening;
};

template<typename Row, typename Name>
QStringList namesIn(const std::vector<Row> &rows, Name name)
{
    QStringList names;
    for (const Row &row : rows)
        names << row.*name;
    names.sort();
    return names;
}

const QStringList told{u"Foyer rural · Bonnat"_s, u"Foyer rural · Crozant"_s, u"VASI"_s};

} // namespace

TEST_CASE("Every list that names a structure or a person names a column with which one it is")
{
    test::Network network;
    for (const Listing &listing : listings()) {
        const QStringList there = network.store().database().query(u"SELECT * FROM %1 LIMIT 0"_s.arg(listing.view())).columnNames();
        for (const ListColumn &column : listing.columns) {
            INFO(listing.name.data() << "." << column.name.data());
            if (column.isToldApart)
                CHECK(there.contains(column.refersBy));
            const bool isNamed = there.contains(column.name + u"_id"_s) && (column.name == "structure"_L1 || column.name == "person"_L1 || column.name == "host"_L1);
            if (isNamed && listing.name != "roll"_L1 && listing.name != "timeline"_L1)
                CHECK(column.isToldApart);
        }
    }
}

TEST_CASE("Lists tell apart the structures and people who share a name")
{
    Namesaked file;
    const PersonId first = file.network.person(u"Marie"_s, u"Dupont"_s), second = file.network.person(u"Marie"_s, u"Dupont"_s);
    file.network.add(Role{{}, first, file.alone, {}, {}, {}, {}});
    file.network.add(Role{{}, second, file.crozant, {}, {}, {}, {}});
    RecordModel roles(file.network.store(), listing("roles"_L1));
    const auto cell = [&](int row, QLatin1StringView column) { return roles.index(row, roles.columnOf(column)).data().toString(); };
    CHECK(QTest::qWaitFor([&] { return cell(1, "structure"_L1) == u"Foyer rural · Crozant"_s; }));
    CHECK(QTest::qWaitFor([&] { return cell(0, "person"_L1) == u"Marie Dupont · VASI"_s; }));
    CHECK(cell(0, "structure"_L1) == u"VASI"_s);
    CHECK(roles.value(1, "structure"_L1) == u"Foyer rural"_s); // what is written out is the name
    file.network.store().edit(u"Rename"_s, [&](Transaction &transaction) {
        Structure structure = *maillage::find<Structure>(transaction.database(), file.bonnat);
        structure.name = u"Le Lavoir"_s;
        update(transaction, structure);
    });
    CHECK(QTest::qWaitFor([&] { return cell(1, "structure"_L1) == u"Foyer rural"_s; }));
}

TEST_CASE("Figures of structures and what is behind them tell apart those who share a name")
{
    Namesaked file;
    const std::vector<FigureRow> rows = evaluate(file.database(), figure("structure-persons"_L1));
    CHECK(namesIn(rows, &FigureRow::subject) == told);
    const Behind behind = rowsBehind(file.database(), {"period-persons"_L1, {}, evaluate(file.database(), figure("period-persons"_L1)).front()});
    CHECK(namesIn(behind.rows, &CountedRow::structure) == told);
    clock::stopAt(QDateTime(QDate(2024, 4, 20), QTime(9, 0)));
    CHECK(namesIn(unseenMembers(file.database(), 12), &UnseenMember::name) == told);
}

TEST_CASE("A visit to one of two structures of one name says which")
{
    Namesaked file;
    VisitNote note;
    note.structure = file.crozant;
    note.date = QDate(2022, 4, 12);
    EventId visit;
    file.network.store().edit(u"Visit"_s, [&](Transaction &transaction) { visit = logVisit(transaction, note); });
    CHECK(find<Event>(file.database(), visit)->title == u"Visit to Foyer rural (Crozant)"_s);
    note.structure = file.alone;
    file.network.store().edit(u"Visit"_s, [&](Transaction &transaction) { visit = logVisit(transaction, note); });
    CHECK(find<Event>(file.database(), visit)->title == u"Visit to VASI"_s);
}

TEST_CASE("A list finds a telephone number however it is written and typed")
{
    test::Network network;
    Person person;
    person.givenName = u"Ada"_s;
    person.phone = u"06 12 34 56 78"_s;
    network.add(person);
    RecordModel model(network.store(), listing("people"_L1));
    SearchProxy proxy;
    proxy.setSourceModel(&model);
    for (const QString &typed : {u"0612345678"_s, u"+33 6 12 34 56 78"_s, u"06.12.34"_s, u"ada 061234"_s}) {
        INFO(typed.toStdString());
        proxy.setWords(typed);
        CHECK(proxy.rowCount() == 1);
    }
    proxy.setWords(u"0699999999"_s);
    CHECK(proxy.rowCount() == 0);
}
