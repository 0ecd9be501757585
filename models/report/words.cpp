#include "models/report/words.h"

#include "models/domain/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace maillage::report {

namespace {

constexpr qsizetype longestText = 40'000;
constexpr qsizetype longestWord = 300;

bool isFrench()
{
    return QLocale().language() == QLocale::French;
}

// What XML cannot hold, and the marks that would turn the order of the text around them.
bool isUnprintable(QChar c)
{
    const ushort u = c.unicode();
    return (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7f && u < 0xa0) || u == 0xfeff || u >= 0xfffe
        || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
}

QString firstOf(QDate day, QString words)
{
    if (isFrench() && day.day() == 1)
        words.replace(QRegularExpression(u"\\b1\\b"_s), u"1er"_s);
    return words;
}

QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype end = most - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + u'…';
}

QString roughDay(QDate day)
{
    const QString month = QLocale().standaloneMonthName(day.month());
    if (day.day() <= 10)
        return QCoreApplication::translate("report", "early %1").arg(month);
    if (day.day() <= 20)
        return QCoreApplication::translate("report", "mid-%1").arg(month);
    return QCoreApplication::translate("report", "late %1").arg(month);
}

} // namespace

QString translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

QString clean(const QString &typed)
{
    const bool tooLong = typed.size() > longestText;
    QString result;
    result.reserve(std::min(typed.size(), longestText) + 1);
    qsizetype word = 0;
    for (qsizetype i = 0; i < typed.size() && result.size() < longestText; ++i) {
        const QChar c = typed.at(i);
        if (c.isSurrogate()) {
            const bool paired = c.isHighSurrogate() && i + 1 < typed.size() && typed.at(i + 1).isLowSurrogate();
            if (paired && word < longestWord)
                result.append(c).append(typed.at(i + 1));
            i += paired ? 1 : 0;
        } else if (!isUnprintable(c)) {
            word = c.isSpace() ? 0 : word + 1;
            if (word <= longestWord)
                result += word == longestWord ? QChar(u'…') : c;
        }
    }
    if (tooLong)
        result += u'…';
    return text::typeset(result);
}

QString cleanLine(const QString &typed, qsizetype most)
{
    // simplified() would also take the no-break spaces that typesetting puts in.
    return cut(clean(typed.left(longestText).simplified()), most);
}

QStringList paragraphs(const QString &typed)
{
    QStringList result;
    for (const QString &line : clean(typed).split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            result << trimmed;
    }
    return result;
}

QString bulletOf(const QString &paragraph)
{
    static const QRegularExpression item(u"^[-–—•*·]\\s+(.+)$"_s);
    const auto match = item.match(paragraph);
    return match.hasMatch() ? match.captured(1) : QString();
}

namespace {

/// Months as dates name them, in both languages of the program.
QString monthNames()
{
    QStringList names;
    for (const QLocale &locale : {QLocale(QLocale::French, QLocale::France), QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat})
                names << QRegularExpression::escape(locale.monthName(month, form)) << QRegularExpression::escape(locale.standaloneMonthName(month, form));
        }
    }
    names.removeDuplicates();
    return names.join(u'|');
}

void typesetCells(std::vector<Cell> &cells)
{
    for (Cell &cell : cells) {
        for (Paragraph &paragraph : cell)
            paragraph.text = unbroken(paragraph.text);
    }
}

struct Typesetter
{
    void operator()(Heading &heading) const { heading.text = unbroken(heading.text); }
    void operator()(Paragraph &paragraph) const { paragraph.text = unbroken(paragraph.text); }
    void operator()(Bullets &bullets) const
    {
        for (QString &item : bullets.items)
            item = unbroken(item);
    }
    void operator()(KeyFigures &figures) const
    {
        for (KeyFigures::Card &card : figures.cards)
            card.label = unbroken(card.label);
    }
    void operator()(Table &table) const
    {
        for (Column &column : table.columns)
            column.title = unbroken(column.title);
        for (Row &row : table.rows)
            typesetCells(row.cells);
    }
    void operator()(Pictures &pictures) const
    {
        for (Pictures::Picture &picture : pictures.pictures)
            picture.caption = unbroken(picture.caption);
    }
    template<typename Other>
    void operator()(Other &) const {} // its words stand on one line by themselves
};

} // namespace

namespace {

struct TextCollector
{
    QStringList &texts;

