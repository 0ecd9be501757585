#include "models/search/searchwords.h"

#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

constexpr qsizetype longestQuestion = 200;

struct SearchToken
{
    TextSpan span;
    QString folded;
};

bool isPartOfWord(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Other_PrivateUse: return true;
    default: return QChar::isLetterOrNumber(c);
    }
}

QList<SearchToken> tokensOf(const QString &text)
{
    QList<SearchToken> tokens;
    qsizetype start = -1;
    const auto close = [&](qsizetype end) {
        if (start >= 0)
            tokens.append({{start, end - start}, text::folded(text.mid(start, end - start))});
        start = -1;
    };
    for (qsizetype here = 0; here < text.size(); ++here) {
        const bool pair = text.at(here).isHighSurrogate() && here + 1 < text.size() && text.at(here + 1).isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(here), text.at(here + 1)) : text.at(here).unicode();
        if (!isPartOfWord(c))
            close(here);
        else if (start < 0)
            start = here;
        here += pair;
    }
    close(text.size());
    return tokens;
}

/// The index keeps ligatures as they were written; people type them open or closed.
QStringList spellings(const QString &text)
{
    QString open = text.toLower();
    open.replace(u'œ', u"oe"_s).replace(u'æ', u"ae"_s);
    QString oe = open, ae = open;
    oe.replace(u"oe"_s, u"œ"_s);
    ae.replace(u"ae"_s, u"æ"_s);
    QString both = oe;
    both.replace(u"ae"_s, u"æ"_s);
    QStringList all{open, oe, ae, both};
    all.removeDuplicates();
    return all;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

} // namespace

SearchWords SearchWords::read(const QString &typed)
{
    SearchWords words;
    QString given = typed.left(longestQuestion);
    given.remove(QChar(u'\0'));
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i <= given.size(); ++i) {
        const bool end = i == given.size();
        const QChar c = end ? QChar(u' ') : given.at(i);
        if (!end && !isQuote(c) && (quoted || !c.isSpace()))
            continue;
        words.add(given.mid(start, i - start), !quoted || end);
        start = i + 1;
        if (isQuote(c))
            quoted = !quoted;
    }
    return words;
}

void SearchWords::add(const QString &text, bool open)
{
    const QList<SearchToken> tokens = tokensOf(text);
    if (tokens.isEmpty())
        return;
    Piece piece{text, {}, open};
    for (const SearchToken &token : tokens)
        piece.words << token.folded;
    m_pieces << piece;
}

QString SearchWords::Piece::match() const
{
    QStringList alternatives;
    for (const QString &spelling : spellings(text))
        alternatives << u"\"%1\"%2"_s.arg(spelling, open ? u"*"_s : QString());
    return alternatives.size() == 1 ? alternatives.constFirst() : u'(' + alternatives.join(u" OR ") + u')';
}

QStringList SearchWords::matches() const
{
    QStringList all;
    for (const Piece &piece : m_pieces)
        all << piece.match();
    return all;
}

QString SearchWords::match() const
{
    return matches().join(u" AND ");
}

QList<TextSpan> SearchWords::in(const QString &text) const
{
    const QList<SearchToken> tokens = tokensOf(text);
    QList<bool> marked(tokens.size(), false);
    for (const Piece &piece : m_pieces) {
        const qsizetype count = piece.words.size();
        for (qsizetype first = 0; first + count <= tokens.size(); ++first) {
            bool fits = true;
            for (qsizetype i = 0; i < count && fits; ++i) {
                const QString &there = tokens.at(first + i).folded;
                fits = piece.open && i == count - 1 ? there.startsWith(piece.words.at(i)) : there == piece.words.at(i);
            }
            for (qsizetype i = 0; i < count && fits; ++i)
                marked[first + i] = true;
        }
    }
    QList<TextSpan> spans;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (marked.at(i))
            spans << tokens.at(i).span;
    }
    return spans;
}

} // namespace maillage
