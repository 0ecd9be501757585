#include "app/searchcommand.h"

#include "models/domain/schedule.h"
#include "models/search/search.h"
#include "models/store/store.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class SearchCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int perKind = 100;
} // namespace

int runSearch(const Invocation &invocation)
{
    const bool rebuild = invocation.has(u"rebuild"_s);
    if (invocation.operands.size() < 2 && !rebuild)
        throw WrongUsage(SearchCommandWords::tr("Say which words to look for."));
    const TableFormat format = formatOf(invocation);
    const std::unique_ptr<Store> store = Store::open(invocation.operands.at(0));
    if (rebuild)
        store->rebuildSearch();
    if (invocation.operands.size() < 2)
        return 0;
    TableWriter writer(format, {u"kind"_s, u"id"_s, u"title"_s, u"excerpt"_s, u"date"_s}, writeOut);
    std::vector<SearchGroup> found = search(store->database(), invocation.operands.mid(1).join(u' '), perKind);
    std::optional<Schedule> schedule;
    placeTasks(found, [&]() -> const Schedule & { return schedule ? *schedule : schedule.emplace(Schedule::of(store->database())); });
    for (const SearchGroup &group : found) {
        for (const SearchHit &hit : group.hits)
            writer.row({QString(hit.kind), QString::number(hit.id), hit.title, hit.excerpt, hit.date.isValid() ? QVariant(hit.date.toString(Qt::ISODate)) : QVariant()});
    }
    writer.finish();
    return 0;
}

} // namespace maillage
