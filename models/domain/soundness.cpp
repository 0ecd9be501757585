#include "models/domain/soundness.h"

#include "models/domain/attachment.h"
#include "models/domain/circles.h"
#include "models/domain/network.h"
#include "models/domain/recordtypes.h"
#include "models/domain/task.h"
#include "models/store/oneline.h"

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
void addUnsound(QStringList &sentences, const Database &database, const RecordType &type)
{
    int found = 0;
    Query rows = records::query(type, database, QStringLiteral("1"));
    while (rows.next()) {
        const AnyRecord record(type, rows);
        const QString problem = records::problemIn(type, record.get());
        if (problem.isEmpty())
            continue;
        if (++found <= saidAtMost)
            sentences << rowSentence(type.table, record.id(), problem);
    }
    if (found > saidAtMost)
        sentences << SoundnessWords::tr("Table %1: %2 more rows like these.").arg(type.table).arg(found - saidAtMost);
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

/// The name of what is kept is what it is.
void addDamagedContents(QStringList &sentences, const Database &database)
{
    Query rows = database.query(u"SELECT id, hash, coalesce((SELECT name FROM attachment WHERE content = hash), hash), data FROM content"_s);
    while (rows.next()) {
        if (contentName(rows.get<QByteArray>(3)) != rows.get<QString>(1))
            sentences << rowSentence("content"_L1, rows.get<qint64>(0), SoundnessWords::tr("The file “%1” is not what it was when it was added.").arg(oneLine(rows.get<QString>(2))));
    }
}

} // namespace

QStringList unsoundRows(const Database &database)
{
    QStringList sentences;
    for (const RecordType *type : recordTypes())
        addUnsound(sentences, database, *type);
    addCircles(sentences, database);
    addDamagedContents(sentences, database);
    return sentences;
}

} // namespace maillage
