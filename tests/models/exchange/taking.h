#pragma once

#include "models/exchange/import.h"
#include "models/store/failure.h"

namespace maillage::test {

inline ImportResult take(Store &store, QLatin1StringView table, const QByteArray &text)
{
    return import(store, *importableNamed(table), text);
}

/// What is said when the text cannot be taken; nothing when it was.
inline QString refusal(Store &store, QLatin1StringView table, const QByteArray &text)
{
    try {
        take(store, table, text);
    } catch (const Failure &failure) {
        return failure.sentence();
    }
    return {};
}

} // namespace maillage::test
