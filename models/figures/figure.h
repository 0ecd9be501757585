#pragma once

#include "models/domain/headcount.h"
#include "models/figures/figurefilter.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace maillage {

/// Whether a figure is a count or a rate; a rate is never shown without its numerator and denominator.
enum class FigureUnit { Structures, Persons, Events, Entries, Tasks, Rate };

/// One number that can be shown, charted, printed and written out: where it stands in resources/sql/views.sql and
/// what it means. There is one of these for every figure of the program; docs/figures.md lists them.
struct Figure
{
    QLatin1StringView name;        // on the command line
    const char *title;             // context "figures"
    const char *definition;        // in a sentence; context "figures"
    const char *base;              // what the denominator counts, %1 the day; empty for counts
    FigureUnit unit;
    QLatin1StringView view;
    QLatin1StringView subjectId;   // "" for the period as a whole
    QLatin1StringView numerator;
    QLatin1StringView denominator; // "" for counts
    const char *by = "";           // by what it is grouped, where the same figure is there for several ways; context "figures"

    QString heading() const;
    /// Of whom it speaks, where a status is asked for instead of members.
    QString meaning(std::optional<MembershipStatus> status = {}) const;
    /// Whether visits and calls have no part in it.
    bool isOfGatherings() const;
    /// Whether it counts the members of one network, so that several networks have a row each.
    bool isOfOneNetwork() const;
    /// Whether it counts people, whose number may be an interval.
    bool isOfPeople() const { return unit == FigureUnit::Persons; }
};

/// One figure about one subject: an event, a series, a structure, a month, the period.
struct FigureRow
{
    qint64 subjectId = 0;
    QString subject;
    QString key; // what the subject is in the file: "2022-04", "apero", "23"
    QDate date;
    qint64 numerator = 0; // of an interval the low end
    qint64 more = 0;      // of people: how many more they may have been
    std::optional<qint64> denominator;
    QString base; // the denominator's definition as a sentence, with its day
    bool isThere = false; // what the figure says nothing of has a row in a table all the same
    NetworkId network; // whose row it is, where several networks stand side by side

    /// The ratio for a rate, the count else, of an interval its low end; nothing when there is nothing to divide by.
    std::optional<double> value() const;
    /// Of a figure that counts people.
    Headcount people() const { return {numerator, numerator + more}; }
};

/// "8 / 30 · 26.7 %" for a rate, a dash where there is nothing to divide by; the count else, "13–15" where it is an interval.
QString valueText(const FigureRow &row);

const std::vector<Figure> &figures();
/// What the denominator counts: the figure's own words, or those for the status that is asked for instead of members.
const char *baseFor(const Figure &figure, std::optional<MembershipStatus> status);
const char *memberBase();
/// A sentence about members, in words about those of that status.
QString said(QString sentence, std::optional<MembershipStatus> status);
/// Null when no figure has that name.
const Figure *figureNamed(const QString &name);
/// For names the program itself gives: the figure is there.
const Figure &figure(QLatin1StringView name);
/// The tables that a figure is read from.
const QSet<QString> &tablesOf(const Figure &figure);

/// The figure for every subject that the filter lets through, in the order of their dates; for one subject only if an id is
/// given. A subject that the figure says nothing of (the participation of a visit) has no row. Of several networks each has rows of
/// its own where members are counted once: side by side, never one sum that counts a structure twice. Outside of this the views count everything: nothing that was asked for here is left behind.
std::vector<FigureRow> evaluate(const Database &database, const Figure &figure, const FigureFilter &filter = {}, qint64 subjectId = 0);
std::vector<FigureRow> evaluate(const Store &store, const Figure &figure, const FigureFilter &filter = {}, qint64 subjectId = 0);
/// The figure for one subject (a zero row if it is not there).
FigureRow evaluateOne(const Database &database, const Figure &figure, qint64 subjectId);
FigureRow evaluateOne(const Store &store, const Figure &figure, qint64 subjectId);
/// Several figures of one subject, all of the same view, in one question.
std::vector<FigureRow> evaluateOne(const Database &database, const QList<QLatin1StringView> &names, qint64 subjectId);

/// The filter that lets through just the events behind one row: those of a month, a kind, a theme, or of the structures of a
/// territory; gatherings alone, or visits, where the figure counts no others. Their figures add up to the row's.
FigureFilter narrowed(const Figure &figure, const FigureRow &row, const FigureFilter &filter);

} // namespace maillage
