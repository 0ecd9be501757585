#include "models/lists/columns.h"

#include "models/domain/activityreport.h"
#include "models/domain/decision.h"
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
         of(Axis::type(), {"number", "title", "key", col("actions", QT_TRANSLATE_NOOP("lists", "Actions"), Number),
             "notes"})},
        {"actions"_L1, QT_TRANSLATE_NOOP("lists", "Actions"),
         {u"action"_s, u"axis"_s, u"action_line"_s, u"funding"_s, u"indicator"_s, u"task"_s, u"decision"_s},
         of(Action::type(), {"number", "title", "key", "axis", "state", "board_member", "staff", "working_group",
             "context", hidden("objectives", QT_TRANSLATE_NOOP("lists", "Objectives"), LongText),
             hidden("steps", QT_TRANSLATE_NOOP("lists", "Steps"), LongText),
             hidden("partners", QT_TRANSLATE_NOOP("lists", "Partners"), LongText),
             hidden("funding", QT_TRANSLATE_NOOP("lists", "Funding"), LongText),
             hidden("indicators", QT_TRANSLATE_NOOP("lists", "Indicators"), LongText),
             hidden("timing", QT_TRANSLATE_NOOP("lists", "Timing"), LongText),
             col("tasks", QT_TRANSLATE_NOOP("lists", "Tasks"), Number),
             col("to_decide", QT_TRANSLATE_NOOP("lists", "To decide"), Number), "notes"})},
        {"lines"_L1, QT_TRANSLATE_NOOP("lists", "Lines of action sheets"), {u"action_line"_s, u"action"_s},
         of(ActionLine::type(), {"action", "kind", "position", col("period", QT_TRANSLATE_NOOP("lists", "When")),
             "text", hidden("from", QT_TRANSLATE_NOOP("lists", "From"), Date),
             hidden("to", QT_TRANSLATE_NOOP("lists", "To"), Date), "done"})},
        {"funding"_L1, QT_TRANSLATE_NOOP("lists", "Funding"), {u"funding"_s, u"action"_s},
         of(Funding::type(), {"action", "position", "source", "amount"})},
        {"indicators"_L1, QT_TRANSLATE_NOOP("lists", "Indicators"), {u"indicator"_s, u"action"_s, u"series"_s, u"theme"_s, u"network"_s},
         of(Indicator::type(), {"action", "position",
             col("title", QT_TRANSLATE_NOOP("lists", "Indicator"), LongText), "kind", "key", "unit", "baseline",
             "target", "due", "combine", "figure", "from", "to", "event_kind", "series", "theme", "network", "place",
             "territory", "channel", "notes"})},
        {"measures"_L1, QT_TRANSLATE_NOOP("lists", "Measures"), {u"measure"_s, u"indicator"_s, u"action"_s},
         of(Measure::type(), {hidden("action", QT_TRANSLATE_NOOP("lists", "Action")), "indicator", "date", "part",
             "value", "out_of", "note", "source"})},
        {"tasks"_L1, QT_TRANSLATE_NOOP("lists", "Tasks"),
         {u"task"_s, u"action"_s, u"dependency"_s, u"event"_s, u"profile"_s, u"special_day"_s},
         of(Task::type(), {"title", "key", "action", "parent", "position", "milestone",
             col("period", QT_TRANSLATE_NOOP("lists", "Period")),
             hidden("from", QT_TRANSLATE_NOOP("lists", "From"), Date),
             hidden("to", QT_TRANSLATE_NOOP("lists", "To"), Date),
             code<Certainty>("from_certainty", QT_TRANSLATE_NOOP("lists", "Start known")),
             code<Certainty>("to_certainty", QT_TRANSLATE_NOOP("lists", "End known")), "duration", "limit_kind",
             "limit_date", "state", "progress", "done_on", "who", "notes", "days", "event",
             col("start", QT_TRANSLATE_NOOP("lists", "Start"), Date),
             col("end", QT_TRANSLATE_NOOP("lists", "End"), Date)})},
        {"dependencies"_L1, QT_TRANSLATE_NOOP("lists", "Dependencies"), {u"dependency"_s, u"task"_s},
         of(Dependency::type(), {"from", "to", "kind", "lag"})},
        {"decisions"_L1, QT_TRANSLATE_NOOP("lists", "To decide"), {u"decision"_s, u"action"_s, u"task"_s},
         of(Decision::type(), {col("question", QT_TRANSLATE_NOOP("lists", "Question")), "action", "task", "field",
             coded("state", QT_TRANSLATE_NOOP("lists", "State"), decisionStates()), "answer", "decided_on"})},
        {"obligations"_L1, QT_TRANSLATE_NOOP("lists", "Statutory terms"), {u"obligation"_s, u"event"_s, u"action"_s},
         of(Obligation::type(), {"title", "key", "statute", "months", "event_kind", "last_date",
             col("last", QT_TRANSLATE_NOOP("lists", "Last done"), Date),
             col("due", QT_TRANSLATE_NOOP("lists", "Due"), Date),
             coded("state", QT_TRANSLATE_NOOP("lists", "State"), obligationStates()), "action", "notes"})},
        {"activity-reports"_L1, QT_TRANSLATE_NOOP("lists", "Activity reports"), {u"activity_report"_s},
         of(ActivityReport::type(), {"from", "to", "title", "key", "introduction", "on_participation", "on_visits",
             "on_themes", "on_plan", "perspectives", "hidden_sections"})},
        {"baselines"_L1, QT_TRANSLATE_NOOP("lists", "Reference versions"), {u"baseline"_s, u"baseline_task"_s},
         of(Baseline::type(), {"name", "taken_on", col("tasks", QT_TRANSLATE_NOOP("lists", "Tasks"), Number)})},
    };
}

} // namespace maillage
