#pragma once

#include "models/domain/event.h"
#include "models/domain/task.h"

namespace maillage {

using DecisionId = Id<struct Decision>;
using ObligationId = Id<struct Obligation>;

/// A question that the plan leaves open, and its answer once there is one. `field` names the field of an action sheet
/// that asks it (empty: somebody noted it by itself).
struct Decision
{
    DecisionId id;
    ActionId action;
    TaskId task;
    QString field;
    QString question;
    QString answer;
    QDate decidedOn;

    static constexpr QLatin1StringView table{"decision"};
    static constexpr auto columns()
    {
        return std::tuple{column("action_id", &Decision::action), column("task_id", &Decision::task),
                          column("field", &Decision::field), column("question", &Decision::question),
                          column("answer", &Decision::answer), column("decided_on", &Decision::decidedOn)};
    }
};

QString problemWith(const Decision &decision);

/// The questions in a text: each sentence or line that ends with a question mark, typeset as it stands.
QStringList questionsIn(const QString &text);

/// Brings the questions of an action sheet and its tasks into line with what its fields ask: new ones are added, those
/// that no field asks any more go unless they were answered.
void noteQuestions(Transaction &transaction, ActionId action);

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
    static constexpr auto columns()
    {
        return std::tuple{column("key", &Obligation::key), column("title", &Obligation::title),
                          column("statute", &Obligation::statute), column("months", &Obligation::months),
                          column("last_date", &Obligation::lastDate), column("event_kind", &Obligation::eventKind),
                          column("action_id", &Obligation::action), column("notes", &Obligation::notes)};
    }
};

QString problemWith(const Obligation &obligation);

} // namespace maillage
