#include "models/lists/columns.h"

#include "models/domain/indicator.h"
#include "models/domain/obligation.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

using enum CellKind;
using namespace columns;

const CodeSet &decisionStates()
{
    static const CodeSet set{{{"open"_L1, QT_TRANSLATE_NOOP("codes", "to decide")}, {"decided"_L1, QT_TRANSLATE_NOOP("codes", "decided")}}};
    return set;
}

const CodeSet &obligationStates()
{
    static const CodeSet set{{{"overdue"_L1, QT_TRANSLATE_NOOP("codes", "overdue")},
                              {"soon"_L1, QT_TRANSLATE_NOOP("codes", "due soon")},
                              {"in-time"_L1, QT_TRANSLATE_NOOP("codes", "in time")},
                              {"never"_L1, QT_TRANSLATE_NOOP("codes", "never yet")}}};
    return set;
}

} // namespace

std::vector<Listing> planListings()
{
    return {
        {"axes"_L1, QT_TRANSLATE_NOOP("lists", "Axes"), {u"axis"_s, u"action"_s},
         {col("number", QT_TRANSLATE_NOOP("lists", "No.")), col("title", QT_TRANSLATE_NOOP("lists", "Axis")), hidden("key", QT_TRANSLATE_NOOP("lists", "Key")),
          col("actions", QT_TRANSLATE_NOOP("lists", "Actions"), Number), hidden("notes", QT_TRANSLATE_NOOP("lists", "Notes"), LongText)}},
        {"actions"_L1, QT_TRANSLATE_NOOP("lists", "Actions"),
         {u"action"_s, u"axis"_s, u"action_line"_s, u"funding"_s, u"indicator"_s, u"task"_s, u"decision"_s},
         {col("number", QT_TRANSLATE_NOOP("lists", "No.")), col("title", QT_TRANSLATE_NOOP("lists", "Action")), hidden("key", QT_TRANSLATE_NOOP("lists", "Key")),
          col("axis", QT_TRANSLATE_NOOP("lists", "Axis")), code<ActionState>("state", QT_TRANSLATE_NOOP("lists", "State")), hidden("board_member", QT_TRANSLATE_NOOP("lists", "Board member")),
          col("staff", QT_TRANSLATE_NOOP("lists", "Staff")), hidden("working_group", QT_TRANSLATE_NOOP("lists", "Working group")), hidden("context", QT_TRANSLATE_NOOP("lists", "Context"), LongText),
          hidden("objectives", QT_TRANSLATE_NOOP("lists", "Objectives"), LongText), hidden("steps", QT_TRANSLATE_NOOP("lists", "Steps"), LongText), hidden("partners", QT_TRANSLATE_NOOP("lists", "Partners"), LongText),
          hidden("funding", QT_TRANSLATE_NOOP("lists", "Funding"), LongText), hidden("indicators", QT_TRANSLATE_NOOP("lists", "Indicators"), LongText), hidden("timing", QT_TRANSLATE_NOOP("lists", "Timing"), LongText),
          col("tasks", QT_TRANSLATE_NOOP("lists", "Tasks"), Number), col("to_decide", QT_TRANSLATE_NOOP("lists", "To decide"), Number), hidden("notes", QT_TRANSLATE_NOOP("lists", "Notes"), LongText)}},
        {"lines"_L1, QT_TRANSLATE_NOOP("lists", "Lines of action sheets"), {u"action_line"_s, u"action"_s},
         {hidden("action", QT_TRANSLATE_NOOP("lists", "Action")), code<LineKind>("kind", QT_TRANSLATE_NOOP("lists", "Kind")), hidden("position", QT_TRANSLATE_NOOP("lists", "Position"), Number),
          col("period", QT_TRANSLATE_NOOP("lists", "When")), col("text", QT_TRANSLATE_NOOP("lists", "What"), LongText), hidden("from", QT_TRANSLATE_NOOP("lists", "From"), Date), hidden("to", QT_TRANSLATE_NOOP("lists", "To"), Date),
          col("done", QT_TRANSLATE_NOOP("lists", "Done"), Flag)}},
        {"funding"_L1, QT_TRANSLATE_NOOP("lists", "Funding"), {u"funding"_s, u"action"_s},
         {hidden("action", QT_TRANSLATE_NOOP("lists", "Action")), hidden("position", QT_TRANSLATE_NOOP("lists", "Position"), Number), col("source", QT_TRANSLATE_NOOP("lists", "Source")),
          col("amount", QT_TRANSLATE_NOOP("lists", "Amount (€)"), Decimal)}},
        {"indicators"_L1, QT_TRANSLATE_NOOP("lists", "Indicators"), {u"indicator"_s, u"action"_s, u"series"_s, u"theme"_s, u"network"_s},
         {hidden("action", QT_TRANSLATE_NOOP("lists", "Action")), hidden("position", QT_TRANSLATE_NOOP("lists", "Position"), Number), col("title", QT_TRANSLATE_NOOP("lists", "Indicator"), LongText),
          code<IndicatorKind>("kind", QT_TRANSLATE_NOOP("lists", "Kind")), hidden("key", QT_TRANSLATE_NOOP("lists", "Key")), hidden("unit", QT_TRANSLATE_NOOP("lists", "Unit")),
          hidden("baseline", QT_TRANSLATE_NOOP("lists", "Baseline"), Decimal), hidden("target", QT_TRANSLATE_NOOP("lists", "Target"), Decimal), hidden("due", QT_TRANSLATE_NOOP("lists", "Due"), Date),
          hiddenCode<Combine>("combine", QT_TRANSLATE_NOOP("lists", "Measures")), hidden("figure", QT_TRANSLATE_NOOP("lists", "Computed by")),
          hidden("from", QT_TRANSLATE_NOOP("lists", "From"), Date), hidden("to", QT_TRANSLATE_NOOP("lists", "To"), Date), hiddenCode<EventKind>("event_kind", QT_TRANSLATE_NOOP("lists", "Kind of event")),
          hidden("series", QT_TRANSLATE_NOOP("lists", "Series")), hidden("theme", QT_TRANSLATE_NOOP("lists", "Theme")), hidden("network", QT_TRANSLATE_NOOP("lists", "With network")),
          hidden("place", QT_TRANSLATE_NOOP("lists", "Place")), hidden("territory", QT_TRANSLATE_NOOP("lists", "Territory")), hiddenCode<Channel>("channel", QT_TRANSLATE_NOOP("lists", "Channel")),
          hidden("notes", QT_TRANSLATE_NOOP("lists", "Notes"), LongText)}},
        {"measures"_L1, QT_TRANSLATE_NOOP("lists", "Measures"), {u"measure"_s, u"indicator"_s, u"action"_s},
         {hidden("action", QT_TRANSLATE_NOOP("lists", "Action")), hidden("indicator", QT_TRANSLATE_NOOP("lists", "Indicator")), col("date", QT_TRANSLATE_NOOP("lists", "Day"), Date),
          col("part", QT_TRANSLATE_NOOP("lists", "Part")), col("value", QT_TRANSLATE_NOOP("lists", "Value"), Decimal), col("out_of", QT_TRANSLATE_NOOP("lists", "Out of"), Decimal),
          col("note", QT_TRANSLATE_NOOP("lists", "Note"), LongText), col("source", QT_TRANSLATE_NOOP("lists", "Source"))}},
        {"tasks"_L1, QT_TRANSLATE_NOOP("lists", "Tasks"),
         {u"task"_s, u"action"_s, u"dependency"_s, u"event"_s, u"profile"_s, u"special_day"_s},
         {col("title", QT_TRANSLATE_NOOP("lists", "Task")), hidden("key", QT_TRANSLATE_NOOP("lists", "Key")), col("action", QT_TRANSLATE_NOOP("lists", "Action")), hidden("parent", QT_TRANSLATE_NOOP("lists", "Part of")),
          hidden("position", QT_TRANSLATE_NOOP("lists", "Position"), Number), hidden("milestone", QT_TRANSLATE_NOOP("lists", "Milestone"), Flag), col("period", QT_TRANSLATE_NOOP("lists", "Period")),
          hidden("from", QT_TRANSLATE_NOOP("lists", "From"), Date), hidden("to", QT_TRANSLATE_NOOP("lists", "To"), Date),
          code<Certainty>("from_certainty", QT_TRANSLATE_NOOP("lists", "Start known")), code<Certainty>("to_certainty", QT_TRANSLATE_NOOP("lists", "End known")),
          hidden("duration", QT_TRANSLATE_NOOP("lists", "Working days"), Number), code<LimitKind>("limit_kind", QT_TRANSLATE_NOOP("lists", "Constraint")), hidden("limit_date", QT_TRANSLATE_NOOP("lists", "Day of the constraint"), Date),
          code<TaskState>("state", QT_TRANSLATE_NOOP("lists", "State")), col("progress", QT_TRANSLATE_NOOP("lists", "Progress (%)"), Number), hidden("done_on", QT_TRANSLATE_NOOP("lists", "Done on"), Date), col("who", QT_TRANSLATE_NOOP("lists", "Who")),
          hidden("notes", QT_TRANSLATE_NOOP("lists", "Notes"), LongText), hidden("days", QT_TRANSLATE_NOOP("lists", "Days it takes")), hidden("event", QT_TRANSLATE_NOOP("lists", "Event")),
          col("start", QT_TRANSLATE_NOOP("lists", "Start"), Date), col("end", QT_TRANSLATE_NOOP("lists", "End"), Date)}},
        {"dependencies"_L1, QT_TRANSLATE_NOOP("lists", "Dependencies"), {u"dependency"_s, u"task"_s},
         {col("from", QT_TRANSLATE_NOOP("lists", "First task")), col("to", QT_TRANSLATE_NOOP("lists", "Task that waits")), code<DependencyKind>("kind", QT_TRANSLATE_NOOP("lists", "Link")),
          col("lag", QT_TRANSLATE_NOOP("lists", "Lag (working days)"), Number)}},
        {"decisions"_L1, QT_TRANSLATE_NOOP("lists", "To decide"), {u"decision"_s, u"action"_s, u"task"_s},
         {col("question", QT_TRANSLATE_NOOP("lists", "Question")), col("action", QT_TRANSLATE_NOOP("lists", "Action")), hidden("task", QT_TRANSLATE_NOOP("lists", "Task")), hidden("field", QT_TRANSLATE_NOOP("lists", "Asked in")),
          coded("state", QT_TRANSLATE_NOOP("lists", "State"), decisionStates()), col("answer", QT_TRANSLATE_NOOP("lists", "Answer"), LongText), col("decided_on", QT_TRANSLATE_NOOP("lists", "Decided on"), Date)}},
        {"obligations"_L1, QT_TRANSLATE_NOOP("lists", "Statutory terms"), {u"obligation"_s, u"event"_s, u"action"_s},
         {col("title", QT_TRANSLATE_NOOP("lists", "Statutory term")), hidden("key", QT_TRANSLATE_NOOP("lists", "Key")), hidden("statute", QT_TRANSLATE_NOOP("lists", "What the statutes say"), LongText),
          col("months", QT_TRANSLATE_NOOP("lists", "Every … months"), Number), hiddenCode<EventKind>("event_kind", QT_TRANSLATE_NOOP("lists", "Met by")), hidden("last_date", QT_TRANSLATE_NOOP("lists", "Noted on"), Date),
          col("last", QT_TRANSLATE_NOOP("lists", "Last done"), Date), col("due", QT_TRANSLATE_NOOP("lists", "Due"), Date), coded("state", QT_TRANSLATE_NOOP("lists", "State"), obligationStates()),
          hidden("action", QT_TRANSLATE_NOOP("lists", "Action")), hidden("notes", QT_TRANSLATE_NOOP("lists", "Notes"), LongText)}},
        {"activity-reports"_L1, QT_TRANSLATE_NOOP("lists", "Activity reports"), {u"activity_report"_s},
         {col("from", QT_TRANSLATE_NOOP("lists", "From"), Date), col("to", QT_TRANSLATE_NOOP("lists", "To"), Date), col("title", QT_TRANSLATE_NOOP("lists", "Title")), hidden("key", QT_TRANSLATE_NOOP("lists", "Key")),
          hidden("introduction", QT_TRANSLATE_NOOP("lists", "Introduction"), LongText), hidden("on_participation", QT_TRANSLATE_NOOP("lists", "On participation"), LongText),
          hidden("on_visits", QT_TRANSLATE_NOOP("lists", "On the visits"), LongText), hidden("on_themes", QT_TRANSLATE_NOOP("lists", "On the themes"), LongText),
          hidden("on_plan", QT_TRANSLATE_NOOP("lists", "On the plan"), LongText), hidden("perspectives", QT_TRANSLATE_NOOP("lists", "Perspectives"), LongText),
          hidden("hidden_sections", QT_TRANSLATE_NOOP("lists", "Parts left out"))}},
        {"baselines"_L1, QT_TRANSLATE_NOOP("lists", "Reference versions"), {u"baseline"_s, u"baseline_task"_s},
         {col("name", QT_TRANSLATE_NOOP("lists", "Reference version")), col("taken_on", QT_TRANSLATE_NOOP("lists", "Taken on"), Date), col("tasks", QT_TRANSLATE_NOOP("lists", "Tasks"), Number)}},
    };
}

} // namespace maillage
