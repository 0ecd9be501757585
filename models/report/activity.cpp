#include "models/report/activity.h"

#include "models/domain/clock.h"
#include "models/domain/network.h"
#include "models/domain/text.h"
#include "models/report/report.h"
#include "models/report/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

class ActivityTextWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityReportText)
};

/// The day of the week says nothing about a period.
QString dayOf(QDate day)
{
    return text::longDate(day).section(u' ', 1);
}

QString periodName(const Span &span)
{
    if (const int year = wholeYear(span); year > 0)
        return QString::number(year);
    if (span.from.day() == 1 && span.to == QDate(span.to.year(), span.to.month(), span.to.daysInMonth())) {
        const auto month = [](QDate day, bool withYear) { return QLocale().toString(day, withYear ? u"MMMM yyyy"_s : u"MMMM"_s); };
        if (span.from.year() == span.to.year() && span.from.month() == span.to.month())
            return month(span.to, true);
        return ActivityTextWords::tr("%1 – %2").arg(month(span.from, span.from.year() != span.to.year()), month(span.to, true));
    }
    return ActivityTextWords::tr("%1 – %2").arg(dayOf(span.from), dayOf(span.to));
}

Document frame(const Database &database, const ActivityReport &texts, const Span &span, NetworkId network)
{
    Profiled profile = profiled(database);
    if (const std::optional<Network> other = find<Network>(database, network))
        profile.network = cleanLine(other->name, 60);
    Document document;
    document.title = texts.title.isEmpty() ? ActivityTextWords::tr("Activity report %1").arg(periodName(span)) : cleanLine(texts.title, 200);
    document.subtitle = ActivityTextWords::tr("%1 to %2").arg(dayOf(span.from), dayOf(span.to));
    if (!profile.network.isEmpty())
        document.subtitle = profile.network + u" · "_s + document.subtitle;
    document.runningLeft = profile.network;
    document.runningRight = periodName(span);
    document.footer = profile.footer;
    document.author = profile.network;
    document.subject = document.title;
    document.keywords = QStringList{ActivityTextWords::tr("activity report"), profile.network};
    document.keywords.removeAll(QString());
    document.language = QLocale().name().section(u'_', 0, 0);
    return document;
}

void addWords(Blocks &blocks, const QString &title, const QString &typed)
{
    if (paragraphs(typed).isEmpty())
        return;
    if (!title.isEmpty())
        addHeading(blocks, title);
    addProse(blocks, typed);
}

} // namespace

std::vector<Section> activitySections()
{
    return {{u"figures"_s, ActivityTextWords::tr("Figures and what they mean")},
            {u"participation"_s, ActivityTextWords::tr("Participation")},
            {u"events"_s, ActivityTextWords::tr("Events held")},
            {u"networks"_s, ActivityTextWords::tr("Networks side by side")},
            {u"structures"_s, ActivityTextWords::tr("Structures reached and not reached")},
            {u"visits"_s, ActivityTextWords::tr("Visits")},
            {u"themes"_s, ActivityTextWords::tr("Themes")},
            {u"followups"_s, ActivityTextWords::tr("Follow-ups")},
            {u"indicators"_s, ActivityTextWords::tr("Indicators")},
            {u"plan"_s, ActivityTextWords::tr("State of the plan")}};
}

Document activityReport(const Database &database, const Span &span, NetworkId network)
{
    if (!span.from.isValid() || !span.to.isValid() || span.to < span.from)
        throw Failure(ActivityTextWords::tr("Say the first and the last day of the period."));
    const Activity activity(database, span, network);
    const ActivityReport texts = activityReportFor(database, span.from, span.to);
    const QStringList hidden = texts.hiddenSections.split(u' ', Qt::SkipEmptyParts);
    const auto shows = [&](const char *section) { return !hidden.contains(QLatin1StringView(section)); };
    Document document = frame(database, texts, span, network);
    Blocks &blocks = document.blocks;
    activity.addKeyFigures(blocks);
    addProse(blocks, texts.introduction);
    if (shows("participation"))
        activity.addParticipation(blocks, texts.onParticipation);
    if (shows("events"))
        activity.addEvents(blocks);
    if (shows("networks"))
        activity.addNetworks(blocks);
    if (shows("structures"))
        activity.addStructures(blocks);
    if (shows("visits"))
        activity.addVisits(blocks, texts.onVisits);
    if (shows("themes"))
        activity.addThemes(blocks, texts.onThemes);
    if (shows("followups"))
        activity.addFollowUps(blocks);
    if (shows("indicators"))
        addIndicatorsOf(blocks, database, span.to);
    if (shows("plan"))
        addPlanState(blocks, database, span, texts.onPlan);
    addWords(blocks, ActivityTextWords::tr("Perspectives"), texts.perspectives);
    if (shows("figures"))
        activity.addDefinitions(blocks);
    return typeset(std::move(document));
}

} // namespace maillage::report