    void operator()(const Heading &heading) const { texts << heading.text; }
    void operator()(const Paragraph &paragraph) const { texts << paragraph.text; }
    void operator()(const Bullets &bullets) const { texts.append(QStringList(bullets.items.begin(), bullets.items.end())); }
    void operator()(const KeyFigures &figures) const
    {
        for (const KeyFigures::Card &card : figures.cards)
            texts << card.value << card.label;
    }
    void operator()(const Table &table) const
    {
        for (const Column &column : table.columns)
            texts << column.title;
        for (const Row &row : table.rows) {
            for (const Cell &cell : row.cells) {
                for (const Paragraph &paragraph : cell)
                    texts << paragraph.text;
            }
        }
        if (table.chart)
            (*this)(*table.chart);
    }
    void operator()(const BarChart &chart) const { texts << chart.description; }
    void operator()(const Timeline &timeline) const { texts << timeline.description; }
    void operator()(const Pictures &pictures) const
    {
        for (const Pictures::Picture &picture : pictures.pictures)
            texts << picture.caption << QString::fromLatin1(QCryptographicHash::hash(picture.data, QCryptographicHash::Sha1).toHex());
    }
    void operator()(const BlankLines &) const {}
    void operator()(const PageBreak &) const {}
};

} // namespace

QStringList everyText(const Document &document)
{
    QStringList texts{document.title, document.subtitle};
    for (const Block &block : document.blocks)
        std::visit(TextCollector{texts}, block);
    return texts;
}

QString unbroken(const QString &text)
{
    static const QRegularExpression day(u"\\b(\\d{1,2}|1er) (?=(?:%1)(?!\\w))"_s.arg(monthNames()), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression hours(u"(\\d\\s?h(?:\\s?\\d\\d)?|\\d:\\d\\d) – (?=\\d)"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return text;
    static const QRegularExpression interval(u"(\\d)–(?=\\d)"_s);
    QString result = text;
    result.replace(day, u"\\1\u00a0"_s);
    result.replace(interval, u"\\1–\u2060"_s);
    return result.replace(hours, u"\\1\u00a0–\u2060\u00a0"_s); // a line may end after a dash, whatever space follows
}

Document typeset(Document document)
{
    for (QString *text : {&document.title, &document.subtitle})
        *text = unbroken(*text);
    for (Block &block : document.blocks)
        std::visit(Typesetter(), block);
    return document;
}

QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.value(0);
    return QCoreApplication::translate("report", "%1 and %2").arg(items.first(items.size() - 1).join(u", "_s), items.last());
}

QString enumerated(const QStringList &items)
{
    return text::typeset(items.join(u"; "_s));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

bool takesSingular(qint64 count)
{
    return count == 1 || (count == 0 && isFrench());
}

QString groupWords(const QString &name, const Headcount &people)
{
    return u"%1 (%2)"_s.arg(name, headcount::text(people));
}

QString weekdayAndDay(QDate day)
{
    return firstOf(day, QLocale().toString(day, u"dddd d MMMM"_s));
}

QString dayAndMonth(QDate day)
{
    return firstOf(day, QLocale().toString(day, u"d MMMM"_s)).replace(u' ', QChar(0x00a0));
}

QString months(QDate first, QDate last)
{
    if (!first.isValid())
        return {};
    const QLocale locale;
    const auto name = [&](QDate day) { return locale.standaloneMonthName(day.month()); };
    const auto withYear = [&](QDate day) { return name(day) + u' ' + QString::number(day.year()); };
    if (first.year() != last.year())
        return capitalised(withYear(first)) + u" – "_s + withYear(last);
    if (first.month() != last.month())
        return capitalised(name(first)) + u" – "_s + withYear(last);
    return capitalised(withYear(last));
}

QString roughly(QDate from, QDate to)
{
    const QString start = roughDay(from);
    const QString end = to.isValid() ? roughDay(to) : start;
    return start == end ? start : start + u" – "_s + end;
}

QString inPlace(const QString &commune)
{
    if (isFrench() && commune.startsWith(u"Le "_s))
        return u"au "_s + commune.sliced(3);
    if (isFrench() && commune.startsWith(u"Les "_s))
        return u"aux "_s + commune.sliced(4);
    return QCoreApplication::translate("report", "in %1", "a commune").arg(commune);
}

} // namespace maillage::report
