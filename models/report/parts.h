#pragma once

#include "models/report/blocks.h"
#include "models/report/facts.h"

/// The parts that reports are put together from; each adds its blocks and nothing when there is nothing to say.
namespace maillage::report {

using Blocks = std::vector<Block>;

/// One column of people's own words: paragraphs, and bullets where they typed some.
void addProse(Blocks &blocks, const QString &typed);
void addHeading(Blocks &blocks, const QString &title);

void addKeyFigures(Blocks &blocks, const Totals &totals, const std::vector<EventFacts> &held);
/// The table of the held events with its chart, the rate in words with its base, and what the table leaves open.
void addParticipation(Blocks &blocks, const Database &database, const Totals &totals, const std::vector<EventFacts> &held);
void addAbsences(Blocks &blocks, const std::vector<EventFacts> &held);

void addOutreach(Blocks &blocks, const Database &database, SeriesId series, const std::vector<Event> &events);

/// Theme, what was said and by whom, what should follow and whether it did.
void addExchanges(Blocks &blocks, const Database &database, const std::vector<Event> &events);
void addFeedback(Blocks &blocks, const Database &database, const std::vector<Event> &events);
/// What was shown or handed out there, by name.
void addDocuments(Blocks &blocks, const Database &database, const std::vector<Event> &events);
void addPictures(Blocks &blocks, const Database &database, const std::vector<Event> &events);

/// How an event is named beside the others of its report.
QStringList namesOf(const std::vector<EventFacts> &held);

} // namespace maillage::report
