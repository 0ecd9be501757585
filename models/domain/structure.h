#pragma once

#include "models/domain/codes.h"
#include "models/domain/record.h"


namespace maillage {

using StructureId = Id<struct Structure>;

/// A member structure, partner or host: an association, a public body, whoever takes part in the network. Coordinates are WGS 84 degrees and empty until somebody gives them; staff is a number of people.
struct Structure
{
    StructureId id;
    QString key;
    QString name;
    QString shortName;
    QString kind;
    QString address;
    QString postcode;
    QString commune;
    QString department;
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString phone;
    QString email;
    QString web;
    std::optional<int> staff;
    QString notes;

    static constexpr QLatin1StringView table{"structure"};
    static const RecordType &type();
};

QString problemWith(const Structure &structure);
/// What others call it where they refer to it.
QStringList namesOf(const Structure &structure);

/// What the structure is called in lists and tables: the short name where there is one.
QString displayName(const Structure &structure);

} // namespace maillage
