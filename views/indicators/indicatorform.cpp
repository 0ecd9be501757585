#include "views/indicators/indicatorform.h"

#include "models/figures/indicators.h"
#include "models/store/oneline.h"
#include "views/widgets/choices.h"

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

bool isCounted(const Indicator &indicator)
{
    return indicator.kind == IndicatorKind::Number || indicator.kind == IndicatorKind::Rate;
}

std::function<bool(const Indicator &)> asks(AskedPart part)
{
    return [part](const Indicator &indicator) {
        const Measurable *measurable = measurableNamed(indicator.figure);
        return measurable && measurable->parts.testFlag(part);
    };
}

/// What no longer fits another kind or figure goes with it, in the same step that undo takes back.
void bringIntoLine(Indicator &indicator, const Indicator &before)
{
    const Measurable *measurable = measurableNamed(indicator.figure);
    const bool isRate = measurable && measurable->figure().unit == FigureUnit::Rate;
    if (measurable && indicator.figure != before.figure && indicator.kind != IndicatorKind::YesNo)
        indicator.kind = isRate ? IndicatorKind::Rate : IndicatorKind::Number;
    if (indicator.kind == IndicatorKind::Narrative)
        indicator.figure.clear();
    for (std::optional<double> *value : {&indicator.baseline, &indicator.target}) {
        const double number = value->value_or(0);
        const bool misfit = (indicator.kind == IndicatorKind::Narrative) || (indicator.kind == IndicatorKind::YesNo && number != 0 && number != 1)
            || (indicator.kind == IndicatorKind::Rate && (number < 0 || number > 1));
        if (misfit && indicator.kind != before.kind)
            value->reset();
    }
}

} // namespace

IndicatorForm::IndicatorForm(Workspace &given, QWidget *parent)
    : RecordForm<Indicator>(given, [](const Indicator &indicator) { return tr("Edit %1").arg(indicator.title); }, parent)
{
    text(tr("Indicator"), &Indicator::title);
    reference(tr("Action"), &Indicator::action, choices::of<Action>(given.store()));
    choice(tr("Kind"), &Indicator::kind);
    addAims();
    addComputing();
    memo(tr("Notes"), &Indicator::notes, 2);
    text(tr("Key"), &Indicator::key)->setPlaceholderText(tr("the name your own lists use for it"));
    setAdjust([this](Indicator &indicator) { bringIntoLine(indicator, record()); });
    setFollow([](Transaction &transaction, const Indicator &indicator) {
        if (const QString problem = problemWithFigure(indicator); !problem.isEmpty())
            throw Failure(problem);
        requireFitting(transaction.database(), indicator.id);
    });
    setShown([this](const Indicator &indicator) { showWhatFits(indicator); });
}

void IndicatorForm::addAims()
{
    const auto aim = [this](const QString &label, std::optional<double> Indicator::*member) {
        QLineEdit *field = written(label, [member](const Indicator &indicator) { return (indicator.*member) ? valueText(indicator.kind, *(indicator.*member)) : QString(); },
                                   [member](Indicator &indicator, const QString &typed) {
                                       indicator.*member = readValue(indicator.kind, typed);
                                       if (typed.isEmpty() || (indicator.*member))
                                           return QString();
                                       return indicator.kind == IndicatorKind::YesNo ? tr("“%1” is neither yes nor no.").arg(oneLine(typed)) : tr("“%1” is no number.").arg(oneLine(typed));
                                   });
        m_fits.append({field, [](const Indicator &indicator) { return indicator.kind != IndicatorKind::Narrative; }});
        return field;
    };
    aim(tr("Target"), &Indicator::target)->setPlaceholderText(tr("what it should come to"));
    aim(tr("Baseline"), &Indicator::baseline)->setPlaceholderText(tr("where it started; empty: nothing"));
    day(tr("Due by"), &Indicator::due);
    QLineEdit *unit = text(tr("Unit"), &Indicator::unit);
    unit->setPlaceholderText(tr("what is counted: events, structures…"));
    m_fits.append({unit, [](const Indicator &indicator) { return indicator.kind == IndicatorKind::Number; }});
}

