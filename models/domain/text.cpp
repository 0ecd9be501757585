#include "models/domain/text.h"

#include "models/store/database.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace maillage::text {

namespace {

class NumberWords
{
    Q_DECLARE_TR_FUNCTIONS(inWords)
};

constexpr QChar narrowNoBreak(0x202f);
constexpr QChar noBreak(0x00a0);

bool isFrench()
{
    return QLocale().language() == QLocale::French;
}

bool isSpace(QChar c)
{
    return c == u' ' || c == noBreak || c == narrowNoBreak || c == QChar(0x2009);
}

QDate day(int year, int month, int dayOfMonth)
{
    if (year >= 0 && year < 100)
        year += 2000;
    return QDate(year, month, dayOfMonth);
}

int monthNamed(const QString &foldedName)
{
    for (const QLocale &locale : {QLocale(QLocale::French), QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                QString name = folded(locale.standaloneMonthName(month, format));
                name.remove(u'.');
                if (name == foldedName)
                    return month;
            }
        }
    }
    return 0;
}

QString spacedOnce(const QString &given)
{
    QString result;
    result.reserve(given.size() + 16);
    const auto dropSpaces = [&result] {
        while (!result.isEmpty() && isSpace(result.back()))
            result.chop(1);
    };
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QChar c = given.at(i);
        const QChar before = i > 0 ? given.at(i - 1) : QChar(u'\n');
        const QChar after = i + 1 < given.size() ? given.at(i + 1) : QChar(u'\n');
        const bool spacedBefore = isSpace(before);
        const bool ends = after.isSpace() || isSpace(after) || after == u'\n' || after == u'»' || after == u')'
            || after == u'”' || after == u'!' || after == u'?';
        if (c == u'\'' && before.isLetter() && after.isLetter()) {
            result += QChar(0x2019);
        } else if ((c == u';' || c == u'!' || c == u'?') && (spacedBefore || ends) && before != u'\n' && before != u'('
                   && before != u'!' && before != u'?') {
            dropSpaces();
            if (!result.isEmpty())
                result += narrowNoBreak;
            result += c;
        } else if (c == u'%' && (spacedBefore || before.isDigit())) {
            if (spacedBefore || ends || after == u',' || after == u'.' || after == u';') {
                dropSpaces();
                result += narrowNoBreak;
            }
            result += c;
        } else if (c == u':' && ends && before != u'\n') {
            dropSpaces();
            if (!result.isEmpty())
                result += noBreak;
            result += c;
        } else if (c == u'«') {
            result += c;
            result += narrowNoBreak;
            while (i + 1 < given.size() && isSpace(given.at(i + 1)))
                ++i;
        } else if (c == u'»') {
            dropSpaces();
            result += narrowNoBreak;
            result += c;
        } else {
            result += c;
        }
    }
    return result;
}

/// The folded letters of a text one after the other, straight from its UTF-8: most names are folded, and sorted, without being taken
/// apart. It goes as far as the letters of western Europe and what is written between them; what lies beyond is left to foldedByUnicode().
class FoldedLetters
{
public:
    /// Of a name, or of what is left of one whose beginning is known already.
    FoldedLetters(QByteArrayView name, bool hasBegun) : m_at(name.begin()), m_end(name.end()), m_hasBegun(hasBegun) {}

    static constexpr int ended = -1, unknown = -2;

