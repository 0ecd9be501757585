#include "views/widgets/fieldproblem.h"

#include "views/shell/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace maillage {

FieldProblem::FieldProblem(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

void FieldProblem::watch(QWidget *field)
{
    m_fields << field;
    field->installEventFilter(this);
    connect(field, &QObject::destroyed, this, [this, field] { m_fields.removeAll(field); });
    read();
}

bool FieldProblem::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTipChange || event->type() == QEvent::DynamicPropertyChange)
        read();
    return QWidget::eventFilter(watched, event);
}

void FieldProblem::read()
{
    QStringList sentences;
    for (const QWidget *field : std::as_const(m_fields)) {
        if (field->property("wrong").toBool() && !sentences.contains(field->toolTip()))
            sentences << field->toolTip();
    }
    const QString text = sentences.join(u'\n');
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    fit();
    update();
    emit changed(text);
    if (!text.isEmpty())
        announce(this);
}

void FieldProblem::fit()
{
    const QRect needed = fontMetrics().boundingRect(QRect(0, 0, std::max(80, width()), 10000), Qt::TextWordWrap, m_text);
    setFixedHeight(needed.height());
}

void FieldProblem::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FieldProblem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(ColorTheme::current().bad);
    painter.drawText(rect(), Qt::TextWordWrap, m_text);
}

} // namespace maillage
