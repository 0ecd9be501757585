#pragma once

#include "models/report/blocks.h"

#include <QByteArray>

namespace maillage::print {

/// The parts of an OpenDocument text that do not depend on the blocks: named styles, so that whoever goes on editing
/// changes the look in one place; running header, footer and page numbers; title, author, keywords.
QByteArray odtStyles(const report::Document &document);
QByteArray odtMeta(const report::Document &document);

} // namespace maillage::print
