#include "models/domain/headcount.h"

#include "models/domain/ranges.h"
#include "models/domain/text.h"
#include "models/store/failure.h"
#include "models/store/oneline.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class HeadcountWords
{
    Q_DECLARE_TR_FUNCTIONS(Headcount)
};

/// By folded word. "Un" and "one" count, "dix-sept" may be written with a space.
const QHash<QString, int> &numberNames()
{
    static const QHash<QString, int> names = [] {
        const QList<QStringList> counted{
            {u"un"_s, u"une"_s, u"one"_s}, {u"deux"_s, u"two"_s}, {u"trois"_s, u"three"_s}, {u"quatre"_s, u"four"_s}, {u"cinq"_s, u"five"_s}, {u"six"_s},
            {u"sept"_s, u"seven"_s}, {u"huit"_s, u"eight"_s}, {u"neuf"_s, u"nine"_s}, {u"dix"_s, u"ten"_s}, {u"onze"_s, u"eleven"_s}, {u"douze"_s, u"twelve"_s},
            {u"treize"_s, u"thirteen"_s}, {u"quatorze"_s, u"fourteen"_s}, {u"quinze"_s, u"fifteen"_s}, {u"seize"_s, u"sixteen"_s}, {u"dix-sept"_s, u"seventeen"_s},
            {u"dix-huit"_s, u"eighteen"_s}, {u"dix-neuf"_s, u"nineteen"_s}, {u"vingt"_s, u"twenty"_s}};
        QHash<QString, int> result;
        for (qsizetype i = 0; i < counted.size(); ++i) {
            for (const QString &word : counted.at(i))
                result.insert(word, int(i) + 1);
        }
        const std::pair<int, QStringList> tens[]{{30, {u"trente"_s, u"thirty"_s}}, {40, {u"quarante"_s, u"forty"_s}}, {50, {u"cinquante"_s, u"fifty"_s}},
                                                 {60, {u"soixante"_s, u"sixty"_s}}, {80, {u"quatre-vingts"_s, u"quatre-vingt"_s, u"eighty"_s}}, {100, {u"cent"_s, u"hundred"_s}}};
        for (const auto &[value, words] : tens) {
            for (const QString &word : words)
                result.insert(word, value);
        }
        return result;
    }();
    return names;
}

/// "une dizaine": about ten.
const QHash<QString, int> &roundNames()
{
    static const QHash<QString, int> names{{u"dizaine"_s, 10}, {u"douzaine"_s, 12}, {u"dozen"_s, 12}, {u"quinzaine"_s, 15}, {u"vingtaine"_s, 20}, {u"trentaine"_s, 30},
                                           {u"quarantaine"_s, 40}, {u"cinquantaine"_s, 50}, {u"soixantaine"_s, 60}, {u"centaine"_s, 100}};
    return names;
}

/// The longer words first, or "dix" would be read of "dix-sept"; accents and spaces as people type them.
QString alternatives(QStringList words)
{
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    return words.replaceInStrings(u"-"_s, u"[- ]"_s).join(u'|');
}

/// A fifth less to a fifth more, and never nobody.
Headcount around(int number)
{
    const int by = std::max(1, (number + 2) / 5);
    return {std::max(1, number - by), number + by};
}

/// Of folded text and of what people typed.
const QString aboutPattern = u"(?:env(?:iron|\\.)?|autour de|(?:a|à) peu pr(?:e|è)s|about|around|approximately|approx\\.?|some|ca\\.?|~|≈)"_s;

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(u"^(?:%1)$"_s.arg(pattern));
}

