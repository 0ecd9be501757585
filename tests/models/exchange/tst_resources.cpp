#include "models/domain/attachment.h"
#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "models/search/search.h"
#include "tests/support.h"

#include <catch2/catch.hpp>

using namespace maillage;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const Store &store)
{
    QByteArray csv;
    exportListing(store, listing("resources"_L1), TableFormat::Csv, [&](const QByteArray &bytes) { csv += bytes; });
    return csv;
}

ImportResult take(Store &store, const QByteArray &csv)
{
    return import(store, *importableNamed(u"resources"_s), csv);
}

} // namespace

TEST_CASE("A resource comes with whose it is and what it came from and goes back as it was written")
{
    test::Network network;
    const StructureId vasi = network.structure(u"VASI"_s);
    const EventId evening = network.event(u"Evening, with all; in the barn"_s, QDate(2022, 4, 7)), later = network.event(u"Later"_s, QDate(2022, 5, 7));
    Action action;
    action.number = u"1.1"_s;
    action.title = u"Share jobs"_s;
    network.add(action);
    Event keyed = *find<Event>(network.store().database(), evening);
    keyed.key = u"barn"_s;
    network.store().edit(u"key"_s, [&](Transaction &transaction) { update(transaction, keyed); });
    const QByteArray rows = "title,kind,words,structure,date,link,events,actions\nA contract,practice,jobs,VASI,2022-04-08,https://example.org,barn; Later,1.1\n";
    CHECK(take(network.store(), rows).inserted == 1);
    const Resource resource = load<Resource>(network.store().database()).front();
    CHECK(resource.kind == ResourceKind::Practice);
    CHECK(resource.structure == vasi);
    CHECK(load<ResourceOrigin>(network.store().database()).size() == 3);
    CHECK(load<ResourceOrigin>(network.store().database(), u"event_id = ?"_s, {later.value()}).size() == 1);

    CHECK(take(network.store(), rows).updated == 1); // the same again is the same
    CHECK(load<ResourceOrigin>(network.store().database()).size() == 3);

    CHECK(take(network.store(), "title,actions\nA contract,1.1; Share jobs; 1.1 Share jobs\n").updated == 1); // one action, named three ways
    CHECK(load<ResourceOrigin>(network.store().database()).size() == 3);

    const QByteArray before = written(network.store());
    network.store().edit(u"remove"_s, [&](Transaction &transaction) { remove<Resource>(transaction, resource.id); });
    CHECK(load<ResourceOrigin>(network.store().database()).empty()); // they go with it
    CHECK(take(network.store(), before).inserted == 1);
    const auto withoutId = [](const QByteArray &csv) { return csv.mid(csv.indexOf('\n')).mid(csv.mid(csv.indexOf('\n')).indexOf(',')); };
    CHECK(withoutId(written(network.store())) == withoutId(before));

    const std::vector<SearchGroup> found = search(network.store().database(), u"jobs contract"_s, 5);
    REQUIRE(found.size() == 1);
    CHECK(found.front().hits.front().at == u"resource"_s);
}

TEST_CASE("What a resource came from is one thing and a file may be kept with it")
{
    test::Network network;
    const EventId evening = network.event(u"Evening"_s, QDate(2022, 4, 7));
    const auto isTaken = [&](auto record) {
        try {
            network.add(record);
            return true;
        } catch (const Failure &) {
            return false;
        }
    };
    Resource resource;
    CHECK_FALSE(isTaken(resource)); // without a title
    resource.title = u"A contract"_s;
    resource.id = network.add(resource);
    CHECK_FALSE(isTaken(ResourceOrigin{{}, resource.id, {}, {}}));
    CHECK(isTaken(ResourceOrigin{{}, resource.id, evening, {}}));
    Attachment file;
    file.name = u"contract.odt"_s;
    file.content = network.content("words");
    CHECK_FALSE(isTaken(file)); // kept with nothing
    file.resource = resource.id;
    CHECK(isTaken(file));
    Query rows = rowsOf(network.store().database(), listing("resources"_L1), u"files"_s, {});
    REQUIRE(rows.next());
    CHECK(rows.get<int>(0) == 1);
    network.store().edit(u"remove"_s, [&](Transaction &transaction) { remove<Event>(transaction, evening); });
    CHECK(load<ResourceOrigin>(network.store().database()).empty());
    CHECK(load<Resource>(network.store().database()).size() == 1);
}

TEST_CASE("Who shares a name is understood as lists tell them apart")
{
    test::Network network;
    const auto add = [&](const QString &commune) {
        Structure structure;
        structure.name = u"La Fabrique"_s;
        structure.commune = commune;
        return network.add(structure);
    };
    const StructureId gueret = add(u"Guéret"_s);
    add(u"Limoges"_s);
    take(network.store(), u"title,structure\nA contract,La Fabrique · Guéret\n"_s.toUtf8());
    CHECK(load<Resource>(network.store().database()).front().structure == gueret);
}
