#pragma once

#include "models/domain/activityreport.h"
#include "models/report/parts.h"

/// The parts of the report of a period. Every number is a figure, asked for this period and, if it is the report of one, that network; each part adds its blocks, and
/// nothing when there is nothing to say.
namespace maillage::report {

class Activity
{
public:
    Activity(const Database &database, const Span &span, NetworkId network = {});

    void addKeyFigures(Blocks &blocks) const;
    /// By month as a chart, by kind of event and by territory as tables.
    void addParticipation(Blocks &blocks, const QString &typed) const;
    void addEvents(Blocks &blocks) const;
    /// Each network that has members, on its own base; nothing in a file that has one.
    void addNetworks(Blocks &blocks) const;
    /// Who of the members was reached and who was not, by name, with the day they were last seen.
    void addStructures(Blocks &blocks) const;
    void addVisits(Blocks &blocks, const QString &typed) const;
    void addThemes(Blocks &blocks, const QString &typed) const;
    void addFollowUps(Blocks &blocks) const;
    /// Every figure of the period beside that of the period before, with its base and its definition.
    void addDefinitions(Blocks &blocks) const;

private:
    FigureRow whole(QLatin1StringView name) const;
    FigureRow before(QLatin1StringView name) const;

    std::vector<Event> held(const QString &condition) const;

    const Database &m_database;
    Span m_span;
    FigureFilter m_asked;
    FigureFilter m_before; // as long, just before
};

/// Where every indicator of the plan stands today.
void addIndicatorsOf(Blocks &blocks, const Database &database, QDate on);
/// The actions with their tasks, what was decided and what is open, and the statutory terms.
void addPlanState(Blocks &blocks, const Database &database, const Span &span, const QString &typed);

} // namespace maillage::report
