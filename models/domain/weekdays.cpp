#include "models/domain/weekdays.h"

#include "models/domain/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace maillage::weekdays {

namespace {

class WeekdayWords
{
    Q_DECLARE_TR_FUNCTIONS(Weekdays)
};

/// 1 to 7 for the beginning of a name of a day in French or English, else 0.
int dayNamed(const QString &folded)
{
    constexpr qsizetype least = 2;
    if (folded.size() < least)
        return 0;
    for (const QLocale &locale : {QLocale(QLocale::French), QLocale(QLocale::English)}) {
        for (int day = 1; day <= 7; ++day) {
            const QString name = text::folded(locale.standaloneDayName(day, QLocale::LongFormat));
            if (name.startsWith(folded) || name + u's' == folded)
                return day;
        }
    }
    return 0;
}

bool saysOneOf(const QString &folded, const QStringList &words)
{
    return words.contains(folded);
}

} // namespace

std::array<bool, 7> read(const QString &days)
{
    std::array<bool, 7> result{};
    for (const QChar digit : days) {
        if (digit >= u'1' && digit <= u'7')
            result[size_t(digit.unicode() - u'1')] = true;
    }
    return result;
}

QString written(const std::array<bool, 7> &days)
{
    QString result;
    for (size_t i = 0; i < days.size(); ++i) {
        if (days[i])
            result += QChar(u'1' + char16_t(i));
    }
    return result;
}

QString label(const QString &days)
{
    if (days.isEmpty())
        return WeekdayWords::tr("working days");
    if (days == all)
        return WeekdayWords::tr("every day");
    QStringList names;
    for (const QChar digit : days)
        names << QLocale().standaloneDayName(digit.digitValue(), days.size() <= 2 ? QLocale::LongFormat : QLocale::ShortFormat);
    return QLocale().createSeparatedList(names);
}

std::optional<QString> fromWords(const QString &typed)
{
    const QString folded = text::folded(typed.simplified());
    if (isSound(folded))
        return folded;
    if (saysOneOf(folded, {u"jours ouvres"_s, u"jours ouvrables"_s, u"jours travailles"_s, u"working days"_s, u"workdays"_s}))
        return QString();
    if (saysOneOf(folded, {u"tous les jours"_s, u"tous"_s, u"chaque jour"_s, u"every day"_s, u"all days"_s, u"daily"_s}))
        return QString(all);
    if (saysOneOf(folded, {u"week-end"_s, u"week-ends"_s, u"weekend"_s, u"weekends"_s, u"le week-end"_s, u"fin de semaine"_s}))
        return u"67"_s;
    static const QRegularExpression span(u"^(\\w+)\\.?\\s*(?:-|–|a|au|to)\\s*(\\w+)\\.?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    std::array<bool, 7> days{};
    if (const auto match = span.match(folded); match.hasMatch()) {
        const int from = dayNamed(match.captured(1)), to = dayNamed(match.captured(2));
        if (from == 0 || to == 0)
            return std::nullopt;
        for (int day = from; ; day = day % 7 + 1) {
            days[size_t(day - 1)] = true;
            if (day == to)
                break;
        }
        return written(days);
    }
    static const QRegularExpression between(u"[\\s,;.&+/]+(?:(?:et|and)\\s+)?"_s);
    const QStringList names = folded.split(between, Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const int day = dayNamed(name);
        if (day == 0)
            return std::nullopt;
        days[size_t(day - 1)] = true;
    }
    return names.isEmpty() ? std::nullopt : std::optional(written(days));
}

bool isSound(const QString &days)
{
    return days.isEmpty() || days == all || written(read(days)) == days;
}

} // namespace maillage::weekdays
