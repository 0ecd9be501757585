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

constexpr const char *actionMeaning = QT_TRANSLATE_NOOP("import", "of which action: its key, number or title");

Register<Axis> axes()
{
    Register<Axis> result{"axes"_L1,
        {required(field("title", &Axis::title, QT_TRANSLATE_NOOP("import", "what the axis is called"), "Animation de réseau")),
         field("key", &Axis::key, keyMeaning, "animation"),
         field("number", &Axis::number, QT_TRANSLATE_NOOP("import", "its number in the plan"), "1"),
         longText("notes", &Axis::notes, QT_TRANSLATE_NOOP("import", "anything else"), "Voted in June")}};
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
        {required(field("title", &Action::title, QT_TRANSLATE_NOOP("import", "what the action is called"), "Congrès")),
         field("key", &Action::key, keyMeaning, "congres"),
         field("number", &Action::number, QT_TRANSLATE_NOOP("import", "its number in the plan"), "1.1"),
         referenceOrNew<Axis>("axis", &Action::axis, QT_TRANSLATE_NOOP("import", "the axis it belongs to: key, number or title; an unknown title makes a new axis"), "Animation de réseau"),
         field("state", &Action::state, QT_TRANSLATE_NOOP("import", "planned, running, paused, done or dropped; empty: not said"), "running"),
         field("board_member", &Action::boardMember, QT_TRANSLATE_NOOP("import", "the board member in charge"), "Camille Martin"),
         field("staff", &Action::staff, QT_TRANSLATE_NOOP("import", "who works on it"), "the whole team"),
         field("working_group", &Action::workingGroup, QT_TRANSLATE_NOOP("import", "the working group"), "Congrès"),
         longText("context", &Action::context, QT_TRANSLATE_NOOP("import", "where things stand and why it matters"), "Last met in 2019."),
         lookup<Action>("objectives", QT_TRANSLATE_NOOP("import", "what it is for, one a line"), "Know one another"),
         lookup<Action>("steps", QT_TRANSLATE_NOOP("import", "what will be done, one a line; “when : what” where a time is known"), "automne 2022 : Validate the plan"),
         lookup<Action>("partners", QT_TRANSLATE_NOOP("import", "with whom, one a line"), "Members of the network"),
         lookup<Action>("funding", QT_TRANSLATE_NOOP("import", "where money may come from, one a line; “source = amount” where it is known"), "Fondation = 1500"),
         lookup<Action>("indicators", QT_TRANSLATE_NOOP("import", "what will tell whether it succeeded, one a line; its kind in brackets"), "Calls passed on [number]"),
         lookup<Action>("timing", QT_TRANSLATE_NOOP("import", "when what is planned, one a line: “when : what”"), "2024 : The congress meets"),
         longText("notes", &Action::notes, QT_TRANSLATE_NOOP("import", "anything else"), "To be spoken of in June")}};
    result.identities = [](const Action &a) { return keyThenName(a.key, identity(a.number, a.title)); };
    result.after = takeLists;
    return result;
}

void completeTask(Task &task, const ImportCell &any)
{
    const ImportCell from = any.sibling("from"_L1), to = any.sibling("to"_L1);
    if (any.sibling("period"_L1).isEmpty() && (!from.isEmpty() || !to.isEmpty()))
        task.period = Period::between(from.periodStart(), to.periodEnd());
    if (task.limit == LimitKind::None)
        task.limitDate = {};
    if (task.state != TaskState::Done)
        task.doneOn = {};
    if (task.position == 0)
        task.position = 1 + any.context().transaction.database()
                                .single(u"SELECT max(position) FROM task WHERE action_id IS ?"_s, {toSql(task.action)}).toInt();
}

Field<Task> optionalNumber(const char *name, int Task::*member, const char *meaning, const char *example)
{
    return special<Task>(name, [member](Task &task, const ImportCell &cell) { task.*member = cell.number().value_or(0); }, meaning, example);
}

