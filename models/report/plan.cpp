#include "models/report/report.h"

#include "models/domain/clock.h"
#include "models/domain/decision.h"
#include "models/domain/schedule.h"
#include "models/domain/text.h"
#include "models/figures/standing.h"
#include "models/report/parts.h"
#include "models/report/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

class PlanReportWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanReport)
};

/// What the sheets of one document have in common, read once.
struct Plan
{
    const Database &database;
    Schedule schedule;
    std::vector<Action> actions;
};

Cell soft(const QString &text)
{
    return {{text, TextStyle::Soft}};
}

std::vector<ActionLine> linesOf(const Plan &plan, const Action &action, LineKind kind)
{
    return load<ActionLine>(plan.database, u"action_id = ? AND kind = ? ORDER BY position, id"_s, {action.id.value(), codeOf(kind)});
}

QString amountOf(double amount)
{
    return QLocale().toString(amount, 'f', amount == qint64(amount) ? 0 : 2) + u"\u202f€"_s;
}

/// Number, title and who is in charge: the fields a reader looks for first. Empty ones are left out.
void addFacts(Blocks &blocks, const Plan &plan, const Action &action)
{
    Table table;
    table.header = false;
    table.columns = {{QString(), false, 0.32}, {QString(), false, 1}};
    const auto row = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            table.rows.push_back({{soft(label), plain(value)}, false, false});
    };
    if (const auto axis = find<Axis>(plan.database, action.axis))
        row(PlanReportWords::tr("Axis"), cleanLine(displayName(*axis)));
    row(PlanReportWords::tr("State"), action.state == ActionState::Unsaid ? PlanReportWords::tr("not said") : labelOf(action.state));
    row(PlanReportWords::tr("Board member in charge"), cleanLine(action.boardMember));
    row(PlanReportWords::tr("Staff"), cleanLine(action.staff));
    row(PlanReportWords::tr("Working group"), cleanLine(action.workingGroup));
    blocks.push_back(std::move(table));
}

void addBullets(Blocks &blocks, const QString &title, const std::vector<ActionLine> &lines)
{
    Bullets bullets;
    for (const ActionLine &line : lines)
        bullets.items.push_back(cleanLine(line.text, 1000));
    if (bullets.items.empty())
        return;
    blocks.push_back(Heading{title, true});
    blocks.push_back(std::move(bullets));
}

/// Steps and timing: what, and when in the words of the plan. Without any time they are a plain list.
void addDated(Blocks &blocks, const QString &title, const std::vector<ActionLine> &lines)
{
    const bool dated = std::any_of(lines.begin(), lines.end(), [](const ActionLine &line) { return !line.period.isEmpty() || line.done; });
    if (!dated) {
        addBullets(blocks, title, lines);
        return;
    }
    Table table;
    table.columns = {{PlanReportWords::tr("When"), false, 0.32}, {PlanReportWords::tr("What"), false, 1}};
    for (const ActionLine &line : lines) {
        Cell what = plain(cleanLine(line.text, 1000));
        if (line.done)
            what.push_back({PlanReportWords::tr("done"), TextStyle::Soft});
        table.rows.push_back({{line.period.isEmpty() ? soft(u"–"_s) : plain(cleanLine(line.period.words, 120)), std::move(what)}, false, false});
    }
    blocks.push_back(Heading{title, true});
    blocks.push_back(std::move(table));
}

void addFunding(Blocks &blocks, const Plan &plan, const Action &action)
{
    const auto rows = load<Funding>(plan.database, u"action_id = ? ORDER BY position, id"_s, {action.id.value()});
    if (rows.empty())
        return;
    Table table;
    table.columns = {{PlanReportWords::tr("Source"), false, 1}, {PlanReportWords::tr("Amount"), true, 0.3}};
    double known = 0;
    int unknown = 0;
    for (const Funding &funding : rows) {
        table.rows.push_back({{plain(cleanLine(funding.source)), funding.amount ? plain(amountOf(*funding.amount)) : soft(PlanReportWords::tr("to be specified"))}, false, false});
        known += funding.amount.value_or(0);
        unknown += funding.amount ? 0 : 1;
    }
    if (unknown < int(rows.size()) && rows.size() > 1)
        table.rows.push_back({{strong(unknown == 0 ? PlanReportWords::tr("Total") : PlanReportWords::tr("Total of what is known")), strong(amountOf(known))}, true, false});
    blocks.push_back(Heading{PlanReportWords::tr("Provisional funding"), true});
    blocks.push_back(std::move(table));
}