/// Of folded words without what stands around them.
std::optional<Headcount> readFolded(const QString &words)
{
    static const QString n = u"(\\d{1,3}(?:[ ,]\\d{3})+|\\d{1,6}|(?:%1))"_s.arg(headcount::numberWords()); // digits may stand in groups of three
    static const QRegularExpression exact = whole(n);
    static const QRegularExpression interval = whole(u"(?:(?:entre|between|de|from)\\s+)?%1(?:\\s*[-–—−]\\s*|\\s+(?:a|to|et|and|ou|or)\\s+)%1"_s.arg(n));
    static const QRegularExpression about = whole(aboutPattern + u"\\s*%1"_s.arg(n));
    static const QRegularExpression round = whole(u"(?:%1\\s*)?(?:(?:une?|an?)\\s+)?(?:(petite|bonne|grosse|good)\\s+)?(%2)s?"_s.arg(aboutPattern, alternatives(roundNames().keys())));
    if (const auto match = exact.match(words); match.hasMatch())
        return Headcount(headcount::numberOf(match.captured(1)));
    if (const std::optional<int> digits = text::readInteger(words)) // whatever spaces group them
        return *digits >= 0 ? std::optional(Headcount(*digits)) : std::nullopt;
    if (const auto match = interval.match(words); match.hasMatch()) {
        const bool isSpoken = words.startsWith(u"entre"_s) || words.startsWith(u"between"_s);
        const bool hasAnd = words.contains(u" et "_s) || words.contains(u" and "_s);
        const Headcount both(headcount::numberOf(match.captured(1)), headcount::numberOf(match.captured(2)));
        return both.low <= both.high && isSpoken == hasAnd ? std::optional(both) : std::nullopt; // "8 et 10" are two numbers
    }
    if (const auto match = about.match(words); match.hasMatch())
        return around(headcount::numberOf(match.captured(1)));
    if (const auto match = round.match(words); match.hasMatch()) {
        const int number = roundNames().value(match.captured(2));
        const Headcount both = around(number);
        if (match.captured(1).isEmpty())
            return both;
        return match.captured(1) == u"petite"_s ? Headcount(both.low, number) : Headcount(number, both.high);
    }
    return std::nullopt;
}

} // namespace

Headcount &Headcount::operator+=(const Headcount &other)
{
    low += other.low;
    high += other.high;
    return *this;
}

Headcount Headcount::moved(int by) const
{
    const qint64 most = std::max<qint64>(0, high + by);
    const qint64 least = isExact() ? most : std::max<qint64>(std::min<qint64>(1, low), low + by);
    return {std::min(least, most), most};
}

std::optional<Headcount> headcount::read(const QString &typed)
{
    static const QRegularExpression brackets(u"^[(\\[]\\s*(.*?)\\s*[)\\]]$"_s);
    static const QRegularExpression people(u"\\s*(?:\\bde\\s+)?(?:personnes?|pers\\.?|participant(?:e|es|s|·e·s|\\(e\\)s)?|people|persons?)$"_s);
    QString words = text::folded(typed).trimmed();
    if (const auto match = brackets.match(words); match.hasMatch())
        words = match.captured(1);
    words.remove(people);
    std::optional<Headcount> result = readFolded(words);
    if (result && (result->low < 0 || result->high > ranges::mostPeople))
        return std::nullopt;
    return result;
}

QString headcount::notUnderstood(const QString &typed)
{
    return HeadcountWords::tr("“%1” is no number of people. Write it like 8, 8-10 or “about ten”.").arg(oneLine(typed));
}

Headcount headcount::understood(const QString &typed)
{
    const std::optional<Headcount> people = read(typed);
    if (!people)
        throw Failure(notUnderstood(typed));
    return *people;
}

const QString &headcount::numberWords()
{
    static const QString words = alternatives(numberNames().keys());
    return words;
}

int headcount::numberOf(const QString &word)
{
    if (const std::optional<int> value = text::readInteger(QString(word).remove(u',')))
        return *value;
    return numberNames().value(text::folded(word).replace(u' ', u'-'));
}

QString headcount::intervalPattern(int digits)
{
    const QString n = u"(?:\\d{1,%1}|(?:%2))"_s.arg(digits).arg(numberWords());
    const QString round = u"(?:(?:une?|an?)\\s+)?(?:(?:petite|bonne|grosse|good)\\s+)?(?:%1)s?"_s.arg(alternatives(roundNames().keys()));
    const QStringList all{u"(?:entre|between)\\s+%1\\s+(?:et|and)\\s+%1"_s.arg(n), u"(?:(?:de|from)\\s+)?%1(?:\\s*[-–—−]\\s*|\\s+(?:a|à|to|ou|or)\\s+)%1"_s.arg(n),
                          aboutPattern + u"\\s*(?:%1|%2)"_s.arg(round, n), round};
    return u"((?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}]))"_s.arg(all.join(u'|'));
}

QString headcount::text(const Headcount &people)
{
    return people.isExact() ? text::number(people.low) : text::number(people.low) + u'–' + text::number(people.high);
}

QString headcount::ofPeople(const Headcount &people)
{
    if (people.isExact())
        return HeadcountWords::tr("%n people", nullptr, int(people.low));
    return HeadcountWords::tr("between %1 and %2 people").arg(text::number(people.low), text::number(people.high));
}

QString headcount::estimated(const Headcount &people)
{
    return people.isExact() ? HeadcountWords::tr("about %1 people").arg(text::number(people.low)) : ofPeople(people);
}

} // namespace maillage