    /// The next one, ended or unknown.
    int next()
    {
        if (m_second != 0)
            return std::exchange(m_second, 0);
        bool space = false;
        while (m_at != m_end && *m_at == ' ') {
            space = m_hasBegun;
            ++m_at;
        }
        if (m_at == m_end)
            return ended;
        if (space)
            return ' ';
        m_hasBegun = true;
        const auto byte = uchar(*m_at++);
        if (byte < 0x80)
            return byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte > ' ' && byte < 0x7f && byte != '`' ? byte : unknown;
        return byte == 0xc3 || byte == 0xc5 ? accented(byte) : byte == 0xe2 ? apostrophe() : unknown;
    }

private:
    /// À to ÿ without what is no letter of the alphabet with an accent, and œ.
    int accented(uchar byte)
    {
        static constexpr std::string_view letters = "aaaaaa.ceeeeiiii.nooooo..uuuuy..";
        const int second = m_at != m_end ? uchar(*m_at++) & 0x3f : 0;
        const bool isOe = byte == 0xc5 && (second == 0x12 || second == 0x13), isAe = byte == 0xc3 && (second == 0x06 || second == 0x26);
        if (isOe || isAe) {
            m_second = 'e';
            return isOe ? 'o' : 'a';
        }
        if (byte != 0xc3)
            return unknown;
        const char letter = second == 0x3f ? 'y' : letters[size_t(second & 0x1f)];
        return letter == '.' ? unknown : letter;
    }
    int apostrophe()
    {
        const QByteArrayView rest(m_at, std::min<qsizetype>(2, m_end - m_at));
        if (rest != "\x80\x99" && rest != "\x80\x98")
            return unknown;
        m_at += 2;
        return '\'';
    }

    const char *m_at;
    const char *m_end;
    int m_second = 0;
    bool m_hasBegun;
};

QString foldedByUnicode(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    bool pendingSpace = false;
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format)
            continue; // accents, and what nobody sees: zero-width spaces, soft hyphens
        if (c.isSpace()) {
            pendingSpace = !result.isEmpty();
            continue;
        }
        if (pendingSpace)
            result += u' ';
        pendingSpace = false;
        switch (c.unicode()) {
        case 0x0153: result += u"oe"; break; // œ
        case 0x00e6: result += u"ae"; break; // æ
        case 0x2018:
        case 0x2019:
        case 0x2032:
        case 0x00b4:
        case 0x0060:
        case 0x02bc: result += u'\''; break;
        case 0x2010:
        case 0x2011: result += u'-'; break;
        default: result += c;
        }
    }
    return result;
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QByteArray utf8 = text.toUtf8();
    FoldedLetters letters(utf8, false);
    for (int letter = letters.next(); letter != FoldedLetters::ended; letter = letters.next()) {
        if (letter == FoldedLetters::unknown)
            return foldedByUnicode(text);
        result += QChar(letter);
    }
    return result;
}

namespace {

/// The order of names that people expect: É beside E, whatever the case. Names that are alike keep an order all the same.
int compareNames(QByteArrayView one, QByteArrayView other) noexcept
{
    // What begins alike byte for byte is alike folded, up to the last letter that is whole and ends no word.
    const qsizetype shorter = std::min(one.size(), other.size());
    qsizetype from = std::mismatch(one.begin(), one.begin() + shorter, other.begin()).first - one.begin();
    if (from == one.size() && from == other.size())
        return 0;
    while (from > 0 && (uchar(one[from - 1]) >= 0x80 || one[from - 1] == ' '))
        --from;
    FoldedLetters first(one.sliced(from), from > 0), second(other.sliced(from), from > 0);
    int order = 0;
    for (;;) {
        const int a = first.next(), b = second.next();
        if (a == FoldedLetters::unknown || b == FoldedLetters::unknown) {
            order = folded(QString::fromUtf8(one)).compare(folded(QString::fromUtf8(other)));
            break;
        }
        if (a != b || a == FoldedLetters::ended) {
            order = a - b; // what has ended comes first
            break;
        }
    }
    return order != 0 ? order : one.compare(other);
}

[[maybe_unused]] const bool isNameOrderOffered = (Database::offerOrder("names", &compareNames), true);

} // namespace

bool isSameName(const QString &one, const QString &other)
{
    return folded(one) == folded(other);
}

QString withPlainPhones(QString text, QStringList *found)
{
    static const QRegularExpression number(u"(?<![\\w+])(?:(?:\\+|00)33[\\s.\\-/]*(?:\\(0\\))?[\\s.\\-/]*|0)([1-9](?:[\\s.\\-/]*\\d){4,8})(?!\\w)"_s);
    static const QRegularExpression sign(u"\\D"_s);
    qsizetype from = 0;
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text, from)) {
        const QString digits = u'0' + match.captured(1).remove(sign);
        if (found)
            *found << digits;
        text.replace(match.capturedStart(), match.capturedLength(), digits);
        from = match.capturedStart() + digits.size();
    }
    return text;
}

