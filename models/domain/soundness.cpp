#include "models/domain/soundness.h"

#include "models/domain/action.h"
#include "models/domain/activityreport.h"
#include "models/domain/attachment.h"
#include "models/domain/attendance.h"
#include "models/domain/calendar.h"
#include "models/domain/circles.h"
#include "models/domain/decision.h"
#include "models/domain/exchange.h"
#include "models/domain/indicator.h"
#include "models/domain/network.h"
#include "models/domain/obligation.h"
#include "models/domain/outreach.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class SoundnessWords
{
    Q_DECLARE_TR_FUNCTIONS(Soundness)
};

constexpr int saidAtMost = 20; // of one table: who reads more?

QString rowSentence(QLatin1StringView table, qint64 id, const QString &problem)
{
    return SoundnessWords::tr("Table %1, row %2: %3").arg(table).arg(id).arg(problem);
}

/// One row after the other: a table of attachments may be larger than memory.
template<Record R>
void addUnsound(QStringList &sentences, const Database &database)
{
    int found = 0;
    Query rows = database.query(detail::selectSql<R>());
    while (rows.next()) {
        const R record = detail::read<R>(rows);
        const QString problem = problemIn(record);
        if (problem.isEmpty())
            continue;
        if (++found <= saidAtMost)
            sentences << rowSentence(R::table, record.id.value(), problem);
    }
    if (found > saidAtMost)
        sentences << SoundnessWords::tr("Table %1: %2 more rows like these.").arg(R::table).arg(found - saidAtMost);
}

/// Rows that are, by way of others, part of themselves: each circle once.
template<Record R>
void addPartOfItself(QStringList &sentences, const Database &database, const QString &problem)
{
    using Key = IdOf<R>;
    QHash<Key, Key> above;
    std::vector<Key> order;
    for (const R &record : load<R>(database)) {
        above.insert(record.id, record.parent);
        order.push_back(record.id);
    }
    QHash<Key, size_t> seenFrom; // which start first came through here
    for (size_t start = 0; start < order.size(); ++start) {
        Key at = order[start];
        while (at && !seenFrom.contains(at)) {
            seenFrom.insert(at, start);
            at = above.value(at);
        }
        if (at && seenFrom.value(at) == start)
            sentences << rowSentence(R::table, at.value(), problem);
    }
}

void addCircles(QStringList &sentences, const Database &database)
{
    addPartOfItself<Task>(sentences, database, SoundnessWords::tr("This task is, by way of others, part of itself."));
    addPartOfItself<Network>(sentences, database, SoundnessWords::tr("This network is, by way of others, part of itself."));
    std::vector<Dependency> links = load<Dependency>(database);
    const std::vector<Task> tasks = load<Task>(database);
    int found = 0;
    while (const std::optional<size_t> closing = firstClosingCircle(tasks, {}, links)) {
        sentences << rowSentence(Dependency::table, links[*closing].id.value(), SoundnessWords::tr("This link closes a circle of tasks that wait for each other."));
        links.erase(links.begin() + std::ptrdiff_t(*closing));
        if (++found == saidAtMost)
            break;
    }
}

template<Record... R>
void addAll(QStringList &sentences, const Database &database)
{
    (addUnsound<R>(sentences, database), ...);
}

} // namespace

QStringList unsoundRows(const Database &database)
{
    QStringList sentences;
    addAll<Profile, Network, Structure, Person, Role, Membership, Affiliation, Series, Event, Attendance, Outreach, Recipient, Theme, Exchange, Feedback, Attachment, Axis, Action,
           ActionLine, Funding, Indicator, Measure, Task, Dependency, Decision, Obligation, Baseline, BaselineTask, SchoolHoliday, SpecialDay, ActivityReport>(sentences, database);
    addCircles(sentences, database);
    return sentences;
}

} // namespace maillage
