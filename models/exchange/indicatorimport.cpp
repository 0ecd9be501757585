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
Field<Indicator> aim(const char *name, OptionalNumber Indicator::*member, const char *meaning, const char *example)
{
    return special<Indicator>(name, [member](Indicator &indicator, const ImportCell &cell) {
        indicator.*member = readValue(indicator.kind, cell.text());
        if (!cell.isEmpty() && !(indicator.*member)) // of a narrative, which problemWith then refuses
            indicator.*member = cell.decimal();
    }, meaning, example);
}

template<typename E>
Field<Indicator> codeOrNone(const char *name, std::optional<E> Indicator::*member, const char *meaning, const char *example)
{
    return special<Indicator>(name, [member](Indicator &indicator, const ImportCell &cell) {
        indicator.*member = cell.isEmpty() ? std::nullopt : std::optional(fromCode<E>(cell.code(codeSet<E>())));
    }, meaning, example);
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
        {required(reference<Action>("action", &Indicator::action, QT_TRANSLATE_NOOP("import", "of which action: its key, number or title"), "1.2")),
         required(field("title", &Indicator::title, QT_TRANSLATE_NOOP("import", "what it tells"), "Rencontre avec Occitanie")),
         field("key", &Indicator::key, keyMeaning, "i-occitanie"),
         field("kind", &Indicator::kind, QT_TRANSLATE_NOOP("import", "number, yes-no, rate or narrative; empty: narrative"), "yes-no"),
         special<Indicator>("position", [](Indicator &i, const ImportCell &cell) { i.position = cell.number().value_or(0); },
                            QT_TRANSLATE_NOOP("import", "its place in the action sheet; empty: after those that are there"), "2"),
         field("unit", &Indicator::unit, QT_TRANSLATE_NOOP("import", "what is counted"), "events"),
         aim("baseline", &Indicator::baseline, QT_TRANSLATE_NOOP("import", "where it started: a number, a share of 1 or a percentage, or yes or no"), "2"),
         aim("target", &Indicator::target, QT_TRANSLATE_NOOP("import", "what it aims at, as the baseline; empty for a yes or no: yes"), "10"),
         field("due", &Indicator::due, QT_TRANSLATE_NOOP("import", "by which day"), "2023-12-31"),
         field("combine", &Indicator::combine, QT_TRANSLATE_NOOP("import", "last or sum: whether the latest measure counts, or all together; empty: last"), "sum"),
         special<Indicator>("figure", readFigure, QT_TRANSLATE_NOOP("import", "what computes it, as in docs/figures.md; empty: measures are typed"), "events-held"),
         field("from", &Indicator::from, QT_TRANSLATE_NOOP("import", "what is computed: from which day"), "2023-01-01"),
         field("to", &Indicator::to, QT_TRANSLATE_NOOP("import", "what is computed: until which day"), "2023-12-31"),
         codeOrNone("event_kind", &Indicator::eventKind, QT_TRANSLATE_NOOP("import", "what is computed: only events of this kind"), "meeting"),
         reference<Series>("series", &Indicator::series, QT_TRANSLATE_NOOP("import", "what is computed: only of this series, key or name"), "Rencontres régionales"),
         reference<Theme>("theme", &Indicator::theme, QT_TRANSLATE_NOOP("import", "what is computed: only where this theme was spoken of"), "Égalité"),
         reference<Network>("network", &Indicator::network, QT_TRANSLATE_NOOP("import", "what is computed: only what is held with this network, key or name"), "Cotravaux Occitanie"),
         field("place", &Indicator::place, QT_TRANSLATE_NOOP("import", "what is computed: only in this commune or at this place"), "Toulouse"),
         field("territory", &Indicator::territory, QT_TRANSLATE_NOOP("import", "what is computed: only structures of this department"), "31"),
         codeOrNone("channel", &Indicator::channel, QT_TRANSLATE_NOOP("import", "what is computed: only through this channel"), "newsletter"),
         longText("notes", &Indicator::notes, QT_TRANSLATE_NOOP("import", "anything else"), "Asked for by the board")}};
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
        {required(reference<Indicator>("indicator", &Measure::indicator, QT_TRANSLATE_NOOP("import", "of which indicator: its key or title"), "Rencontre avec Occitanie")),
         lookup<Measure>("action", QT_TRANSLATE_NOOP("import", "the action of that indicator, where several have its title"), "1.2"),
         required(field("date", &Measure::date, QT_TRANSLATE_NOOP("import", "of which day"), "2023-03-24")),
         field("part", &Measure::part, QT_TRANSLATE_NOOP("import", "which part of the whole, if it is one; the parts of a day add up"), "Creuse"),
         special<Measure>("value", readMeasured, QT_TRANSLATE_NOOP("import", "how much: a number, yes or no; of a rate, how many"), "8"),
         field("out_of", &Measure::outOf, QT_TRANSLATE_NOOP("import", "of a rate: out of how many"), "18"),
         longText("note", &Measure::note, QT_TRANSLATE_NOOP("import", "in words; a narrative has nothing else"), "Two more are planned"),
         field("source", &Measure::source, QT_TRANSLATE_NOOP("import", "where it is known from"), "Attendance sheets")}};
    result.identities = [](const Measure &m) {
        return QStringList{identity(m.indicator, m.date, m.part, m.value ? QString() : u'n' + m.note)};
    };
    result.after = [](const Measure &measure, const ImportCell &any) { refuseUnfit(any, measure.indicator); };
    return result;
}

} // namespace maillage
