#include "models/lists/planwords.h"

#include "models/domain/text.h"
#include "models/lists/plantree.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class PlanRowWords
{
    Q_DECLARE_TR_FUNCTIONS(GanttTip)
};

QString daysInWords(const PlanRow &row)
{
    if (!row.start.isValid() && !row.end.isValid())
        return PlanRowWords::tr("no date");
    if (row.openStart)
        return PlanRowWords::tr("until %1").arg(text::longDate(row.end));
    if (row.openEnd)
        return PlanRowWords::tr("from %1, no end said").arg(text::longDate(row.start));
    return row.start == row.end ? text::longDate(row.start) : text::longDate(row.start) + u" – "_s + text::longDate(row.end);
}

QString certaintyInWords(const Period &period)
{
    if (period.isEmpty())
        return {};
    const QString from = labelOf(period.fromCertainty), to = labelOf(period.toCertainty);
    const QString sure = from == to ? from : PlanRowWords::tr("start %1, end %2").arg(from, to);
    return PlanRowWords::tr("“%1” (%2)").arg(period.words, sure);
}

} // namespace

QStringList inWords(const PlanRow &row, const PlanTree &plan)
{
    QStringList lines;
    const auto add = [&lines](const QString &line) {
        if (!line.isEmpty())
            lines << line;
    };
    add(daysInWords(row));
    if (row.isTask() && !row.group) {
        add(certaintyInWords(row.period));
        add(labelOf(row.state));
    }
    if (!row.milestone && !row.openStart && !row.openEnd)
        add((row.days.isEmpty() || row.group ? PlanRowWords::tr("%n working day(s)", nullptr, plan.daysOf(row))
                                             : PlanRowWords::tr("%n day(s): %1", nullptr, plan.daysOf(row)).arg(weekdays::label(row.days))) + u" · "_s + PlanRowWords::tr("%1% done").arg(row.progress));
    if (!row.who.isEmpty())
        add(row.who);
    if (row.critical)
        add(PlanRowWords::tr("Critical: if it slips, the end of the plan or a deadline is missed."));
    else if (row.slack && *row.slack > 0)
        add(PlanRowWords::tr("May slip by %n day(s) before the end of the plan or a deadline is touched.", nullptr, *row.slack));
    if (row.moved)
        add(PlanRowWords::tr("Moved by what it waits for or by its constraint."));
    if (row.referenceEnd.isValid() && row.isDated()) {
        const qint64 late = row.referenceEnd.daysTo(row.end);
        if (late > 0)
            add(PlanRowWords::tr("%n day(s) later than in the reference.", nullptr, int(late)));
        else if (late < 0)
            add(PlanRowWords::tr("%n day(s) earlier than in the reference.", nullptr, int(-late)));
    }
    for (const QString &sentence : row.obstacle.split(u'\n', Qt::SkipEmptyParts))
        add(sentence);
    return lines;
}

} // namespace maillage
