#pragma once

#include "models/domain/record.h"

#include <QDate>

namespace maillage {

using SpecialDayId = Id<struct SpecialDay>;

/// Days on which the organisation is closed, or works although its week and the public holidays say otherwise.
struct SpecialDay
{
    SpecialDayId id;
    QDate firstDay;
    QDate lastDay; // belongs to it
    bool worked = false;
    QString name;

    static constexpr QLatin1StringView table{"special_day"};
    static const RecordType &type();
};

QString problemWith(const SpecialDay &day);

} // namespace maillage
