#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace maillage {

enum class ChartKind {
    Bars,     // counts side by side, rates over them, along time
    RateLine, // rates along time
    Ranked,   // named subjects, the largest first
    Funnel,
    Matrix,
    Counts,   // how many indicators are in each state
};

/// One chart of the program: which figures it shows, how, and where a click leads. The page of figures, the command line and
/// the exports all choose from this list; a new chart is a line in chartspec.cpp.
struct ChartSpec
{
    QLatin1StringView name;           // on the command line
    const char *title;                // context "charts"
    const char *subject;              // what one row is; context "charts"
    const char *missing;              // what to do when there is nothing to show; context "charts"
    ChartKind kind;
    QList<QLatin1StringView> drawn;   // figures in the chart; the table has them, too
    QList<QLatin1StringView> beside;  // figures in the table alone
    QLatin1StringView page;           // where the name of a row leads; a number leads to its rows
    bool wide = false;                // takes the whole width of the page
    bool takesTarget = false;
    QList<QLatin1StringView> whole = {}; // figures of the period, beside those of the period before

    QString heading() const;
    QString subjectHeading() const;
    QString missingText() const;
};

const std::vector<ChartSpec> &chartSpecs();
/// Null when no chart has that name.
const ChartSpec *chartNamed(const QString &name);

} // namespace maillage
