#include "models/lists/linkmodel.h"

#include "models/domain/planedits.h"
#include "models/domain/text.h"
#include "models/store/oneline.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace maillage {

LinkModel::LinkModel(Store &store, QLatin1StringView scope, QObject *parent)
    : RecordModel(store, maillage::listing("dependencies"_L1), scope, parent)
{
}

bool LinkModel::isEditable(int, int column) const
{
    const QLatin1StringView name = listing().columns[size_t(column)].name;
    return name == "kind"_L1 || name == "lag"_L1;
}

void LinkModel::write(qint64 id, int column, const QVariant &value)
{
    const bool isLag = listing().columns[size_t(column)].name == "lag"_L1;
    const std::optional<int> lag = text::readInteger(value.toString().trimmed().isEmpty() ? u"0"_s : value.toString());
    if (isLag && !lag)
        throw Failure(tr("“%1” is no number of working days.").arg(oneLine(value.toString())));
    store().edit(tr("Edit a link"), [&](Transaction &transaction) {
        const Schedule before = Schedule::of(transaction.database());
        std::optional<Dependency> link = find<Dependency>(transaction.database(), DependencyId(id));
        if (!link)
            throw Failure(tr("This link is no longer there."));
        if (isLag)
            link->lag = *lag;
        else
            link->kind = fromCode<DependencyKind>(value.toString());
        update(transaction, *link);
        plan::requireSoundLinks(before, transaction.database());
    });
}

} // namespace maillage
