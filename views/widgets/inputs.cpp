#include "views/widgets/inputs.h"

#include "models/domain/clock.h"
#include "models/domain/periodwords.h"
#include "models/domain/text.h"

#include "views/widgets/periodedit.h"
#include "views/widgets/referenceedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace maillage {

void markWrong(QWidget *field, const QString &problem)
{
    if (field->property("wrong").toBool() == !problem.isEmpty() && field->toolTip() == problem)
        return;
    field->setProperty("wrong", !problem.isEmpty());
    field->setToolTip(problem);
    field->setAccessibleDescription(problem);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

DayEdit::DayEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("day/month/year"));
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (m_wrong && (typed.trimmed().isEmpty() || text::readDate(typed).isValid()))
            markWrong(this, {});
    });
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::finish);
}

void DayEdit::finish()
{
    if (isModified())
        readText();
}

void DayEdit::setDay(QDate day)
{
    m_day = day;
    m_wrong = false;
    setText(text::shortDate(day));
    setModified(false);
    markWrong(this, {});
}

QDate DayEdit::readEdge() const
{
    static const QRegularExpression year(u"\\d{4}"_s); // said: nobody means the next March by "from March on"
    if (m_edge == Edge::None || !text().contains(year))
        return {};
    const Period period = Period::read(text());
    return m_edge == Edge::First ? period.from : period.to;
}

void DayEdit::readText()
{
    QDate read = text::readDate(text());
    if (!read.isValid())
        read = readEdge();
    if (!read.isValid())
        read = periodwords::dayMeant(text(), clock::today(), m_towards);
    m_wrong = !text().trimmed().isEmpty() && !read.isValid();
    if (m_wrong) {
        setModified(false);
        markWrong(this, m_edge == Edge::None ? tr("This is no day. Write it like 07/04/2022, 7/4 or Friday.") : tr("This is no day. Write it like 07/04/2022, or a month or a year: 04/2022, 2022."));
    } else {
        setDay(read);
    }
    emit edited();
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const auto move = [this](int days, int months) {
        if (isModified())
            readText(); // what is being typed counts
        if (m_wrong)
            return; // no key takes away what cannot be read
        const QDate start = m_day.isValid() ? m_day : clock::today();
        setDay(start.addMonths(months).addDays(days));
        setModified(true);
        emit edited();
    };
    switch (event->key()) {
    case Qt::Key_Up: move(1, 0); break;
    case Qt::Key_Down: move(-1, 0); break;
    case Qt::Key_PageUp: move(0, 1); break;
    case Qt::Key_PageDown: move(0, -1); break;
    default: QLineEdit::keyPressEvent(event);
    }
}

TimeEdit::TimeEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("e.g. 18:30"));
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (m_wrong && (typed.trimmed().isEmpty() || text::readTime(typed).isValid()))
            markWrong(this, {});
    });
    connect(this, &QLineEdit::editingFinished, this, &TimeEdit::finish);
}

void TimeEdit::finish()
{
    if (isModified())
        readText();
}

void TimeEdit::setTime(QTime time)
{
    m_time = time;
    m_wrong = false;
    setText(text::time(time));
    setModified(false);
    markWrong(this, {});
}

void TimeEdit::readText()
{
    const QTime read = text::readTime(text());
    m_wrong = !text().trimmed().isEmpty() && !read.isValid();
    if (m_wrong) {
        setModified(false);
        markWrong(this, tr("This is no time of day. Write it like 18:30."));
    } else {
        setTime(read);
    }
    emit edited();
}

QVariant typedIn(const QWidget *field)
{
    if (const auto *reference = qobject_cast<const ReferenceEdit *>(field))
        return reference->typed();
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *memo = qobject_cast<const QPlainTextEdit *>(field))
        return memo->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->currentIndex();
    if (const auto *flag = qobject_cast<const QCheckBox *>(field))
        return flag->isChecked();
    if (const auto *number = qobject_cast<const QSpinBox *>(field))
        return number->value();
    if (const auto *period = qobject_cast<const PeriodEdit *>(field))
        return period->lineEdit()->text();
    return {};
}

void typeAgain(QWidget *field, const QVariant &typed)
{
    if (auto *reference = qobject_cast<ReferenceEdit *>(field)) {
        reference->typeAgain(typed);
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(typed.toString());
        line->setModified(true);
    } else if (auto *memo = qobject_cast<QPlainTextEdit *>(field)) {
        memo->setPlainText(typed.toString());
        memo->document()->setModified(true);
    } else if (auto *choice = qobject_cast<QComboBox *>(field)) {
        choice->setCurrentIndex(typed.toInt());
    } else if (auto *flag = qobject_cast<QCheckBox *>(field)) {
        flag->setChecked(typed.toBool());
    } else if (auto *number = qobject_cast<QSpinBox *>(field)) {
        number->setValue(typed.toInt());
    } else if (auto *period = qobject_cast<PeriodEdit *>(field)) {
        period->lineEdit()->setText(typed.toString());
        period->lineEdit()->setModified(true);
    }
}

void finishTyping(QWidget *field)
{
    if (auto *day = qobject_cast<DayEdit *>(field))
        day->finish();
    else if (auto *time = qobject_cast<TimeEdit *>(field))
        time->finish();
    else if (auto *reference = qobject_cast<ReferenceEdit *>(field))
        reference->finish();
    else if (auto *period = qobject_cast<PeriodEdit *>(field))
        period->finish();
}

} // namespace maillage
