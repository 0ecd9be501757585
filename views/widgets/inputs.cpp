#include "views/widgets/inputs.h"

#include "models/domain/clock.h"
#include "models/domain/text.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
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
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (isModified())
            readText();
    });
}

void DayEdit::setDay(QDate day)
{
    m_day = day;
    m_wrong = false;
    setText(text::shortDate(day));
    setModified(false);
    markWrong(this, {});
}

void DayEdit::readText()
{
    const QDate read = text::readDate(text());
    m_wrong = !text().trimmed().isEmpty() && !read.isValid();
    if (m_wrong) {
        markWrong(this, tr("This is no day. Write it like 07/04/2022."));
        return;
    }
    setDay(read);
    emit edited();
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const auto move = [this](QDate day) {
        setDay(day);
        setModified(true);
        emit edited();
    };
    const QDate start = m_day.isValid() ? m_day : clock::today();
    switch (event->key()) {
    case Qt::Key_Up: move(start.addDays(1)); break;
    case Qt::Key_Down: move(start.addDays(-1)); break;
    case Qt::Key_PageUp: move(start.addMonths(1)); break;
    case Qt::Key_PageDown: move(start.addMonths(-1)); break;
    default: QLineEdit::keyPressEvent(event);
    }
}

TimeEdit::TimeEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("e.g. 18:30"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (isModified())
            readText();
    });
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
        markWrong(this, tr("This is no time of day. Write it like 18:30."));
        return;
    }
    setTime(read);
    emit edited();
}

ReferenceEdit::ReferenceEdit(Source source, QWidget *parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_offered(new QStringListModel(this))
    , m_completer(new QCompleter(m_offered, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &ReferenceEdit::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { settle(); }, Qt::QueuedConnection);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (isModified() && !m_completer->popup()->isVisible())
            settle();
    });
}

void ReferenceEdit::setId(qint64 id)
{
    m_id = id;
    m_wrong = false;
    QString name;
    if (id != 0) {
        m_choices = m_source();
        for (const Choice &choice : std::as_const(m_choices)) {
            if (choice.id == id)
                name = choice.name;
        }
    }
    setText(name);
    setModified(false);
    markWrong(this, {});
}

QString ReferenceEdit::newName() const
{
    return m_id == 0 && m_creatable ? text().simplified() : QString();
}

void ReferenceEdit::focusInEvent(QFocusEvent *event)
{
    m_choices = m_source();
    QLineEdit::focusInEvent(event);
}

void ReferenceEdit::offer(const QString &typed)
{
    const QStringList words = text::folded(typed).split(u' ', Qt::SkipEmptyParts);
    QStringList names;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (names.size() >= 30)
            break;
        if (text::matches(text::folded(choice.name + u' ' + choice.hint), words))
            names << choice.name;
    }
    m_offered->setStringList(words.isEmpty() ? QStringList() : names);
}

void ReferenceEdit::settle()
{
    const QString wanted = text::folded(text());
    m_id = 0;
    m_wrong = false;
    const Choice *only = nullptr;
    int found = 0;
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    for (const Choice &choice : std::as_const(m_choices)) {
        if (text::folded(choice.name) == wanted) {
            only = &choice;
            found = 1;
            break;
        }
        if (!m_creatable && !words.isEmpty() && text::matches(text::folded(choice.name), words)) {
            only = &choice;
            ++found;
        }
    }
    if (!wanted.isEmpty() && found == 1) {
        m_id = only->id;
        setText(only->name);
    } else {
        m_wrong = !wanted.isEmpty() && !m_creatable;
    }
    setModified(false);
    markWrong(this, m_wrong ? tr("This name is not known. Choose one from the list.") : QString());
    if (!m_wrong)
        emit chosen();
}

} // namespace maillage
