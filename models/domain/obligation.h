#pragma once

#include "models/domain/event.h"
#include "models/domain/task.h"

namespace maillage {

using ObligationId = Id<struct Obligation>;

/// What the statutes ask for at least every so many months ("the congress meets at least every two years").
struct Obligation
{
    ObligationId id;
    QString key;
    QString title;
    QString statute;
    std::optional<int> months = 12;
    QDate lastDate;
    /// The held events of this kind count too; no kind, none.
    std::optional<EventKind> eventKind;
    ActionId action;
    QString notes;

    static constexpr QLatin1StringView table{"obligation"};
    static const RecordType &type();
};

QString problemWith(const Obligation &obligation);

/// Begins the plan that fulfils a term: an action, if it has none yet, with tasks that lead to the day it is due (none
/// where that day is unknown or over). Gives the action.
ActionId openPlan(Transaction &transaction, const Obligation &obligation, QDate due);

} // namespace maillage
