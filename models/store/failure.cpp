#include "models/store/failure.h"

namespace maillage {

namespace {

/// However much of what was found got into it, a sentence is shown in a line or two: a longer one holds the window.
QString readable(const QString &text)
{
    constexpr qsizetype longest = 2000;
    return text.size() > longest ? text.first(longest) + u'…' : text;
}

} // namespace

Failure::Failure(QString sentence, QString detail)
    : m_sentence(readable(sentence))
    , m_detail(readable(detail))
    , m_what((m_detail.isEmpty() ? m_sentence : m_sentence + QStringLiteral(" [%1]").arg(m_detail)).toUtf8())
{
}

} // namespace maillage
