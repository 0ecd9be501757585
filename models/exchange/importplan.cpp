#include "models/domain/activityreport.h"
#include "models/domain/circles.h"
#include "models/domain/event.h"
#include "models/domain/weekdays.h"
#include "models/domain/decision.h"
#include "models/domain/obligation.h"
#include "models/domain/sheetlines.h"
#include "models/exchange/importer.h"
#include "models/exchange/indicatorimport.h"
#include "models/store/oneline.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {


Register<Axis> axes()
{
    Register<Axis> result{"axes"_L1,
        {"title", "key", "number", "notes"}};
    result.identities = [](const Axis &a) { return keyThenName(a.key, identity(a.number, a.title)); };
    return result;
}

QStringList linesOf(const ImportCell &cell)
{
    QStringList lines;
    for (const QString &line : cell.whole().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

/// Puts the lines of a cell in the place of those that a sheet had in that list.
template<Record R>
void replaceLines(const Action &action, const ImportCell &cell, const QString &which, const std::function<R(const QString &)> &read)
{
    Transaction &transaction = cell.context().transaction;
    for (const R &old : load<R>(transaction.database(), u"action_id = ? AND "_s + which, {action.id.value()}))
        remove<R>(transaction, old.id);
    int position = 0;
    for (const QString &line : linesOf(cell)) {
        R fresh = read(line);
        fresh.action = action.id;
        fresh.position = ++position;
        if (const QString problem = problemWith(fresh); !problem.isEmpty())
            cell.refuse(problem);
        insert(transaction, fresh);
    }
}

/// As replaceLines, but an indicator whose title is still there keeps its definition and its measures.
void replaceIndicators(const Action &action, const ImportCell &cell)
{
    Transaction &transaction = cell.context().transaction;
    std::vector<Indicator> before = load<Indicator>(transaction.database(), u"action_id = ? ORDER BY position, id"_s, {action.id.value()});
    int position = 0;
    for (const QString &line : linesOf(cell)) {
        const Indicator typed = indicatorFrom(line);
        const auto same = std::find_if(before.begin(), before.end(), [&](const Indicator &one) { return one.title == typed.title; });
        const bool stays = same != before.end();
        Indicator indicator = stays ? *same : typed;
        if (stays)
            before.erase(same);
        if (typed.kind != IndicatorKind::Narrative) // which is also what a line without brackets says
            indicator.kind = typed.kind;
        indicator.action = action.id;
        indicator.position = ++position;
        if (const QString problem = problemWith(indicator); !problem.isEmpty())
            cell.refuse(problem);
        stays ? update(transaction, indicator) : void(insert(transaction, indicator));
        try {
            requireFitting(transaction.database(), indicator.id);
        } catch (const Failure &failure) {
            cell.refuse(failure.sentence());
        }
    }
    for (const Indicator &gone : before)
        remove<Indicator>(transaction, gone.id);
}

void takeLists(const Action &action, const ImportCell &any)
{
    const auto given = [&](QLatin1StringView name) { return any.context().has(name); };
    const std::pair<QLatin1StringView, LineKind> lists[]{{"objectives"_L1, LineKind::Objective}, {"steps"_L1, LineKind::Step},
                                                         {"partners"_L1, LineKind::Partner}, {"timing"_L1, LineKind::Timing}};
    for (const auto &[name, kind] : lists) {
        if (given(name))
            replaceLines<ActionLine>(action, any.sibling(name), u"kind = '%1'"_s.arg(codeOf(kind)),
                                     [kind = kind](const QString &line) { return lineFrom(kind, line); });
    }
    if (given("funding"_L1))
        replaceLines<Funding>(action, any.sibling("funding"_L1), u"1"_s, fundingFrom);
    if (given("indicators"_L1))
        replaceIndicators(action, any.sibling("indicators"_L1));
    noteQuestions(any.context().transaction, action.id);
}

Register<Action> actions()
{
    Register<Action> result{"actions"_L1,
        {"title", "key", "number", "axis", "state", "board_member", "staff", "working_group", "context",
         lookup<Action>("objectives", QT_TRANSLATE_NOOP("import", "what it is for, one a line"), "Know one another"),
         lookup<Action>("steps", QT_TRANSLATE_NOOP("import", "what will be done, one a line; “when : what” where a time is known"), "automne 2022 : Validate the plan"),
         lookup<Action>("partners", QT_TRANSLATE_NOOP("import", "with whom, one a line"), "Members of the network"),
         lookup<Action>("funding", QT_TRANSLATE_NOOP("import", "where money may come from, one a line; “source = amount” where it is known"), "Fondation = 1500"),
         lookup<Action>("indicators", QT_TRANSLATE_NOOP("import", "what will tell whether it succeeded, one a line; its kind in brackets"), "Calls passed on [number]"),
         lookup<Action>("timing", QT_TRANSLATE_NOOP("import", "when what is planned, one a line: “when : what”"), "2024 : The congress meets"),
         "notes"}};
    result.identities = [](const Action &a) { return keyThenName(a.key, identity(a.number, a.title)); };
    result.after = takeLists;
    return result;
}

void completeTask(Task &task, const ImportCell &any)
{
    const ImportCell from = any.sibling("from"_L1), to = any.sibling("to"_L1);
    if (any.sibling("period"_L1).isEmpty() && (!from.isEmpty() || !to.isEmpty())) {
        const QDate first = from.periodStart(), last = to.periodEnd();
        if (first.isValid() && last.isValid() && first > last)
            to.refuse(QCoreApplication::translate("Import", "this ends before it begins."));
        task.period = Period::between(first, last);
    } else if ((!from.isEmpty() && from.periodStart() != task.period.from) || (!to.isEmpty() && to.periodEnd() != task.period.to)) {
        (from.isEmpty() ? to : from).note(QCoreApplication::translate("Import", "the period says when; this was left aside."));
    }
    if (task.limit == LimitKind::None)
        task.limitDate = {};
    if (task.state != TaskState::Done)
        task.doneOn = {};
    if (task.position == 0)
        task.position = 1 + any.context().transaction.database()
                                .single(u"SELECT max(position) FROM task WHERE action_id IS ?"_s, {toSql(task.action)}).toInt();
}

Register<Task> tasks()
{
    Register<Task> result{"tasks"_L1,
        {"title", "key", "action", "parent", "position", "milestone",
         special<Task>("period", [](Task &task, const ImportCell &cell) { task.period = cell.period(); },
                       QT_TRANSLATE_NOOP("import", "when, in your own words"), "T1 2024"),
         lookup<Task>("from", QT_TRANSLATE_NOOP("import", "instead of a period: the first day, month or year"), "2024-01-08"),
         lookup<Task>("to", QT_TRANSLATE_NOOP("import", "instead of a period: the last day, month or year"), "2024-03"),
         "duration", "limit_kind", "limit_date", "state", "progress", "done_on", "who", "notes",
         {"days", [](Task &task, const ImportCell &cell) {
                           const std::optional<QString> days = cell.isEmpty() ? QString() : weekdays::fromWords(cell.text());
                           if (!days)
                               cell.refuse(QCoreApplication::translate("Import", "“%1” names no days. Write “working days”, “all” or weekdays such as “sat, sun”.").arg(cell.text()));
                           task.days = *days;
                       }},
         "event"}};
    result.identities = [](const Task &t) { return keyThenName(t.key, identity(t.action, t.title)); };
    result.complete = completeTask;
    result.after = [](const Task &task, const ImportCell &any) { noteQuestions(any.context().transaction, task.id); };
    return result;
}

/// A plan whose tasks wait for each other in a circle has no dates any more.
void refuseCircle(const std::vector<Dependency> &added, const std::function<ImportCell(size_t)> &cellOf)
{
    const Database &database = cellOf(0).context().transaction.database();
    QSet<DependencyId> isNew;
    for (const Dependency &link : added)
        isNew.insert(link.id);
    std::vector<Dependency> standing = load<Dependency>(database);
    std::erase_if(standing, [&](const Dependency &link) { return isNew.contains(link.id); });
    const std::optional<size_t> closing = firstClosingCircle(load<Task>(database), standing, added);
    if (!closing)
        return;
    const auto title = [&](TaskId task) { return find<Task>(database, task).value_or(Task()).title; };
    cellOf(*closing).sibling("to"_L1).refuse(
        QCoreApplication::translate("Import", "“%1” and “%2” would wait for each other in a circle, directly or by way of other tasks. Leave this line out or correct it.")
            .arg(oneLine(title(added[*closing].from)), oneLine(title(added[*closing].to))));
}

Register<Dependency> dependencies()
{
    Register<Dependency> result{"dependencies"_L1,
        {"from", "to", "kind",
         "lag"}};
    result.identities = [](const Dependency &d) { return QStringList{identity(d.from, d.to, d.kind)}; };
    result.together = refuseCircle;
    return result;
}

Register<Decision> decisions()
{
    Register<Decision> result{"decisions"_L1,
        {"question", "action", "task", "field", "answer", "decided_on"}};
    result.identities = [](const Decision &d) { return QStringList{identity(d.action, d.task, d.question)}; };
    return result;
}

Register<Obligation> obligations()
{
    Register<Obligation> result{"obligations"_L1,
        {"title", "months", "key", "statute", "last_date",
         {"event_kind", [](Obligation &o, const ImportCell &cell) {
                                 o.eventKind = cell.isEmpty() ? std::nullopt : std::optional(fromCode<EventKind>(cell.code(codeSet<EventKind>())));
                             }},
         "action", "notes"}};
    result.identities = [](const Obligation &o) { return keyThenName(o.key, o.title); };
    return result;
}

Register<ActivityReport> activityReports()
{
    Register<ActivityReport> result{"activity-reports"_L1,
        {"from", "to", "key", "title", "introduction", "on_participation", "on_visits", "on_themes", "on_plan",
         "perspectives", "hidden_sections"}};
    result.identities = [](const ActivityReport &r) { return QStringList{identity(r.from, r.to)}; };
    return result;
}

} // namespace

std::vector<Importable> planImportables()
{
    return {importable(axes()), importable(actions()), importable(tasks()), importable(dependencies()), importable(decisions()), importable(obligations()),
            importable(indicatorRegister()), importable(measureRegister()), importable(activityReports())};
}

} // namespace maillage
