#pragma once

#include "models/figures/figure.h"

namespace maillage {

/// A number that somebody points at: a figure, what it was asked for, and which of its rows.
struct Pointed
{
    QLatin1StringView figure;
    FigureFilter filter;
    FigureRow row;
};

/// One of the things that a number counts: a structure, an event, a structure at an event, or what was said, sent or done there.
struct CountedRow
{
    qint64 structureId = 0; // 0: none
    QString structure;      // or the person who came without one, or the group
    qint64 eventId = 0;
    QString event;
    QDate date;
    QString said;
    qint64 amount = 1;      // of people, of an interval the low end; else 1
    qint64 more = 0;        // how many more people they may have been
    bool isCounted = true;  // of a rate: above the line, or below it only
};

/// What a number counts, row by row: the counted rows add up to it. Of a rate, the rest of its base stands there too, where it is
/// one of structures or events (`showsBase`); the base of a participation over many events, which is every member at each of them,
/// does not.
struct Behind
{
    std::vector<CountedRow> rows;
    bool showsBase = false;
};

/// Whether there are rows to show: tasks, for one, have a page of their own.
bool hasRowsBehind(const Figure &figure);
Behind rowsBehind(const Database &database, const Pointed &pointed);
/// The first of them, in the same order: there at once however many there are.
Behind firstRowsBehind(const Database &database, const Pointed &pointed, int count);
/// The same number, as it is now.
FigureRow readAgain(const Database &database, const Pointed &pointed);

} // namespace maillage
