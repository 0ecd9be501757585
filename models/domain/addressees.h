#pragma once

#include "models/domain/structure.h"

#include <QDate>

#include <vector>

namespace maillage {

/// Where to write to a structure: its own e-mail address, else that of one of its people on that day; empty where none is known.
struct Addressee
{
    StructureId structure;
    QString name;
    QString address;
};

/// In the order of the names.
std::vector<Addressee> addressees(const Database &database, const std::vector<StructureId> &structures, QDate day);

} // namespace maillage
