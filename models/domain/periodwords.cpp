#include "models/domain/periodwords.h"

#include "models/domain/period.h"
#include "models/domain/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace maillage::periodwords {

namespace {

struct Word
{
    const char *words; // one spelling or several, a bar between
    Kind kind;
    int value = 0;
};

/// Folded; words that belong together have one space between them, also where an apostrophe stood.
constexpr std::array vocabulary{
    Word{"janvier|janv|jan|january", Kind::Month, 1},
    Word{"fevrier|fevr|fev|february|feb", Kind::Month, 2},
    Word{"mars|march|mar", Kind::Month, 3},
    Word{"avril|avr|april|apr", Kind::Month, 4},
    Word{"mai|may", Kind::Month, 5},
    Word{"juin|june|jun", Kind::Month, 6},
    Word{"juillet|juil|july|jul", Kind::Month, 7},
    Word{"aout|august|aug", Kind::Month, 8},
    Word{"septembre|sept|sep|september", Kind::Month, 9},
    Word{"octobre|oct|october", Kind::Month, 10},
    Word{"novembre|nov|november", Kind::Month, 11},
    Word{"decembre|dec|december", Kind::Month, 12},
    Word{"printemps|spring|springtime", Kind::Season, 0},
    Word{"ete|summer|summertime", Kind::Season, 1},
    Word{"automne|autumn|fall", Kind::Season, 2},
    Word{"hiver|winter|wintertime", Kind::Season, 3},
    Word{"lundi|lun|monday|mon", Kind::Weekday, 1},
    Word{"mardi|tuesday|tue|tues", Kind::Weekday, 2},
    Word{"mercredi|mer|wednesday|wed", Kind::Weekday, 3},
    Word{"jeudi|jeu|thursday|thu|thur|thurs", Kind::Weekday, 4},
    Word{"vendredi|ven|friday|fri", Kind::Weekday, 5},
    Word{"samedi|sam|saturday|sat", Kind::Weekday, 6},
    Word{"dimanche|dim|sunday|sun", Kind::Weekday, 7},
    Word{"premier|premiere|first", Kind::Ordinal, 1},
    Word{"deuxieme|second|seconde", Kind::Ordinal, 2},
    Word{"troisieme|third", Kind::Ordinal, 3},
    Word{"quatrieme|fourth", Kind::Ordinal, 4},
    Word{"dernier|derniere|last", Kind::Ordinal, 0},
    Word{"trimestre|trim|quarter", Kind::QuarterWord},
    Word{"semestre|semester", Kind::HalfYearWord},
    Word{"moitie|half", Kind::HalfWord, 0},
    Word{"quinzaine", Kind::HalfWord, 1},
    Word{"semaine|week", Kind::WeekWord},
    Word{"weekend|week end", Kind::WeekendWord},
    Word{"annee|an|year|exercice|annee civile|calendar year", Kind::YearWord},
    Word{"annee scolaire|school year|annee universitaire|academic year", Kind::SchoolYear},
    Word{"rentree|rentree scolaire", Kind::BackToSchool},
    Word{"debut|early|beginning|start", Kind::Start},
    Word{"mi|milieu|mid|middle", Kind::Mid},
    Word{"fin|end|late", Kind::End},
    Word{"vers|environ|autour|aux alentours|aux environs|a peu pres|courant|dans le courant|en cours|around|about|circa|ca|"
         "approximately|roughly|in the course|sometime|sometime in",
         Kind::About},
    Word{"plutot|peutetre|probablement|sans doute|eventuellement|a confirmer|a preciser|a definir|a voir|si possible|"
         "idealement|rather|maybe|perhaps|probably|possibly|ideally|preferably|if possible|to be confirmed|tbc",
         Kind::Doubt},
    Word{"depuis|a partir|a compter|des|au plus tot|since|from|starting|as of|as from|at the earliest", Kind::Since},
    Word{"jusqu|jusque|d ici|au plus tard|until|till|up to|by|at the latest|no later than", Kind::Until},
    Word{"avant|before", Kind::Before},
    Word{"apres|after", Kind::After},
    Word{"entre|between", Kind::Between},
    Word{"a|au|aux|to|through|thru", Kind::To},
    Word{"et|and", Kind::And},
    Word{"ou|or", Kind::Or},
    Word{"au fil de l eau|en continu|continu|continue|au fur et a mesure|en permanence|permanent|permanente|ongoing|"
         "continuous|continuously|as we go|as it comes|as they come|des que possible|aussitot que possible|"
         "as soon as possible|asap",
         Kind::NoDates},
    Word{"le|la|les|l|de|d|du|en|dans|pendant|durant|au cours|sur|toute|tout|tout au long|the|of|in|on|during|throughout|"
         "all|whole",
         Kind::Filler},
};
constexpr int longestPhrase = 5; // words

const QHash<QString, Token> &dictionary()
{
    static const QHash<QString, Token> all = [] {
        QHash<QString, Token> result;
        for (const Word &word : vocabulary) {
            const QStringList spellings = QString::fromLatin1(word.words).split(u'|');
            for (const QString &spelling : spellings)
                result.insert(spelling, {word.kind, word.value, 0, 0, false});
        }
        return result;
    }();
    return all;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

/// Goes through a folded text once.
class Lexer
{
public:
    explicit Lexer(const QString &folded)
        : m_text(folded)
    {
    }

    std::vector<Token> run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (isDigit(c))
                number();
            else if (isLetter(c))
                word();
            else
                sign(c);
        }
        return std::move(m_tokens);
    }

private:
    QChar charAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar(u' '); }

    qsizetype endOf(qsizetype from, bool (*belongs)(QChar)) const
    {
        while (from < m_text.size() && belongs(m_text.at(from)))
            ++from;
        return from;
    }

    void put(Token token, qsizetype start, qsizetype end)
    {
        token.glued = start > 0 && charAt(start - 1) != u' ';
        if (token.kind == Kind::Dash || token.kind == Kind::Slash)
            token.glued = token.glued && charAt(end) != u' ';
        m_at = end;
        if (token.kind != Kind::Filler)
            m_tokens.push_back(token);
    }

    void sign(QChar c)
    {
        const qsizetype start = m_at, end = m_at + 1;
        switch (c.unicode()) {
        case u' ':
        case u',':
        case u'\'':
        case u'(':
        case u')': m_at = end; return;
        case u'.': // of an abbreviation, or the full stop
            if (isLetter(charAt(start - 1)) || end == m_text.size())
                m_at = end;
            else
                put({}, start, end);
            return;
        case u'?': put({Kind::Doubt}, start, end); return;
        case u'&': put({Kind::And}, start, end); return;
        case u'/': put({Kind::Slash}, start, end); return;
        case u'-': put({Kind::Dash}, start, end); return;
        case u'~': put({Kind::About}, start, end); return;
        default: put({}, start, end);
        }
    }

    /// One word, or as many as make a known phrase.
    void word()
    {
        const qsizetype start = m_at;
        const qsizetype end = endOf(start, isLetter);
        if (letterAndNumber(start, end))
            return;
        std::array<qsizetype, longestPhrase> ends{};
        QString phrase;
        int count = 0;
        std::array<QString, longestPhrase> phrases;
        for (qsizetype from = start; count < longestPhrase && isLetter(charAt(from));) {
            ends[size_t(count)] = endOf(from, isLetter);
            if (count > 0)
                phrase += u' ';
            phrase += QStringView(m_text).sliced(from, ends[size_t(count)] - from);
            phrases[size_t(count)] = phrase;
            from = ends[size_t(count++)];
            while (charAt(from) == u'\'' || (charAt(from) == u' ' && from < m_text.size()))
                ++from;
        }
        for (int i = count - 1; i >= 0; --i) {
            const auto known = dictionary().constFind(phrases[size_t(i)]);
            if (known != dictionary().constEnd())
                return put(*known, start, ends[size_t(i)]);
        }
        put({}, start, end);
    }

    /// "T3", "Q 3", "S1", "H2", "W14".
    bool letterAndNumber(qsizetype start, qsizetype end)
    {
        if (end != start + 1 || (start > 0 && isDigit(charAt(start - 1))))
            return false;
        const QChar letter = m_text.at(start);
        const bool quarter = letter == u't' || letter == u'q';
        const qsizetype from = quarter && charAt(end) == u' ' ? end + 1 : end;
        const qsizetype to = endOf(from, isDigit);
        if (to == from || to > from + 2 || isLetter(charAt(to)))
            return false;
        const int value = QStringView(m_text).sliced(from, to - from).toInt();
        if (quarter && value >= 1 && value <= 4)
            put({Kind::Quarter, value}, start, to);
        else if ((letter == u's' || letter == u'h') && (value == 1 || value == 2))
            put({Kind::HalfYear, value}, start, to);
        else if ((letter == u's' || letter == u'w') && value >= 1 && value <= 53)
            put({Kind::WeekNumber, value}, start, to);
        else
            return false;
        return true;
    }

    struct Groups
    {
        std::array<int, 4> values{};
        std::array<qsizetype, 4> sizes{};
        size_t count = 0;
        QChar separator;
        qsizetype end = 0;
    };

    /// The groups of digits from here on that the same sign separates.
    Groups groups() const
    {
        Groups result;
        qsizetype from = m_at;
        while (result.count < result.values.size()) {
            const qsizetype to = endOf(from, isDigit);
            result.sizes[result.count] = to - from;
            result.values[result.count++] = QStringView(m_text).sliced(from, to - from).toInt();
            result.end = to;
            const QChar next = charAt(to);
            const bool separates = next == u'/' || next == u'.' || next == u'-';
            if (!separates || !isDigit(charAt(to + 1)) || (result.count > 1 && next != result.separator))
                break;
            result.separator = next;
            from = to + 1;
        }
        return result;
    }

    void number()
    {
        const qsizetype start = m_at;
        const Groups all = groups();
        if (start > 0 && isLetter(charAt(start - 1)))
            return put({}, start, endOf(start, isDigit));
        if (all.count >= 3)
            return put(all.count == 3 ? threeGroups(all) : Token{}, start, all.end);
        if (all.count == 2) {
            if (const Token token = twoGroups(all); token.kind != Kind::Number)
                return put(token, start, all.end);
        }
        const qsizetype end = endOf(start, isDigit);
        if (const qsizetype suffixEnd = endOf(end, isLetter); suffixEnd > end) {
            static const QStringList suffixes{u"er"_s, u"re"_s, u"ere"_s, u"e"_s, u"eme"_s, u"ieme"_s, u"nd"_s, u"nde"_s, u"st"_s, u"rd"_s, u"th"_s};
            if (suffixes.contains(m_text.sliced(end, suffixEnd - end)) && all.sizes[0] <= 2 && all.values[0] > 0)
                return put({Kind::Ordinal, all.values[0]}, start, suffixEnd);
        }
        put(all.sizes[0] <= 4 ? Token{Kind::Number, all.values[0]} : Token{}, start, end);
    }

    static Token threeGroups(const Groups &all)
    {
        const auto &[a, b, c, unused] = all.values;
        const auto &sizes = all.sizes;
        if (sizes[1] > 2)
            return {};
        if (sizes[0] == 4 && sizes[2] <= 2 && all.separator != u'.')
            return {Kind::Date, c, b, a};
        if (sizes[0] <= 2 && sizes[2] == 4)
            return {Kind::Date, a, b, c};
        if (sizes[0] <= 2 && sizes[2] == 2 && all.separator != u'-')
            return {Kind::Date, a, b, 2000 + c};
        return {};
    }

    /// A Number stands for two numbers with a sign between.
    static Token twoGroups(const Groups &all)
    {
        const auto isMonth = [](int value) { return value >= 1 && value <= 12; };
        const auto &[a, b, unused, unusedToo] = all.values;
        const auto &sizes = all.sizes;
        if (sizes[0] == 4 && sizes[1] == 2 && isMonth(b) && all.separator != u'.')
            return {Kind::MonthYear, 0, b, a};
        if (sizes[0] <= 2 && sizes[1] == 4 && isMonth(a) && all.separator != u'-')
            return {Kind::MonthYear, 0, a, b};
        if (sizes[0] <= 2 && sizes[1] <= 2 && all.separator == u'/')
            return isMonth(b) ? Token{Kind::DayMonth, a, b} : Token{};
        return all.separator == u'.' ? Token{} : Token{Kind::Number};
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokensOf(const QString &text)
{
    QString folded = text::folded(text);
    folded.replace(u'\u2013', u'-').replace(u'\u2014', u'-').replace(u'\u2012', u'-').replace(u'\u2212', u'-').replace(u'\u2192', u'-');
    folded.replace(u'\u2018', u'\'').replace(u'`', u'\'').replace(u'\u00b4', u'\'');
    folded.replace("peut-etre"_L1, "peutetre"_L1).replace("week-end"_L1, "weekend"_L1);
    return Lexer(folded).run();
}

QDate dayMeant(const QString &text, QDate today, Towards towards)
{
    static const QRegularExpression lead(u"^(?:(?:au plus tard|avant|pour|le|ce|before|until|by|on) |d'ici (?:a |au )?)+"_s);
    static const QRegularExpression before(u"^(?:avant|before) "_s);
    QString word = text::folded(text.trimmed()).replace(u'\u2019', u'\'');
    const int earlier = before.match(word).hasMatch() ? -1 : 0; // as a time that ends before that day
    word.remove(lead);
    if (word == "demain"_L1 || word == "tomorrow"_L1)
        return today.addDays(1 + earlier);
    if (word == "aujourd'hui"_L1 || word == "today"_L1)
        return today.addDays(earlier);
    if (word == "hier"_L1 || word == "yesterday"_L1)
        return today.addDays(-1 + earlier);
    const std::vector<Token> tokens = tokensOf(QString(word).remove(u"prochain"_s).remove(u"next"_s));
    if (tokens.size() == 1 && tokens.front().kind == Kind::Weekday) {
        const int ago = (today.dayOfWeek() - tokens.front().value + 7) % 7;
        return today.addDays((towards == Towards::Past ? -ago : 7 - ago) + earlier);
    }
    // Words that leave it open, as "about", mean no day.
    const bool isPlain = std::all_of(tokens.begin(), tokens.end(), [](const Token &token) {
        return token.kind == Kind::Weekday || token.kind == Kind::Number || token.kind == Kind::Ordinal || token.kind == Kind::DayMonth
            || token.kind == Kind::Month;
    });
    const Period said = isPlain ? Period::read(word, today) : Period();
    if (said.from != said.to || !said.from.isValid())
        return {};
    const bool isAhead = towards == Towards::Past && said.from > today;
    return (isAhead ? said.from.addYears(-1) : said.from).addDays(earlier);
}

} // namespace maillage::periodwords
