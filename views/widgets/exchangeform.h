#pragma once

#include "models/domain/exchange.h"
#include "views/widgets/recordform.h"

namespace maillage {

/// The form of an exchange, for the page of its event and that of the follow-ups alike. Words for a follow-up make it
/// something to do; done takes today as its day.
RecordForm<Exchange> *makeExchangeForm(Workspace &workspace, QWidget *parent);

} // namespace maillage
