#pragma once

#include "models/domain/outreach.h"
#include "views/widgets/recordform.h"

namespace maillage {

class RecordModel;

/// The register of what was sent or said, for the page of an event and that of a series alike: `initial` begins a row
/// for whichever of the two is shown. The model's scope is the page's business.
QWidget *makeOutreachPanel(Workspace &workspace, RecordModel *model, std::function<Outreach()> initial, QWidget *parent);

} // namespace maillage
