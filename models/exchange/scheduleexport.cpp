#include "models/exchange/scheduleexport.h"

#include "models/domain/workdays.h"
#include "models/store/store.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QVariant dayCell(QDate day, bool open)
{
    return day.isValid() && !open ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QHash<TaskId, QStringList> obstaclesByTask(const Schedule &schedule)
{
    QHash<TaskId, QStringList> result;
    for (const Schedule::Obstacle &obstacle : schedule.obstacles())
        result[obstacle.task] << obstacle.sentence;
    return result;
}

} // namespace

void exportSchedule(const Store &store, TableFormat format, const TableWriter::Sink &sink)
{
    const Schedule schedule = Schedule::of(store.database());
    const Calendar calendar = Calendar::of(store.database());
    QHash<QString, Workdays> workdays; // by the days that tasks take
    const QHash<TaskId, QStringList> obstacles = obstaclesByTask(schedule);
    TableWriter writer(format, {u"id"_s, u"key"_s, u"title"_s, u"action"_s, u"start"_s, u"end"_s, u"days"_s, u"slack"_s, u"critical"_s, u"moved"_s, u"progress"_s, u"obstacle"_s},
                       sink);
    Query rows = store.database().query(u"SELECT id, key, title, action, milestone, days FROM list_tasks ORDER BY action_id, position, id"_s);
    while (rows.next()) {
        const TaskId id = rows.get<TaskId>(0);
        const Schedule::Entry &entry = *schedule.entry(id);
        const bool counted = entry.start.isValid() && entry.end.isValid() && !entry.openStart && !entry.openEnd;
        const QString taken = entry.summary ? QString() : rows.get<QString>(5);
        if (!workdays.contains(taken))
            workdays.insert(taken, Workdays(calendar, taken));
        const Workdays &numbers = workdays[taken];
        const int days = !counted || rows.get<bool>(4) ? 0 : numbers.through(entry.end) - numbers.before(entry.start);
        writer.row({QString::number(id.value()), rows.value(1), rows.value(2), rows.value(3), dayCell(entry.start, entry.openStart),
                    dayCell(entry.end, entry.openEnd), counted ? QVariant(days) : QVariant(), entry.slack ? QVariant(*entry.slack) : QVariant(),
                    entry.critical, entry.moved, entry.progress, obstacles.value(id).join(u' ')});
    }
    writer.finish();
}

} // namespace maillage
