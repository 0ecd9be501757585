#include "models/search/search.h"

#include "models/domain/filename.h"
#include "models/domain/schedule.h"

#include "models/store/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr int countLimit = 1000;           // and the most that is ranked
constexpr qsizetype textLimit = 50'000;    // of one thing, looked through for where the words stand
constexpr qsizetype excerptLength = 140;
constexpr qsizetype excerptLead = 40;      // what is shown before the first word

struct SearchKind
{
    QLatin1StringView table;
    const char *heading;
    const char *weights; // of the first columns: a word in a name counts for more than one in a note
};

constexpr std::array searchKinds{
    SearchKind{"structure"_L1, QT_TRANSLATE_NOOP("search", "Structures"), "8, 8"},
    SearchKind{"person"_L1, QT_TRANSLATE_NOOP("search", "People"), "8, 8"},
    SearchKind{"event"_L1, QT_TRANSLATE_NOOP("search", "Events"), "8, 2, 1, 2"},
    SearchKind{"action"_L1, QT_TRANSLATE_NOOP("search", "Actions"), "8, 8"},
    SearchKind{"task"_L1, QT_TRANSLATE_NOOP("search", "Tasks"), "8"},
    SearchKind{"decision"_L1, QT_TRANSLATE_NOOP("search", "Decisions"), "2"},
    SearchKind{"theme"_L1, QT_TRANSLATE_NOOP("search", "Themes"), "8"},
    SearchKind{"resource"_L1, QT_TRANSLATE_NOOP("search", "Resources"), "8, 8"},
    SearchKind{"exchange"_L1, QT_TRANSLATE_NOOP("search", "Exchanges and follow-ups"), "1"},
    SearchKind{"feedback"_L1, QT_TRANSLATE_NOOP("search", "Feedback"), "1"},
    SearchKind{"attendance"_L1, QT_TRANSLATE_NOOP("search", "Groups and remarks on attendance"), "4, 1"},
    SearchKind{"action_line"_L1, QT_TRANSLATE_NOOP("search", "Lines of the plan"), "2"},
    SearchKind{"indicator"_L1, QT_TRANSLATE_NOOP("search", "Indicators"), "1"},
    SearchKind{"measure"_L1, QT_TRANSLATE_NOOP("search", "Measures"), "1"},
    SearchKind{"activity_report"_L1, QT_TRANSLATE_NOOP("search", "Activity reports"), "8"},
    SearchKind{"funding"_L1, QT_TRANSLATE_NOOP("search", "Funding"), "1"},
    SearchKind{"obligation"_L1, QT_TRANSLATE_NOOP("search", "Statutory terms"), "8"},
    SearchKind{"axis"_L1, QT_TRANSLATE_NOOP("search", "Axes"), "8, 8"},
    SearchKind{"network"_L1, QT_TRANSLATE_NOOP("search", "Networks"), "8, 8"},
    SearchKind{"series"_L1, QT_TRANSLATE_NOOP("search", "Series"), "8"},
    SearchKind{"role"_L1, QT_TRANSLATE_NOOP("search", "Roles"), "8"},
    SearchKind{"membership"_L1, QT_TRANSLATE_NOOP("search", "Memberships"), "1"},
    SearchKind{"affiliation"_L1, QT_TRANSLATE_NOOP("search", "Affiliations"), "1"},
    SearchKind{"outreach"_L1, QT_TRANSLATE_NOOP("search", "Outreach"), "2"},
    SearchKind{"attachment"_L1, QT_TRANSLATE_NOOP("search", "Files"), "2"},
};

int countOf(const Database &database, const SearchKind &kind, const QString &match)
{
    return database.single(u"SELECT count(*) FROM (SELECT 1 FROM %1_search WHERE %1_search MATCH ? LIMIT ?)"_s.arg(kind.table), {match, countLimit + 1})
        .toInt();
}

