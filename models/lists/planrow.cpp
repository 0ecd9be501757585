#include "models/lists/planrow.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace maillage {

QStringList peopleIn(const QString &who)
{
    static const QRegularExpression between(u"\\s*[,;/+&]\\s*"_s);
    QStringList names = who.simplified().split(between, Qt::SkipEmptyParts);
    names.removeDuplicates();
    return names;
}

QString whenOf(const PlanRow &row)
{
    if (!row.group || !row.period.isEmpty() || !row.isDated() || row.openStart || row.openEnd)
        return row.period.words;
    // To the month: what spans others is looked over, not counted.
    const QLocale locale;
    const bool years = row.start.month() == 1 && row.end.month() == 12;
    const auto word = [&](QDate day) { return locale.standaloneMonthName(day.month(), QLocale::ShortFormat); };
    const QString first = QString::number(row.start.year()), last = QString::number(row.end.year());
    if (first == last)
        return years ? last : row.start.month() == row.end.month() ? word(row.end) + u' ' + last : word(row.start) + u" – "_s + word(row.end) + u' ' + last;
    return years ? first + u" – "_s + last : word(row.start) + u' ' + first + u" – "_s + word(row.end) + u' ' + last;
}

} // namespace maillage