Register<Task> tasks()
{
    Field<Task> parent = reference<Task>("parent", &Task::parent, QT_TRANSLATE_NOOP("import", "the task it is part of: key or title"), "Decide");
    parent.late = true;
    Register<Task> result{"tasks"_L1,
        {required(field("title", &Task::title, QT_TRANSLATE_NOOP("import", "what is to do"), "Book the place")),
         field("key", &Task::key, keyMeaning, "lieu"),
         reference<Action>("action", &Task::action, actionMeaning, "1.1"),
         std::move(parent),
         optionalNumber("position", &Task::position, QT_TRANSLATE_NOOP("import", "its place among its neighbours; empty: after those that are there"), "3"),
         field("milestone", &Task::milestone, QT_TRANSLATE_NOOP("import", "yes for a moment to reach"), "no"),
         special<Task>("period", [](Task &task, const ImportCell &cell) { task.period = cell.period(); },
                       QT_TRANSLATE_NOOP("import", "when, in your own words"), "T1 2024"),
         lookup<Task>("from", QT_TRANSLATE_NOOP("import", "instead of a period: the first day, month or year"), "2024-01-08"),
         lookup<Task>("to", QT_TRANSLATE_NOOP("import", "instead of a period: the last day, month or year"), "2024-03"),
         field("duration", &Task::duration, QT_TRANSLATE_NOOP("import", "whole days that it takes; empty: as long as the period"), "5"),
         field("limit_kind", &Task::limit, QT_TRANSLATE_NOOP("import", "none, not-before, not-after or on; empty: none"), "not-after"),
         field("limit_date", &Task::limitDate, QT_TRANSLATE_NOOP("import", "the day of that constraint"), "2024-10-31"),
         field("state", &Task::state, QT_TRANSLATE_NOOP("import", "todo, running, done or dropped; empty: todo"), "running"),
         optionalNumber("progress", &Task::progress, QT_TRANSLATE_NOOP("import", "how far it is, from 0 to 100"), "40"),
         field("done_on", &Task::doneOn, QT_TRANSLATE_NOOP("import", "on which day it was done, if that is known"), "2024-05-02"),
         field("who", &Task::who, QT_TRANSLATE_NOOP("import", "who does it"), "Bureau"),
         longText("notes", &Task::notes, QT_TRANSLATE_NOOP("import", "anything else"), "Two days"),
         special<Task>("days", [](Task &task, const ImportCell &cell) {
                           const std::optional<QString> days = cell.isEmpty() ? QString() : weekdays::fromWords(cell.text());
                           if (!days)
                               cell.refuse(QCoreApplication::translate("Import", "“%1” names no days. Write “working days”, “all” or weekdays such as “sat, sun”.").arg(cell.text()));
                           task.days = *days;
                       }, QT_TRANSLATE_NOOP("import", "the days it takes: all, or weekdays by name or number; empty: the organisation’s working days"), "all"),
         reference<Event>("event", &Task::event, QT_TRANSLATE_NOOP("import", "the event it is about: key or title"), "Congrès 2024")}};
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
        {required(reference<Task>("from", &Dependency::from, QT_TRANSLATE_NOOP("import", "the task that comes first: key or title"), "Decide")),
         required(reference<Task>("to", &Dependency::to, QT_TRANSLATE_NOOP("import", "the task that waits for it: key or title"), "Book the place")),
         field("kind", &Dependency::kind, QT_TRANSLATE_NOOP("import", "finish-start, start-start, finish-finish or start-finish; empty: finish-start"), "finish-start"),
         special<Dependency>("lag", [](Dependency &d, const ImportCell &cell) { d.lag = cell.number().value_or(0); },
                             QT_TRANSLATE_NOOP("import", "working days in between; may be negative"), "5")}};
    result.identities = [](const Dependency &d) { return QStringList{identity(d.from, d.to, d.kind)}; };
    result.together = refuseCircle;
    return result;
}

