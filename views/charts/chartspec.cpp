#include "views/charts/chartspec.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr const char *noEvents = QT_TRANSLATE_NOOP("charts", "Nothing to count yet. Once who came is noted on an event’s sheet, it shows here.");

std::vector<ChartSpec> build()
{
    using enum ChartKind;
    return {
        {"events"_L1, QT_TRANSLATE_NOOP("charts", "Participation by event"), QT_TRANSLATE_NOOP("charts", "Event"), noEvents, Bars,
         {"announced"_L1, "present"_L1, "participation"_L1}, {"turn-up"_L1, "persons"_L1}, "event"_L1, false, false, {"period-participation"_L1, "period-turn-up"_L1}},
        {"months"_L1, QT_TRANSLATE_NOOP("charts", "Participation over time"), QT_TRANSLATE_NOOP("charts", "Month"), noEvents, RateLine,
         {"month-participation"_L1, "month-turn-up"_L1}, {"month-present"_L1, "month-persons"_L1}, {}, false, true, {"period-participation"_L1, "period-turn-up"_L1}},
        {"matrix"_L1, QT_TRANSLATE_NOOP("charts", "Who came to what"), QT_TRANSLATE_NOOP("charts", "Structure"), noEvents, Matrix, {}, {}, {}, true, false, {"gatherings"_L1, "period-present"_L1}},
        {"funnel"_L1, QT_TRANSLATE_NOOP("charts", "From invitation to presence"), QT_TRANSLATE_NOOP("charts", "Step"), noEvents, Funnel, {}, {}, "events"_L1, false, false, {"period-invited"_L1, "period-guests"_L1, "period-kept"_L1}},
        {"structures"_L1, QT_TRANSLATE_NOOP("charts", "Participation by structure"), QT_TRANSLATE_NOOP("charts", "Structure"), noEvents, Ranked,
         {"structure-announced"_L1, "structure-gathered"_L1}, {"structure-present"_L1, "structure-absent"_L1, "structure-turn-up"_L1, "structure-persons"_L1}, "structures"_L1, false, false, {"period-reach"_L1}},
        {"territories"_L1, QT_TRANSLATE_NOOP("charts", "Participation by territory"), QT_TRANSLATE_NOOP("charts", "Territory"), noEvents, Ranked,
         {"territory-participation"_L1}, {"territory-announced"_L1, "territory-present"_L1, "territory-persons"_L1}, {}, false, false, {"period-participation"_L1}},
        {"kinds"_L1, QT_TRANSLATE_NOOP("charts", "Participation by kind of event"), QT_TRANSLATE_NOOP("charts", "Kind"), noEvents, Ranked,
         {"kind-participation"_L1}, {"kind-events"_L1, "kind-announced"_L1, "kind-present"_L1, "kind-persons"_L1}, {}, false, false, {"events-held"_L1, "period-participation"_L1}},
        {"themes"_L1, QT_TRANSLATE_NOOP("charts", "Participation by theme"), QT_TRANSLATE_NOOP("charts", "Theme"),
         QT_TRANSLATE_NOOP("charts", "No theme here yet. Themes gather as you note what was said at an event."), Ranked,
         {"theme-participation"_L1}, {"theme-events"_L1, "theme-announced"_L1, "theme-present"_L1, "theme-persons"_L1}, "themes"_L1, false, false, {"exchanges"_L1}},
        {"networks"_L1, QT_TRANSLATE_NOOP("charts", "Participation by network"), QT_TRANSLATE_NOOP("charts", "Network"),
         QT_TRANSLATE_NOOP("charts", "No other network here yet. Note on a structure’s page which networks it belongs to."), Ranked,
         {"network-participation"_L1}, {"network-announced"_L1, "network-present"_L1, "network-persons"_L1}, "networks"_L1, false, false, {"period-participation"_L1}},
        {"sides"_L1, QT_TRANSLATE_NOOP("charts", "Networks side by side"), QT_TRANSLATE_NOOP("charts", "Network"),
         QT_TRANSLATE_NOOP("charts", "No network with members here but the one."), Ranked,
         {"period-reach"_L1, "visited"_L1}, {"members"_L1, "gatherings"_L1, "visits"_L1, "period-turn-up"_L1, "period-participation"_L1}, {}},
        {"reach"_L1, QT_TRANSLATE_NOOP("charts", "Reach over a rolling year"), QT_TRANSLATE_NOOP("charts", "Twelve months up to"), noEvents, RateLine,
         {"rolling-reach"_L1}, {}, {}, false, true, {"period-reach"_L1}},
        {"visits"_L1, QT_TRANSLATE_NOOP("charts", "Visits against members"), QT_TRANSLATE_NOOP("charts", "Twelve months up to"),
         QT_TRANSLATE_NOOP("charts", "No visit held here yet. Log one with “Visit” on the home page."), Bars,
         {"rolling-visits"_L1, "rolling-visited"_L1}, {"rolling-members"_L1}, {}, false, true, {"visits"_L1, "visited"_L1}},
        {"recurrence"_L1, QT_TRANSLATE_NOOP("charts", "Themes that come back"), QT_TRANSLATE_NOOP("charts", "Theme"),
         QT_TRANSLATE_NOOP("charts", "No theme here yet. Themes gather as you note what was said at an event."), Ranked,
         {"theme-events"_L1, "theme-exchanges"_L1}, {}, "themes"_L1, false, false, {"exchanges"_L1}},
        {"plan"_L1, QT_TRANSLATE_NOOP("charts", "Progress of the plan"), QT_TRANSLATE_NOOP("charts", "Action"),
         QT_TRANSLATE_NOOP("charts", "The plan has no task yet. Write down actions and their tasks on the page of the plan."), Ranked,
         {"action-progress"_L1}, {"action-tasks-done"_L1, "action-tasks"_L1}, "plan"_L1},
        {"indicators"_L1, QT_TRANSLATE_NOOP("charts", "State of the indicators"), QT_TRANSLATE_NOOP("charts", "State"),
         QT_TRANSLATE_NOOP("charts", "No indicator here yet. Define one on the page of indicators."), Counts, {}, {}, "indicators"_L1},
    };
}

QString translated(const char *text)
{
    return QCoreApplication::translate("charts", text);
}

} // namespace

QString ChartSpec::heading() const
{
    return translated(title);
}

QString ChartSpec::subjectHeading() const
{
    return translated(subject);
}

QString ChartSpec::missingText() const
{
    return translated(missing);
}

const std::vector<ChartSpec> &chartSpecs()
{
    static const std::vector<ChartSpec> all = build();
    return all;
}

const ChartSpec *chartNamed(const QString &name)
{
    for (const ChartSpec &spec : chartSpecs()) {
        if (spec.name == name)
            return &spec;
    }
    return nullptr;
}

} // namespace maillage
