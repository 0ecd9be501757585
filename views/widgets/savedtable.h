#pragma once

#include "models/report/blocks.h"

#include <QStringList>

class QWidget;

namespace maillage {

class Workspace;

/// A table that is shown, as it is saved: as a document of one table, or its cells for a spreadsheet.
struct SavedTable
{
    QString title;
    QString subtitle;
    report::Table table;
    QList<QStringList> cells; // the headings, then the rows
};

/// Asks where to, and writes it there; does nothing if nobody says where.
void save(const SavedTable &table, Workspace &workspace, QWidget *parent);

} // namespace maillage
