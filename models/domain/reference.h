#pragma once

#include "models/domain/record.h"

namespace maillage {

/// The row that a person means by a word: the one whose key it is, else whose number it is, else the only one of that
/// name (in the column `nameColumn`). Null when there is none, or more than one of the name.
template<Record R>
IdOf<R> referredTo(const Database &database, const QString &word, QLatin1StringView nameColumn)
{
    if constexpr (requires(R record) { record.key; }) { // a theme has none
        const auto byKey = load<R>(database, QStringLiteral("key <> '' AND key = ?"), {word});
        if (!byKey.empty())
            return byKey.front().id;
    }
    bool isNumber = false;
    const IdOf<R> id(word.toLongLong(&isNumber));
    if (isNumber && find<R>(database, id))
        return id;
    const auto byName = load<R>(database, nameColumn + QStringLiteral(" = ?"), {word});
    return byName.size() == 1 ? byName.front().id : IdOf<R>();
}

} // namespace maillage