/// bm25 reads every row that holds any of the words, however few hold all of them.
bool canRank(const Database &database, const SearchKind &kind, const SearchWords &words)
{
    const QStringList matches = words.matches();
    return std::all_of(matches.begin(), matches.end(), [&](const QString &match) { return countOf(database, kind, match) <= countLimit; });
}

SearchHit hitOf(const Query &row, const SearchKind &kind, const SearchWords &words)
{
    SearchHit hit;
    hit.kind = kind.table;
    hit.id = row.get<qint64>(0);
    const QString title = row.get<QString>(1).left(textLimit);
    hit.title = kind.table == "attachment"_L1 ? safeFileName(title) : inOneDirection(title).simplified();
    hit.titleMarks = words.in(hit.title);
    hit.excerpt = excerpt(row.get<QString>(2), words, hit.excerptMarks);
    hit.date = row.get<QDate>(3);
    hit.at = row.get<QString>(4);
    hit.atId = row.get<qint64>(5);
    return hit;
}

} // namespace

std::vector<SearchGroup> search(const Database &database, const QString &typed, int perKind)
{
    std::vector<SearchGroup> groups;
    const SearchWords words = SearchWords::read(typed);
    if (words.isEmpty())
        return groups;
    const QString match = words.match();
    for (const SearchKind &kind : searchKinds) {
        const int count = countOf(database, kind, match);
        if (count == 0)
            continue;
        SearchGroup group{kind.table, QCoreApplication::translate("search", kind.heading), {}, std::min(count, countLimit), count > countLimit};
        // Ids grow with time: the highest is the newest.
        const QString order = canRank(database, kind, words) ? u"bm25(%1_search, %2), rowid DESC"_s.arg(kind.table, QLatin1StringView(kind.weights))
                                                             : u"rowid DESC"_s;
        Query rows = database.query(u"SELECT f.id, f.title, f.text, f.date, f.at, f.at_id FROM (SELECT rowid AS id, row_number() OVER () AS place FROM "
                                    "(SELECT rowid FROM %1_search WHERE %1_search MATCH ? ORDER BY %2 LIMIT ?)) h "
                                    "CROSS JOIN found_%1 f ON f.id = h.id ORDER BY h.place"_s.arg(kind.table, order),
                                    {match, perKind});
        while (rows.next())
            group.hits.push_back(hitOf(rows, kind, words));
        groups.push_back(std::move(group));
    }
    return groups;
}

QString excerpt(const QString &text, const SearchWords &words, QList<TextSpan> &marks)
{
    QStringList lines;
    for (const QString &line : text.left(textLimit).split(u'\n')) {
        if (const QString plain = line.simplified(); !plain.isEmpty())
            lines << plain;
    }
    QString line = lines.join(u" · ");
    const QList<TextSpan> all = words.in(line);
    qsizetype from = 0;
    if (!all.isEmpty() && all.first().start > excerptLength - excerptLead) {
        const qsizetype space = line.indexOf(u' ', all.first().start - excerptLead);
        from = space >= 0 && space < all.first().start ? space + 1 : all.first().start;
    }
    qsizetype end = line.size();
    if (end - from > excerptLength) {
        end = from + excerptLength;
        const qsizetype space = line.lastIndexOf(u' ', end);
        if (space > from + excerptLead)
            end = space;
        else if (line.at(end - 1).isHighSurrogate())
            ++end;
    }
    const QString lead = from > 0 ? u"… "_s : QString();
    marks.clear();
    for (const TextSpan &span : all) {
        if (span.start >= from && span.start + span.length <= end)
            marks.append({span.start - from + lead.size(), span.length});
    }
    return lead + line.mid(from, end - from) + (end < line.size() ? u" …"_s : QString());
}

void placeTasks(std::vector<SearchGroup> &groups, const std::function<const Schedule &()> &schedule)
{
    for (SearchGroup &group : groups) {
        for (SearchHit &hit : group.hits) {
            if (hit.kind != "task"_L1)
                continue;
            const Schedule::Entry *entry = schedule().entry(TaskId(hit.id));
            hit.date = entry ? entry->start : QDate();
        }
    }
}

} // namespace maillage