void addIndicators(Blocks &blocks, const Plan &plan, const Action &action)
{
    Bullets bullets;
    for (const Indicator &indicator : load<Indicator>(plan.database, u"action_id = ? ORDER BY position, id"_s, {action.id.value()})) {
        QStringList facts;
        if (indicator.kind != IndicatorKind::Narrative)
            facts << labelOf(indicator.kind);
        if (const auto standing = standingOf(plan.database, indicator.id); standing && standing->value())
            facts << PlanReportWords::tr("so far %1").arg(standing->valueText()) << PlanReportWords::tr("target %1").arg(standing->targetText()) << labelOf(standing->state);
        const QString words = cleanLine(indicator.title, 1000);
        bullets.items.push_back(facts.isEmpty() ? words : u"%1 (%2)"_s.arg(words, facts.join(u", "_s)));
    }
    if (bullets.items.empty())
        return;
    blocks.push_back(Heading{PlanReportWords::tr("Follow-up indicators"), true});
    blocks.push_back(std::move(bullets));
}

/// "12 Dec. 2022 – 3 Jan. 2023", "2023", "since 2020": the shortest words for the days worked out.
QString datesOf(const Schedule::Entry &entry)
{
    if (!entry.start.isValid() && !entry.end.isValid())
        return {};
    return Period::between(entry.openStart ? QDate() : entry.start, entry.openEnd ? QDate() : entry.end).words;
}

struct TaskRows
{
    const Plan &plan;
    const std::vector<Task> &tasks;
    Table &table;

    void add(TaskId parent, int depth)
    {
        for (const Task &task : tasks) {
            const bool here = parent ? task.parent == parent : !task.parent || std::none_of(tasks.begin(), tasks.end(), [&](const Task &t) { return t.id == task.parent; });
            if (!here || depth > 20)
                continue;
            const Schedule::Entry *entry = plan.schedule.entry(task.id);
            QString title = QString(depth * 3, u'\u2003').left(depth) + (task.milestone ? u"◆ "_s : QString()) + cleanLine(task.title, 200);
            Cell what = entry && entry->summary ? strong(title) : plain(title);
            // The days of the plan, as everywhere; what was written stands beside them where it is more than these.
            const QString words = cleanLine(task.period.words, 80), days = entry ? datesOf(*entry) : QString();
            Cell whenCell = plain(!days.isEmpty() ? days : words.isEmpty() ? u"–"_s : words);
            if (!days.isEmpty() && !words.isEmpty() && words != days)
                whenCell.push_back({words, TextStyle::Soft});
            const QString progress = task.state == TaskState::Dropped ? labelOf(task.state) : entry ? text::percent(entry->progress, 100) : QString();
            table.rows.push_back({{what, whenCell, plain(cleanLine(task.who, 80)), plain(progress)}, false, false});
            add(task.id, depth + 1);
        }
    }
};

void addTasks(Blocks &blocks, const Plan &plan, const Action &action)
{
    const auto tasks = load<Task>(plan.database, u"action_id = ? ORDER BY position, id"_s, {action.id.value()});
    if (tasks.empty())
        return;
    Table table;
    table.columns = {{PlanReportWords::tr("Task"), false, 1}, {PlanReportWords::tr("Period"), false, 0.55}, {PlanReportWords::tr("Who"), false, 0.4}, {PlanReportWords::tr("Progress"), true}};
    TaskRows{plan, tasks, table}.add({}, 0);
    blocks.push_back(Heading{PlanReportWords::tr("Tasks"), true});
    blocks.push_back(std::move(table));
}

void addDecisions(Blocks &blocks, const Plan &plan, const Action &action)
{
    const auto rows = load<Decision>(plan.database, u"action_id = ? ORDER BY answer <> '', id"_s, {action.id.value()});
    if (rows.empty())
        return;
    Table table;
    table.columns = {{PlanReportWords::tr("Question"), false, 1}, {PlanReportWords::tr("Answer"), false, 0.8}};
    for (const Decision &decision : rows) {
        Cell answer = decision.answer.isEmpty() ? soft(PlanReportWords::tr("to decide")) : plain(cleanLine(decision.answer, 1000));
        if (decision.decidedOn.isValid())
            answer.push_back({text::shortDate(decision.decidedOn), TextStyle::Soft});
        table.rows.push_back({{plain(cleanLine(decision.question, 1000)), std::move(answer)}, false, false});
    }
    blocks.push_back(Heading{PlanReportWords::tr("To decide"), true});
    blocks.push_back(std::move(table));
}

