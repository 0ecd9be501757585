#pragma once

#include "models/domain/schedule.h"

#include <QString>

#include <vector>

namespace maillage {

class Store;

/// One thing that has a day, and where it is dealt with.
struct AgendaItem
{
    QDate date;
    QString title;
    QString detail;
    QString code;  // an EventKind, or follow-up, milestone, deadline, statutory, debrief, debrief-to-send
    QString badge; // what it is, in a word
    QLatin1StringView page;
    qint64 id = 0;
    bool late = false; // its day is over
    QLatin1StringView part = {}; // of that page
};

/// What comes in the next `days` days, and what is overdue, soonest first: planned events, milestones, deadlines,
/// follow-ups, statutory terms, and, for a month and a half after an event, its debrief as
/// long as it has no word or was not sent.
std::vector<AgendaItem> agenda(const Store &store, const Schedule &schedule, int days);

/// A row by its name and a number that goes with it.
struct NamedCount
{
    qint64 id = 0;
    QString name;
    qint64 count = 0;
};

/// The themes spoken of most often, with how often.
std::vector<NamedCount> recurringThemes(const Store &store, int limit);
/// The questions that nobody has answered, in the order they were asked.
std::vector<NamedCount> openQuestions(const Store &store);

/// What the tasks about an event say, in sentences, where the plan has them on other days.
QStringList otherwisePlanned(const Database &database, EventId event);

} // namespace maillage
