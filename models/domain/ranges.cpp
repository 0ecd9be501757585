#include "models/domain/ranges.h"

#include "models/domain/text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace maillage::ranges {

namespace {

class RangeWords
{
    Q_DECLARE_TR_FUNCTIONS(Ranges)
};

/// Columns that hold one line; every other text may be long.
constexpr std::array shortColumns{QLatin1StringView("name"), QLatin1StringView("short_name"), QLatin1StringView("title"), QLatin1StringView("key"),
                                  QLatin1StringView("given_name"), QLatin1StringView("family_name"), QLatin1StringView("number"), QLatin1StringView("commune"),
                                  QLatin1StringView("postcode"), QLatin1StringView("department"), QLatin1StringView("phone"), QLatin1StringView("email"),
                                  QLatin1StringView("unit"), QLatin1StringView("media_type"), QLatin1StringView("place"), QLatin1StringView("place_kind")};

} // namespace

QString problemWith(QLatin1StringView column, const QString &text)
{
    const bool isShort = std::find(shortColumns.begin(), shortColumns.end(), column) != shortColumns.end();
    const qsizetype most = isShort ? longestName : longestText;
    if (text.size() <= most)
        return {};
    return RangeWords::tr("The text in “%1” is longer than %2 characters. Shorten it.").arg(column, text::number(most));
}

QString problemWith(QLatin1StringView column, QDate day)
{
    if (!day.isValid() || (day.year() >= firstYear && day.year() <= lastYear))
        return {};
    return RangeWords::tr("The day in “%1” lies in the year %2. Days lie between %3 and %4.").arg(column).arg(day.year()).arg(firstYear).arg(lastYear);
}

QString problemWith(QLatin1StringView column, int number)
{
    if (number >= -largestNumber && number <= largestNumber)
        return {};
    return RangeWords::tr("The number in “%1” is larger than %2. Write a smaller one.").arg(column, text::number(largestNumber));
}

QString problemWith(QLatin1StringView column, double number)
{
    if (std::isfinite(number) && std::abs(number) <= largestAmount)
        return {};
    return RangeWords::tr("The number in “%1” is larger than %2. Write a smaller one.").arg(column, text::number(qint64(largestAmount)));
}

} // namespace maillage::ranges
