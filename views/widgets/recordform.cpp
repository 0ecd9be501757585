#include "views/widgets/recordform.h"

#include "views/widgets/card.h"

#include <QFocusEvent>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace maillage {

FormPanel::FormPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_layout(new QFormLayout(this))
    , m_problem(plainLabel({}, "problem", this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(7);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_layout->addRow(m_problem);
}

void FormPanel::place(const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    field->installEventFilter(this);
    if (m_row) {
        if (!label.isEmpty() && m_row->layout()->count() > 0)
            m_row->layout()->addWidget(plainLabel(label, "soft", m_row));
        m_row->layout()->addWidget(field);
        if (m_rowLabel != label && m_row->layout()->count() == 1)
            field->setAccessibleName(m_rowLabel + u' ' + label);
        return;
    }
    QLabel *text = plainLabel(label, "soft", this);
    text->setBuddy(field);
    m_layout->addRow(text, field);
}

void FormPanel::beginRow(const QString &label)
{
    m_row = new QWidget(this);
    m_rowLabel = label;
    m_row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(0, 0, 0, 0);
}

void FormPanel::endRow()
{
    m_layout->addRow(plainLabel(m_rowLabel, "soft", this), m_row);
    m_row = nullptr;
}

void FormPanel::addSection(const QString &title)
{
    QLabel *label = plainLabel(title, "section", this);
    m_layout->addRow(label);
}

QLineEdit *FormPanel::addLine(const QString &label)
{
    auto *field = new QLineEdit(this);
    place(label, field);
    // A text longer than the field is read from its beginning.
    connect(field, &QLineEdit::textChanged, field, [field] {
        if (!field->hasFocus())
            field->home(false);
    });
    return field;
}

QPlainTextEdit *FormPanel::addMemo(const QString &label, int lines)
{
    auto *field = new QPlainTextEdit(this);
    field->setTabChangesFocus(true);
    field->setFixedHeight(fontMetrics().lineSpacing() * lines + 18);
    place(label, field);
    return field;
}

QComboBox *FormPanel::addChoice(const QString &label, const CodeSet &codes)
{
    auto *field = new QComboBox(this);
    for (const CodeSet::Item &item : codes.items)
        field->addItem(item.label(), QString(item.code));
    place(label, field);
    return field;
}

DayEdit *FormPanel::addDay(const QString &label)
{
    auto *field = new DayEdit(this);
    place(label, field);
    return field;
}

TimeEdit *FormPanel::addTime(const QString &label)
{
    auto *field = new TimeEdit(this);
    place(label, field);
    return field;
}

PeriodEdit *FormPanel::addPeriod(const QString &label)
{
    auto *field = new PeriodEdit(this);
    place(label, field);
    field->lineEdit()->setAccessibleName(label);
    return field;
}

ReferenceEdit *FormPanel::addReference(const QString &label, const ReferenceEdit::Source &source, bool creatable)
{
    auto *field = new ReferenceEdit(source, this);
    field->setCreatable(creatable);
    place(label, field);
    return field;
}

QCheckBox *FormPanel::addFlag(const QString &label)
{
    auto *field = new QCheckBox(label, this);
    place({}, field);
    field->setAccessibleName(label);
    return field;
}

void FormPanel::focusFirstField()
{
    for (QWidget *field : findChildren<QWidget *>()) {
        if (field->focusPolicy() == Qt::StrongFocus || field->focusPolicy() == Qt::WheelFocus) {
            field->setFocus();
            return;
        }
    }
}

void FormPanel::setFieldShown(QWidget *field, bool shown)
{
    m_layout->setRowVisible(field, shown);
}

QLabel *FormPanel::addRemark()
{
    QLabel *label = plainLabel({}, "soft", this);
    label->setWordWrap(true);
    m_layout->addRow(label);
    return label;
}

void FormPanel::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool FormPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *memo = qobject_cast<QPlainTextEdit *>(watched); memo && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (memo->document()->isModified() && reason != Qt::PopupFocusReason)
            commit();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace maillage
