#pragma once

#include "models/search/searchwords.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace maillage {

class Database;
class Schedule;

/// One thing that holds the words. `at` says what sort of thing leads to it ("event", "structure"…): an exchange is dealt
/// with at its event.
struct SearchHit
{
    QLatin1StringView kind; // the table it is a row of
    qint64 id = 0;
    QString title;
    QString excerpt; // one line around the first word found outside the title
    QDate date;
    QString at;
    qint64 atId = 0;
    QList<TextSpan> titleMarks;
    QList<TextSpan> excerptMarks;
};

/// What was found of one kind, the best first; where the words are too common to be ranked, the newest first.
struct SearchGroup
{
    QLatin1StringView kind;
    QString heading;
    std::vector<SearchHit> hits;
    int count = 0;     // how many there are, up to a limit
    bool more = false; // there are more than `count`
};

/// Searches everything that people wrote, in the file's own index (see SearchIndex). Common words cost no more than rare
/// ones: nothing is counted or ranked beyond a limit.
std::vector<SearchGroup> search(const Database &database, const QString &typed, int perKind);

/// Gives each task that was found the first day it has in the schedule, as everywhere else; `schedule` is asked for only when
/// there is one.
void placeTasks(std::vector<SearchGroup> &groups, const std::function<const Schedule &()> &schedule);

/// The part of a text around the first of the words, on one line, with where the words stand in it.
QString excerpt(const QString &text, const SearchWords &words, QList<TextSpan> &marks);

} // namespace maillage
