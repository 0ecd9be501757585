#pragma once

#include "models/report/blocks.h"

#include <functional>

class QWidget;

namespace maillage {

class Database;

class Workspace;

/// A file name made of a title: "debrief-parole-de-reseau.pdf".
QString fileNameFor(const QString &title, const QString &suffix);

/// Asks where to write a report, writes it as PDF, ODT or HTML by the name's ending, and says where it is. `title` heads
/// the question, `name` becomes the suggested file name.
void saveDocument(QWidget *parent, Workspace &workspace, const QString &title, const QString &name,
                  const std::function<report::Document(const Database &)> &make);

} // namespace maillage
