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

/// What a figure is asked for. Each part narrows by itself; what is empty asks for everything. Two of them narrow whom is
/// counted (territory, status), the others which events. Whatever filter a page has stands in its exports in words.
struct FigureFilter
{
    FigureFilter() = default;
    FigureFilter(const Span &days) : span(days) {}

    Span span;
    std::optional<EventKind> kind;
    SeriesId series;
    ThemeId theme;     // events at which it was spoken of
    NetworkId network; // events held with this network
    QString place;     // events in this commune or at this place
    QString territory; // structures of this department
    std::optional<MembershipStatus> status; // structures that were this on the event's day; none: as each figure defines it
    std::optional<Channel> channel;         // of what was passed on

    bool operator==(const FigureFilter &) const = default;
};

/// The calendar year of the latest event held until today; everything where none was.
Span latestYear(const Store &store);

/// The filter in words, each part a phrase of its own ("2022", "visits", "Creuse"); the period always comes first.
QStringList inWords(const Store &store, const FigureFilter &filter);

} // namespace maillage
