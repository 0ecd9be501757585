#pragma once

#include "models/domain/indicator.h"
#include "views/widgets/recordform.h"

namespace maillage {

/// The definition of an indicator: how it is told, what it aims at, and what computes it. Only the fields that make sense
/// for what was chosen are shown.
class IndicatorForm : public RecordForm<Indicator>
{
    Q_OBJECT

public:
    explicit IndicatorForm(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addAims();
    void addComputing();
    void showWhatFits(const Indicator &indicator);

    QList<std::pair<QWidget *, std::function<bool(const Indicator &)>>> m_fits;
};

/// A measure, typed in one field and a day: "9", "8/18", "yes".
class MeasureForm : public RecordForm<Measure>
{
    Q_OBJECT

public:
    explicit MeasureForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Of which indicator the measures are.
    void setIndicator(const Indicator &indicator);
    /// Puts the focus where one says what was measured.
    void focusMeasure();

signals:
    /// A new measure was written by Enter in the field of its value: the next one can follow.
    void noted();

private:
    IndicatorKind kindOf(const Measure &measure) const;

    IndicatorKind m_kind = IndicatorKind::Number;
    QHash<IndicatorId, IndicatorKind> m_kinds; // of those that were shown
    QLineEdit *m_value;
    QLineEdit *m_part;
    QPlainTextEdit *m_note;
    bool m_entered = false; // Enter was pressed on a measure that is not written yet
};

} // namespace maillage
