#include "views/shell/pages.h"

#include "models/domain/clock.h"
#include "views/activity/activitypage.h"
#include "views/dates/datespage.h"
#include "views/debrief/seriesdebriefpage.h"
#include "views/decisions/decisionspage.h"
#include "views/events/eventpage.h"
#include "views/events/eventspage.h"
#include "views/events/newevent.h"
#include "views/figures/figurespage.h"
#include "views/followups/followupspage.h"
#include "views/history/historypage.h"
#include "views/home/homepage.h"
#include "views/import/importpage.h"
#include "views/indicators/indicatorspage.h"
#include "views/networks/networkspage.h"
#include "views/obligations/obligationspage.h"
#include "views/people/peoplepage.h"
#include "views/plan/planpage.h"
#include "views/planning/planningpage.h"
#include "views/resources/resourcespage.h"
#include "views/rows/rowspage.h"
#include "views/series/seriespage.h"
#include "views/structures/structurespage.h"
#include "views/themes/themespage.h"
#include "views/visit/visitpage.h"
#include "views/workdays/workdayspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class PageWords
{
    Q_DECLARE_TR_FUNCTIONS(pages)
};

template<typename P>
Page *make(Workspace &workspace, QWidget *parent)
{
    return new P(workspace, parent);
}

template<Record R>
bool has(const Database &database, qint64 id)
{
    return maillage::find<R>(database, IdOf<R>(id)).has_value();
}

QString hintOf(QLatin1StringView page)
{
    static const QHash<QLatin1StringView, const char *> hints{
        {"events"_L1, QT_TRANSLATE_NOOP("pages", "A double-click or Enter opens an event. Its tabs go from the invitation to the debrief.")},
        {"event"_L1, QT_TRANSLATE_NOOP("pages", "On the attendance sheet, two letters of a name and Enter note somebody. The debrief is made of what the other tabs say.")},
        {"visit"_L1, QT_TRANSLATE_NOOP("pages", "The structure and the day are enough. What you began stays here if you leave the page.")},
        {"dates"_L1, QT_TRANSLATE_NOOP("pages", "Say what a good day is: the best ones stand first, and Enter on one plans the event there.")},
        {"structures"_L1, QT_TRANSLATE_NOOP("pages", "Your own list comes in with Ctrl+V: copy its rows in your spreadsheet, with the line that names the columns. Several rows chosen with Shift or Ctrl are changed at once.")},
        {"networks"_L1, QT_TRANSLATE_NOOP("pages", "Figures count the members of the network this file is about; an event held with a network that has members of its own counts those.")},
        {"plan"_L1, QT_TRANSLATE_NOOP("pages", "A list is typed line by line or pasted at once. A field may be a question: it joins “To decide”.")},
        {"planning"_L1, QT_TRANSLATE_NOOP("pages", "Write times as you would say them: “autumn 2024”, “mid-April”. Insert adds a task, L ties it to another; Ctrl+F1 shows all keys.")},
        {"indicators"_L1, QT_TRANSLATE_NOOP("pages", "Enter notes a value, F2 opens the definition. An indicator can also count by itself what the file already knows.")},
        {"figures"_L1, QT_TRANSLATE_NOOP("pages", "A click on a bar, a point or a number shows exactly what it counts; Alt+← leads back. “?” says what a figure means.")},
        {"activity"_L1, QT_TRANSLATE_NOOP("pages", "The figures are there already. Your texts take their place between them and stay in the file.")}};
    const char *hint = hints.value(page);
    return hint ? PageWords::tr(hint) : QString();
}

} // namespace

