#include "views/widgets/periodedit.h"

#include "models/domain/clock.h"
#include "views/widgets/card.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace maillage {

PeriodEdit::PeriodEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_explanation(plainLabel({}, "soft", this))
{
    m_line->setPlaceholderText(tr("e.g. autumn 2024, mid-April 2025, since 2020"));
    m_explanation->setWordWrap(true);
    m_explanation->setContentsMargins(3, 0, 0, 0);
    m_explanation->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_explanation);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &PeriodEdit::explain);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (!m_line->isModified())
            return;
        setPeriod(typed());
        emit edited();
    });
}

void PeriodEdit::setPeriod(const Period &period)
{
    m_period = period;
    m_line->setText(period.words);
    m_line->setModified(false);
    explain();
}

bool PeriodEdit::isModified() const
{
    return m_line->isModified();
}

/// Words that are still the same keep their days: "fin mars" does not move on when another year has begun.
Period PeriodEdit::typed() const
{
    return m_line->text() == m_period.words ? m_period : Period::read(m_line->text(), clock::today());
}

void PeriodEdit::explain()
{
    const QString explanation = explanationOf(typed());
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_line->setAccessibleDescription(explanation);
}

} // namespace maillage
