#include "views/widgets/quickrow.h"

#include "views/shell/workspace.h"
#include "views/widgets/fieldproblem.h"
#include "views/widgets/inputs.h"
#include "views/widgets/keptfields.h"
#include "views/widgets/referenceedit.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace maillage {

QuickRow::QuickRow(Workspace &workspace, const QString &kind, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_layout(new QHBoxLayout)
    , m_problem(new FieldProblem(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_layout);
    layout->addWidget(m_problem);
}

void QuickRow::add(QWidget *field, const QString &name, int stretch)
{
    field->setAccessibleName(name);
    m_layout->addWidget(field, stretch);
    m_problem->watch(field);
    m_fields << field;
    if (auto *reference = qobject_cast<ReferenceEdit *>(field)) {
        connect(reference, &ReferenceEdit::chosen, this, [this, reference] {
            const qsizetype next = m_fields.indexOf(reference) + 1;
            if (next < m_fields.size() && reference->hasFocus() && !reference->isWrong() && !reference->text().isEmpty())
                m_fields.at(next)->setFocus();
        });
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        connect(line, &QLineEdit::returnPressed, this, [this] { m_kept->tryToWrite(); });
    } else {
        field->installEventFilter(this);
    }
}

void QuickRow::begin(std::function<bool(qint64)> write, std::function<void()> blank)
{
    m_write = std::move(write);
    m_kept = new KeptFields(m_workspace.drafts(), m_kind, m_fields, [this] { this->write(); }, this);
    m_kept->setBlank(std::move(blank));
}

void QuickRow::show(qint64 about)
{
    m_kept->show(QString::number(about));
}

bool QuickRow::isWrong(QWidget *field)
{
    finishTyping(field);
    const auto *reference = qobject_cast<const ReferenceEdit *>(field);
    const auto *day = qobject_cast<const DayEdit *>(field);
    if (!(reference && reference->isWrong()) && !(day && day->isWrong()))
        return false;
    m_kept->setReason(field->toolTip());
    field->setFocus();
    return true;
}

void QuickRow::write()
{
    for (QWidget *field : std::as_const(m_fields)) {
        if (isWrong(field))
            return;
    }
    if (!m_write(m_kept->about().toLongLong()))
        return;
    m_kept->clear();
    focusFirst();
}

/// The first field that the next row needs words in; what stays from row to row has them.
void QuickRow::focusFirst()
{
    const auto empty = std::find_if(m_fields.begin(), m_fields.end(), [](QWidget *field) {
        const auto *line = qobject_cast<QLineEdit *>(field);
        return line && line->text().isEmpty();
    });
    (empty != m_fields.end() ? *empty : m_fields.first())->setFocus();
}

bool QuickRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_kept->tryToWrite();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace maillage
