#pragma once

#include "models/domain/periodspan.h"
#include "models/domain/periodwords.h"

namespace maillage::periodspan {

/// The tokens of a period and the place that reading has come to. Past the end everything is Unknown, which no rule
/// of the grammar takes.
class TokenStream
{
public:
    explicit TokenStream(std::vector<periodwords::Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    bool isOver() const { return m_at >= m_tokens.size(); }
    periodwords::Token next(size_t ahead = 0) const { return m_at + ahead < m_tokens.size() ? m_tokens[m_at + ahead] : periodwords::Token{}; }
    bool sees(periodwords::Kind kind) const { return next().kind == kind && !isOver(); }
    bool take(periodwords::Kind kind)
    {
        const bool there = sees(kind);
        m_at += there ? 1 : 0;
        return there;
    }
    periodwords::Token takeAny()
    {
        const periodwords::Token token = next();
        ++m_at;
        return token;
    }
    void skip(size_t count) { m_at += count; }
    void drop(size_t ahead) { m_tokens.erase(m_tokens.begin() + qptrdiff(m_at + ahead)); }

private:
    std::vector<periodwords::Token> m_tokens;
    size_t m_at = 0;
};

/// One stretch that has a name, with what stands before it: "vers mi-avril 2022", "semaine du 4 avril 2022". It stops
/// behind it, where a dash or a question mark may follow; nothing when it is none.
std::optional<Part> readPart(TokenStream &words);

} // namespace maillage::periodspan
