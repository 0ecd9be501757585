#include "models/domain/action.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(Action)
};

QString numbered(const QString &number, const QString &title)
{
    return number.isEmpty() ? title : number + u' ' + title;
}
} // namespace

QString problemWith(const Axis &axis)
{
    return axis.title.trimmed().isEmpty() ? ActionWords::tr("An axis needs a title.") : QString();
}

QString problemWith(const Action &action)
{
    return action.title.trimmed().isEmpty() ? ActionWords::tr("An action needs a title.") : QString();
}

QString problemWith(const ActionLine &line)
{
    if (!line.action)
        return ActionWords::tr("Say to which action this line belongs.");
    return line.text.trimmed().isEmpty() && line.period.isEmpty() ? ActionWords::tr("Write something in this line.") : QString();
}

QString problemWith(const Funding &funding)
{
    if (!funding.action)
        return ActionWords::tr("Say which action this funding is for.");
    if (funding.source.trimmed().isEmpty())
        return ActionWords::tr("Say where the money may come from.");
    return funding.amount.value_or(0) < 0 ? ActionWords::tr("An amount cannot be negative.") : QString();
}

std::vector<Action> actionsInOrder(const Database &database, AxisId axis)
{
    std::vector<Action> actions = axis ? load<Action>(database, u"axis_id = ? ORDER BY id"_s, {axis.value()}) : load<Action>(database);
    QHash<AxisId, QString> axes;
    for (const Axis &one : load<Axis>(database))
        axes.insert(one.id, displayName(one));
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(actions.begin(), actions.end(), [&](const Action &a, const Action &b) {
        if (const int order = collator.compare(axes.value(a.axis), axes.value(b.axis)); order != 0)
            return order < 0;
        return collator.compare(displayName(a), displayName(b)) < 0;
    });
    return actions;
}

QString displayName(const Axis &axis)
{
    return numbered(axis.number, axis.title);
}

QString displayName(const Action &action)
{
    return numbered(action.number, action.title);
}

} // namespace maillage