Register<Decision> decisions()
{
    Register<Decision> result{"decisions"_L1,
        {required(longText("question", &Decision::question, QT_TRANSLATE_NOOP("import", "what is to be decided"), "Paris or a region?")),
         reference<Action>("action", &Decision::action, actionMeaning, "1.1"),
         reference<Task>("task", &Decision::task, QT_TRANSLATE_NOOP("import", "about which task: key or title"), "Book the place"),
         field("field", &Decision::field, QT_TRANSLATE_NOOP("import", "which field of the sheet asks it; empty: none"), "step"),
         longText("answer", &Decision::answer, QT_TRANSLATE_NOOP("import", "what was decided"), "In a region"),
         field("decided_on", &Decision::decidedOn, QT_TRANSLATE_NOOP("import", "on which day"), "2023-03-18")}};
    result.identities = [](const Decision &d) { return QStringList{identity(d.action, d.task, d.question)}; };
    return result;
}

Register<Obligation> obligations()
{
    Register<Obligation> result{"obligations"_L1,
        {required(field("title", &Obligation::title, QT_TRANSLATE_NOOP("import", "what must come round"), "Congrès")),
         required(field("months", &Obligation::months, QT_TRANSLATE_NOOP("import", "every how many months at the latest"), "24")),
         field("key", &Obligation::key, keyMeaning, "congres"),
         longText("statute", &Obligation::statute, QT_TRANSLATE_NOOP("import", "what the statutes say"), "At least every two years."),
         field("last_date", &Obligation::lastDate, QT_TRANSLATE_NOOP("import", "when it was last done, if no event tells"), "2019-10-12"),
         special<Obligation>("event_kind", [](Obligation &o, const ImportCell &cell) {
                                 o.eventKind = cell.isEmpty() ? std::nullopt : std::optional(fromCode<EventKind>(cell.code(codeSet<EventKind>())));
                             }, QT_TRANSLATE_NOOP("import", "the kind of events that fulfil it; empty: none"), "congress"),
         reference<Action>("action", &Obligation::action, actionMeaning, "1.1"),
         longText("notes", &Obligation::notes, QT_TRANSLATE_NOOP("import", "anything else"), "Statutes, article 9")}};
    result.identities = [](const Obligation &o) { return keyThenName(o.key, o.title); };
    return result;
}

Register<ActivityReport> activityReports()
{
    Register<ActivityReport> result{"activity-reports"_L1,
        {required(field("from", &ActivityReport::from, QT_TRANSLATE_NOOP("import", "the first day of its period"), "2022-01-01")),
         required(field("to", &ActivityReport::to, QT_TRANSLATE_NOOP("import", "the last day of its period"), "2022-12-31")),
         field("key", &ActivityReport::key, keyMeaning, "r2022"),
         field("title", &ActivityReport::title, QT_TRANSLATE_NOOP("import", "its title; empty: the period"), "A year of meetings"),
         longText("introduction", &ActivityReport::introduction, QT_TRANSLATE_NOOP("import", "what opens the report"), "A full year."),
         longText("on_participation", &ActivityReport::onParticipation, QT_TRANSLATE_NOOP("import", "what is to be said about participation"), "Autumn was quiet."),
         longText("on_visits", &ActivityReport::onVisits, QT_TRANSLATE_NOOP("import", "what is to be said about the visits"), "Two more are planned."),
         longText("on_themes", &ActivityReport::onThemes, QT_TRANSLATE_NOOP("import", "what is to be said about the themes"), "Shared jobs come back."),
         longText("on_plan", &ActivityReport::onPlan, QT_TRANSLATE_NOOP("import", "what is to be said about the plan"), "The congress moves on."),
         longText("perspectives", &ActivityReport::perspectives, QT_TRANSLATE_NOOP("import", "what closes the report"), "Next year …"),
         field("hidden_sections", &ActivityReport::hiddenSections, QT_TRANSLATE_NOOP("import", "parts left out, separated by spaces"), "visits")}};
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
