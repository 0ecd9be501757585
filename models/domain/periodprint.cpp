#include "models/domain/period.h"

#include "models/domain/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class PeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(Period)
};

// What `between` prints must be read back: like the formats of dates, its words belong to the grammar and are not
// translated.

bool isFrench()
{
    return QLocale().language() == QLocale::French;
}

bool startsMonth(QDate day)
{
    return day.day() == 1;
}

bool endsMonth(QDate day)
{
    return day.day() == day.daysInMonth();
}

QString dayOfMonth(QDate day)
{
    return isFrench() && day.day() == 1 ? u"1er"_s : QString::number(day.day());
}

QString monthName(QDate day)
{
    return QLocale().standaloneMonthName(day.month());
}

QString year(QDate day)
{
    return QString::number(day.year());
}

QString dayWords(QDate day, bool withMonth = true, bool withYear = true)
{
    QString result = dayOfMonth(day);
    if (withMonth)
        result += u' ' + monthName(day);
    return withYear ? result + u' ' + year(day) : result;
}

QString since(QDate day)
{
    if (!startsMonth(day))
        return (isFrench() ? u"depuis le "_s : u"since "_s) + dayWords(day);
    const QString unit = day.month() == 1 ? year(day) : monthName(day) + u' ' + year(day);
    return (isFrench() ? u"depuis "_s : u"since "_s) + unit;
}

QString until(QDate day)
{
    if (!endsMonth(day))
        return (isFrench() ? u"jusqu’au "_s : u"until "_s) + dayWords(day);
    const QString unit = day.month() == 12 ? year(day) : monthName(day) + u' ' + year(day);
    return (isFrench() ? u"jusqu’en "_s : u"until "_s) + unit;
}

/// Whole months by the shortest name they have.
QString months(QDate from, QDate to)
{
    const bool sameYear = from.year() == to.year();
    if (from.month() == 1 && to.month() == 12)
        return sameYear ? year(from) : year(from) + u" – "_s + year(to);
    if (!sameYear)
        return monthName(from) + u' ' + year(from) + u" – "_s + monthName(to) + u' ' + year(to);
    const int count = to.month() - from.month() + 1;
    if (count == 1)
        return monthName(from) + u' ' + year(from);
    if (count == 3 && from.month() % 3 == 1)
        return (isFrench() ? u"T%1 %2"_s : u"Q%1 %2"_s).arg(to.month() / 3).arg(from.year());
    if (count == 6 && from.month() % 6 == 1) {
        const QString which = isFrench() ? (to.month() == 6 ? u"1er"_s : u"2e"_s) : (to.month() == 6 ? u"first"_s : u"second"_s);
        return (isFrench() ? u"%1 semestre %2"_s : u"%1 half of %2"_s).arg(which).arg(from.year());
    }
    return monthName(from) + u" – "_s + monthName(to) + u' ' + year(to);
}

QString days(QDate from, QDate to)
{
    if (from == to)
        return dayWords(from);
    const bool sameYear = from.year() == to.year();
    const bool sameMonth = sameYear && from.month() == to.month();
    return dayWords(from, !sameMonth, !sameYear) + u" – "_s + dayWords(to);
}

/// With short months and an arrow: days that were worked out, beside words that were typed.
QString shortSpan(QDate from, QDate to)
{
    if (from == to)
        return text::shortDate(from);
    const QString first = text::shortDate(from);
    const bool sameYear = from.year() == to.year();
    const qsizetype shared = !sameYear ? 0 : from.month() == to.month() ? first.size() - first.indexOf(u' ') : u" 2022"_s.size();
    return first.chopped(shared) + u" → "_s + text::shortDate(to);
}

QString spanOf(const Period &period)
{
    if (period.isBounded())
        return shortSpan(period.from, period.to);
    if (period.from.isValid())
        return PeriodWords::tr("from %1, without an end").arg(text::shortDate(period.from));
    return PeriodWords::tr("until %1").arg(text::shortDate(period.to));
}

} // namespace

Period Period::between(QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return {};
    if (!to.isValid())
        return read(since(from));
    if (!from.isValid())
        return read(until(to));
    return read(startsMonth(from) && endsMonth(to) ? months(from, to) : days(from, to));
}

QString explanationOf(const Period &period)
{
    if (period.isEmpty())
        return {};
    if (period.isUnread())
        return PeriodWords::tr("not read as dates, kept as text");
    if (!period.from.isValid() && !period.to.isValid())
        return PeriodWords::tr("without fixed dates");
    const auto either = [&](Certainty certainty) { return period.fromCertainty == certainty || period.toCertainty == certainty; };
    if (either(Certainty::Doubtful))
        return PeriodWords::tr("%1, to be confirmed").arg(spanOf(period));
    return either(Certainty::About) ? PeriodWords::tr("%1, about").arg(spanOf(period)) : spanOf(period);
}

} // namespace maillage
