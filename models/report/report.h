#pragma once

#include "models/domain/action.h"
#include "models/domain/event.h"
#include "models/figures/figurefilter.h"
#include "models/report/blocks.h"

/// The reports: each is a function from the file to a Document, without side effects. Numbers come from the
/// figures, free texts are typeset and shortened where no reader would follow. An id that is not there is a Failure.
namespace maillage::report {

/// A part of the debrief that can be switched off: its name in the column hidden_sections, and its title.
struct Section
{
    QString name;
    QString title;
};

std::vector<Section> debriefSections();

/// The debrief of one event, or of the held events of a series together.
Document debrief(const Database &database, EventId event);
Document debrief(const Database &database, SeriesId series);

/// Tells whether the debrief of an event says the same as another day: the language it was made in, and a digest of its
/// contents and of what the debrief of its series says beside them. Two seals can be compared where their languages agree.
QString debriefSeal(const Database &database, const Event &event);
/// Whether a debrief that was sent shows something else now. False where nobody knows what it showed.
bool hasChangedSinceSent(const Database &database, const Event &event);

/// The announced structures with their people, then empty rows down to the end of the page.
Document signInSheet(const Database &database, EventId event);

/// What there is to know about the structure visited, who was met, what was said and what should follow. Before the
/// visit it has lines to write on instead.
Document visitRecord(const Database &database, EventId event);

/// One action sheet, the sheets of an axis, or the whole plan: an overview first where there are several. Dates of tasks
/// are those of the schedule; what is not known says so.
Document actionSheet(const Database &database, ActionId action);
Document axisSheets(const Database &database, AxisId axis);
Document planSheets(const Database &database);

/// The report of a period, both days included: figures with their definitions beside those of the period before, what was
/// held, who was reached and who was not, and where the plan and its indicators stand today. What people wrote for just
/// this period (ActivityReport) stands at its places. Of another network than the home network: what was held with it, counted on its
/// members.
std::vector<Section> activitySections();
Document activityReport(const Database &database, const Span &span, NetworkId network = {});

} // namespace maillage::report
