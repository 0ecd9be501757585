#include "models/domain/decision.h"

#include "models/domain/indicator.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class DecisionWords
{
    Q_DECLARE_TR_FUNCTIONS(Decision)
};

struct AskedQuestion
{
    QString field;
    QString question;
    bool operator==(const AskedQuestion &) const = default;
};

void ask(std::vector<AskedQuestion> &asked, const QString &field, const QString &text)
{
    for (const QString &question : questionsIn(text)) {
        if (const AskedQuestion one{field, question}; std::find(asked.begin(), asked.end(), one) == asked.end())
            asked.push_back(one);
    }
}

/// A doubtful time is a question as well: "Fix the period: rather autumn 2024?"
QString dated(const QString &what, const Period &period)
{
    if (!period.words.contains(u'?'))
        return {};
    return what.isEmpty() ? period.words : what + u" : "_s + period.words;
}

/// What the fields of a sheet ask just now. The names of the fields are those of `maillage list … actions`.
std::vector<AskedQuestion> askedBy(const Database &database, const Action &action)
{
    std::vector<AskedQuestion> asked;
    ask(asked, u"title"_s, action.title);
    ask(asked, u"context"_s, action.context);
    ask(asked, u"working_group"_s, action.workingGroup);
    ask(asked, u"board_member"_s, action.boardMember);
    ask(asked, u"staff"_s, action.staff);
    ask(asked, u"notes"_s, action.notes);
    const QVariantList id{action.id.value()};
    for (const ActionLine &line : load<ActionLine>(database, u"action_id = ? ORDER BY kind, position, id"_s, id)) {
        ask(asked, codeOf(line.kind), line.text);
        ask(asked, codeOf(line.kind), dated(line.text, line.period));
    }
    for (const Funding &funding : load<Funding>(database, u"action_id = ? ORDER BY position, id"_s, id))
        ask(asked, u"funding"_s, funding.source);
    for (const Indicator &indicator : load<Indicator>(database, u"action_id = ? ORDER BY position, id"_s, id))
        ask(asked, u"indicator"_s, indicator.title);
    return asked;
}

std::vector<AskedQuestion> askedBy(const Task &task)
{
    std::vector<AskedQuestion> asked;
    ask(asked, u"title"_s, task.title);
    ask(asked, u"who"_s, task.who);
    ask(asked, u"notes"_s, task.notes);
    ask(asked, u"period"_s, dated(task.title, task.period));
    return asked;
}

/// Adds what is newly asked and takes away what is asked no more, unless it was answered.
void settle(Transaction &transaction, ActionId action, TaskId task, std::vector<AskedQuestion> asked)
{
    const std::vector<Decision> known = task ? load<Decision>(transaction.database(), u"task_id = ? AND field <> ''"_s, {task.value()})
                                             : load<Decision>(transaction.database(), u"action_id = ? AND task_id IS NULL AND field <> ''"_s, {action.value()});
    for (const Decision &decision : known) {
        const auto same = std::find_if(asked.begin(), asked.end(), [&](const AskedQuestion &a) { return a.field == decision.field && a.question == decision.question; });
        if (same != asked.end()) {
            asked.erase(same);
            if (decision.action != action) { // the task went to another action
                Decision moved = decision;
                moved.action = action;
                update(transaction, moved);
            }
        } else if (decision.answer.isEmpty()) {
            remove<Decision>(transaction, decision.id);
        }
    }
    QSet<QString> elsewhere; // a task made of a step asks no second time what the sheet asks
    if (task && action && !asked.empty()) {
        for (const Decision &decision : load<Decision>(transaction.database(), u"action_id = ? AND task_id IS NULL"_s, {action.value()}))
            elsewhere.insert(decision.question);
    }
    for (const AskedQuestion &fresh : asked) {
        if (!elsewhere.contains(fresh.question))
            insert(transaction, Decision{{}, action, task, fresh.field, fresh.question, {}, {}});
    }
}

} // namespace

const RecordType &Decision::type()
{
    static const RecordType type = recordType<Decision>({
        maillage::field<&Decision::action>("action_id").called("action", QT_TRANSLATE_NOOP("lists", "Action"))
            .means(actionMeaning, "1.1"),
        maillage::field<&Decision::task>("task_id").called("task", QT_TRANSLATE_NOOP("lists", "Task"))
            .means(QT_TRANSLATE_NOOP("import", "about which task: key or title"), "Book the place").aside(),
        maillage::field<&Decision::field>("field").titled(QT_TRANSLATE_NOOP("lists", "Asked in"))
            .means(QT_TRANSLATE_NOOP("import", "which field of the sheet asks it; empty: none"), "step").aside(),
        maillage::field<&Decision::question>("question").titled(QT_TRANSLATE_NOOP("lists", "Question"))
            .means(QT_TRANSLATE_NOOP("import", "what is to be decided"), "Paris or a region?").longText().needed(),
        maillage::field<&Decision::answer>("answer").titled(QT_TRANSLATE_NOOP("lists", "Answer"))
            .means(QT_TRANSLATE_NOOP("import", "what was decided"), "In a region").longText(),
        maillage::field<&Decision::decidedOn>("decided_on").titled(QT_TRANSLATE_NOOP("lists", "Decided on"))
            .means(QT_TRANSLATE_NOOP("import", "on which day"), "2023-03-18")
    });
    return type;
}

QString problemWith(const Decision &decision)
{
    if (decision.question.trimmed().isEmpty())
        return DecisionWords::tr("Say what is to be decided.");
    if (decision.decidedOn.isValid() && decision.answer.trimmed().isEmpty())
        return DecisionWords::tr("Write the answer before the day it was decided.");
    return {};
}

QStringList questionsIn(const QString &text)
{
    // A question begins after the end of the sentence or line before it and goes on to its last question mark, and to
    // the bracket in which it stands: "the place (Paris or a region?)".
    static const QRegularExpression question(u"[^\\n.!?…]*\\?+\\)?"_s);
    QStringList result;
    for (const QRegularExpressionMatch &match : question.globalMatch(text)) {
        QString one = match.captured().simplified();
        while (!one.isEmpty() && !one.front().isLetterOrNumber() && one.front() != u'«' && one.front() != u'(')
            one.remove(0, 1);
        if (one.count(u'(') > one.count(u')'))
            one += u')';
        if (std::any_of(one.begin(), one.end(), [](QChar c) { return c.isLetter(); }))
            result << one;
    }
    return result;
}

void noteQuestions(Transaction &transaction, ActionId id)
{
    if (const std::optional<Action> action = find<Action>(transaction.database(), id))
        settle(transaction, id, {}, askedBy(transaction.database(), *action));
}

void noteQuestions(Transaction &transaction, TaskId id)
{
    if (const std::optional<Task> task = find<Task>(transaction.database(), id))
        settle(transaction, task->action, id, askedBy(*task));
}

} // namespace maillage
