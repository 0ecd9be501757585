#include "models/domain/codes.h"

#include "models/domain/text.h"

namespace maillage {

QString CodeSet::label(const QString &code) const
{
    for (const Item &item : items) {
        if (item.code == code)
            return item.label();
    }
    return code;
}

QString CodeSet::read(const QString &text) const
{
    const QString folded = text::folded(text);
    for (const Item &item : items) {
        if (folded == text::folded(item.code) || folded == text::folded(item.label())
            || folded == text::folded(QString::fromUtf8(item.source)))
            return item.code;
    }
    return {};
}

} // namespace maillage
