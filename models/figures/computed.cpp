#include "models/figures/computed.h"

#include "models/domain/choicelist.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class ComputedWords
{
    Q_DECLARE_TR_FUNCTIONS(Indicators)
};

/// More points than this are no picture, and cost time.
constexpr int mostSteps = 24;

int monthsPerStep(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
    return months <= mostSteps ? 1 : months <= 3 * mostSteps ? 3 : 12;
}

QString nameOf(const Span &step, int months)
{
    if (months == 12)
        return QString::number(step.from.year());
    if (months == 3)
        return ComputedWords::tr("quarter %1 of %2").arg((step.from.month() + 2) / 3).arg(step.from.year());
    return QLocale().toString(step.from, u"MMMM yyyy"_s);
}

bool isNothing(const Amount &amount)
{
    return amount.numerator == 0 && amount.more == 0 && amount.denominator.value_or(0) == 0;
}

} // namespace

Computed::Computed(const Database &database, const Indicator &indicator, QDate on)
    : m_database(database)
    , m_measurable(measurableNamed(indicator.figure))
    , m_isRate(indicator.kind == IndicatorKind::Rate)
    , m_filter(filterOf(indicator))
{
    m_filter.span.to = std::min(m_filter.span.to, on);
}

Amount Computed::amountOf(const FigureFilter &filter, QString *base) const
{
    const std::vector<FigureRow> rows = evaluate(m_database, m_measurable->figure(), filter);
    Amount amount;
    if (m_isRate)
        amount.denominator = 0;
    if (rows.empty())
        return amount;
    amount.numerator = double(rows.front().numerator);
    amount.more = double(rows.front().more);
    if (m_isRate)
        amount.denominator = double(rows.front().denominator.value_or(0));
    if (base)
        *base = rows.front().base;
    return amount;
}

Amount Computed::whole(QString *base) const
{
    return amountOf(m_filter, base);
}

Amount Computed::until(QDate day) const
{
    FigureFilter filter = m_filter;
    filter.span.to = day;
    return amountOf(filter);
}

QDate Computed::beginning() const
{
    if (m_filter.span.from.isValid())
        return m_filter.span.from;
    const bool ofMembers = !m_measurable->parts.testFlag(AskedPart::Series) && !m_measurable->parts.testFlag(AskedPart::Channel);
    const QDate first = fromSql<QDate>(m_database.single(
        ofMembers ? u"SELECT min(from_date) FROM membership"_s
                  : u"SELECT min(date) FROM (SELECT date FROM event WHERE state = 'held' UNION ALL SELECT from_date FROM outreach)"_s));
    return first.isValid() ? first : m_filter.span.to;
}

std::vector<Span> Computed::steps() const
{
    std::vector<Span> steps;
    const QDate to = m_filter.span.to;
    QDate from = beginning();
    if (from > to)
        return steps;
    const int months = monthsPerStep(from, to);
    while (from <= to) {
        const int month = (from.month() - 1) / months * months + 1;
        const QDate next = QDate(from.year(), month, 1).addMonths(months);
        steps.push_back({from, std::min(next.addDays(-1), to)});
        from = next;
    }
    return steps;
}

std::vector<StandingPoint> Computed::evolution() const
{
    std::vector<StandingPoint> points;
    const bool addsUp = m_measurable->breakdowns.contains(Breakdown::Time);
    Amount sum;
    if (m_isRate)
        sum.denominator = 0;
    for (const Span &step : steps()) {
        if (!addsUp) { // what was counted once is not counted again: from the beginning each time
            points.push_back({step.to, until(step.to)});
            continue;
        }
        FigureFilter filter = m_filter;
        filter.span = step;
        sum += amountOf(filter);
        points.push_back({step.to, sum});
    }
    return points;
}

QDate Computed::firstDay(QDate before, QDate last, const std::function<bool(const Amount &)> &holds) const
{
    while (before.daysTo(last) > 1) {
        const QDate middle = before.addDays(before.daysTo(last) / 2);
        (holds(until(middle)) ? last : before) = middle;
    }
    return last;
}

std::vector<StandingPart> Computed::named(Breakdown breakdown) const
{
    std::vector<StandingPart> parts;
    const auto add = [&](const QString &name, const FigureFilter &filter) {
        if (const Amount amount = amountOf(filter); !isNothing(amount))
            parts.push_back({name, amount, filter});
    };
    FigureFilter filter = m_filter;
    if (breakdown == Breakdown::Kind) {
        for (const auto &coded : Codes<EventKind>::values) {
            filter.kinds = {coded.value};
            add(labelOf(coded.value), filter);
        }
    } else if (breakdown == Breakdown::Channel) {
        for (const auto &coded : Codes<Channel>::values) {
            filter.channel = coded.value;
            add(labelOf(coded.value), filter);
        }
    } else if (breakdown == Breakdown::Time) {
        const std::vector<Span> all = steps();
        for (const Span &step : all) {
            filter.span = step;
            add(nameOf(step, monthsPerStep(all.front().from, all.back().to)), filter);
        }
    } else if (breakdown == Breakdown::Territory) {
        for (const QString &territory : departments(m_database)) {
            filter.territory = territory;
            add(territory, filter);
        }
    }
    return parts;
}

std::vector<StandingPart> Computed::parts(Breakdown breakdown) const
{
    std::vector<StandingPart> parts = named(breakdown);
    Amount rest = whole();
    for (const StandingPart &part : parts) {
        rest.numerator -= part.amount.numerator;
        rest.more -= part.amount.more;
        if (rest.denominator)
            *rest.denominator -= part.amount.denominator.value_or(0);
    }
    if (!isNothing(rest))
        parts.push_back({breakdown == Breakdown::Territory ? ComputedWords::tr("territory not known") : ComputedWords::tr("not said"), rest, {}});
    return parts;
}

} // namespace maillage
