#include "models/domain/filename.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class FileNameWords
{
    Q_DECLARE_TR_FUNCTIONS(Attachment)
};

constexpr qsizetype longestName = 200; // bytes: a disk takes 255, and a suffix may be added
constexpr qsizetype longestEnding = 20;

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f || code == 0x061c;
}

bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || c.isNonCharacter();
}

/// Whole characters of the beginning, up to so many bytes.
QString startOfName(const QString &text, qsizetype most)
{
    qsizetype size = std::min(text.size(), most);
    while (size > 0 && (QStringView(text).first(size).toUtf8().size() > most || text.at(size - 1).isHighSurrogate()))
        --size;
    return text.first(size);
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    safe = safe.simplified(); // line ends are spaces before they are unseen
    safe.removeIf(isUnseen);
    safe = safe.simplified();
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    if (safe.isEmpty())
        return FileNameWords::tr("file");
    const qsizetype dot = safe.lastIndexOf(u'.');
    const QString ending = dot > 0 && safe.size() - dot <= longestEnding ? safe.mid(dot) : QString();
    if (safe.toUtf8().size() > longestName)
        safe = startOfName(safe.chopped(ending.size()), longestName - ending.toUtf8().size()) + ending;
    return safe;
}

QString inOneDirection(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), turnsDirection))
        return text;
    QString plain = text;
    plain.removeIf(turnsDirection);
    return plain;
}

} // namespace maillage