void IndicatorForm::addComputing()
{
    const Store &store = workspace().store();
    QList<std::pair<QString, QString>> figures{{QString(), tr("nothing: measures are typed")}};
    for (const Measurable &one : measurables())
        figures.append({one.name, one.figure().heading()});
    QComboBox *figure = choice(tr("Computed by"), &Indicator::figure, figures);
    figure->setMinimumContentsLength(12);
    figure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fits.append({figure, [](const Indicator &indicator) { return indicator.kind != IndicatorKind::Narrative; }});
    QComboBox *combine = choice(tr("Several measures"), &Indicator::combine);
    m_fits.append({combine, [](const Indicator &indicator) { return isCounted(indicator) && !indicator.isComputed(); }});
    const auto computed = [](const Indicator &indicator) { return indicator.isComputed(); };
    m_fits.append({day(tr("From"), &Indicator::from), computed});
    m_fits.append({day(tr("To"), &Indicator::to), computed});
    m_fits.append({choice(tr("Kind of event"), &Indicator::eventKind, tr("any")), asks(AskedPart::Kind)});
    m_fits.append({reference(tr("Series"), &Indicator::series, choices::of<Series>(store)), asks(AskedPart::Series)});
    m_fits.append({reference(tr("Theme"), &Indicator::theme, choices::of<Theme>(store)), asks(AskedPart::Theme)});
    m_fits.append({reference(tr("With network"), &Indicator::network, choices::of<Network>(store)), asks(AskedPart::Network)});
    m_fits.append({text(tr("Place"), &Indicator::place), asks(AskedPart::Place)});
    m_fits.append({text(tr("Territory"), &Indicator::territory), asks(AskedPart::Territory)});
    m_fits.append({choice(tr("Channel"), &Indicator::channel, tr("any")), asks(AskedPart::Channel)});
}

void IndicatorForm::showWhatFits(const Indicator &indicator)
{
    for (const auto &[field, fits] : std::as_const(m_fits))
        setFieldShown(field, fits(indicator));
}

MeasureForm::MeasureForm(Workspace &given, QWidget *parent)
    : RecordForm<Measure>(given, [](const Measure &) { return tr("Note a measure"); }, parent)
{
    m_value = written(tr("Value"), [this](const Measure &measure) { return measureText(kindOf(measure), measure); },
                      [this](Measure &measure, const QString &typed) {
                          const IndicatorKind kind = kindOf(measure);
                          if (readMeasure(kind, typed, measure))
                              return QString();
                          return kind == IndicatorKind::YesNo ? tr("“%1” is neither yes nor no.").arg(oneLine(typed))
                              : kind == IndicatorKind::Rate     ? tr("“%1” is no rate. Write how many out of how many: 8/18.").arg(oneLine(typed))
                                                                : tr("“%1” is no number.").arg(oneLine(typed));
                      });
    day(tr("Day"), &Measure::date);
    m_part = text(tr("Part"), &Measure::part);
    m_part->setPlaceholderText(tr("a territory or a group, if it is one part of several"));
    m_note = memo(tr("Note"), &Measure::note, 2);
    text(tr("Source"), &Measure::source)->setPlaceholderText(tr("where it is known from"));
    setFollow([](Transaction &transaction, const Measure &measure) {
        if (const auto indicator = maillage::find<Indicator>(transaction.database(), measure.indicator)) {
            if (const QString problem = problemWith(measure, *indicator); !problem.isEmpty())
                throw Failure(problem);
        }
        requireFitting(transaction.database(), measure.indicator);
    });
    connect(m_value, &QLineEdit::returnPressed, this, [this] { m_entered = isDraft() && m_value->isModified(); });
    // After the field's own connection, which writes.
    connect(m_value, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_entered, false) && !isDraft())
            emit noted();
    });
}

/// What was refused for another indicator is written by the kind of that one.
IndicatorKind MeasureForm::kindOf(const Measure &measure) const
{
    return m_kinds.value(measure.indicator, m_kind);
}

void MeasureForm::focusMeasure()
{
    if (m_kind == IndicatorKind::Narrative)
        m_note->setFocus();
    else
        m_value->setFocus();
}

void MeasureForm::setIndicator(const Indicator &indicator)
{
    m_kind = indicator.kind;
    m_kinds.insert(indicator.id, indicator.kind);
    setFieldShown(m_value, m_kind != IndicatorKind::Narrative);
    setFieldShown(m_part, isCounted(indicator));
    m_value->setPlaceholderText(m_kind == IndicatorKind::Rate ? tr("8/18") : m_kind == IndicatorKind::YesNo ? tr("yes or no") : indicator.unit);
}

} // namespace maillage
