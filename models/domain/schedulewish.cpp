// What a task asks for by itself: see Wish.

#include "models/domain/schedulepass.h"

#include <algorithm>

namespace maillage {

namespace {

/// Files from elsewhere may hold any number: none leads out of the days that can be written.
int heldLength(qint64 days)
{
    return int(std::clamp<qint64>(days, -Workdays::most, Workdays::most));
}

/// What a constraint and a last day leave of a period; never less than its first day.
Period leftOf(const Task &task, QDate lastDay)
{
    Period period = task.period;
    if (task.limit == LimitKind::NotBefore && period.isBounded() && task.limitDate > period.from)
        period.from = std::min(task.limitDate, period.to);
    if (lastDay.isValid() && period.to.isValid() && lastDay < period.to)
        period.to = period.from.isValid() ? std::max(period.from, lastDay) : lastDay;
    return period;
}

Wish milestoneWish(const Period &period, const Workdays &days)
{
    Wish wish;
    wish.dated = period.from.isValid() || period.to.isValid();
    if (!wish.dated)
        return wish;
    QDate day = period.from.isValid() ? period.from : period.to;
    if (period.isBounded())
        day = period.from.addDays(period.from.daysTo(period.to) / 2);
    wish.first = wish.last = day;
    wish.start = days.through(day);
    return wish;
}

Wish lastingWish(const Period &period, int duration, const Workdays &days)
{
    Wish wish;
    wish.length = duration;
    wish.dated = period.from.isValid() || period.to.isValid();
    if (!wish.dated)
        return wish;
    if (period.from.isValid())
        wish.start = days.before(period.from);
    else
        wish.start = days.through(period.to) - duration;
    if (period.isBounded())
        wish.start += std::max(0, days.through(period.to) - wish.start - duration) / 2;
    wish.first = days.at(wish.start);
    wish.last = days.at(wish.start + duration - 1);
    return wish;
}

Wish periodWish(const Period &period, const Workdays &days)
{
    Wish wish;
    wish.dated = period.from.isValid() || period.to.isValid();
    wish.first = period.from;
    wish.last = period.to;
    wish.openStart = wish.dated && !period.from.isValid();
    wish.openEnd = wish.dated && !period.to.isValid();
    if (period.isBounded()) {
        wish.start = days.before(period.from);
        wish.length = days.through(period.to) - wish.start;
    } else if (wish.dated) {
        wish.start = wish.openEnd ? days.before(period.from) : days.through(period.to);
    } else {
        wish.length = 1;
    }
    return wish;
}

/// Moves a wish to begin on a day, whatever the period says. What takes a day begins on one that it takes; a moment is
/// where it was put.
void bindTo(QDate day, bool milestone, Wish &wish, const Workdays &days)
{
    wish.dated = true;
    wish.openStart = wish.openEnd = false;
    wish.start = milestone ? days.through(day) : days.before(day);
    wish.first = wish.last = day;
    if (wish.length > 0) {
        wish.first = std::max(day, days.at(wish.start));
        wish.last = std::max(wish.first, days.at(wish.start + wish.length - 1));
    }
}

} // namespace

Wish wishOf(const Task &task, const Workdays &days, QDate lastDay, const TiedEvent *event)
{
    const bool chooses = task.milestone || task.duration;
    Period period = chooses ? leftOf(task, lastDay) : task.period;
    const bool byEvent = event && event->day.isValid() && !period.from.isValid() && !period.to.isValid() && task.limit == LimitKind::None;
    if (byEvent)
        period = {event->title, event->day, event->day, Certainty::Day, Certainty::Day};
    Wish wish = task.milestone  ? milestoneWish(period, days)
        : task.duration         ? lastingWish(period, heldLength(*task.duration), days)
                                : periodWish(period, days);
    if (chooses && period.isBounded()) {
        wish.roomFrom = period.from;
        wish.roomTo = period.to;
    }
    if (byEvent)
        bindTo(event->day, task.milestone, wish, days);
    if (task.limit == LimitKind::On || (task.limit == LimitKind::NotBefore && !wish.dated)) {
        bindTo(task.limitDate, task.milestone, wish, days);
        wish.roomFrom = wish.roomTo = {};
    }
    return wish;
}

} // namespace maillage
