#include "models/figures/figurechoices.h"

#include "models/domain/clock.h"
#include "models/store/database.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

std::optional<FigureFilter> filterBefore(const FigureFilter &filter)
{
    FigureFilter before = filter;
    if (!filter.years.isEmpty()) {
        const int count = int(filter.years.size()), first = *std::min_element(filter.years.begin(), filter.years.end());
        if (filter.span != Span() || *std::max_element(filter.years.begin(), filter.years.end()) - first + 1 != count)
            return std::nullopt;
        before.years.clear();
        for (int year = first - count; year < first; ++year)
            before.years << year;
        return before;
    }
    if (!filter.span.from.isValid())
        return std::nullopt;
    const QDate from = filter.span.from, to = filter.span.to.isValid() ? filter.span.to : clock::today();
    if (to < from)
        return std::nullopt;
    const bool wholeMonths = from.day() == 1 && to == QDate(to.year(), to.month(), to.daysInMonth());
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
    before.span = {wholeMonths ? from.addMonths(-months) : from.addDays(-from.daysTo(to) - 1), from.addDays(-1)};
    return before;
}

QList<int> countedYears(const Database &database)
{
    // From one year to the next by the index of days: a large file has many events a year.
    QList<int> years;
    Query rows = database.query(u"WITH RECURSIVE known (year) AS ("
                                "SELECT substr(max(date), 1, 4) FROM event WHERE date <= ? "
                                "UNION ALL "
                                "SELECT (SELECT substr(max(e.date), 1, 4) FROM event e WHERE e.date < k.year) FROM known k WHERE k.year IS NOT NULL) "
                                "SELECT year FROM known k WHERE year IS NOT NULL AND EXISTS "
                                "(SELECT 1 FROM event e WHERE e.date BETWEEN k.year || '-01-01' AND k.year || '-12-31' AND e.date <= ? AND e.state = 'held')"_s,
                                {toSql(clock::today()), toSql(clock::today())});
    while (rows.next())
        years << rows.get<int>(0);
    return years;
}

QList<NetworkId> countedNetworks(const Database &database)
{
    QList<NetworkId> networks;
    Query rows = database.query(u"SELECT n.id FROM network n "
                                "WHERE n.id IS (SELECT home_network_id FROM profile) OR EXISTS (SELECT 1 FROM event e WHERE e.network_id = n.id) "
                                "OR EXISTS (SELECT 1 FROM membership m WHERE m.network_id = n.id AND m.status = 'member') "
                                "ORDER BY n.id IS NOT (SELECT home_network_id FROM profile), n.name COLLATE names"_s);
    while (rows.next())
        networks << rows.get<NetworkId>(0);
    return networks;
}

QStringList countedPlaces(const Database &database)
{
    QStringList places;
    Query rows = database.query(u"SELECT commune FROM event WHERE commune <> '' UNION SELECT place FROM event WHERE place <> ''"_s);
    while (rows.next())
        places << rows.get<QString>(0);
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(places.begin(), places.end(), collator);
    return places;
}

QList<EventKind> countedKinds(const Database &database)
{
    QList<EventKind> kinds;
    for (const auto &coded : Codes<EventKind>::values) {
        if (database.single(u"SELECT EXISTS (SELECT 1 FROM event WHERE kind = ?)"_s, {codeOf(coded.value)}).toBool())
            kinds << coded.value;
    }
    return kinds;
}

} // namespace maillage
