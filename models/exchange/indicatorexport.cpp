#include "models/exchange/indicatorexport.h"

#include "models/figures/standing.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

QVariant cell(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant cell(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant cell(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

void exportIndicators(const Store &store, TableFormat format, const TableWriter::Sink &sink)
{
    TableWriter writer(format, {u"id"_s, u"action"_s, u"indicator"_s, u"kind"_s, u"unit"_s, u"value"_s, u"numerator"_s, u"denominator"_s,
                                u"base"_s, u"baseline"_s, u"target"_s, u"progress"_s, u"state"_s, u"due"_s, u"reached"_s, u"source"_s,
                                u"figure"_s, u"day"_s, u"notes"_s, u"problem"_s, u"value_high"_s}, sink);
    for (const Standing &one : standings(store.database())) {
        const Indicator &indicator = one.indicator;
        writer.row({QString::number(indicator.id.value()), one.action, indicator.title, codeOf(indicator.kind), cell(indicator.unit), cell(one.value()),
                    one.amount ? QVariant(one.amount->numerator) : QVariant(), one.amount ? cell(one.amount->denominator) : QVariant(), cell(one.base),
                    cell(indicator.baseline), cell(one.target()), cell(one.progress), codeOf(one.state), cell(indicator.due), cell(one.reachedOn),
                    indicator.isComputed() ? u"computed"_s : u"typed"_s, cell(indicator.figure), cell(one.asOf), one.notes, cell(one.problem),
                    one.amount && one.amount->more > 0 ? QVariant(one.amount->numerator + one.amount->more) : QVariant()});
    }
    writer.finish();
}

} // namespace maillage
