#include "models/store/failure.h"

namespace maillage {

Failure::Failure(QString sentence, QString detail)
    : m_sentence(std::move(sentence))
    , m_detail(std::move(detail))
    , m_what((m_detail.isEmpty() ? m_sentence : m_sentence + QStringLiteral(" [%1]").arg(m_detail)).toUtf8())
{
}

} // namespace maillage
