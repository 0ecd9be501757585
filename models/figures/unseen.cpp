#include "models/figures/unseen.h"

#include "models/domain/clock.h"
#include "models/figures/asked.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace maillage {

std::vector<UnseenMember> unseenMembers(const Store &store, int months)
{
    std::vector<UnseenMember> result;
    const Asked asked(store.database(), Span{clock::today().addMonths(-months), clock::today()});
    Query rows = store.database().query(u"SELECT structure_id, name, last_seen, months FROM unseen_member ORDER BY last_seen, name"_s);
    while (rows.next())
        result.push_back({rows.get<qint64>(0), rows.get<QString>(1), rows.get<QDate>(2), rows.get<std::optional<int>>(3)});
    return result;
}

} // namespace maillage
