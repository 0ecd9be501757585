#include "models/search/searchwords.h"

#include "models/domain/text.h"

#include <algorithm>

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

/// The ways in which people write a number of France: as one word or in pairs, from home or from abroad.
QStringList phoneSpellings(const QString &digits)
{
    const auto inPairs = [](const QString &number) {
        QString paired;
        for (qsizetype i = 0; i < number.size(); ++i)
            paired += (i > 0 && i % 2 == 0 ? u" "_s : QString()) + number.at(i);
        return paired;
    };
    const QString abroad = digits.mid(1);
    return {digits, inPairs(digits), u"33"_s + abroad, u"33 "_s + abroad.left(1) + (abroad.size() > 1 ? u" "_s + inPairs(abroad.mid(1)) : QString())};
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
    given = words.takePhones(given);
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

/// Takes the numbers out of what was typed.
QString SearchWords::takePhones(const QString &typed)
{
    QStringList phones;
    QString rest = text::withPlainPhones(typed, &phones);
    for (const QString &phone : std::as_const(phones)) {
        m_pieces << Piece{phone, {phone}, true, phone};
        rest.replace(phone, u" "_s);
    }
    return rest;
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
    for (const QString &spelling : phone.isEmpty() ? spellings(text) : phoneSpellings(phone))
        alternatives << u"\"%1\"%2"_s.arg(spelling, open ? u"*"_s : QString());
    return alternatives.size() == 1 ? alternatives.constFirst() : u'(' + alternatives.join(u" OR ") + u')';
}

/// How many tokens from there on are the number, or its beginning; 0: none.
qsizetype SearchWords::Piece::tokensOfPhone(const QStringList &tokens, qsizetype first) const
{
    QString digits;
    for (qsizetype i = first; i < tokens.size(); ++i) {
        digits += tokens.at(i);
        if (digits.startsWith(phone) || digits.startsWith(u"33"_s + phone.mid(1)))
            return i - first + 1;
        if (!phone.startsWith(digits) && !QString(u"33"_s + phone.mid(1)).startsWith(digits))
            return 0;
    }
    return 0;
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
    QStringList folded;
    for (const SearchToken &token : tokens)
        folded << token.folded;
    for (const Piece &piece : m_pieces) {
        for (qsizetype first = 0; !piece.phone.isEmpty() && first < folded.size(); ++first) {
            const qsizetype count = piece.tokensOfPhone(folded, first);
            std::fill_n(marked.begin() + first, count, true);
        }
        if (!piece.phone.isEmpty())
            continue;
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
