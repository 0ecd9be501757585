#include "models/figures/unseen.h"

#include "models/domain/clock.h"
#include "models/figures/asked.h"
#include "models/domain/choicelist.h"
#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

std::optional<int> wholeMonths(QDate from, QDate to)
{
    if (!from.isValid())
        return std::nullopt;
    return (to.year() - from.year()) * 12 + to.month() - from.month() - (to.day() < from.day() ? 1 : 0);
}

} // namespace

std::vector<UnseenMember> unseenMembers(const Database &database, int months, NetworkId network)
{
    std::vector<UnseenMember> result;
    const QDate today = clock::today();
    FigureFilter filter(Span{today.addMonths(-months), today});
    if (network)
        filter.networks = {network};
    const Asked asked(database, filter);
    Query rows = database.query(u"SELECT structure_id, name, last_seen FROM unseen_member ORDER BY last_seen, name COLLATE names"_s);
    while (rows.next()) {
        const QDate last = rows.get<QDate>(2);
        result.push_back({rows.get<qint64>(0), rows.get<QString>(1), last, wholeMonths(last, today)});
    }
    tellApart(database, Structure::type(), result, &UnseenMember::id, &UnseenMember::name);
    return result;
}

} // namespace maillage
