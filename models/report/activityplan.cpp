#include "models/report/activity.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"
#include "models/figures/standing.h"
#include "models/lists/listing.h"
#include "models/report/words.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

class ActivityPlanWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityReportText)
};

void addTerms(Blocks &blocks, const Database &database, QDate on)
{
    const Listing &terms = listing("obligations"_L1);
    const ListColumn &state = terms.columns[size_t(terms.column("state"_L1))];
    Table table;
    table.columns = {{ActivityPlanWords::tr("Statutory term"), false, 1}, {ActivityPlanWords::tr("Last done"), false, 0}, {ActivityPlanWords::tr("Due"), false, 0}, {ActivityPlanWords::tr("State"), false, 0}};
    Query rows = rowsOn(on, database, terms, u"title, last, due, state"_s, u"ORDER BY due, id"_s);
    while (rows.next())
        table.rows.push_back({{plain(cleanLine(rows.get<QString>(0), 160)), plain(text::shortDate(rows.get<QDate>(1))), plain(text::shortDate(rows.get<QDate>(2))),
                               plain(displayText(state, rows.value(3)))},
                              false, false});
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
}

} // namespace

void addIndicatorsOf(Blocks &blocks, const Database &database, QDate on)
{
    Table table;
    table.columns = {{ActivityPlanWords::tr("Indicator"), false, 1}, {ActivityPlanWords::tr("Value"), true, 0}, {ActivityPlanWords::tr("Target"), true, 0}, {ActivityPlanWords::tr("State"), false, 0}};
    for (const Standing &standing : standings(database, on)) {
        Cell what{{cleanLine(standing.indicator.title, 300), TextStyle::Plain}, {cleanLine(standing.action, 120), TextStyle::Soft}};
        if (!standing.problem.isEmpty())
            what.push_back({standing.problem, TextStyle::Soft});
        else if (standing.amount)
            what.push_back({standing.madeOf(), TextStyle::Soft});
        Cell value = plain(standing.valueText());
        if (standing.asOf.isValid())
            value.push_back({text::shortDate(standing.asOf), TextStyle::Soft});
        table.rows.push_back({{std::move(what), std::move(value), plain(standing.targetText()), plain(labelOf(standing.state))}, false, false});
    }
    if (table.rows.empty())
        return;
    addHeading(blocks, ActivityPlanWords::tr("Indicators"));
    if (on < clock::today())
        blocks.push_back(Paragraph{ActivityPlanWords::tr("As they stood on %1.").arg(text::longDate(on).section(u' ', 1)), TextStyle::Soft});
    blocks.push_back(std::move(table));
}

void addPlanState(Blocks &blocks, const Database &database, const Span &span, const QString &typed)
{
    const bool isPast = span.to < clock::today();
    const std::vector<FigureRow> progress = evaluate(database, figure("action-progress"_L1), span);
    if (progress.empty() && paragraphs(typed).isEmpty() && rowCount(database, listing("obligations"_L1)) == 0)
        return;
    addHeading(blocks, ActivityPlanWords::tr("State of the plan"));
    if (isPast)
        blocks.push_back(Paragraph{ActivityPlanWords::tr("As it stood on %1, by the days on which tasks were done; one without a day counts as done.").arg(text::longDate(span.to).section(u' ', 1)),
                                   TextStyle::Soft});
    Table table;
    table.columns = {{ActivityPlanWords::tr("Action"), false, 1}, {ActivityPlanWords::tr("Tasks done"), true, 0}};
    if (!isPast) { // what they were then is not known
        table.columns.insert(table.columns.begin() + 1, {ActivityPlanWords::tr("State"), false, 0});
        table.columns.push_back({ActivityPlanWords::tr("To decide"), true, 0});
    }
    const Listing &actions = listing("actions"_L1);
    const ListColumn &state = actions.columns[size_t(actions.column("state"_L1))];
    std::map<qint64, std::pair<QString, qint64>> known; // how far it is, and what is to be decided about it
    Query rows = rowsOf(database, actions, u"id, state, to_decide"_s, {});
    while (rows.next())
        known[rows.get<qint64>(0)] = {rows.get<QString>(1), rows.get<qint64>(2)};
    for (const FigureRow &row : progress) {
        const auto &[said, open] = known[row.subjectId];
        const qint64 tasks = row.denominator.value_or(0);
        Row line{{plain(cleanLine(row.subject, 200)), plain(tasks == 0 ? u"–"_s : u"%1 / %2"_s.arg(text::number(row.numerator), text::number(tasks)))}, false, false};
        if (!isPast) {
            line.cells.insert(line.cells.begin() + 1, plain(said.isEmpty() ? u"–"_s : displayText(state, said)));
            line.cells.push_back(plain(open == 0 ? u"–"_s : text::number(open)));
        }
        table.rows.push_back(std::move(line));
    }
    if (!table.rows.empty())
        blocks.push_back(std::move(table));
    addTerms(blocks, database, isPast ? span.to : clock::today());
    addProse(blocks, typed);
}

} // namespace maillage::report