bool matches(const QString &foldedText, const QStringList &foldedWords)
{
    for (const QString &word : foldedWords) {
        qsizetype from = 0;
        bool found = false;
        while (!found && (from = foldedText.indexOf(word, from)) >= 0) {
            found = from == 0 || !foldedText.at(from - 1).isLetterOrNumber();
            ++from;
        }
        if (!found)
            return false;
    }
    return true;
}

QString frenchSpaced(const QString &given)
{
    // A space that one sign was given may show that the sign before it ends a word too (":;").
    constexpr int enough = 8; // each pass settles at least one more sign of a run such as "':;"
    QString text = given;
    for (int pass = 0; pass < enough; ++pass) {
        QString next = spacedOnce(text);
        if (next == text)
            break;
        text = std::move(next);
    }
    return text;
}

QString typeset(const QString &text)
{
    return isFrench() ? frenchSpaced(text) : text;
}

QString number(qint64 value)
{
    QString digits = QLocale().toString(value);
    return isFrench() ? digits.replace(noBreak, narrowNoBreak) : digits;
}

QString percent(qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        return u"–"_s;
    // In whole tenths, rounded half up: no binary fraction decides on which side a figure falls.
    const qint64 tenths = (numerator * 2000 + denominator) / (2 * denominator);
    QString result = number(tenths / 10);
    if (tenths % 10 != 0)
        result += QLocale().decimalPoint() + QString::number(tenths % 10);
    return isFrench() ? result + narrowNoBreak + u'%' : result + u'%';
}

QString longDate(QDate day)
{
    if (!day.isValid())
        return {};
    QString result = QLocale().toString(day, u"dddd d MMMM yyyy"_s);
    if (isFrench() && day.day() == 1)
        result.replace(u" 1 "_s, u" 1er "_s);
    return result;
}

QString shortDate(QDate day)
{
    if (!day.isValid())
        return {};
    QString result = QLocale().toString(day, u"d MMM yyyy"_s);
    if (isFrench() && day.day() == 1)
        result.replace(0, 1, u"1er"_s);
    return result;
}

QString time(QTime time)
{
    if (!time.isValid())
        return {};
    if (!isFrench())
        return time.toString(u"HH:mm"_s);
    const QString hour = QString::number(time.hour()) + noBreak + u'h';
    return time.minute() == 0 ? hour : hour + noBreak + time.toString(u"mm"_s);
}

QString timeSpan(QTime start, QTime end)
{
    if (!start.isValid() || !end.isValid())
        return text::time(start.isValid() ? start : end);
    return text::time(start) + u" – "_s + text::time(end);
}

QDate readDate(const QString &given)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression numeric(u"^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})$"_s);
    static const QRegularExpression dayFirst(u"^(?:[a-z]+\\.? )?(\\d{1,2})(?:er)? ([a-z]+)\\.?,? (\\d{4})$"_s);
    static const QRegularExpression monthFirst(u"^(?:[a-z]+,? )?([a-z]+) (\\d{1,2}),? (\\d{4})$"_s);
    const QString text = folded(given.trimmed());
    if (const auto m = iso.match(text); m.hasMatch())
        return QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (const auto m = numeric.match(text); m.hasMatch())
        return day(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt());
    if (const auto m = dayFirst.match(text); m.hasMatch())
        return day(m.captured(3).toInt(), monthNamed(m.captured(2)), m.captured(1).toInt());
    if (const auto m = monthFirst.match(text); m.hasMatch())
        return day(m.captured(3).toInt(), monthNamed(m.captured(1)), m.captured(2).toInt());
    return {};
}

