#include "models/exchange/indicatorimport.h"

#include "models/figures/indicators.h"
#include "models/store/oneline.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

class IndicatorImportWords
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using OptionalNumber = std::optional<double>;

/// A number, a share ("50 %") or yes and no, as the kind of the row's indicator has it.
Field<Indicator> aim(const char *name, OptionalNumber Indicator::*member)
{
    return {name, [member](Indicator &indicator, const ImportCell &cell) {
        indicator.*member = readValue(indicator.kind, cell.text());
        if (!cell.isEmpty() && !(indicator.*member)) // of a narrative, which problemWith then refuses
            indicator.*member = cell.decimal();
    }};
}

template<typename E>
Field<Indicator> codeOrNone(const char *name, std::optional<E> Indicator::*member)
{
    return {name, [member](Indicator &indicator, const ImportCell &cell) {
        indicator.*member = cell.isEmpty() ? std::nullopt : std::optional(fromCode<E>(cell.code(codeSet<E>())));
    }};
}

void readFigure(Indicator &indicator, const ImportCell &cell)
{
    indicator.figure = cell.text();
    if (indicator.figure.isEmpty() || measurableNamed(indicator.figure))
        return;
    QStringList known;
    for (const Measurable &one : measurables())
        known << one.name;
    cell.refuse(IndicatorImportWords::tr("“%1” cannot be computed. What can be: %2.").arg(oneLine(indicator.figure), known.join(u", "_s)));
}

/// Yes and no are words of a yes or no alone; a number elsewhere.
void readMeasured(Measure &measure, const ImportCell &cell)
{
    const auto indicator = find<Indicator>(cell.context().transaction.database(), measure.indicator);
    const bool yesNo = indicator && indicator->kind == IndicatorKind::YesNo;
    const std::optional<double> answer = yesNo ? readValue(IndicatorKind::YesNo, cell.text()) : std::nullopt;
    measure.value = answer ? answer : cell.decimal();
}

void refuseUnfit(const ImportCell &cell, IndicatorId indicator)
{
    try {
        requireFitting(cell.context().transaction.database(), indicator);
    } catch (const Failure &failure) {
        cell.refuse(failure.sentence());
    }
}

} // namespace

Register<Indicator> indicatorRegister()
{
    Register<Indicator> result{"indicators"_L1,
        {"action", "title", "key", "kind",
         "position", "unit",
         aim("baseline", &Indicator::baseline), aim("target", &Indicator::target), "due", "combine",
         {"figure", readFigure}, "from", "to", codeOrNone("event_kind", &Indicator::eventKind), "series", "theme",
         "network", "place", "territory", codeOrNone("channel", &Indicator::channel), "notes"}};
    result.identities = [](const Indicator &i) { return keyThenName(i.key, identity(i.action, i.title)); };
    // A key may come later than the title, which the cell of the action's sheet has brought.
    result.standsFor = [](const Indicator &i, const ImportCell &cell) {
        const Database &database = cell.context().transaction.database();
        const auto alike = load<Indicator>(database, u"action_id = ? AND title = ? AND key = '' ORDER BY id"_s, {i.action.value(), i.title});
        const auto keyed = i.key.isEmpty() ? std::vector<Indicator>() : load<Indicator>(database, u"key = ?"_s, {i.key});
        return keyed.empty() && alike.size() == 1 ? alike.front().id : IndicatorId();
    };
    result.complete = [](Indicator &indicator, const ImportCell &any) {
        if (indicator.position == 0)
            indicator.position = 1 + any.context().transaction.database().single(u"SELECT max(position) FROM indicator WHERE action_id IS ?"_s, {toSql(indicator.action)}).toInt();
    };
    result.after = [](const Indicator &indicator, const ImportCell &any) {
        if (const QString problem = problemWithFigure(indicator); !problem.isEmpty())
            any.sibling("figure"_L1).refuse(problem);
        refuseUnfit(any.sibling("kind"_L1), indicator.id);
    };
    return result;
}

Register<Measure> measureRegister()
{
    Register<Measure> result{"measures"_L1,
        {"indicator",
         lookup<Measure>("action", QT_TRANSLATE_NOOP("import", "the action of that indicator, where several have its title"), "1.2"),
         "date", "part", {"value", readMeasured}, "out_of", "note", "source"}};
    result.identities = [](const Measure &m) {
        return QStringList{identity(m.indicator, m.date, m.part, m.value ? QString() : u'n' + m.note)};
    };
    result.after = [](const Measure &measure, const ImportCell &any) { refuseUnfit(any, measure.indicator); };
    return result;
}

} // namespace maillage
