#pragma once

#include "models/domain/network.h"
#include "models/domain/outreach.h"
#include "models/domain/exchange.h"

namespace maillage {

class Database;
class Store;

/// First and last day, both included. Invalid ends: since ever, until today.
struct Span
{
    QDate from;
    QDate to;

    bool operator==(const Span &) const = default;
};

Span yearSpan(int year);
/// The calendar year that the span is just the whole of; 0 for any other span.
int wholeYear(const Span &span);

/// What a figure is asked for. Each part narrows by itself; what is empty asks for everything, several of one part for any of them. Two of them narrow whom is
/// counted (territory, status), the others which events. Whatever filter a page has stands in its exports in words.
struct FigureFilter
{
    FigureFilter() = default;
    FigureFilter(const Span &days) : span(days) {}

    Span span;
    QList<int> years;          // only these calendar years of the period
    QList<EventKind> kinds;
    SeriesId series;
    QList<ThemeId> themes;     // events at which one of them was spoken of
    QList<NetworkId> networks; // events held with one of these, which are counted on its members
    QStringList places;        // events in one of these communes or places
    QString territory; // structures of this department
    std::optional<MembershipStatus> status; // structures that were this on the event's day; none: as each figure defines it
    std::optional<Channel> channel;         // of what was passed on

    bool operator==(const FigureFilter &) const = default;
};

/// The part of one that lies in the other.
Span within(const Span &outer, const Span &inner);
/// From the first to the last of these calendar years.
Span spanOfYears(const QList<int> &years);

/// The calendar year of the latest event held until today; everything where none was.
Span latestYear(const Store &store);

/// The filter in words, each part a phrase of its own ("2022", "visits", "Creuse"); the period always comes first.
QStringList inWords(const Store &store, const FigureFilter &filter);

} // namespace maillage
