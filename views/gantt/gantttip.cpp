#include "views/gantt/gantttip.h"

#include "models/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class GanttTipWords
{
    Q_DECLARE_TR_FUNCTIONS(GanttTip)
};

QString daysOf(const PlanRow &row)
{
    if (row.openStart)
        return GanttTipWords::tr("until %1").arg(text::longDate(row.end));
    if (row.openEnd)
        return GanttTipWords::tr("from %1, no end said").arg(text::longDate(row.start));
    return row.start == row.end ? text::longDate(row.start) : text::longDate(row.start) + u" – "_s + text::longDate(row.end);
}

QString certaintyOf(const Period &period)
{
    if (period.isEmpty())
        return {};
    const QString from = labelOf(period.fromCertainty), to = labelOf(period.toCertainty);
    const QString sure = from == to ? from : GanttTipWords::tr("start %1, end %2").arg(from, to);
    return GanttTipWords::tr("“%1” (%2)").arg(period.words, sure);
}

QString useOf(GanttBar::Part part)
{
    switch (part) {
    case GanttBar::Part::LinkStart:
    case GanttBar::Part::LinkEnd: return GanttTipWords::tr("Drag to another bar to let it wait for this one.");
    case GanttBar::Part::Progress: return GanttTipWords::tr("Drag to say how much is done.");
    default: return {};
    }
}

} // namespace

QString tipFor(const PlanRow &row, const PlanTree &plan, GanttBar::Part part)
{
    QStringList lines;
    const auto add = [&lines](const QString &line) {
        if (!line.isEmpty())
            lines << line.toHtmlEscaped();
    };
    lines << u"<b>%1</b>"_s.arg(row.title.toHtmlEscaped());
    add(daysOf(row));
    if (row.isTask() && !row.group)
        add(certaintyOf(row.period));
    if (!row.milestone && !row.openStart && !row.openEnd)
        add((row.days.isEmpty() || row.group ? GanttTipWords::tr("%n working day(s)", nullptr, plan.daysOf(row))
                                             : GanttTipWords::tr("%n day(s): %1", nullptr, plan.daysOf(row)).arg(weekdays::label(row.days))) + u" · "_s + GanttTipWords::tr("%1% done").arg(row.progress));
    if (!row.who.isEmpty())
        add(row.who);
    if (row.critical)
        add(GanttTipWords::tr("Critical: if it slips, the end of the plan or a deadline is missed."));
    else if (row.slack && *row.slack > 0)
        add(GanttTipWords::tr("May slip by %n day(s) before the end of the plan or a deadline is touched.", nullptr, *row.slack));
    if (row.moved)
        add(GanttTipWords::tr("Moved by what it waits for or by its constraint."));
    if (row.referenceEnd.isValid() && row.isDated()) {
        const qint64 late = row.referenceEnd.daysTo(row.end);
        if (late > 0)
            add(GanttTipWords::tr("%n day(s) later than in the reference.", nullptr, int(late)));
        else if (late < 0)
            add(GanttTipWords::tr("%n day(s) earlier than in the reference.", nullptr, int(-late)));
    }
    for (const QString &sentence : row.obstacle.split(u'\n', Qt::SkipEmptyParts))
        add(sentence);
    if (const QString use = useOf(part); !use.isEmpty())
        lines << u"<i>%1</i>"_s.arg(use.toHtmlEscaped());
    return u"<p style='white-space:pre-wrap'>"_s + lines.join(u"<br>"_s) + u"</p>"_s;
}

QString linkWords(DependencyKind kind, const QString &from, const QString &to)
{
    QString sentence;
    switch (kind) {
    case DependencyKind::FinishStart: sentence = GanttTipWords::tr("“%2” starts after “%1” ends"); break;
    case DependencyKind::StartStart: sentence = GanttTipWords::tr("“%2” starts after “%1” starts"); break;
    case DependencyKind::FinishFinish: sentence = GanttTipWords::tr("“%2” ends after “%1” ends"); break;
    case DependencyKind::StartFinish: sentence = GanttTipWords::tr("“%2” ends after “%1” starts"); break;
    }
    return sentence.arg(from, to);
}

QString tipFor(const GanttLink &link, const PlanTree &plan)
{
    const auto &all = plan.dependencies();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Dependency &each) { return each.id == link.id; });
    if (found == all.end())
        return {};
    const Task *from = plan.task(found->from), *to = plan.task(found->to);
    if (!from || !to)
        return {};
    QString sentence = linkWords(found->kind, from->title, to->title);
    if (found->lag > 0)
        sentence += GanttTipWords::tr(", %n working day(s) later", nullptr, found->lag);
    else if (found->lag < 0)
        sentence += GanttTipWords::tr(", up to %n working day(s) earlier", nullptr, -found->lag);
    return u"<p style='white-space:pre-wrap'><b>%1</b><br>%2<br><i>%3</i></p>"_s.arg(labelOf(found->kind).toHtmlEscaped(), sentence.toHtmlEscaped(),
                                                                                  GanttTipWords::tr("Right click to change or remove it.").toHtmlEscaped());
}

} // namespace maillage
