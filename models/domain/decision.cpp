#include "models/domain/decision.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Decision)
};

struct Asked
{
    QString field;
    QString question;
    bool operator==(const Asked &) const = default;
};

void ask(std::vector<Asked> &asked, const QString &field, const QString &text)
{
    for (const QString &question : questionsIn(text)) {
        if (const Asked one{field, question}; std::find(asked.begin(), asked.end(), one) == asked.end())
            asked.push_back(one);
    }
}

/// What the fields of a sheet ask just now. The names of the fields are those of `maillage list … actions`.
std::vector<Asked> askedBy(const Database &database, const Action &action)
{
    std::vector<Asked> asked;
    ask(asked, u"title"_s, action.title);
    ask(asked, u"context"_s, action.context);
    ask(asked, u"working_group"_s, action.workingGroup);
    ask(asked, u"board_member"_s, action.boardMember);
    ask(asked, u"staff"_s, action.staff);
    ask(asked, u"notes"_s, action.notes);
    const QVariantList id{action.id.value()};
    for (const ActionLine &line : load<ActionLine>(database, u"action_id = ? ORDER BY kind, position, id"_s, id)) {
        ask(asked, codeOf(line.kind), line.text);
        if (line.period.words.contains(u'?'))
            ask(asked, codeOf(line.kind), line.text.isEmpty() ? line.period.words : line.period.words.trimmed() + u" ("_s + line.text + u')');
    }
    for (const Funding &funding : load<Funding>(database, u"action_id = ? ORDER BY position, id"_s, id))
        ask(asked, u"funding"_s, funding.source);
    for (const Indicator &indicator : load<Indicator>(database, u"action_id = ? ORDER BY position, id"_s, id))
        ask(asked, u"indicator"_s, indicator.title);
    return asked;
}

} // namespace

QString problemWith(const Decision &decision)
{
    if (decision.question.trimmed().isEmpty())
        return Words::tr("Say what is to be decided.");
    if (decision.decidedOn.isValid() && decision.answer.trimmed().isEmpty())
        return Words::tr("Write the answer before the day it was decided.");
    return {};
}

QString problemWith(const Obligation &obligation)
{
    if (obligation.title.trimmed().isEmpty())
        return Words::tr("Say what the statutes ask for.");
    if (obligation.months.value_or(0) < 1 || *obligation.months > 1200)
        return Words::tr("Say every how many months, from 1 to 1200.");
    return {};
}

QStringList questionsIn(const QString &text)
{
    // A question begins after the end of the sentence or line before it and goes on to its last question mark; what is
    // in brackets after it ("lieu ? (Paris ou région)") is another sentence's business.
    static const QRegularExpression question(u"[^\\n.!?…]*\\?+"_s);
    QStringList result;
    for (const QRegularExpressionMatch &match : question.globalMatch(text)) {
        QString one = match.captured().simplified();
        while (!one.isEmpty() && !one.front().isLetterOrNumber() && one.front() != u'«' && one.front() != u'(')
            one.remove(0, 1);
        if (std::any_of(one.begin(), one.end(), [](QChar c) { return c.isLetter(); }))
            result << one;
    }
    return result;
}

void noteQuestions(Transaction &transaction, ActionId id)
{
    const std::optional<Action> action = find<Action>(transaction.database(), id);
    if (!action)
        return;
    std::vector<Asked> asked = askedBy(transaction.database(), *action);
    for (const Decision &known : load<Decision>(transaction.database(), u"action_id = ? AND field <> ''"_s, {id.value()})) {
        const auto same = std::find_if(asked.begin(), asked.end(), [&](const Asked &a) { return a.field == known.field && a.question == known.question; });
        if (same != asked.end())
            asked.erase(same);
        else if (known.answer.isEmpty())
            remove<Decision>(transaction, known.id);
    }
    for (const Asked &fresh : asked)
        insert(transaction, Decision{{}, id, {}, fresh.field, fresh.question, {}, {}});
}

} // namespace maillage
