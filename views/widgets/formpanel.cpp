#include "views/widgets/formpanel.h"

#include "views/shell/page.h"
#include "views/widgets/card.h"
#include "views/widgets/fieldproblem.h"

#include <QApplication>
#include <QFocusEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace maillage {

namespace {

/// A text longer than its field is read from its beginning.
void showBeginning(QLineEdit *field)
{
    QObject::connect(field, &QLineEdit::textChanged, field, [field] {
        if (!field->hasFocus())
            field->home(false);
    });
}

} // namespace

FormPanel::FormPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , Keeper(workspace.drafts())
    , m_workspace(workspace)
    , m_layout(new QFormLayout)
    , m_problem(plainLabel({}, "problem", this))
{
    // The sentence stands outside of the rows: in Qt 6.4.2 a layout of rows of which some are hidden writes past its end
    // when something in it gets higher as it gets narrower.
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(7);
    whole->addWidget(m_problem);
    whole->addLayout(m_layout);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(7);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_problem->setWordWrap(true);
    m_problem->hide();
}

void FormPanel::place(const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    field->installEventFilter(this);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textEdited, this, [this, field] { judgeAgain(field); });
    else if (auto *memo = qobject_cast<QPlainTextEdit *>(field))
        connect(memo, &QPlainTextEdit::textChanged, this, [this, field] { field->hasFocus() ? judgeAgain(field) : void(); });
    if (m_row) {
        if (!label.isEmpty() && m_row->layout()->count() > 0)
            m_row->layout()->addWidget(plainLabel(label, "soft", m_row));
        m_row->layout()->addWidget(field);
        if (!label.startsWith(m_rowLabel)) // "to" says nothing by itself
            field->setAccessibleName(m_rowLabel + u' ' + label);
        m_rowProblem->watch(field);
        return;
    }
    QLabel *text = fieldLabel(label, this);
    text->setBuddy(field);
    m_layout->addRow(text, field);
    FieldProblem *problem = addProblem();
    m_layout->addRow(problem);
    m_layout->setRowVisible(problem, false);
    problem->watch(field);
}

void FormPanel::addWidget(const QString &label, QWidget *widget)
{
    m_layout->addRow(fieldLabel(label, this), widget);
}

/// The sentence below a row, with its place in the form only while it says something.
FieldProblem *FormPanel::addProblem()
{
    auto *problem = new FieldProblem(this);
    connect(problem, &FieldProblem::changed, this, [this, problem](const QString &text) {
        if (m_layout->indexOf(problem) >= 0)
            m_layout->setRowVisible(problem, !text.isEmpty());
    });
    return problem;
}

void FormPanel::beginRow(const QString &label)
{
    m_row = new QWidget(this);
    m_rowProblem = addProblem();
    m_rowLabel = label;
    m_row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(0, 0, 0, 0);
}

void FormPanel::endRow()
{
    m_layout->addRow(fieldLabel(m_rowLabel, this), m_row);
    m_layout->addRow(m_rowProblem);
    m_layout->setRowVisible(m_rowProblem, false);
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
    showBeginning(field);
    return field;
}

QPlainTextEdit *FormPanel::addMemo(const QString &label, int lines)
{
    auto *field = new QPlainTextEdit(this);
    field->setTabChangesFocus(true);
    field->setFixedHeight(fontMetrics().lineSpacing() * lines + 22);
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
    showBeginning(field);
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
    Q_ASSERT(!field->sizePolicy().hasHeightForWidth());
    m_layout->setRowVisible(field, shown);
}

void FormPanel::leaveGone()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        return;
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *page = qobject_cast<Page *>(around)) {
            page->focusFirst();
            return;
        }
    }
}

void FormPanel::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString FormPanel::problem() const
{
    return m_problem->text();
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
