#pragma once

#include "models/domain/fields.h"
#include "models/domain/period.h"

namespace maillage {

/// The five columns that a period takes, whatever record it stands in: `periodFields<&Task::period>()`.
template<auto Member>
std::vector<RecordField> periodFields()
{
    return {field<Member, &Period::words>("period").titled(QT_TRANSLATE_NOOP("lists", "When")), field<Member, &Period::from>("from_date"), field<Member, &Period::to>("to_date"),
            field<Member, &Period::fromCertainty>("from_certainty"), field<Member, &Period::toCertainty>("to_certainty")};
}

} // namespace maillage
