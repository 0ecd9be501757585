#include "models/domain/network.h"
#include "models/domain/text.h"
#include "models/figures/figurechoices.h"
#include "models/report/activity.h"
#include "models/report/words.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

class NetworkSidesWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityReportText)
};

} // namespace

void Activity::addNetworks(Blocks &blocks) const
{
    FigureFilter filter(m_span);
    filter.networks = countedNetworks(m_database);
    if (!m_asked.networks.isEmpty() || filter.networks.size() < 2)
        return;
    std::map<NetworkId, std::vector<Cell>> lines;
    for (const NetworkId network : filter.networks)
        lines[network] = {plain(cleanLine(find<Network>(m_database, network).value_or(Network()).name, 80))};
    for (const QLatin1StringView name : {"members"_L1, "gatherings"_L1, "visits"_L1, "period-reach"_L1, "visited"_L1, "period-turn-up"_L1, "period-participation"_L1}) {
        for (const FigureRow &row : evaluate(m_database, figure(name), filter))
            lines[row.network].push_back(plain(valueText(row)));
    }
    Table table;
    table.columns = {{NetworkSidesWords::tr("Network"), false, 1}};
    for (const QString &title : {NetworkSidesWords::tr("Members"), NetworkSidesWords::tr("Gatherings"), NetworkSidesWords::tr("Visits"), NetworkSidesWords::tr("Reached"),
                                 NetworkSidesWords::tr("Visited"), NetworkSidesWords::tr("Turn-up"), NetworkSidesWords::tr("Participation")})
        table.columns.push_back({title, true, 0});
    for (const NetworkId network : filter.networks)
        table.rows.push_back({std::move(lines[network]), false, false});
    addHeading(blocks, NetworkSidesWords::tr("Networks side by side"));
    blocks.push_back(std::move(table));
    blocks.push_back(Paragraph{NetworkSidesWords::tr("Each network is counted on its own members and on what was held with it. A structure may belong to several, so the lines are not added up."), TextStyle::Soft});
}

} // namespace maillage::report
