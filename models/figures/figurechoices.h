#pragma once

#include "models/figures/figurefilter.h"

namespace maillage {

/// What a filter can be set to so that something is left: only what the file holds is offered; and the filter of the period before, to
/// compare with.

/// The same for the period before, as long: whole months before whole months, years before years that follow each other. Nothing where
/// there is none, such as before the beginning.
std::optional<FigureFilter> filterBefore(const FigureFilter &filter);

/// The calendar years of held events, the latest first.
QList<int> countedYears(const Database &database);
/// The networks that have members or that an event is held with, the home network first and then by name.
QList<NetworkId> countedNetworks(const Database &database);
/// Communes and places of events, by name.
QStringList countedPlaces(const Database &database);
/// Kinds of which there is an event, in the order of their codes.
QList<EventKind> countedKinds(const Database &database);

} // namespace maillage
