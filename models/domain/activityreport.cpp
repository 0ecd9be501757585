#include "models/domain/activityreport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {
class ActivityReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityReport)
};
} // namespace

const RecordType &ActivityReport::type()
{
    static const RecordType type = recordType<ActivityReport>({
        field<&ActivityReport::key>("key").titled(QT_TRANSLATE_NOOP("lists", "Key"))
            .means(keyMeaning, "r2022").aside(),
        field<&ActivityReport::from>("from_date").called("from", QT_TRANSLATE_NOOP("lists", "From"))
            .means(QT_TRANSLATE_NOOP("import", "the first day of its period"), "2022-01-01").needed(),
        field<&ActivityReport::to>("to_date").called("to", QT_TRANSLATE_NOOP("lists", "To"))
            .means(QT_TRANSLATE_NOOP("import", "the last day of its period"), "2022-12-31").needed(),
        field<&ActivityReport::title>("title").titled(QT_TRANSLATE_NOOP("lists", "Title"))
            .means(QT_TRANSLATE_NOOP("import", "its title; empty: the period"), "A year of meetings"),
        field<&ActivityReport::introduction>("introduction").titled(QT_TRANSLATE_NOOP("lists", "Introduction"))
            .means(QT_TRANSLATE_NOOP("import", "what opens the report"), "A full year.").longText().aside(),
        field<&ActivityReport::onParticipation>("on_participation").titled(QT_TRANSLATE_NOOP("lists", "On participation"))
            .means(QT_TRANSLATE_NOOP("import", "what is to be said about participation"), "Autumn was quiet.").longText().aside(),
        field<&ActivityReport::onVisits>("on_visits").titled(QT_TRANSLATE_NOOP("lists", "On the visits"))
            .means(QT_TRANSLATE_NOOP("import", "what is to be said about the visits"), "Two more are planned.").longText().aside(),
        field<&ActivityReport::onThemes>("on_themes").titled(QT_TRANSLATE_NOOP("lists", "On the themes"))
            .means(QT_TRANSLATE_NOOP("import", "what is to be said about the themes"), "Shared jobs come back.").longText().aside(),
        field<&ActivityReport::onPlan>("on_plan").titled(QT_TRANSLATE_NOOP("lists", "On the plan"))
            .means(QT_TRANSLATE_NOOP("import", "what is to be said about the plan"), "The congress moves on.").longText().aside(),
        field<&ActivityReport::perspectives>("perspectives").titled(QT_TRANSLATE_NOOP("lists", "Perspectives"))
            .means(QT_TRANSLATE_NOOP("import", "what closes the report"), "Next year …").longText().aside(),
        field<&ActivityReport::hiddenSections>("hidden_sections").titled(QT_TRANSLATE_NOOP("lists", "Parts left out"))
            .means(QT_TRANSLATE_NOOP("import", "parts left out, separated by spaces"), "visits").aside()
    });
    return type;
}

QString problemWith(const ActivityReport &report)
{
    if (!report.from.isValid() || !report.to.isValid())
        return ActivityReportWords::tr("Say the first and the last day of the period.");
    return report.to < report.from ? ActivityReportWords::tr("The period ends before it begins.") : QString();
}

ActivityReport activityReportFor(const Database &database, QDate from, QDate to)
{
    std::vector<ActivityReport> found = load<ActivityReport>(database, u"from_date = ? AND to_date = ?"_s, {toSql(from), toSql(to)});
    if (!found.empty())
        return found.front();
    ActivityReport report;
    report.from = from;
    report.to = to;
    return report;
}

} // namespace maillage
