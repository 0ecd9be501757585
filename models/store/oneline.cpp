#include "models/store/oneline.h"

#include <algorithm>

namespace maillage {

QString oneLine(const QString &found)
{
    constexpr qsizetype longest = 80;
    const auto endsLine = [](QChar c) { return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; };
    const auto isUnseen = [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; };
    const QStringView all = QStringView(found).trimmed();
    QStringView shown = all.first(std::min(all.size(), longest));
    if (const auto end = std::find_if(shown.begin(), shown.end(), endsLine); end != shown.end())
        shown = shown.first(end - shown.begin());
    const bool cut = shown.size() < all.size();
    if (cut && !shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    QString line = shown.toString();
    line.removeIf(isUnseen); // nor does what was found turn the rest of the sentence round
    return cut ? line.trimmed() + u'…' : line;
}

} // namespace maillage