QTime readTime(const QString &given)
{
    static const QRegularExpression clock(u"^(\\d{1,2})\\s*(?:h|:)\\s*(\\d{2})?$"_s);
    static const QRegularExpression digits(u"^(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression hour(u"^(\\d{1,2})$"_s);
    QString text = folded(given.trimmed());
    for (const QRegularExpression &pattern : {clock, digits, hour}) {
        if (const auto m = pattern.match(text); m.hasMatch())
            return QTime(m.captured(1).toInt(), m.captured(2).toInt());
    }
    return {};
}

std::optional<int> readInteger(const QString &given)
{
    QString text = given;
    text.removeIf([](QChar c) { return c.isSpace() || isSpace(c); });
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString inWords(qint64 numerator, qint64 denominator)
{
    struct Fraction
    {
        int over, under;
        const char *exact, *more, *less;
    };
    static constexpr std::array fractions{
        Fraction{1, 10, QT_TRANSLATE_NOOP("inWords", "a tenth"), QT_TRANSLATE_NOOP("inWords", "a little more than a tenth"), QT_TRANSLATE_NOOP("inWords", "less than a tenth")},
        Fraction{1, 5, QT_TRANSLATE_NOOP("inWords", "a fifth"), QT_TRANSLATE_NOOP("inWords", "a little more than a fifth"), QT_TRANSLATE_NOOP("inWords", "a little less than a fifth")},
        Fraction{1, 4, QT_TRANSLATE_NOOP("inWords", "a quarter"), QT_TRANSLATE_NOOP("inWords", "a little more than a quarter"), QT_TRANSLATE_NOOP("inWords", "a little less than a quarter")},
        Fraction{1, 3, QT_TRANSLATE_NOOP("inWords", "a third"), QT_TRANSLATE_NOOP("inWords", "a little more than a third"), QT_TRANSLATE_NOOP("inWords", "a little less than a third")},
        Fraction{2, 5, QT_TRANSLATE_NOOP("inWords", "two fifths"), QT_TRANSLATE_NOOP("inWords", "a little more than two fifths"), QT_TRANSLATE_NOOP("inWords", "a little less than two fifths")},
        Fraction{1, 2, QT_TRANSLATE_NOOP("inWords", "half"), QT_TRANSLATE_NOOP("inWords", "a little more than half"), QT_TRANSLATE_NOOP("inWords", "a little less than half")},
        Fraction{3, 5, QT_TRANSLATE_NOOP("inWords", "three fifths"), QT_TRANSLATE_NOOP("inWords", "a little more than three fifths"), QT_TRANSLATE_NOOP("inWords", "a little less than three fifths")},
        Fraction{2, 3, QT_TRANSLATE_NOOP("inWords", "two thirds"), QT_TRANSLATE_NOOP("inWords", "a little more than two thirds"), QT_TRANSLATE_NOOP("inWords", "a little less than two thirds")},
        Fraction{3, 4, QT_TRANSLATE_NOOP("inWords", "three quarters"), QT_TRANSLATE_NOOP("inWords", "a little more than three quarters"), QT_TRANSLATE_NOOP("inWords", "a little less than three quarters")},
        Fraction{4, 5, QT_TRANSLATE_NOOP("inWords", "four fifths"), QT_TRANSLATE_NOOP("inWords", "a little more than four fifths"), QT_TRANSLATE_NOOP("inWords", "a little less than four fifths")},
        Fraction{9, 10, QT_TRANSLATE_NOOP("inWords", "nine tenths"), QT_TRANSLATE_NOOP("inWords", "more than nine tenths"), QT_TRANSLATE_NOOP("inWords", "a little less than nine tenths")},
    };
    if (denominator <= 0)
        return {};
    if (numerator <= 0)
        return NumberWords::tr("none");
    if (numerator >= denominator)
        return NumberWords::tr("all");
    const Fraction *nearest = &fractions.front();
    const auto distance = [&](const Fraction &f) {
        return std::abs(double(numerator) / double(denominator) - double(f.over) / f.under);
    };
    for (const Fraction &fraction : fractions) {
        if (distance(fraction) < distance(*nearest))
            nearest = &fraction;
    }
    const qint64 side = numerator * nearest->under - denominator * nearest->over;
    return NumberWords::tr(side == 0 ? nearest->exact : side > 0 ? nearest->more : nearest->less);
}

} // namespace maillage::text
