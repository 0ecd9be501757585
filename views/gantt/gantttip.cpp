#include "views/gantt/gantttip.h"

#include "models/lists/planwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class GanttTipWords
{
    Q_DECLARE_TR_FUNCTIONS(GanttTip)
};

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
    QStringList lines{u"<b>%1</b>"_s.arg(row.title.toHtmlEscaped())};
    for (const QString &line : inWords(row, plan))
        lines << line.toHtmlEscaped();
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