QList<PageEntry> allPages()
{
    const QString network = PageWords::tr("The network"), liven = PageWords::tr("Bring together"), steer = PageWords::tr("Steer");
    QList<PageEntry> pages{
        {"home"_L1, {}, PageWords::tr("Home"), u"home"_s, {}, make<HomePage>},
        {"events"_L1, liven, PageWords::tr("Events"), u"events"_s, "events"_L1, make<EventsPage>},
        {"series"_L1, liven, PageWords::tr("Series"), u"series"_s, "series"_L1, make<SeriesPage>, {}, {}, has<Series>, PageWords::tr("New series")},
        {"dates"_L1, liven, PageWords::tr("Find a date"), u"dates"_s, {}, make<DatesPage>, {}, {}, has<Event>},
        {"themes"_L1, liven, PageWords::tr("Themes"), u"themes"_s, "themes"_L1, make<ThemesPage>, {}, {}, has<Theme>, PageWords::tr("New theme")},
        {"followups"_L1, liven, PageWords::tr("Follow-ups"), u"followups"_s, {}, make<FollowUpsPage>},
        {"structures"_L1, network, PageWords::tr("Structures"), u"structures"_s, "structures"_L1, make<StructuresPage>, {}, {}, has<Structure>, PageWords::tr("New structure")},
        {"people"_L1, network, PageWords::tr("People"), u"people"_s, "people"_L1, make<PeoplePage>, {}, {}, has<Person>, PageWords::tr("New person")},
        {"networks"_L1, network, PageWords::tr("Networks"), u"networks"_s, "networks"_L1, make<NetworksPage>, {}, {}, has<Network>, PageWords::tr("New network")},
        {"resources"_L1, network, PageWords::tr("Resources"), u"resources"_s, "resources"_L1, make<ResourcesPage>, {}, {}, has<Resource>, PageWords::tr("New resource")},
        {"plan"_L1, steer, PageWords::tr("Action plan"), u"plan"_s, "actions"_L1, make<PlanPage>, {}, {}, has<Action>, PageWords::tr("New action")},
        {"planning"_L1, steer, PageWords::tr("Calendar · Gantt"), u"gantt"_s, {}, make<PlanningPage>, {}, {}, {}, PageWords::tr("New task")},
        {"workdays"_L1, steer, PageWords::tr("Working days"), u"workdays"_s, {}, make<WorkdaysPage>, {}, {}, has<SpecialDay>, PageWords::tr("New closed or worked day")},
        {"decisions"_L1, steer, PageWords::tr("To decide"), u"decisions"_s, {}, make<DecisionsPage>, {}, {}, {}, PageWords::tr("New question to decide")},
        {"obligations"_L1, steer, PageWords::tr("Statutory terms"), u"obligations"_s, "obligations"_L1, make<ObligationsPage>, {}, {}, has<Obligation>, PageWords::tr("New statutory term")},
        {"indicators"_L1, steer, PageWords::tr("Indicators"), u"indicators"_s, "indicators"_L1, make<IndicatorsPage>, {}, {}, has<Indicator>, PageWords::tr("New indicator")},
        {"figures"_L1, steer, PageWords::tr("Figures"), u"figures"_s, {}, make<FiguresPage>},
        {"activity"_L1, steer, PageWords::tr("Activity report"), u"report"_s, {}, make<ActivityPage>},
        {"history"_L1, {}, {}, {}, {}, make<HistoryPage>},
        {"event"_L1, {}, {}, {}, {}, make<EventPage>, {}, "events"_L1, has<Event>},
        {"rows"_L1, {}, {}, {}, {}, make<RowsPage>, {}, "figures"_L1},
        {"series-debrief"_L1, {}, {}, {}, {}, make<SeriesDebriefPage>, {}, "series"_L1, has<Series>},
        {"visit"_L1, {}, {}, {}, {}, make<VisitPage>, {}, "events"_L1},
        {"import"_L1, {}, {}, {}, {}, make<ImportPage>},
        {"new-event"_L1, {}, {}, {}, {}, {}, startEvent},
        {"event-again"_L1, {}, {}, {}, {}, {}, startEventLike},
        {"next-event"_L1, {}, {}, {}, {}, {}, startNextOfSeries},
    };
    for (PageEntry &page : pages)
        page.hint = hintOf(page.name);
    return pages;
}

} // namespace maillage
