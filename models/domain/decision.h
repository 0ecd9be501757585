#pragma once

#include "models/domain/task.h"

namespace maillage {

using DecisionId = Id<struct Decision>;

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
    static const RecordType &type();
};

QString problemWith(const Decision &decision);

/// The questions in a text: each sentence or line that ends with a question mark, typeset as it stands.
QStringList questionsIn(const QString &text);

/// Brings the questions of an action sheet, or of a task, into line with what its fields ask: new ones are added, those
/// that no field asks any more go unless they were answered.
void noteQuestions(Transaction &transaction, ActionId action);
void noteQuestions(Transaction &transaction, TaskId task);

} // namespace maillage