void addSheet(Blocks &blocks, const Plan &plan, const Action &action)
{
    addFacts(blocks, plan, action);
    addBullets(blocks, PlanReportWords::tr("Objectives"), linesOf(plan, action, LineKind::Objective));
    if (!paragraphs(action.context).isEmpty()) {
        blocks.push_back(Heading{PlanReportWords::tr("Context and issues"), true});
        addProse(blocks, action.context);
    }
    addDated(blocks, PlanReportWords::tr("Action plan"), linesOf(plan, action, LineKind::Step));
    addBullets(blocks, PlanReportWords::tr("Partners"), linesOf(plan, action, LineKind::Partner));
    addFunding(blocks, plan, action);
    addIndicators(blocks, plan, action);
    addDated(blocks, PlanReportWords::tr("Timing"), linesOf(plan, action, LineKind::Timing));
    addTasks(blocks, plan, action);
    addDecisions(blocks, plan, action);
    if (!paragraphs(action.notes).isEmpty()) {
        blocks.push_back(Heading{PlanReportWords::tr("Notes"), true});
        addProse(blocks, action.notes);
    }
}

/// Every action on one line: what a board looks at before it turns the page.
void addOverview(Blocks &blocks, const Plan &plan)
{
    Table table;
    table.columns = {{PlanReportWords::tr("Action"), false, 1}, {PlanReportWords::tr("State"), false, 0.3}, {PlanReportWords::tr("In charge"), false, 0.5}, {PlanReportWords::tr("To decide"), true, 0.22}};
    for (const Action &action : plan.actions) {
        const qint64 open = plan.database.single(u"SELECT count(*) FROM decision WHERE action_id = ? AND answer = ''"_s, {action.id.value()}).toLongLong();
        const QString charge = action.boardMember.isEmpty() ? action.staff : action.boardMember;
        table.rows.push_back({{plain(cleanLine(displayName(action), 200)), plain(action.state == ActionState::Unsaid ? u"–"_s : labelOf(action.state)),
                               plain(cleanLine(charge, 120)), plain(open == 0 ? u"–"_s : text::number(open))}, false, false});
    }
    addHeading(blocks, PlanReportWords::tr("Overview"));
    blocks.push_back(std::move(table));
}

Document frame(const Database &database, const QString &title, const QString &subtitle)
{
    const Profiled profile = profiled(database);
    Document document;
    document.title = title;
    document.subtitle = subtitle;
    document.runningLeft = profile.network;
    document.runningRight = text::shortDate(clock::today());
    document.footer = profile.footer;
    document.author = profile.network;
    document.subject = title;
    document.keywords = QStringList{PlanReportWords::tr("action plan"), profile.network};
    document.keywords.removeAll(QString());
    document.language = QLocale().name().section(u'_', 0, 0);
    return document;
}

Document several(const Database &database, const QString &title, std::vector<Action> actions)
{
    const Plan plan{database, Schedule::of(database), std::move(actions)};
    Document document = frame(database, title, PlanReportWords::tr("%n action sheet(s)", nullptr, int(plan.actions.size())));
    if (plan.actions.empty()) {
        document.blocks.push_back(Paragraph{PlanReportWords::tr("The plan holds no action yet."), TextStyle::Soft});
        return typeset(std::move(document));
    }
    if (plan.actions.size() > 1)
        addOverview(document.blocks, plan);
    for (const Action &action : plan.actions) {
        if (plan.actions.size() > 1)
            document.blocks.push_back(PageBreak{});
        addHeading(document.blocks, cleanLine(displayName(action), 200));
        addSheet(document.blocks, plan, action);
    }
    return typeset(std::move(document));
}

} // namespace

Document actionSheet(const Database &database, ActionId id)
{
    const std::optional<Action> action = find<Action>(database, id);
    if (!action)
        throw Failure(PlanReportWords::tr("There is no such action in this file."));
    Document document = frame(database, cleanLine(displayName(*action), 200), PlanReportWords::tr("Action sheet"));
    addSheet(document.blocks, {database, Schedule::of(database), {}}, *action);
    return typeset(std::move(document));
}

Document axisSheets(const Database &database, AxisId id)
{
    const std::optional<Axis> axis = find<Axis>(database, id);
    if (!axis)
        throw Failure(PlanReportWords::tr("There is no such axis in this file."));
    return several(database, cleanLine(displayName(*axis), 200), actionsInOrder(database, id));
}

Document planSheets(const Database &database)
{
    return several(database, PlanReportWords::tr("Action plan"), actionsInOrder(database));
}

} // namespace maillage::report
