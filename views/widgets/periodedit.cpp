#include "views/widgets/periodedit.h"

#include "models/domain/clock.h"
#include "views/widgets/card.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

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
    connect(m_line, &QLineEdit::editingFinished, this, &PeriodEdit::finish);
}

PeriodEdit::~PeriodEdit()
{
    m_line->disconnect(this); // it is left on the way, and would call what is half gone
}

void PeriodEdit::finish()
{
    if (!m_line->isModified())
        return;
    setPeriod(typed());
    emit edited();
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

void showDaysBelow(QLineEdit *line)
{
    auto *days = new QLabel(line->window());
    days->setTextFormat(Qt::PlainText);
    days->setAttribute(Qt::WA_TransparentForMouseEvents);
    days->setFrameShape(QFrame::Box);
    days->setAutoFillBackground(true);
    days->setBackgroundRole(QPalette::ToolTipBase);
    days->setForegroundRole(QPalette::ToolTipText);
    days->setMargin(4);
    days->hide();
    QObject::connect(line, &QObject::destroyed, days, &QObject::deleteLater);
    QObject::connect(line, &QLineEdit::editingFinished, days, &QWidget::hide);
    QObject::connect(line, &QLineEdit::textChanged, days, [line, days](const QString &typed) {
        const QString explanation = explanationOf(Period::read(typed, clock::today()));
        line->setAccessibleDescription(explanation);
        days->setText(explanation);
        days->adjustSize();
        QPoint at = line->mapTo(line->window(), QPoint(0, line->height() + 1));
        at.setX(std::clamp(at.x(), 0, std::max(0, line->window()->width() - days->width())));
        if (at.y() + days->height() > line->window()->height())
            at.setY(at.y() - line->height() - days->height() - 2);
        days->move(at);
        days->setVisible(line->isVisible() && !explanation.isEmpty());
        days->raise();
    });
}

} // namespace maillage
