#pragma once

#include <QString>

namespace maillage {

class Database;

/// What follows from a French postcode, so that nobody types it: a small table of the departments and their seats
/// (resources/places), and what the file itself already says.
namespace places {

/// The name of the department of a postcode ("23000": Creuse, "20200": Haute-Corse); empty where the code is none of France.
QString departmentOf(const QString &postcode);
/// The commune of a postcode: the one that structures of the file with that code are in, where they agree; else the seat of a
/// department that has it. Empty where nobody knows.
QString communeOf(const Database &database, const QString &postcode);
/// The department of a commune: the one that structures there are in, where they agree, or of which it is the seat.
QString departmentOfCommune(const Database &database, const QString &commune);

} // namespace places
} // namespace maillage
