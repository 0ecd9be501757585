#include "models/lists/agenda.h"

#include "models/domain/clock.h"
#include "models/domain/choicelist.h"
#include "models/domain/event.h"
#include "models/domain/text.h"
#include "models/lists/listing.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class AgendaWords
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

constexpr int debriefDays = 45; // after that nobody waits for a debrief
constexpr int forgottenDays = 60; // a planned event so long ago was forgotten for good

QLatin1StringView pageOf(const QString &name)
{
    for (const QLatin1StringView page : {"event"_L1, "followups"_L1, "planning"_L1, "obligations"_L1}) {
        if (page == name)
            return page;
    }
    return {};
}

bool isDebrief(const QString &code)
{
    return code == "debrief"_L1 || code == "debrief-to-send"_L1;
}

QString badgeOf(const QString &code, bool late)
{
    if (code == "follow-up"_L1)
        return late ? AgendaWords::tr("overdue") : AgendaWords::tr("follow-up");
    if (code == "deadline"_L1)
        return late ? AgendaWords::tr("overdue") : AgendaWords::tr("deadline");
    if (code == "statutory"_L1)
        return late ? AgendaWords::tr("overdue") : AgendaWords::tr("statutory");
    if (code == "debrief"_L1)
        return AgendaWords::tr("debrief to write");
    if (code == "debrief-to-send"_L1)
        return AgendaWords::tr("debrief to send");
    if (code == "milestone"_L1)
        return AgendaWords::tr("milestone");
    return late ? AgendaWords::tr("held or not?") : codeSet<EventKind>().label(code);
}

/// Whether something of that day belongs on the agenda of today.
bool isShown(const QString &code, QDate date, QDate today, int days)
{
    if (isDebrief(code))
        return true; // no others were asked for
    const bool isEvent = codeOf(fromCode<EventKind>(code)) == code;
    if (isEvent)
        return date <= today.addDays(days) && date >= today.addDays(-forgottenDays);
    return date <= today.addDays(days);
}

/// Milestones, and what has to be over by a day, on the day on which the schedule puts them: the one that the plan shows.
void addTasks(std::vector<AgendaItem> &items, const Store &store, const Schedule &schedule, QDate today, int days)
{
    const QHash<TaskId, TiedEvent> events = tiedEvents(store.database());
    for (const Task &task : load<Task>(store.database(), u"(milestone = 1 OR limit_kind = 'not-after') AND state IN ('todo', 'running')"_s)) {
        const Schedule::Entry *entry = schedule.entry(task.id);
        const bool isDue = task.limit == LimitKind::NotAfter;
        const QDate scheduled = !entry || entry->openEnd ? QDate() : entry->end;
        const QDate day = scheduled.isValid() ? scheduled : isDue ? task.limitDate : QDate();
        const bool late = isDue && task.limitDate < today;
        const auto event = events.constFind(task.id);
        if (event != events.constEnd() && !event->cancelled && entry && event->day >= entry->start && event->day <= entry->end)
            continue; // it stands there as that event
        if (!day.isValid() || day > today.addDays(days) || (day < today && !isDue))
            continue;
        const auto action = maillage::find<Action>(store.database(), task.action);
        QStringList detail{isDue ? AgendaWords::tr("over by %1").arg(text::shortDate(task.limitDate)) : QString(), action ? displayName(*action) : QString()};
        detail.removeAll(QString());
        const QString code = isDue ? u"deadline"_s : u"milestone"_s;
        items.push_back({day, task.title, detail.join(u", "_s), code, badgeOf(code, late), "planning"_L1, task.action.value(), late});
    }
}

} // namespace

std::vector<AgendaItem> agenda(const Store &store, const Schedule &schedule, int days)
{
    const QDate today = clock::today();
    std::vector<AgendaItem> items;
    std::optional<QHash<qint64, QString>> apart; // read only for who is named
    Query rows = store.database().query(u"SELECT date, kind, title, detail, time, page, id, structure_id FROM agenda WHERE date <= ? UNION ALL "
                                        "SELECT date, kind, title, detail, time, page, id, NULL FROM debrief_due WHERE date BETWEEN ? AND ?"_s,
                                        {toSql(today.addDays(days)), toSql(today.addDays(-debriefDays)), toSql(today)});
    while (rows.next()) {
        const QDate date = rows.get<QDate>(0);
        const QString code = rows.get<QString>(1);
        if (!isShown(code, date, today, days))
            continue;
        const bool late = date < today && !isDebrief(code);
        if (!apart && rows.get<qint64>(7) != 0)
            apart = namesakes(store.database(), Structure::type());
        const QString which = apart ? apart->value(rows.get<qint64>(7)) : QString();
        QStringList detail{rows.get<QString>(3) + (which.isEmpty() ? QString() : u" (%1)"_s.arg(which)), text::time(rows.get<QTime>(4))};
        detail.removeAll(QString());
        items.push_back({date, rows.get<QString>(2), detail.join(u", "_s), code, badgeOf(code, late), pageOf(rows.get<QString>(5)), rows.get<qint64>(6), late,
                         isDebrief(code) ? "debrief"_L1 : ""_L1});
    }
    addTasks(items, store, schedule, today, days);
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem &a, const AgendaItem &b) { return a.date < b.date; });
    return items;
}

std::vector<NamedCount> recurringThemes(const Store &store, int limit)
{
    std::vector<NamedCount> result;
    Query rows = rowsOf(store.database(), listing("themes"_L1), u"id, name, exchanges"_s, u"WHERE exchanges > 0 ORDER BY exchanges DESC, name COLLATE names LIMIT ?"_s, {limit});
    while (rows.next())
        result.push_back({rows.get<qint64>(0), rows.get<QString>(1), rows.get<qint64>(2)});
    return result;
}

std::vector<NamedCount> openQuestions(const Store &store)
{
    std::vector<NamedCount> result;
    Query rows = rowsOf(store.database(), listing("decisions"_L1), u"id, question"_s, u"WHERE state = 'open' ORDER BY id"_s);
    while (rows.next())
        result.push_back({rows.get<qint64>(0), rows.get<QString>(1), 1});
    return result;
}

QStringList otherwisePlanned(const Database &database, EventId event)
{
    QSet<TaskId> about;
    for (const Task &task : load<Task>(database, u"event_id = ?"_s, {event.value()}))
        about.insert(task.id);
    if (about.isEmpty())
        return {};
    QStringList sentences;
    const Schedule schedule = Schedule::of(database);
    for (const Schedule::Obstacle &obstacle : schedule.obstacles()) {
        if (about.contains(obstacle.task) && obstacle.kind == Schedule::Obstacle::Kind::OtherThanEvent)
            sentences << obstacle.sentence;
    }
    return sentences;
}

} // namespace maillage
